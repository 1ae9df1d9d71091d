"""What a sentence says of levers: who uses them or would, how likely they are to work, and their risks."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from nkmap.leverage.entries import EntryRow
from nkmap.reports.material import Material
from nkmap.reports.model import Text
from nkmap.reports.prose import Value, as_text, fill, first_of, joined, listed, with_semicolons
from nkmap.reports.words import backfire_words, percent, signed

MOST_LEVERS = 4  # of one target in a sentence; the others are counted
Row = TypeVar("Row")
Key = TypeVar("Key", bound=Hashable)


def grouped(rows: Iterable[Row], key: Callable[[Row], Key]) -> dict[Key, list[Row]]:
    """Return rows by a key, both in the order in which they come."""
    found: dict[Key, list[Row]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found


def levers_said(material: Material, entries: Sequence[EntryRow]) -> Text:
    """Return levers of one target by their names, each with who uses it and its notes."""
    by_name = list(grouped(entries, material.lever).values())
    told, others = first_of(by_name, MOST_LEVERS)
    return with_semicolons(material.translate, [_lever_said(material, same) for same in told], others)


def _lever_said(material: Material, entries: Sequence[EntryRow]) -> Text:
    """Return one lever, told by all entries that use it: "Training, used by Sweden and US"."""
    comma = material.translate("Report", "{0}, {1}")
    said = as_text(material.lever(entries[0]))
    facts: list[Value] = [*_by_whom(material, entries), *_chances(material, entries)]
    for fact in (*facts, *_warnings(material, entries)):
        said = fill(comma, said, fact)
    return joined(said, material.notes.marks(*(("entry_id", entry.id) for entry in entries)))


def _by_whom(material: Material, entries: Sequence[EntryRow]) -> list[Text]:
    """Return who uses a lever or would, those who do or would alike together."""
    said = []
    for pattern, same in grouped(entries, lambda entry: _use(material, entry)).items():
        people = [material.holder(entry) or "" for entry in same]
        said.append(fill(pattern, listed(material.translate, list(dict.fromkeys(people)))))
    return said


def _use(material: Material, entry: EntryRow) -> str:
    """Return the pattern that says how {0} uses a lever: as it was done, or as it would be."""
    translate = material.translate
    if entry.holder_id is None:
        return translate("Report", "with nobody named to use it")
    done = {
        "applied": translate("Report", "used by {0}"),
        "fulfilled": translate("Report", "used and fulfilled by {0}"),
        "threatened_or_promised": translate("Report", "threatened or promised by {0}"),
        "suspended": translate("Report", "suspended by {0}"),
        "failed": translate("Report", "tried by {0} without success"),
    }
    would = {
        4: translate("Report", "which {0} would use"),
        3: translate("Report", "which {0} would probably use"),
        2: translate("Report", "which {0} would perhaps use"),
        1: translate("Report", "which {0} would hardly use"),
        0: translate("Report", "which {0} would not use"),
        None: translate("Report", "held by {0} (willingness not assessed)"),
    }
    return done.get(entry.stage or "") or would[entry.willingness]


def _chances(material: Material, entries: Sequence[EntryRow]) -> list[str]:
    """Return the chance of each that has all of it assessed, as probability and shift."""
    words = material.translate("Report", "judged {0} likely to shift the stance by {1}")
    return [
        words.format(percent(entry.p_shift), signed(entry.expected_shift))
        for entry in entries
        if entry.p_shift is not None and entry.expected_shift is not None
    ]


def _warnings(material: Material, entries: Sequence[EntryRow]) -> list[str]:
    """Return the risks that carry the caution flag, and whether somebody dissented."""
    said = [risk_said(material, entry) for entry in entries if entry.caution]
    if any(entry.dissent.strip() for entry in entries):
        said.append(material.translate("Report", "disputed"))
    return list(dict.fromkeys(filter(None, said)))


def risk_said(material: Material, entry: EntryRow) -> str:
    """Return the risks of a lever as they were judged, 0 to 4; nothing where none is assessed."""
    translate, forms = material.translate, backfire_words(material.translate)
    said = []
    if entry.backfire_risk is not None:
        form = forms[entry.backfire_form]
        words = translate("Report", "risk of backfiring {0} of 4")
        if form:
            words = translate("Report", "risk of {1} {0} of 4")
        said.append(words.format(entry.backfire_risk, form))
    if entry.population_harm is not None:
        said.append(translate("Report", "harm to people {0} of 4").format(entry.population_harm))
    return ", ".join(said)
