"""The fields of the inspector as data: what each is called, where it is recorded, and how it is edited."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.stakeholders import KindRow
from nkmap.drawing.theme import Theme
from nkmap.ui.fields.editors import Choice, LineField, NoteField
from nkmap.ui.fields.rows import ChoiceRow, FieldRow, NumberRow, ShareRow, TextRow
from nkmap.ui.inspector.subject import Subject
from nkmap.ui.parts.kind_icons import kind_icon
from nkmap.ui.words import (
    answer_words,
    at_start,
    confidence_words,
    kind_words,
    listed,
    reported_by_words,
    sensitivity_words,
    yes_no_words,
)

SHORT_NAME, CODE, LINE = 16, 4, 500  # letters at most
STAKEHOLDER, PLACEMENT, PLACE = "stakeholder", "placement", "place"


class Field(NamedTuple):
    """A column of a stakeholder or of a placement; PLACE: an axis value. `make` takes the field's words."""

    column: str
    words: str
    where: str
    make: Callable[[str], FieldRow]


def first_fields() -> list[Field]:
    """Return the fields that show at once."""
    translate = QCoreApplication.translate
    return [
        Field("kind_id", translate("Inspector", "Kind"), STAKEHOLDER, ChoiceRow),
        Field("confidence", translate("Inspector", "Confidence"), PLACEMENT, _choice(confidence_words())),
        Field("rationale", translate("Inspector", "Why?"), PLACEMENT, _why),
    ]


def more_fields() -> list[Field]:
    """Return the fields under More."""
    translate = QCoreApplication.translate
    return [
        Field("x", "x", PLACE, _number),
        Field("y", "y", PLACE, _number),
        Field("size_value", translate("Inspector", "Size"), PLACEMENT, ShareRow),
        Field("salience", translate("Inspector", "How much they care"), PLACEMENT, ShareRow),
        Field("reported_by", translate("Inspector", "Whose word"), PLACEMENT, _choice(reported_by_words())),
        Field("short_name", translate("Inspector", "Short name for the map"), STAKEHOLDER, _short_name),
        Field("code", translate("Inspector", "Code"), STAKEHOLDER, _code),
        Field("parent_id", translate("Inspector", "Part of"), STAKEHOLDER, ChoiceRow),
        Field("region", translate("Inspector", "Region"), STAKEHOLDER, _line),
        Field("note", translate("Inspector", "Note"), STAKEHOLDER, _note),
        Field("legitimacy", translate("Inspector", "Legitimate claim"), STAKEHOLDER, _choice(answer_words())),
        Field("urgency", translate("Inspector", "Urgent claim"), STAKEHOLDER, _choice(answer_words())),
        Field(
            "sensitivity", translate("Inspector", "Who may see it"), STAKEHOLDER, _choice(sensitivity_words())
        ),
        Field("do_not_export", translate("Inspector", "Never export"), STAKEHOLDER, _choice(yes_no_words())),
    ]


def kind_choices(kinds: list[KindRow], theme: Theme) -> list[Choice]:
    """Return the kinds with their shapes, not set first."""
    not_set = Choice(None, at_start(kind_words(None)), kind_icon("circle", "", theme))
    others = (
        Choice(kind.id, at_start(kind_words(kind.name)), kind_icon(kind.symbol, kind.colour, theme))
        for kind in kinds
    )
    return [not_set, *others]


def parent_choices(subject: Subject) -> list[Choice]:
    """Return whom the only one may be part of: nobody, or any other."""
    nobody = Choice(None, QCoreApplication.translate("Inspector", "Nobody"))
    others = sorted(subject.everyone, key=lambda row: row.name.casefold())
    return [nobody, *(Choice(row.id, row.name) for row in others if row.id not in subject.ids)]


def _choice(words: dict) -> Callable[[str], ChoiceRow]:
    return lambda label: ChoiceRow(label, [Choice(value, said) for value, said in listed(words).items()])


def _why(words: str) -> TextRow:
    field = NoteField()
    field.setPlaceholderText(
        QCoreApplication.translate("Inspector", "What speaks for this place, and who says so")
    )
    return TextRow(words, field)


def _note(words: str) -> TextRow:
    return TextRow(words, NoteField())


def _line(words: str) -> TextRow:
    return TextRow(words, LineField(LINE))


def _number(words: str) -> NumberRow:
    return NumberRow(words, LineField(CODE * 5))


def _short_name(words: str) -> TextRow:
    return TextRow(words, LineField(SHORT_NAME), longest=SHORT_NAME)


def _code(words: str) -> TextRow:
    return TextRow(words, LineField(CODE), longest=CODE)
