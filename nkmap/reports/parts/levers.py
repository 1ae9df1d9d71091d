"""The levers on record: in full as a table of each map, or in short as a line for each target."""

from nkmap.leverage.entries import EntryRow
from nkmap.reports.levers_said import grouped, risk_said
from nkmap.reports.material import MapTold, Material
from nkmap.reports.model import Block, Column, Heading, Points, Table, Text
from nkmap.reports.prose import as_text, fill, joined, strong, with_semicolons
from nkmap.reports.words import (
    at_start,
    percent,
    signed,
    stage_words,
    susceptibility_words,
    willingness_words,
)


def levers(material: Material) -> list[Block]:
    """Return a table for each map that has levers on record."""
    found = [(told, _on(material, told)) for told in material.maps]
    tables = [_table(material, told, entries) for told, entries in found if entries]
    return [Heading(material.translate("Report", "Levers on record")), *tables] if tables else []


def levers_in_short(material: Material) -> list[Block]:
    """Return for each map its targets, each with the names of its levers."""
    blocks: list[Block] = []
    for told in material.maps:
        if entries := _on(material, told):
            if not material.has_one_map:
                blocks.append(Heading(told.content.question, 2))
            blocks.append(Points(_in_short(material, entries)))
    return [Heading(material.translate("Report", "Levers in short")), *blocks] if blocks else []


def _on(material: Material, told: MapTold) -> list[EntryRow]:
    return [entry for entry in material.entries if entry.map_id == told.id]


def _in_short(material: Material, entries: list[EntryRow]) -> tuple[Text, ...]:
    words, translate = susceptibility_words(material.translate), material.translate
    points = []
    for target_id, same in grouped(entries, lambda entry: entry.target_id).items():
        said = [
            translate("Report", "{0} ({1})").format(material.lever(entry), words[entry.susceptibility])
            for entry in same
        ]
        name = strong(material.names.label(target_id))
        points.append(
            fill(translate("Report", "{0}: {1}"), name, with_semicolons(translate, list(dict.fromkeys(said))))
        )
    return tuple(points)


def _table(material: Material, told: MapTold, entries: list[EntryRow]) -> Table:
    translate = material.translate
    columns = (
        Column(translate("Words", "Target"), 1.5),
        Column(translate("Words", "Lever"), 2.6),
        Column(translate("Report", "By: would they?"), 1.9),
        Column(translate("Words", "Target is"), 1.5),
        Column(translate("Words", "Stage"), 1.7),
        Column(translate("Report", "Chance and risk"), 2.2),
    )
    return Table(told.content.question, columns, tuple(_row(material, entry) for entry in entries))


def _row(material: Material, entry: EntryRow) -> tuple[Text, ...]:
    translate, names = material.translate, material.names
    return (
        as_text(names.label(entry.target_id)),
        joined(material.lever(entry), material.notes.marks(("entry_id", entry.id))),
        as_text(at_start(_by(material, entry))),
        as_text(at_start(susceptibility_words(translate)[entry.susceptibility])),
        as_text(at_start(stage_words(translate)[entry.stage])),
        as_text(at_start(_chance_and_risk(material, entry))),
    )


def _by(material: Material, entry: EntryRow) -> str:
    """Return who holds a lever, through whom it works, and whether the holder would use it."""
    translate, names = material.translate, material.names
    if entry.holder_id is None:
        return translate("Report", "nobody named")
    who = names.label(entry.holder_id)
    if entry.via_ids:
        via = ", ".join(map(names.label, entry.via_ids))
        who = translate("Report", "{0} via {1}").format(who, via)
    would = willingness_words(translate)[entry.willingness]
    return translate("Report", "{0}: {1}").format(who, would)


def _chance_and_risk(material: Material, entry: EntryRow) -> str:
    """Return probability, shift and risks as far as they are assessed."""
    known = (
        "" if entry.p_shift is None else percent(entry.p_shift),
        "" if entry.expected_shift is None else signed(entry.expected_shift),
        risk_said(material, entry),
    )
    return ", ".join(filter(None, known)) or material.translate("Words", "not assessed")
