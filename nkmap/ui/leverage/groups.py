"""The groups of the form for a leverage entry as data, and the row that each field gets."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from nkmap.document import Document
from nkmap.leverage.entries import EntryRow
from nkmap.ui.fields.editors import Choice, LineField, NoteField
from nkmap.ui.fields.rows import ChoiceRow, FieldRow, TextRow
from nkmap.ui.leverage.columns import kind_choices, stage_choices
from nkmap.ui.leverage.evidence_row import EvidenceRow
from nkmap.ui.leverage.rows import (
    LONGEST_LINE,
    DayRow,
    LeverRow,
    NameRow,
    OptionalNumberRow,
    PercentRow,
    StepsRow,
    ViaRow,
)
from nkmap.ui.words import (
    amount_words,
    backfire_words,
    confidence_words,
    instrument_kind_words,
    listed,
    power_base_words,
    sensitivity_words,
    susceptibility_words,
    time_words,
    willingness_words,
)

AMOUNTS = (
    "size",
    "credibility",
    "cost_to_holder",
    "compliance_cost",
    "substitutes",
    "backfire_risk",
    "population_harm",
)
NOTES = ("demand", "condition", "verification", "note", "dissent")
WIDE = {*AMOUNTS, *NOTES, "willingness", "via", "evidence"}  # take two columns of the form


def groups() -> dict[str, tuple[str, ...]]:
    """Return the fields of each group, by its heading, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        translate("LeverageGroups", "Who and what"): (
            "target", "instrument", "holder", "kind", "willingness", "via", "power_base", "stage",
        ),
        translate("LeverageGroups", "What is asked"): (
            "demand", "condition", "verification", "linked_issue", "legal_basis",
        ),
        translate("LeverageGroups", "How likely"): (
            "susceptibility", "time_to_effect", "size", "credibility", "cost_to_holder", "compliance_cost",
            "substitutes", "expected_shift", "p_shift",
        ),
        translate("LeverageGroups", "Risks"): ("backfire_risk", "backfire_form", "population_harm"),
        translate("LeverageGroups", "When"): ("window_from", "window_to"),
        translate("LeverageGroups", "Notes"): (
            "note", "dissent", "confidence", "sensitivity", "assessed_by", "assessed_on",
        ),
        translate("LeverageGroups", "Evidence"): ("evidence",),
    }  # fmt: skip


def make_row(field: str, words: str, document: Document) -> FieldRow:
    """Return the row in which a field is shown and changed."""
    lists = _lists()
    if field in lists:
        return ChoiceRow(words, [Choice(value, said) for value, said in listed(lists[field]).items()])
    if field in NOTES:
        return TextRow(words, NoteField())
    if field in AMOUNTS:
        return StepsRow(words, listed(amount_words()))
    special: dict[str, Callable[[], FieldRow]] = {
        "willingness": lambda: StepsRow(words, listed(willingness_words())),
        "target": lambda: NameRow(words, document),
        "holder": lambda: NameRow(words, document),
        "instrument": lambda: LeverRow(words, document),
        "via": lambda: ViaRow(words, document),
        "window_from": lambda: DayRow(words),
        "window_to": lambda: DayRow(words),
        "expected_shift": lambda: OptionalNumberRow(words),
        "p_shift": lambda: PercentRow(words),
        "evidence": lambda: EvidenceRow(words, document, "entry_id"),
    }
    return special[field]() if field in special else TextRow(words, LineField(LONGEST_LINE))


def value_of(field: str, entry: EntryRow) -> object:
    """Return what the row of a field shows of an entry."""
    if field == "via":
        return list(zip(entry.via_ids, entry.via, strict=True))
    if field == "evidence":
        return entry.id  # its row reads what is cited
    return entry.own_kind if field == "kind" else getattr(entry, field)


def kinds_for(entry: EntryRow) -> list[Choice]:
    """Return the kinds that an entry may choose from."""
    return [Choice(value, said) for value, said in listed(kind_choices(entry)).items()]


def _lists() -> dict[str, Mapping]:
    return {
        "kind": instrument_kind_words(),
        "susceptibility": susceptibility_words(),
        "power_base": power_base_words(),
        "stage": stage_choices(),
        "time_to_effect": time_words(),
        "backfire_form": backfire_words(),
        "confidence": confidence_words(),
        "sensitivity": sensitivity_words(),
    }
