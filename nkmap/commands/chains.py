"""Logs a chain, a route from a holder to a target through others, as one leverage entry."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from nkmap.commands import leverage_entries
from nkmap.errors import InvalidInput


def log(
    session: Session, map_id: int, stakeholder_ids: Sequence[int], instrument_name: str, **values: Any
) -> int:
    """Log the entry of a route and return its id: the first holds it, the last is its target, the others
    are its intermediaries in this order. What a target is open to, and any other field, may follow as in
    `leverage_entries.log`; None = not assessed.

    Raises InvalidInput, also for a route that passes somebody twice or leads to nobody else.
    """
    route = list(stakeholder_ids)
    if len(route) < 2 or len(set(route)) < len(route):
        raise InvalidInput("A chain leads from a holder to somebody else and passes nobody twice.")
    holder, *via, target = route
    (entry_id,) = leverage_entries.log(session, map_id, [target], instrument_name, holder, **values)
    leverage_entries.set_intermediaries(session, entry_id, via)
    return entry_id
