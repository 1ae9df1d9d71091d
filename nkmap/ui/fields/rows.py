"""The rows of a form: words, editor, and below it why a value was refused. They write nothing themselves."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nkmap.ui.fields.editors import Choice, ChoiceBox, LineField, NoteField, ShareSlider
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label

REST = 1000  # ms without a key after which what was typed is written
SEVERAL = object()  # shown where several rows hold different values


class FieldRow(QWidget):
    """Shows a value and tells when a person gave another one; showing a value never tells."""

    committed = Signal(object)
    escaped = Signal()

    def __init__(self, words: str, editor: QWidget, beside: QWidget | None = None) -> None:
        super().__init__()
        self.editor = editor
        self._label = plain_label(role="quiet")
        self._label.setBuddy(editor)
        self._label.setWordWrap(True)
        self._problem = plain_label(role="warning")
        self._problem.setWordWrap(True)
        self._problem.hide()
        head = QHBoxLayout()
        head.addWidget(self._label, 1)
        if beside:
            head.addWidget(beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(editor)
        layout.addWidget(self._problem)
        self.set_words(words)

    @property
    def words(self) -> str:
        """What the field is called."""
        return self._label.text()

    def set_words(self, words: str) -> None:
        """Call the field something else."""
        self._label.setText(words)
        self.editor.setAccessibleName(words)

    def protect(self, why: str) -> None:
        """Let the value not be changed, and say why; "" ends it."""
        self.editor.setEnabled(not why)
        self.setToolTip(as_tool_tip(why))

    @property
    def problem(self) -> str:
        """Why the last value was refused; nothing where it was not."""
        return "" if self._problem.isHidden() else self._problem.text()

    def refuse(self, sentence: str) -> None:
        """Say why a value was refused; the field shows what is recorded again."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def show_value(self, value: object) -> None:
        """Show what is recorded."""
        raise NotImplementedError

    def flush(self) -> None:
        """Tell now what has not been told yet."""


class TextRow(FieldRow):
    """A text: told on leaving the field, on Enter, or after a second of rest."""

    def __init__(self, words: str, field: LineField | NoteField, longest: int = 0) -> None:
        self._counter = plain_label(role="quiet") if longest else None
        super().__init__(words, field, self._counter)
        self._field, self._longest = field, longest
        self._shown = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._on_rest)
        field.edited.connect(self._on_edited)
        field.left.connect(self._on_left)
        field.escaped.connect(self._on_escaped)
        if isinstance(field, LineField):
            field.entered.connect(self.flush)
        field.textChanged.connect(self._count)
        self._count()

    def protect(self, why: str) -> None:
        super().protect(why)
        self._field.setEnabled(True)  # a long text is scrolled, and copied
        self._field.setReadOnly(bool(why))
        self._field.style().polish(self._field)

    def show_value(self, value: object) -> None:
        self._shown = self._text_of(value)
        is_theirs = self._field.is_typing or self._field.text().strip() == self._shown
        if not (self._field.hasFocus() and is_theirs):
            self._show_recorded()

    def flush(self, _modifiers: object = None) -> None:
        self._rest.stop()
        if not self._field.is_typing:
            return
        text = self._field.text().strip()
        self._field.set_typed(False)
        if text == self._shown:
            return
        try:
            value = self._value_of(text)
        except ValueError:
            self._show_recorded()
            self.refuse(self.tr("This is not a number. Type one such as 0.5."))
        else:
            self.committed.emit(value)

    def _text_of(self, value: object) -> str:
        return str(value or "")

    def _value_of(self, text: str) -> object:
        return text

    def _show_recorded(self) -> None:
        if self._field.text() != self._shown:
            self._field.setText(self._shown)
        self._field.set_typed(False)

    def _on_edited(self) -> None:
        self.refuse("")
        self._rest.start()

    def _on_rest(self) -> None:
        if self._field.is_composing:
            self._rest.start()
        else:
            self.flush()

    def _on_left(self) -> None:
        self.flush()
        self._show_recorded()

    def _on_escaped(self) -> None:
        self._rest.stop()
        if self._field.is_typing:
            self._show_recorded()
        else:
            self.escaped.emit()

    def _count(self) -> None:
        if self._counter:
            self._counter.setText(f"{len(self._field.text())}/{self._longest}")


class NumberRow(TextRow):
    """A number in the units of its axis; a decimal comma is understood."""

    def _text_of(self, value: object) -> str:
        return f"{value:.6g}" if isinstance(value, int | float) else ""

    def _value_of(self, text: str) -> float:
        return float(text.replace(",", ".").replace("−", "-"))


class ChoiceRow(FieldRow):
    """One of a few values; told when it is chosen."""

    def __init__(self, words: str, choices: Sequence[Choice] = ()) -> None:
        self._box = ChoiceBox()
        super().__init__(words, self._box)
        self._box.setPlaceholderText(self.tr("Several answers"))
        self._box.activated.connect(self._on_chosen)
        self._shown: object = None
        self.offer(choices)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Take what may be chosen, where it has changed."""
        if list(choices) != self._box.choices:
            self._box.offer(choices)
            self._box.show_value(self._shown)

    def show_value(self, value: object) -> None:
        self._shown = value
        self._box.show_value(value)

    def _on_chosen(self, index: int) -> None:
        value = self._box.choices[index].value
        self.refuse("")
        if value != self._shown:
            self.committed.emit(value)


class ShareRow(FieldRow):
    """A share 0..1 as a slider; told when it is let go, or a moment after the last key."""

    def __init__(self, words: str) -> None:
        self._said = plain_label()
        self._slider = ShareSlider()
        super().__init__(words, self._slider, self._said)
        self._shown: float | None = None
        self._is_changed = self._is_several = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.flush)
        self._slider.valueChanged.connect(self._on_slid)
        self._slider.sliderReleased.connect(self.flush)

    def show_value(self, value: object) -> None:
        if self._is_changed:
            return
        self._shown = float(value) if isinstance(value, int | float) else None
        self._is_several = value is SEVERAL
        self._slider.blockSignals(True)
        self._slider.show_share(self._shown)
        self._slider.blockSignals(False)
        self._say(self._shown)

    def flush(self) -> None:
        self._rest.stop()
        if self._is_changed:
            self._is_changed = False
            self.committed.emit(self._slider.share)

    def _on_slid(self) -> None:
        self._is_changed, self._is_several = True, False
        self._slider.show_assessed(self._slider.share is not None)
        self._say(self._slider.share)
        if not self._slider.isSliderDown():
            self._rest.start()

    def _say(self, share: float | None) -> None:
        nothing = self.tr("Several answers") if self._is_several else self.tr("Not assessed")
        self._said.setText(nothing if share is None else f"{share * 100:.0f} %")
