"""Who can be moved, and by what: receptive, already moved, undecided, or out of reach of all on record."""

from collections.abc import Sequence

from nkmap.leverage.entries import EntryRow
from nkmap.leverage.gaps import OutOfReach, out_of_reach
from nkmap.reports.levers_said import grouped, levers_said
from nkmap.reports.material import Material
from nkmap.reports.model import Block, Heading, Paragraph, Points, Text
from nkmap.reports.prose import as_text, fill, first_of, joined, listed, sentences, strong, with_semicolons

MOST_TARGETS = 4  # with a point of their own
MOST_NAMED = 3  # in a sentence
OVER = ("suspended", "failed")  # stages of levers that move nobody now


def movable(material: Material) -> list[Block]:
    """Return whom levers on record could move; without levers, that there are none."""
    translate = material.translate
    if not material.maps:
        return []
    blocks: list[Block] = [Heading(translate("Report", "Who can be moved, and by what"))]
    if not material.entries:
        return [*blocks, Paragraph(as_text(translate("Report", "No lever is on record.")))]
    rest = (_moved(material), _undecided(material), _unreached(material))
    return [*blocks, *_receptive(material), *(Paragraph(text) for text in rest if text)]


def _receptive(material: Material) -> list[Block]:
    translate = material.translate
    targets = _targets(material, "receptive")
    if not targets:
        return [Paragraph(as_text(translate("Report", "No target of a lever is judged receptive.")))]
    points = tuple(
        fill(
            translate("Report", "{0}: {1}."),
            _target(material, levers[0], stands_out=True),
            levers_said(material, levers),
        )
        for levers in targets[:MOST_TARGETS]
    )
    intro = translate(
        "Report",
        "Judged receptive, the most influential first. Shifts are on the scale of stances, −1 to +1.",
    )
    return [Paragraph(as_text(intro)), Points(points), *_other_targets(material, targets[MOST_TARGETS:])]


def _other_targets(material: Material, targets: Sequence[Sequence[EntryRow]]) -> list[Block]:
    if not targets:
        return []
    told, more = first_of(targets, MOST_NAMED)
    others = listed(material.translate, [_target(material, levers[0]) for levers in told], more)
    return [Paragraph(fill(material.translate("Report", "Also judged receptive: {0}."), others))]


def _targets(material: Material, susceptibility: str) -> list[list[EntryRow]]:
    """Return the levers by target and map, those aimed at the most influential targets first."""
    open_ones = [
        entry
        for entry in material.entries
        if entry.susceptibility == susceptibility and entry.stage not in OVER
    ]
    found = grouped(open_ones, lambda entry: (entry.map_id, entry.target_id)).values()
    return sorted(found, key=lambda levers: -_influence(material, levers[0]))


def _influence(material: Material, entry: EntryRow) -> float:
    """Return the influence of a target on the map of the lever; who has none assessed comes last."""
    known = material.map_of(entry.map_id).assessed.get(entry.target_id)
    return -1.0 if known is None or known.influence is None else known.influence


def _target(material: Material, entry: EntryRow, *, stands_out: bool = False) -> Text:
    """Return the name of a target, and on which question it is one where there are several."""
    name, where = material.names.say(entry.target_id), material.question(entry.map_id)
    said = strong(name) if stands_out else as_text(name)
    return fill(material.translate("Report", "{0} on {1}"), said, where) if where else said


def _moved(material: Material) -> Text:
    pattern = material.translate("Report", "Judged to have moved already: {0}.")
    return _in_a_sentence(material, pattern, _targets(material, "already_moved"))


def _undecided(material: Material) -> Text:
    pattern = material.translate("Report", "Judged undecided: {0}.")
    return _in_a_sentence(material, pattern, _targets(material, "undecided"))


def _in_a_sentence(material: Material, pattern: str, targets: Sequence[Sequence[EntryRow]]) -> Text:
    """Return targets with the names of their levers; nothing where there is no target."""
    told, more = first_of(targets, MOST_NAMED)
    said = [_with_names(material, levers) for levers in told]
    return fill(pattern, with_semicolons(material.translate, said, more)) if said else ()


def _with_names(material: Material, levers: Sequence[EntryRow]) -> Text:
    names = list(dict.fromkeys(_lever_by(material, entry) for entry in levers))
    pattern = material.translate("Report", "{0} ({1})")
    marks = material.notes.marks(*(("entry_id", entry.id) for entry in levers))
    said = fill(pattern, _target(material, levers[0]), with_semicolons(material.translate, names))
    return joined(said, marks)


def _lever_by(material: Material, entry: EntryRow) -> str:
    if entry.holder_id is None or entry.susceptibility != "already_moved":
        return material.lever(entry)
    words = material.translate("Report", "{0}, by {1}")
    return words.format(material.lever(entry), material.names.inside(entry.holder_id))


def _unreached(material: Material) -> Text:
    """Say who has influence, is not in favour, and is moved by nothing on record."""
    translate = material.translate
    found = [gap for told in material.maps for gap in out_of_reach_of(material, told.id)]
    resistant, untouched = [gap for gap in found if gap.entries], [gap for gap in found if not gap.entries]
    closed = translate("Report", "Influential, not in favour, and open to no lever on record: {0}.")
    alone = translate("Report", "Influential, not in favour, and with no lever aimed at them: {0}.")
    likewise = translate("Report", "Likewise, with no lever aimed at them: {0}.")
    return sentences(
        fill(closed, _gaps(material, resistant)) if resistant else (),
        fill(likewise if resistant else alone, _gaps(material, untouched)) if untouched else (),
    )


def out_of_reach_of(material: Material, map_id: int) -> list[OutOfReach]:
    """Return the influential on a map whom nothing that may be told moves, the most influential first."""
    return out_of_reach(map_id, material.map_of(map_id).assessed.values(), material.entries)


def _gaps(material: Material, gaps: Sequence[OutOfReach]) -> Text:
    """Return names, each with the questions on which it is out of reach."""
    translate, said = material.translate, []
    by_name = list(grouped(gaps, lambda gap: gap.stakeholder_id).items())
    told, others = first_of(by_name, MOST_NAMED)
    for stakeholder_id, same in told:
        name = material.names.say(stakeholder_id)
        if material.has_one_map:
            said.append(as_text(name))
            continue
        numbers = [str(material.map_of(gap.map_id).number) for gap in same]
        where = fill(translate("Report", "question(s) {0}", "", len(numbers)), listed(translate, numbers))
        said.append(fill(translate("Report", "{0} on {1}"), name, where))
    return with_semicolons(translate, said, others)
