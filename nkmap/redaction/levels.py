"""The levels of redaction as data: whose names stay, which levers stay, and how coarse the rest becomes."""

from dataclasses import dataclass

from nkmap.errors import InvalidInput, Sentence, listed


@dataclass(frozen=True, slots=True)
class Level:
    """One level, with its title and what it does in words.

    `names` and `levers` are the sensitivities that stay, all others are taken out.
    With `citations` the marks and locators of shareable sources stay. `coarse` merges small categories and
    rounds places and dates.
    """

    id: str
    title: Sentence
    words: Sentence
    names: tuple[str, ...]
    levers: tuple[str, ...]
    citations: bool = False
    coarse: bool = False


_ALL_LEVELS = (
    Level(
        "workshop_only",
        Sentence("For those who were there"),
        Sentence("Names for the workshop only stay. Names to be redacted become codes."),
        names=("shareable", "workshop_only"),
        levers=("shareable", "workshop_only"),
        citations=True,
    ),
    Level(
        "shareable",
        Sentence("For anyone"),
        Sentence("Only names that may be shared stay. All others become codes."),
        names=("shareable",),
        levers=("shareable",),
    ),
    Level(
        "redact",
        Sentence("Names removed"),
        Sentence("Every name becomes a code. Small groups are merged, places and dates made coarse."),
        names=(),
        levers=("shareable",),
        coarse=True,
    ),
)
LEVELS = {level.id: level for level in _ALL_LEVELS}
AT_EVERY_LEVEL = Sentence(
    "At every level notes, reasons, passages of sources, earlier moves and who voted for what are taken out, "
    "and everybody who is never to be exported."
)
SMALLEST_CATEGORY = 3  # names; a kind or a region with fewer is merged where the level is coarse

# After experiment e6 of the safety design: structure alone can tell who is who.
WARNING = Sentence(
    "Names are removed, but this is not anonymous. Whoever knows the matter can recognise people by who is "
    "connected to whom, where they stand and what is said of them. Read it as a stranger would before you "
    "send it, and leave out what you can."
)

# Tables that are left out as a whole, and at which levels.
ALL = tuple(LEVELS)
LEFT_OUT = {
    "source_paragraph": ALL,
    "position_history": ALL,
    "project_setting": ALL,
    "evidence": ("shareable", "redact"),
    "session": ("shareable", "redact"),
    "agenda_step": ("shareable", "redact"),
    "source": ("redact",),
    "participant_group": ("redact",),
    "group_estimate": ("redact",),
    "stakeholder_name": ("redact",),
    "stakeholder_alias": ("redact",),
    "stakeholder_tag": ("redact",),
    "attribute": ("redact",),
    "attribute_value": ("redact",),
    "network_place": ("redact",),
}
# Of these only what belongs to somebody whose name stays.
ONLY_OF_SHOWN = ("stakeholder_name", "stakeholder_alias", "stakeholder_tag", "attribute_value")


def level_named(word: str) -> Level:
    """Return the level of this id. Raises InvalidInput for another word."""
    if word not in LEVELS:
        raise InvalidInput("There is no level “{0}”. Choose one of: {1}.", word, listed(LEVELS))
    return LEVELS[word]
