"""What the inspector is about: one or several stakeholders, on the map in front."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nkmap.db.queries.estimates import is_blind
from nkmap.db.queries.grids import grid
from nkmap.db.queries.placements import PlacementRow, placements_of
from nkmap.db.queries.stakeholders import NameRow, StakeholderRow, name_list, stakeholder
from nkmap.document import Document
from nkmap.geometry import place_words
from nkmap.map_content import Grid, MapContent


@dataclass(frozen=True, slots=True)
class Subject:
    """Stakeholders that are selected, as plain values. `one` is the only one in full, if there is just one.

    `everyone` is the whole list of names; `placements` by stakeholder, also those without a place, as they
    are recorded now. `is_blind`: groups place without seeing where anybody stands.
    """

    map_id: int
    grid: Grid
    everyone: tuple[NameRow, ...]
    names: tuple[NameRow, ...]
    placements: dict[int, PlacementRow]
    one: StakeholderRow | None
    is_blind: bool

    @property
    def ids(self) -> list[int]:
        """The stakeholders."""
        return [row.id for row in self.names]

    @property
    def placement_ids(self) -> dict[int, int]:
        """The placements by stakeholder."""
        return {id_: row.id for id_, row in self.placements.items()}

    @property
    def placement(self) -> PlacementRow | None:
        """What is recorded of the place of the only one."""
        return self.placements.get(self.one.id) if self.one else None

    def words(self, place: tuple[float, float] | None) -> str:
        """Return a place on this map in words, nothing for no place."""
        return place_words(self.grid, *place) if place else ""


def read_subject(document: Document, map_id: int, ids: Sequence[int]) -> Subject:
    """Return what is recorded of these stakeholders, leaving out those who are gone."""
    wanted = set(ids)
    everyone = tuple(document.read(name_list, map_id))
    names = tuple(row for row in everyone if row.id in wanted)
    return Subject(
        map_id=map_id,
        grid=document.read(grid, map_id),
        everyone=everyone,
        names=names,
        placements=document.read(placements_of, map_id, [row.id for row in names]),
        one=document.read(stakeholder, names[0].id) if len(names) == 1 else None,
        is_blind=document.read(is_blind, map_id),
    )


def place_then(
    document: Document, subject: Subject, query: Callable[..., MapContent]
) -> tuple[float, float] | None:
    """Return where the only one stood at another time, as a query like `map_content` finds it."""
    content = document.read(query, subject.map_id)
    places = {token.stakeholder_id: (token.x, token.y) for token in content.tokens}
    return places.get(subject.one.id) if subject.one else None
