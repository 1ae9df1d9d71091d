"""The columns of the leverage log as data: heading, text, width, what sorts, and what edits a cell."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from nkmap.leverage.entries import EntryRow
from nkmap.ui.leverage.entry_words import window_words
from nkmap.ui.words import (
    at_start,
    entry_field_words,
    instrument_kind_words,
    listed,
    stage_words,
    susceptibility_words,
    willingness_words,
)

Words = Mapping[Any, str]
LEAST_KNOWN = -1  # sorts before every step of a scale


class Column(NamedTuple):
    """A column, `letters` wide. `editor` is one of: choice, lever, name, text; empty for what the form alone
    changes."""

    field: str
    heading: str
    text: Callable[[EntryRow], str]
    letters: int
    editor: str = ""
    sort: Callable[[EntryRow], object] | None = None
    choices: Callable[[EntryRow], Words] | None = None

    def value(self, entry: EntryRow) -> object:
        """Return what an editor starts from."""
        if self.field == "kind":
            return entry.own_kind
        value = getattr(entry, self.field, None)
        return value if self.editor == "choice" else value or ""


def columns() -> list[Column]:
    """Return the columns in their order, in the language of the window."""
    heading = entry_field_words()
    to_name = QCoreApplication.translate("LeverageColumns", "To name")
    kinds = instrument_kind_words()
    return [
        Column("caution", "", lambda entry: "⚠" if entry.caution else "", 5),
        Column("question", heading["question"], lambda entry: entry.question, 20),
        Column("target", heading["target"], lambda entry: entry.target, 16, "name"),
        Column("instrument", heading["instrument"], lambda entry: entry.instrument or to_name, 30, "lever"),
        _listed("kind", heading, 15, kinds, kind_choices),
        Column("holder", heading["holder"], lambda entry: entry.holder or "–", 16, "name"),
        _listed("willingness", heading, 15, willingness_words()),
        _listed("susceptibility", heading, 16, susceptibility_words()),
        Column("condition", heading["condition"], lambda entry: entry.condition, 16, "text"),
        Column("demand", heading["demand"], lambda entry: entry.demand, 20, "text"),
        _listed("stage", heading, 21, stage_choices()),
        Column("window", heading["window"], window_words, 22),
        Column("note", heading["note"], lambda entry: entry.note, 34, "text"),
    ]


def _listed(
    field: str,
    heading: Mapping[str, str],
    letters: int,
    words: Words,
    choices: Callable[[EntryRow], Words] | None = None,
) -> Column:
    order = {value: LEAST_KNOWN if value is None else position for position, value in enumerate(words)}
    return Column(
        field,
        heading[field],
        lambda entry: at_start(words[getattr(entry, field)]),
        letters,
        "choice",
        lambda entry: order[getattr(entry, field)],
        lambda entry: listed(choices(entry) if choices else words),
    )


def stage_choices() -> Words:
    """Return the stages as a list to choose from."""
    return {**stage_words(), None: QCoreApplication.translate("LeverageColumns", "not said")}


def kind_choices(entry: EntryRow) -> Words:
    """Return the kinds to choose from; the first leaves the entry at what its lever is."""
    words = instrument_kind_words()
    if entry.instrument_kind is None:
        return words
    as_lever = QCoreApplication.translate("LeverageColumns", "as the lever: {0}")
    return {**words, None: as_lever.format(words[entry.instrument_kind])}
