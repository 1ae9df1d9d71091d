"""A short note over the canvas that says what just happened, with the way back; gone after four seconds."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from nkmap.ui.parts.plain_text import plain_label, shorten

SHOWN = 4000  # ms
SIDES = 100  # px of the canvas left and right of it, and between its text and button
MARGIN = 72  # px from the bottom: above the words of the axis
LOWEST = 8  # so many times what is below it are the height of a low canvas: bars need the rest


class Pill(QFrame):
    """Never takes the focus and never blocks what is under it for longer than it is shown."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pill")
        self._canvas = parent
        self._text = plain_label()
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.clicked.connect(self._on_undo_clicked)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.setSpacing(12)
        layout.addWidget(self._text)
        layout.addWidget(self._undo)
        parent.installEventFilter(self)
        self.hide()

    def stand_over(self, canvas: QWidget) -> None:
        """Speak at the bottom of another widget from now on."""
        self._canvas.removeEventFilter(self)
        self._canvas = canvas
        self.setParent(canvas)  # which hides it: what it said was about the other
        canvas.installEventFilter(self)

    @property
    def text(self) -> str:
        """What it says, in whole."""
        return self._text.accessibleName()

    def say(self, text: str, *, with_undo: bool) -> None:
        """Show a text at the bottom of the parent."""
        widest = self._canvas.width() - self._undo.sizeHint().width() - SIDES
        shorten(self._text, text, widest)
        self._undo.setVisible(with_undo)
        self.adjustSize()
        self._take_place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN)

    def _take_place(self) -> None:
        room = self._canvas.rect()
        below = min(MARGIN, room.height() // LOWEST)
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - below)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._take_place()
        return super().eventFilter(watched, event)

    def _on_undo_clicked(self) -> None:
        self.hide()
        self.undo_asked.emit()
