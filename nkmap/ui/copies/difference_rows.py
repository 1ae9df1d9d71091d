"""What differs between two projects as rows of one table: added, removed, changed, moved."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nkmap.copies.comparing import Changed, Comparison, Moved, Named
from nkmap.geometry import Place
from nkmap.ui.copies.words import NOTHING, field_words, heading_of, value_words

ADDED, REMOVED, CHANGED, MOVED = "added", "removed", "changed", "moved"
KINDS = (ADDED, REMOVED, CHANGED, MOVED)
SIGNS = {ADDED: "+", REMOVED: "−", CHANGED: "~", MOVED: "→"}


class DifferenceRow(NamedTuple):
    """A row, in words; `table` and `uid` say what it is about."""

    kind: str  # one of KINDS
    table: str
    uid: str
    what: str
    name: str
    detail: str
    before: str
    after: str


def difference_rows(comparison: Comparison) -> list[DifferenceRow]:
    """Return all that differs, in the order of KINDS."""
    return [
        *(_named(ADDED, row) for row in comparison.added),
        *(_named(REMOVED, row) for row in comparison.removed),
        *(_changed(row) for row in comparison.changed),
        *(_moved(row) for row in comparison.moved),
    ]


def chip_words(kind: str) -> str:
    """Return what the chip of a kind says, with {0} for how many there are."""
    translate = QCoreApplication.translate
    return {
        "": translate("Copies", "All {0}"),
        ADDED: translate("Copies", "Added {0}"),
        REMOVED: translate("Copies", "Removed {0}"),
        CHANGED: translate("Copies", "Changed {0}"),
        MOVED: translate("Copies", "Moved {0}"),
    }[kind]


def kind_words(kind: str) -> str:
    """Return the word for a kind, as it stands in a table that leaves the program."""
    translate = QCoreApplication.translate
    return {
        ADDED: translate("Copies", "added"),
        REMOVED: translate("Copies", "removed"),
        CHANGED: translate("Copies", "changed"),
        MOVED: translate("Copies", "moved"),
    }[kind]


def headings() -> tuple[str, ...]:
    """Return the headings of the columns behind the first."""
    translate = QCoreApplication.translate
    return (
        translate("Copies", "What"),
        translate("Copies", "Name"),
        translate("Copies", "Field or map"),
        translate("Copies", "Before"),
        translate("Copies", "After"),
    )


def _named(kind: str, row: Named) -> DifferenceRow:
    return DifferenceRow(kind, row.table, row.uid, heading_of(row.table), row.name, "", "", "")


def _changed(row: Changed) -> DifferenceRow:
    before, after = (value_words(row.field, value) for value in (row.old, row.new))
    what = heading_of(row.table)
    return DifferenceRow(CHANGED, row.table, row.uid, what, row.name, field_words(row.field), before, after)


def _moved(row: Moved) -> DifferenceRow:
    detail = f"{row.map} · {row.round}" if row.round else row.map
    before, after = _place(row.old, row.old_words), _place(row.new, row.new_words)
    if row.distance:
        words = QCoreApplication.translate("Copies", "{0} ({1} % of the axes)")
        after = words.format(after, round(100 * row.distance))
    what = heading_of("placement")
    return DifferenceRow(MOVED, "placement", row.uid, what, row.name, detail, before, after)


def _place(place: Place | None, words: str) -> str:
    if place is None:
        return QCoreApplication.translate("Movements", "not placed")
    return words or value_words("", place) or NOTHING
