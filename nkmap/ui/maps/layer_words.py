"""What is said of the layers of a map: their names, what each shows, and when there are too many."""

from collections.abc import Collection
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nkmap.map_content import WORDS_OF_CELLS

MOST = 5  # things at once; kinds, by shape and colour, are one of them


class LayerWords(NamedTuple):
    """The name of a layer, and one line on what it shows."""

    name: str
    shows: str


def layer_words() -> dict[str, LayerWords]:
    """Return the words for each of `scales.LAYERS`, in the order of menus."""
    translate = QCoreApplication.translate
    return {
        "badge": LayerWords(
            translate("Layers", "Levers"), translate("Layers", "how many are aimed at each name")
        ),
        "halo": LayerWords(
            translate("Layers", "Most influential"), translate("Layers", "a ring round those you marked")
        ),
        "size": LayerWords(
            translate("Layers", "Size"), translate("Layers", "what the grid lets the size say")
        ),
        "confidence": LayerWords(
            translate("Layers", "Confidence"), translate("Layers", "dashed where you are not sure")
        ),
        "estimates": LayerWords(
            translate("Layers", "Views of groups"), translate("Layers", "beside the agreed place")
        ),
        "trail": LayerWords(
            translate("Layers", "Trails"), translate("Layers", "where each name stood before")
        ),
        "trend": LayerWords(
            translate("Layers", "Headings"), translate("Layers", "an arrow to where each is heading")
        ),
        "parents": LayerWords(
            translate("Layers", "Part of"), translate("Layers", "a line to what each belongs to")
        ),
        "votes": LayerWords(
            translate("Layers", "Dots of the vote"), translate("Layers", "the newest one that was revealed")
        ),
        "cell_names": LayerWords(
            translate("Layers", "Names of the quadrants"), translate("Layers", "plain words")
        ),
        "other_cell_names": LayerWords(
            translate("Layers", "Other names"), translate("Layers", "as in the literature")
        ),
        "advice": LayerWords(translate("Layers", "Advice"), translate("Layers", "what to do in each part")),
    }


def too_many_words(layers: Collection[str]) -> str:
    """Return the warning for more things at once than people read; nothing for up to five."""
    count = 1 + len(set(layers) - WORDS_OF_CELLS)
    if count <= MOST:
        return ""
    translate = QCoreApplication.translate
    words = {
        6: translate("Layers", "Six things at once are hard to read."),
        7: translate("Layers", "Seven things at once are hard to read."),
        8: translate("Layers", "Eight things at once are hard to read."),
        9: translate("Layers", "Nine things at once are hard to read."),
        10: translate("Layers", "Ten things at once are hard to read."),
    }
    return words[count]
