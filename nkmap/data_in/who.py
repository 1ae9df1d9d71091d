"""Finds whom a cell speaks of: by uid, key in the file, name, other spelling, short name or code."""

from collections import defaultdict
from typing import Any

from nkmap.commands.texts import clean_line, same_name_key
from nkmap.data_in.known import Known
from nkmap.errors import InvalidInput

_SEVERAL = -1  # in the place of an id


class Who:
    """The stakeholders of the project and of the file, by all that they are called."""

    def __init__(self, known: Known) -> None:
        self.uids: dict[str, int] = {}
        self.keys: dict[str, int] = {}
        self._names: dict[str, int] = {}
        self._spellings: dict[str, int] = {}
        self._short_names: dict[str, int] = {}
        self._codes: dict[str, int] = {}
        self._found: dict[str, int | None] = {}
        spellings: dict[int, list[str]] = defaultdict(list)
        for name in known.names:
            spellings[name.stakeholder_id].append(name.name)
        for row in known.stakeholders:
            self.uids[row.uid] = row.id
            self.learn(row.id, row.name, row.short_name, row.code)
            self.learn_spellings(row.id, [*spellings[row.id], *known.aliases.get(row.id, ())])

    def learn(self, id_: int, name: str, short_name: str = "", code: str | None = None) -> None:
        """Remember what a stakeholder is called; who had the name first keeps it."""
        self._names.setdefault(same_name_key(name), id_)
        for called, text in ((self._short_names, short_name), (self._codes, code)):
            if text:
                _note(called, same_name_key(text), id_)
        self._found.clear()

    def learn_spellings(self, id_: int, spellings: list[str]) -> None:
        """Remember other names of a stakeholder."""
        for spelling in spellings:
            _note(self._spellings, same_name_key(spelling), id_)
        self._found.clear()

    def named(self, name: str) -> int | None:
        """Return who has this name, or has it as another spelling or in another language."""
        key = same_name_key(name)
        found = self._names.get(key)
        if found is None:
            found = self._spellings.get(key)
        return None if found == _SEVERAL else found

    def is_taken(self, name: str) -> bool:
        """Return whether somebody's name is this one."""
        return same_name_key(name) in self._names

    def find(self, said: Any) -> int | None:
        """Return whom a cell means, or None. Raises InvalidInput where it may be several."""
        found = self._found.get(said)
        if found is None and said not in self._found:
            found = self._found[said] = self._looked_up(str(said))
        if found == _SEVERAL:
            raise InvalidInput("“{0}” may be several stakeholders. Write the name in full.", said)
        return found

    def _looked_up(self, said: str) -> int | None:
        text = clean_line(said)
        for by_mark in (self.uids, self.keys):
            if text in by_mark:
                return by_mark[text]
        key = same_name_key(text)
        called = (self._names, self._spellings, self._short_names, self._codes)
        return next((names[key] for names in called if key in names), None)


def _note(called: dict[str, int], key: str, id_: int) -> None:
    called[key] = id_ if called.get(key, id_) == id_ else _SEVERAL
