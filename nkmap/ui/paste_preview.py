"""Says what a pasted list would add, before it is added: "12 names: 9 new, 3 already here"."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.commands.texts import same_name_key
from nkmap.formats.pasted_names import MOST_NAMES, names_in
from nkmap.ui.plain_text import ElidedLabel, plain_label
from nkmap.ui.text_field import ENTER, LONGEST

NAMES_SHOWN = 4


class PastePreview(QFrame):
    """Enter adds, Esc cancels; the focus returns to where it was."""

    confirmed = Signal(object)  # [new name]

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("paste_preview")
        self._new: list[str] = []
        self._focus_before: QWidget | None = None
        self.sentence = plain_label()
        self.sentence.setWordWrap(True)
        self._lines = [ElidedLabel() for _ in range(NAMES_SHOWN)]
        self._more = plain_label(role="quiet")
        self.add_button = QPushButton()
        self.add_button.setProperty("primary", True)
        self.add_button.clicked.connect(self._confirm)
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
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 6, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch()
        layout.addLayout(buttons)

    def show_names(self, names: Sequence[str], known: Collection[str]) -> None:
        """Show what these names would add to the known ones; nothing where there are no names."""
        keys = {same_name_key(name) for name in known}
        self._new = [name for name in names if same_name_key(name) not in keys]
        problem = self._problem(names)
        if problem:
            self._new = []
        self.sentence.setText(problem or self._count(len(names), len(self._new)))
        self._show_new()
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

    def _count(self, total: int, new: int) -> str:
        names = self.tr("1 name") if total == 1 else self.tr("%n names", "", total)
        if new == total:
            return self.tr("{0}: new").format(names)
        if not new:
            return self.tr("{0}: already here").format(names)
        return self.tr("{0}: {1} new, {2} already here").format(names, new, total - new)

    def _show_new(self) -> None:
        shown = self._new[:NAMES_SHOWN]
        for line, name in zip(self._lines, [*shown, *[""] * NAMES_SHOWN], strict=False):
            line.set_whole_text(name)
            line.setVisible(bool(name))
        more = len(self._new) - len(shown)
        self._more.setText(self.tr("and %n more", "", more))
        self._more.setVisible(more > 0)
        self.add_button.setText(self.tr("Add {0}").format(len(self._new)))
        self.add_button.setVisible(bool(self._new))
        self.cancel_button.setText(self.tr("Cancel") if self._new else self.tr("Close"))

    def _open(self) -> None:
        if self.isHidden():
            self._focus_before = QApplication.focusWidget()
        self.show()
        (self.add_button if self._new else self.cancel_button).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or (event.key() in ENTER and self.cancel_button.hasFocus()):
            self._close()
        elif event.key() in ENTER:
            self._confirm()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        names = self._new
        self._close()
        if names:
            self.confirmed.emit(names)

    def _close(self) -> None:
        if self._focus_before is not None:
            self._focus_before.setFocus()
            self._focus_before = None
        self.hide()


def clipboard_names(*, as_plain_text: bool = False) -> list[str]:
    """Return the names on the clipboard; `as_plain_text` passes over a table in it."""
    content = QApplication.clipboard().mimeData()
    html = content.html() if content.hasHtml() and not as_plain_text else ""
    return names_in(content.text(), html)
