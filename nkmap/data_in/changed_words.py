"""Says what a row of a file changes: “region Asia”, “influence 0.2 → 0.5”."""

from typing import Any

from nkmap.commands.fields import in_words
from nkmap.data_in.draft import Draft
from nkmap.db.tables import TABLES
from nkmap.errors import Sentence, listed

_UNSAID = {("stakeholder", "code_chosen"), ("placement", "outcome")}
# Rows that are added to one that is there, with the column that says most of it.
_SAID = {
    "stakeholder_tag": "tag",
    "stakeholder_name": "name",
    "stakeholder_alias": "name",
    "attribute_value": "value",
}


def said_changes(draft: Draft) -> Sentence | None:
    """Return what was changed and added since it was asked last, or None."""
    changed = [_said(draft, *one) for one in draft.take_changed() if one[:2] not in _UNSAID]
    words = [sentence for sentence in changed if sentence is not None]
    return listed(words) if words else None


def _said(draft: Draft, table: str, column: str, before: Any, after: Any) -> Sentence | None:
    if column == "":
        return Sentence("{0} {1}", in_words(_SAID[table]), after[_SAID[table]]) if table in _SAID else None
    before, after = (_in_words(draft, table, column, value) for value in (before, after))
    if before == "":
        return Sentence("{0} {1}", in_words(column), after)
    return Sentence("{0} {1} → {2}", in_words(column), before, after)


def _in_words(draft: Draft, table: str, column: str, value: Any) -> str:
    if value is None:
        return ""
    keys = TABLES[table].columns[column].foreign_keys
    if keys:
        (key,) = keys
        row = draft.rows(key.column.table.name).get(value, {})
        return str(row.get("name", value))
    return f"{value:g}" if isinstance(value, float) else str(value)
