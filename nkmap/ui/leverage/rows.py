"""Rows of a form that only leverage needs: five steps, a share in %, a day, a name, a way through others."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from nkmap.document import Document
from nkmap.ui.fields.editors import LineField
from nkmap.ui.fields.rows import FieldRow, NumberRow, TextRow
from nkmap.ui.leverage.choices import known_names, offer_levers, offer_names
from nkmap.ui.leverage.entry_words import signed

LONGEST_LINE = 500  # letters


class StepsRow(FieldRow):
    """Five labelled steps beside each other, and "not assessed". Told at the click; digits choose, too."""

    def __init__(self, words: str, steps: Mapping[int | None, str]) -> None:
        self._steps = Steps(steps)
        super().__init__(words, self._steps)
        self._steps.chosen.connect(self._on_chosen)
        self._shown: object = None

    def show_value(self, value: object) -> None:
        self._shown = value
        self._steps.show_value(value)

    def _on_chosen(self, value: object) -> None:
        self.refuse("")
        if value != self._shown:
            self.committed.emit(value)


class Steps(QWidget):
    """Buttons in a row of which one is pressed. Arrows walk, digits jump."""

    chosen = Signal(object)  # 0..4 or None

    def __init__(self, steps: Mapping[int | None, str], parent=None) -> None:
        super().__init__(parent)
        self.setProperty("steps", True)
        self._values = list(steps)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for position, words in enumerate(steps.values()):
            button = QPushButton(words)
            button.setProperty("step", True)
            button.setCheckable(True)
            button.installEventFilter(self)
            button.clicked.connect(partial(self._on_clicked, position))
            self._group.addButton(button, position)
            layout.addWidget(button)
        layout.addStretch()
        self.setFocusProxy(self._group.button(0))

    def show_value(self, value: object) -> None:
        """Press the button of a value; it is the one that Tab comes to."""
        for position, button in enumerate(self._group.buttons()):
            is_shown = self._values[position] == value
            button.setChecked(is_shown)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_shown else Qt.FocusPolicy.ClickFocus)
            if is_shown:
                self.setFocusProxy(button)

    def eventFilter(self, _button, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            digit = event.text()
            if digit.isdecimal() and int(digit) in self._values:
                self._group.button(self._values.index(int(digit))).click()
                return True
        return False

    def _on_clicked(self, position: int, _checked: bool = False) -> None:
        self._group.button(position).setFocus()
        self.chosen.emit(self._values[position])


class OptionalNumberRow(NumberRow):
    """A number with its sign; an empty field is not assessed."""

    def __init__(self, words: str) -> None:
        field = LineField(LONGEST_LINE)
        field.setPlaceholderText(self.tr("Not assessed"))
        super().__init__(words, field)

    def _text_of(self, value: object) -> str:
        return signed(value) if isinstance(value, int | float) else ""

    def _value_of(self, text: str) -> float | None:  # type: ignore[override]
        return super()._value_of(text) if text else None


class PercentRow(OptionalNumberRow):
    """A share 0..1, shown and typed as %."""

    def _text_of(self, value: object) -> str:
        return f"{QLocale().toString(value * 100, 'g', 4)} %" if isinstance(value, int | float) else ""

    def _value_of(self, text: str) -> float | None:  # type: ignore[override]
        number = super()._value_of(text.removesuffix("%").strip())
        return None if number is None else number / 100


class DayRow(TextRow):
    """A day, written as in 2008-08-24; an empty field is no day."""

    def __init__(self, words: str) -> None:
        field = LineField(LONGEST_LINE)
        field.setPlaceholderText(self.tr("Year-month-day"))
        super().__init__(words, field)

    def _value_of(self, text: str) -> object:
        return text or None


class LeverRow(TextRow):
    """The lever of an entry; known ones are offered. Told on leaving: half a name is no lever."""

    def __init__(self, words: str, document: Document) -> None:
        self._line = field = LineField(LONGEST_LINE)
        self._document = document
        super().__init__(words, field)
        self._field.edited.disconnect(self._on_edited)
        offer_levers(field, document)

    def show_value(self, value: object) -> None:
        if value != self._shown:
            offer_levers(self._line, self._document)
        super().show_value(value)


class NameRow(TextRow):
    """A name from the list of names. Told on leaving: half a name is nobody."""

    def __init__(self, words: str, document: Document) -> None:
        self._line = field = LineField(LONGEST_LINE)
        field.setPlaceholderText(self.tr("Nobody yet"))
        super().__init__(words, field)
        self._field.edited.disconnect(self._on_edited)
        offer_names(field, document)
        self._document = document

    def show_value(self, value: object) -> None:
        if value != self._shown:
            offer_names(self._line, self._document)
        super().show_value(value)


class ViaRow(FieldRow):
    """Through whom a lever works, in order: type a name and press Enter; the list is put in order below."""

    def __init__(self, words: str, document: Document) -> None:
        self._document = document
        self._field = LineField(LONGEST_LINE)
        self._field.setPlaceholderText(self.tr("Directly; type a name to go through"))
        super().__init__(words, self._field)
        self._ids: list[int] = []
        self._list = QListWidget()
        self._list.setProperty("via", True)
        self._list.setAccessibleName(words)
        self._buttons = QWidget()
        self._lay_out()
        offer_names(self._field, document)
        self._field.entered.connect(self._on_entered)
        self._field.escaped.connect(self.escaped)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        moves = {self.tr("Earlier"): -1, self.tr("Later"): 1, self.tr("Remove"): 0}
        for words, by in moves.items():
            button = QPushButton(words)
            button.setProperty("flat_link", True)
            button.clicked.connect(partial(self._move, by))
            buttons.addWidget(button)
        buttons.addStretch()
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self._list)
        layout.addWidget(self._buttons)

    def show_value(self, value: object) -> None:
        """Show (id, name) pairs."""
        pairs: Sequence[tuple[int, str]] = value  # type: ignore[assignment]
        row = self._list.currentRow()
        self._ids = [id_ for id_, _name in pairs]
        self._list.clear()
        self._list.addItems([f"{position}. {name}" for position, (_id, name) in enumerate(pairs, 1)])
        self._list.setCurrentRow(min(row, len(pairs) - 1))
        self._list.setFixedHeight(4 + len(pairs) * (self._list.sizeHintForRow(0) if pairs else 0))
        self._list.setVisible(bool(pairs))
        self._buttons.setVisible(bool(pairs))

    def _on_entered(self, _modifiers: object) -> None:
        typed = self._field.text().strip()
        stakeholder_id = known_names(self._document).get(typed.casefold())
        if typed and stakeholder_id is None:
            self.refuse(self.tr("“{0}” is not in the list of names.").format(typed[:30]))
        elif typed and stakeholder_id is not None:
            self.refuse("")
            self._field.clear()
            self.committed.emit(list(dict.fromkeys([*self._ids, stakeholder_id])))

    def _move(self, by: int, _checked: bool = False) -> None:
        row, ids = self._list.currentRow(), list(self._ids)
        to = row + by
        if not 0 <= row < len(ids) or not 0 <= to < len(ids):
            return
        moved = ids.pop(row)
        if by:
            ids.insert(to, moved)
            self._list.setCurrentRow(to)
        self.committed.emit(ids)
