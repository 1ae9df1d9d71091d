"""What must hold in every project although the copies do not know of each other.

What is unique is told apart, codes are proposed anew, and nobody is part of themselves.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from itertools import chain, count

from nkmap.commands.codes import propose
from nkmap.commands.texts import same_name_key
from nkmap.copies.linked import Values
from nkmap.copies.same_rows import unique_keys

# Rows of these tables get a number behind a text that another row has too; those of others become one.
_TOLD_APART = {
    "attribute": "name",
    "instrument": "name",
    "participant_group": "name",
    "scenario": "name",
    "source": "reference",
    "stakeholder_kind": "name",
    "strategy": "name",
}
ROOM_FOR_NUMBER = 480  # letters of a name of at most 500

TableRows = dict[str, Values]  # by uid


def clashing(table: str, rows: TableRows) -> list[list[str]]:
    """Return the uids of rows that cannot both be there and have to become one."""
    return [] if table in _TOLD_APART else _sharing(table, rows)


def tell_apart(table: str, rows: TableRows) -> None:
    """Put “(2)” behind a text that must be unique and is not."""
    if table not in _TOLD_APART:
        return
    column = _TOLD_APART[table]
    taken = {row[column] for row in rows.values()}
    for uids in _sharing(table, rows):
        for uid in uids[1:]:
            text = rows[uid][column]
            rows[uid][column] = numbered(text, taken)
            taken.add(rows[uid][column])


def numbered(text: str, taken: Iterable[str]) -> str:
    """Return a text, or the first of "text (2)", "text (3)" … that is none of the names taken."""
    keys = set(map(same_name_key, taken))
    others = (f"{text[:ROOM_FOR_NUMBER]} ({number})" for number in count(2))
    return next(way for way in chain([text], others) if same_name_key(way) not in keys)


def give_codes(rows: TableRows) -> int:
    """Propose another code where two stakeholders have the same one; return how many got one.

    It stays with the one for whom it was chosen, otherwise with the first by uid.
    """
    taken = {row["code"] for row in rows.values() if row["code"]}
    sharing = defaultdict(list)
    for uid, row in rows.items():
        sharing[row["code"]].append((1 - row["code_chosen"], uid))
    changed = [
        uid for code, found in sorted(sharing.items(), key=str) if code for _, uid in sorted(found)[1:]
    ]
    for uid in changed:
        row = rows[uid]
        row["code"], row["code_chosen"] = propose(row["short_name"] or row["name"], taken), 0
        taken.add(row["code"])
    return len(changed)


def cut_circles(rows: TableRows) -> Iterator[str]:
    """Take those out of their whole who would be part of themselves, and yield who they are."""
    for uid in sorted(rows):
        above, seen = rows[uid]["parent_id"], set[str]()
        while above is not None and above != uid and above not in seen:
            seen.add(above)
            above = rows[above]["parent_id"]
        if above == uid:
            rows[uid]["parent_id"] = None
            yield uid


def _sharing(table: str, rows: Mapping[str, Values]) -> list[list[str]]:
    found: dict[Hashable, list[str]] = defaultdict(list)
    for uid in sorted(rows):
        for key in unique_keys(table, rows[uid]):
            found[key].append(uid)
    return [uids for uids in found.values() if len(uids) > 1]
