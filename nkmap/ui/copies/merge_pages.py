"""What has to be decided on about a merge, page by page, and how many rows each page has."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nkmap.copies.preview import Preview
from nkmap.ui.copies.changes_page import ChangesPage
from nkmap.ui.copies.choosing import with_both, with_nothing, with_places, with_taken
from nkmap.ui.copies.counted import changed_by_heading
from nkmap.ui.copies.merge_draft import MergeDraft
from nkmap.ui.copies.pairs_page import PairsPage
from nkmap.ui.copies.taking_pages import PlacesPage, ValuesPage
from nkmap.ui.copies.taking_rows import REST
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.views.page_chips import PageChips

PAIRS, VALUES, PLACES, CHANGES = range(4)


class MergePages(QWidget):
    """While a newer preview is made, the last one stays, greyed."""

    def __init__(self, draft: MergeDraft) -> None:
        super().__init__()
        self.setObjectName("merge_pages")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._draft = draft
        self._titles = (
            self.tr("Same?"),
            self.tr("Different values"),
            self.tr("Different places"),
            self.tr("What will change"),
        )
        self.chips = PageChips(self._titles)
        self.chips.setContentsMargins(12, 0, 0, 0)
        self.pairs, self.values, self.places, self.changes = (
            PairsPage(),
            ValuesPage(),
            PlacesPage(),
            ChangesPage(),
        )
        self.empty = plain_label(role="quiet")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self._pages = QStackedWidget()
        for page in (self.pairs, self.values, self.places, self.changes, self.empty):
            self._pages.addWidget(page)
        self._page, self._counts, self._is_first = CHANGES, (0, 0, 0, 0), True
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.chips, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._pages, 1)
        self._connect()

    def _connect(self) -> None:
        draft = self._draft
        self.chips.chosen.connect(self.show_page)
        self.pairs.decided.connect(lambda found, is_same: draft.decide(found, is_same=is_same))
        self.values.decided.connect(self._on_values_decided)
        self.values.undecided.connect(lambda keys: draft.choose(with_nothing(draft.choices, keys)))
        self.places.decided.connect(self._on_places_decided)
        self.places.undecided.connect(lambda keys: draft.choose(with_nothing(draft.choices, keys)))
        self.places.places_chosen.connect(lambda places: draft.choose(with_places(draft.choices, places)))

    def _on_values_decided(self, keys, copy: str) -> None:
        choices = self._draft.choices
        self._draft.choose(with_both(choices, keys) if copy == REST else with_taken(choices, keys, copy))

    def _on_places_decided(self, keys, copy: str) -> None:
        choices = self._draft.choices
        self._draft.choose(with_nothing(choices, keys) if copy == REST else with_taken(choices, keys, copy))

    def show_preview(self, preview: Preview) -> None:
        """Show what is to be decided on; at first the first page that has something."""
        merged, copies = preview.merged, [side.name for side in self._draft.sides]
        pairs = self._draft.pairs
        self.pairs.show_pairs(pairs, self._draft.choices)
        self.values.show_merged(merged, copies)
        self.places.show_merged(merged, copies)
        self.changes.show_preview(preview)
        changes = sum(map(sum, changed_by_heading(preview).values()))
        self._counts = (len(pairs), len(merged.conflicts), len(merged.places), changes)
        for chip, title, count in zip(self.chips.chips, self._titles, self._counts, strict=True):
            chip.show_words(f"{title} {count:n}")
        self.chips.show()
        self._pages.setEnabled(True)
        self.show_page(self._page)

    def show_page(self, number: int) -> None:
        """Bring a page to the front, or say that it has nothing."""
        self._page = number
        self.chips.show_chosen(number)
        self.empty.setText(self._nothing()[number])
        self._pages.setCurrentIndex(number if self._counts[number] else self._pages.count() - 1)

    def show_nothing(self, sentence: str) -> None:
        """Say why there is nothing to decide on."""
        self.chips.hide()
        self.empty.setText(sentence)
        self._pages.setEnabled(True)
        self._pages.setCurrentWidget(self.empty)

    def show_working(self) -> None:
        """Say that what is seen is not the newest."""
        self._pages.setEnabled(self._pages.currentWidget() is self.empty)

    def _nothing(self) -> tuple[str, str, str, str]:
        return (
            self.tr("Nobody has to be told apart: no names look alike."),
            self.tr("No field is filled differently."),
            self.tr("Everybody stands in the same place in all copies."),
            self.tr("Nothing new in it: all of it is in this project already."),
        )
