"""A map with all that is known of who is on it, as it may leave in the forms of other tools."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.material import Material
from nkmap.db.project_rows import Row
from nkmap.db.queries.maps import map_content
from nkmap.errors import InvalidInput
from nkmap.formats.audiences import AUDIENCES, for_audience
from nkmap.map_content import Axis, Grid, MapContent
from nkmap.redaction.project import Outside

Value = str | float | int | bool
Fields = Mapping[str, Value]  # by field id, of `data_in.fields`; what is not assessed has none

SEVERAL = "|"  # between several values of one field
LEVER = "lever"  # the kind of an edge that is one
UNDIRECTED, DIRECTED = "undirected", "directed"

_OF_LEVER = (
    "susceptibility",
    "willingness",
    "stage",
    "power_base",
    "demand",
    "condition",
    "size",
    "credibility",
    "confidence",
)


class StakeholderOut(NamedTuple):
    """A stakeholder; `symbol` and `colour` are those of its token. `fields` stay the same on every map."""

    id: int
    uid: str
    name: str
    symbol: str
    colour: str
    fields: Fields


class EdgeOut(NamedTuple):
    """A relation or a lever between two stakeholders, by their ids; strength 0..4, None = not assessed.

    `key` tells it from all others of the project.
    """

    key: str
    from_id: int
    to_id: int
    kind: str
    label: str
    is_directed: bool
    strength: int | None
    fields: Fields

    @property
    def is_lever(self) -> bool:
        """Whether it is a lever, from its holder to its target."""
        return self.kind == LEVER


class RoundOut(NamedTuple):
    """A map in a round, counted from 1, the oldest first; the last one is the working round."""

    number: int
    label: str
    content: MapContent
    values: Mapping[int, Fields]


@dataclass(frozen=True, slots=True)
class MapOut:
    """A map as its audience may see it, in the round that was chosen.

    `stakeholders` are on it or not; `values` are what is recorded of those on it, by stakeholder id.
    `rounds` has all of them where none was chosen and there are several. Levers `without_holder` are no
    edges.
    """

    uid: str
    content: MapContent
    stakeholders: tuple[StakeholderOut, ...]
    values: Mapping[int, Fields]
    edges: tuple[EdgeOut, ...]
    rounds: tuple[RoundOut, ...] = ()
    without_holder: int = 0

    def known(self, one: StakeholderOut) -> Fields:
        """Return all that is known of a stakeholder, what is recorded on the map among it."""
        return {**one.fields, **self.values.get(one.id, {})}


def maps_out(outside: Outside, choices: OutChoices) -> list[MapOut]:
    """Return the maps that were chosen, in their order. Raises InvalidInput where there is none."""
    reading = _Reading(outside, choices)
    chosen = [row for row in reading.material.ordered("map") if choices.map_id in (None, row["id"])]
    if not chosen:
        raise InvalidInput("This project has no map yet, so there is nothing to write.")
    return [reading.map(row) for row in chosen]


def first_map_out(outside: Outside, choices: OutChoices) -> MapOut:
    """Return the map that was chosen, or the first one. Raises InvalidInput where there is none."""
    return maps_out(outside, choices)[0]


class _Reading:
    """Reads from outside what an audience may see, all rows at once."""

    def __init__(self, outside: Outside, choices: OutChoices) -> None:
        self._outside, self._choices = outside, choices
        self._may_see = AUDIENCES[outside.audience]
        self.material = Material(outside)
        self._rows = self.material.rows
        self._people = {
            row["id"]: row
            for row in self.material.ordered("stakeholder")
            if row["sensitivity"] in self._may_see
        }

    def map(self, row: Row) -> MapOut:
        """Return a map."""
        round_id = self._choices.round_id or self.material.working_round
        content = self._content(row["id"], round_id)
        entries = self.material.ordered("leverage_entry")
        levers = [entry for entry in entries if entry["map_id"] == row["id"] and self._is_told(entry)]
        held = [entry for entry in levers if entry["holder_id"] is not None]
        return MapOut(
            uid=row["uid"],
            content=content,
            stakeholders=tuple(map(self._stakeholder, self._people.values())),
            values=self._values(content, round_id),
            edges=(*self._relations(), *map(self._lever, held)),
            rounds=tuple(self._rounds(row["id"])) if self._choices.round_id is None else (),
            without_holder=len(levers) - len(held),
        )

    def _content(self, map_id: int, round_id: int) -> MapContent:
        read = self._outside.read(map_content, map_id, None, None, round_id)
        return for_audience(self._outside.on_map(read), self._outside.audience)

    def _rounds(self, map_id: int) -> Iterator[RoundOut]:
        """Yield the map in each round, the working one last; nothing where that is the only one."""
        ordered = sorted(self.material.ordered("round"), key=lambda row: row["working"])
        for number, row in enumerate(ordered if len(ordered) > 1 else (), 1):
            label = self.material.round_names[row["id"]] or ""
            content = self._content(map_id, row["id"])
            yield RoundOut(number, label, content, self._values(content, row["id"]))

    # Who there is

    def _stakeholder(self, row: Row) -> StakeholderOut:
        kind = self.material.of("stakeholder_kind", row["kind_id"])
        symbol, colour = (row[part] or kind.get(part, "") for part in ("symbol", "colour"))
        return StakeholderOut(row["id"], row["uid"], row["name"], symbol, colour, self._fields(row))

    def _fields(self, row: Row) -> Fields:
        """Return what is known of a stakeholder but for notes, which are private."""
        parent = self._people.get(row["parent_id"], {})
        found = {
            "short_name": row["short_name"],
            "code": row["code"],
            "kind": self.material.of("stakeholder_kind", row["kind_id"]).get("name"),
            "region": row["region"],
            "parent": parent.get("name"),
            "tags": SEVERAL.join(tag["tag"] for tag in self._of("stakeholder_tag", row["id"])),
            "legitimacy": None if row["legitimacy"] is None else bool(row["legitimacy"]),
            "urgency": None if row["urgency"] is None else bool(row["urgency"]),
        }
        answers = {
            self.material.questions[answer["attribute_id"]]: answer["value"]
            for answer in self._of("attribute_value", row["id"])
        }
        return _known(answers | found)

    def _of(self, table: str, stakeholder_id: int) -> list[Row]:
        return self._grouped[table].get(stakeholder_id, [])

    @cached_property
    def _grouped(self) -> dict[str, dict[int, list[Row]]]:
        tables = "stakeholder_tag", "attribute_value"
        return {table: self.material.grouped(table, "stakeholder_id") for table in tables}

    def _values(self, content: MapContent, round_id: int) -> dict[int, Fields]:
        """Return what is recorded of everybody who is on a map in a round."""
        here, at = {token.stakeholder_id for token in content.tokens}, (content.map_id, round_id)
        placed = (row for row in self._rows["placement"] if (row["map_id"], row["round_id"]) == at)
        return {
            row["stakeholder_id"]: placed_values(row, content.grid)
            for row in placed
            if row["stakeholder_id"] in here
        }

    # What connects them

    def _relations(self) -> Iterator[EdgeOut]:
        for row in self._rows["relation"]:
            if row["from_id"] in self._people and row["to_id"] in self._people:
                yield EdgeOut(
                    f"relation-{row['uid']}",
                    row["from_id"],
                    row["to_id"],
                    row["kind"],
                    row["kind"],
                    bool(row["directed"]),
                    row["strength"],
                    {},
                )

    def _is_told(self, entry: Row) -> bool:
        """Return whether a lever may be told: itself and everybody in it."""
        named = (entry["target_id"], entry["holder_id"], *self._via(entry))
        return entry["sensitivity"] in self._may_see and all(
            id_ is None or id_ in self._people for id_ in named
        )

    def _via(self, entry: Row) -> list[int]:
        return [row["stakeholder_id"] for row in self._stops.get(entry["id"], ())]

    @cached_property
    def _stops(self) -> dict[int, list[Row]]:
        return self.material.grouped("leverage_intermediary", "entry_id")

    def _lever(self, entry: Row) -> EdgeOut:
        instrument = self.material.of("instrument", entry["instrument_id"])
        name = instrument.get("name", "")
        told = {part: entry[part] for part in _OF_LEVER} | {
            "instrument": name,
            "instrument_kind": entry["kind"] or instrument.get("kind"),
            "via": SEVERAL.join(self._people[id_]["name"] for id_ in self._via(entry)),
        }
        ends = entry["holder_id"], entry["target_id"]
        return EdgeOut(f"lever-{entry['uid']}", *ends, LEVER, name or LEVER, True, None, _known(told))


def edge_fields(edge: EdgeOut) -> Fields:
    """Return all that is known of an edge, its kind and direction among it."""
    direction = DIRECTED if edge.is_directed else UNDIRECTED
    known = {} if edge.strength is None else {"strength": edge.strength}
    return {"kind": edge.kind, "direction": direction, **known, **edge.fields}


def placed_values(row: Row, grid: Grid) -> Fields:
    """Return what a placement says: the quantities of the axes, and what is recorded beside them."""
    values = {"salience": row["salience"], "confidence": row["confidence"]}
    axes: tuple[tuple[Axis | None, str], ...] = ((grid.x, "x"), (grid.y, "y"), (grid.size, "size_value"))
    for axis, column in axes:
        if axis is not None and axis.quantity != "free":
            values[axis.quantity] = row[column]
    return _known(values)


def _known(values: Mapping[str, Any]) -> Fields:
    """Return the values that are known: nothing is made up for the others."""
    return {name: value for name, value in values.items() if value is not None and value != ""}
