"""What one move costs on the disk of this computer, in a project of 5,000 placed names (P3)."""

import random
from collections.abc import Sequence
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.bare_store import BareStore
from benchmarks.measuring import Figure, alternately, at_median, timed
from nkmap.commands import maps, placements, projects, stakeholders
from nkmap.db.store import Store

STAKEHOLDERS = 5000
MOVES = 400
MEDIAN_AT_MOST, P95_AT_MOST = 10.0, 50.0  # ms, on the disk of a laptop
P95 = "95th percentile"


def measure() -> list[Figure]:
    """Return the rows of the table about commits: moves in both, one after the other, on the same disk."""
    with TemporaryDirectory(prefix="nkmap-bench-") as folder:
        store = Store(Path(folder) / "working-copy.db")
        ids, chance = _fill(store), random.Random(STAKEHOLDERS)
        bare = BareStore(store, Path(folder) / "bare.db")

        def ours() -> float:
            places = {chance.choice(ids): (chance.uniform(-1, 1), chance.random())}
            return timed(lambda: _move(store, places))

        def floor() -> float:
            return bare.move(chance.choice(ids), chance.uniform(-1, 1), chance.random())

        committed, written = alternately(ours, floor, MOVES)
        store.close()
    words = f"local commit of a move, {STAKEHOLDERS:,} names"
    return [
        at_median(words, committed, written, None),
        Figure(f"{words}, by itself", _percentile(committed, 0.5), None, MEDIAN_AT_MOST),
        Figure(f"{words}, by itself", _percentile(committed, 0.95), None, P95_AT_MOST, statistic=P95),
    ]


def _fill(store: Store) -> list[int]:
    """Put everybody somewhere, and return the ids of the placements."""
    chance = random.Random(MOVES)
    with store.edit("Seed") as edit:
        projects.set_up(edit.session)
        ids, _ = stakeholders.add_many(edit.session, [f"Name {number}" for number in range(STAKEHOLDERS)])
        map_id = maps.add(edit.session, "influence-stance", "Who decides?")
        places = {id_: (chance.uniform(-1, 1), chance.random()) for id_ in ids}
        return placements.place(edit.session, map_id, places)


def _move(store: Store, places: dict[int, tuple[float, float]]) -> None:
    with store.edit("Move") as edit:
        placements.move(edit.session, places)


def _percentile(values: Sequence[float], share: float) -> float:
    """Return a percentile by nearest rank."""
    return sorted(values)[ceil(share * len(values)) - 1]
