"""The editors that a form is made of: a line, a note, a choice, a share. None of them heeds a stray wheel."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QInputMethodEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSlider, QStyle, QStyleOptionComboBox

from nkmap.ui.fields.text_field import TextField, is_history_key

NOTE_LINES = (3, 8)  # shown at least and at most
STEPS = 20  # of a share, 5 % each
UNSET = -1  # position of a slider whose share is not assessed
BESIDE_ICON = 4  # px from the icon of a choice to its words


class LineField(TextField):
    """One line of text in a form; with nothing typed, Undo means the project."""

    left = Signal()
    edited = Signal()

    def __init__(self, longest: int, parent=None) -> None:
        super().__init__(parent)
        self.setMaxLength(longest)
        self.textEdited.connect(self.edited)

    @property
    def is_typing(self) -> bool:
        """Whether something was typed that is not written yet."""
        return self.isModified() or self._is_composing

    @property
    def is_composing(self) -> bool:
        """Whether a word is half composed."""
        return self._is_composing

    def set_typed(self, is_typed: bool) -> None:
        """Mark the text as not written yet, or as written."""
        self.setModified(is_typed)

    def setText(self, text: str | None) -> None:
        """Show a text; a long one from its beginning, unless somebody is at it."""
        super().setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and not self.is_typing and is_history_key(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class NoteField(QPlainTextEdit):
    """A text of several lines that grows with what it holds; Tab leaves it."""

    left = Signal()
    edited = Signal()
    escaped = Signal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.is_composing = False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """Return what is typed."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Show a text."""
        self.setPlainText(text)

    @property
    def is_typing(self) -> bool:
        """Whether something was typed that is not written yet."""
        return self.document().isModified() or self.is_composing

    def set_typed(self, is_typed: bool) -> None:
        """Mark the text as not written yet, or as written."""
        self.document().setModified(is_typed)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and not self.is_typing and is_history_key(event):
            event.ignore()
            return False
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self.is_composing = bool(event.preeditString())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _on_text_changed(self) -> None:
        if self.document().isModified():
            self.edited.emit()

    def _fit(self, *_size: object) -> None:
        least, most = NOTE_LINES
        lines = max(least, min(most, int(self.document().size().height())))
        around = 2 * (self.frameWidth() + self.document().documentMargin()) + 8
        self.setFixedHeight(round(lines * self.fontMetrics().lineSpacing() + around))


class Choice(NamedTuple):
    """A value that may be chosen, its words, and where it helps its picture."""

    value: object
    words: str
    icon: QIcon | None = None


class ChoiceBox(QComboBox):
    """A list to choose from, as narrow as it must be; the wheel scrolls what is behind."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.choices: list[Choice] = []
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(20)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Take what may be chosen."""
        self.choices = list(choices)
        self.clear()
        for choice in choices:
            self.addItem(choice.icon or QIcon(), choice.words)

    def show_value(self, value: object) -> None:
        """Show a value; one that cannot be chosen shows the placeholder."""
        values = [choice.value for choice in self.choices]
        self.setCurrentIndex(values.index(value) if value in values else -1)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten what is chosen to the room there is; Qt would cut through a letter."""
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + BESIDE_ICON
        room, dots = max(0, field.width() - icon), Qt.TextElideMode.ElideRight
        option.currentText = option.fontMetrics.elidedText(option.currentText, dots, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ShareSlider(QSlider):
    """A share in steps of 5 %; left of 0 % it is not assessed. A press anywhere sets it there."""

    def __init__(self, parent=None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(UNSET, STEPS)
        self.setPageStep(2)
        self.setMinimumHeight(28)

    @property
    def share(self) -> float | None:
        """The share 0..1, None where it is not assessed."""
        return None if self.value() == UNSET else self.value() / STEPS

    def show_share(self, share: float | None) -> None:
        """Show a share at the nearest step."""
        self.setValue(UNSET if share is None else round(share * STEPS))
        self.show_assessed(share is not None)

    def show_assessed(self, is_assessed: bool) -> None:
        """Show the handle full, or hollow where nothing is assessed."""
        if self.property("assessed") != is_assessed:
            self.setProperty("assessed", is_assessed)
            self.style().unpolish(self)
            self.style().polish(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setValue(self._value_at(round(event.position().x())))
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _value_at(self, x: int) -> int:
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider  # with twenty enumerations

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
        handle = self.style().subControlRect(control, option, part, self).width()
        return QStyle.sliderValueFromPosition(UNSET, STEPS, x - handle // 2, self.width() - handle)
