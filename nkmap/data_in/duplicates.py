"""Tells which names of a file are, or look like, those of the project or of earlier rows."""

import re
from collections.abc import Callable
from itertools import count

from nkmap.data_in.account import Account
from nkmap.data_in.known import Known
from nkmap.data_in.plan import Duplicate
from nkmap.db.tables import NAME_LENGTH
from nkmap.near_names import first_alike

_NUMBERED = re.compile(r" \(\d+\)$")


def numbered(name: str, is_taken: Callable[[str], bool]) -> str:
    """Return the first free of "China (2)", "China (3)" …, for somebody else of the same name."""
    stem = _NUMBERED.sub("", name)
    endings = (f" ({number})" for number in count(2))
    names = (stem[: NAME_LENGTH - len(ending)] + ending for ending in endings)
    return next(free for free in names if not is_taken(free))


def tell_near(known: Known, added: dict[int, tuple[str, int, str]], account: Account) -> None:
    """Tell of new stakeholders, {id: (table, line, name)}, that look like others; they stay their own.

    One who is called in the file as somebody of the project is called in short looks like that one, too.
    """
    names = {row.id: row.name for row in known.stakeholders}
    known_ids = names.keys() | set()
    names |= {id_: name for id_, (_, _, name) in added.items()}
    called = [(row.id, text) for row in known.stakeholders for text in (row.short_name, row.code) if text]
    for id_, other in first_alike([*called, *names.items()]).items():
        if id_ in added:
            table, line, name = added[id_]
            known_id = other if other in known_ids else None
            account.duplicates.append(Duplicate(table, line, name, names[other], known_id, False))
