"""The page that asks what two groups have in common, and what tells them apart."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nkmap.formats.tables import Row
from nkmap.patterns.in_common import FEWEST, Finding, in_common
from nkmap.patterns.profiles import Field, Profile, by_word
from nkmap.ui.fields.editors import Choice
from nkmap.ui.parts.plain_table import PlainTable
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.patterns.field_box import FieldBox
from nkmap.ui.patterns.finding_words import side_words, telling_words
from nkmap.ui.patterns.profiles import OF_OUR_RECORDS, Profiles
from nkmap.ui.views.table_exports import Table
from nkmap.ui.views.wrapped_cells import WrappedTexts

SHARES = (18, 28, 28, 30)  # of the width: field, first group, second group, what tells them apart
NAMED = 8  # members of a group that are named


class CommonTable(PlainTable):
    """Columns share the width, rows are as high as their texts."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(WrappedTexts(self))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows, the first one as headings."""
        model = QStandardItemModel(self)
        model.setHorizontalHeaderLabels(list(rows[0]))
        for row in rows[1:]:
            model.appendRow([QStandardItem(text) for text in row])
        self.setModel(model)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.model() is None:
            return
        for column, share in enumerate(SHARES[: self.model().columnCount()]):
            self.setColumnWidth(column, self.viewport().width() * share // sum(SHARES))
        self.resizeRowsToContents()


class CommonPage(QWidget):
    """Two groups by two words of one field; whoever has both words is in both."""

    def __init__(self) -> None:
        super().__init__()
        self._profiles = Profiles((), (), {})
        self.field_box = FieldBox(self.tr("Groups by"))
        self.boxes = FieldBox(self.tr("First group")), FieldBox(self.tr("Second group"))
        self.who = plain_label()
        self.caution = plain_label(role="quiet")
        self.table = CommonTable()
        self.table.setAccessibleName(self.tr("What two groups have in common"))
        self._build()
        self.field_box.chosen.connect(self._offer_words)
        for box in self.boxes:
            box.chosen.connect(self._show)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 8)
        head.setSpacing(8)
        words = (self.tr("Groups by"), self.tr("First"), self.tr("Second"))
        for said, box in zip(words, (self.field_box, *self.boxes), strict=True):
            head.addWidget(plain_label(said, role="quiet"))
            head.addWidget(box)
        head.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        for label in (self.who, self.caution):
            label.setWordWrap(True)
            label.setContentsMargins(12, 0, 12, 8)
            layout.addWidget(label)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.field_box)

    def show_profiles(self, profiles: Profiles) -> None:
        """Take what is known now."""
        self._profiles = profiles
        self.field_box.take([Choice(field.id, field.name) for field in profiles.fields], 0)
        self._offer_words()

    def table_of(self, profiles: Profiles) -> Table:
        """Return the comparison among those who may be seen."""
        field = self._field(profiles)
        title = self.tr("In common") if field is None else self.tr("In common: {0}").format(field.name)
        return title, self._rows(profiles), profiles.left_out

    def _field(self, profiles: Profiles) -> Field | None:
        return profiles.field(str(self.field_box.value))

    def _offer_words(self) -> None:
        field = self._field(self._profiles)
        found = by_word(self._profiles.people, field) if field else {}
        choices = [Choice(word, f"{word} ({len(people)})") for word, people in found.items() if word]
        for number, box in enumerate(self.boxes):
            box.take(choices, number)
        self._show()

    def _groups(self, profiles: Profiles) -> list[tuple[str, tuple[Profile, ...]]]:
        """Return the words of the two groups, and who is in each."""
        field = self._field(profiles)
        found = by_word(profiles.people, field) if field else {}
        words = [str(box.value) for box in self.boxes if box.value is not None]
        return [(word, found.get(word, ())) for word in words]

    def _findings(self, profiles: Profiles) -> list[Finding]:
        chosen, groups = self._field(profiles), self._groups(profiles)
        if len(groups) < len(self.boxes):
            return []
        fields = [one for one in profiles.fields if one != chosen and one.id not in OF_OUR_RECORDS]
        return in_common(groups[0][1], groups[1][1], fields)

    def _rows(self, profiles: Profiles) -> list[Row]:
        names = [f"{word} ({len(people)})" for word, people in self._groups(profiles)]
        are_few = self._too_few(profiles)
        headings: Row = (self.tr("Field"), *names, self.tr("What tells them apart"))
        return [
            headings,
            *(
                (
                    one.field.name,
                    side_words(one.first),
                    side_words(one.second),
                    telling_words(one, with_caution=not are_few),
                )
                for one in self._findings(profiles)
            ),
        ]

    def _show(self) -> None:
        groups = self._groups(self._profiles)
        known = {profile.id for _word, people in groups for profile in people}
        self.who.setText("\n".join(f"{word}: {_named(people)}" for word, people in groups))
        self.caution.setText(self._caution_words(len(self._profiles.people) - len(known)))
        self.table.show_rows(self._rows(self._profiles))

    def _caution_words(self, others: int) -> str:
        field = self._field(self._profiles)
        if field is None or len(self._groups(self._profiles)) < len(self.boxes):
            return self.tr("Two groups need a field with two different words. Fill in a column of your own.")
        unknown = len(by_word(self._profiles.people, field).get(None, ()))
        said = [
            self.tr("{0} others are in neither group, {1} of them because it is not known.").format(
                others, unknown
            ),
            self.tr("These are counts of what is recorded here; they do not say why."),
        ]
        if few := self._too_few(self._profiles):
            sentence = self.tr("Too few are in “{0}” to speak of a pattern.")
            said.append(sentence.format("”, “".join(few)))
        return " ".join(said)

    def _too_few(self, profiles: Profiles) -> list[str]:
        """Return the words of the groups that are too small to speak of a pattern."""
        return [word for word, people in self._groups(profiles) if len(people) < FEWEST]


def _named(people: Sequence[Profile]) -> str:
    names = ", ".join(profile.label for profile in people[:NAMED])
    return f"{names} … (+{len(people) - NAMED})" if len(people) > NAMED else names
