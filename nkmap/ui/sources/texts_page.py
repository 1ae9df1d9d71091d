"""The texts of the sources: a list of these, the text of one, and beside it what rests on it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSplitter, QVBoxLayout, QWidget

from nkmap.db.queries.claims import Claim
from nkmap.db.queries.evidence import Passage, passages_of
from nkmap.db.queries.source_texts import Hit, Mark, marks, paragraphs
from nkmap.db.queries.sources import SourceRow, source_list
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.parts.plain_text import ElidedLabel, as_tool_tip, plain_label
from nkmap.ui.sources.claim_words import Key, claim_words, named_claims
from nkmap.ui.sources.passage_lines import passage_lines, resting_notes
from nkmap.ui.sources.passage_panel import PassagePanel
from nkmap.ui.sources.reader import TextReader
from nkmap.ui.sources.source_words import source_lines, source_words
from nkmap.ui.sources.two_line_list import TwoLineList

SIDES = (230, 290)  # px at most: the list of sources, and what rests on the text
SHARES = (0.23, 0.29)  # of the width


class TextsPage(QSplitter):
    """Reads and shows; what is added or cited is for others."""

    source_chosen = Signal()  # another source is shown
    part_chosen = Signal(int)  # number of a paragraph, what rests on it is listed
    add_document_asked = Signal()
    add_reference_asked = Signal()
    details_asked = Signal()
    attach_asked = Signal()
    remove_text_asked = Signal()

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._document, self._theme = document, theme
        self.source: SourceRow | None = None
        self.marks: Sequence[Mark] = ()
        self.passages: Sequence[Passage] = ()
        self._claims: Mapping[Key, Claim] = {}
        self._is_arranged = False  # by hand
        self._part = 0  # number of the paragraph of which only what rests on it is listed; 0: of all
        self.list = TwoLineList(self.tr("Sources"))
        self.reader, self.panel = TextReader(theme), PassagePanel()
        self.title, self.about = ElidedLabel(), ElidedLabel()
        self.hint, self._hint_room = plain_label(role="hint"), QWidget()
        self.add_document = QPushButton(self.tr("Add document…"))
        self.add_reference = _link(self.tr("Only a reference…"))
        self.details, self.attach = _link(self.tr("Reference…")), _link("")
        self.remove_text = _link(self.tr("Remove text"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(self._left())
        self.addWidget(self._middle())
        self.addWidget(self.panel)
        self.setStretchFactor(1, 1)

    def _left(self) -> QWidget:
        left = QFrame()
        left.setObjectName("sources_list")
        left.setMinimumWidth(150)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(10, 6, 10, 8)
        buttons.setSpacing(2)
        buttons.addWidget(self.add_document)
        buttons.addWidget(self.add_reference)
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        return left

    def _middle(self) -> QWidget:
        middle = QFrame()
        middle.setObjectName("source_text")
        middle.setMinimumWidth(260)
        self.title.setProperty("role", "heading")
        self.about.setProperty("role", "quiet")
        self.hint.setWordWrap(True)
        links, flow = QWidget(), FlowLayout()
        flow.setSpacing(14)
        for link in (self.details, self.attach, self.remove_text):
            link.setProperty("flush", True)
            flow.addWidget(link)
        links.setLayout(flow)
        head = QVBoxLayout()
        head.setContentsMargins(18, 8, 8, 4)
        head.setSpacing(0)
        for part in (self.title, self.about, links):
            head.addWidget(part)
        around = QVBoxLayout(self._hint_room)
        around.setContentsMargins(18, 8, 18, 8)
        around.addWidget(self.hint)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._hint_room)
        layout.addWidget(self.reader, 1)
        layout.addStretch(0)
        return middle

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_list_chosen)
        self.list.currentRowChanged.connect(lambda _row: self._on_list_chosen(self.list.current_value))
        self.splitterMoved.connect(self._on_splitter_moved)
        self.reader.note_chosen.connect(self.show_part)
        self.panel.all_asked.connect(lambda: self.show_part(0))
        self.panel.passage_chosen.connect(self.show_marked)
        for button, asked in (
            (self.add_document, self.add_document_asked),
            (self.add_reference, self.add_reference_asked),
            (self.details, self.details_asked),
            (self.attach, self.attach_asked),
            (self.remove_text, self.remove_text_asked),
        ):
            button.clicked.connect(asked)

    def resizeEvent(self, event) -> None:
        """Give the text what the sides leave, until somebody has moved them."""
        super().resizeEvent(event)
        if not self._is_arranged:
            width = self.width()
            left, right = (min(most, round(share * width)) for most, share in zip(SIDES, SHARES, strict=True))
            self.setSizes([left, width - left - right, right])

    def _on_splitter_moved(self, _pos: int, _index: int) -> None:
        self._is_arranged = True

    @property
    def changing(self) -> tuple[QPushButton, ...]:
        """The buttons by which sources are changed."""
        return self.add_document, self.add_reference, self.details, self.attach, self.remove_text

    def protect(self, why: str) -> None:
        """Let nothing be changed, and offer nothing that cannot be done; "" ends it."""
        self.reader.is_protected = bool(why)
        self.panel.protect(why)
        for button in self.changing:
            button.setEnabled(not why)
            button.setToolTip(as_tool_tip(why))
        self._show_hint()

    # Reading

    def refresh(self, found: Mapping[int, int] | None = None) -> None:
        """Read all that is shown; `found` says how often what is searched for is in each source."""
        rows = self._document.read(source_list)
        before = self.source.id if self.source else None
        self.source = next((row for row in rows if row.id == before), rows[0] if rows else None)
        self.list.show_lines(source_lines(rows, found))
        self.list.blockSignals(True)
        self.list.show_current(self.source.id if self.source else None)
        self.list.blockSignals(False)
        self._show_source()

    def show_source(self, source_id: int) -> None:
        """Show another source."""
        if self.source is None or self.source.id != source_id:
            rows = self._document.read(source_list)
            self.source = next((row for row in rows if row.id == source_id), self.source)
            self._part = 0
            self.list.blockSignals(True)
            self.list.show_current(source_id)
            self.list.blockSignals(False)
            self._show_source()
            self.source_chosen.emit()

    def show_marked(self, evidence_id: int) -> None:
        """Scroll to the passage of the source in front that is this evidence, and make it current."""
        self.panel.passages.show_current(evidence_id)
        mark = next((mark for mark in self.marks if mark.passage.id == evidence_id), None)
        if mark is not None:
            self.reader.point_out(mark)

    def show_part(self, number: int) -> None:
        """List only what rests on a paragraph; 0: on the whole text."""
        self._part = number
        self.show_resting()
        if number:
            self.part_chosen.emit(number)

    def show_hit(self, hits: Sequence[Hit], current: Hit | None, *, go_there: bool) -> None:
        """Mark what was found in this source, and go to one of it."""
        own = [hit for hit in hits if self.source and hit.source_id == self.source.id]
        self.reader.show_hits(own, current)
        if go_there and current in own:
            self.reader.go_to(current.number, current.starts)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self._theme = theme
        self.reader.set_theme(theme)

    def show_resting(self) -> None:
        """List what rests on the text, or on a paragraph of it."""
        on_part = {
            mark.passage.id for mark in self.marks if mark.stretch.first <= self._part <= mark.stretch.last
        }
        shown = [row for row in self.passages if not self._part or row.id in on_part]
        lines = passage_lines(shown, self._claims, self._theme)
        heading = self.tr("What rests on this source ({0})").format(len(shown))
        if self._part:
            heading = self.tr("What rests on paragraph {0} ({1})").format(self._part, len(shown))
        hint = "" if shown else self.tr("Nothing yet. Select words of the text to make them evidence.")
        self.panel.show_passages(heading, hint, lines, is_part=bool(self._part))

    def _show_source(self) -> None:
        source = self.source
        self.passages = self._document.read(passages_of, source.id) if source else ()
        self.marks = self._document.read(marks, source.id) if source else ()
        self._claims = named_claims(self._document, self.passages)
        named = {key: claim_words(key[0], claim) for key, claim in self._claims.items()}
        texts = self._document.read(paragraphs, source.id) if source else []
        self.reader.show_text(texts, self.marks, resting_notes(self.marks, named))
        self._show_head(is_kept=bool(texts))
        if self.reader.selected_stretch is None:
            self.show_resting()

    def _show_head(self, *, is_kept: bool) -> None:
        source = self.source
        self.title.set_whole_text(source.title if source else self.tr("No source yet"))
        self.about.set_whole_text(source_words(source) if source else "")
        self.attach.setText(self.tr("Replace text…") if is_kept else self.tr("Attach its text…"))
        for link in (self.details, self.attach):
            link.setVisible(source is not None)
        self.remove_text.setVisible(is_kept)
        self.reader.setVisible(is_kept)
        self._show_hint()
        self.panel.setVisible(source is not None)

    def _show_hint(self) -> None:
        """Say what can be done where there is no text to read."""
        words = self._hint_words()
        self.hint.setText(words)
        self._hint_room.setVisible(bool(words) and self.reader.isHidden())

    def _hint_words(self) -> str:
        if self.reader.is_protected:
            return self.tr("Only the reference of this source is kept.") if self.source else ""
        if self.source is None:
            return self.tr(
                "Add a document, or drop one here: plain text, Markdown, DOCX, PDF or HTML. Its text is kept "
                "in the project; nothing is sent anywhere. Then select words of it and drag them onto what "
                "they are evidence for."
            )
        return self.tr(
            "Only the reference of this source is kept. Attach its text, or drop the document here, to read, "
            "search and mark it."
        )

    def _on_list_chosen(self, source_id: object) -> None:
        if isinstance(source_id, int):
            self.show_source(source_id)


def _link(words: str) -> QPushButton:
    link = QPushButton(words)
    link.setProperty("flat_link", True)
    return link
