"""What becomes of each value of a row, by the rule of its column."""

import secrets
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from nkmap.db.project_rows import Row, Rows
from nkmap.db.tables import TABLES
from nkmap.redaction.categories import merged_regions
from nkmap.redaction.coarsening import along, first_day, quarters, year
from nkmap.redaction.codes import code_name
from nkmap.redaction.columns import Rule, rules_of
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.redaction.levels import Level

NO_LEVER = "(removed)"  # an entry whose lever is still to be named must have a note; this one says nothing
_LONGEST_CODE = 4
_NUMBERED = {"participant_group": "Group {0}", "scenario": "Scenario {0}"}


class Values:
    """Says the new value of a column; `numbers` are those of the coded stakeholders, by id."""

    def __init__(self, rows: Rows, level: Level, numbers: Mapping[int, int], hidden: HiddenNames) -> None:
        self._level = level
        self._numbers = numbers
        self._hidden = hidden
        self._region = merged_regions(rows["stakeholder"])
        self._axes = _axes(rows)
        self._orders = {table: _drawn_order(found) for table, found in rows.items()}

    def row(self, table: str, row: Row) -> Row:
        """Return the columns of a row that have a rule."""
        new = {column: self._value(table, row, column, rule) for column, rule in rules_of(table).items()}
        if table == "leverage_entry" and row["instrument_id"] is None:
            new["note"] = NO_LEVER
        return new

    def _value(self, table: str, row: Row, column: str, rule: Rule) -> Any:
        value = row[column]
        if rule in _TEXTS:
            return self._text(table, column, value, rule)
        if rule in _OF_STAKEHOLDER:
            return self._of_stakeholder(row, column, rule)
        if rule in _DIMENSIONS and self._level.coarse:
            coarse = self._axes.get((row["map_id"], _DIMENSIONS[rule]), quarters)
            return None if value is None else coarse(value)
        if rule in _COARSE and self._level.coarse:
            return _COARSE[rule](value)
        if rule is Rule.DROP or (rule is Rule.FINE and self._level.coarse):
            return emptied(table, column)
        if rule is Rule.SHUFFLED:
            return self._orders[table][row["id"]]
        return self._numbered(table, row, column) if rule is Rule.NUMBERED else value

    def _text(self, table: str, column: str, value: str, rule: Rule = Rule.WORDS) -> str:
        """Return a text without hidden names, cut where their codes made it too long."""
        said = self._hidden.replaced(value)
        if rule is Rule.LINK and said != value:
            return ""
        if rule is Rule.DATE and self._level.coarse:
            return year(said)
        return said[: TABLES[table].c[column].info["length"][1]]

    def _numbered(self, table: str, row: Row, column: str) -> str:
        if table == "participant_group" and self._level.citations:  # for people who were in the room
            return self._text(table, column, row[column])
        return _NUMBERED[table].format(self._orders[table][row["id"]] + 1)

    def _of_stakeholder(self, row: Row, column: str, rule: Rule) -> Any:
        number, value = self._numbers.get(row["id"]), row[column]
        if rule is Rule.REGION:
            return self._text("stakeholder", column, self._region(value) if self._level.coarse else value)
        if number is None:
            return self._of_shown(column, value, rule)
        code = f"{number:02}"
        coded = {
            Rule.NAME: code_name(number),
            Rule.SENSITIVITY: "shareable",
            Rule.SHORT_NAME: "",
            Rule.LOOK: "",
        }
        return coded.get(rule, code if len(code) <= _LONGEST_CODE else None)

    def _of_shown(self, column: str, value: Any, rule: Rule) -> Any:
        """Return what stays of somebody who is shown: words may have the name of somebody hidden in them."""
        if rule in (Rule.NAME, Rule.SHORT_NAME):
            return self._text("stakeholder", column, value)
        if rule is Rule.CODE and value and self._hidden.found_in(value):
            return None  # the same letters as a hidden name: no letters are better than a second code
        return value


_TEXTS = (Rule.WORDS, Rule.LINK, Rule.DATE)
_OF_STAKEHOLDER = (Rule.NAME, Rule.CODE, Rule.SHORT_NAME, Rule.LOOK, Rule.SENSITIVITY, Rule.REGION)
_DIMENSIONS = {Rule.ALONG_X: "x", Rule.ALONG_Y: "y", Rule.IN_SIZE: "size"}
_COARSE: dict[Rule, Callable[[Any], Any]] = {Rule.DAY: first_day, Rule.QUARTERS: quarters}


def emptied(table: str, column: str) -> Any:
    """Return what stands for nothing in a column: null, an empty text, or the least number it may hold."""
    found = TABLES[table].c[column]
    if found.nullable:
        return None
    return "" if "length" in found.info else found.info["range"][0]


def _axes(rows: Rows) -> dict[tuple[int, str], Callable[[float], float | None]]:
    """Return what makes values coarse, by map and dimension."""
    uppers: dict[int, list[float]] = defaultdict(list)
    for band in sorted(rows["axis_band"], key=lambda band: band["upper"]):
        uppers[band["axis_id"]].append(band["upper"])
    return {
        (axis["map_id"], axis["dimension"]): along(
            axis["minimum"], axis["maximum"], axis["step"], uppers[axis["id"]]
        )
        for axis in rows["grid_axis"]
    }


def _drawn_order(rows: list[Row]) -> dict[int, int]:
    """Return a place for each row, drawn at random."""
    ids = [row["id"] for row in rows]
    secrets.SystemRandom().shuffle(ids)
    return {id_: place for place, id_ in enumerate(ids)}
