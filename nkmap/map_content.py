"""What one map shows, as plain values: read once from a project, painted by whoever paints."""

from dataclasses import dataclass, replace

# The layers that are words of the grid, which a reader has not to decode; the others mark tokens.
WORDS_OF_CELLS = frozenset({"cell_names", "other_cell_names", "advice"})


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of an axis up to `upper` (axis units) and the words said for a place in it."""

    upper: float
    words: str


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis, or what the token size shows. All numbers in axis units."""

    quantity: str
    name: str
    low_word: str
    middle_word: str
    high_word: str
    minimum: float
    maximum: float
    mid_line: float | None
    step: float
    flipped: bool
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A quadrant, column, wedge or ring, counted from the low ends of the axes."""

    column: int
    row: int
    name: str
    other_name: str
    advice: str


@dataclass(frozen=True, slots=True)
class Grid:
    """The axes and cells of a map; `layout` is one of `scales.LAYOUTS`, or "plane" without axes to see."""

    layout: str
    x: Axis
    y: Axis
    size: Axis | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Estimate:
    """Where a group sees a stakeholder, in axis units. `has_reason`: it said why."""

    group: str
    x: float
    y: float
    confidence: str | None
    has_reason: bool


@dataclass(frozen=True, slots=True)
class AimedLever:
    """A leverage entry aimed at a token. `is_open`: the target is receptive to it or has already moved."""

    sensitivity: str = "shareable"
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class DrawnRelation:
    """A relation from a token to that of another stakeholder; strength 0..4, None = not assessed."""

    id: int
    to_id: int
    kind: str
    strength: int | None
    is_directed: bool


@dataclass(frozen=True, slots=True)
class DrawnLever:
    """A leverage entry drawn as a line between tokens; everybody in it is a stakeholder id.

    `sensitivities` are its own and those of all whom it names.
    """

    id: int
    holder_id: int | None
    via_ids: tuple[int, ...]
    target_id: int
    susceptibility: str | None
    stage: str | None
    sensitivities: frozenset[str]


@dataclass(frozen=True, slots=True)
class Marks:
    """What the layers of a map add to a token; nothing of a layer that is switched off.

    `has_size`: the size of the token means something; `size` is then 0..1 of the size axis, None where it
    is not assessed. `levers` are aimed at it on this map. `trail` holds earlier places in axis units, the
    oldest first; `trend` is the place, in axis units, that it is heading for. `votes` are the dots that it
    was given in the newest vote on this map, once that was revealed. `relations` begin at it; `community`
    counts from 0.
    """

    has_size: bool = False
    size: float | None = None
    confidence: str | None = None
    levers: tuple[AimedLever, ...] = ()
    is_most_influential: bool = False
    trail: tuple[tuple[float, float], ...] = ()
    trend: tuple[float, float] | None = None
    estimates: tuple[Estimate, ...] = ()
    parent_id: int | None = None  # of the stakeholder it is part of
    votes: int = 0
    relations: tuple[DrawnRelation, ...] = ()
    community: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether one of the levers can work."""
        return any(lever.is_open for lever in self.levers)


NO_MARKS = Marks()


@dataclass(frozen=True, slots=True)
class Token:
    """A placed stakeholder. `x`, `y` in axis units; `influence` 0..1 or None where not assessed.

    `is_locked`: it stays in its place, whatever a hand does.
    """

    placement_id: int
    stakeholder_id: int
    name: str
    short_name: str
    code: str
    kind: str | None
    symbol: str
    colour: str
    x: float
    y: float
    influence: float | None
    sensitivity: str
    marks: Marks = NO_MARKS
    is_locked: bool = False

    @property
    def label(self) -> str:
        """The text beside the token: the short name where there is one."""
        return self.short_name or self.name


def moved_to(token: Token, place: tuple[float, float], grid: Grid) -> Token:
    """Return a token at another place, in axis units; its influence goes with it where that is an axis."""
    x, y = place
    held = {grid.x.quantity: x, grid.y.quantity: y}
    return replace(token, x=x, y=y, influence=held.get("influence", token.influence))


@dataclass(frozen=True, slots=True)
class MapContent:
    """One map of a project in one round, with the number of stakeholders that wait in the list.

    `layers` are those of `scales.LAYERS` that are switched on; `snaps` lets what is dragged stop at the
    steps of the axes. `round` is the name of an earlier round, empty for the one that is worked in.
    `is_blind`: groups are placing without seeing each other, so there is no token to show. `unagreed` are
    stakeholders whom groups have placed and for whom no place is agreed; x and y are then their median.
    `axes_locked`: axes and mid lines stay as they are. `unsaid` are words of cells that have their room and
    are not written yet: (column, row, "name" or "advice"). `levers` are to be drawn as lines; so were
    `hidden_levers` more, which the audience may not see.
    """

    map_id: int
    question: str
    frame: str
    as_of: str
    template: str
    grid: Grid
    tokens: tuple[Token, ...]
    waiting: int
    disclaimer: str
    language: str
    snaps: bool = False
    round: str = ""
    layers: frozenset[str] = frozenset()
    is_blind: bool = False
    unagreed: tuple[Token, ...] = ()
    axes_locked: bool = False
    unsaid: frozenset[tuple[int, int, str]] = frozenset()
    levers: tuple[DrawnLever, ...] = ()
    hidden_levers: int = 0


def said_grid(content: MapContent) -> Grid:
    """Return the grid of a map without the words of its cells that are not written yet."""

    def said(cell: Cell) -> Cell:
        place = cell.column, cell.row
        name = "" if (*place, "name") in content.unsaid else cell.name
        advice = "" if (*place, "advice") in content.unsaid else cell.advice
        return replace(cell, name=name, advice=advice)

    return replace(content.grid, cells=tuple(map(said, content.grid.cells)))
