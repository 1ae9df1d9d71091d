"""Names and advice of the parts of a grid, shown one by one to whoever looks: nothing of it is stored.

The layers of a map are what stays; this only leads there, one part at a time, and is gone when the show ends.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from nkmap.db.queries.map_texts import MapTexts, map_texts
from nkmap.db.queries.marks import layers_of
from nkmap.document import Document
from nkmap.map_content import Cell, Grid, MapContent

NAME, ADVICE = "name", "advice"

GRID_TABLES = ("map", "map_layer", "grid_axis", "axis_band", "grid_cell")

Word = tuple[int, int, str]  # column and row of a cell, NAME or ADVICE
Key = tuple[int, str]  # a map and its grid template


@dataclass(frozen=True, slots=True)
class Progress:
    """How many words of a kind, NAME or ADVICE, are shown; the kind is empty where there are none to show."""

    kind: str = ""
    shown: int = 0
    count: int = 0

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be shown."""
        return self.shown == self.count


class StagedWords(QObject):
    """First the names, then the advice; what a layer shows already has no turn of its own."""

    changed = Signal()

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._shown: dict[Key, frozenset[Word]] = {}
        self._texts: dict[int, MapTexts | None] = {}
        self._known: dict[int, tuple[Key, list[Word]]] = {}  # by map: asked for at every edit, seldom changed
        document.changed.connect(self._on_document_changed)

    def show_next(self, map_id: int) -> None:
        """Show the next word of a map."""
        self._show(map_id, self._left(map_id)[:1])

    def show_all(self, map_id: int) -> None:
        """Show all names of a map that are left, or else all advice."""
        left = self._left(map_id)
        self._show(map_id, [word for word in left if word[2] == left[0][2]])

    def hide(self) -> None:
        """Show none of them, on no map."""
        if self._shown:
            self._shown.clear()
            self.changed.emit()

    @property
    def has_some(self) -> bool:
        """Whether a word is shown here on some map."""
        return bool(self._shown)

    def progress(self, map_id: int) -> Progress:
        """Return how far the names of a map are, or the advice once all names are there."""
        key, words = self._in_turn(map_id)
        shown = self._shown.get(key, frozenset())
        in_turn = [word for word in words if word not in shown] or words[-1:]
        kind = in_turn[0][2] if in_turn else ""
        of_kind = [word for word in words if word[2] == kind]
        return Progress(kind, sum(word in shown for word in of_kind), len(of_kind))

    def put_on(self, content: MapContent) -> MapContent:
        """Return a map with the words that are shown by now; advice has its room from the first one on."""
        shown = self._shown.get((content.map_id, content.template))
        if not shown:
            return content
        words = words_in_turn(content.grid, content.layers)
        layers = {"cell_names"} if any(kind == NAME for *_, kind in words) else set()
        layers |= {"advice"} if any(word[2] == ADVICE for word in shown) else set()
        unsaid = frozenset(word for word in words if word not in shown)
        return replace(content, layers=content.layers | layers, unsaid=unsaid)

    def _show(self, map_id: int, words: Collection[Word]) -> None:
        if words:
            key, _ = self._in_turn(map_id)
            self._shown[key] = self._shown.get(key, frozenset()) | frozenset(words)
            self.changed.emit()

    def _left(self, map_id: int) -> list[Word]:
        key, words = self._in_turn(map_id)
        shown = self._shown.get(key, frozenset())
        return [word for word in words if word not in shown]

    def texts(self, map_id: int) -> MapTexts | None:
        """Return what is written on a map, read again only after that was changed."""
        if map_id not in self._texts:
            self._texts[map_id] = self._document.read(map_texts, map_id)
        return self._texts[map_id]

    def _in_turn(self, map_id: int) -> tuple[Key, list[Word]]:
        """Return the grid of a map, and its words in their turn."""
        if map_id not in self._known:
            texts = self.texts(map_id)
            layers = self._document.read(layers_of, map_id)
            words = words_in_turn(texts.grid, layers) if texts else []
            self._known[map_id] = (map_id, texts.template if texts else ""), words
        return self._known[map_id]

    def _on_document_changed(self, change) -> None:
        if change.touches(*GRID_TABLES):
            self._texts.clear()
            self._known.clear()


def words_in_turn(grid: Grid, layers: Collection[str]) -> list[Word]:
    """Return names, then advice, of the cells as one reads them, without what is on the map anyway."""
    are_named = grid.layout != "quadrants" or bool({"cell_names", "other_cell_names"} & set(layers))
    cells = in_reading_order(grid)
    names = [] if are_named else [(cell.column, cell.row, NAME) for cell in cells if cell.name]
    advice = [] if "advice" in layers else [(cell.column, cell.row, ADVICE) for cell in cells if cell.advice]
    return names + advice


def in_reading_order(grid: Grid) -> list[Cell]:
    """Return the cells from the upper left on, rings from the centre on."""
    is_flipped = grid.x.flipped and grid.layout != "rings"
    across = -1 if is_flipped else 1
    return sorted(grid.cells, key=lambda cell: (-cell.row, across * cell.column))
