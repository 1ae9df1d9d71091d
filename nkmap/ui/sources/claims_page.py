"""What is claimed: with or without evidence, and both sides of what is contested, one beside the other."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from nkmap.db.queries.claim_list import COVERED, ClaimRow, Coverage, claim_list, coverage
from nkmap.db.queries.evidence import all_passages
from nkmap.db.queries.source_texts import words_marked
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.ui.leverage.filter_bar import Chip
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.sources.claim_words import Key, claim_words, kinds_of_claims, quiet_words, weight_words
from nkmap.ui.sources.passage_lines import cited_lines
from nkmap.ui.sources.two_line_list import Line, TwoLineList

ALL, WITHOUT, CONTESTED = "all", "without", "contested"
ALL_MAPS = 0  # in place of a map's id
MAPS = 250  # px wide
SHOWN = 300  # letters of a passage


class ClaimsPage(QSplitter):
    """Left the maps with their coverage, then the claims, below them what supports and what contests one."""

    claim_pointed = Signal(object)  # ClaimRow: it was clicked
    claim_asked = Signal(object)  # ClaimRow: go to where it is made
    passage_chosen = Signal(object)  # evidence id

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._document, self._theme = document, theme
        self.map_id = ALL_MAPS
        self._wanted, self._subject = ALL, ""
        self.rows: Sequence[ClaimRow] = ()
        self.maps = TwoLineList(self.tr("Maps and how much of each has evidence"))
        self.list = TwoLineList(self.tr("Claims"))
        self.chips = {key: Chip() for key in (ALL, WITHOUT, CONTESTED)}
        self.kinds = {subject: Chip() for subject in COVERED}
        self.hint = plain_label(role="hint")
        self.claim = plain_label(role="heading")
        self.go = QPushButton(self.tr("Show where it is claimed"))
        self.supporting = TwoLineList(self.tr("What supports it"))
        self.contesting = TwoLineList(self.tr("What contests it"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setHandleWidth(1)
        right.setChildrenCollapsible(False)
        right.addWidget(self._claims())
        right.addWidget(self._sides())
        right.setStretchFactor(0, 3)
        right.setStretchFactor(1, 2)
        self.addWidget(self.maps)
        self.addWidget(right)
        self.setStretchFactor(1, 1)
        self.setSizes([MAPS, 700])

    def _claims(self) -> QWidget:
        chips = QWidget()
        flow = FlowLayout()
        flow.setSpacing(4)
        group = QButtonGroup(self)
        for chip in self.chips.values():
            group.addButton(chip)
            flow.addWidget(chip)
        for chip in self.kinds.values():
            flow.addWidget(chip)
        chips.setLayout(flow)
        self.chips[ALL].setChecked(True)
        self.hint.setWordWrap(True)
        top = QFrame()
        top.setObjectName("claims_list")
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(chips)
        head.addWidget(self.hint)
        layout = QVBoxLayout(top)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        return top

    def _sides(self) -> QWidget:
        self.go.setProperty("flat_link", True)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 4)
        self.claim.setWordWrap(True)
        head.addWidget(self.claim, 1)
        head.addWidget(self.go)
        across = QHBoxLayout()
        across.setSpacing(1)
        for words, passages in (
            (self.tr("Supports it"), self.supporting),
            (self.tr("Contests it"), self.contesting),
        ):
            side = QVBoxLayout()
            side.setSpacing(2)
            title = plain_label(words, role="quiet")
            title.setContentsMargins(12, 2, 8, 2)
            side.addWidget(title)
            side.addWidget(passages, 1)
            across.addLayout(side, 1)
        self._detail = QFrame()
        self._detail.setObjectName("claim_sides")
        layout = QVBoxLayout(self._detail)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(across, 1)
        return self._detail

    def _connect(self) -> None:
        self.maps.chosen.connect(self.show_map)
        self.list.currentRowChanged.connect(self._show_sides)
        self.list.chosen.connect(self._on_list_chosen)
        self.go.clicked.connect(self._on_go_clicked)
        for passages in (self.supporting, self.contesting):
            passages.chosen.connect(self.passage_chosen)
        for key, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, wanted=key: self._want(wanted))
        for subject, chip in self.kinds.items():
            chip.clicked.connect(lambda checked, kind=subject: self._want_kind(kind if checked else ""))

    # Reading

    def refresh(self) -> None:
        """Read the claims and what rests on what."""
        found = self._document.read(coverage)
        self._show_maps(found)
        claims = self._document.read(claim_list, self.map_id or None)
        self._say_counts(claims)
        self.rows = [row for row in claims if self._fits(row)]
        self.list.show_lines([self._line(row) for row in self.rows])
        self.list.setVisible(bool(self.rows))
        self.hint.setText(self._hint_words(claims))
        self.hint.setVisible(not self.rows)
        if self.list.currentRow() < 0 and self.rows:
            self.list.setCurrentRow(0)
        self._show_sides()

    def show_map(self, map_id: object) -> None:
        """List the claims of one map, or of all."""
        if isinstance(map_id, int):
            self.map_id = map_id
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self._theme = theme

    def _show_maps(self, found: Sequence[Coverage]) -> None:
        if self.map_id not in {row.map_id for row in found}:
            self.map_id = ALL_MAPS
        lines = [Line(self.tr("All maps"), self.tr("what is claimed anywhere"), ALL_MAPS)]
        for row in found:
            lines.append(Line(row.question or self.tr("No question yet"), self._covered(row), row.map_id))
        self.maps.show_lines(lines)
        self.maps.show_current(self.map_id)

    def _covered(self, row: Coverage) -> str:
        if row.share is None:
            return self.tr("nothing claimed yet")
        share = QLocale().toString(100 * row.share, "f", 0)
        return self.tr("{0} of {1} have evidence · {2} %").format(row.supported, row.total, share)

    def _say_counts(self, claims: Sequence[ClaimRow]) -> None:
        words = {
            ALL: self.tr("All ({0})").format(len(claims)),
            WITHOUT: self.tr("Without evidence ({0})").format(sum(not row.supporting for row in claims)),
            CONTESTED: self.tr("Contested ({0})").format(sum(row.is_contested for row in claims)),
        }
        for key, chip in self.chips.items():
            chip.show_words(words[key])
        titles = kinds_of_claims()
        for subject, chip in self.kinds.items():
            own = [row for row in claims if row.subject == subject]
            supported = sum(row.supporting > 0 for row in own)
            chip.show_words(self.tr("{0}: {1} of {2}").format(titles[subject], supported, len(own)))
            chip.setChecked(subject == self._subject)

    def _fits(self, row: ClaimRow) -> bool:
        if self._subject and row.subject != self._subject:
            return False
        if self._wanted == CONTESTED:
            return row.is_contested
        return self._wanted == ALL or not row.supporting

    def _line(self, row: ClaimRow) -> Line:
        quiet = f"{quiet_words(row.subject, row.claim)} · {weight_words(row)}"
        unsupported = None if row.supporting and not row.contesting else self._theme.warning
        return Line(claim_words(row.subject, row.claim), quiet, _key(row), unsupported)

    def _hint_words(self, claims: Sequence[ClaimRow]) -> str:
        if not claims:
            return self.tr("Nothing is claimed here yet: no place, no lever, no relation, no strategy.")
        if self._wanted == WITHOUT:
            return self.tr("Each of these claims has at least one passage that supports it.")
        return self.tr("No passage contests any of these claims.")

    def _show_sides(self, _row: int = 0) -> None:
        row = self._current()
        self._detail.setVisible(row is not None)
        if row is None:
            return
        self.claim.setText(f"{claim_words(row.subject, row.claim)} · {quiet_words(row.subject, row.claim)}")
        cited = [
            passage
            for passage in self._document.read(all_passages)
            if (passage.subject, passage.subject_id) == _key(row)
        ]
        for side, passages in (("supports", self.supporting), ("contests", self.contesting)):
            own = [passage for passage in cited if passage.side == side]
            lines = cited_lines(own, self._document.read(words_marked, own, SHOWN), self._theme)
            passages.show_lines(lines or [Line("", self.tr("Nothing."))])

    def _current(self) -> ClaimRow | None:
        key = self.list.current_value if self.rows else None
        return next((row for row in self.rows if _key(row) == key), None)

    # What is asked

    def _want(self, wanted: str) -> None:
        self._wanted = wanted
        self.refresh()

    def _want_kind(self, subject: str) -> None:
        self._subject = subject
        self.refresh()

    def _on_list_chosen(self, _value: object) -> None:
        if (row := self._current()) is not None:
            self.claim_pointed.emit(row)

    def _on_go_clicked(self) -> None:
        if (row := self._current()) is not None:
            self.claim_asked.emit(row)


def _key(row: ClaimRow) -> Key:
    return row.subject, row.claim.id
