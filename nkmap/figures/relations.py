"""Relations as figures read them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Relation:
    """What connects two stakeholders; `strength` 0..4, None = not assessed. Undirected: it goes both ways."""

    from_id: int
    to_id: int
    kind: str
    strength: int | None
    directed: bool = True


def ways(relations: Iterable[Relation]) -> Iterator[tuple[int, int, int]]:
    """Give from, to and strength of each assessed relation, one that is undirected in both directions."""
    for relation in relations:
        if relation.strength is not None:
            yield relation.from_id, relation.to_id, relation.strength
            if not relation.directed:
                yield relation.to_id, relation.from_id, relation.strength
