"""Whose names may be seen: a map for people outside the room, for those in it, or with everything."""

from dataclasses import replace

from nkmap.errors import InvalidInput, listed
from nkmap.map_content import MapContent, Token

# Which names an audience may see, by their sensitivity. Whoever is never exported is in none: `scales.NEVER`.
AUDIENCES = {
    "shareable": ("shareable",),
    "workshop": ("shareable", "workshop_only"),
    "all": ("shareable", "workshop_only", "redact"),
}


def for_audience(content: MapContent, audience: str) -> MapContent:
    """Return a map with the names and levers that an audience may see: "shareable", "workshop" or "all".

    Raises InvalidInput for another audience.
    """
    if audience not in AUDIENCES:
        raise InvalidInput("There is no audience “{0}”. Choose one of: {1}.", audience, listed(AUDIENCES))
    may_see = AUDIENCES[audience]
    tokens = (_with_levers(token, may_see) for token in content.tokens if token.sensitivity in may_see)
    unagreed = (token for token in content.unagreed if token.sensitivity in may_see)
    levers = tuple(lever for lever in content.levers if lever.sensitivities.issubset(may_see))
    hidden = len(content.levers) - len(levers)
    shown = replace(content, levers=levers, hidden_levers=content.hidden_levers + hidden)
    return replace(shown, tokens=tuple(tokens), unagreed=tuple(unagreed))


def _with_levers(token: Token, may_see: tuple[str, ...]) -> Token:
    levers = tuple(lever for lever in token.marks.levers if lever.sensitivity in may_see)
    return replace(token, marks=replace(token.marks, levers=levers))
