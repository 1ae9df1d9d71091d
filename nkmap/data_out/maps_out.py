"""A map with all that is known of who is on it, as it may leave: for forms of other tools that hold graphs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from nkmap.data_out.choices import OutChoices
from nkmap.db.project_rows import Row, Rows, all_rows
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

_OF_LEVER = "susceptibility willingness stage power_base demand condition size credibility confidence".split()


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


@dataclass(frozen=True, slots=True)
class MapOut:
    """A map as its audience may see it, in the round that was chosen.

    `stakeholders` are on it or not; `values` are what is recorded of those on it, by stakeholder id.
    `rounds` has all of them where none was chosen and there are several. Levers `without_holder` are no edges.
    """

    uid: str
    content: MapContent
    stakeholders: tuple[StakeholderOut, ...]
    values: Mapping[int, Fields]
    edges: tuple[EdgeOut, ...]
    rounds: tuple[RoundOut, ...] = ()
    without_holder: int = 0
    known: frozenset[int] = field(default=frozenset())  # ids of stakeholders on it


def maps_out(outside: Outside, choices: OutChoices) -> list[MapOut]:
    """Return the maps that were chosen, in their order. Raises InvalidInput where there is none."""
    rows = outside.read(all_rows)
    chosen = sorted(rows["map"], key=lambda row: (row["position"], row["id"]))
    chosen = [row for row in chosen if choices.map_id in (None, row["id"])]
    if not chosen:
        raise InvalidInput("This project has no map yet, so there is nothing to write.")
    return [_Reading(outside, rows, choices).map(row) for row in chosen]


def first_map_out(outside: Outside, choices: OutChoices) -> MapOut:
    """Return the map that was chosen, or the first one. Raises InvalidInput where there is none."""
    return maps_out(outside, choices)[0]


class _Reading:
    """Reads from outside what an audience may see, all rows at once."""

    def __init__(self, outside: Outside, rows: Rows, choices: OutChoices) -> None:
        self._outside, self._rows, self._choices = outside, rows, choices
        self._say, self._may_see = outside.say, AUDIENCES[outside.audience]
        self._people = {row["id"]: row for row in rows["stakeholder"] if self._is_seen(row)}
        self._kinds = {row["id"]: row for row in rows["stakeholder_kind"]}
        self._instruments = {row["id"]: row for row in rows["instrument"]}

    def _is_seen(self, row: Row) -> bool:
        return row["sensitivity"] in self._may_see and not row.get("do_not_export")

    def map(self, row: Row) -> MapOut:
        """Return a map."""
        working = next(one["id"] for one in self._rows["round"] if one["working"])
        round_id = self._choices.round_id or working
        content = self._content(row["id"], round_id)
        levers = [entry for entry in self._rows["leverage_entry"] if self._is_told(entry, row["id"])]
        held = [entry for entry in levers if entry["holder_id"] is not None]
        return MapOut(
            uid=row["uid"],
            content=content,
            stakeholders=tuple(map(self._stakeholder, _ordered(self._people.values()))),
            values=self._values(content, round_id),
            edges=(*self._relations(), *map(self._lever, _ordered(held))),
            rounds=tuple(self._rounds(row["id"])) if self._choices.round_id is None else (),
            without_holder=len(levers) - len(held),
            known=frozenset(token.stakeholder_id for token in content.tokens),
        )

    def _content(self, map_id: int, round_id: int) -> MapContent:
        read = self._outside.read(map_content, map_id, None, None, round_id)
        return for_audience(self._outside.on_map(read), self._outside.audience)

    def _rounds(self, map_id: int) -> Iterator[RoundOut]:
        """Yield the map in each round, the working one last; nothing where that is the only one."""
        ordered = sorted(self._rows["round"], key=lambda row: (row["working"], row["position"], row["id"]))
        for number, row in enumerate(ordered if len(ordered) > 1 else (), 1):
            label = "" if row["working"] else self._say(row["label"])
            yield RoundOut(number, label, self._content(map_id, row["id"]))

    # Who there is

    def _stakeholder(self, row: Row) -> StakeholderOut:
        kind = self._kinds.get(row["kind_id"])
        look = {part: row[part] or (kind[part] if kind else "") for part in ("symbol", "colour")}
        return StakeholderOut(row["id"], row["uid"], self._say(row["name"]), **look, fields=self._fields(row))

    def _fields(self, row: Row) -> Fields:
        """Return what is known of a stakeholder but for notes, which are private."""
        kind, parent = self._kinds.get(row["kind_id"]), self._people.get(row["parent_id"])
        found = {
            "short_name": self._say(row["short_name"]),
            "code": row["code"],
            "kind": self._say(kind["name"]) if kind else None,
            "region": self._say(row["region"]),
            "parent": self._say(parent["name"]) if parent else None,
            "tags": SEVERAL.join(self._say(tag["tag"]) for tag in self._of("stakeholder_tag", row["id"])),
            "legitimacy": None if row["legitimacy"] is None else bool(row["legitimacy"]),
            "urgency": None if row["urgency"] is None else bool(row["urgency"]),
        }
        return _known({**found, **self._answers(row["id"])})

    def _answers(self, stakeholder_id: int) -> dict[str, Any]:
        questions = {row["id"]: self._say(row["name"]) for row in self._rows["attribute"]}
        found = self._of("attribute_value", stakeholder_id)
        return {questions[row["attribute_id"]]: self._say(row["value"]) for row in found}

    def _of(self, table: str, stakeholder_id: int) -> list[Row]:
        return [row for row in self._rows[table] if row["stakeholder_id"] == stakeholder_id]

    def _values(self, content: MapContent, round_id: int) -> dict[int, Fields]:
        """Return what is recorded of everybody who is on a map in a round."""
        here = {token.stakeholder_id for token in content.tokens}
        placed = (
            row
            for row in self._rows["placement"]
            if (row["map_id"], row["round_id"]) == (content.map_id, round_id) and row["stakeholder_id"] in here
        )
        return {row["stakeholder_id"]: placed_values(row, content.grid) for row in placed}

    # What connects them

    def _relations(self) -> Iterator[EdgeOut]:
        for row in self._rows["relation"]:
            if row["from_id"] in self._people and row["to_id"] in self._people:
                is_directed = bool(row["directed"])
                ends = row["from_id"], row["to_id"]
                key, kind = f"relation-{row['uid']}", row["kind"]
                yield EdgeOut(key, *ends, kind, kind, is_directed, row["strength"], {})

    def _is_told(self, entry: Row, map_id: int) -> bool:
        """Return whether a lever of this map may be told: itself and everybody in it."""
        named = [entry["target_id"], entry["holder_id"], *self._via(entry)]
        seen = all(id_ is None or id_ in self._people for id_ in named)
        return entry["map_id"] == map_id and self._is_seen(entry) and seen

    def _via(self, entry: Row) -> list[int]:
        rows = [row for row in self._rows["leverage_intermediary"] if row["entry_id"] == entry["id"]]
        return [row["stakeholder_id"] for row in _ordered(rows)]

    def _lever(self, entry: Row) -> EdgeOut:
        instrument = self._instruments.get(entry["instrument_id"])
        name = self._say(instrument["name"]) if instrument else ""
        told = {part: entry[part] for part in _OF_LEVER}
        told |= {part: self._say(entry[part]) for part in ("demand", "condition")}
        told |= {
            "instrument": name,
            "instrument_kind": entry["kind"] or (instrument["kind"] if instrument else None),
            "via": SEVERAL.join(self._say(self._people[id_]["name"]) for id_ in self._via(entry)),
        }
        ends = entry["holder_id"], entry["target_id"]
        return EdgeOut(f"lever-{entry['uid']}", *ends, LEVER, name or LEVER, True, None, _known(told))


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


def _ordered(rows: Any) -> list[Row]:
    return sorted(rows, key=lambda row: (row["position"], row["id"]))
