"""Quiet bars at the top of a window: a sentence, and what can be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.ui.parts.plain_text import plain_label

Choice = tuple[str, Callable[[], object]]


class NoticeBar(QFrame):
    """One notice; every choice closes it."""

    def __init__(self, sentence: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self.sentence = sentence
        label = plain_label(sentence)
        label.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.addWidget(label, 1)
        self._choices = [*choices, (self.tr("Close"), self._nothing)]
        for index, (text, _) in enumerate(self._choices):
            button = QPushButton(text)
            button.setProperty("choice", index)
            button.clicked.connect(self._on_clicked)
            layout.addWidget(button)

    def _on_clicked(self) -> None:
        _, action = self._choices[self.sender().property("choice")]
        self.setParent(None)
        self.deleteLater()
        action()

    @staticmethod
    def _nothing() -> None:
        """Only close the bar."""


class Notices(QWidget):
    """The stack of bars. The same sentence is not shown twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    @property
    def sentences(self) -> list[str]:
        """What is being said."""
        return [bar.sentence for bar in self.findChildren(NoticeBar)]

    def say(self, sentence: str, *choices: Choice) -> None:
        """Show a sentence with its choices until one is taken."""
        if sentence not in self.sentences:
            self._layout.addWidget(NoticeBar(sentence, choices, self))

    def take_back(self, sentence: str) -> None:
        """Take the bar of a sentence away, if it is there: it is not so any more."""
        for bar in self.findChildren(NoticeBar):
            if bar.sentence == sentence:
                bar.setParent(None)
                bar.deleteLater()

    def clear(self) -> None:
        """Take all bars away."""
        for bar in self.findChildren(NoticeBar):
            bar.setParent(None)
            bar.deleteLater()
