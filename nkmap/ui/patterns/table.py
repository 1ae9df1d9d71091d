"""The table of stakeholders and their fields: names stay in sight, cells of the project's own are typed."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nkmap.db.queries.attributes import known_values
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.patterns.profiles import Field, Profile
from nkmap.ui.action_specs import DELETING, IS_MAC
from nkmap.ui.fields.text_field import ENTER, TextField
from nkmap.ui.leverage.choices import offer_texts
from nkmap.ui.leverage.delegate import EntryDelegate
from nkmap.ui.patterns.heads import PatternHeads
from nkmap.ui.patterns.profiles import Profiles
from nkmap.ui.patterns.table_model import GroupRow, PatternModel, Row, words_of
from nkmap.ui.settings.key_map import pressed_key

ROW_HEIGHT = 30  # px
WIDEST, NARROWEST, NAMES = 220, 110, 200  # px: of a column, and of names at the most
BESIDE = 26  # px of a cell that are not for its text
TRIGGERS = QAbstractItemView.EditTrigger
TYPING = TRIGGERS.DoubleClicked | TRIGGERS.EditKeyPressed | TRIGGERS.AnyKeyPressed


class AnswerDelegate(EntryDelegate):
    """Offers the words that the column has so far."""

    def __init__(self, document: Document, parent: QTableView) -> None:
        super().__init__(document, parent)
        self.attribute_ids: dict[str, int] = {}

    def createEditor(self, parent: QWidget, _option, index) -> QWidget:
        field = TextField(parent)
        attribute_id = self.attribute_ids[index.model().fields[index.column()].id]
        offer_texts(field, self._document.read(known_values, attribute_id))
        field.entered.connect(self._commit)
        return self._marked(field)


class PatternTable(QTableView):
    """What is typed counts for every selected cell of its column; Del empties them."""

    stakeholder_chosen = Signal(int)
    edit_refused = Signal()  # a key was pressed that would change something, while nothing can be
    answered = Signal(str, object, str)  # field id, [stakeholder id], value
    menu_asked = Signal(str, object)  # field id, QPoint on the screen

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.pattern_model = PatternModel(self)
        self._delegate = AnswerDelegate(document, self)
        self.heads = PatternHeads(self.pattern_model, theme)
        self.setModel(self.pattern_model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self.heads)
        self.setAccessibleName(self.tr("Stakeholders and what is known of them"))
        self.setShowGrid(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(TYPING)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        names = self.verticalHeader()
        names.setDefaultSectionSize(ROW_HEIGHT)
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        names.setTextElideMode(Qt.TextElideMode.ElideRight)
        names.sectionClicked.connect(self._on_name_clicked)
        for told in (self.heads.sectionPressed, self.heads.sectionEntered):
            told.disconnect()  # a heading opens its menu and selects nobody
        self.heads.sectionClicked.connect(self._on_heading_clicked)
        self.pattern_model.answered.connect(self._on_model_answered)

    def show_rows(self, rows: Sequence[Row], fields: Sequence[Field], profiles: Profiles) -> None:
        """Show rows and fields; the current cell and the part that is seen stay."""
        at = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        current = self.currentIndex()
        place = (current.row(), current.column())
        self._delegate.attribute_ids = {id_: row.id for id_, row in profiles.attributes.items()}
        self.clearSpans()
        self.pattern_model.show_rows(rows, fields, frozenset(profiles.attributes))
        self._fit()
        for number, row in enumerate(rows):
            if isinstance(row, GroupRow) and len(fields) > 1:
                self.setSpan(number, 0, 1, len(fields))
        if place[0] in range(len(rows)) and place[1] in range(len(fields)):
            self.setCurrentIndex(self.pattern_model.index(*place))
        self.horizontalScrollBar().setValue(at[0])
        self.verticalScrollBar().setValue(at[1])

    def _fit(self) -> None:
        """Make columns as wide as their texts and names need, within limits."""
        model, letters = self.pattern_model, self.fontMetrics()
        for number, field in enumerate(model.fields):
            texts = {text for row in model.rows if (text := words_of(row, field))}
            longest = max((letters.horizontalAdvance(text) for text in texts), default=0) + BESIDE
            self.setColumnWidth(number, min(WIDEST, max(NARROWEST, longest, self.heads.least(field))))
        names = [row.label for row in model.rows if isinstance(row, Profile)]
        bold = QFontMetrics(self.heads.bold())
        widest = max((bold.horizontalAdvance(name) for name in names), default=0) + BESIDE
        self.verticalHeader().setFixedWidth(min(NAMES, max(NARROWEST, widest)))

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.heads.theme = theme
        self.heads.viewport().update()

    def protect(self, is_protected: bool) -> None:
        """Let nothing be typed, or let it again."""
        self.pattern_model.is_protected = is_protected

    def chosen_people(self, column: int) -> list[int]:
        """Return whose cells are selected in a column, in the order of the rows."""
        rows = sorted({index.row() for index in self.selectedIndexes() if index.column() == column})
        return [profile.id for row in rows if (profile := self.pattern_model.profile(row))]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing, index = self.state() == QAbstractItemView.State.EditingState, self.currentIndex()
        is_deletion = pressed_key(event) in DELETING[IS_MAC]
        if self.pattern_model.is_protected and (is_deletion or event.key() in ENTER):
            self.edit_refused.emit()
        elif is_deletion and index.isValid():
            self._tell_answer(self.pattern_model.fields[index.column()].id, "")
        elif event.key() in ENTER and not editing and index.isValid():
            self.edit(index, TRIGGERS.EditKeyPressed, event)
        elif event.key() == Qt.Key.Key_Menu and index.isValid():
            self._on_heading_clicked(index.column())
        else:
            super().keyPressEvent(event)

    def _on_model_answered(self, field_id: str, value: str) -> None:
        self._tell_answer(field_id, value)

    def _tell_answer(self, field_id: str, value: str) -> None:
        """Tell what the selected cells of the current column are to say, as far as they can be typed."""
        index = self.currentIndex()
        is_own = field_id in self.pattern_model.editable and not self.pattern_model.is_protected
        if is_own and (people := self.chosen_people(index.column())):
            self.answered.emit(field_id, people, value)

    def _on_name_clicked(self, row: int) -> None:
        if profile := self.pattern_model.profile(row):
            self.stakeholder_chosen.emit(profile.id)

    def _on_heading_clicked(self, column: int) -> None:
        below = QPoint(self.heads.sectionViewportPosition(column), self.heads.height())
        field_id = self.pattern_model.fields[column].id
        self.menu_asked.emit(field_id, self.heads.viewport().mapToGlobal(below))
