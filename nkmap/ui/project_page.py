"""One open project in a window: names, maps, leverage log and lever line, and what ties them together."""

from PySide6.QtCore import QPoint, QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from nkmap.commands.leverage_entries import LONGEST_INSTRUMENT
from nkmap.db.queries.stakeholders import name_list, stakeholder
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.geometry import Face, block_offset, place_words
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.edits import Edits
from nkmap.ui.lever_line import LeverLine, LeverLineEntry
from nkmap.ui.leverage_panel import LeveragePanel
from nkmap.ui.map_area import MapArea
from nkmap.ui.names_panel import NamesPanel
from nkmap.ui.new_map_dialog import NewMapDialog
from nkmap.ui.notice_bar import Notices
from nkmap.ui.pill import Pill

NAMES_WIDTH = 260  # px at first
SPREAD = 44.0  # px between names that are dropped together


class ProjectPage(QWidget):
    """Views say what was meant; the page turns it into edits and puts the outcome into words."""

    map_chosen = Signal(int)
    new_map_asked = Signal()
    log_shown = Signal(bool)

    def __init__(self, document: Document, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("project_page")
        self.document = document
        self.edits = Edits(document, self)
        self.notices = Notices()
        self.names = NamesPanel(document, theme)
        self.maps = MapArea(document, theme)
        self.log = LeveragePanel(document)
        self.lever_line = LeverLine(document)
        self.pill = Pill(self.maps)
        self._chip = QLabel(self)
        self._build()
        self._connect()
        for view in self.maps.findChildren(MapView):
            self._on_view_made(view)
        if self.maps.map_id is not None:
            self._on_map_chosen(self.maps.map_id)

    def _build(self) -> None:
        self._chip.setTextFormat(Qt.TextFormat.PlainText)
        self._chip.setObjectName("name_chip")
        self._chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chip.hide()
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._across.addWidget(self.names)
        self._across.addWidget(self.maps)
        self._across.setStretchFactor(1, 1)
        self._across.setSizes([NAMES_WIDTH, 1000])
        self._across.setChildrenCollapsible(False)
        self._down = QSplitter(Qt.Orientation.Vertical)
        self._down.addWidget(self._across)
        self._down.addWidget(self.log)
        self._down.setStretchFactor(0, 1)
        self._down.setSizes([640, 220])
        self._down.setChildrenCollapsible(False)
        for splitter in (self._across, self._down):
            splitter.setHandleWidth(1)
        self.log.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notices)
        layout.addWidget(self._down, 1)
        layout.addWidget(self.lever_line)

    def _connect(self) -> None:
        tree = self.names.tree
        self.names.name_entered.connect(self._on_name_entered)
        tree.carried.connect(self._on_names_carried)
        tree.carry_ended.connect(self._on_names_dropped)
        tree.carry_cancelled.connect(self._end_name_carrying)
        tree.renamed.connect(self.edits.rename)
        tree.take_off_asked.connect(self.take_off_selected)
        tree.itemSelectionChanged.connect(self._on_names_selected)
        self.maps.view_made.connect(self._on_view_made)
        self.maps.map_chosen.connect(self._on_map_chosen)
        self.maps.new_map_asked.connect(self.new_map_asked)
        self.log.closed.connect(self._hide_log)
        self.log.target_chosen.connect(self.select_stakeholder)
        self.log.table.delete_asked.connect(self.edits.delete_entries)
        self.lever_line.entered.connect(self._on_lever_entered)
        self.lever_line.log_asked.connect(self._open_log)
        self.lever_line.closed.connect(self.focus_canvas)
        self.edits.refused.connect(self._on_refused)
        self.edits.already_here.connect(tree.reveal)
        self.pill.undo_asked.connect(self.undo)
        self.document.changed.connect(self._on_names_selected)  # after the views, which were connected first

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.names.set_theme(theme)
        self.maps.set_theme(theme)

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

    def _on_names_selected(self, _change: object = None) -> None:
        if scene := self.maps.scene:
            with QSignalBlocker(scene):  # names that are not on the map stay selected
                scene.select(scene.placements_of(self.names.tree.selected_ids()))

    def _on_tokens_selected(self) -> None:
        self.names.tree.select(self._stakeholders_of(self.selected_placements()))

    def focus_canvas(self) -> None:
        """Let keys go to the grid."""
        if self.view:
            self.view.setFocus()

    # What the window's actions ask for

    def start(self) -> None:
        """Put the focus where work begins: the field while there is nothing, else the grid."""
        if self.document.read(name_list):
            self.focus_canvas()
        else:
            self.focus_name_field()

    def focus_name_field(self) -> None:
        """Let the next name be typed."""
        self.names.field.setFocus()

    def toggle_log(self) -> None:
        """Show or hide the leverage log."""
        self._show_log(not self.log.isVisible())

    def ask_for_map(self) -> None:
        """Ask for the question of a new map."""
        NewMapDialog(self).ask(self._on_new_map)

    def undo(self) -> None:
        """Take the last edit back and say so."""
        label = self.edits.undo()
        if label:
            self.pill.say(self.tr("Undone: {0}").format(label), with_undo=False)

    def redo(self) -> None:
        """Make the last undone edit again and say so."""
        label = self.edits.redo()
        if label:
            self.pill.say(self.tr("Done again: {0}").format(label), with_undo=False)

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
        """Delete the selected stakeholders from the project."""
        if ids := self.selected_stakeholders():
            self._on_delete_asked(ids)

    def set_kind_of_selected(self, kind_id: int | None) -> None:
        """Say what kind the selected stakeholders are."""
        if ids := self.selected_stakeholders():
            self.edits.set_kind(ids, kind_id)

    def open_lever_line(self) -> None:
        """Log a lever on whoever is selected."""
        ids = self.selected_stakeholders()
        if not ids:
            self.pill.say(self.tr("Select who could be moved, then press L."), with_undo=False)
            return
        names = [self.document.read(stakeholder, id_) for id_ in ids]
        self.lever_line.open_for(ids, [row.short_name or row.name for row in names])

    # Names

    def _on_name_entered(self, name: str) -> None:
        added = self.edits.add_name(name)
        self.names.field.clear() if added is not None else self.names.field.selectAll()

    def _on_names_carried(self, ids: list[int], global_pos: QPoint) -> None:
        self._show_chip(ids, global_pos)
        if self.maps.scene:
            self.maps.scene.show_words_at(self._scene_pos(global_pos))

    def _on_names_dropped(self, ids: list[int], global_pos: QPoint) -> None:
        self._end_name_carrying()
        pos, scene = self._scene_pos(global_pos), self.maps.scene
        if pos is None or scene is None or scene.face is None or self.maps.map_id is None:
            return
        points = _spread(len(ids), pos, scene.face)
        places = {id_: scene.face.place(*point) for id_, point in zip(ids, points, strict=True)}
        if self.edits.place(self.maps.map_id, places):
            self._say_place(ids, list(places.values()))
            self.focus_canvas()

    def _show_chip(self, ids: list[int], global_pos: QPoint) -> None:
        name = self.names.tree.name_of(ids[0])
        self._chip.setText(name if len(ids) == 1 else self.tr("%n names", "", len(ids)))
        self._chip.adjustSize()
        self._chip.move(self.mapFromGlobal(global_pos) + QPoint(14, 10))
        self._chip.show()
        self._chip.raise_()

    @property
    def chip_text(self) -> str:
        """What is carried, as shown beside the pointer; nothing where nothing is."""
        return self._chip.text() if self._chip.isVisible() else ""

    def _end_name_carrying(self) -> None:
        self._chip.hide()
        if self.maps.scene:
            self.maps.scene.show_words_at(None)

    def _scene_pos(self, global_pos: QPoint) -> QPointF | None:
        """Return the scene point under a point of the screen, None where there is no grid."""
        view = self.view
        if view is None:
            return None
        pos = view.viewport().mapFromGlobal(global_pos)
        return view.mapToScene(pos) if view.viewport().rect().contains(pos) else None

    def _on_delete_asked(self, ids: list[int]) -> None:
        names = {row.id: row.name for row in self.document.read(name_list)}
        if self.edits.delete_stakeholders(ids):
            what = names[ids[0]] if len(ids) == 1 else self.tr("%n names", "", len(ids))
            self.pill.say(self.tr("Deleted from the project: {0}").format(what), with_undo=True)

    # Places

    def _on_view_made(self, view: MapView) -> None:
        view.moved.connect(self._on_moved)
        view.nudged.connect(self._on_nudged)
        view.carried_over.connect(self._on_carried_over)
        view.dropped_outside.connect(self._on_dropped_outside)
        view.renamed.connect(self.edits.rename)
        view.added.connect(self._on_added)
        view.take_off_asked.connect(self.take_off_selected)
        view.letter_typed.connect(self._on_letter)
        view.map_scene.selectionChanged.connect(self._on_tokens_selected)

    def _on_map_chosen(self, map_id: int) -> None:
        self.names.show_map(map_id)
        self.log.show_map(map_id)
        self.lever_line.hide()
        self.map_chosen.emit(map_id)
        self._on_names_selected()

    def _on_moved(self, places: dict[int, tuple[float, float]]) -> None:
        stakeholder_ids = self._stakeholders_of(places)
        if self.edits.move(places, stakeholder_ids):
            self._say_place(stakeholder_ids, list(places.values()))

    def _on_nudged(self, places: dict[int, tuple[float, float]]) -> None:
        self.edits.nudge(places, self._stakeholders_of(places))

    def _on_added(self, name: str, place: tuple[float, float]) -> None:
        if self.maps.map_id is not None:
            stakeholder_id = self.edits.add_and_place(name, self.maps.map_id, place)
            if stakeholder_id is not None:
                self.select_stakeholder(stakeholder_id)

    def _on_letter(self, letter: str) -> None:
        if letter == "n":
            self.focus_name_field()
        elif letter == "l":
            self.open_lever_line()

    def _on_carried_over(self, global_pos: QPoint | None) -> None:
        self.names.light_up(global_pos is not None and self._is_over_names(global_pos))
        if global_pos is None:
            self._chip.hide()
        else:
            self._show_chip(self.selected_stakeholders(), global_pos)

    def _on_dropped_outside(self, ids: list[int], global_pos: QPoint) -> None:
        if self._is_over_names(global_pos):
            self._take_off(ids)

    def _take_off(self, placement_ids: list[int]) -> None:
        stakeholder_ids = self._stakeholders_of(placement_ids)
        what = self._names_of(stakeholder_ids)
        if self.edits.take_off(placement_ids, stakeholder_ids):
            self.pill.say(self.tr("{0}: not placed").format(what), with_undo=True)

    def _is_over_names(self, global_pos: QPoint) -> bool:
        return self.names.rect().contains(self.names.mapFromGlobal(global_pos))

    def _stakeholders_of(self, placement_ids) -> list[int]:
        assert self.maps.scene is not None
        return [self.maps.scene.tokens[id_].token.stakeholder_id for id_ in placement_ids]

    def _names_of(self, stakeholder_ids: list[int]) -> str:
        if len(stakeholder_ids) != 1:
            return self.tr("%n names", "", len(stakeholder_ids))
        row = self.document.read(stakeholder, stakeholder_ids[0])
        return row.short_name or row.name

    def _say_place(self, stakeholder_ids: list[int], places: list[tuple[float, float]]) -> None:
        scene = self.maps.scene
        if scene is None or scene.content is None:
            return
        what = self._names_of(stakeholder_ids)
        words = place_words(scene.content.grid, *places[0]) if len(places) == 1 else self.tr("moved")
        self.pill.say(self.tr("{0}: {1}").format(what, words), with_undo=True)

    def _on_new_map(self, template_id: str, question: str) -> None:
        map_id = self.edits.add_map(template_id, question)
        if map_id is not None:
            self.maps.choose_map(map_id)

    # Leverage

    def _open_log(self) -> None:
        self._show_log(True)

    def _hide_log(self) -> None:
        self._show_log(False)

    def _show_log(self, is_shown: bool) -> None:
        self.log.setVisible(is_shown)
        self.log_shown.emit(is_shown)

    def _on_lever_entered(self, entry: LeverLineEntry) -> None:
        if self.maps.map_id is None:
            return
        logged = self.edits.log_leverage(
            self.maps.map_id,
            entry.target_ids,
            entry.lever,
            entry.holder_id,
            entry.condition,
            entry.susceptibility,
        )
        if logged:
            self.lever_line.confirm()
            what, lever = self._names_of(list(entry.target_ids)), entry.lever
            if len(lever) > LONGEST_INSTRUMENT:
                lever = self.tr("to name, “{0}…”").format(lever[:40].rstrip())
            self.pill.say(self.tr("Logged: {0} · {1}").format(what, lever), with_undo=True)

    def _on_refused(self, sentence: str) -> None:
        self.pill.say(sentence, with_undo=False)


def _spread(count: int, first: QPointF, face: Face) -> list[tuple[float, float]]:
    """Return pixels that keep names dropped together apart, in columns of five, as a block on the face."""
    points = [(first.x() + SPREAD * 3 * (n // 5), first.y() + SPREAD * (n % 5)) for n in range(count)]
    dx, dy = block_offset(points, 0.0, 0.0, face)
    return [(x + dx, y + dy) for x, y in points]
