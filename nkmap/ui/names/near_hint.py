"""The hint below a name that is typed on the grid and looks like one that is here; it holds up nobody."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from nkmap.db.queries.stakeholders import stakeholder
from nkmap.document import Document
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.names.near_line import shown_name
from nkmap.ui.names.reading import Spellings
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.selection.selection import Selection

WIDTH, GAP, EDGE = 260, 4, 4  # px


class NearHint(QFrame):
    """Follows the editor of one view. Enter adds what is typed there; the button places who is here."""

    def __init__(self, document: Document, selection: Selection, view: MapView) -> None:
        super().__init__(view.viewport())
        self.setObjectName("near_hint")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._document, self._selection, self._view = document, selection, view
        self._editor, self._spellings = view.editor, Spellings(document)
        self._like_id = 0
        self.sentence = plain_label()
        self.sentence.setWordWrap(True)
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # for the editor, or a click would mean leaving that
        self.setFocusProxy(self._editor)
        self.button.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.setSpacing(6)
        layout.addWidget(self.sentence)
        layout.addWidget(self.button)
        self.hide()
        self._editor.textEdited.connect(self._on_edited)
        self._editor.offer_taken.connect(self._take)
        self._editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.hide()
        return super().eventFilter(watched, event)

    def _on_edited(self, text: str) -> None:
        is_adding = not isinstance(self._editor.subject, int)  # else somebody is renamed
        same = self._spellings.same(text.strip())
        like = (same or self._spellings.like(text.strip())) if is_adding else []
        self._editor.has_offer = bool(like)
        self.setVisible(bool(like))
        if like:
            self._like_id = like[0]
            self._tell(is_same=bool(same))

    def _tell(self, *, is_same: bool) -> None:
        name = shown_name(self._document.read(stakeholder, self._like_id).name)
        here = self.tr("“{0}” is here already. Shift+Enter takes it instead.")
        near = self.tr("Looks like “{0}”. Enter adds it anyway, Shift+Enter takes “{0}” instead.")
        self.sentence.setText((here if is_same else near).format(name))
        self.button.setText(self.tr("Show it") if self._placements() else self.tr("Place it here"))
        self._stand_by_editor()

    def _stand_by_editor(self) -> None:
        editor, room = self._editor.geometry(), self._view.viewport().rect()
        layout = self.layout()
        assert layout is not None
        self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))
        below = editor.bottom() + GAP
        is_room = below + self.height() <= room.height() - EDGE
        top = below if is_room else editor.top() - GAP - self.height()
        self.move(min(editor.left(), room.width() - WIDTH - EDGE), top)
        self.raise_()

    def _placements(self) -> list[int]:
        return self._view.map_scene.placements_of([self._like_id])

    def _take(self) -> None:
        """Place who is here where the name was typed; who has a place is shown, not moved."""
        like_id, place, is_placed = self._like_id, self._editor.subject, bool(self._placements())
        self._editor.close_editor()
        if is_placed:
            self._selection.go_to(like_id)
        else:
            self._view.placed.emit({like_id: place})
        self._selection.select([like_id])
