"""The window in which the open project is compared with one in a file: a table, and maps."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.errors import NkmapError
from nkmap.settings import open_settings
from nkmap.ui.canvas.habits import CanvasHabits
from nkmap.ui.copies.compare_draft import CompareDraft
from nkmap.ui.copies.dialog_foot import DialogFoot
from nkmap.ui.copies.difference_page import DifferencePage
from nkmap.ui.copies.difference_rows import difference_rows
from nkmap.ui.copies.difference_table import DifferenceTable
from nkmap.ui.copies.leaving import Leaving
from nkmap.ui.copies.merge_dialog import LEAST, MOST, SHARE
from nkmap.ui.parts.plain_text import ElidedLabel, as_tool_tip, plain_label
from nkmap.ui.said import said
from nkmap.ui.views.page_chips import PageChips, plain_chip
from nkmap.ui.views.table_exports import Table, TableExports

LIST, MAPS, EMPTY = range(3)


class CompareDialog(QDialog):
    """In front of its window. It changes nothing."""

    merge_asked = Signal()

    def __init__(
        self,
        document: Document,
        language: str | None,
        theme: Theme,
        habits: CanvasHabits,
        parent: QWidget,
        *,
        no_merge: str = "",
    ) -> None:
        """`no_merge` is why the other project cannot be merged in; "" where it can."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare with a file"))
        self._document, self._no_merge = document, no_merge
        self.draft = CompareDraft(document, language, self)
        self.list, self.maps, self.empty = (
            DifferenceTable(),
            DifferencePage(document, theme),
            plain_label(role="quiet"),
        )
        self.maps.canvas.take_habits(habits)
        self.exports = TableExports(self._table, self)
        self.heading = ElidedLabel()
        self.pages = PageChips((self.tr("What differs"), self.tr("On the maps")))
        self.foot = DialogFoot(self.tr("Merge it in…"), self.tr("Close"))
        self._build()
        self._connect()
        self.resize((parent.size() * SHARE).expandedTo(LEAST).boundedTo(MOST))

    def _build(self) -> None:
        self.heading.setProperty("role", "section")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.swap_chip = plain_chip(self.tr("⇄ Swap"))
        self.swap_chip.setToolTip(as_tool_tip(self.tr("Let the earlier one be the later one")))
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 0, 10)  # the chips bring room of their own
        head.setSpacing(12)
        for widget in (self.heading, self.swap_chip, self.pages):
            head.addWidget(widget)
        head.setStretch(0, 1)
        self._stack = QStackedWidget()
        self._stack.setObjectName("compare_pages")
        for page in (self.list, self.maps, self.empty):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.foot)

    def _connect(self) -> None:
        self.draft.asked.connect(self._on_draft_asked)
        self.draft.compared.connect(self._on_draft_compared)
        self.draft.failed.connect(self._on_draft_failed)
        self.swap_chip.clicked.connect(self.draft.swap)
        self.pages.chosen.connect(self.show_page)
        self.list.copy_action.triggered.connect(self.exports.copy)
        self.list.save_action.triggered.connect(self.exports.ask_where)
        for exports in (self.exports, self.maps.exports):
            exports.done.connect(self._say)
        self.foot.asked.connect(self.merge_asked)
        self.foot.left.connect(self.reject)

    def begin(self, file: Path, names: tuple[str, str] | None = None) -> None:
        """Compare the open project with a file; `names` of the two, where those of files do not do."""
        self.draft.begin(file, names)
        self._show_heading()

    def show_page(self, number: int) -> None:
        """Bring the list or the maps to the front."""
        self.pages.show_chosen(number)
        self._stack.setCurrentIndex(number)
        (self.list.table if number == LIST else self.maps.canvas).setFocus()

    def _show_heading(self) -> None:
        own, other = self.draft.names
        before, after = (own, other) if self.draft.is_own_first else (other, own)
        self.heading.set_whole_text(self.tr("From “{0}” to “{1}”").format(before, after))

    def _on_draft_asked(self) -> None:
        self._show_heading()
        if self.draft.difference is None:
            self._show_empty(self.tr("Reading…"))
        self.foot.say(self.tr("Comparing…"))

    def _on_draft_compared(self) -> None:
        difference = self.draft.difference
        assert difference is not None
        rows = difference_rows(difference.comparison)
        self.list.show_rows(rows)
        self.maps.show_difference(difference)
        if difference.comparison.is_nothing:
            self._show_empty(self.tr("The two are the same: nothing differs."))
            self.foot.say("")
            return
        at = self._stack.currentIndex()
        self._set_pages_shown(are_shown=True)
        self.show_page(LIST if at == EMPTY else at)
        self._say(self.tr("%n difference(s)", "", len(rows)))

    def _on_draft_failed(self, error: NkmapError) -> None:
        self._show_empty(said(error))
        self.foot.say("")

    def _show_empty(self, sentence: str) -> None:
        self.empty.setText(sentence)
        self._stack.setCurrentIndex(EMPTY)
        self._set_pages_shown(are_shown=False)

    def _set_pages_shown(self, *, are_shown: bool) -> None:
        self.pages.setVisible(are_shown)
        self.swap_chip.setVisible(are_shown)

    def _say(self, sentence: str) -> None:
        self.foot.say(sentence, is_ready=not self._no_merge)
        self.foot.button.setToolTip(as_tool_tip(self._no_merge))

    def _table(self) -> Table:
        difference = self.draft.difference
        assert difference is not None
        rows, left_out = Leaving(self._document, difference, open_settings()).table(self.list.shown)
        return self.tr("What differs"), rows, left_out
