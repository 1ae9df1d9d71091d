"""Who decides: on each question those with most influence, how they stand, and the reason that was given."""

from nkmap.geometry import words_on
from nkmap.map_content import Axis, Token
from nkmap.reports.material import MapTold, Material
from nkmap.reports.model import Block, Heading, Paragraph, Points, Text
from nkmap.reports.prose import fill, joined, sentences, strong, with_semicolons
from nkmap.reports.words import at_start

MOST = 3  # of one question
INFLUENTIAL = 0.5  # of 0..1: below it only the first is named


def decides(material: Material) -> list[Block]:
    """Return a point for each question that has somebody with influence."""
    translate = material.translate
    points = [_point(material, told) for told in material.maps if told.content.tokens]
    if not points:
        return []
    heading = Heading(translate("Report", "Who decides"))
    return [heading, Paragraph(points[0]) if material.has_one_map else Points(tuple(points))]


def _point(material: Material, told: MapTold) -> Text:
    translate, weights = material.translate, _weights(told)
    lead = strong(f"{at_start(material.question(told.id))}.") if not material.has_one_map else ()
    if not weights:
        return sentences(lead, translate("Report", "Nobody's influence is assessed."))
    ordered = sorted(weights, key=lambda token: (-weights[token], token.label))
    strongest = [token for token in ordered if weights[token] == weights[ordered[0]]]
    rest = [token for token in ordered[len(strongest) :] if weights[token] >= INFLUENTIAL]
    first = _with_reason(material, told, strongest[0])
    others = [_person(material, told, token) for token in strongest[1:MOST]]
    people = with_semicolons(translate, [first, *others], max(0, len(strongest) - MOST))
    most = fill(translate("Report", "Most influence is seen with {0}."), people)
    room = MOST - len(strongest)
    nexts = [_person(material, told, token) for token in rest[: max(0, room)]]
    then = fill(translate("Report", "Next: {0}."), with_semicolons(translate, nexts)) if nexts else ()
    return sentences(lead, most, then)


def _weights(told: MapTold) -> dict[Token, float]:
    """Return the influence 0..1 of those of whom it is known; on rings, how near they are to the centre."""
    axis = told.content.grid.x
    if axis.quantity == "distance":
        length = axis.maximum - axis.minimum
        return {token: 1 - (token.x - axis.minimum) / length for token in told.content.tokens}
    known = ((token, told.assessed.get(token.stakeholder_id)) for token in told.content.tokens)
    return {token: one.influence for token, one in known if one is not None and one.influence is not None}


def _person(material: Material, told: MapTold, token: Token) -> Text:
    """Return a name with how it stands, and the notes of its place."""
    name, words = material.names.say(token.stakeholder_id), standing(told, token)
    said = fill(material.translate("Report", "{0}, {1}"), name, words) if words else name
    return joined(said, material.notes.marks(("placement_id", token.placement_id)))


def _with_reason(material: Material, told: MapTold, token: Token) -> Text:
    """Return a name with how it stands and why, as far as somebody said why."""
    said, place = _person(material, told, token), told.places.get(token.stakeholder_id)
    reason = place.rationale.strip().rstrip(".。") if place else ""
    return fill(material.translate("Report", "{0} ({1})"), said, reason) if reason else said


def standing(told: MapTold, token: Token) -> str:
    """Return where somebody stands on what is not influence, in the words of the map."""
    grid = told.content.grid
    axes: tuple[tuple[Axis, float], ...] = ((grid.x, token.x), (grid.y, token.y))
    words = (words_on(axis, value) for axis, value in axes if axis.quantity != "influence")
    return ", ".join(filter(None, words))
