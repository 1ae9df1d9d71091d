"""Finds names that look alike, and lets two of them be merged once it is said what that moves."""

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from nkmap.db.queries.merging import would_move
from nkmap.db.queries.spellings import names_in_use
from nkmap.db.queries.stakeholders import name_list
from nkmap.document import Document
from nkmap.near_names import pairs_alike
from nkmap.ui.names.edits import NamesEdits
from nkmap.ui.outcomes import Outcomes
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.parts.overlay import Overlay
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label
from nkmap.ui.selection.selection import Selection

WIDTH = 560  # px
MOST_LINES = 7  # shown at once
PAIR = Qt.ItemDataRole.UserRole


class NamesAlike(Overlay):
    """One pair at a time is looked at; of it the first name is kept, unless they are swapped. Esc closes."""

    def __init__(
        self, document: Document, selection: Selection, edits: NamesEdits, outcomes: Outcomes, page: QWidget
    ) -> None:
        super().__init__(page)
        self._document, self._selection = document, selection
        self._edits, self._outcomes = edits, outcomes
        self._names: dict[int, str] = {}
        self.heading = plain_label(role="heading")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pairs of names"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda *_: self._tell())
        self.sentence = plain_label()
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.show_button = self._button(self.tr("Show both"), self._show_both)
        self.swap_button = self._button(self.tr("Keep the other one"), self._swap)
        self.merge_button = self._button(self.tr("Merge"), self._merge)
        self.merge_button.setProperty("primary", True)
        self.close_button = self._button(self.tr("Close"), self.close_over)
        self._lay_out()

    def _button(self, words: str, act) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for widget in (self.heading, self.list, self.sentence):
            layout.addWidget(widget)
        buttons = FlowLayout()
        for button in (self.merge_button, self.swap_button, self.show_button, self.close_button):
            buttons.addWidget(button)
        layout.addLayout(buttons)

    def wanted_size(self) -> QSize:
        inside = self.panel.layout()
        assert inside is not None
        return QSize(WIDTH, inside.totalHeightForWidth(WIDTH))

    def open_pairs(self) -> None:
        """Look for names that are alike, and show them."""
        self._read()
        self.open_over(self.list if self.list.count() else self.close_button)

    def _read(self) -> None:
        self._names = {row.id: row.name for row in self._document.read(name_list)}
        pairs = pairs_alike(self._document.read(names_in_use))
        self.list.clear()
        for pair in pairs:
            item = QListWidgetItem(self._words(pair), self.list)
            item.setData(PAIR, pair)
            item.setToolTip(as_tool_tip(item.text()))
        none = self.tr("No two names look alike.")
        self.heading.setText(self.tr("Names that look alike ({0})").format(len(pairs)) if pairs else none)
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * min(len(pairs), MOST_LINES) + 2)
        self.list.setVisible(bool(pairs))
        for button in (self.merge_button, self.swap_button, self.show_button):
            button.setVisible(bool(pairs))
        self.list.setCurrentRow(0, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._tell()

    def _words(self, pair: tuple[int, int]) -> str:
        return self.tr("{0}  ~  {1}").format(*(self._names[id_] for id_ in pair))

    def _pair(self) -> tuple[int, int] | None:
        """Return who is kept and who would go."""
        item = self.list.currentItem()
        return item.data(PAIR) if item else None

    # What merging would do

    def _tell(self) -> None:
        pair = self._pair()
        self.sentence.setText(self._sentences(*pair) if pair else "")
        self.sentence.setVisible(pair is not None)
        if self.isVisible():
            self.place_panel(self)

    def _sentences(self, keep_id: int, gone_id: int) -> str:
        moving = self._document.read(would_move, keep_id, gone_id)
        keep, gone = self._names[keep_id], self._names[gone_id]
        said = [self.tr("“{0}” goes into “{1}” and stays as another name for it.").format(gone, keep)]
        counts = (
            self.tr("%n place(s)", "", moving.places) if moving.places else "",
            self.tr("%n leverage entry(s)", "", moving.entries) if moving.entries else "",
            self.tr("%n relation(s)", "", moving.relations) if moving.relations else "",
            self.tr("%n part(s)", "", moving.parts) if moving.parts else "",
        )
        if moved := ", ".join(filter(None, counts)):
            said.append(self.tr("What moves: {0}.").format(moved))
        if moving.both_placed:
            maps = self.tr("Both have a place on %n map(s): that of “{0}” stays.", "", moving.both_placed)
            said.append(maps.format(keep))
        if moving.both_estimated:
            groups = self.tr("%n estimate(s) of both: those of “{0}” stay.", "", moving.both_estimated)
            said.append(groups.format(keep))
        if moving.between:
            said.append(self.tr("%n relation(s) between the two go.", "", moving.between))
        if moving.on_each_other:
            levers = self.tr("%n lever(s) of one on the other lose their holder.", "", moving.on_each_other)
            said.append(levers)
        return " ".join(said)

    # What the buttons do

    def _show_both(self) -> None:
        pair = self._pair()
        self.close_over()
        if pair:
            self._selection.go_to(pair[0])
            self._selection.select(pair)

    def _swap(self) -> None:
        item, pair = self.list.currentItem(), self._pair()
        if item and pair:
            turned = pair[1], pair[0]
            item.setData(PAIR, turned)
            item.setText(self._words(turned))
            self._tell()

    def _merge(self) -> None:
        pair = self._pair()
        if pair is None or not self._edits.merge(*pair):
            return
        keep_id, gone_id = pair
        gone = self._names[gone_id]
        self._outcomes.say_merged(gone, keep_id)
        self._read()
        (self.list if self.list.count() else self.close_button).setFocus()
