"""What is not known: where views differ, what is not assessed, what has no source, and who is left out."""

from collections.abc import Sequence

from nkmap.db.queries.estimates import Disagreement, EstimateRow
from nkmap.geometry import words_on
from nkmap.leverage.entries import EntryRow
from nkmap.reports.material import MapTold, Material
from nkmap.reports.model import Block, Heading, Points, Text
from nkmap.reports.prose import as_text, fill, first_of, joined, listed, sentences, with_semicolons

MOST_VIEWS = 2  # told in full; the others are counted


def unknown(material: Material) -> list[Block]:
    """Return a point for each kind of gap that there is."""
    found = [
        *([] if "disagreements" in (material.choices.parts or ()) else _differing(material)),
        _contested(material),
        sentences(_not_assessed(material), _unsure(material), _dissent(material)),
        sentences(_unproven(material), _left_out(material)),
    ]
    points = tuple(text for text in found if text)
    heading = Heading(material.translate("Report", "What is not known"))
    return [heading, Points(points)] if points else []


def _differing(material: Material) -> list[Text]:
    """Say where groups see the same stakeholder elsewhere, each with its reason."""
    translate = material.translate
    found = [(told, one) for told in material.maps for one in material.disagreements(told.id)]
    shown, more = first_of(found, MOST_VIEWS)
    said = [_views(material, told, one) for told, one in shown]
    if more:
        said.append(as_text(translate("Report", "Views differ on %n more place(s).", "", more)))
    return said


def _views(material: Material, told: MapTold, one: Disagreement) -> Text:
    translate, name = material.translate, material.names.say(one.stakeholder_id)
    several = translate("Report", "Views differ on where {0} stands on “{1}”: {2}.")
    only = translate("Report", "Views differ on where {0} stands: {1}.")
    seen = with_semicolons(translate, views(material, told, one))
    if material.has_one_map:
        return fill(only, name, seen)
    return fill(several, name, material.question(told), seen)


def views(material: Material, told: MapTold, one: Disagreement) -> list[Text]:
    """Return where each group sees somebody, as far as their words differ, and its reason."""
    grid = told.content.grid
    words = [(words_on(grid.x, seen.x), words_on(grid.y, seen.y)) for seen in one.estimates]
    differing = [axis for axis in (0, 1) if len({pair[axis] for pair in words}) > 1] or [0, 1]
    return [
        _view(material, seen, ", ".join(filter(None, (pair[axis] for axis in differing))))
        for seen, pair in zip(one.estimates, words, strict=True)
    ]


def _view(material: Material, seen: EstimateRow, words: str) -> Text:
    translate = material.translate
    said = fill(translate("Report", "{1} in the view of “{0}”"), seen.group, words)
    if seen.reason.strip():
        said = fill(translate("Report", "{0} ({1})"), said, seen.reason.strip().rstrip(".。"))
    return joined(said, material.notes.marks(("estimate_id", seen.id)))


def _contested(material: Material) -> Text:
    """Say which places and levers a source speaks against."""
    translate, names = material.translate, material.names
    place, lever = translate("Report", "the place of {0}"), translate("Report", "{0} on {1}")
    claims = [
        (("placement_id", one.id), place.format(names.label(whose)))
        for told in material.maps
        for whose, one in told.places.items()
    ]
    claims += [
        (("entry_id", entry.id), lever.format(material.lever(entry), names.label(entry.target_id)))
        for entry in material.entries
    ]
    found = [(claim, words) for claim, words in claims if material.notes.rests(claim, "contests")]
    told, more = first_of(found, MOST_VIEWS)
    said = [joined(words, material.notes.marks(claim, side="contests")) for claim, words in told]
    pattern = translate("Report", "A source speaks against {0}.")
    return fill(pattern, listed(translate, said, more)) if said else ()


def _dissent(material: Material) -> Text:
    """Count the levers about which somebody held another view."""
    disputed = sum(bool(entry.dissent.strip()) for entry in material.entries)
    words = material.translate("Report", "Dissent is on record about %n lever(s).", "", disputed)
    return as_text(words) if disputed else ()


def _not_assessed(material: Material) -> Text:
    """Count what the log leaves open."""
    translate, entries = material.translate, material.entries
    if not entries:
        return ()
    counted = (
        (translate("Report", "for {0} who would use it"), _missing(entries, "holder_id")),
        (translate("Report", "for {0} how open the target is"), _missing(entries, "susceptibility")),
        (translate("Report", "for {0} how likely it is to work"), _missing(entries, "p_shift")),
        (translate("Report", "for {0} how it could backfire"), _missing(entries, "backfire_risk")),
    )
    said = [pattern.format(count) for pattern, count in counted if count]
    whole = translate("Report", "%n lever(s)", "", len(entries))
    pattern = translate("Report", "Of {0} on record, it is not assessed {1}.")
    return fill(pattern, whole, listed(translate, said)) if said else ()


def _missing(entries: Sequence[EntryRow], field: str) -> int:
    return sum(getattr(entry, field) is None for entry in entries)


def _unsure(material: Material) -> Text:
    """Count the places of which the group is not sure, or did not say how sure it is."""
    translate = material.translate
    places = [place for told in material.maps for place in told.places.values()]
    low = sum(place.confidence == "low" for place in places)
    silent = sum(place.confidence is None for place in places)
    counted = (
        (translate("Report", "low for {0}"), low),
        (translate("Report", "not given for {0}"), silent),
    )
    said = listed(translate, [pattern.format(count) for pattern, count in counted if count])
    all_places = translate("Report", "%n place(s)", "", len(places))
    pattern = translate("Report", "Of {0} on the maps, confidence is {1}.")
    return fill(pattern, all_places, said) if said else ()


def _unproven(material: Material) -> Text:
    """Count the claims that rest on no source."""
    translate, notes = material.translate, material.notes
    places = [place.id for told in material.maps for place in told.places.values()]
    if not notes.has_any:
        none = as_text(translate("Report", "No claim rests on a source that is named here."))
        return none if places or material.entries else ()
    claims = (
        ("placement_id", places, translate("Report", "{0} of {1} places")),
        ("entry_id", [entry.id for entry in material.entries], translate("Report", "{0} of {1} levers")),
    )
    said = []
    for subject, ids, words in claims:
        if without := sum(not notes.rests((subject, id_)) for id_ in ids):
            said.append(words.format(without, len(ids)))
    return fill(translate("Report", "Without a source: {0}."), listed(translate, said)) if said else ()


def _left_out(material: Material) -> Text:
    """Count who and what these readers may not see, and who has no place anywhere."""
    translate, counts = material.translate, material.left_out
    hidden = [
        translate("Report", "%n stakeholder(s)", "", counts["names"]) if counts["names"] else "",
        translate("Report", "%n lever(s)", "", counts["levers"]) if counts["levers"] else "",
    ]
    said = []
    if any(hidden):
        pattern = translate("Report", "Left out as not to be shared: {0}.")
        said.append(fill(pattern, listed(translate, list(filter(None, hidden)))))
    placed = {id_ for told in material.maps for id_ in told.places}
    waiting = len(material.names.told) - len(material.seen.hidden) - len(placed)
    if waiting and material.maps:
        people = translate("Report", "%n stakeholder(s)", "", waiting)
        said.append(fill(translate("Report", "Without a place on these maps: {0}."), people))
    return sentences(*said)
