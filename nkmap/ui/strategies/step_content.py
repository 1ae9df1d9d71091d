"""Steps as tokens on the grid of sensitivity and feasibility: all that shows maps shows them, too."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.stakeholders import NameRow
from nkmap.db.queries.steps import StepRow
from nkmap.map_content import Grid, MapContent, Token

NO_MAP = 0  # as the id of a map
TEMPLATE = "sensitivity-feasibility"

# The looks of the strategies in their order, a shape with each colour, as kinds of stakeholders have them.
LOOKS = (
    ("circle", "blue"),
    ("hexagon", "green"),
    ("square", "orange"),
    ("diamond", "purple"),
    ("shield", "vermillion"),
    ("pill", "sky"),
    ("octagon", "yellow"),
    ("pill", "slate"),
)
NO_LOOK = ("", "")  # of a step without a strategy


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands over and under a picture of the steps; `language` is a BCP 47 tag."""

    title: str
    as_of: str
    disclaimer: str
    language: str


def step_content(steps: Sequence[StepRow], grid: Grid, heading: Heading) -> MapContent:
    """Return the assessed steps on a grid with sensitivity across and feasibility up, numbered in order.

    Placements are named by the ids of steps, and so are stakeholders, whom steps stand in for here.
    """
    looks, count = looks_of(steps), len(steps)
    tokens = (_token(step, number, count, looks) for number, step in enumerate(steps, 1))
    return MapContent(
        map_id=NO_MAP,
        question=heading.title,
        frame=not_assessed_words(sum(not step.is_assessed for step in steps)),
        as_of=heading.as_of,
        template=TEMPLATE,
        grid=grid,
        tokens=tuple(token for token in tokens if token is not None),
        waiting=0,
        disclaimer=heading.disclaimer,
        language=heading.language,
        layers=frozenset({"cell_names"}),
    )


def waiting_row(step: StepRow) -> NameRow:
    """Return a step that is not assessed as what a canvas can carry to a place."""
    return NameRow(step.id, step.name, "", "", None, "", "", None, None, False, 0)


def looks_of(steps: Sequence[StepRow]) -> dict[int | None, tuple[str, str]]:
    """Return symbol and colour class of the tokens of each strategy, by its id; None for no strategy."""
    acting = sorted({step.strategy_id for step in steps if step.strategy_id is not None})
    looks: dict[int | None, tuple[str, str]] = {None: NO_LOOK}
    return looks | {strategy_id: LOOKS[number % len(LOOKS)] for number, strategy_id in enumerate(acting)}


def not_assessed_words(count: int) -> str:
    """Return how many steps have no place, or nothing where all have one."""
    return QCoreApplication.translate("Steps", "%n step(s) not assessed", "", count) if count else ""


def _token(step: StepRow, number: int, count: int, looks: dict[int | None, tuple[str, str]]) -> Token | None:
    if step.sensitivity is None or step.feasibility is None:
        return None
    symbol, colour = looks[step.strategy_id]
    return Token(
        placement_id=step.id,
        stakeholder_id=step.id,
        name=step.name,
        short_name=f"{number} {step.name}",
        code=str(number),
        kind=step.strategy or None,
        symbol=symbol,
        colour=colour,
        x=step.sensitivity,
        y=step.feasibility,
        influence=1 - (number - 1) / count,  # names and numbers of the first steps come first
        sensitivity="shareable",
    )
