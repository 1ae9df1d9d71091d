"""Who can be moved, and by what: receptive, already moved, undecided, or out of reach of all on record."""

from collections.abc import Sequence

from nkmap.leverage.entries import EntryRow
from nkmap.leverage.gaps import OutOfReach, out_of_reach
from nkmap.reports.levers_said import grouped, levers_said
from nkmap.reports.material import MapTold, Material
from nkmap.reports.model import Block, Heading, Paragraph, Points, Text
from nkmap.reports.prose import as_text, fill, first_of, joined, listed, sentences, strong, with_semicolons

MOST_TARGETS, MOST_OF_EACH = 4, 2  # told with their levers: of one question, and of each of several
MOST_NAMED = 3  # in a sentence
OVER = ("suspended", "failed")  # stages of levers that move nobody now


def movable(material: Material) -> list[Block]:
    """Return for each question whom levers on record could move; without levers, that there are none."""
    translate = material.translate
    if not material.maps:
        return []
    heading = Heading(translate("Report", "Who can be moved, and by what"))
    if not material.entries:
        return [heading, Paragraph(as_text(translate("Report", "No lever is on record.")))]
    if material.has_one_map:
        points = _of_map(material, material.maps[0], MOST_TARGETS)
    else:
        by_map = ((told, _of_map(material, told, MOST_OF_EACH)) for told in material.maps)
        points = [sentences(material.about(told), *said) for told, said in by_map if said]
    intro = Paragraph(_intro(material))
    return [heading, intro, *([Points(tuple(points))] if points else [])]


def _intro(material: Material) -> Text:
    translate = material.translate
    found = [levers for told in material.maps for levers in targets(material, told, "receptive")]
    if not found:
        return as_text(translate("Report", "No target of a lever is judged receptive."))
    meant = translate(
        "Report",
        "Whoever could be moved by a lever was judged receptive to it; the most influential come first.",
    )
    scale = translate("Report", "Shifts are on the scale of stances, from −1 to +1.")
    has_shift = any(entry.expected_shift is not None for levers in found for entry in levers)
    return sentences(meant, scale if has_shift else "")


def _of_map(material: Material, told: MapTold, most: int) -> list[Text]:
    """Return what is said of a question: of the receptive, the moved, the undecided, and the unreached."""
    translate = material.translate
    moved = translate("Report", "Judged to have moved already: {0}.")
    undecided = translate("Report", "Judged undecided: {0}.")
    said = (
        *_receptive(material, targets(material, told, "receptive"), most),
        _in_a_sentence(material, moved, targets(material, told, "already_moved")),
        _in_a_sentence(material, undecided, targets(material, told, "undecided")),
        _unreached(material, told),
    )
    return [text for text in said if text]


def _receptive(material: Material, found: Sequence[Sequence[EntryRow]], most: int) -> list[Text]:
    """Return a sentence for each of the first, and one for the others."""
    translate = material.translate
    could = translate("Report", "{0} could be moved by {1}.")
    said = [
        fill(could, strong(material.names.say(levers[0].target_id)), levers_said(material, levers))
        for levers in found[:most]
    ]
    told, more = first_of(found[most:], MOST_NAMED)
    others = listed(translate, [material.names.say(levers[0].target_id) for levers in told], more)
    return [*said, fill(translate("Report", "Also judged receptive: {0}."), others)] if told else said


def targets(material: Material, told: MapTold, susceptibility: str) -> list[list[EntryRow]]:
    """Return the levers of a map by target, those aimed at the most influential targets first."""
    open_ones = [
        entry
        for entry in material.entries
        if entry.map_id == told.id and entry.susceptibility == susceptibility and entry.stage not in OVER
    ]
    found = grouped(open_ones, lambda entry: entry.target_id).values()
    return sorted(found, key=lambda levers: -_influence(told, levers[0].target_id))


def _influence(told: MapTold, stakeholder_id: int) -> float:
    """Return the influence of somebody on a map; who has none assessed comes last."""
    known = told.assessed.get(stakeholder_id)
    return -1.0 if known is None or known.influence is None else known.influence


def _in_a_sentence(material: Material, pattern: str, found: Sequence[Sequence[EntryRow]]) -> Text:
    """Return targets with the names of their levers; nothing where there is no target."""
    told, more = first_of(found, MOST_NAMED)
    said = [_with_names(material, levers) for levers in told]
    return fill(pattern, with_semicolons(material.translate, said, more)) if said else ()


def _with_names(material: Material, levers: Sequence[EntryRow]) -> Text:
    names = list(dict.fromkeys(_lever_by(material, entry) for entry in levers))
    pattern, name = material.translate("Report", "{0} ({1})"), material.names.say(levers[0].target_id)
    said = fill(pattern, name, listed(material.translate, names))
    return joined(said, material.notes.marks(*(("entry_id", entry.id) for entry in levers)))


def _lever_by(material: Material, entry: EntryRow) -> str:
    if entry.holder_id is None or entry.susceptibility != "already_moved":
        return material.lever(entry)
    words = material.translate("Report", "{0}, by {1}")
    return words.format(material.lever(entry), material.names.inside(entry.holder_id))


def _unreached(material: Material, told: MapTold) -> Text:
    """Say who has influence, is not in favour, and is moved by nothing on record."""
    translate = material.translate
    found = out_of_reach(told.id, told.assessed.values(), material.entries)
    resistant, untouched = [gap for gap in found if gap.entries], [gap for gap in found if not gap.entries]
    closed = translate("Report", "Influential, not in favour, and open to no lever on record: {0}.")
    alone = translate("Report", "Influential, not in favour, and with no lever aimed at them: {0}.")
    likewise = translate("Report", "Likewise, with no lever aimed at them: {0}.")
    return sentences(
        fill(closed, _gaps(material, resistant)) if resistant else (),
        fill(likewise if resistant else alone, _gaps(material, untouched)) if untouched else (),
    )


def _gaps(material: Material, gaps: Sequence[OutOfReach]) -> Text:
    told, others = first_of(gaps, MOST_NAMED)
    return listed(material.translate, [material.names.say(gap.stakeholder_id) for gap in told], others)
