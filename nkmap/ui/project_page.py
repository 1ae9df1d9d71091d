"""One open project in a window: names, maps, leverage log and lever line, and what ties them together."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.ui.assessments import Assessments
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.crossing import Crossing
from nkmap.ui.edits import Edits, Places
from nkmap.ui.find_bar import FindBar
from nkmap.ui.inspector import Inspector
from nkmap.ui.inspector_side import InspectorSide
from nkmap.ui.lever_line import LeverLine
from nkmap.ui.lever_logging import LeverLogging
from nkmap.ui.leverage_panel import LeveragePanel
from nkmap.ui.map_area import MapArea
from nkmap.ui.names_panel import NamesPanel
from nkmap.ui.new_map_dialog import NewMapDialog
from nkmap.ui.outcomes import Outcomes
from nkmap.ui.pill import Pill
from nkmap.ui.selection_bar import SelectionBar

NAMES_WIDTH = 260  # px at first
LOG_HEIGHT = 220  # px at first
KEPT_LETTERS = "e"  # they mean something else on the canvas than finding


class ProjectPage(QWidget):
    """Views say what was meant; the page turns it into edits."""

    log_shown = Signal(bool)
    selection_changed = Signal()  # or what is recorded of who is selected
    keys_asked = Signal()

    def __init__(self, document: Document, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("project_page")
        self.document = document
        self.names = NamesPanel(document, theme)
        self.maps = MapArea(document, theme)
        self.log = LeveragePanel(document)
        self.lever_line = LeverLine(document)
        self.pill = Pill(self.maps)
        self.find_bar = FindBar(document, self.maps.canvas)
        self.letters = True  # whether single letters mean something on the canvas
        self.edits = Edits(document, self)
        self.outcomes = Outcomes(document, self.pill, self)
        self.assessments = Assessments(document, self)
        self.inspector = Inspector(document, self.assessments, theme)
        self.bars: dict[MapView, SelectionBar] = {}
        self.crossing = Crossing(self, self.names, self.maps)
        self.levers = LeverLogging(document, self.lever_line, self.log, self.edits, self.outcomes)
        self._build()
        self._connect()
        for view in self.maps.findChildren(MapView):
            self._on_view_made(view)
        if self.maps.map_id is not None:
            self._on_map_chosen(self.maps.map_id)

    def _build(self) -> None:
        across = _splitter(Qt.Orientation.Horizontal, self.names, self.maps, [NAMES_WIDTH, 1000])
        across.setStretchFactor(1, 1)
        self.inspector_side = InspectorSide(self, across, self.maps.canvas, self.inspector)
        down = _splitter(Qt.Orientation.Vertical, across, self.log, [640, LOG_HEIGHT])
        down.setStretchFactor(0, 1)
        self.log.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(down, 1)
        layout.addWidget(self.lever_line)

    def _connect(self) -> None:
        tree = self.names.tree
        self.names.name_entered.connect(self._on_name_entered)
        self.names.names_pasted.connect(self.edits.add_names)
        tree.renamed.connect(self.edits.rename)
        tree.lift_asked.connect(self._lift_name)
        tree.take_off_asked.connect(self.take_off_selected)
        tree.itemSelectionChanged.connect(self._on_names_selected)
        self.maps.view_made.connect(self._on_view_made)
        self.maps.map_chosen.connect(self._on_map_chosen)
        self.maps.new_map_asked.connect(self.ask_for_map)
        self.crossing.names_dropped.connect(self._on_names_dropped)
        self.crossing.tokens_dropped.connect(self._take_off)
        self.log.target_chosen.connect(self.select_stakeholder)
        self.log.entries_chosen.connect(self._show_levers)
        self.levers.log_shown.connect(self.log_shown)
        self.lever_line.closed.connect(self.focus_canvas)
        self.selection_changed.connect(self._inspect_selected)
        self.inspector.stakeholder_chosen.connect(self.select_stakeholder)
        self.inspector.closed.connect(partial(self.inspector_side.show, False))
        self.inspector.left.connect(self.focus_canvas)
        self.inspector.refused.connect(self.outcomes.say)
        self.edits.refused.connect(self.outcomes.say)
        self.edits.already_here.connect(tree.reveal)
        self.pill.undo_asked.connect(self.undo)
        self.find_bar.matched.connect(self._on_matched)
        self.find_bar.chosen.connect(self.go_to_stakeholder)
        self.find_bar.closed.connect(self.focus_canvas)
        self.document.changed.connect(self._on_names_selected)  # after the views, which were connected first

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.names.set_theme(theme)
        self.maps.set_theme(theme)
        self.inspector.set_theme(theme)

    # What is selected

    @property
    def view(self) -> MapView | None:
        """The canvas in front."""
        return self.maps.view

    def selected_placements(self) -> list[int]:
        """Return the placements of the selected tokens."""
        return self.maps.scene.selected_ids() if self.maps.scene else []

    def selected_stakeholders(self) -> list[int]:
        """Return who is selected; list and grid show the same selection."""
        return self.names.tree.selected_ids()

    def select_stakeholder(self, stakeholder_id: int) -> None:
        """Select a stakeholder in the list, and its token where it is on the map in front."""
        self.names.tree.select([stakeholder_id])
        self._on_names_selected()

    def go_to_stakeholder(self, stakeholder_id: int) -> None:
        """Select a stakeholder and bring it into sight, in the list and on the map in front."""
        self.names.tree.go_to(stakeholder_id)
        if self.view:
            self.view.reveal(self.view.map_scene.placements_of([stakeholder_id]))

    def _on_matched(self, stakeholder_ids: set[int] | None) -> None:
        self.names.tree.show_only(stakeholder_ids)
        if self.maps.scene:
            self.maps.scene.dim_all_but(stakeholder_ids)

    def _on_names_selected(self, _change: object = None) -> None:
        if scene := self.maps.scene:
            with QSignalBlocker(scene):  # names that are not on the map stay selected
                scene.select(scene.placements_of(self.names.tree.selected_ids()))
        self.selection_changed.emit()

    def _on_tokens_selected(self) -> None:
        self.names.tree.select(self._stakeholders_of(self.selected_placements()))
        self.selection_changed.emit()

    def _inspect_selected(self) -> None:
        self.inspector.show_selected(self.maps.map_id, self.selected_stakeholders())

    def _stakeholders_of(self, placement_ids: Iterable[int]) -> list[int]:
        assert self.maps.scene is not None
        return [self.maps.scene.tokens[id_].token.stakeholder_id for id_ in placement_ids]

    # What the window's actions ask for

    def start(self) -> None:
        """Put the focus where work begins: the field while there is nothing, else the grid."""
        if self.names.tree.topLevelItemCount():
            self.focus_canvas()
        else:
            self.focus_name_field()

    def focus_canvas(self) -> None:
        """Let keys go to the grid."""
        if self.view:
            self.view.setFocus()

    def focus_name_field(self) -> None:
        """Let the next name be typed."""
        self.names.field.setFocus()

    def go_to_next_pane(self) -> None:
        """Let the keys go from the names to the canvas, to the log while it is open, and round again."""
        panes = [(self.names, self.names.tree), (self.maps, self.view), (self.log, self.log.table)]
        shown = [(area, target) for area, target in panes if target is not None and area.isVisible()]
        focused = QApplication.focusWidget()
        at = next((n for n, (area, _) in enumerate(shown) if focused and area.isAncestorOf(focused)), -1)
        shown[(at + 1) % len(shown)][1].setFocus()

    def zoom(self, by: int) -> None:
        """Zoom the map in front in (1) or out (-1) by a step, or show all of it (0)."""
        if self.view:
            self.view.zooming.step(by) if by else self.view.zooming.fit()

    def lift_selected(self) -> None:
        """Lift the selected tokens, or the current name of the list, to be carried by the arrow keys."""
        if self.view is None:
            return
        if ids := self.selected_placements():
            self.view.lift_tokens(ids)
        elif ids := self.selected_stakeholders():
            self._lift_name(ids[0])

    def _lift_name(self, stakeholder_id: int) -> None:
        if self.view is None:
            return
        if ids := self.view.map_scene.placements_of([stakeholder_id]):
            self.view.lift_tokens(ids)
        else:
            self.view.lift_name(self.names.tree.row_of(stakeholder_id))

    def toggle_log(self) -> None:
        """Show or hide the leverage log."""
        self.levers.show_log(not self.log.isVisible())

    def ask_for_map(self) -> None:
        """Ask for the question of a new map."""
        NewMapDialog(self).ask(self._on_new_map)

    def undo(self) -> None:
        """Take the last edit back and say so."""
        if label := self.edits.undo():
            self.outcomes.say_undone(label)

    def redo(self) -> None:
        """Make the last undone edit again and say so."""
        if label := self.edits.redo():
            self.outcomes.say_done_again(label)

    def take_off_selected(self) -> None:
        """Put the selected tokens back on the list."""
        if ids := self.selected_placements():
            self._take_off(ids)

    def rename_selected(self) -> None:
        """Open the editor on the one selected token, or on the name in the list."""
        if len(self.selected_placements()) == 1 and self.view:
            self.view.start_renaming(self.selected_placements()[0])
        elif (item := self.names.tree.currentItem()) is not None:
            self.names.tree.editItem(item, 0)

    def select_all(self) -> None:
        """Select every token of the map in front."""
        if self.maps.scene:
            self.maps.scene.select(self.maps.scene.tokens)

    def delete_selected(self) -> None:
        """Delete the selected stakeholders from the project, with all that hangs on them."""
        ids = self.selected_stakeholders()
        if not ids:
            return
        words = self.outcomes.deletion_words(ids)  # while they are there
        if self.edits.delete_stakeholders(ids):
            self.outcomes.say_deleted(words)

    def duplicate_selected(self) -> None:
        """Put copies of the selected stakeholders, without a place, on the list."""
        ids = self.selected_stakeholders()
        if ids and (copies := self.edits.duplicate(ids)):
            self.names.tree.select(copies)
            self._on_names_selected()
            self.outcomes.say_duplicated(copies)

    def set_kind_of_selected(self, kind_id: int | None) -> None:
        """Say what kind the selected stakeholders are."""
        if ids := self.selected_stakeholders():
            self.edits.set_kind(ids, kind_id)

    def open_lever_line(self) -> None:
        """Log a lever on whoever is selected."""
        self.levers.open_line(self.selected_stakeholders())

    # What the views say

    def _on_view_made(self, view: MapView) -> None:
        self.crossing.watch(view)
        self.bars[view] = SelectionBar(self, view)
        view.moved.connect(self._on_moved)
        view.nudged.connect(self._on_nudged)
        view.renamed.connect(self.edits.rename)
        view.added.connect(self._on_added)
        view.take_off_asked.connect(self.take_off_selected)
        view.letter_typed.connect(self._on_letter)
        view.placed.connect(self._on_names_dropped)
        view.keys_asked.connect(self.keys_asked)
        view.map_scene.selectionChanged.connect(self._on_tokens_selected)

    def _show_levers(self) -> None:
        """Draw the entries that are selected in the log on the map in front."""
        if scene := self.maps.scene:
            chosen = [entry for entry in self.log.chosen_entries() if entry.map_id == self.maps.map_id]
            self.log.say_not_shown(scene.levers.show(chosen))

    def _on_map_chosen(self, map_id: int) -> None:
        self.names.show_map(map_id)
        self.levers.show_map(map_id)
        self._on_names_selected()
        self.find_bar.tell_again()

    def _on_new_map(self, template_id: str, question: str) -> None:
        map_id = self.edits.add_map(template_id, question)
        if map_id is not None:
            self.maps.choose_map(map_id)

    def _on_letter(self, letter: str) -> None:
        if not self.letters:
            return
        meant = {"n": self.focus_name_field, "l": self.open_lever_line, "m": self.lift_selected}
        if letter.lower() in meant:
            meant[letter.lower()]()
        elif letter.lower() not in KEPT_LETTERS:
            self.find_bar.open_with(letter)

    def _on_name_entered(self, name: str) -> None:
        added = self.edits.add_name(name)
        self.names.field.clear() if added is not None else self.names.field.selectAll()

    def _on_added(self, name: str, place: tuple[float, float]) -> None:
        if self.maps.map_id is not None:
            stakeholder_id = self.edits.add_and_place(name, self.maps.map_id, place)
            if stakeholder_id is not None:
                self.select_stakeholder(stakeholder_id)

    def _on_names_dropped(self, places: Places) -> None:
        if self.maps.map_id is not None and self.edits.place(self.maps.map_id, places):
            self._say_placed(list(places), places)
            self.focus_canvas()

    def _on_moved(self, places: Places) -> None:
        stakeholder_ids = self._stakeholders_of(places)
        if self.edits.move(places, stakeholder_ids):
            self._say_placed(stakeholder_ids, places)

    def _on_nudged(self, places: Places) -> None:
        self.edits.nudge(places, self._stakeholders_of(places))

    def _say_placed(self, stakeholder_ids: list[int], places: Places) -> None:
        if self.maps.scene and self.maps.scene.content:
            self.outcomes.say_placed(stakeholder_ids, list(places.values()), self.maps.scene.content.grid)

    def _take_off(self, placement_ids: list[int]) -> None:
        stakeholder_ids = self._stakeholders_of(placement_ids)
        if self.edits.take_off(placement_ids, stakeholder_ids):
            self.outcomes.say_taken_off(stakeholder_ids)


def _splitter(orientation: Qt.Orientation, first: QWidget, second: QWidget, sizes: list[int]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.setSizes(sizes)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    return splitter
