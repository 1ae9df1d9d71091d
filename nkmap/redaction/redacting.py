"""A project's rows without what a level takes out: new ids, new order, codes for names."""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain, count
from typing import Any

from sqlalchemy import UniqueConstraint

from nkmap.db.project_rows import Row, Rows, references
from nkmap.db.tables import TABLES, new_uid
from nkmap.redaction.categories import with_merged_kinds
from nkmap.redaction.codes import code_name
from nkmap.redaction.columns import Rule, rules_of
from nkmap.redaction.hidden_names import HiddenNames, hidden_names
from nkmap.redaction.levels import Level
from nkmap.redaction.removal import Gone, gone_rows, is_shown
from nkmap.redaction.values import Values
from nkmap.redaction.votes import dealt_anew

REMOVED = "(removed)"  # stands in texts for somebody who must not even have a code
ONLY_ROW = "project"
ROOM_FOR_NUMBER = 480  # letters of a name of at most 500

Ids = dict[str, dict[int, int]]


@dataclass(frozen=True)
class Redacted:
    """The rows of a redacted project; `ids` say by table what id each old one has become.

    `gone` are the old ids of rows left out; `numbers` the codes of hidden stakeholders by their old id.
    """

    rows: Rows
    ids: Ids
    gone: Gone
    numbers: Mapping[int, int]
    hidden: HiddenNames


def coded(rows: Rows, level: Level) -> list[Row]:
    """Return the stakeholders that get a code: hidden at this level, but not left out."""
    return [row for row in rows["stakeholder"] if not is_shown(row, level) and not row["do_not_export"]]


def redacted(rows: Rows, level: Level, numbers: Mapping[int, int]) -> Redacted:
    """Return the rows as they may leave at this level; `numbers` are the codes drawn, by stakeholder id."""
    gone = gone_rows(rows, level)
    left = {table: [row for row in found if row["id"] not in gone[table]] for table, found in rows.items()}
    left["dots"] = dealt_anew(left)
    if level.coarse:
        left = with_merged_kinds(left)
    hidden = spelled_out(
        rows, {row["id"]: _said(row, numbers) for row in rows["stakeholder"] if not is_shown(row, level)}
    )
    values, ids = Values(left, level, numbers, hidden), _new_ids(left)
    made = {
        table: _told_apart(table, (_row(table, row, values, ids, level) for row in _shuffled(found)))
        for table, found in left.items()
    }
    return Redacted(made, ids, gone, numbers, hidden)


def spelled_out(rows: Rows, words: Mapping[int, str]) -> HiddenNames:
    """Return every spelling of these stakeholders, with the words that stand in their place by id."""
    spelled: dict[str, list[str]] = {code: [] for code in words.values()}
    for row in rows["stakeholder"]:
        if row["id"] in words:
            spelled[words[row["id"]]] += [row["name"], row["short_name"]]
    for table in ("stakeholder_name", "stakeholder_alias"):
        for row in rows[table]:
            if row["stakeholder_id"] in words:
                spelled[words[row["stakeholder_id"]]].append(row["name"])
    abbreviations = {
        row["code"]: words[row["id"]] for row in rows["stakeholder"] if row["id"] in words and row["code"]
    }
    return hidden_names(spelled, abbreviations)


def _said(row: Row, numbers: Mapping[int, int]) -> str:
    return code_name(numbers[row["id"]]) if row["id"] in numbers else REMOVED


def _new_ids(rows: Rows) -> Ids:
    """Return a new id for each row, drawn at random; the one row about the project keeps its own."""
    found: Ids = {}
    for table, old in rows.items():
        ids = [row["id"] for row in old]
        drawn = ids if table == ONLY_ROW else secrets.SystemRandom().sample(range(1, len(ids) + 1), len(ids))
        found[table] = dict(zip(ids, drawn, strict=True))
    return found


def _row(table: str, row: Row, values: Values, ids: Ids, level: Level) -> Row:
    new: dict[str, Any] = {"id": ids[table][row["id"]], "uid": new_uid()}
    for column, (other, _cascades) in references(table).items():
        new[column] = ids[other].get(row[column])
    if level.coarse and "parent_id" in new:
        new["parent_id"] = None
    return new | values.row(table, row)


def _shuffled(rows: list[Row]) -> list[Row]:
    return secrets.SystemRandom().sample(rows, len(rows))


def _told_apart(table: str, rows: Iterable[Row]) -> list[Row]:
    """Return the rows with “(2)” behind a text that became the same as another one by its codes."""
    found = list(rows)
    for columns in _unique_texts(table):
        seen: set[tuple[Any, ...]] = set()
        for row in found:
            text = row[columns[-1]]
            ways = chain([text], (f"{text[:ROOM_FOR_NUMBER]} ({number})" for number in count(2)))
            key = next(
                key for way in ways if (key := (*(row[column] for column in columns[:-1]), way)) not in seen
            )
            row[columns[-1]] = key[-1]
            seen.add(key)
    return found


def _unique_texts(table: str) -> list[list[str]]:
    """Return the columns of each constraint by which a text of the project must be unique, the text last."""
    found = []
    for constraint in TABLES[table].constraints:
        if isinstance(constraint, UniqueConstraint):
            columns = sorted((column.name for column in constraint.columns), key=_texts(table).__contains__)
            if columns[-1] in _texts(table):
                found.append(columns)
    return found


def _texts(table: str) -> list[str]:
    return [column for column, rule in rules_of(table).items() if rule in (Rule.WORDS, Rule.NUMBERED)]
