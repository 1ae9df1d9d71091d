"""Plans the rows of relations: who is connected with whom, each pair once for each kind and direction."""

from typing import Any

from nkmap.commands.texts import clean_line
from nkmap.data_in.account import MERGED_RELATIONS, UNSAID_KINDS
from nkmap.data_in.choices import TableChoice
from nkmap.data_in.entries import Entry, entries
from nkmap.data_in.found import Table
from nkmap.data_in.marks import is_uid
from nkmap.data_in.values import SEVERAL
from nkmap.data_in.work import Work
from nkmap.errors import InvalidInput, Sentence

UNSAID_KIND = "influence"  # recorded where nothing says what a relation is, and counted

Key = tuple[int, int, str, int]


def plan_relations(work: Work, table: Table, choice: TableChoice) -> None:
    """Plan a table of relations; a row with several names in “to” makes several."""
    pairs = _Pairs(work)
    for entry in entries(table, choice, work.account, work.decimal):
        try:
            ends = _ends(work, table.name, choice, entry)
        except InvalidInput as error:
            work.account.refuse(table.name, entry.line, error.sentence)
            continue
        for number, (from_id, to_id) in enumerate(ends):
            if from_id == to_id:
                reason = Sentence(
                    "Both ends are the same one: a relation connects two different stakeholders."
                )
                work.account.refuse(table.name, entry.line, reason)
            else:
                pairs.put(table.name, entry, from_id, to_id, is_first=number == 0)


class _Pairs:
    """The relations so far, by what makes two of them the same one."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._stakeholders = work.draft.rows("stakeholder")
        self._by_uid: dict[str | None, int] = {}
        self._by_key: dict[Key, tuple[int, ...]] = {}
        self._said: set[int] = set()  # those that a row of the file was about
        self._own: set[int] = set()  # those of them that have a uid of their own there
        for row in work.draft.rows("relation").values():
            self._by_uid[row["uid"]] = row["id"]
            self._remember(_key(row), row["id"])

    def put(self, table: str, entry: Entry, from_id: int, to_id: int, *, is_first: bool) -> None:
        """Add the relation of a row, or fill in and change the one that is there."""
        revision, said = self._work.draft.revision, entry.values
        values = _values(said, from_id, to_id)
        key = _key(values)
        uid = said["id"] if is_first and "id" in said and is_uid(said["id"]) else None
        known = self._known(uid, key)
        if known is None:
            id_ = self._work.draft.add("relation", uid, **values)
            self._remember(key, id_)
        else:
            id_ = known
            self._change(id_, values if "kind" in said else {**values, "kind": self._kind(id_)})
        self._note(id_, uid, said)
        name = f"{self._stakeholders[from_id]['name']} → {self._stakeholders[to_id]['name']}"
        self._work.say(table, entry.line, name, known is None, revision)

    def _kind(self, id_: int) -> str:
        return str(self._work.draft.rows("relation")[id_]["kind"])

    def _note(self, id_: int, uid: str | None, said: dict[str, Any]) -> None:
        """Note that a row was about a relation, and count what is to be told of it."""
        if "kind" not in said:
            self._work.account.count(UNSAID_KINDS)
        if id_ in self._said:
            self._work.account.count(MERGED_RELATIONS)
        self._said.add(id_)
        if uid is not None:
            self._by_uid[uid] = id_
            self._own.add(id_)

    def _remember(self, key: Key, id_: int) -> None:
        alike = self._by_key.get(key)
        self._by_key[key] = (id_,) if alike is None else (*alike, id_)

    def _known(self, uid: str | None, key: Key) -> int | None:
        """Return the relation that a row is about: by its uid, else by its ends, kind and direction.

        Two rows with uids of their own are two relations, whatever they connect.
        """
        if uid in self._by_uid:
            return self._by_uid[uid]
        alike = self._by_key.get(key)
        if alike is None:
            return None
        return next((id_ for id_ in alike if uid is None or id_ not in self._own), None)

    def _change(self, id_: int, values: dict[str, Any]) -> None:
        row = self._work.draft.rows("relation")[id_]
        if _key(row) == _key(values):  # the same ends, maybe said the other way round
            values = {name: value for name, value in values.items() if name in ("strength", "note")}
        else:
            self._by_key[_key(row)] = tuple(other for other in self._by_key[_key(row)] if other != id_)
            self._remember(_key(values), id_)
        self._work.draft.set("relation", id_, **values)


def _values(said: dict[str, Any], from_id: int, to_id: int) -> dict[str, Any]:
    values = {
        "from_id": from_id,
        "to_id": to_id,
        "kind": said.get("kind", UNSAID_KIND),
        "directed": int(said.get("direction") != "undirected"),
    }
    for name in ("strength", "note"):
        if name in said:
            values[name] = said[name]
    return values


def _key(row: dict[str, Any]) -> Key:
    start, end = row["from_id"], row["to_id"]
    if not row["directed"] and start > end:
        start, end = end, start
    return start, end, row["kind"], row["directed"]


def _ends(work: Work, table: str, choice: TableChoice, entry: Entry) -> list[tuple[int, int]]:
    """Return the pairs that a row connects. Raises InvalidInput where an end is missing or nowhere."""
    said = entry.values.get("from"), entry.values.get("to")
    if None in said:
        raise _empty_end()
    start, end = map(work.who.find, said)
    if start is not None and end is not None:
        return [(start, end)]
    starts, ends = (_all_of(work, table, choice.makes_ends, entry.line, str(text)) for text in said)
    return list(dict.fromkeys((start, end) for start in starts for end in ends))


def _all_of(work: Work, table: str, makes: bool, line: int, said: str) -> list[int]:
    """Return whom a cell means: one name, or several that are parted by “|”."""
    if work.who.find(said) is not None or SEVERAL not in said:
        return [work.whom(said, makes, table, line)]
    names = [name for name in map(clean_line, said.split(SEVERAL)) if name]
    if not names:
        raise _empty_end()
    return [work.whom(name, makes, table, line) for name in names]


def _empty_end() -> InvalidInput:
    return InvalidInput("One end of this relation is empty. Say who is connected with whom.")
