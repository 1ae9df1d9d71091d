"""The fields of a meeting: date, place, who is there, what may leave the room, notes."""

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QVBoxLayout, QWidget

from nkmap.db.queries.sessions import MeetingRow
from nkmap.ui.fields.editors import Choice, ChoiceBox, LineField, NoteField
from nkmap.ui.fields.text_field import LONGEST
from nkmap.ui.parts.plain_text import PlainForm, plain_label

TEXTS = ("date", "place", "participants", "note")


def confidentiality_words() -> dict[str | None, str]:
    """Return the words for what was agreed to leave the room."""
    translate = QCoreApplication.translate
    return {
        None: translate("Meeting", "not agreed yet"),
        "shareable": translate("Meeting", "may be shared"),
        "workshop_only": translate("Meeting", "stays in this workshop"),
        "redact": translate("Meeting", "strictly confidential"),
    }


def consequence_words() -> dict[str | None, str]:
    """Return for each level what pictures and the projector show by default."""
    translate = QCoreApplication.translate
    careful = translate(
        "Meeting",
        "Pictures: names that may be shared. Projector: also those for the workshop only.",
    )
    return {
        None: careful,
        "shareable": translate("Meeting", "Pictures and projector: only names that may be shared."),
        "workshop_only": translate(
            "Meeting", "Pictures and projector: also names for the workshop only. For those who were there."
        ),
        "redact": careful,
    }


class MeetingDetails(QWidget):
    """A field is told when it is left, or when something else is chosen."""

    changed = Signal(str, object)  # field, value
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, LineField | NoteField] = {
            "date": LineField(LONGEST),
            "place": LineField(LONGEST),
            "participants": NoteField(),
            "note": NoteField(),
        }
        self.count = plain_label(role="quiet")
        self.confidentiality = ChoiceBox()
        words = confidentiality_words()
        self.confidentiality.offer([Choice(value, said) for value, said in words.items()])
        self.consequence = plain_label(role="quiet")
        self.consequence.setWordWrap(True)
        self._build()
        self._connect()

    def _build(self) -> None:
        rows = (
            (self.tr("Date"), self.fields["date"], None),
            (self.tr("Place"), self.fields["place"], None),
            (self.tr("Participants"), self.fields["participants"], self.count),
            (self.tr("What leaves the room"), self.confidentiality, self.consequence),
            (self.tr("Notes"), self.fields["note"], None),
        )
        participants = self.fields["participants"]
        participants.setPlaceholderText(self.tr("One on a line: names, initials or numbers"))
        form = PlainForm()
        form.setVerticalSpacing(4)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for words, field, below in rows:
            form.addRow(words, field)
            field.setAccessibleName(words)
            if below is not None:
                form.addRow(below)
        self.confidentiality.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addStretch()

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.left.connect(lambda name=name: self._tell(name))
            field.escaped.connect(self.escaped)
        for name in ("date", "place"):
            line = self.fields[name]
            assert isinstance(line, LineField)
            line.entered.connect(lambda _keys, name=name: self._tell(name))
        self.confidentiality.activated.connect(self._on_chosen)

    def flush(self) -> None:
        """Tell what is typed and was not told yet."""
        for name in TEXTS:
            self._tell(name)

    def _tell(self, name: str) -> None:
        field = self.fields[name]
        if field.is_typing:
            field.set_typed(False)
            self.changed.emit(name, field.text().strip())

    def _on_chosen(self, index: int) -> None:
        self.changed.emit("confidentiality", self.confidentiality.choices[index].value)

    def show_meeting(self, meeting: MeetingRow | None) -> None:
        """Show what is recorded; a field that is being typed in keeps its text."""
        texts = {
            "date": meeting.date if meeting else "",
            "place": meeting.place if meeting else "",
            "participants": "\n".join(meeting.participants) if meeting else "",
            "note": meeting.note if meeting else "",
        }
        for name, text in texts.items():
            field = self.fields[name]
            if not field.is_typing and field.text() != text:
                field.setText(text)
                field.set_typed(False)
        date = self.fields["date"]
        date.setPlaceholderText(QDate.currentDate().toString("yyyy-MM-dd"))
        level = meeting.confidentiality if meeting else None
        self.confidentiality.show_value(level)
        self.consequence.setText(consequence_words()[level])
        there = len(meeting.participants) if meeting else 0
        self.count.setText(self.tr("There: {0}").format(there) if there else "")
        self.count.setVisible(there > 0)
