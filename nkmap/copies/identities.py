"""Which rows of a table are the same one in all copies: by uid, by what must be unique, and by name."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping


class Identities:
    """Classes of uids. What one copy holds as two rows is never joined by a name or any other key."""

    def __init__(self, holders: Mapping[str, Collection[str]]) -> None:
        """`holders` are the copies in which each uid is found."""
        self._holders = holders
        self._class: dict[str, frozenset[str]] = {uid: frozenset((uid,)) for uid in holders}

    def join(self, keyed: Iterable[tuple[Hashable, str]]) -> None:
        """Join the rows that are linked by equal keys, (key, uid), unless two of them are in one copy."""
        for linked in self._linked(keyed):
            if not self._meet(linked):
                self.unite(linked)

    def unite(self, uids: Iterable[str]) -> None:
        """Make one of these rows and of all that are the same as any of them."""
        united = frozenset[str]().union(*(self._class[uid] for uid in uids))
        for uid in united:
            self._class[uid] = united

    def final(self) -> dict[str, str]:
        """Return the uid of the merged row by each uid: the first of its class."""
        return {uid: min(united) for uid, united in self._class.items()}

    def _linked(self, keyed: Iterable[tuple[Hashable, str]]) -> set[frozenset[str]]:
        """Return the sets of uids that hang together by keys and classes."""
        by_key: dict[Hashable, set[str]] = defaultdict(set)
        for key, uid in keyed:
            by_key[key] |= self._class[uid]
        linked: dict[str, set[str]] = {}
        for uids in by_key.values():
            chain = uids.union(*(linked.get(uid, ()) for uid in uids))
            linked.update(dict.fromkeys(chain, chain))
        return {frozenset(chain) for chain in linked.values()}

    def _meet(self, uids: Collection[str]) -> bool:
        """Return whether a copy holds two of these."""
        held = [copy for uid in uids for copy in self._holders[uid]]
        return len(held) > len(set(held))
