"""Plans the rows of the leverage log: who could move whom with what."""

from collections import defaultdict
from typing import Any

from nkmap.commands.lever_rules import check_holder, check_window
from nkmap.commands.leverage_entries import LONGEST_INSTRUMENT
from nkmap.commands.texts import clean_line
from nkmap.data_in.account import LONG_INSTRUMENTS
from nkmap.data_in.choices import TableChoice
from nkmap.data_in.entries import Entry, entries
from nkmap.data_in.found import Table
from nkmap.data_in.marks import is_uid
from nkmap.data_in.work import Work
from nkmap.db.tables import TABLES
from nkmap.errors import InvalidInput

_COLUMNS = set(TABLES["leverage_entry"].columns.keys()) - {"id", "uid", "position"}
_KEY = ("map_id", "target_id", "holder_id", "instrument_id")


def plan_leverage(work: Work, table: Table, choice: TableChoice) -> None:
    """Plan a table of leverage entries, by the rules of `commands.leverage_entries`."""
    log = _Log(work)
    for entry in entries(table, choice, work.account, work.decimal):
        revision = work.draft.revision
        try:
            id_, is_new = log.put(table.name, choice, entry)
        except InvalidInput as error:
            work.account.refuse(table.name, entry.line, error.sentence)
            continue
        work.say(table.name, entry.line, log.name(id_), is_new, revision)


class _Log:
    """The entries so far, and which of them no row of the file was about yet."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._by_uid: dict[str, int] = {}
        self._free: dict[tuple[Any, ...], list[int]] = defaultdict(list)
        for row in work.draft.rows("leverage_entry").values():
            self._by_uid[row["uid"]] = row["id"]
            if not work.draft.is_new("leverage_entry", row["id"]):
                self._free[_key(row)].append(row["id"])
        self._via = {id_: tuple(via) for id_, via in work.known.via.items()}

    def put(self, table: str, choice: TableChoice, entry: Entry) -> tuple[int, bool]:
        """Add the entry of a row, or complete the one that is there; return its id and whether it is new.

        Raises InvalidInput for a row that is no entry; nothing is kept of it then.
        """
        values = self._values(table, choice, entry)
        via = self._between(table, choice, entry)
        uid, draft = entry.values.get("id"), self._work.draft
        id_ = self._known(uid, values)
        is_new = id_ is None
        if id_ is None:
            id_ = draft.add("leverage_entry", uid if is_uid(uid) else None, **values)
        else:
            draft.set("leverage_entry", id_, **values)
        if is_uid(uid):
            self._by_uid[str(uid)] = id_
        self._pass_through(id_, via)
        return id_, is_new

    def name(self, id_: int) -> str:
        """Return what an entry is called: "China: aid"."""
        row, rows = self._work.draft.rows("leverage_entry")[id_], self._work.draft.rows
        lever = rows("instrument").get(row["instrument_id"], {}).get("name") or row["note"]
        return f"{rows('stakeholder')[row['target_id']]['name']}: {lever}"

    def _values(self, table: str, choice: TableChoice, entry: Entry) -> dict[str, Any]:
        said = entry.values
        values = {name: said[name] for name in _COLUMNS & said.keys()}
        if "target" not in said:
            raise InvalidInput("This row does not say whom the lever is to move.")
        lever = _lever(entry)
        check_window(values.get("window_from"), values.get("window_to"))
        for column, field in (("target_id", "target"), ("holder_id", "holder")):
            if field in said:
                makes = choice.makes_ends
                values[column] = self._work.whom(said[field], makes, table, entry.line)
        check_holder(values.get("holder_id"), [values["target_id"]])
        question = said.get("map")
        map_id = None if question else choice.map_id
        values["map_id"] = self._work.targets.map_of(map_id, question or table).id
        if lever is not None:
            values["instrument_id"] = self._instrument(lever, said.get("instrument_kind"))
        elif "instrument" in said:
            self._work.account.count(LONG_INSTRUMENTS)
            values["note"] = "\n".join(filter(None, (said["instrument"], values.get("note"))))
        return values

    def _instrument(self, name: str, kind: str | None) -> int:
        id_ = self._work.named("instrument", name)
        if kind is not None and self._work.draft.rows("instrument")[id_]["kind"] is None:
            self._work.draft.set("instrument", id_, kind=kind)
        return id_

    def _between(self, table: str, choice: TableChoice, entry: Entry) -> tuple[int, ...]:
        said = entry.values.get("via", ())
        found = [self._work.whom(name, choice.makes_ends, table, entry.line) for name in said]
        return tuple(dict.fromkeys(found))

    def _known(self, uid: str | None, values: dict[str, Any]) -> int | None:
        id_ = self._by_uid.get(str(uid))
        if id_ is not None:
            key = _key(self._work.draft.rows("leverage_entry")[id_])
        else:
            key = _key(values)
            id_ = next(iter(self._free[key]), None)
        if id_ in self._free[key]:
            self._free[key].remove(id_)
        return id_

    def _pass_through(self, id_: int, via: tuple[int, ...]) -> None:
        """Say through whom an entry works, where that was not said before."""
        if not via or self._via.get(id_):
            return
        self._via[id_] = via
        for position, stakeholder_id in enumerate(via):
            self._work.draft.add(
                "leverage_intermediary", entry_id=id_, stakeholder_id=stakeholder_id, position=position
            )


def _lever(entry: Entry) -> str | None:
    """Return the name of the lever; None where a note says it. Raises InvalidInput where nothing does."""
    said = clean_line(entry.values.get("instrument", ""))
    if not said and not entry.values.get("note"):
        raise InvalidInput("An entry needs an instrument, or a note that says what was meant.")
    return said if said and len(said) <= LONGEST_INSTRUMENT else None


def _key(row: dict[str, Any]) -> tuple[Any, ...]:
    lever = row.get("note") if row.get("instrument_id") is None else None
    return (*(row.get(name) for name in _KEY), lever)
