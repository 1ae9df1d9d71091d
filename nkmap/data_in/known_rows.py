"""The rows of a project as an import knows them: each has the columns of its table that it names."""

from typing import NamedTuple


class KnownStakeholder(NamedTuple):
    id: int
    uid: str
    name: str
    short_name: str
    code: str | None
    kind_id: int | None
    parent_id: int | None
    region: str
    note: str
    colour: str
    sensitivity: str
    legitimacy: int | None
    urgency: int | None


class KnownName(NamedTuple):
    """The name of a stakeholder in another language."""

    stakeholder_id: int
    language: str
    name: str
    id: int


class KnownKind(NamedTuple):
    id: int
    name: str


class KnownRound(NamedTuple):
    id: int
    uid: str
    label: str
    working: int


class KnownGroup(NamedTuple):
    id: int
    name: str


class KnownInstrument(NamedTuple):
    id: int
    name: str
    kind: str | None


class KnownRelation(NamedTuple):
    id: int
    uid: str
    from_id: int
    to_id: int
    kind: str
    directed: int
    strength: int | None
    note: str


class KnownPlacement(NamedTuple):
    """The agreed place of a stakeholder; x and y in axis units, None = not assessed."""

    id: int
    map_id: int
    round_id: int
    stakeholder_id: int | None
    x: float | None
    y: float | None
    size_value: float | None
    salience: float | None
    confidence: str | None
    rationale: str
    locked: int
    outcome: str | None = None


class KnownEstimate(NamedTuple):
    """The place that a group gives a stakeholder."""

    id: int
    map_id: int
    round_id: int
    group_id: int
    stakeholder_id: int | None
    x: float | None
    y: float | None
    size_value: float | None
    salience: float | None
    confidence: str | None
    rationale: str


class KnownAttribute(NamedTuple):
    id: int
    name: str


class KnownAnswer(NamedTuple):
    id: int
    attribute_id: int
    stakeholder_id: int
    value: str


class KnownSource(NamedTuple):
    id: int
    uid: str
    reference: str
    title: str


class KnownEvidence(NamedTuple):
    id: int
    uid: str
    source_id: int
    locator: str
    side: str
    paraphrase: str
    quotation: str
    stakeholder_id: int | None
    map_id: int | None
    placement_id: int | None
    estimate_id: int | None
    instrument_id: int | None
    entry_id: int | None
    relation_id: int | None
    strategy_id: int | None
    step_id: int | None
