"""What the rows of all tables of a file share while they are planned, and the plan that comes of it."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache
from typing import Any

from nkmap.commands.codes import propose_many
from nkmap.commands.fields import checked, in_words
from nkmap.commands.texts import same_name_key
from nkmap.data_in.account import MADE_ENDS, Account
from nkmap.data_in.changed_words import said_changes
from nkmap.data_in.draft import Draft, Values
from nkmap.data_in.duplicates import tell_near
from nkmap.data_in.known import Known
from nkmap.data_in.places import Places
from nkmap.data_in.plan import COUNTED, Plan
from nkmap.data_in.targets import Targets
from nkmap.data_in.who import Who
from nkmap.db.tables import TABLES, Base
from nkmap.errors import InvalidInput, Sentence, listed

# Rows that are part of another row, and the column that says of which; they count as a change of it.
_PART_OF = {
    "stakeholder_name": ("stakeholder", "stakeholder_id"),
    "stakeholder_alias": ("stakeholder", "stakeholder_id"),
    "stakeholder_tag": ("stakeholder", "stakeholder_id"),
    "attribute_value": ("stakeholder", "stakeholder_id"),
    "leverage_intermediary": ("leverage_entry", "entry_id"),
    "position_history": ("placement", "placement_id"),
}
_COUNTED_AS = {
    "stakeholder": "stakeholders",
    "relation": "relations",
    "placement": "placements",
    "leverage_entry": "leverage_entries",
}
# What windows call the rows of which people see nothing in the preview.
_IN_WORDS = {
    "attribute": Sentence("field of its own"),
    "stakeholder_kind": Sentence("kind of stakeholders"),
    "participant_group": Sentence("group"),
    "instrument": Sentence("instrument"),
}


class Work:
    """The project as it would be, who is who in it, and the account of it all."""

    def __init__(self, known: Known, decimal: str | None = None) -> None:
        """`decimal` is the decimal sign of the file, where that is known."""
        self.known, self.decimal = known, decimal
        self.draft = Draft(known)
        self.account = Account()
        self.who = Who(known)
        self.targets = Targets(known, self.draft)
        self.places = Places(known, self.draft, self.targets, self.account)
        self.codes = {row.code: row.id for row in known.stakeholders if row.code}
        self.added: dict[int, tuple[str, int, str]] = {}  # new stakeholders: table, line, name
        self.keyed: set[tuple[str, int]] = set()  # table, and who stands on a row of it that has a key
        self.tags = defaultdict(set, {id_: set(tags) for id_, tags in known.tags.items()})
        self._aliases = {
            (id_, same_name_key(alias)) for id_, aliases in known.aliases.items() for alias in aliases
        }
        self._named: dict[str, dict[str, int]] = {}
        self._by_key: dict[str, dict[tuple[Any, ...], int]] = {}

    def named(self, table: str, name: str, **values: Any) -> int:
        """Return the id of the row of this name, whatever its case; it is added where there is none."""
        known = self._named.get(table)
        if known is None:
            rows = sorted(self.draft.rows(table).values(), key=lambda row: -int(row["id"]))
            known = self._named[table] = {same_name_key(row["name"]): row["id"] for row in rows}
        key = same_name_key(name)
        if key not in known:
            known[key] = self.draft.add(table, name=name, **values)
        return known[key]

    def by_key(self, table: str, columns: tuple[str, ...]) -> dict[tuple[Any, ...], int]:
        """Return the ids of the rows of a table by the columns that tell them apart; to be kept up."""
        if table not in self._by_key:
            rows = self.draft.rows(table).values()
            self._by_key[table] = {tuple(row[name] for name in columns): row["id"] for row in rows}
        return self._by_key[table]

    def add_stakeholder(self, table: str, line: int, name: str, uid: str | None = None) -> int:
        """Add a stakeholder of a name that nobody has, and return its id."""
        id_ = self.draft.add("stakeholder", uid, name=name)
        self.who.learn(id_, name)
        self.added[id_] = table, line, name
        return id_

    def add_spelling(self, id_: int, name: str) -> None:
        """Let a stakeholder be found under another spelling too."""
        if (id_, same_name_key(name)) not in self._aliases:
            self._aliases.add((id_, same_name_key(name)))
            self.draft.add("stakeholder_alias", stakeholder_id=id_, name=name)
            self.who.learn_spellings(id_, [name])

    def whom(self, said: str, makes: bool, table: str, line: int) -> int:
        """Return whom a cell means; with `makes`, a name that is nowhere is added.

        Raises InvalidInput where it is nowhere, or may be several.
        """
        found = self.who.find(said)
        if found is None and makes:
            self.account.count(MADE_ENDS)
            name = checked(TABLES["stakeholder"].columns["name"], said)
            return self.add_stakeholder(table, line, name)
        if found is None:
            raise InvalidInput(
                "“{0}” is neither in the project nor among the stakeholders of the file.", said
            )
        return found

    def say(self, table: str, line: int, name: str, is_new: bool, revision: int) -> None:
        """Say what became of a row, whose work began at a revision of the draft."""
        what = "added" if is_new else "changed" if self.draft.revision != revision else "unchanged"
        changes = said_changes(self.draft) if what == "changed" else None
        words = Sentence("{0}: {1}", name, changes) if changes else Sentence("{0}", name)
        self.draft.take_changed()
        self.account.say(table, line, what, words)

    def plan(self, tables: Sequence[str]) -> Plan:
        """Return the plan, when all tables were gone through; what is refused is told in their order."""
        places = {name: place for place, name in enumerate(tables)}
        self._propose_codes()
        self.places.note_moves()
        tell_near(self.known, self.added, self.account)
        self._note_others()
        return Plan(
            added=self._added(),
            changed=self._changed(),
            lines=tuple(self.account.lines),
            refused=tuple(sorted(self.account.refused, key=lambda one: (places[one.table], one.line))),
            duplicates=tuple(self.account.duplicates),
            missing_values=self.account.missing_values,
            notes=self.account.notes(),
            new_rows=self._new_rows(),
            changes=dict(self.draft.changes),
        )

    def _propose_codes(self) -> None:
        bare = [row for row in self.draft.new_rows["stakeholder"] if row["code"] is None]
        labels = [row["short_name"] or row["name"] for row in bare]
        for row, code in zip(bare, propose_many(labels, self.codes), strict=True):
            row["code"] = code

    def _note_others(self) -> None:
        others = [
            Sentence("{0} × {1}", len(rows), _IN_WORDS.get(table) or in_words(table))
            for table, rows in self.draft.new_rows.items()
            if rows and table not in _COUNTED_AS and table not in _PART_OF
        ]
        if others:
            self.account.note(Sentence("Also added: {0}.", listed(others)))

    def _added(self) -> dict[str, int]:
        counts: Counter[str] = Counter(dict.fromkeys(COUNTED, 0))
        for table, rows in self.draft.new_rows.items():
            if table not in _PART_OF:
                counts[_COUNTED_AS.get(table, "others")] += len(rows)
        return dict(counts)

    def _changed(self) -> dict[str, int]:
        changed = {(table, id_) for table, rows in self.draft.changes.items() for id_ in rows}
        whole = {(table, id_) for table, id_ in changed if table not in _PART_OF}
        for part, (table, column) in _PART_OF.items():
            rows = (row for row in self.draft.rows(part).values() if (part, row["id"]) in changed)
            whole |= {(table, row[column]) for row in (*rows, *self.draft.new_rows[part])}
        counts: Counter[str] = Counter(dict.fromkeys(COUNTED, 0))
        counts.update(
            _COUNTED_AS.get(table, "others") for table, id_ in whole if not self.draft.is_new(table, id_)
        )
        return dict(counts)

    def _new_rows(self) -> dict[str, list[Values]]:
        """Return the new rows, those referred to first: also parents before their parts."""
        new = self.draft.new_rows
        new["stakeholder"].sort(key=self._depth)
        return {table: new[table] for table in _in_order() if new.get(table)}

    def _depth(self, row: Values) -> int:
        rows, depth = self.draft.rows("stakeholder"), 0
        while row["parent_id"] is not None:
            row, depth = rows[row["parent_id"]], depth + 1
        return depth


@cache
def _in_order() -> tuple[str, ...]:
    """Return the tables, those that others refer to first."""
    return tuple(table.name for table in Base.metadata.sorted_tables)
