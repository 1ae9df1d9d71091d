"""The screen that is handed over: a bar, the question, who waits, the grid; only what all may see."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.ui.audience.content import audience_content, waiting_names
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.groups.names_to_place import NamesToPlace
from nkmap.ui.handed_over.edits import HandedOverEdits
from nkmap.ui.handed_over.view import HandedOverView
from nkmap.ui.maps.area import MapArea
from nkmap.ui.parts.pill import Pill
from nkmap.ui.parts.plain_text import ElidedLabel, plain_label
from nkmap.ui.parts.twice_button import TwiceButton

NAMES_WIDTH = 240  # px


class HandedOverPage(QWidget):
    """Esc ends a drag, an editor, a selection only; taking back wants two presses."""

    taken_back = Signal()

    def __init__(self, document: Document, maps: MapArea, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("project_page")
        self._document, self._maps = document, maps
        self.view = HandedOverView(theme)
        self.view.setAccessibleName(self.tr("Grid"))
        self.scene = self.view.map_scene
        self.pill = Pill(self.view)
        self.edits = HandedOverEdits(document, maps, self.scene, self.pill, self)
        self.question = ElidedLabel()
        self.question.setProperty("role", "question")
        self.field = TextField()
        self.field.setPlaceholderText(self.tr("Type a name, press Enter"))
        self.field.setAccessibleName(self.tr("Name to add"))
        self.count = plain_label(role="quiet")
        self.names = NamesToPlace(self.tr("Names"))
        self.names.ensurePolished()  # the height of rows is kept as it was before the first look
        self.undo = QPushButton(self.tr("Undo"))
        self.take_back = TwiceButton(self.tr("Take back"), self.tr("Press again to take back"))
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(16, 12, 24, 4)
        heading.addWidget(self.question)
        side = QVBoxLayout()
        side.setContentsMargins(16, 4, 0, 16)
        side.setSpacing(8)
        for widget in (self.field, self.count, self.names):
            widget.setFixedWidth(NAMES_WIDTH)
            side.addWidget(widget)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(side)
        body.addWidget(self.view, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addLayout(heading)
        layout.addLayout(body, 1)

    def _bar(self) -> QFrame:
        bar, words = QFrame(), ElidedLabel()
        bar.setObjectName("hand_over_bar")
        words.set_whole_text(self.tr("Hand-over: names can be added and moved."))
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.setSpacing(8)
        layout.addWidget(words, 1)
        layout.addWidget(self.undo)
        layout.addWidget(self.take_back)
        return bar

    def _connect(self) -> None:
        self.edits.watch(self.view)
        self.view.name_asked.connect(self.field.setFocus)
        self.view.refused.connect(self._on_refused)
        self.field.entered.connect(self._on_entered)
        self.field.escaped.connect(self.field.clear)
        self.names.carry_onto(self.view)
        self.undo.clicked.connect(self.edits.undo)
        self.take_back.confirmed.connect(self.taken_back)
        self._document.changed.connect(self.refresh)

    def refresh(self, _change: object = None) -> None:
        """Read the map in front anew."""
        if shown := audience_content(self._document, self._maps):
            waiting = waiting_names(self._document, shown.content.map_id)
            self.question.set_whole_text(shown.content.question)
            self.scene.show_content(shown.content)
            self.names.show_names(waiting)
            self.count.setText(self.tr("{0} waiting").format(len(waiting)))
            self.undo.setEnabled(self.edits.can_undo)

    def _on_entered(self, _modifiers: object) -> None:
        if name := self.field.text().strip():
            self.field.clear()
            self.edits.add(name)

    def _on_refused(self) -> None:
        self.edits.say(self.tr("Here names can be added and moved. All else waits until this is taken back."))
