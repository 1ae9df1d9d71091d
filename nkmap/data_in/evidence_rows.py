"""Plans the rows of evidence: which passage of which source supports or contests what."""

from collections.abc import Mapping
from typing import Any

from nkmap.commands.texts import same_name_key
from nkmap.data_in.choices import TableChoice
from nkmap.data_in.entries import Entry, entries
from nkmap.data_in.found import Table
from nkmap.data_in.marks import is_uid
from nkmap.data_in.work import Work
from nkmap.errors import InvalidInput

_SAID = ("locator", "side", "paraphrase", "quotation")
# The tables whose rows may be named by their uid, with the column that evidence has for them.
_SUBJECTS = {"relation": "relation_id", "leverage_entry": "entry_id"}


def plan_evidence(work: Work, table: Table, choice: TableChoice) -> None:
    """Plan a table of passages; the same passage for the same row again is no second evidence."""
    passages = _Passages(work)
    for entry in entries(table, choice, work.account, work.decimal):
        revision = work.draft.revision
        try:
            is_new = passages.put(entry)
        except InvalidInput as error:
            work.account.refuse(table.name, entry.line, error.sentence)
            continue
        name = f"{entry.values['source']} {entry.values.get('locator', '')}".strip()
        work.say(table.name, entry.line, name, is_new, revision)


class _Passages:
    """The passages, the sources and the rows that they may be about."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._by_uid: dict[str, int] = {}
        self._by_key: dict[tuple[Any, ...], int] = {}
        for row in work.draft.rows("evidence").values():
            self._by_uid[row["uid"]] = row["id"]
            subjects = (name for name in row if name.endswith("_id") and name != "source_id")
            subject = next(name for name in subjects if row[name] is not None)
            self._by_key[row["source_id"], row["locator"], subject, row[subject]] = row["id"]
        self._sources: dict[str, int] = {
            same_name_key(row[column]): row["id"]
            for column in ("title", "reference")
            for row in work.draft.rows("source").values()
        }
        self._subjects = self._all_subjects()

    def put(self, entry: Entry) -> bool:
        """Add the passage of a row, or complete the one that is there; return whether it is new.

        Raises InvalidInput for a row without a source, and for one about something that is not there.
        """
        said = entry.values
        if "source" not in said:
            raise InvalidInput("This row does not say which source the passage is from.")
        values = {column: said[column] for column in _SAID if column in said}
        if "note" in said:
            values.setdefault("paraphrase", said["note"])
        known = self._by_uid.get(said.get("id", ""))
        if known is not None:
            self._work.draft.set("evidence", known, **values)
            return False
        return self._put_by_key(entry, values)

    def _put_by_key(self, entry: Entry, values: dict[str, Any]) -> bool:
        subject, id_ = self._subject(entry)
        source_id, uid = self._source(entry.values["source"]), entry.values.get("id")
        key = (source_id, values.get("locator", ""), subject, id_)
        known = self._by_key.get(key)
        if known is not None:
            self._work.draft.set("evidence", known, **values)
            return False
        about = {"source_id": source_id, subject: id_}
        new = self._work.draft.add("evidence", uid if is_uid(uid) else None, **about, **values)
        self._by_key[key] = new
        if is_uid(uid):
            self._by_uid[str(uid)] = new
        return True

    def _source(self, said: str) -> int:
        """Return the source of this mark or title; a new one has both from it."""
        key = same_name_key(said)
        if key not in self._sources:
            self._sources[key] = self._work.draft.add("source", reference=said, title=said)
        return self._sources[key]

    def _subject(self, entry: Entry) -> tuple[str, int]:
        """Return what a passage is about, as a column of evidence and an id."""
        said = entry.values
        if "subject" in said:
            found = self._subjects.get(said["subject"])
            stakeholder = None if found else self._work.who.find(said["subject"])
            if found is None and stakeholder is None:
                raise InvalidInput(
                    "“{0}”, which this is evidence for, is not in the project.", said["subject"]
                )
            if found is None and "map" in said:
                return self._place(stakeholder or 0, said)
            return found or ("stakeholder_id", stakeholder or 0)
        if "name" in said:
            return "stakeholder_id", self._work.whom(said["name"], False, "", entry.line)
        shown = self._work.targets.by_question(said.get("map", ""))
        if shown is None or "map" not in said:
            raise InvalidInput("This row does not say what the passage is evidence for.")
        return "map_id", shown.id

    def _place(self, stakeholder_id: int, said: Mapping[str, Any]) -> tuple[str, int]:
        """Return the placement of a stakeholder on a map, or the estimate of a group. Raises InvalidInput."""
        shown = self._work.targets.by_question(said["map"])
        round_id = self._work.targets.round_of(said.get("round", ""))
        group_id = self._group(said["group"]) if "group" in said else None
        id_ = self._work.places.id_of(shown.id, round_id, group_id, stakeholder_id) if shown else None
        if id_ is None:
            raise InvalidInput(
                "There is no place on the map “{0}” that this could be evidence for.", said["map"]
            )
        return "placement_id" if group_id is None else "estimate_id", id_

    def _group(self, name: str) -> int:
        """Return the group of this name, 0 where there is none."""
        groups = self._work.draft.rows("participant_group").values()
        return next((row["id"] for row in groups if same_name_key(row["name"]) == same_name_key(name)), 0)

    def _all_subjects(self) -> dict[str, tuple[str, int]]:
        maps = {shown.uid: ("map_id", shown.id) for shown in self._work.known.maps}
        return maps | {
            row["uid"]: (column, row["id"])
            for table, column in _SUBJECTS.items()
            for row in self._work.draft.rows(table).values()
        }
