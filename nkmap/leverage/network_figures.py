"""Figures of the network of relations, by networkx: who is central, which communities there are, a layout."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from nkmap.errors import Sentence
from nkmap.leverage.steps import Tie

Place = tuple[float, float]  # 0..1 from the left and from the top

MEASURES: Mapping[str, Sentence] = MappingProxyType(
    {
        "degree": Sentence("Degree: with how many others it has a relation."),
        "betweenness": Sentence(
            "Betweenness: the share of the shortest ways between two others that lead through it (0 to 1); "
            "who stands between can pass on or hold back (Freeman 1977)."
        ),
        "closeness": Sentence(
            "Closeness: how few relations away all others are (0 to 1, 1 = a relation with everybody); those "
            "who cannot be reached at all lower it (Wasserman & Faust 1994)."
        ),
        "communities": Sentence(
            "Communities: groups with more relations inside than would come about by chance (greedy "
            "modularity, Clauset, Newman & Moore 2004); who has no relation is in none."
        ),
    }
)
COUNTED = Sentence(
    "All relations that are shown count alike, whatever their strength and direction, two between the same "
    "as one."
)

MIDDLE = "middle"  # of the picture, for the layout one more whom everybody is tied to
SEED, PULL_TO_MIDDLE = 1, 0.15  # a relation pulls with 1
LEAST_ROUNDS, MOST_ROUNDS = 20, 300  # of the layout
PAIRS = 3_000_000  # of stakeholders, about as many as are looked at in all rounds
# Stakeholders: with the middle 500, from which on networkx needs scipy for springs, and we have none.
MANY = 499


@dataclass(frozen=True, slots=True)
class NetworkFigures:
    """By stakeholder: `degree` a count, `betweenness` and `closeness` 0..1, `community` from 0, the largest.

    Who has no relation is in no community.
    """

    degree: Mapping[int, int]
    betweenness: Mapping[int, float]
    closeness: Mapping[int, float]
    community: Mapping[int, int]


def network_figures(people: Collection[int], ties: Iterable[Tie]) -> NetworkFigures:
    """Return the figures of these stakeholders, each explained in `MEASURES`; ties of others are left out.

    About a second for 300 stakeholders.
    """
    import networkx as nx

    graph = _graph(people, ties)
    return NetworkFigures(
        degree=dict(graph.degree),
        betweenness=nx.betweenness_centrality(graph),
        closeness=nx.closeness_centrality(graph),
        community=_communities(graph),
    )


def layout(people: Collection[int], ties: Iterable[Tie]) -> dict[int, Place]:
    """Return a place for each stakeholder: the same one whenever people and ties are the same.

    By springs (Fruchterman & Reingold 1991): relations pull, all push apart, and a weak tie of everybody to
    the middle keeps parts without a relation between them in sight. From 500 on by ForceAtlas2 (Jacomy et al.
    2014), which does the same. About a second for 300 stakeholders.
    """
    if len(people) < 2:
        return dict.fromkeys(people, (0.5, 0.5))
    graph = _graph(people, ties)
    rounds = min(MOST_ROUNDS, PAIRS // len(people) ** 2 + LEAST_ROUNDS)
    places = _by_springs(graph, rounds) if len(people) < MANY else _by_force_atlas(graph, rounds)
    return _stretched({id_: (float(x), float(y)) for id_, (x, y) in places.items() if id_ != MIDDLE})


def _by_springs(graph: Any, rounds: int) -> Any:
    import networkx as nx

    graph.add_edges_from([(MIDDLE, id_) for id_ in graph], weight=PULL_TO_MIDDLE)
    return nx.spring_layout(graph, seed=SEED, iterations=rounds)


def _by_force_atlas(graph: Any, rounds: int) -> Any:
    import networkx as nx

    forces = {"gravity": 0.5, "strong_gravity": True, "scaling_ratio": 6.0}
    return nx.forceatlas2_layout(graph, seed=SEED, max_iter=rounds, **forces)


def _graph(people: Collection[int], ties: Iterable[Tie]) -> Any:
    """Return the graph in the order of ids: what comes out must not depend on the order that went in."""
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(sorted(people))
    ends = {(min(tie.from_id, tie.to_id), max(tie.from_id, tie.to_id)) for tie in ties}
    graph.add_edges_from(sorted((a, b) for a, b in ends if a in graph and b in graph))
    return graph


def _communities(graph: Any) -> dict[int, int]:
    import networkx as nx

    related = graph.subgraph([id_ for id_, degree in graph.degree if degree])
    if not related:
        return {}
    ordered = nx.Graph()  # a subgraph has its people in the order of a set
    ordered.add_nodes_from(sorted(related))
    ordered.add_edges_from(sorted(related.edges))
    found = nx.community.greedy_modularity_communities(ordered)
    ranked = sorted((sorted(members) for members in found), key=lambda members: (-len(members), members))
    return {id_: number for number, members in enumerate(ranked) for id_ in members}


def _stretched(places: Mapping[int, Place]) -> dict[int, Place]:
    """Return the places moved and stretched, alike in both directions, until they fill 0..1."""
    xs, ys = ([place[axis] for place in places.values()] for axis in (0, 1))
    middle = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    span = max(max(xs) - min(xs), max(ys) - min(ys)) or 1.0
    return {
        id_: (round(0.5 + (x - middle[0]) / span, 4), round(0.5 + (y - middle[1]) / span, 4))
        for id_, (x, y) in places.items()
    }
