"""Plans the rows of stakeholders: who each is, then what it says of them."""

from collections.abc import Iterable
from itertools import count
from typing import NamedTuple

from nkmap.commands.codes import is_code
from nkmap.commands.texts import same_name_key
from nkmap.data_in.account import NUMBERED_NAMES, REPEATED_STAKEHOLDERS
from nkmap.data_in.choices import TableChoice
from nkmap.data_in.duplicates import numbered
from nkmap.data_in.entries import Entry, entries
from nkmap.data_in.found import Table
from nkmap.data_in.marks import is_uid
from nkmap.data_in.plan import Duplicate
from nkmap.data_in.stakeholder_parts import put_parts
from nkmap.data_in.work import Work
from nkmap.errors import InvalidInput

_OWN = ("short_name", "region", "note", "colour", "sensitivity", "legitimacy", "urgency")


class _Known(NamedTuple):
    """A row, and whom it is about. `is_new`: it is the first one about somebody who is added."""

    table: str
    entry: Entry
    id: int
    is_new: bool
    is_renamed: bool  # it is known by its uid or key, so another name is a new name


def plan_stakeholders(work: Work, tables: Iterable[tuple[Table, TableChoice]]) -> None:
    """Plan the rows of all tables of stakeholders: parents may stand on later rows, and in later tables."""
    found = [(table, choice, _found(work, table, choice)) for table, choice in tables]
    for table, choice, rows in found:
        for row in rows:
            revision = work.draft.revision
            _complete(work, row)
            put_parts(work, table, choice, row.entry, row.id)
            name = work.draft.rows("stakeholder")[row.id]["name"]
            work.say(row.table, row.entry.line, name, row.is_new, revision)


def _found(work: Work, table: Table, choice: TableChoice) -> list[_Known]:
    found = []
    for entry in entries(table, choice, work.account, work.decimal):
        try:
            found.append(_who(work, table, choice, entry))
        except InvalidInput as error:
            work.account.refuse(table.name, entry.line, error.sentence)
    return found


def _who(work: Work, table: Table, choice: TableChoice, entry: Entry) -> _Known:
    """Return whom a row is about, added where nobody is. Raises InvalidInput for a row without a name."""
    mark = _marked(work, entry)
    id_ = _chosen(work, choice, entry.line) if entry.line in choice.same else mark
    name = entry.values.get("name")
    if id_ is None and name is None:
        raise InvalidInput("This row has no name, so it is not known whom it is about.")
    if id_ is None and entry.line not in choice.same:
        id_ = _same_named(work, table, entry)
    is_new = id_ is None
    if id_ is None:
        id_ = _add(work, table.name, entry, str(name))
    elif name is not None and mark is None:
        _tell_same(work, table.name, entry.line, name, id_)
    for marks, field in ((work.who.uids, "id"), (work.who.keys, "id"), (work.who.keys, "key")):
        if field in entry.values:
            marks.setdefault(entry.values[field], id_)
    if "key" in entry.values:
        work.keyed.add((table.name, id_))
    return _Known(table.name, entry, id_, is_new, mark is not None and not is_new)


def _chosen(work: Work, choice: TableChoice, line: int) -> int | None:
    """Return whom a row was said to be about; None: one of its own. Raises InvalidInput where it is gone."""
    said = choice.same[line]
    id_ = work.who.named(said) if isinstance(said, str) else said
    if said is not None and id_ not in work.draft.rows("stakeholder"):
        raise InvalidInput("Whom this row was taken for is not there any more. Choose again.")
    return id_


def _same_named(work: Work, table: Table, entry: Entry) -> int | None:
    """Return who has the name of a row.

    Where the format itself tells its rows apart, an earlier row of this name is about somebody else; so the
    second “China” of a file is the “China (2)” that came of it last time.
    """
    name = entry.values["name"]
    id_ = work.who.named(name)
    if "key" in entry.values and "key" in table.fields.values():
        others = (work.who.named(f"{name} ({number})") for number in count(2))
        while (table.name, id_) in work.keyed:
            id_ = next(others)
    return id_


