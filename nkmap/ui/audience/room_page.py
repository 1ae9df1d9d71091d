"""What a window shows in Room view: the question, the grid, a strip of buttons, and the names in a drawer."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from nkmap.document import Document
from nkmap.drawing.page import ROOMS, SLIDES, WINDOW
from nkmap.drawing.theme import Theme
from nkmap.ui.audience.content import audience_content
from nkmap.ui.audience.room_edits import RoomEdits
from nkmap.ui.audience.room_lever import RoomLever
from nkmap.ui.audience.room_names import RoomNames
from nkmap.ui.audience.wall_scene import USUAL_ROOM
from nkmap.ui.canvas.habits import CanvasHabits
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.maps.area import MapArea
from nkmap.ui.parts.pill import Pill
from nkmap.ui.parts.plain_text import plain_label

STRIP = 40  # px


class RoomPage(QWidget):
    """Has a scene of its own, filtered as that of the wall. Esc ends a drag, an editor, a selection only."""

    left = Signal()
    picture_asked = Signal()

    def __init__(
        self, document: Document, maps: MapArea, actions: Mapping[str, QAction], theme: Theme
    ) -> None:
        super().__init__()
        self.setObjectName("project_page")
        self._document, self._maps, self._actions = document, maps, actions
        self._habits = CanvasHabits()
        self.scene = MapScene(theme)
        self.view = MapView(self.scene)
        self.view.setAccessibleName(self.tr("Grid"))
        self.question = plain_label(role="question")
        self.question.setWordWrap(True)
        self.names = RoomNames(document)
        self.lever = RoomLever()
        self.pill = Pill(self.view)
        self.edits = RoomEdits(document, maps, self.scene, self.pill, self)
        self._build()
        self.scene.setParent(self)  # after the view, which is to go first
        self._connect()
        self.refresh()

    def _build(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.names)
        body.addWidget(self.view, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading())
        layout.addLayout(body, 1)
        layout.addWidget(self.lever)
        layout.addWidget(self._strip())

    def _heading(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("question_bar")
        layout = QVBoxLayout(bar)
        layout.setContentsMargins(24, 12, 24, 0)
        layout.addWidget(self.question)
        return bar

    def _strip(self) -> QFrame:
        strip = QFrame()
        strip.setObjectName("room_strip")
        strip.setFixedHeight(STRIP)
        self.names_button = self._button(self.tr("Names"))
        self.names_button.setCheckable(True)
        self.names_button.toggled.connect(self.show_names)
        self.lever_button = self._button(self.tr("Lever"), self.log_lever)
        self.undo_button = self._button(self.tr("Undo"), self.edits.undo)
        self.picture_button = self._button(self.tr("Picture"), self.picture_asked)
        self.end_button = self._button(self.tr("End"), self.left)
        layout = QHBoxLayout(strip)
        layout.setContentsMargins(8, 2, 8, 2)
        for button in (self.names_button, self.lever_button, self.undo_button, self.picture_button):
            layout.addWidget(button)
        layout.addStretch()
        layout.addWidget(self.end_button)
        return strip

    def _button(self, words: str, act=None) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if act is not None:
            button.clicked.connect(act)
        return button

    def _connect(self) -> None:
        self.edits.watch(self.view)
        self.view.action_asked.connect(self._on_action_asked)
        self.names.name_entered.connect(self.edits.add)
        self.names.lift_asked.connect(self._on_lift_asked)
        self.names.escaped.connect(self._close_names)
        self.lever.entered.connect(self.edits.log)
        self.lever.closed.connect(self.view.setFocus)
        self._maps.map_chosen.connect(self.refresh)
        self._document.changed.connect(self.refresh)

    # What is shown

    def refresh(self, _news: object = None) -> None:
        """Read the map in front anew."""
        if shown := audience_content(self._document, self._maps):
            self.question.setText(shown.content.question)
            self.scene.show_content(shown.content)
            self.names.show_map(shown.content.map_id)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.view.set_theme(theme)

    def set_habits(self, habits: CanvasHabits) -> None:
        """Take what keys and wheel mean."""
        self._habits = replace(habits, edits=not self._document.is_read_only)
        self._fit_texts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_texts()

    def _fit_texts(self) -> None:
        """Write names as large as on a wall of this height."""
        share = ROOMS[USUAL_ROOM] * self.height() / SLIDES.height / WINDOW.label
        self.view.take_habits(replace(self._habits, text_share=max(1.0, share)))

    def say(self, sentence: str) -> None:
        """Say a sentence over the grid."""
        self.pill.say(sentence, with_undo=False)

    # What is done

    def show_names(self, are_shown: bool) -> None:
        """Open or close the drawer."""
        self.names_button.setChecked(are_shown)
        self.names.setVisible(are_shown)
        (self.names.field if are_shown else self.view).setFocus()

    def log_lever(self) -> None:
        """Let a lever be typed for who is selected."""
        tokens = self.edits.selected()
        if tokens:
            self.lever.open_for([t.stakeholder_id for t in tokens], [t.label for t in tokens])
        else:
            self.say(self.tr("Select who could be moved, then press Lever."))

    def _on_action_asked(self, action_id: str) -> None:
        ids = self.scene.selected_ids()
        if action_id == "add_name":
            self.show_names(True)
        elif action_id == "log_lever":
            self.log_lever()
        elif action_id == "black_wall":
            self._actions[action_id].trigger()
        elif action_id == "rename" and len(ids) == 1:
            self.view.start_renaming(ids[0])
        elif action_id == "lift" and ids:
            self.view.lift_tokens(ids)
        elif action_id == "take_off" and ids:
            self.edits.take_off(ids)

    def _on_lift_asked(self, row) -> None:
        self.view.setFocus()
        self.view.lift_name(row)

    def _close_names(self) -> None:
        self.show_names(False)
