"""How much a merge changes, by what people know by name: parts are counted with what they belong to."""

from collections import Counter

from nkmap.copies.preview import Preview
from nkmap.copies.putting import Changes
from nkmap.ui.copies.words import counted_by_heading, is_part

# Parts that are made along with a whole, and by which column and table they belong to it.
_MADE_WITH = {
    "agenda_step": ("session_id", "session"),
    "axis_band": ("axis_id", "grid_axis"),
    "dots": ("option_id", "poll_option"),
    "grid_axis": ("map_id", "map"),
    "grid_cell": ("map_id", "map"),
    "leverage_intermediary": ("entry_id", "leverage_entry"),
    "map_layer": ("map_id", "map"),
    "poll_option": ("poll_id", "poll"),
    "position_history": ("placement_id", "placement"),
    "scenario_entry": ("scenario_id", "scenario"),
    "scenario_stakeholder": ("scenario_id", "scenario"),
    "scenario_strategy": ("scenario_id", "scenario"),
    "source_paragraph": ("source_id", "source"),
    "stakeholder_alias": ("stakeholder_id", "stakeholder"),
    "strategy_actor": ("strategy_id", "strategy"),
    "strategy_entry": ("strategy_id", "strategy"),
    "strategy_instrument": ("strategy_id", "strategy"),
}


def changed_by_heading(preview: Preview) -> dict[str, tuple[int, int, int]]:
    """Return by heading how many are new, changed and gone, in the order of the headings.

    Rows that are put in again count as changed. What came with something new is not counted for itself, and
    where only a part is new, what it belongs to has changed.
    """
    made = preview.changes
    by_heading = [counted_by_heading(found) for found in (_new(made), _changed(made), _gone(made))]
    in_order = counted_by_heading(dict.fromkeys(made.added, 1))
    rows = {words: tuple(found.get(words, 0) for found in by_heading) for words in in_order}
    return {words: (row[0], row[1], row[2]) for words, row in rows.items() if any(row)}


def came_words(preview: Preview) -> str:
    """Return what a merge brings, heading by heading: "Stakeholders 3, Places 12"."""
    found = changed_by_heading(preview)
    return ", ".join(f"{words} {sum(numbers):n}" for words, numbers in found.items())


def _new(made: Changes) -> dict[str, int]:
    return {
        table: len(_added(made, table) - _removed(made, table)) for table in made.added if not is_part(table)
    }


def _gone(made: Changes) -> dict[str, int]:
    return {
        table: len(_removed(made, table) - _added(made, table)) for table in made.added if not is_part(table)
    }


def _changed(made: Changes) -> Counter[str]:
    changed = {(table, id_) for table, rows in made.changed.items() for id_ in rows}
    changed |= {(table, id_) for table in made.added for id_ in _added(made, table) & _removed(made, table)}
    for table, (column, whole) in _MADE_WITH.items():
        belongs_to = {row[column] for row in made.added[table] if row["id"] not in _removed(made, table)}
        changed |= {(whole, id_) for id_ in belongs_to - _added(made, whole)}
    return Counter(table for table, _ in changed)


def _added(made: Changes, table: str) -> set[int]:
    return {row["id"] for row in made.added[table]}


def _removed(made: Changes, table: str) -> set[int]:
    return made.removed.get(table, set())
