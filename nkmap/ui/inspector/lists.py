"""The lists of the inspector: levers aimed at or held by a stakeholder, and past moves."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.db.queries.placements import MoveRow
from nkmap.leverage.entries import EntryRow
from nkmap.ui.inspector.subject import Subject
from nkmap.ui.parts.plain_text import ElidedLabel, as_tool_tip, plain_label
from nkmap.ui.words import at_start, susceptibility_words

MOVES = 20  # shown of the history
INSET = 8  # px between a line's edge, which is seen under the pointer, and its words


class ListLine(NamedTuple):
    """What a line says, large and small, and whom a click on it selects."""

    main: str
    below: str
    other_id: int | None = None
    caution: bool = False


class LineButton(QPushButton):
    """Two lines of text as one button; what is cut is whole in the tool tip."""

    def __init__(self, line: ListLine) -> None:
        super().__init__()
        self.setProperty("list_line", True)
        self.setAccessibleName(f"{line.main}: {line.below}")
        if line.other_id is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for text, role in ((line.main, ""), (line.below, "quiet")):
            label = ElidedLabel()
            label.setProperty("role", role)
            label.set_whole_text(text)
            texts.addWidget(label)
        self._texts = layout = QHBoxLayout(self)
        layout.setContentsMargins(INSET, 6, INSET, 6)
        layout.setSpacing(8)
        if line.caution:
            layout.addWidget(_caution_sign())
        layout.addLayout(texts, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setToolTip(as_tool_tip(f"{line.main}\n{line.below}"))

    def sizeHint(self) -> QSize:
        return self._texts.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._texts.sizeHint().height())


class LineList(QWidget):
    """A heading and its lines; a sentence where there are none."""

    chosen = Signal(int)  # stakeholder id

    def __init__(self, heading: str, empty: str) -> None:
        super().__init__()
        self._lines: tuple[ListLine, ...] | None = None
        self._heading, self._empty = plain_label(heading, role="heading"), plain_label(empty, role="quiet")
        for label in (self._heading, self._empty):
            label.setWordWrap(True)
            label.setContentsMargins(INSET, 0, INSET, 0)
        self._buttons: list[LineButton] = []
        self._shown: list[QWidget] = []
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self._heading, self._empty):
            layout.addWidget(widget)
        layout.addLayout(self.rows)

    @property
    def buttons(self) -> list[LineButton]:
        """The lines from top to bottom."""
        return list(self._buttons)

    def show_lines(self, lines: Sequence[ListLine]) -> None:
        """Show these lines; the same ones again change nothing."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        for shown in self._shown:
            self.rows.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        self._buttons = [LineButton(line) for line in lines]
        self._shown = []
        for place, (line, button) in enumerate(zip(lines, self._buttons, strict=True)):
            if line.other_id is not None:
                button.clicked.connect(lambda _checked=False, id_=line.other_id: self.chosen.emit(id_))
            self._shown.append(self.row_of(line, button, place))
            self.rows.insertWidget(place, self._shown[-1])
        self._empty.setVisible(not lines)

    def row_of(self, _line: ListLine, button: LineButton, _place: int) -> QWidget:
        """Return what stands for a line: its button, with what else a kind of list puts beside it."""
        return button

    def button_row(self, place: int) -> QWidget:
        """Return what stands for the line at a place."""
        return self._shown[place]


def open_to_lines(entries: Sequence[EntryRow]) -> list[ListLine]:
    """Return the levers aimed at somebody: what, by whom, how open they are to it."""
    translate = QCoreApplication.translate
    nobody, by = translate("Inspector", "nobody yet"), translate("Inspector", "by {0} · {1}")
    return [
        _entry_line(entry, by.format(entry.holder or nobody, _openness(entry)), entry.holder_id)
        for entry in entries
    ]


def can_use_lines(entries: Sequence[EntryRow]) -> list[ListLine]:
    """Return the levers somebody holds: what, on whom, how open that one is to it."""
    on = QCoreApplication.translate("Inspector", "on {0} · {1}")
    return [
        _entry_line(entry, on.format(entry.target, _openness(entry)), entry.target_id) for entry in entries
    ]


def move_lines(moves: Sequence[MoveRow], subject: Subject) -> list[ListLine]:
    """Return the latest moves in words, the newest first."""
    return [ListLine(at_start(_move(move, subject)), _when(move)) for move in moves[:MOVES]]


def _entry_line(entry: EntryRow, below: str, other_id: int | None) -> ListLine:
    to_name = QCoreApplication.translate("Inspector", "To name: {0}")
    lever = entry.instrument or to_name.format(" ".join(entry.note.split()))
    return ListLine(lever, below, other_id, entry.caution)


def _openness(entry: EntryRow) -> str:
    return susceptibility_words()[entry.susceptibility]


def _move(move: MoveRow, subject: Subject) -> str:
    translate = QCoreApplication.translate
    if move.end is None:
        return translate("Inspector", "taken off the map")
    here = subject.words(move.end) or translate("Inspector", "placed")
    if move.start is None:
        return translate("Inspector", "placed: {0}").format(here)
    before = subject.words(move.start)
    return translate("Inspector", "within: {0}").format(here) if before == here else f"{before} → {here}"


def _when(move: MoveRow) -> str:
    at = QDateTime.fromString(move.moved_at, Qt.DateFormat.ISODate)
    said = QLocale().toString(at, QLocale.FormatType.ShortFormat) if at.isValid() else move.moved_at
    return " · ".join(part for part in (said, move.round) if part)


def _caution_sign() -> QWidget:
    sign = plain_label("⚠", role="warning")
    sign.setAccessibleName(QCoreApplication.translate("Inspector", "Caution: may backfire or harm people"))
    return sign
