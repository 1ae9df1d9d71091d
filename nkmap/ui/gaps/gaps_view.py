"""What the leverage log does not say yet, by kind; and all windows of time as a calendar."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from nkmap.db.queries.estimates import is_blind
from nkmap.db.queries.gaps import calendar
from nkmap.db.queries.leverage import entries
from nkmap.leverage.gaps import Window, day_of
from nkmap.ui.gaps.day_field import DayField
from nkmap.ui.gaps.gap_rows import GapGroup, GapRow, gap_groups, table_of
from nkmap.ui.gaps.gaps_list import GapsList
from nkmap.ui.gaps.strip_picture import Bar
from nkmap.ui.gaps.window_strip import WindowStrip
from nkmap.ui.gaps.window_words import lever_words, state_words
from nkmap.ui.leverage.filter_bar import Chip
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.views.copied_table import copy_table
from nkmap.ui.views.data_view import DataView

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

CALENDAR_SHARE = 0.45  # of the height, at most


class GapsView(DataView):
    """A click on a gap selects whom it is about and opens its entries in the log."""

    tables = (
        "leverage_entry", "instrument", "stakeholder", "placement", "map", "grid_axis",
        "relation", "strategy", "evidence",
    )  # fmt: skip

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._levers = page.levers
        self._day: date | None = None  # None: today, whenever that is
        self._groups: list[GapGroup] = []
        self.all_maps = Chip(self.tr("All maps"))
        self.all_maps.setCheckable(True)
        self.count = plain_label(role="quiet")
        self.copy_button = QPushButton(self.tr("Copy as table"))
        self.copy_button.setProperty("flat_link", True)
        self.note = plain_label(role="hint")
        self.note.setWordWrap(True)
        self.list = GapsList()
        self.day = DayField()
        self.strip = WindowStrip(self.theme)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 8)
        head.setSpacing(8)
        head.addWidget(plain_label(self.tr("Gaps"), role="section"))
        head.addWidget(self.all_maps)
        head.addWidget(self.count, 1)
        head.addWidget(self.copy_button)
        notes = QVBoxLayout()
        notes.setContentsMargins(12, 0, 12, 8)
        notes.addWidget(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(notes)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        layout.addWidget(self._calendar())

    def _calendar(self) -> QWidget:
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 8, 2)
        head.addWidget(plain_label(self.tr("Windows of time"), role="heading"), 1)
        head.addWidget(self.day)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.strip)
        self._calendar_pane = QFrame()
        self._calendar_pane.setObjectName("gaps_calendar")
        layout = QVBoxLayout(self._calendar_pane)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        return self._calendar_pane

    def _connect(self) -> None:
        self.setFocusProxy(self.list)
        self.all_maps.clicked.connect(self.refresh)
        self.copy_button.clicked.connect(lambda: copy_table(table_of(self._groups)))
        self.list.chosen.connect(self._on_list_chosen)
        self.day.chosen.connect(self.see_on)
        self.day.refused.connect(self.refused)
        self.strip.day_chosen.connect(self.see_on)
        self.strip.entry_chosen.connect(lambda entry_id: self._levers.show_entries([entry_id]))

    def see_on(self, day: date) -> None:
        """See all as on a day; today stays today tomorrow."""
        self._day = None if day == date.today() else day
        self.refresh()

    def refresh(self) -> None:
        """Read the gaps and the windows."""
        day = self._day or date.today()
        self._groups = gap_groups(self._document, day, self._map_id)
        count = sum(group.count for group in self._groups)
        self.count.setText(self.tr("%n gap(s)", "", count) if count else "")
        self.copy_button.setEnabled(bool(count))
        self.list.show_groups(self._groups, self.theme.secondary)
        self.list.setVisible(bool(count))
        self._say_note(count)
        self.day.show_day(day)
        self._show_windows(day)

    @property
    def _map_id(self) -> int | None:
        return None if self.all_maps.isChecked() else self._maps.map_id

    def _say_note(self, count: int) -> None:
        map_id, sentence = self._map_id, ""
        if map_id is not None and self._document.read(is_blind, map_id):
            sentence = self.tr("Groups are placing blindly, so nobody's place is looked at yet.")
        elif not count and self._document.read(entries, map_id):
            sentence = self.tr(
                "No gaps: whoever is influential and not in favour has a lever better than resistant, every "
                "lever somebody who holds it, every willing holder somebody receptive, no window closes "
                "within 90 days, and all that is claimed cites a source."
            )
        elif not count:
            sentence = self.tr(
                "No gaps: no lever is logged here yet, and nobody influential is against or undecided. "
                "Select a name on the grid and press L."
            )
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _show_windows(self, day: date) -> None:
        found = self._document.read(calendar, day, self._map_id)
        logged = {entry.id: lever_words(entry) for entry in self._document.read(entries, self._map_id)}
        self.strip.show_bars([_bar(window, logged[window.entry_id]) for window in found], day)
        self._calendar_pane.setVisible(bool(found))
        self._limit_calendar()

    def _limit_calendar(self) -> None:
        wanted = self.strip.sizeHint().height()
        self._scroll.setFixedHeight(min(wanted, round(CALENDAR_SHARE * self.height())))

    def set_theme(self, theme) -> None:
        self.strip.theme = theme
        super().set_theme(theme)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._limit_calendar()

    def _on_list_chosen(self, row: GapRow) -> None:
        if row.entry_ids:
            self._levers.show_entries(row.entry_ids)
        if row.stakeholder_id is not None:
            self.stakeholder_chosen.emit(row.stakeholder_id)


def _bar(window: Window, label: str) -> Bar:
    start, end = day_of(window.start), day_of(window.end)
    return Bar(window.entry_id, label, start, end, window.state, state_words(window))
