"""The network as a map without axes: so all that shows, carries, labels and exports maps does it for it."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from nkmap.db.queries.network import Network
from nkmap.geometry import Place
from nkmap.leverage.network_figures import NetworkFigures
from nkmap.map_content import Axis, DrawnRelation, Grid, MapContent, Marks, Token

NO_MAP = 0  # as the id of a map


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands over and under a picture of the network; `language` is a BCP 47 tag."""

    title: str
    as_of: str
    disclaimer: str
    language: str


@dataclass(frozen=True)
class Marking:
    """What tokens say besides who they are: the size by a measure, whose name it has, and communities."""

    figures: NetworkFigures | None = None
    measure: str = ""  # degree, betweenness or closeness
    measure_name: str = ""
    has_communities: bool = False

    @cached_property
    def sizes(self) -> dict[int, float]:
        """By stakeholder 0..1, from the least value there is to the greatest."""
        values = values_of(self.figures, self.measure) if self.figures and self.measure else {}
        least, most = min(values.values(), default=0.0), max(values.values(), default=0.0)
        return {id_: (value - least) / (most - least or 1.0) for id_, value in values.items()}


def narrowed(network: Network, kinds: Collection[str], *, with_unrelated: bool) -> Network:
    """Return the network with relations of these kinds only, without who has none unless they are wanted."""
    ties = tuple(tie for tie in network.ties if tie.kind in kinds)
    related = {end for tie in ties for end in (tie.from_id, tie.to_id)}
    people = tuple(p for p in network.people if with_unrelated or p.stakeholder_id in related)
    return replace(network, people=people, ties=ties)


def network_content(
    network: Network, places: Mapping[int, Place], marking: Marking, heading: Heading
) -> MapContent:
    """Return the network with everybody who has a place: 0..1 from the left and the top."""
    relations: dict[int, list[DrawnRelation]] = defaultdict(list)
    for tie in network.ties:
        drawn = DrawnRelation(tie.id, tie.to_id, tie.kind, tie.strength, tie.directed)
        relations[tie.from_id].append(drawn)
    related = _related(network)
    tokens = []
    for person in network.people:
        id_ = person.stakeholder_id
        if id_ not in places:
            continue
        x, y = places[id_]
        tokens.append(
            Token(
                placement_id=id_,
                stakeholder_id=id_,
                name=person.name,
                short_name=person.short_name,
                code=person.code,
                kind=person.kind,
                symbol=person.symbol,
                colour=person.colour,
                x=x,
                y=1 - y,
                influence=related[id_],  # on a full map the names of the most related stand beside them
                sensitivity=person.sensitivity,
                marks=_marks(id_, tuple(relations[id_]), marking),
            )
        )
    return MapContent(
        map_id=NO_MAP,
        question=heading.title,
        frame="",
        as_of=heading.as_of,
        template="",
        grid=Grid("plane", _axis(), _axis(), _axis(marking.measure_name), ()),
        tokens=tuple(tokens),
        waiting=0,
        disclaimer=heading.disclaimer,
        language=heading.language,
    )


def values_of(figures: NetworkFigures, measure: str) -> Mapping[int, float]:
    """Return the values of a measure by stakeholder."""
    by_name: dict[str, Mapping[int, float]] = {
        "degree": figures.degree,
        "betweenness": figures.betweenness,
        "closeness": figures.closeness,
    }
    return by_name[measure]


def _marks(id_: int, relations: tuple[DrawnRelation, ...], marking: Marking) -> Marks:
    figures = marking.figures
    if figures is None:
        return Marks(relations=relations)
    community = figures.community.get(id_) if marking.has_communities else None
    if not marking.measure:
        return Marks(relations=relations, community=community)
    size = marking.sizes.get(id_, 0.0)
    return Marks(has_size=True, size=size, relations=relations, community=community)


def _related(network: Network) -> dict[int, float]:
    """Return by stakeholder how many of all relations are its own, 0..1."""
    ends = [end for tie in network.ties for end in (tie.from_id, tie.to_id)]
    counts = {person.stakeholder_id: 0 for person in network.people}
    for end in ends:
        counts[end] += 1
    most = max(counts.values(), default=0) or 1
    return {id_: count / most for id_, count in counts.items()}


def _axis(name: str = "") -> Axis:
    return Axis("free", name, "", "", "", 0.0, 1.0, None, 0.05, False, ())
