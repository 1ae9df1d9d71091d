"""The fields that a column of somebody else's table may be, as data."""

import tomllib
from functools import cache
from typing import NamedTuple

from nkmap import scales
from nkmap.data_in.found import Scale
from nkmap.resources import resource

HOLDS = ("stakeholders", "relations", "placements", "leverage", "estimates", "evidence")

_STAKEHOLDERS = ("stakeholders",)
_RELATIONS = ("relations",)
_LEVERAGE = ("leverage",)
_EVIDENCE = ("evidence",)
_ESTIMATES = ("estimates",)
_PLACES = ("placements", "estimates")
_VALUES = ("stakeholders", "placements", "estimates")
_RATIO, _BOTH_SIDES, _ORDINAL, _SHIFT = Scale(0, 1), Scale(-1, 1), Scale(0, 4), Scale(-2, 2)

# The values on a map that are axes: `scales.QUANTITIES` without those of steps and without "free".
AXIS_FIELDS = ("stance", "influence", "interest", "alignment", "threat", "cooperation", "distance")
# What several columns of one table may hold.
REPEATED = ("attribute", "name_in", "tags")
DIRECTIONS = ("directed", "undirected")


class Field(NamedTuple):
    """A field: in which tables it may stand, what its cells are, and what they may hold.

    `cells`: "name" (of a stakeholder; or its uid, or its key in the file), "text", "number", "word" (one of
    `words`; for the kind of a stakeholder those of the project), "flag" or "list" (several in a cell).
    `ends` are those of our numbers, where no axis of a map says otherwise; None: those of its axis.
    """

    id: str
    holds: tuple[str, ...]
    cells: str
    words: tuple[str, ...] = ()
    ends: Scale | None = None


FIELDS = (
    Field("id", HOLDS, "text"),  # our uid: of the row, in a table of places that of the stakeholder
    Field("key", HOLDS, "text"),  # an id by which other tables of the file refer to the row; never stored
    Field("name", (*_VALUES, *_EVIDENCE), "name"),
    Field("short_name", _STAKEHOLDERS, "text"),
    Field("code", _STAKEHOLDERS, "text"),
    Field("kind", _STAKEHOLDERS, "word"),
    Field("parent", _STAKEHOLDERS, "name"),
    Field("region", _STAKEHOLDERS, "text"),
    Field("note", ("stakeholders", "relations", "leverage", "evidence"), "text"),
    Field("tags", _STAKEHOLDERS, "list"),
    Field("colour", _STAKEHOLDERS, "text"),
    Field("sensitivity", (*_STAKEHOLDERS, *_LEVERAGE), "word", scales.SENSITIVITY),
    Field("name_in", _STAKEHOLDERS, "text"),
    Field("legitimacy", _STAKEHOLDERS, "flag"),
    Field("urgency", _STAKEHOLDERS, "flag"),
    Field("attribute", _STAKEHOLDERS, "text"),  # the answer to the question that the heading is
    # Places and estimates
    Field("map", (*_PLACES, *_LEVERAGE, *_EVIDENCE), "text"),
    Field("round", (*_PLACES, *_EVIDENCE), "text"),
    Field("group", (*_ESTIMATES, *_EVIDENCE), "text"),
    Field("stance", _VALUES, "number", ends=_BOTH_SIDES),
    Field("influence", _VALUES, "number", ends=_RATIO),
    Field("interest", _VALUES, "number", ends=_RATIO),
    Field("alignment", _VALUES, "number", ends=_RATIO),
    Field("threat", _VALUES, "number", ends=_RATIO),
    Field("cooperation", _VALUES, "number", ends=_RATIO),
    Field("distance", _VALUES, "number", ends=_RATIO),
    Field("x", _VALUES, "number"),
    Field("y", _VALUES, "number"),
    Field("size", _VALUES, "number", ends=_RATIO),
    Field("salience", _VALUES, "number", ends=_RATIO),
    Field("confidence", (*_VALUES, *_LEVERAGE), "word", scales.CONFIDENCE),
    Field("rationale", _VALUES, "text"),
    # Relations
    Field("from", _RELATIONS, "name"),
    Field("to", _RELATIONS, "name"),
    Field("kind", _RELATIONS, "word", scales.RELATION_KINDS),
    Field("strength", _RELATIONS, "number", ends=_ORDINAL),
    Field("direction", _RELATIONS, "word", DIRECTIONS),
    # Leverage
    Field("target", _LEVERAGE, "name"),
    Field("holder", _LEVERAGE, "name"),
    Field("via", _LEVERAGE, "list"),
    Field("instrument", _LEVERAGE, "text"),
    Field("instrument_kind", _LEVERAGE, "word", scales.INSTRUMENT_KINDS),
    Field("kind", _LEVERAGE, "word", scales.INSTRUMENT_KINDS),  # of the entry, where it is another
    Field("susceptibility", _LEVERAGE, "word", scales.SUSCEPTIBILITY),
    Field("willingness", _LEVERAGE, "number", ends=_ORDINAL),
    Field("power_base", _LEVERAGE, "word", scales.POWER_BASES),
    Field("stage", _LEVERAGE, "word", scales.STAGES),
    Field("demand", _LEVERAGE, "text"),
    Field("condition", _LEVERAGE, "text"),
    Field("verification", _LEVERAGE, "text"),
    Field("size", _LEVERAGE, "number", ends=_ORDINAL),
    Field("credibility", _LEVERAGE, "number", ends=_ORDINAL),
    Field("cost_to_holder", _LEVERAGE, "number", ends=_ORDINAL),
    Field("compliance_cost", _LEVERAGE, "number", ends=_ORDINAL),
    Field("substitutes", _LEVERAGE, "number", ends=_ORDINAL),
    Field("backfire_risk", _LEVERAGE, "number", ends=_ORDINAL),
    Field("backfire_form", _LEVERAGE, "word", scales.BACKFIRE_FORMS),
    Field("population_harm", _LEVERAGE, "number", ends=_ORDINAL),
    Field("window_from", _LEVERAGE, "text"),
    Field("window_to", _LEVERAGE, "text"),
    Field("time_to_effect", _LEVERAGE, "word", scales.TIMES_TO_EFFECT),
    Field("expected_shift", _LEVERAGE, "number", ends=_SHIFT),
    Field("p_shift", _LEVERAGE, "number", ends=_RATIO),
    Field("linked_issue", _LEVERAGE, "text"),
    Field("legal_basis", _LEVERAGE, "text"),
    Field("dissent", _LEVERAGE, "text"),
    Field("assessed_by", _LEVERAGE, "text"),
    Field("assessed_on", _LEVERAGE, "text"),
    # Evidence: the subject is `name` (a stakeholder), `map`, any row by its uid, or a place
    Field("source", _EVIDENCE, "text"),
    Field("locator", _EVIDENCE, "text"),
    Field("side", _EVIDENCE, "word", scales.EVIDENCE_SIDES),
    Field("paraphrase", _EVIDENCE, "text"),
    Field("quotation", _EVIDENCE, "text"),
    Field("subject", _EVIDENCE, "text"),
)


@cache
def fields_of(holds: str) -> dict[str, Field]:
    """Return the fields that a table of `HOLDS` may have, by id, in their order."""
    return {field.id: field for field in FIELDS if holds in field.holds}


@cache
def spellings() -> dict[str, tuple[str, ...]]:
    """Return how people head the column of a field, by its id: English, German, French, Spanish, Korean."""
    read = tomllib.loads(resource("import_headings.toml").read_text(encoding="utf-8"))
    return {id_: tuple(words) for id_, words in read.items()}
