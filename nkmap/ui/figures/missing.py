"""What a refused figure lacks, and which button opens it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nkmap.figures.all_figures import Material
from nkmap.figures.figure import Figure
from nkmap.figures.taking_part import LEAST

NAMES, GRID, GROUPS, RELATIONS, MAPS = "names", "grid", "groups", "relations", "maps"


@dataclass(frozen=True, slots=True)
class Missing:
    """What to open: names that lack something, the grid, groups, relations, or the map; `words` name it."""

    what: str
    words: str
    names: Sequence[tuple[int, str]] = ()


def missing_of(figure: Figure, name: str, material: Material) -> Missing:
    """Return what a refused figure lacks."""
    translate = QCoreApplication.translate
    if "reveal" in figure.missing:
        return Missing(GROUPS, translate("Figures", "Show the groups"))
    if name in material.refused:
        return Missing(GRID, translate("Figures", "Change the grid…"))
    if "estimates" in figure.missing:
        return Missing(GROUPS, translate("Figures", "Show the groups"))
    if "relations" in figure.missing:
        return Missing(RELATIONS, translate("Figures", "Show the relations"), _first(material))
    names = _lacking(figure, material)
    if not names or (placed(material) < LEAST and "legitimacy" not in figure.missing):
        return Missing(MAPS, translate("Figures", "Go to the map"))
    words = translate("Figures", "Select the {0} in the list").format(len(names))
    return Missing(NAMES, words if len(names) > 1 else translate("Figures", "Show it"), names)


def placed(material: Material) -> int:
    """Return how many have a place: a stance and an influence."""
    return sum(one.stance is not None and one.influence is not None for one in material.assessments)


def placed_sentence(count: int) -> str:
    """Say that figures need three placed names, and how many are; `count` is less than that."""
    translate = QCoreApplication.translate
    return (
        translate("Figures", "Needs three placed names; none is placed."),
        translate("Figures", "Needs three placed names; one is placed."),
        translate("Figures", "Needs three placed names; two are placed."),
    )[count]


def _first(material: Material) -> Sequence[tuple[int, str]]:
    """Return one name, whose relations can be opened."""
    return [(one.id, one.name) for one in material.assessments[:1]] or list(material.names.items())[:1]


def _lacking(figure: Figure, material: Material) -> list[tuple[int, str]]:
    if figure.left_out:
        return [(one.id, one.name) for one in figure.left_out]
    wanted = [word for word in figure.missing if word in ("influence", "salience")]
    return [
        (one.id, one.name) for one in material.assessments if any(getattr(one, word) == 0 for word in wanted)
    ]
