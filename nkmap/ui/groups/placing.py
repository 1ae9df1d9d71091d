"""Groups place at the keyboard in turn: a screen between them, then an empty grid for each."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from nkmap.db.history import Change
from nkmap.db.queries.estimates import estimates_by, group_list, names_to_place
from nkmap.db.queries.maps import map_content, map_list
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.geometry import Place
from nkmap.ui.canvas.habits import CanvasHabits
from nkmap.ui.fields.text_field import is_history_key
from nkmap.ui.groups.edits import GroupEdits
from nkmap.ui.groups.group_names import name_after, proposed_name
from nkmap.ui.groups.hand_over import HandOver
from nkmap.ui.groups.own_steps import OwnSteps
from nkmap.ui.groups.placing_page import PlacingPage
from nkmap.ui.parts.full_overlay import FullOverlay


class Placing(FullOverlay):
    """Covers the whole window; what one group does, the next one neither sees nor undoes."""

    def __init__(self, window: QWidget, document: Document, edits: GroupEdits, theme: Theme) -> None:
        super().__init__(window)
        self._document, self._edits = document, edits
        self._map_id, self._group = 0, ""
        self._steps = OwnSteps(document)
        self.hand_over = HandOver()
        self.page = PlacingPage(theme)
        self.pages.addWidget(self.hand_over)
        self.pages.addWidget(self.page)
        self.hand_over.begun.connect(self._begin)
        self.hand_over.ended.connect(self.close_over)
        self.page.placed.connect(self._on_placed)
        self.page.nudged.connect(self._on_nudged)
        self.page.taken_back.connect(self._on_taken_back)
        self.page.undo_asked.connect(self._undo)
        self.page.done.connect(self._on_done)
        document.changed.connect(self._on_document_changed)

    def open_for(self, map_id: int, habits: CanvasHabits) -> None:
        """Ask for the first group that places on a map."""
        self._map_id = map_id
        self.page.view.take_habits(habits)
        groups = self._document.read(group_list, map_id)
        self._ask(proposed_name(group.name for group in groups if group.placed))
        self.open_over(self.hand_over.field)

    def close_over(self) -> None:
        self._forget_group()
        super().close_over()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_history_key(event) and self.pages.currentWidget() is self.page:
            self._undo()
        elif event.key() == Qt.Key.Key_Escape and self.pages.currentWidget() is self.page:
            self._on_done()
        else:
            super().keyPressEvent(event)

    def _ask(self, name: str) -> None:
        self._forget_group()
        self.hand_over.propose(name)
        self.pages.setCurrentWidget(self.hand_over)
        self.hand_over.field.setFocus()

    def _forget_group(self) -> None:
        """Leave nothing of a group on the screen behind."""
        self._group = ""
        self.page.view.lifting.put_back()
        if self._has_map():
            self.page.clear(self._document.read(map_content, self._map_id))

    def _has_map(self) -> bool:
        return any(row.id == self._map_id for row in self._document.read(map_list))

    def _on_document_changed(self, change: Change) -> None:
        if change.touches("map") and not self.isHidden() and not self._has_map():
            self.close_over()

    def _begin(self, group: str) -> None:
        self._group = group
        self._steps.begin()
        self.pages.setCurrentWidget(self.page)
        self._show()
        self.page.go_on()

    def _on_done(self) -> None:
        self._ask(name_after(self._group))

    def _on_placed(self, places: Mapping[int, Place]) -> None:
        self._edits.place(self._map_id, self._group, places, self._names())
        self._show()

    def _on_nudged(self, places: Mapping[int, Place]) -> None:
        self._edits.nudge(self._map_id, self._group, places, self._names())
        self._show()

    def _on_taken_back(self, stakeholder_ids: list[int]) -> None:
        names = self._names()
        for stakeholder_id in stakeholder_ids:
            self._edits.withdraw(self._map_id, self._group, stakeholder_id, names[stakeholder_id])
        self._show()

    def _undo(self) -> None:
        self._steps.undo()
        self._show()

    def _names(self) -> dict[int, str]:
        return {row.id: row.name for row in self._document.read(names_to_place, self._map_id)}

    def _show(self) -> None:
        content = self._document.read(map_content, self._map_id)
        rows = self._document.read(names_to_place, self._map_id)
        places = self._document.read(estimates_by, self._map_id, self._group)
        self.page.show_group(self._group, content.question)
        self.page.show_places(content, rows, places, can_undo=self._steps.has_some)
