"""Rows of different copies that are the same one by their names, or might be: each can be decided on."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from nkmap.copies.merged import Choices, Merged


class Pair(NamedTuple):
    """Rows that are one if `is_same`; `names` are said side by side. `is_alike_only`: their names differ."""

    table: str
    uids: tuple[str, ...]
    names: str
    is_alike_only: bool

    def is_same(self, choices: Choices) -> bool:
        """Return whether they become one."""
        if self.is_alike_only:
            return self.uids in choices.same
        return not choices.apart.intersection(self.uids)


def pairs(merged: Merged, decided: Iterable[Pair]) -> list[Pair]:
    """Return what can be decided on: what a merge has found, and what was `decided` before it."""
    found = {pair.uids: pair for pair in decided}
    known = [set(uids) for uids in found]
    for pair in _found(merged):
        if not any(uids.issuperset(pair.uids) for uids in known):
            found[pair.uids] = pair
    return sorted(found.values(), key=lambda pair: (not pair.is_alike_only, pair.table, pair.names))


def _found(merged: Merged) -> Iterator[Pair]:
    for near in merged.near:
        yield Pair("stakeholder", near.uids, " / ".join(near.names), is_alike_only=True)
    for joined in merged.joined:
        names = dict.fromkeys(name for name in joined.names.values() if name)
        yield Pair(joined.table, joined.uids, " / ".join(names), is_alike_only=False)