def _marked(work: Work, entry: Entry) -> int | None:
    """Return who has the uid of a row, or stands on an earlier row with its key."""
    uid, key = entry.values.get("id"), entry.values.get("key")
    found = work.who.uids.get(uid) if uid else None
    if found is None and key:
        found = work.who.keys.get(key)
    return found


def _add(work: Work, table: str, entry: Entry, name: str) -> int:
    uid = entry.values.get("id")
    if not is_uid(uid) or uid in work.who.uids:
        uid = None
    if work.who.is_taken(name):
        other = work.who.named(name)
        known_id = other if other is not None and not work.draft.is_new("stakeholder", other) else None
        work.account.duplicates.append(Duplicate(table, entry.line, name, name, known_id, False))
        work.account.count(NUMBERED_NAMES)
        name = numbered(name, work.who.is_taken)
    return work.add_stakeholder(table, entry.line, name, uid)


def _tell_same(work: Work, table: str, line: int, name: str, id_: int) -> None:
    is_new = work.draft.is_new("stakeholder", id_)
    if is_new:
        work.account.count(REPEATED_STAKEHOLDERS)
    other = work.draft.rows("stakeholder")[id_]["name"]
    duplicate = Duplicate(table, line, name, other, None if is_new else id_, True)
    work.account.duplicates.append(duplicate)


def _complete(work: Work, row: _Known) -> None:
    """Fill what is empty, change what differs."""
    values = {column: row.entry.values[column] for column in _OWN if column in row.entry.values}
    if "kind" in row.entry.values:
        values["kind_id"] = work.named("stakeholder_kind", row.entry.values["kind"])
    work.draft.set("stakeholder", row.id, **values)
    if "short_name" in values:
        work.who.learn(row.id, work.draft.rows("stakeholder")[row.id]["name"], values["short_name"])
    for field, change in (("name", _rename), ("code", _set_code), ("parent", _set_parent)):
        if field in row.entry.values and (field != "name" or row.is_renamed):
            try:
                change(work, row.id, row.entry.values[field])
            except InvalidInput as error:
                work.account.refuse(row.table, row.entry.line, error.sentence)


def _rename(work: Work, id_: int, name: str) -> None:
    """Give somebody of the project a new name; the old one stays a spelling, as do others of a new one."""
    before = work.draft.rows("stakeholder")[id_]["name"]
    if same_name_key(name) == same_name_key(before) or work.who.named(name) == id_:
        return
    if work.who.is_taken(name):
        raise InvalidInput("“{0}” cannot become “{1}”: somebody else has this name.", before, name)
    if work.draft.is_new("stakeholder", id_):
        work.add_spelling(id_, name)
        return
    work.draft.set("stakeholder", id_, name=name)
    work.add_spelling(id_, before)
    work.who.learn(id_, name)


def _set_code(work: Work, id_: int, said: str) -> None:
    code = said.upper()
    if not is_code(code):
        raise InvalidInput("“{0}” is no code, which has two to four letters. One is proposed instead.", said)
    if work.codes.setdefault(code, id_) != id_:
        raise InvalidInput("Somebody else has the code “{0}” already.", code)
    if work.draft.rows("stakeholder")[id_]["code"] != code:
        work.draft.set("stakeholder", id_, code=code, code_chosen=1)
        work.who.learn(id_, work.draft.rows("stakeholder")[id_]["name"], code=code)


def _set_parent(work: Work, id_: int, said: str) -> None:
    parent_id = work.who.find(said)
    if parent_id is None:
        raise InvalidInput("“{0}”, of which it is a part, is neither in the project nor in the file.", said)
    rows, above = work.draft.rows("stakeholder"), parent_id
    while above is not None and above != id_:
        above = rows[above]["parent_id"]
    if above == id_:
        raise InvalidInput("A stakeholder cannot be inside itself or inside one of its own parts.")
    work.draft.set("stakeholder", id_, parent_id=parent_id)
