"""The bar over the canvas that finds names: the rest is dimmed while it is open."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from nkmap.commands.texts import same_name_key
from nkmap.db.queries.spellings import spellings
from nkmap.document import Document
from nkmap.ui.canvas.items import TokenItem
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.maps.area import MapArea
from nkmap.ui.parts.plain_text import plain_label

MARGIN = 12  # px from the corner of the canvas
WIDTH = 340  # px


class FindBar(QFrame):
    """Says who matches, and which match was chosen; it edits and selects nothing itself."""

    matched = Signal(object)  # {stakeholder id}, or None: nobody is looked for
    chosen = Signal(int)  # stakeholder id
    closed = Signal()

    def __init__(self, document: Document, maps: MapArea) -> None:
        super().__init__(maps.canvas)
        self.setObjectName("find_bar")
        self._document, self._maps, self._canvas = document, maps, maps.canvas
        self._matches: list[int] = []
        self._at = -1  # of the chosen match
        self.field = TextField()
        self.field.setPlaceholderText(self.tr("Find a name"))
        self.field.setAccessibleName(self.tr("Find a name"))
        self.count = plain_label(role="quiet")
        self._build()
        self.field.textChanged.connect(self._search)
        self.field.entered.connect(self._on_entered)
        self._esc = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._canvas, self.end)
        self._esc.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._esc.setEnabled(False)
        document.changed.connect(self._on_document_changed)
        self._canvas.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        close = QToolButton()
        close.setText("×")
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.end)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 4, 8)
        layout.setSpacing(8)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.count)
        layout.addWidget(close)

    def open_with(self, text: str = "") -> None:
        """Show the bar, the cursor after `text`; without a text what was looked for last is selected."""
        if text:
            self.field.setText(text)
        else:
            self.field.selectAll()
        self._place()
        self.show()
        self._esc.setEnabled(True)
        self.field.setFocus()
        self._search()

    def end(self) -> None:
        """Show everybody again. Whom Enter has chosen stays selected."""
        if self.isHidden():
            return
        self.hide()
        self._esc.setEnabled(False)
        self.tell_again()
        self.closed.emit()

    def tell_again(self) -> None:
        """Say who matches to a view that may not know it yet, and stay above it."""
        is_looking = self.isVisibleTo(self._canvas) and self._wanted()
        self.matched.emit(set(self._matches) if is_looking else None)
        self.raise_()

    def _wanted(self) -> str:
        return same_name_key(self.field.text())

    def _search(self) -> None:
        wanted = self._wanted()
        known = self._document.read(spellings) if wanted else {}
        self._matches = [
            id_ for id_, texts in known.items() if any(wanted in same_name_key(text) for text in texts)
        ]
        self._at = -1
        self._show_count()
        self.tell_again()

    def _on_document_changed(self, change) -> None:
        if self.isHidden():
            return
        if change.touches("stakeholder", "stakeholder_name", "stakeholder_alias"):
            self._search()
        else:
            self.tell_again()

    def _on_entered(self, modifiers: Qt.KeyboardModifier) -> None:
        if not self._matches:
            return
        back = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        first = len(self._matches) - 1 if back else 0
        self._at = (self._at + (-1 if back else 1)) % len(self._matches) if self._at >= 0 else first
        self._show_count()
        self.chosen.emit(self._matches[self._at])

    def _show_count(self) -> None:
        total = len(self._matches)
        if not self._wanted():
            self.count.clear()
        elif not total:
            self.count.setText(self.tr("Nothing found"))
        elif self._at < 0:
            self.count.setText(self.tr("{0} found").format(total))
        else:
            self.count.setText(self.tr("{0} of {1}").format(self._at + 1, total))

    def _place(self) -> None:
        """Stand in the corner of the canvas with the fewest tokens: one of them may be looked for."""
        room = self._canvas.rect()
        self.resize(min(WIDTH, room.width() - 2 * MARGIN), self.sizeHint().height())
        right, bottom = room.width() - self.width() - MARGIN, room.height() - self.height() - MARGIN
        corners = [QPoint(x, y) for y in (MARGIN, bottom) for x in (right, MARGIN)]
        self.move(min(corners, key=self._tokens_under))

    def _tokens_under(self, corner: QPoint) -> int:
        """Return on how many tokens the bar would lie with its upper left at a pixel of the canvas."""
        view = self._maps.view
        if view is None:
            return 0
        box = QRect(view.viewport().mapFrom(self._canvas, corner), self.size())
        under = view.map_scene.items(view.mapToScene(box), Qt.ItemSelectionMode.IntersectsItemBoundingRect)
        return sum(isinstance(item, TokenItem) for item in under)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
