"""What a project has besides sound rows: one row about itself, one working round, two axes of each map.

A file from elsewhere may lack it, and windows would have nothing to stand on.
"""

from collections.abc import Callable, Iterator

from sqlalchemy import Connection, insert, select, update

from nkmap.db.findings import Finding
from nkmap.db.tables import GridAxis, Map, Project, Round
from nkmap.errors import Sentence

ADDED = Sentence("an empty one was added")
CHOSEN = Sentence("the last one was chosen")


# Each asks for a number that is 0 where all is well.
_FAULTS = (
    "SELECT count(*) <> 1 FROM project",
    "SELECT count(*) <> 1 FROM round WHERE working = 1",
    "SELECT count(*) FROM map WHERE (SELECT count(*) FROM grid_axis"
    " WHERE map_id = map.id AND dimension IN ('x', 'y')) <> 2",
)


def are_kept(ask: Callable[[str], int]) -> bool:
    """Return whether a database has all of it; `ask` runs a statement and returns its one number."""
    return not any(ask(statement) for statement in _FAULTS)


def mend(connection: Connection) -> list[Finding]:
    """Add what a project cannot do without, as empty as it can be, and say so."""
    return [*_mend_project(connection), *_mend_rounds(connection), *_mend_axes(connection)]


def _mend_project(connection: Connection) -> Iterator[Finding]:
    if connection.scalar(select(Project.id)) is None:
        connection.execute(insert(Project))
        yield Finding("project", 1, "id", Sentence("is missing"), ADDED)


def _mend_rounds(connection: Connection) -> Iterator[Finding]:
    rounds = connection.execute(select(Round.id, Round.working).order_by(Round.position, Round.id)).all()
    if not rounds:
        connection.execute(insert(Round).values(working=1))
        yield Finding("round", 1, "id", Sentence("is missing"), ADDED)
    elif sum(row.working for row in rounds) != 1:
        last = next((row.id for row in reversed(rounds) if row.working), rounds[-1].id)
        connection.execute(update(Round).values(working=Round.id == last))
        yield Finding(
            "round", last, "working", Sentence("does not say which round is the present one"), CHOSEN
        )


def _mend_axes(connection: Connection) -> Iterator[Finding]:
    axes = connection.execute(select(GridAxis.map_id, GridAxis.dimension))
    known = {tuple(axis) for axis in axes}
    for map_id in connection.scalars(select(Map.id).order_by(Map.id)):
        for dimension in ("x", "y"):
            if (map_id, dimension) not in known:
                axis = {"quantity": "free", "minimum": -1.0, "maximum": 1.0, "step": 0.5}
                connection.execute(insert(GridAxis).values(map_id=map_id, dimension=dimension, **axis))
                yield Finding("map", map_id, "grid_axis", Sentence("lacks an axis"), ADDED)
