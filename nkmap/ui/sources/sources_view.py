"""The Sources view: texts and what of them is evidence for what; claims and what speaks for them."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout

from nkmap.db.queries.evidence import passage
from nkmap.db.queries.source_texts import Hit, search
from nkmap.ui.leverage.filter_bar import Chip
from nkmap.ui.parts.files_in import files_in, is_document
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.sources.adding import AddingSources
from nkmap.ui.sources.citing import Citing
from nkmap.ui.sources.claim_words import claim_named
from nkmap.ui.sources.claims_page import ClaimsPage
from nkmap.ui.sources.edits import SourceEdits
from nkmap.ui.sources.exporting import ReferencesButton
from nkmap.ui.sources.search_row import SearchRow
from nkmap.ui.sources.showing import go_to, point_to
from nkmap.ui.sources.texts_page import TextsPage
from nkmap.ui.views.data_view import DataView

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


class SourcesView(DataView):
    """Ties its two pages together; a file that is dropped on it is read as a source."""

    tables = (
        "source", "source_paragraph", "evidence", "stakeholder", "placement", "map", "leverage_entry",
        "instrument", "relation", "strategy", "strategy_entry", "strategy_instrument", "step",
        "group_estimate",
    )  # fmt: skip

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._page = page
        self.edits = SourceEdits(page.document, self)
        self.texts = TextsPage(page.document, self.theme)
        self.claims = ClaimsPage(page.document, self.theme)
        self.search = SearchRow()
        self.references = ReferencesButton(page)
        self.texts_chip, self.claims_chip = Chip(self.tr("Texts")), Chip(self.tr("Claims"))
        self.adding = AddingSources(page, self.texts, self.edits)
        self.citing = Citing(page, self.texts, self.edits)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self._follow_protection()

    def _lay_out(self) -> None:
        self.texts_chip.setChecked(True)
        group = QButtonGroup(self)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 8)
        head.setSpacing(8)
        head.addWidget(plain_label(self.tr("Sources"), role="section"))
        for chip in (self.texts_chip, self.claims_chip):
            group.addButton(chip)
            head.addWidget(chip)
        head.addSpacing(8)
        head.addWidget(self.search)
        head.addStretch(1)
        head.addWidget(self.references)
        self._pages.addWidget(self.texts)
        self._pages.addWidget(self.claims)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.setFocusProxy(self.texts.list)
        self.texts_chip.clicked.connect(lambda: self._turn_to(self.texts))
        self.claims_chip.clicked.connect(lambda: self._turn_to(self.claims))
        self.search.searched.connect(self._on_searched)
        self.search.hit_chosen.connect(self._go_to_hit)
        self.texts.source_chosen.connect(lambda: self._show_hits(go_there=False))
        self.texts.panel.passage_chosen.connect(self._point_to_passage)
        self.claims.passage_chosen.connect(self.show_passage)
        self.claims.claim_pointed.connect(lambda row: point_to(self._page, row.subject, row.claim))
        self.claims.claim_asked.connect(lambda row: go_to(self._page, row.subject, row.claim))
        self.adding.added.connect(self.texts.show_source)
        for told in (self.adding.told, self.references.told, self.edits.refused):
            told.connect(self.refused)
        self._page.protection.changed.connect(self._follow_protection)

    def show_passage(self, evidence_id: int) -> None:
        """Show a passage in the text of its source, or among what is cited of it where no text is kept."""
        row = self._document.read(passage, evidence_id)
        if row is not None:
            self._turn_to(self.texts)
            self._catch_up()
            self.texts.show_source(row.source_id)
            self.texts.show_part(0)
            self.texts.show_marked(evidence_id)

    def show_claims(self) -> None:
        """Show what is claimed, with and without evidence."""
        self._turn_to(self.claims)

    def refresh(self) -> None:
        """Read the page in front anew."""
        if self._pages.currentWidget() is self.claims:
            self.claims.refresh()
            return
        hits = self._document.read(search, self.search.words) if self.search.words else []
        self.search.show_hits(hits, self.search.current)
        self._list_sources(hits)
        self.citing.forget()
        self._show_hits(go_there=False)

    def set_theme(self, theme) -> None:
        for part in (self.texts, self.claims):
            part.set_theme(theme)
        super().set_theme(theme)

    def _turn_to(self, page) -> None:
        self._pages.setCurrentWidget(page)
        self.texts_chip.setChecked(page is self.texts)
        self.claims_chip.setChecked(page is self.claims)
        self.search.setVisible(page is self.texts)
        self.setFocusProxy(self.texts.list if page is self.texts else self.claims.list)
        self.read_again()

    # Searching

    def _on_searched(self, words: str) -> None:
        hits = self._document.read(search, words)
        source = self.texts.source
        first = next((hit for hit in hits if source and hit.source_id == source.id), next(iter(hits), None))
        self.search.show_hits(hits, first)
        self._list_sources(hits)
        if first is not None:
            self._go_to_hit(first)
        else:
            self._show_hits(go_there=False)

    def _go_to_hit(self, hit: Hit) -> None:
        self.texts.show_source(hit.source_id)
        self._show_hits(go_there=True)

    def _show_hits(self, *, go_there: bool) -> None:
        self.texts.show_hit(self.search.hits, self.search.current, go_there=go_there)

    def _list_sources(self, hits) -> None:
        found = Counter(hit.source_id for hit in hits) if self.search.words else None
        self.texts.refresh(found)

    def _point_to_passage(self, evidence_id: int) -> None:
        """Select whom it is about; the text stays in front."""
        row = self._document.read(passage, evidence_id)
        claim = claim_named(self._document, (row.subject, row.subject_id)) if row else None
        if row is not None and claim is not None:
            point_to(self._page, row.subject, claim)

    # Protection, and files that are dropped

    def _follow_protection(self) -> None:
        why = self._page.protection.why
        texts = self.texts
        texts.protect(why)
        self.setAcceptDrops(not why)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := _files(event):
            event.acceptProposedAction()
            self.adding.take(files[0])


def _files(event: QDropEvent) -> list[Path]:
    """Return the documents of this computer that are dropped; other files are for the window."""
    return [path for path in files_in(event.mimeData()) if is_document(path)]
