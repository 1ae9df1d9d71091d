"""What a redaction takes out, counted by kind and said in words. No hidden name is ever among them."""

from collections.abc import Mapping
from dataclasses import dataclass

from nkmap.db.project_rows import Rows
from nkmap.errors import Sentence
from nkmap.redaction.codes import code_name
from nkmap.redaction.columns import COLUMNS, Rule
from nkmap.redaction.levels import Level
from nkmap.redaction.redacting import Redacted

# What is counted, in the order in which it is said: one, and many.
KINDS = {
    "names": (Sentence("1 name becomes a code"), Sentence("{0} names become codes")),
    "never": (Sentence("1 name that is never exported"), Sentence("{0} names that are never exported")),
    "levers": (Sentence("1 entry of the leverage log"), Sentence("{0} entries of the leverage log")),
    "instruments": (
        Sentence("1 instrument that only such entries use"),
        Sentence("{0} instruments that only such entries use"),
    ),
    "notes": (Sentence("1 note or reason"), Sentence("{0} notes and reasons")),
    "passages": (Sentence("1 passage of a source"), Sentence("{0} passages of sources")),
    "sources": (Sentence("1 source"), Sentence("{0} sources")),
    "source_texts": (
        Sentence("1 paragraph of a source's text"),
        Sentence("{0} paragraphs of sources' texts"),
    ),
    "other_names": (
        Sentence("1 other name, alias, tag or answer"),
        Sentence("{0} other names, aliases, tags and answers"),
    ),
    "estimates": (Sentence("1 estimate of a group"), Sentence("{0} estimates of groups")),
    "votes": (Sentence("1 vote that is still open"), Sentence("{0} votes that are still open")),
    "ballots": (Sentence("who gave the dots of 1 vote"), Sentence("who gave the dots of {0} votes")),
    "moves": (Sentence("1 earlier move on a map"), Sentence("{0} earlier moves on maps")),
    "meetings": (Sentence("1 meeting"), Sentence("{0} meetings")),
    "actions": (Sentence("1 action"), Sentence("{0} actions")),
    "kinds": (Sentence("1 small kind becomes “other”"), Sentence("{0} small kinds become “other”")),
    "regions": (Sentence("1 small region becomes “other”"), Sentence("{0} small regions become “other”")),
    "parents": (
        Sentence("1 link to what a name is part of"),
        Sentence("{0} links to what names are part of"),
    ),
}
_TABLES = {  # which rows that are left out are counted as what
    "leverage_entry": "levers",
    "instrument": "instruments",
    "source": "sources",
    "source_paragraph": "source_texts",
    "evidence": "passages",
    "stakeholder_name": "other_names",
    "stakeholder_alias": "other_names",
    "stakeholder_tag": "other_names",
    "attribute_value": "other_names",
    "group_estimate": "estimates",
    "poll": "votes",
    "position_history": "moves",
    "session": "meetings",
    "action": "actions",
    "stakeholder": "never",
}
_PASSAGES = ("paraphrase", "quotation")


@dataclass(frozen=True, slots=True)
class Coded:
    """A name and the code in its place: for the eyes of whoever redacts, never to be written."""

    name: str
    code: str


@dataclass(frozen=True, slots=True)
class Account:
    """How much is taken out, by the kinds of `KINDS`; what does not occur is not in it."""

    counts: Mapping[str, int]

    def sentences(self) -> list[Sentence]:
        """Return a line for each kind."""
        return [Sentence(KINDS[kind][count > 1].pattern, count) for kind, count in self.counts.items()]


def account(rows: Rows, made: Redacted, level: Level) -> Account:
    """Return what is taken out of the rows of a project."""
    counts = dict.fromkeys(KINDS, 0)
    for table, kind in _TABLES.items():
        counts[kind] += len(made.gone[table])
    counts["names"] = len(made.numbers)
    counts["notes"] = _dropped_texts(rows, made, passages=False)
    counts["passages"] += _dropped_texts(rows, made, passages=True)
    counts["ballots"] = len({row["poll_id"] for row in made.rows["poll_option"] if made.rows["dots"]})
    if level.coarse:
        counts |= _merged(rows, made)
    return Account({kind: count for kind, count in counts.items() if count})


def coded_names(rows: Rows, made: Redacted) -> list[Coded]:
    """Return who gets which code, by name."""
    found = (
        Coded(row["name"], code_name(made.numbers[row["id"]]))
        for row in rows["stakeholder"]
        if row["id"] in made.numbers
    )
    return sorted(found, key=lambda coded: coded.name.casefold())


def _dropped_texts(rows: Rows, made: Redacted, *, passages: bool) -> int:
    """Return how many texts are emptied in rows that stay."""
    return sum(
        bool(isinstance(row[column], str) and row[column]) and row["id"] not in made.gone[table]
        for table, rules in COLUMNS.items()
        for column in rules.get(Rule.DROP, "").split()
        if (column in _PASSAGES) is passages
        for row in rows[table]
    )


def _merged(rows: Rows, made: Redacted) -> dict[str, int]:
    people = [row for row in rows["stakeholder"] if row["id"] not in made.gone["stakeholder"]]
    kinds = {row["kind_id"] for row in people} - {None}
    regions = {row["region"] for row in people}
    kept_kinds = len({row["kind_id"] for row in made.rows["stakeholder"]} - {None})
    kept_regions = len({row["region"] for row in made.rows["stakeholder"]})
    return {
        "kinds": len(kinds) - kept_kinds,
        "regions": len(regions) - kept_regions,
        "parents": sum(row["parent_id"] is not None for row in people),
    }
