"""The page with the table of stakeholders: narrowed, sorted, grouped, and typed into."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from nkmap.drawing.theme import Theme
from nkmap.formats.tables import Row
from nkmap.patterns.profiles import Profile
from nkmap.ui.parts.plain_text import as_menu_text, plain_label
from nkmap.ui.patterns.arrangement import Arrangement
from nkmap.ui.patterns.column_menu import ColumnMenu
from nkmap.ui.patterns.edits import AttributeEdits
from nkmap.ui.patterns.name_line import NameLine
from nkmap.ui.patterns.profiles import Profiles, map_fields, read_profiles
from nkmap.ui.patterns.table import PatternTable
from nkmap.ui.patterns.table_model import JOINED, GroupRow, words_of
from nkmap.ui.pictures.choices import usual_audience
from nkmap.ui.views.table_exports import Table

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

USUAL = ("kind", "region", "open_to", "evidence")  # columns beside the project's own and the map in front


class TablePage(QWidget):
    """Keeps how the table is arranged; whom and what it shows is read anew each time."""

    filtered = Signal(bool)  # whether somebody may be left out

    def __init__(self, page: "ProjectPage", theme: Theme, edits: AttributeEdits) -> None:
        super().__init__()
        self._page, self._document, self._edits = page, page.document, edits
        self._profiles = Profiles((), (), {})
        self._arrangement = Arrangement()
        self._renamed = ""  # field id of the column that gets another name, "" for a new one
        self.table = PatternTable(page.document, theme)
        self.line = NameLine()
        self.menus = ColumnMenu(self)
        self.facts = plain_label(role="quiet")
        self.facts.setContentsMargins(12, 4, 12, 6)
        self.facts.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.line, self.table, self.facts):
            layout.addWidget(widget)
        layout.setStretch(1, 1)
        self.setFocusProxy(self.table)
        self._connect()

    def _connect(self) -> None:
        self.table.menu_asked.connect(self._open_menu)
        self.table.answered.connect(self._on_table_answered)
        self.table.edit_refused.connect(lambda: self._page.outcomes.say(self._page.protection.why))
        self.menus.arranged.connect(self.arrange)
        self.menus.renaming_asked.connect(self._on_renaming_asked)
        self.menus.move_asked.connect(self._on_move_asked)
        self.menus.deletion_asked.connect(self._on_deletion_asked)
        self.line.entered.connect(self._on_line_entered)
        self.line.closed.connect(self.table.setFocus)

    @property
    def arrangement(self) -> Arrangement:
        """How the table is arranged now."""
        return self._arrangement

    def arrange(self, arrangement: Arrangement) -> None:
        """Show other columns or rows, or the same in another order."""
        self._arrangement = arrangement
        self.filtered.emit(bool(arrangement.wanted))
        self._show()

    def show_profiles(self, profiles: Profiles) -> None:
        """Take what is known now."""
        self._profiles = profiles
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.table.set_theme(theme)

    def protect(self, why: str) -> None:
        """Let nothing be changed; "" ends it."""
        self.table.protect(bool(why))
        self._show_facts()

    def add_column(self) -> None:
        """Let a new column be named."""
        self._renamed = ""
        self.line.open_line(self.tr("Name of the new column"))

    def fill_columns_menu(self, menu: QMenu) -> None:
        """Fill a menu anew with all fields, those that are shown ticked."""
        menu.clear()
        for field in self._profiles.fields:
            action = menu.addAction(as_menu_text(field.name))
            action.setCheckable(True)
            action.setChecked(field.id in self._columns())
            action.toggled.connect(lambda is_on, id_=field.id: self._show_column(id_, is_on))

    def shared_table(self) -> Table:
        """Return the table as others may see it, and how many names were left out."""
        profiles = read_profiles(self._document, usual_audience(self._document))
        fields = [field for id_ in self._columns() if (field := profiles.field(id_))]
        rows: list[Row] = [(self.tr("Name"), *(field.name for field in fields))]
        for row in self._arrangement.rows(profiles):
            if isinstance(row, GroupRow):
                word = self.tr("not known") if row.word is None else row.word
                rows.append((f"{word} ({row.count})", *[""] * len(fields)))
            else:
                rows.append((row.label, *(words_of(row, field) for field in fields)))
        return self.tr("Stakeholders"), rows, profiles.left_out

    # Showing

    def _columns(self) -> list[str]:
        usual = (*self._profiles.attributes, *USUAL, *map_fields(self._page.maps.map_id))
        return self._arrangement.columns(self._profiles, usual)

    def _show(self) -> None:
        rows = self._arrangement.rows(self._profiles)
        fields = [field for id_ in self._columns() if (field := self._profiles.field(id_))]
        self.table.heads.marks = self._marks()
        self.table.show_rows(rows, fields, self._profiles)
        self._show_facts()

    def _marks(self) -> dict[str, str]:
        arrangement = self._arrangement
        marks = {id_: [self.tr("filtered")] for id_ in arrangement.wanted}
        if arrangement.group:
            marks.setdefault(arrangement.group, []).append(self.tr("grouped"))
        if arrangement.order:
            words = self.tr("sorted ↓") if arrangement.down else self.tr("sorted ↑")
            marks.setdefault(arrangement.order, []).append(words)
        return {id_: JOINED.join(words) for id_, words in marks.items()}

    def _show_facts(self) -> None:
        """Say how many are shown, and what can be done with them."""
        shown = len({row.id for row in self.table.pattern_model.rows if isinstance(row, Profile)})
        facts = self.tr("{0} of {1} shown.").format(shown, len(self._profiles.people))
        if self._page.protection.why:
            self.facts.setText(facts)
            return
        if not self._profiles.attributes:
            hint = self.tr("Add a column for a question of your own.")
        else:
            hint = self.tr("Type into a column of your own; all cells selected in it get the same answer.")
        self.facts.setText(f"{facts} {hint}")

    def _show_column(self, field_id: str, is_on: bool) -> None:
        arrangement = self._arrangement
        self.arrange(replace(arrangement, shown=arrangement.shown | {field_id: is_on}))

    def _open_menu(self, field_id: str, at: QPoint) -> None:
        field = self._profiles.field(field_id)
        if field is not None:
            may_edit = not self._page.protection.why
            menu = self.menus.make(field, self._profiles, lambda: self._arrangement, may_edit=may_edit)
            menu.popup(at)

    # What is done

    def _on_table_answered(self, field_id: str, people: Sequence[int], value: str) -> None:
        attribute = self._profiles.attributes[field_id]
        by_id = {profile.id: profile for profile in self._profiles.people}
        before = {by_id[id_].words.get(field_id, ("",))[0] for id_ in people}
        if before != {value}:
            self._edits.answer(attribute.id, attribute.name, people, value)

    def _on_line_entered(self, name: str) -> None:
        if self._renamed:
            done = self._edits.rename(self._profiles.attributes[self._renamed].id, name)
        else:
            done = self._edits.add(name) is not None
        if done:
            self.line.close_line()

    def _on_renaming_asked(self, field_id: str) -> None:
        self._renamed = field_id
        self.line.open_line(self.tr("Name of the column"), self._profiles.attributes[field_id].name)

    def _on_move_asked(self, field_id: str, by: int) -> None:
        place = list(self._profiles.attributes).index(field_id) + by
        if 0 <= place < len(self._profiles.attributes):
            self._edits.move(self._profiles.attributes[field_id].id, place)

    def _on_deletion_asked(self, field_id: str) -> None:
        attribute = self._profiles.attributes[field_id]
        if self._edits.delete(attribute.id, attribute.name):
            self._page.outcomes.say_done(self.tr("Deleted: {0}").format(attribute.name))
