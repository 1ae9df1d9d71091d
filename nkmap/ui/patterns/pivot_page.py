"""The page that counts two fields against each other; a click on a count lists the names behind it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from nkmap.formats.tables import Row
from nkmap.patterns.pivots import Ids, Pivot, pivot
from nkmap.patterns.profiles import Word
from nkmap.ui.fields.editors import Choice
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label
from nkmap.ui.patterns.field_box import FieldBox
from nkmap.ui.patterns.names_list import NamesList
from nkmap.ui.patterns.profiles import Profiles
from nkmap.ui.views.table_exports import Table
from nkmap.ui.views.wrapped_cells import wrapped_height

IDS, TITLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
NARROWEST, WIDEST = 84, 150  # px of a column
BESIDE = 10  # px of a heading that are not for its words
MIDDLE = Qt.AlignmentFlag.AlignCenter


class PivotTable(QTableView):
    """Columns share the width as far as they can be read; their words go on in further lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.verticalHeader().setDefaultAlignment(left)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap)
        )

    def fit(self) -> None:
        """Give columns their widths, and headings their height."""
        model, header = self.model(), self.horizontalHeader()
        if model is None or not model.columnCount():
            return
        room = self.viewport().width() // model.columnCount()
        width = min(WIDEST, max(NARROWEST, room))
        words = [str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(model.columnCount())]
        bold = header.font()
        bold.setBold(True)
        header.setFixedHeight(max(wrapped_height(word, width - BESIDE, bold) for word in words))
        for number in range(model.columnCount()):
            self.setColumnWidth(number, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class PivotPage(QWidget):
    """Totals count everybody once."""

    stakeholder_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._profiles = Profiles((), (), {})
        self.rows_box, self.columns_box = FieldBox(self.tr("Rows")), FieldBox(self.tr("Columns"))
        self.table = PivotTable()
        self.names = NamesList()
        self.names.stakeholder_chosen.connect(self.stakeholder_chosen)
        self._build()
        for box in (self.rows_box, self.columns_box):
            box.chosen.connect(self._show)
        self.table.clicked.connect(self._on_cell_chosen)
        self.table.activated.connect(self._on_cell_chosen)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 8)
        head.setSpacing(8)
        for words, box in ((self.tr("Rows"), self.rows_box), (self.tr("Columns"), self.columns_box)):
            head.addWidget(plain_label(words, role="quiet"))
            head.addWidget(box)
        head.addStretch()
        self.table.setAccessibleName(self.tr("How many have which words of two fields"))
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.table, 1)
        across.addWidget(self.names)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(across, 1)
        self.setFocusProxy(self.table)

    def show_profiles(self, profiles: Profiles) -> None:
        """Take what is known now."""
        self._profiles = profiles
        choices = [Choice(field.id, field.name) for field in profiles.fields]
        usual = len(profiles.attributes)  # kind is the first field that is not the project's own
        self.rows_box.take(choices, usual)
        self.columns_box.take(choices, 0)
        self._show()

    def table_of(self, profiles: Profiles) -> Table:
        """Return the counts among those who may be seen."""
        found = self._pivot(profiles)
        if found is None:
            return self.tr("Two fields"), [], profiles.left_out
        columns = list(found.columns)
        headings = ("", *(self._said(word) for word in columns), self.tr("Total"))
        rows: list[Row] = [headings]
        for word, ids in found.rows.items():
            counts = (len(found.cells.get((word, column), ())) for column in columns)
            rows.append((self._said(word), *map(str, counts), str(len(ids))))
        totals = (str(len(ids)) for ids in found.columns.values())
        return (
            self._title(profiles),
            [*rows, (self.tr("Total"), *totals, str(len(found.everybody)))],
            profiles.left_out,
        )

    def _title(self, profiles: Profiles) -> str:
        names = (profiles.field(str(box.value)) for box in (self.rows_box, self.columns_box))
        return " × ".join(field.name for field in names if field is not None)

    def _pivot(self, profiles: Profiles) -> Pivot | None:
        rows, columns = (profiles.field(str(box.value)) for box in (self.rows_box, self.columns_box))
        return pivot(profiles.people, rows, columns) if rows and columns else None

    def _show(self) -> None:
        found = self._pivot(self._profiles)
        model = QStandardItemModel(self.table)
        if found is not None:
            self._fill(model, found)
        self.table.setModel(model)
        self.table.fit()
        self.names.show_people(self.tr("Click a number to see the names."), ())

    def _fill(self, model: QStandardItemModel, found: Pivot) -> None:
        total = self.tr("Total")
        columns = list(found.columns)
        model.setHorizontalHeaderLabels([*map(self._said, columns), total])
        model.setVerticalHeaderLabels([*map(self._said, found.rows), total])
        for line, (row, ids) in enumerate(found.rows.items()):
            for place, column in enumerate(columns):
                title = f"{self._said(row)} × {self._said(column)}"
                model.setItem(line, place, _count(found.cells.get((row, column), ()), title))
            model.setItem(line, len(columns), _count(ids, self._said(row), is_total=True))
        for place, (column, ids) in enumerate(found.columns.items()):
            model.setItem(len(found.rows), place, _count(ids, self._said(column), is_total=True))
        model.setItem(len(found.rows), len(columns), _count(found.everybody, total, is_total=True))

    def _said(self, word: Word) -> str:
        return self.tr("not known") if word is None else word

    def _on_cell_chosen(self, index: QModelIndex) -> None:
        by_id = {profile.id: profile for profile in self._profiles.people}
        self.names.show_people(index.data(TITLE), [by_id[id_] for id_ in index.data(IDS)])


def _count(ids: Ids, title: str, *, is_total: bool = False) -> QStandardItem:
    item = QStandardItem(str(len(ids)) if ids or is_total else "·")
    item.setTextAlignment(MIDDLE)
    item.setData(ids, IDS)
    item.setData(title, TITLE)
    item.setToolTip(as_tool_tip(title))
    if is_total:
        font = QFont()
        font.setBold(True)
        item.setFont(font)
    return item
