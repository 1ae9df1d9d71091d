"""What rows and values are called when copies are laid side by side: names instead of uids."""

from typing import Any

from nkmap.copies.fields import Value, fields_of
from nkmap.copies.linked import Linked, Values
from nkmap.db.project_rows import Row, references
from nkmap.geometry import Place, place_words
from nkmap.map_content import Grid

_SUBJECT = "{stakeholder_id}{instrument_id}{step_id}"
# By table what a row is called; a reference stands for the name of the other row.
_NAMES = {
    "project": "{title}",
    "map": "{question}",
    "round": "{label}",
    "source": "{reference}",
    "session": "{date}",
    "poll": "{question}",
    "agenda_step": "{title}",
    "action": "{wanted}",
    "map_layer": "{layer} ({map_id})",
    "grid_axis": "{dimension} ({map_id})",
    "grid_cell": "{name} ({map_id})",
    "axis_band": "{words} ({axis_id})",
    "placement": _SUBJECT + " ({map_id})",
    "group_estimate": _SUBJECT + " ({group_id}, {map_id})",
    "position_history": "{placement_id}",
    "relation": "{from_id} → {to_id} ({kind})",
    "leverage_entry": "{holder_id} → {target_id} ({instrument_id})",
    "leverage_intermediary": "{stakeholder_id} ({entry_id})",
    "evidence": "{source_id} {locator}",
    "source_paragraph": "{source_id} {number}",
    "stakeholder_name": "{name} ({language})",
    "stakeholder_tag": "{tag} ({stakeholder_id})",
    "attribute_value": "{attribute_id} ({stakeholder_id})",
    "network_place": "{stakeholder_id}",
    "strategy_actor": "{stakeholder_id} ({strategy_id})",
    "strategy_instrument": "{instrument_id} ({strategy_id})",
    "strategy_entry": "{entry_id} ({strategy_id})",
    "scenario_entry": "{entry_id} ({scenario_id})",
    "scenario_strategy": "{strategy_id} ({scenario_id})",
    "scenario_stakeholder": "{stakeholder_id} ({scenario_id})",
    "poll_option": "{stakeholder_id}{entry_id}{step_id} ({poll_id})",
    "dots": "{voter} ({option_id})",
}
_OTHERS = "{name}"


class Names:
    """Says the rows of one project."""

    def __init__(self, rows: Linked) -> None:
        self._rows = rows

    def row(self, table: str, uid: str | None) -> str:
        """Return what a row is called; nothing for none."""
        if uid is None or uid not in self._rows[table]:
            return ""
        return self.of(table, self._rows[table][uid])

    def of(self, table: str, values: Values | Row) -> str:
        """Return what a row with these values is called; where it refers, by uid."""
        return _NAMES.get(table, _OTHERS).format_map(_Said(self, table, values)).strip()

    def value(self, table: str, field: str, value: Value) -> Any:
        """Return what a field says: one value, a place as (x, y), or a name; None where it is empty."""
        if field == "code":
            return value[1]
        others = references(table)
        said = [
            self.row(others[column][0], part) if column in others and part is not None else part
            for column, part in zip(fields_of(table)[field], value, strict=True)
        ]
        if field in ("subject", "answer"):
            return next((part for part in said if part not in (None, "")), None)
        return said[0] if len(said) == 1 else tuple(said)


def words_of_place(grid: Grid | None, place: Place | None) -> str:
    """Return a place in the words of the axes; nothing without a place, or where they are not known."""
    return place_words(grid, *place) if grid and place else ""


def ground(grid: Grid) -> tuple[object, ...]:
    """Return what must be the same on two grids for a place to mean the same on both."""
    return grid.layout, *((axis.quantity, axis.minimum, axis.maximum) for axis in (grid.x, grid.y))


class _Said(dict[str, str]):
    """The columns of a row in words, said when they are asked for."""

    def __init__(self, names: Names, table: str, values: Values) -> None:
        self._names, self._table, self._values = names, table, values

    def __missing__(self, column: str) -> str:
        value = self._values[column]
        if column in (others := references(self._table)):
            return self._names.row(others[column][0], value)
        return "" if value is None else str(value)
