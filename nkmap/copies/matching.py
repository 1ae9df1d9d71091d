"""Which rows of the copies are the same one, table by table, those referred to first."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence

from nkmap.copies.identities import Identities
from nkmap.copies.linked import ORDER, Copy, Values, follow, linked
from nkmap.copies.merged import Choices
from nkmap.copies.same_rows import likeness, unique_keys

NOTHING_CHOSEN = Choices()

HeldRows = dict[str, list[tuple[str, Values]]]  # by uid, the row in each copy that has it


def matched(copies: Sequence[Copy]) -> dict[str, dict[str, str]]:
    """Return by table and uid which rows are the same one: they have one uid then."""
    matching = Matching(copies)
    for table in ORDER:
        matching.same[table] = matching.identities(table).final()
    return matching.same


class Matching:
    """The rows of copies; `same` leads from uids to those of merged rows, as far as they are known yet."""

    def __init__(self, copies: Sequence[Copy], choices: Choices = NOTHING_CHOSEN) -> None:
        in_order = sorted(copies, key=lambda copy: copy.name)
        self.copies = {copy.name: linked(copy.rows) for copy in in_order}
        self.same: dict[str, dict[str, str]] = {}
        self._choices = choices

    def held(self, table: str) -> HeldRows:
        """Return the rows of a table by uid and copy, their references led to merged rows."""
        found: HeldRows = defaultdict(list)
        for copy, rows in self.copies.items():
            for uid, values in rows[table].items():
                found[uid].append((copy, follow(table, values, self.same)))
        return found

    def grouped(self, table: str) -> HeldRows:
        """Return the rows of a table as `held`, by the uid of the merged row."""
        groups: HeldRows = defaultdict(list)
        for uid, rows in sorted(self.held(table).items()):
            groups[self.same[table][uid]] += rows
        return {uid: sorted(rows, key=lambda held: held[0]) for uid, rows in groups.items()}

    def identities(self, table: str) -> Identities:
        """Return who is who in a table, once it is known for those that it refers to."""
        held = self.held(table)
        identities = Identities({uid: [copy for copy, _ in rows] for uid, rows in held.items()})
        may_join = {uid: rows for uid, rows in held.items() if uid not in self._choices.apart}
        identities.join(_unique_keys(table, may_join))
        identities.join(self._likenesses(table, may_join))
        if table == "stakeholder":
            pairs = (pair for pair in self._choices.same if held.keys() >= set(pair))
            identities.join((pair, uid) for pair in pairs for uid in pair)
        return identities

    def _likenesses(self, table: str, held: HeldRows) -> Iterator[tuple[Hashable, str]]:
        ways = self._ways() if table == "leverage_entry" else {}
        for uid, rows in held.items():
            for copy, values in rows:
                key = likeness(table, values)
                if key is not None:
                    yield (key, ways.get((copy, uid), ())), uid

    def _ways(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """Return through whom each leverage entry works, in order, by copy and uid."""
        found = defaultdict(list)
        for rows in self.held("leverage_intermediary").values():
            for copy, via in rows:
                found[copy, via["entry_id"]].append((via["position"], via["stakeholder_id"]))
        return {entry: tuple(who for _, who in sorted(stops)) for entry, stops in found.items()}


def _unique_keys(table: str, held: HeldRows) -> Iterator[tuple[Hashable, str]]:
    for uid, rows in held.items():
        for _copy, values in rows:
            yield from ((key, uid) for key in unique_keys(table, values))
