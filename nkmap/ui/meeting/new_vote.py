"""The form that opens a vote: on what, asking what, how many voters, how many dots each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from nkmap.figures.votes import usual_dots
from nkmap.ui.fields.editors import Choice, ChoiceBox
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.meeting.number_box import NumberBox
from nkmap.ui.meeting.vote_subjects import VoteSubject
from nkmap.ui.parts.plain_text import PlainForm, plain_label
from nkmap.ui.parts.push_button import push_button

MOST_VOTERS, MOST_DOTS = 1000, 99
WIDTH = 120  # px of a number


class NewVote(QWidget):
    """Everything but the subject has a proposal, which ends where somebody types."""

    opened = Signal(str, object, int, int)  # question, VoteSubject, voters, dots each

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject = ChoiceBox()
        self.question = TextField()
        self.voters, self.dots = NumberBox(1, MOST_VOTERS), NumberBox(1, MOST_DOTS)
        self.rule = plain_label(role="quiet")
        self.rule.setText(self.tr("A third of the options, as usual."))
        self.open_button = push_button(self.tr("Open the vote"), primary=True)
        self.empty = plain_label(role="hint")
        self.empty.setText(
            self.tr("Nothing to vote on yet: place or select at least two names, log levers or make steps.")
        )
        self.empty.setWordWrap(True)
        self._form = QWidget()
        self._build()
        self.subject.currentIndexChanged.connect(self._on_subject_changed)
        self.dots.valueChanged.connect(self._show_rule)
        for box in (self.voters, self.dots):
            box.setMaximumWidth(WIDTH)
            box.entered.connect(self._open)
        self.question.entered.connect(self._open)
        self.open_button.clicked.connect(self._open)

    def _build(self) -> None:
        fields = PlainForm(self._form)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setVerticalSpacing(10)
        for words, field in (
            (self.tr("On"), self.subject),
            (self.tr("Question"), self.question),
            (self.tr("Voters"), self.voters),
            (self.tr("Dots each"), self.dots),
            ("", self.rule),
            ("", self.open_button),
        ):
            fields.addRow(words, field)
            field.setAccessibleName(words)
        self.open_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 8, 0)
        layout.setSpacing(12)
        layout.addWidget(plain_label(self.tr("New vote"), role="heading"))
        layout.addWidget(self.empty)
        layout.addWidget(self._form)
        layout.addStretch()

    def offer(self, subjects: Sequence[VoteSubject], voters: int) -> None:
        """Offer what can be voted on, by this many people."""
        self.subject.offer([Choice(subject, subject.words) for subject in subjects])
        self.voters.setValue(voters)
        self.empty.setVisible(not subjects)
        self._form.setVisible(bool(subjects))

    @property
    def chosen(self) -> VoteSubject | None:
        """What is to be voted on."""
        at = self.subject.currentIndex()
        value = self.subject.choices[at].value if at >= 0 else None
        return value if isinstance(value, VoteSubject) else None

    def _on_subject_changed(self) -> None:
        if subject := self.chosen:
            self.question.setText(subject.question)
            self.dots.setValue(usual_dots(len(subject.ids)))
            self._show_rule()

    def _show_rule(self) -> None:
        """Keep its room where the number is another one, so that nothing moves."""
        subject = self.chosen
        is_usual = subject is not None and self.dots.value() == usual_dots(len(subject.ids))
        self.rule.setText(self.tr("A third of the options, as usual.") if is_usual else " ")

    def _open(self) -> None:
        if subject := self.chosen:
            question = self.question.text().strip() or subject.question
            self.opened.emit(question, subject, self.voters.value(), self.dots.value())
