"""Says what a pasted list would add, before it is added: "12 names: 9 new, 3 already here"."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QMargins, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout

from nkmap.commands.texts import same_name_key
from nkmap.errors import UnusableFile
from nkmap.formats.pasted_names import MOST_NAMES, names_in
from nkmap.ui.fields.text_field import ENTER, LONGEST
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.parts.focus import FocusBefore
from nkmap.ui.parts.plain_text import ElidedLabel, plain_label

NAMES_SHOWN = 4


class PastePreview(QFrame):
    """Enter adds, Esc cancels; the focus returns to where it was."""

    confirmed = Signal(object)  # [new name]
    turned = Signal()  # it has opened or closed

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("paste_preview")
        self._total = 0  # names that are shown
        self._wanted: list[str] = []  # what is not here to the letter
        self._new: list[str] = []  # of these, what is not much like a known one either
        self._near: dict[str, str] = {}  # the others, with the known names
        self._focus_before = FocusBefore()
        self.sentence = plain_label()
        self.sentence.setWordWrap(True)
        self._lines = [ElidedLabel() for _ in range(NAMES_SHOWN)]
        self._more = plain_label(role="quiet")
        self.add_button = QPushButton()
        self.add_button.setProperty("primary", True)
        self.add_button.clicked.connect(self.confirm)
        self.leave_out_button = QPushButton()
        self.leave_out_button.clicked.connect(self._leave_out)
        self.cancel_button = QPushButton()
        self.cancel_button.clicked.connect(self._close)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(4)
        layout.addWidget(self.sentence)
        for line in self._lines:
            line.setProperty("role", "quiet")
            layout.addWidget(line)
        layout.addWidget(self._more)
        buttons = FlowLayout(QMargins(0, 6, 0, 0))
        for button in (self.add_button, self.leave_out_button, self.cancel_button):
            buttons.addWidget(button)
        layout.addLayout(buttons)

    def show_names(self, names: Sequence[str], known: Collection[str], like: Callable[[str], str]) -> None:
        """Show what these names would add to the known ones; nothing where there are no names.

        `like` returns the known name that another one is much like, or an empty text.
        """
        keys = {same_name_key(name) for name in known}
        problem = self._problem(names)
        wanted = [] if problem else [name for name in names if same_name_key(name) not in keys]
        found = {name: like(name) for name in wanted}
        self._near = {name: other for name, other in found.items() if other}
        self._new = [name for name in wanted if name not in self._near]
        self._wanted, self._total = wanted, len(names)
        self.sentence.setText(problem or self._count(len(names)))
        self._show_wanted()
        if names:
            self._open()

    def _problem(self, names: Sequence[str]) -> str:
        if len(names) > MOST_NAMES:
            sentence = self.tr("{0} names. At most {1} can be pasted at once: copy fewer of them.")
            return sentence.format(len(names), MOST_NAMES)
        for name in names:
            if len(name) > LONGEST:
                sentence = self.tr("A name has at most {0} letters: shorten “{1}…”.")
                return sentence.format(LONGEST, name[:30])
        return ""

    def _count(self, total: int) -> str:
        names = self.tr("%n name(s)", "", total)
        counts = (
            (len(self._new), self.tr("new"), self.tr("{0} new")),
            (total - len(self._wanted), self.tr("already here"), self.tr("{0} already here")),
            (len(self._near), self.tr("much like one here"), self.tr("{0} much like one here")),
        )
        said = [all_ if count == total else some.format(count) for count, all_, some in counts if count]
        return self.tr("{0}: {1}").format(names, ", ".join(said))

    def _show_wanted(self) -> None:
        like = self.tr("{0} – like “{1}”")
        texts = [*(like.format(*pair) for pair in self._near.items()), *self._new]
        for line, text in zip(self._lines, [*texts, *[""] * NAMES_SHOWN], strict=False):
            line.set_whole_text(text)
            line.setVisible(bool(text))
        more = len(texts) - NAMES_SHOWN
        self._more.setText(self.tr("and %n more", "", more))
        self._more.setVisible(more > 0)
        self.add_button.setText(self.tr("Add {0}").format(len(self._wanted)))
        self.add_button.setVisible(bool(self._wanted))
        leave_out = self.tr("Leave it out") if len(self._near) == 1 else self.tr("Leave them out")
        self.leave_out_button.setText(leave_out)
        self.leave_out_button.setVisible(bool(self._near and self._new))
        self.cancel_button.setText(self.tr("Cancel") if self._wanted else self.tr("Close"))

    def _open(self) -> None:
        if self.isHidden():
            self._focus_before.remember()
        self.show()
        self.turned.emit()
        (self.add_button if self._wanted else self.cancel_button).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or (event.key() in ENTER and self.cancel_button.hasFocus()):
            self._close()
        elif event.key() in ENTER:
            self._leave_out() if self.leave_out_button.hasFocus() else self.confirm()
        else:
            super().keyPressEvent(event)

    @property
    def are_all_new(self) -> bool:
        """Whether none of the names shown is here already, much like one, or refused."""
        return self._total > 0 and len(self._new) == self._total

    def confirm(self) -> None:
        """Add the names, also those much like known ones."""
        self._tell(self._wanted)

    def _leave_out(self) -> None:
        self._tell(self._new)

    def _tell(self, names: list[str]) -> None:
        self._close()
        if names:
            self.confirmed.emit(names)

    def _close(self) -> None:
        self._focus_before.give_back()
        self.hide()
        self.turned.emit()


def clipboard_holds_table() -> bool:
    """Return whether the clipboard has rows of several cells, as spreadsheets and web pages copy them."""
    content: QMimeData | None = QApplication.clipboard().mimeData()
    html = content.html() if content is not None and content.hasHtml() else ""
    text = content.text() if content is not None else ""
    if "\t" not in text and "<td" not in html.lower():
        return False  # commas and semicolons belong to names
    from nkmap.data_in.reading import read_copied  # with parsers that nothing else needs

    try:
        found = read_copied(text, html)
    except UnusableFile:
        return True  # which is said in the window of the import
    return found is not None and any(len(table.headings) > 1 for table in found.tables)


def clipboard_names(*, as_plain_text: bool = False) -> list[str]:
    """Return the names on the clipboard; `as_plain_text` passes over a table in it."""
    content: QMimeData | None = QApplication.clipboard().mimeData()
    if content is None:  # nobody has put anything there yet
        return []
    html = content.html() if content.hasHtml() and not as_plain_text else ""
    return names_in(content.text(), html)
