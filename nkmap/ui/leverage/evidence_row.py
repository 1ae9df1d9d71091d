"""The row of a form that shows which passages are cited for something, and takes one more."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.db.queries.evidence import PassageRow, passages_for, source_titles
from nkmap.document import Document
from nkmap.ui.fields.editors import LineField
from nkmap.ui.fields.rows import FieldRow
from nkmap.ui.leverage.choices import offer_texts
from nkmap.ui.parts.passage_link import PassageLink
from nkmap.ui.parts.plain_text import plain_label

LONGEST = {"title": 500, "locator": 500, "paraphrase": 20_000}  # letters
STRETCH = {"title": 3, "locator": 1, "paraphrase": 0}


class EvidenceRow(FieldRow):
    """A click on what is cited asks for its text. Enter in a new passage cites it, Esc leaves it."""

    opened = Signal()  # it has grown
    passage_chosen = Signal(int)  # evidence id

    def __init__(self, words: str, document: Document, subject: str) -> None:
        """`subject` is the column of what is cited for, such as "entry_id"."""
        self._document, self._subject = document, subject
        self._add = QPushButton(self.tr("Add evidence…"))
        self._add.setProperty("flat_link", True)
        self._add.setProperty("flush", True)
        super().__init__(words, self._add)
        self.fields = {name: LineField(longest) for name, longest in LONGEST.items()}
        self._new = QWidget()
        self._cited = QVBoxLayout()
        self._passages: list[QWidget] = []
        self._shown: tuple[int | None, list[PassageRow] | None] = None, None
        self._lay_out()
        self._add.clicked.connect(self._open)
        for field in self.fields.values():
            field.entered.connect(self._on_entered)
            field.escaped.connect(self._close)

    def _lay_out(self) -> None:
        words = {
            "title": self.tr("Title of the source"),
            "locator": self.tr("Page or paragraph"),
            "paraphrase": self.tr("What it says, in your own words"),
        }
        for name, said in words.items():
            self.fields[name].setPlaceholderText(said)
            self.fields[name].setAccessibleName(said)
        first = QHBoxLayout()
        for name in ("title", "locator"):
            first.addWidget(self.fields[name], STRETCH[name])
        cite = QPushButton(self.tr("Add"))
        cite.clicked.connect(lambda _checked=False: self._on_entered())
        second = QHBoxLayout()
        second.addWidget(self.fields["paraphrase"], 1)
        second.addWidget(cite)
        new = QVBoxLayout(self._new)
        new.setContentsMargins(0, 6, 0, 0)
        new.addLayout(first)
        new.addLayout(second)
        self._cited.setSpacing(10)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertLayout(1, self._cited)
        layout.insertWidget(layout.count() - 1, self._new)
        self._new.hide()

    def show_value(self, value: object) -> None:
        """Show what is cited for the row of this id."""
        assert isinstance(value, int)
        passages = self._document.read(passages_for, self._subject, value)
        if (value, passages) == self._shown:
            return
        is_other = value != self._shown[0]
        if is_other or len(passages) > len(self._shown[1] or []):
            self._close()
        self._shown = value, passages
        self._show_passages(passages)

    def _show_passages(self, passages: list[PassageRow]) -> None:
        for shown in self._passages:
            shown.hide()
            shown.deleteLater()
        self._passages = [self._passage(passage) for passage in passages]
        if not passages:
            self._passages.append(plain_label(self.tr("Nothing is cited yet."), role="quiet"))
        for shown in self._passages:
            self._cited.addWidget(shown)

    def _open(self, _checked: bool = False) -> None:
        offer_texts(self.fields["title"], self._document.read(source_titles))
        self._add.hide()
        self._new.show()
        self.fields["title"].setFocus()
        self.opened.emit()

    def _close(self) -> None:
        for field in self.fields.values():
            field.clear()
        self.refuse("")
        had_focus = self._new.isAncestorOf(self.focusWidget() or self._add)
        self._new.hide()
        self._add.show()
        if had_focus:
            self._add.setFocus()

    def _on_entered(self, _modifiers: object = None) -> None:
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        if not typed["title"]:
            self.refuse(self.tr("Where is it written? Type the title of the source."))
            self.fields["title"].setFocus()
        else:
            self.committed.emit(typed)

    def _passage(self, passage: PassageRow) -> QWidget:
        """Return a passage as a link to where it is written, and what is said there."""
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        side = self.tr("contests it") if passage.side == "contests" else ""
        where = " · ".join(part for part in (passage.title, passage.locator, side) if part)
        layout.addWidget(PassageLink(where, partial(self.passage_chosen.emit, passage.id)))
        for text in (passage.paraphrase, passage.quotation):
            if text:
                label = plain_label(text, role="quiet")
                label.setWordWrap(True)
                layout.addWidget(label)
        return box
