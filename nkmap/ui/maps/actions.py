"""What can be done with the map in front, by menu, tab or heading; the pill says what came of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nkmap.commands.locks import axes_are_locked
from nkmap.db.queries.grid_changes import GridChange
from nkmap.db.queries.map_deletion import goes_with_map
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.templates import load_template
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.maps.area import MapArea
from nkmap.ui.maps.edits import MapEdits
from nkmap.ui.maps.outcomes import MapOutcomes
from nkmap.ui.maps.pointless import OF_AXES, pointless_actions
from nkmap.ui.parts.pill import Pill
from nkmap.ui.said import said, said_template

if TYPE_CHECKING:
    from nkmap.ui.maps.words_dialog import MapWordsDialog

# The dialogs are imported when they open: an opening project does not wait for them.


class MapActions(QObject):
    """Each method does nothing while there is no map."""

    snap_shown = Signal(bool)  # whether the map in front snaps
    axes_lock_shown = Signal(bool)  # whether its axes are locked
    possible_changed = Signal()  # something can be done now with the map in front, or not any more

    def __init__(self, document: Document, maps: MapArea, pill: Pill, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._maps = document, maps
        self.edits = MapEdits(document, self)
        self._outcomes = MapOutcomes(pill, self)
        self.pointless: frozenset[str] = frozenset()  # ids of actions that there is nothing to do for
        self.refused: dict[str, str] = {}  # ids of actions that cannot be done, with the reason
        self._words: MapWordsDialog | None = None
        maps.question.asked.connect(self.edits.ask)
        maps.question.left.connect(self._focus_canvas)
        maps.tabs.dropped.connect(self._on_tab_dropped)
        maps.map_chosen.connect(self._on_map_chosen)
        self.edits.refused.connect(self._outcomes.say)
        maps.staged.changed.connect(self.tell)
        document.changed.connect(self._on_document_changed)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        if self._words is not None:
            self._words.set_theme(theme)

    def watch(self, view: MapView) -> None:
        """Follow the mid lines of a view."""
        view.mid_line_moved.connect(self._on_mid_line_moved)
        view.axes_held.connect(self._on_axes_held)

    # Maps

    def add(self) -> None:
        """Ask for the question and the grid of a new map."""
        from nkmap.ui.maps.new_map_dialog import NewMapDialog

        NewMapDialog(self._maps.theme, self._maps).ask(self._on_new_map)

    def rename(self) -> None:
        """Let the question be changed in its heading."""
        if self._maps.map_id is not None:
            self._maps.rename()

    def edit_words(self) -> None:
        """Open the panel of words and axes, or bring it forward."""
        if self._maps.map_id is None:
            return
        if self._words is None:
            from nkmap.ui.maps.words_dialog import MapWordsDialog

            self._words = MapWordsDialog(self._document, self.edits, self._maps.theme, self._maps)
        self._words.open_for(self._maps.map_id)

    def duplicate(self) -> None:
        """Copy the map and go on in the copy."""
        map_id = self._maps.map_id
        if map_id is not None and (copy := self.edits.duplicate(map_id)) is not None:
            self._maps.choose_map(copy)
            self._outcomes.say_duplicated(self._question())

    def move(self, by: int) -> None:
        """Move the tab to the left (-1) or to the right (1)."""
        order, map_id = self._maps.order, self._maps.map_id
        if map_id is not None and 0 <= order.index(map_id) + by < len(order):
            self.edits.move_to(map_id, order.index(map_id) + by)

    def delete(self) -> None:
        """Delete the map with all that is on it."""
        map_id = self._maps.map_id
        if map_id is None:
            return
        question, gone = self._question(), self._document.read(goes_with_map, map_id)  # while it is there
        if self.edits.delete(map_id):
            self._outcomes.say_deleted(question, gone)

    # Grids

    def change_grid(self) -> None:
        """Offer the other grids."""
        from nkmap.ui.maps.change_grid_dialog import ChangeGridDialog

        for earlier in self._maps.findChildren(ChangeGridDialog):
            earlier.close()
        if self._maps.map_id is not None:
            dialog = ChangeGridDialog(self._document, self._maps.map_id, self._maps.theme, self._maps)
            dialog.chosen.connect(self._on_grid_chosen)
            dialog.show()

    def flip(self) -> None:
        """Let the high end of the horizontal axis stand on the other side."""
        if self._maps.map_id is not None:
            self.edits.flip(self._maps.map_id)

    def toggle_snap(self) -> None:
        """Let what is dragged stop at the steps of the axes, or not any more."""
        map_id = self._maps.map_id
        texts = None if map_id is None else self._maps.staged.texts(map_id)
        if map_id is not None and texts is not None:
            self.edits.snap(map_id, not texts.snaps)

    def toggle_axes_lock(self) -> None:
        """Let the axes stay as they are, or not any more."""
        map_id = self._maps.map_id
        texts = None if map_id is None else self._maps.staged.texts(map_id)
        if map_id is not None and texts is not None and self.edits.lock_axes(map_id, not texts.axes_locked):
            self._outcomes.say_axes_locked(not texts.axes_locked)

    def centre_mid_lines(self) -> None:
        """Put the mid lines back into the middle."""
        if self._maps.map_id is not None:
            self.edits.centre_mid_lines(self._maps.map_id)

    # Names and advice of the parts of the grid

    def show_next_words(self) -> None:
        """Show the name of the next part, or, when all are there, its advice."""
        if self._maps.map_id is not None:
            self._maps.staged.show_next(self._maps.map_id)

    def show_all_words(self) -> None:
        """Show all names that are left, or, when all are there, all advice."""
        if self._maps.map_id is not None:
            self._maps.staged.show_all(self._maps.map_id)

    # What the views say

    def _on_new_map(self, template_id: str, question: str) -> None:
        map_id = self.edits.add(template_id, question)
        if map_id is not None:
            self._maps.choose_map(map_id)

    def _on_grid_chosen(self, map_id: int, template_id: str, change: GridChange) -> None:
        if self.edits.change_grid(map_id, template_id):
            name = load_template(template_id, said_template).name
            self._outcomes.say_grid_changed(name, change)

    def _on_tab_dropped(self, map_id: int, position: int) -> None:
        self.edits.move_to(map_id, position)

    def _on_mid_line_moved(self, dimension: str, value: float) -> None:
        if self._maps.map_id is not None:
            self.edits.move_mid_line(self._maps.map_id, dimension, value)

    def _on_axes_held(self) -> None:
        self._outcomes.say(said(axes_are_locked()))

    def _on_map_chosen(self, map_id: int) -> None:
        self.tell()
        if self._words is not None and self._words.isVisible():
            self._words.show_map(map_id)

    def _on_document_changed(self, change) -> None:
        if change.touches("map", "grid_axis", "grid_cell", "map_layer"):
            self.tell()

    def tell(self) -> None:
        """Say what the map in front lets be done, and whether it snaps."""
        map_id = self._maps.map_id
        texts = None if map_id is None else self._maps.staged.texts(map_id)
        self.snap_shown.emit(texts is not None and texts.snaps)
        is_locked = texts is not None and texts.axes_locked
        self.axes_lock_shown.emit(is_locked)
        pointless = pointless_actions(self._maps.order, map_id, texts.grid if texts else None)
        refused = self._refused_words()
        refused |= dict.fromkeys(OF_AXES, said(axes_are_locked())) if is_locked else {}
        if (pointless, refused) != (self.pointless, self.refused):
            self.pointless, self.refused = pointless, refused
            self.possible_changed.emit()

    def _refused_words(self) -> dict[str, str]:
        """Return which words of the grid cannot be shown or hidden now, and why."""
        staged, map_id = self._maps.staged, self._maps.map_id
        refused = {} if staged.has_some else {"hide_words": self.tr("Nothing of this is shown.")}
        if map_id is None or staged.progress(map_id).is_done:
            why = self.tr("There is no name or advice left to show on this grid.")
            refused |= dict.fromkeys(("next_words", "all_words"), why)
        return refused

    def _question(self) -> str:
        return self._maps.question.text

    def _focus_canvas(self) -> None:
        if self._maps.view:
            self._maps.view.setFocus()
