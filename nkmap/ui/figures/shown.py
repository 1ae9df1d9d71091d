"""What a card shows of a figure: its sentence, its table with the arithmetic of each row, and its picture."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from nkmap.figures.all_figures import Material
from nkmap.figures.figure import Figure
from nkmap.figures.taking_part import Actor
from nkmap.map_content import Grid
from nkmap.ui.figures.picture import FigurePicture, Look

Cell = str | float | int | None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table, whose numbers are shown whole. `steps` tells its arithmetic when asked."""

    stakeholder_id: int
    cells: tuple[Cell, ...]
    steps: Callable[[], list[str]]


@dataclass(frozen=True, slots=True)
class Shown:
    """`formula` are the lines that hold for the whole figure; `headings` those of the table.

    The picture is made when somebody sees it; how high it will be is known before, in pixels for a width.
    """

    headings: tuple[str, ...]
    rows: Sequence[Row]
    formula: Sequence[str]
    height: Callable[[Look, float], float]
    picture: Callable[[Look, float], FigurePicture]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of a map, and its grid; `supposed` is what figures are made of, if that differs."""

    material: Material
    grid: Grid
    supposed: Material | None = None

    @property
    def made_of(self) -> Material:
        """What figures are made of."""
        return self.supposed or self.material


def actors_by_id(figure: Figure) -> dict[int, Actor]:
    """Return who takes part in a figure."""
    actors: Iterable[Actor] = figure.inputs["stakeholders"]  # type: ignore[assignment]
    return {actor.id: actor for actor in actors}


def exact(value: float) -> str:
    """Return a number as arithmetic shows it, with the sign of a minus."""
    return f"{value:.4g}".replace("-", "−")


def signed(value: float) -> str:
    """Return a number as a part of a sum shows it."""
    return ("+" if value >= 0 else "−") + f"{abs(value):.3g}"


def percent(share: float) -> str:
    """Return a share as arithmetic shows it."""
    return f"{100 * share:.1f} %"
