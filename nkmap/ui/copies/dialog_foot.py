"""The foot of a window about copies: a sentence, a way out, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nkmap.ui.parts.plain_text import as_tool_tip, plain_label
from nkmap.ui.parts.push_button import push_button


class DialogFoot(QWidget):
    """The button can be pressed while there is something to do; else its tool tip says why not."""

    asked = Signal()
    left = Signal()

    def __init__(self, words: str, leave: str) -> None:
        super().__init__()
        self.summary = plain_label(role="quiet")
        self.summary.setWordWrap(True)
        self.leave_button, self.button = push_button(leave), push_button(words, primary=True)
        self.button.setShortcut("Ctrl+Return")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 14)
        row.setSpacing(12)
        row.addWidget(self.summary, 1)
        row.addWidget(self.leave_button)
        row.addWidget(self.button)
        self.button.clicked.connect(self.asked)
        self.leave_button.clicked.connect(self.left)

    def say(self, sentence: str, *, is_ready: bool = False, is_problem: bool = False) -> None:
        """Say something; the button can be pressed if it `is_ready`."""
        self.summary.setProperty("role", "warning" if is_problem else "quiet")
        self.summary.style().unpolish(self.summary)
        self.summary.style().polish(self.summary)
        self.summary.setText(sentence)
        self.button.setEnabled(is_ready)
        self.button.setToolTip(as_tool_tip("" if is_ready else sentence))
