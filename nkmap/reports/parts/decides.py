"""Who decides: on each question those with most influence, how they stand, and the reason that was given."""

from nkmap.geometry import words_on
from nkmap.map_content import Axis, Token
from nkmap.reports.material import MapTold, Material
from nkmap.reports.model import Block, Heading, Paragraph, Points, Text
from nkmap.reports.prose import ended, fill, joined, sentences, with_semicolons

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
    lead = material.about(told)
    if not weights:
        return sentences(lead, translate("Report", "Nobody's influence is assessed."))
    ordered = sorted(weights, key=lambda token: (-weights[token], token.label))
    strongest = [token for token in ordered if weights[token] == weights[ordered[0]]]
    rest = [token for token in ordered[len(strongest) :] if weights[token] >= INFLUENTIAL]
    people = [_person(material, told, token) for token in strongest[:MOST]]
    most = with_semicolons(translate, people, max(0, len(strongest) - MOST))
    nexts = [_person(material, told, token) for token in rest[: max(0, MOST - len(strongest))]]
    return sentences(
        lead,
        fill(translate("Report", "Most influence is seen with {0}."), most),
        _reason(material, told, strongest),
        fill(translate("Report", "Next: {0}."), with_semicolons(translate, nexts)) if nexts else (),
    )


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


def _reason(material: Material, told: MapTold, strongest: list[Token]) -> str:
    """Return why the first of the strongest is where it is, as far as somebody said why."""
    translate, place = material.translate, told.places.get(strongest[0].stakeholder_id)
    reason = place.rationale.strip() if place else ""
    if not reason:
        return ""
    if len(strongest) == 1:
        return translate("Report", "The reason given: {0}").format(ended(reason))
    whose = translate("Report", "The reason given for {0}: {1}")
    return whose.format(material.names.label(strongest[0].stakeholder_id), ended(reason))


def standing(told: MapTold, token: Token) -> str:
    """Return where somebody stands on what is not influence, in the words of the map."""
    grid = told.content.grid
    axes: tuple[tuple[Axis, float], ...] = ((grid.x, token.x), (grid.y, token.y))
    words = (words_on(axis, value) for axis, value in axes if axis.quantity != "influence")
    return ", ".join(filter(None, words))
