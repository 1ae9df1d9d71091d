"""Turns a selected passage into evidence: dragged onto what rests on it, or chosen from a list."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint

from nkmap.db.queries.claim_list import CLAIMED, claim_list
from nkmap.db.queries.evidence import passage
from nkmap.db.queries.placements import placements_of
from nkmap.db.queries.source_texts import ParagraphRow, Stretch
from nkmap.ui.sources.carrying import PassageCarrying
from nkmap.ui.sources.claim_words import claim_named, claim_words, kinds_of_claims, quiet_words
from nkmap.ui.sources.edits import SourceEdits
from nkmap.ui.sources.evidence_form import EvidenceForm, Proposal
from nkmap.ui.sources.showing import go_to
from nkmap.ui.sources.targets import Key, target_at
from nkmap.ui.sources.texts_page import TextsPage
from nkmap.ui.sources.two_line_list import Line

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

TOLD = ("placement_id", "entry_id")  # of which a second line is told; the others stand under what they are
LONGEST = 70  # letters of what is selected, over the list
LONGEST_QUOTATION = 2_000  # letters of it that may be quoted at once


class Citing(QObject):
    """Offers what a passage could be evidence for, asks in a form, and lets it be recorded."""

    def __init__(self, page: "ProjectPage", texts: TextsPage, edits: SourceEdits) -> None:
        super().__init__(texts)
        self._page, self._document, self._texts, self._edits = page, page.document, texts, edits
        self._lines: list[Line] | None = None  # what is offered, as long as nothing changes
        self._stretch: Stretch | None = None  # what the open form is about; None: evidence that is there
        self._is_offering = False
        self._form: EvidenceForm | None = None
        self.carrying = PassageCarrying(page, self._target_at, self._words_of)
        self.carrying.moved_over.connect(self._on_carrying_moved_over)
        self.carrying.dropped.connect(self.ask)
        texts.reader.selected.connect(self._on_reader_selected)
        texts.reader.carried.connect(self._on_reader_carried)
        texts.reader.choose_asked.connect(texts.panel.field.setFocus)
        texts.panel.claim_chosen.connect(self.ask)
        texts.panel.change_asked.connect(self.ask_again)
        texts.panel.show_asked.connect(self._on_panel_show_asked)
        texts.source_chosen.connect(lambda: self._on_reader_selected(None))

    @property
    def form(self) -> EvidenceForm:
        """The form, over the window that the page is in now."""
        window = self._page.window()
        if self._form is None or self._form.parent() is not window:
            self._form = EvidenceForm(window)
            self._form.finished.connect(self._on_form_finished)
            self._form.deleted.connect(self._on_form_deleted)
        return self._form

    def forget(self) -> None:
        """Read anew what is offered: the project has changed."""
        self._lines = None
        if self._is_offering:
            self._offer()

    def ask(self, key: object) -> None:
        """Open the form for the selected passage and what it is evidence for."""
        stretch, source = self._texts.reader.selected_stretch, self._texts.source
        choices = self._choices(key) if isinstance(key, tuple) else []
        if stretch is None or source is None or not choices:
            return
        self._stretch = stretch
        selected = self._texts.reader.selected_words[:LONGEST_QUOTATION]
        named = f"{source.reference} · {source.title}"
        self.form.open_with(Proposal(choices, named, self._locator(stretch), selected))

    def ask_again(self, evidence_id: int) -> None:
        """Open the form for evidence that is there."""
        row = self._document.read(passage, evidence_id)
        claim = claim_named(self._document, (row.subject, row.subject_id)) if row else None
        if row is None or claim is None:
            return
        self._stretch = None
        words = claim_words(row.subject, claim)
        told = f"{row.reference} · {row.title}"
        said = {"side": row.side, "paraphrase": row.paraphrase, "quotation": row.quotation}
        key = row.subject, row.subject_id
        self.form.open_with(Proposal([(key, words)], told, row.locator, evidence_id=row.id, **said))

    # What the text and the list beside it say

    def _on_reader_selected(self, stretch: Stretch | None) -> None:
        may_cite = stretch is not None and not self._texts.reader.is_protected
        was_offering, self._is_offering = self._is_offering, may_cite
        if self._is_offering and not was_offering:
            self._offer()
        elif self._is_offering:
            self._texts.panel.hint.setText(self._hint())
        elif was_offering:
            self._texts.show_resting()

    def _offer(self) -> None:
        if self._lines is None:
            self._lines = self._claim_lines()
        heading = self.tr("This passage is evidence for…")
        self._texts.panel.offer(heading, self._hint(), self._lines)

    def _hint(self) -> str:
        words = " ".join(self._texts.reader.selected_words.split())
        shown = words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
        pattern = self.tr("“{0}” Choose below, or drag the words onto a name, a token or an entry.")
        return pattern.format(shown)

    def _claim_lines(self) -> list[Line]:
        lines: list[Line] = []
        found = self._document.read(claim_list, None, CLAIMED)
        for subject, title in kinds_of_claims().items():
            rows = [row for row in found if row.subject == subject]
            if rows:
                lines.append(Line(title))
            for row in rows:
                quiet = quiet_words(subject, row.claim) if subject in TOLD else ""
                lines.append(Line(claim_words(subject, row.claim), quiet, (subject, row.claim.id)))
        return lines

    def _on_reader_carried(self) -> None:
        self.carrying.begin(self._texts.reader.selected_words)

    def _on_carrying_moved_over(self, key: Key | None) -> None:
        """Light up the name in the list that would take the passage."""
        is_name = key is not None and key[0] == "stakeholder_id"
        self._page.names.tree.light(key[1] if key and is_name else None, is_on=is_name)

    def _target_at(self, global_pos: QPoint) -> Key | None:
        listed = self._texts.panel.claim_at(global_pos)
        return listed if isinstance(listed, tuple) else target_at(self._page, global_pos)

    def _words_of(self, key: object) -> str:
        claim = claim_named(self._document, key) if isinstance(key, tuple) else None
        return claim_words(key[0], claim) if claim and isinstance(key, tuple) else ""

    def _on_panel_show_asked(self, evidence_id: int) -> None:
        row = self._document.read(passage, evidence_id)
        claim = claim_named(self._document, (row.subject, row.subject_id)) if row else None
        if row is not None and claim is not None:
            go_to(self._page, row.subject, claim)

    # The form

    def _choices(self, key: Key) -> list[tuple[Key, str]]:
        """Return what a thing that was pointed at may stand for, the likeliest first: a token is a place, and
        a name as well."""
        subject, id_ = key
        claim = claim_named(self._document, key)
        if claim is None:
            return []
        own = [(key, claim_words(subject, claim))]
        if subject == "placement_id" and claim.stakeholder_id is not None:
            place = self.tr("{0}: its place").format(claim.name)
            return [(key, place), (("stakeholder_id", claim.stakeholder_id), self.tr("the name itself"))]
        map_id = self._page.maps.map_id
        if subject == "stakeholder_id" and map_id is not None:
            placed = self._document.read(placements_of, map_id, [id_]).get(id_)
            if placed is not None and placed.place is not None:
                own.append((("placement_id", placed.id), self.tr("its place on the map")))
        return own

    def _locator(self, stretch: Stretch) -> str:
        """Return where a stretch is: its paragraphs, or its pages where passages are counted by these."""
        first, last = (self._paragraph(number) for number in (stretch.first, stretch.last))
        numbers = first.number, last.number
        if self._texts.source and self._texts.source.locator_scheme == "page" and first.page and last.page:
            numbers = first.page, last.page
        return str(numbers[0]) if numbers[0] == numbers[1] else f"{numbers[0]}-{numbers[1]}"

    def _paragraph(self, number: int) -> ParagraphRow:
        return self._texts.reader.paragraphs[number - 1]

    def _on_form_finished(self, key: Key, values: dict[str, Any]) -> None:
        who = self._words_of(key)
        evidence_id = self.form.evidence_id
        if evidence_id is not None:
            self._edits.change_evidence(who, evidence_id, values)
            return
        stretch, source = self._stretch, self._texts.source
        if stretch is None or source is None:
            return
        place = {
            "paragraph": stretch.first,
            "starts": stretch.starts,
            "last_paragraph": stretch.last,
            "ends": stretch.ends,
        }
        made = self._edits.cite(who, source.id, {**values, **place, key[0]: key[1]})
        if made is not None:
            self._texts.reader.select(None, None)
            self._page.pill.say(self.tr("{0}: evidence added").format(who), with_undo=True)

    def _on_form_deleted(self, evidence_id: int) -> None:
        row = self._document.read(passage, evidence_id)
        if row is not None:
            self._edits.delete_evidence(self._words_of((row.subject, row.subject_id)), evidence_id)
