"""Adds, rewords, copies, orders and deletes maps."""

import re
from itertools import count
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.commands.grid_rows import write_grid
from nkmap.db.queries.grids import grid
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import NAME_LENGTH, TABLES, Map, MapLayer, Placement, Row
from nkmap.errors import InvalidInput
from nkmap.templates import Say, load_template

_UPDATED = ("question", "frame", "as_of", "snap")
_NUMBERED = re.compile(r" \(\d+\)$")


def add(
    session: Session,
    template_id: str,
    question: str = "",
    frame: str = "",
    as_of: str = "",
    *,
    say: Say = str,
) -> int:
    """Add an empty map on a copy of a grid template and return its id.

    `frame` is how the question is put, for example human security; `say` puts the template's words into
    the language of whoever asks.
    Raises InvalidInput for an unknown template.
    """
    template = load_template(template_id, say)
    new = rows.make(
        session,
        Map,
        question=question,
        frame=frame,
        as_of=as_of,
        template=template.id,
        layout=template.grid.layout,
        position=rows.next_position(session, Map),
    )
    write_grid(session, new.id, template.grid)
    return new.id


def update(session: Session, map_id: int, **values: Any) -> None:
    """Set question, frame, as_of or snap (0 or 1) of a map. Raises InvalidInput."""
    rows.update(session, rows.found(session, Map, map_id), _UPDATED, values)


def duplicate(session: Session, map_id: int) -> int:
    """Copy a map right behind itself, its question as "Who decides? (2)", and return the copy's id.

    Copied are the grid with its words, the layers, and the placements of the working round with all that is
    recorded on them, none of them locked: whoever asks for a copy wants to go on from this picture, and
    elsewhere there is "New question, same names", which starts empty. The leverage entries stay where they
    were logged, or the log would hold, and count, every one of them twice; likewise the estimates of groups,
    the history of moves and named rounds, which tell how *that* picture came about.
    Raises InvalidInput when the map is not there.
    """
    original = rows.found(session, Map, map_id)
    copy = Map(**_values(original, "question"), question=_next_question(session, original.question))
    session.add(copy)
    session.flush()
    write_grid(session, copy.id, grid(session, map_id))
    layers = select(MapLayer).where(MapLayer.map_id == map_id)
    placed = select(Placement).where(Placement.map_id == map_id, Placement.round_id == working_round(session))
    for row in (*session.scalars(layers), *session.scalars(placed)):
        session.add(type(row)(**_values(row, "map_id", "locked"), map_id=copy.id))
    move_to(session, copy.id, _in_order(session).index(original) + 1)
    return copy.id


def move_to(session: Session, map_id: int, position: int) -> None:
    """Put a map at a place in the order of the maps, 0 = first; beyond the ends it stops there.

    Raises InvalidInput when the map is not there.
    """
    moved = rows.found(session, Map, map_id)
    order = [row for row in _in_order(session) if row is not moved]
    order.insert(max(0, position), moved)
    for place, row in enumerate(order):
        row.position = place
    session.flush()


def delete(session: Session, map_id: int) -> None:
    """Delete a map with its placements, estimates and leverage entries; stakeholders stay.

    Raises InvalidInput for the only map: without one there is nowhere to place a name.
    """
    rows.found(session, Map, map_id)
    if len(_in_order(session)) == 1:
        raise InvalidInput(
            "This is the only map of the project, so it was not deleted. Ask another question first."
        )
    rows.remove(session, Map, [map_id])


def _in_order(session: Session) -> list[Map]:
    return list(session.scalars(select(Map).order_by(Map.position, Map.id)))


def _values(row: Row, *besides: str) -> dict[str, Any]:
    """Return what a copy of a row takes over: all but who it is."""
    names = TABLES[row.__tablename__].columns.keys()
    return {name: getattr(row, name) for name in names if name not in ("id", "uid", *besides)}


def _next_question(session: Session, question: str) -> str:
    """Return the first free of "Who decides? (2)", "Who decides? (3)" …; no question stays none."""
    if not question:
        return ""
    taken, stem = set(session.scalars(select(Map.question))), _NUMBERED.sub("", question)
    endings = (f" ({number})" for number in count(2))
    numbered = (stem[: NAME_LENGTH - len(ending)] + ending for ending in endings)
    return next(free for free in numbered if free not in taken)
