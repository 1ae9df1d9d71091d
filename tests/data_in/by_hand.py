"""Tables and choices by hand, for tests of what becomes of their rows."""

from typing import Any

from nkmap.data_in.choices import Choices, ColumnChoice, TableChoice
from nkmap.data_in.found import Cell, Found, Row, Table
from nkmap.data_in.known import known_project
from nkmap.data_in.plan import Plan
from nkmap.data_in.planning import planned
from nkmap.data_in.putting import put
from nkmap.db.store import Store
from nkmap.errors import Sentence

Made = tuple[Table, TableChoice]


def column(holds: str | None, **how: Any) -> ColumnChoice:
    """Return what is chosen for a column."""
    return ColumnChoice(holds, Sentence(""), **how)


def table(holds: str, columns: list[str | ColumnChoice], *rows: tuple[Cell, ...], **how: Any) -> Made:
    """Return a table whose rows begin on line 2, with what is chosen for it; headings are the fields."""
    chosen = tuple(column(one) if isinstance(one, str) else one for one in columns)
    headings = tuple(one.holds or "" for one in chosen)
    lines = tuple(Row(line, cells) for line, cells in enumerate(rows, 2))
    made = Table(how.pop("name", holds), headings, lines, is_matrix=how.pop("is_matrix", False))
    return made, TableChoice(holds, chosen, **how)


def plan_of(store: Store, *made: Made) -> Plan:
    """Return what the tables would do to a project."""
    found = Found("csv", tuple(one for one, _ in made))
    return planned(found, Choices(tuple(choice for _, choice in made)), store.read(known_project))


def imported(store: Store, *made: Made) -> Plan:
    """Write the tables into a project, as one step, and return what was planned."""
    plan = plan_of(store, *made)
    with store.edit("Import") as edit:
        for _done in put(edit.session, plan):
            pass
    return plan


def reasons(plan: Plan) -> dict[int, str]:
    """Return the last reason for each line that is refused."""
    return {line: str(reason) for _table, line, reason in plan.refused}


def what(plan: Plan) -> list[tuple[int, str]]:
    """Return what becomes of each line."""
    return [(line.line, line.what) for line in plan.lines]
