"""Makes one project of several copies: pure, on plain rows, the same in whatever order the copies come.

Table by table, those referred to first: which rows are the same (`matching`), what the one row of them says
(`resolving`, by the rule of `fields` or by choice), and what must hold in every project (`repairs`). A row
that is missing in some copies stays: no common ancestor is known that could tell an addition from a deletion.
"""

from collections import defaultdict
from collections.abc import Sequence

from nkmap.commands.texts import same_name_key
from nkmap.copies import places, repairs
from nkmap.copies.identities import Identities
from nkmap.copies.linked import ORDER, Copy, Linked, Values
from nkmap.copies.matching import NOTHING_CHOSEN, Matching
from nkmap.copies.merged import ROUNDS, Choices, Merged
from nkmap.copies.places import Places, where
from nkmap.copies.resolving import Difference, resolved
from nkmap.copies.telling import Told, told
from nkmap.copies.wholes import WHOLES, take_whole


def merged(copies: Sequence[Copy], choices: Choices = NOTHING_CHOSEN) -> Merged:
    """Return the project of all copies, whose names must differ, and all that has to be said of it."""
    merging = _Merging(copies, choices)
    merging.run()
    return told(merging.told, copies)


class _Merging:
    """A merge under way: `rows` and what is to be told grow table by table."""

    def __init__(self, copies: Sequence[Copy], choices: Choices) -> None:
        self._matching = Matching(copies, choices)
        self._choices = choices
        self._rows: Linked = {}
        self.told = Told(self._rows, self._matching.same)

    def run(self) -> None:
        """Merge all tables."""
        for table in ORDER:
            identities = self._matching.identities(table)
            if table in WHOLES:
                self._take_wholes(table, identities)
            self._settle(table, identities)
            if table == "stakeholder":
                self._mend_stakeholders()
            if table == "placement":
                self._settle_places()
        self._keep_places_apart()

    def _tell(self, table: str, uid: str, difference: Difference) -> None:
        self.told.differences.append((table, uid, difference))

    # What rows say

    def _take_wholes(self, table: str, identities: Identities) -> None:
        copies = self._matching.copies
        owners: dict[str, dict[str, str]] = defaultdict(dict)
        for uid, final in identities.final().items():
            owners[final] |= {copy: uid for copy, rows in copies.items() if uid in rows[table]}
        for final, uids in sorted(owners.items()):
            difference, left_out = take_whole(table, uids, final, copies, self._choices)
            self.told.left_out += left_out
            if difference:
                self._tell(table, final, difference)

    def _settle(self, table: str, identities: Identities) -> None:
        """Fill in the rows of a table; rows that then cannot both be there become one, until all can."""
        while True:
            self._matching.same[table] = identities.final()
            found = self._resolved(table)
            rows = {uid: row for uid, (row, _) in found.items()}
            clashing = repairs.clashing(table, rows)
            if not clashing:
                break
            for uids in clashing:
                identities.unite(uids)
        for uid, (_, differences) in found.items():
            for difference in differences:
                self._tell(table, uid, difference)
        repairs.tell_apart(table, rows)
        self._rows[table] = rows

    def _resolved(self, table: str) -> dict[str, tuple[Values, list[Difference]]]:
        groups = self._matching.grouped(table)
        return {uid: resolved(table, uid, groups[uid], self._choices) for uid in sorted(groups)}

    def _mend_stakeholders(self) -> None:
        rows, held = self._rows["stakeholder"], self._matching.grouped("stakeholder")
        self.told.new_codes = repairs.give_codes(rows)
        for uid in list(repairs.cut_circles(rows)):
            told = self.told.differences
            told[:] = [one for one in told if (one[1], one[2].field) != (uid, "parent_id")]
            parents = {copy: (values["parent_id"],) for copy, values in held[uid] if values["parent_id"]}
            self._tell("stakeholder", uid, Difference("parent_id", parents, (None,)))

    # Where they stand

    def _settle_places(self) -> None:
        decision = Places(self._estimated(), self._choices)
        groups = self._matching.grouped("placement")
        for uid, row in self._rows["placement"].items():
            decision.settle(uid, row, groups[uid])
        self.told.apart = decision.apart

    def _estimated(self) -> dict[str, dict[places.Where, set[str]]]:
        """Return which groups have placed what, by copy."""
        found: dict[str, dict[places.Where, set[str]]] = {}
        groups = self._rows["participant_group"]
        for rows in self._matching.held("group_estimate").values():
            for copy, values in rows:
                if values["x"] is not None:
                    name = same_name_key(groups[values["group_id"]]["name"])
                    found.setdefault(copy, defaultdict(set))[where(values)].add(name)
        return found

    def _keep_places_apart(self) -> None:
        apart = self.told.apart
        if self._choices.places == ROUNDS:
            for copy in self._matching.copies if apart else ():
                working = {table: self._working(table, copy) for table in ("placement", "group_estimate")}
                places.add_round(self._rows, copy, working)
                self.told.rounds += 1
            return
        held = self._matching.grouped("group_estimate")
        self.told.estimates, differing = places.add_estimates(self._rows, apart, held)
        for uid, difference in differing.items():
            self._tell("group_estimate", uid, difference)

    def _working(self, table: str, copy: str) -> dict[str, Values]:
        """Return what a copy holds in its working round, each under its merged uid."""
        rounds = self._rows["round"]
        return {
            uid: values
            for uid, rows in self._matching.grouped(table).items()
            for holder, values in rows
            if holder == copy and rounds[values["round_id"]]["working"]
        }
