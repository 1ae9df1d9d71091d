"""Who moved on each map from one named round to the next, and from the last one to now."""

from itertools import pairwise

from nkmap.db.queries.rounds import Movement, movements, round_list, working_round
from nkmap.geometry import Place, place_words
from nkmap.reports.material import MapTold, Material
from nkmap.reports.model import Block, Column, Heading, Table, Text
from nkmap.reports.prose import as_text
from nkmap.reports.words import at_start


def moved(material: Material) -> list[Block]:
    """Return a table for each map and pair of rounds in which somebody moved, came or left."""
    rounds = [(row.id, row.label) for row in material.read(round_list)]
    now = material.read(working_round), material.translate("Report", "now")
    tables = []
    for told in material.maps:
        seen = rounds if told.content.is_blind else [*rounds, now]
        tables += [_table(material, told, *pair) for pair in pairwise(seen)]
    found = [table for table in tables if table.rows]
    return [Heading(material.translate("Report", "Who moved")), *found] if found else []


def _table(material: Material, told: MapTold, start: tuple[int, str], end: tuple[int, str]) -> Table:
    translate = material.translate
    words = translate("Report", "{0}: from {1} to {2}").format(told.content.question, start[1], end[1])
    columns = (
        Column(translate("Report", "Name"), 2),
        Column(translate("Report", "From"), 3),
        Column(translate("Report", "To"), 3),
    )
    rows = material.read(movements, told.id, start[0], end[0])
    shown = (row for row in rows if row.distance != 0 and material.seen.person(row.stakeholder_id))
    return Table(words, columns, tuple(_row(material, told, row) for row in shown))


def _row(material: Material, told: MapTold, movement: Movement) -> tuple[Text, ...]:
    name = material.names.label(movement.stakeholder_id)
    return tuple(
        map(as_text, (name, *(_place(material, told, end) for end in (movement.start, movement.end))))
    )


def _place(material: Material, told: MapTold, place: Place | None) -> str:
    if place is None:
        return material.translate("Report", "not on the map")
    return at_start(place_words(told.content.grid, *place))
