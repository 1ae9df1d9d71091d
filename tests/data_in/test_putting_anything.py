"""Whatever stands in a table, and whatever is chosen for it: it is planned and written, and can be undone."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from nkmap.commands import estimates, leverage_entries, maps, placements, projects, relations, stakeholders
from nkmap.data_in.choices import Choices, ColumnChoice, TableChoice
from nkmap.data_in.fields import HOLDS, fields_of
from nkmap.data_in.found import Found, Row, Scale, Table
from nkmap.data_in.known import known_project
from nkmap.data_in.plan import Plan
from nkmap.data_in.planning import planned
from nkmap.data_in.putting import put
from nkmap.data_in.values import as_text
from nkmap.db.store import Store
from nkmap.db.tables import TABLES
from nkmap.errors import Sentence

WHY = Sentence("")
NAMES = ("China", "china", "Chjna", "북한", "Japan", "Japan|China", "A|", "|", "EU", "Ghost", "Who decides?")
WORDS = (
    "high",
    "unknown",
    "alliance",
    "undirected",
    "yes",
    "Government",
    "2008-01-02",
    "x" * 600,
    "a\x00b\ud800",
)
MARKS = ("1", "2", "6f9619ff-8b86-4011-b42d-00c04fc964ff", "6f9619ff-8b86-4011-b42d-00c04fc964fe")
NUMBERS = (0, 1, 0.5, -1, 4, 100, 1e30, float("inf"), float("nan"), "1,5", "40 %")
cells = st.sampled_from([None, "", " ", True, False, *NAMES, *WORDS, *MARKS, *NUMBERS]) | st.text(max_size=5)


@st.composite
def tables(draw: st.DrawFn) -> tuple[Table, TableChoice]:
    """Return a table with any cells, and what is chosen for it."""
    holds = draw(st.sampled_from(HOLDS))
    fields = st.sampled_from([None, *fields_of(holds)])
    needed = {"stakeholders": ["name"], "relations": ["from", "to"], "leverage": ["target", "instrument"]}
    columns = needed.get(holds, ["name", "map"]) + draw(st.lists(fields, max_size=5))
    width = len(columns)
    rows = draw(st.lists(st.lists(cells, min_size=width, max_size=width), max_size=6))
    table = Table(
        draw(st.sampled_from(["Sheet", "Who decides?", ""])),
        tuple(draw(st.sampled_from(["", "Heading", "China", "Access"])) for _ in columns),
        tuple(Row(line, tuple(row)) for line, row in enumerate(rows, 2)),
        is_matrix=holds == "relations" and draw(st.booleans()),
    )
    choice = TableChoice(
        holds,
        tuple(draw(choices(column)) for column in columns),
        map_id=draw(st.sampled_from([None, 1, 2, 99])),
        makes_ends=draw(st.booleans()),
        same=draw(st.sampled_from([{}, {}, {2: 1}, {3: 99}, {2: None}])),
    )
    return table, choice


@st.composite
def choices(draw: st.DrawFn, holds: str | None) -> ColumnChoice:
    """Return what is chosen for a column."""
    scale = draw(st.sampled_from([None, Scale(0, 1), Scale(0, 4), Scale(100, 0), Scale(-5, 5), Scale(1, 1)]))
    words = draw(st.sampled_from([{}, {"high": 1.0, "unknown": None}, {"high": "alliance"}, {"x": 9e9}]))
    language = draw(st.sampled_from(["", "ko", "x" * 40]))
    shown = draw(st.sampled_from([None, None, "Who decides?", "A new question"]))
    return ColumnChoice(holds, WHY, scale, words, language, shown)


files = st.lists(tables(), min_size=1, max_size=3)


def fill(session: Session) -> None:
    """Three stakeholders on a map, one of them locked; a blind map; a relation, a lever, an estimate."""
    projects.set_up(session)
    ids = [stakeholders.add(session, name) for name in ("China", "Japan", "EU")]
    shown = maps.add(session, "influence-stance", "Who decides?")
    blind = maps.add(session, "power-interest", "Blind?")
    placed = placements.place(session, shown, {ids[0]: (0.5, 0.5), ids[1]: (0, 0)})
    placements.lock(session, placed[:1], True)
    estimates.estimate(session, shown, "Table 1", {ids[1]: (0.2, 0.3)})
    estimates.hide(session, blind)
    relations.connect(session, ids[0], ids[1], "alliance", strength=2)
    leverage_entries.log(session, shown, [ids[0]], "aid", ids[1])


def all_rows(session: Session) -> dict[str, Any]:
    driver: Any = session.connection().connection.driver_connection
    return {name: driver.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall() for name in TABLES}


def imported(store: Store, made: list[tuple[Table, TableChoice]]) -> Plan:
    found = Found("csv", tuple(table for table, _ in made))
    plan = planned(found, Choices(tuple(choice for _, choice in made)), store.read(known_project))
    with store.edit("Import") as edit:
        for _done in put(edit.session, plan):
            pass
    return plan


def left_untold(made: list[tuple[Table, TableChoice]], plan: Plan) -> list[tuple[str, Row]]:
    """Return the rows that hold something and of which nothing is said."""
    told = {(one.table, one.line) for one in (*plan.lines, *plan.refused)}
    return [
        (table.name, row)
        for table, _ in made
        for row in table.rows
        if not table.is_matrix and any(map(as_text, row.cells)) and (table.name, row.line) not in told
    ]


@settings(
    phases=(Phase.explicit, Phase.generate), derandomize=True, max_examples=settings().max_examples // 3 + 1
)
@given(files)
def test_any_table_is_planned_written_undone_and_adds_nothing_twice(
    made: list[tuple[Table, TableChoice]],
) -> None:
    with TemporaryDirectory() as folder:
        store = Store(Path(folder, "working-copy.db"))
        try:
            with store.edit("Fill") as edit:
                fill(edit.session)
            before = store.read(all_rows)
            plan = imported(store, made)
            after = store.read(all_rows)
            counted = {name: len(after[name]) - len(before[name]) for name in TABLES}
            assert plan.added["stakeholders"] == counted["stakeholder"]
            assert plan.added["relations"] == counted["relation"]
            assert left_untold(made, plan) == []
            again = imported(store, made)
            is_same = all(None not in choice.same.values() for _, choice in made)
            assert not is_same or not any(again.new_rows.values())
            while store.read(all_rows) != before:
                assert store.undo() is not None
            assert store.undoable() is not None
        finally:
            store.close()
