"""Undo and redo: every edit a person can make, taken back and made again to the value of every row."""

import importlib
import inspect
import pkgutil
import random
from collections.abc import Callable, Iterator, Set
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

import nkmap.commands
from nkmap.agendas import load_agendas
from nkmap.commands import (
    actions,
    agenda,
    attributes,
    chains,
    estimates,
    evidence,
    grids,
    instruments,
    layers,
    leverage_entries,
    maps,
    merging,
    network_places,
    placements,
    polls,
    projects,
    relations,
    rounds,
    scenarios,
    sessions,
    sources,
    stakeholders,
    steps,
    strategies,
)
from nkmap.db.queries.counts import project
from nkmap.db.queries.rounds import working_round
from nkmap.db.queries.sessions import topics_for_later
from nkmap.db.queries.stakeholders import name_list
from nkmap.db.store import Store
from nkmap.db.tables import TABLES, LeverageEntry, PollOption, Scenario, SourceParagraph, Stakeholder
from nkmap.errors import InvalidInput, NkmapError
from nkmap.scales import INSTRUMENT_KINDS, LAYERS, RELATION_KINDS, SUSCEPTIBILITY

RULES = {
    "codes",
    "fields",
    "grid_rows",
    "lever_rules",
    "locks",
    "meeting",
    "places",
    "rows",
    "texts",
}  # modules that the verbs use, without verbs of their own
DELETING = ("delete", "withdraw", "disconnect", "remove_round", "remove", "remove_step")
TWICE, MOST_DEALINGS = 2, 30


class Chance:
    """Draws arguments for the verbs: ids of rows that are there, texts, places."""

    def __init__(self, session: Session, dice: random.Random) -> None:
        self.session = session
        self.dice = dice

    def one(self, table: str) -> int:
        columns = TABLES[table].c
        query = select(columns.id)
        if "round_id" in columns:  # those of an earlier round cannot be changed
            query = query.where(columns.round_id == working_round(self.session))
        ids = self.session.scalars(query).all()
        return self.dice.choice(ids) if ids else 999

    def some(self, table: str) -> list[int]:
        return [self.one(table) for _ in range(self.dice.randint(1, 3))]

    def word(self) -> str:
        return self.dice.choice(["China", "북한 정부", "it's", '"ok"', "Ä ß", "a\nb", "x" * 70]) + str(
            self.dice.randint(0, 99)
        )

    def place(self) -> tuple[float, float]:
        return self.dice.uniform(-1.2, 1.2), self.dice.uniform(-0.2, 1.2)

    def places(self, table: str) -> dict[int, tuple[float, float]]:
        return {id_: self.place() for id_ in self.some(table)}

    def parked(self) -> str:
        topics = topics_for_later(self.session)
        return self.dice.choice(topics) if topics else "nothing"

    def source_with_text(self) -> int:
        ids = self.session.scalars(select(SourceParagraph.source_id)).all()
        return self.dice.choice(ids) if ids else 999

    def vote(self) -> tuple[int, int, dict[int, int]]:
        poll = self.one("poll")
        options = self.session.scalars(select(PollOption.id).where(PollOption.poll_id == poll)).all()
        return poll, self.dice.randint(1, 8), {self.dice.choice(options): 1} if options else {}

    def chosen(self) -> tuple[int, list[int], list[int]]:
        scenario = self.one("scenario")
        map_id = select(Scenario.map_id).where(Scenario.id == scenario).scalar_subquery()
        entries = self.session.scalars(select(LeverageEntry.id).where(LeverageEntry.map_id == map_id)).all()
        return scenario, list(entries[:2]), self.some("strategy")

    def share(self) -> float:
        return self.dice.random()


# Every verb with arguments drawn by chance. A verb that is missing here fails the test below.
MENU: dict[Callable[..., Any], Callable[[Chance], tuple[tuple[Any, ...], dict[str, Any]]]] = {
    projects.set_up: lambda c: ((), {}),
    projects.describe: lambda c: ((), {"title": c.word(), "disclaimer": c.word()}),
    stakeholders.add: lambda c: ((c.word(), c.one("stakeholder_kind")), {"note": c.word()}),
    stakeholders.add_many: lambda c: (([c.word() for _ in range(4)],), {}),
    stakeholders.rename: lambda c: ((c.one("stakeholder"), c.word()), {}),
    stakeholders.set_short_name: lambda c: ((c.one("stakeholder"), c.word()), {}),
    stakeholders.set_code: lambda c: (
        (c.one("stakeholder"), c.dice.choice(["", "AB", "xyz", "북한"])),
        {},
    ),
    stakeholders.set_names: lambda c: ((c.one("stakeholder"), {"ko": c.word(), "de": ""}), {}),
    stakeholders.set_kind: lambda c: ((c.some("stakeholder"), c.one("stakeholder_kind")), {}),
    stakeholders.set_parent: lambda c: ((c.some("stakeholder"), c.one("stakeholder")), {}),
    stakeholders.update: lambda c: ((c.one("stakeholder"),), {"note": c.word(), "urgency": 1}),
    stakeholders.duplicate: lambda c: ((c.some("stakeholder"),), {}),
    stakeholders.delete: lambda c: (([c.one("stakeholder")],), {}),
    merging.merge: lambda c: ((c.one("stakeholder"), c.one("stakeholder")), {}),
    rounds.name_round: lambda c: ((c.word(),), {}),
    rounds.rename_round: lambda c: ((c.one("round"), c.word()), {}),
    rounds.remove_round: lambda c: ((c.one("round"),), {}),
    polls.add: lambda c: ((c.word(), "stakeholder", c.some("stakeholder"), 8), {}),
    polls.update: lambda c: ((c.one("poll"),), {"question": c.word(), "dots_each": 9}),
    polls.cast: lambda c: (c.vote(), {}),
    polls.reveal: lambda c: ((c.one("poll"), c.dice.random() < 0.5), {}),
    polls.remove: lambda c: ((c.one("poll"),), {}),
    actions.add: lambda c: (
        (c.one("stakeholder"),),
        {"wanted": c.word(), "entry_id": c.one("leverage_entry")},
    ),
    actions.update: lambda c: ((c.one("action"),), {"owner": c.word(), "due": c.word()}),
    actions.delete: lambda c: ((c.some("action"),), {}),
    agenda.plan: lambda c: ((c.dice.choice(load_agendas()).steps,), {}),
    agenda.add_step: lambda c: ((c.word(), c.dice.randint(0, 60)), {}),
    agenda.update_step: lambda c: ((c.one("agenda_step"),), {"title": c.word(), "done": 1}),
    agenda.move_step: lambda c: ((c.one("agenda_step"), c.dice.randint(0, 9)), {}),
    agenda.remove_step: lambda c: ((c.one("agenda_step"),), {}),
    sessions.begin: lambda c: ((), {"place": c.word()}),
    sessions.describe: lambda c: ((), {"participants": c.word(), "confidentiality": "workshop_only"}),
    sessions.park: lambda c: ((c.word(),), {}),
    sessions.take_up: lambda c: ((c.parked(),), {}),
    maps.add: lambda c: ((c.dice.choice(["influence-stance", "power-interest"]), c.word()), {}),
    maps.update: lambda c: ((c.one("map"),), {"question": c.word()}),
    maps.delete: lambda c: ((c.one("map"),), {}),
    maps.duplicate: lambda c: ((c.one("map"),), {}),
    maps.move_to: lambda c: ((c.one("map"), c.dice.randint(0, 9)), {}),
    grids.lock_axes: lambda c: ((c.one("map"), c.share() < 0.6), {}),
    grids.set_axis: lambda c: ((c.one("map"), "x"), {"name": c.word(), "mid_line": c.share() / 2 + 0.1}),
    grids.flip: lambda c: ((c.one("map"),), {}),
    grids.set_cell: lambda c: ((c.one("map"), 0, 0), {"name": c.word(), "advice": c.word()}),
    grids.change_template: lambda c: (
        (c.one("map"), c.dice.choice(["influence-stance", "spectrum-of-allies", "alignment-interest"])),
        {},
    ),
    layers.switch: lambda c: ((c.one("map"), c.dice.choice(LAYERS), c.share() > 0.3), {}),
    placements.place: lambda c: ((c.one("map"), c.places("stakeholder")), {}),
    placements.move: lambda c: ((c.places("placement"),), {}),
    placements.take_off: lambda c: ((c.some("placement"),), {}),
    placements.assess: lambda c: ((c.one("placement"),), {"salience": c.share(), "rationale": c.word()}),
    placements.assess_many: lambda c: (({id_: {"most_influential": 1} for id_ in c.some("placement")},), {}),
    placements.lock: lambda c: ((c.some("placement"), c.share() < 0.6), {}),
    estimates.estimate: lambda c: ((c.one("map"), c.word(), c.places("stakeholder")), {}),
    estimates.assess: lambda c: ((c.one("group_estimate"),), {"salience": c.share()}),
    estimates.hide: lambda c: ((c.one("map"),), {}),
    estimates.reveal: lambda c: ((c.one("map"),), {}),
    estimates.agree_to_differ: lambda c: (
        (c.one("map"), c.one("stakeholder"), {c.one("group_estimate"): c.word()}),
        {},
    ),
    estimates.withdraw: lambda c: ((c.some("group_estimate"),), {}),
    instruments.find_or_add: lambda c: ((c.word(), c.dice.choice(INSTRUMENT_KINDS)), {}),
    instruments.update: lambda c: ((c.one("instrument"),), {"name": c.word(), "kind": None}),
    leverage_entries.log: lambda c: (
        (c.one("map"), c.some("stakeholder"), c.word(), c.one("stakeholder")),
        {"susceptibility": c.dice.choice(SUSCEPTIBILITY)},
    ),
    leverage_entries.update: lambda c: ((c.one("leverage_entry"),), {"p_shift": c.share(), "size": 3}),
    leverage_entries.set_instrument: lambda c: ((c.one("leverage_entry"), c.word()), {}),
    leverage_entries.set_kind: lambda c: ((c.one("leverage_entry"), "linkage"), {}),
    leverage_entries.set_intermediaries: lambda c: ((c.one("leverage_entry"), c.some("stakeholder")), {}),
    leverage_entries.delete: lambda c: (([c.one("leverage_entry")],), {}),
    chains.log: lambda c: (
        (c.one("map"), [c.one("stakeholder") for _ in range(3)], c.word()),
        {"susceptibility": c.dice.choice(SUSCEPTIBILITY)},
    ),
    scenarios.add: lambda c: ((c.one("map"), c.word()), {"weighted": 0}),
    scenarios.update: lambda c: ((c.one("scenario"),), {"name": c.word(), "note": c.word()}),
    scenarios.choose: lambda c: (c.chosen(), {}),
    scenarios.suppose: lambda c: (
        (c.one("scenario"), c.one("stakeholder")),
        {"stance": c.share(), "left_out": c.dice.randint(0, 1)},
    ),
    scenarios.delete: lambda c: (([c.one("scenario")],), {}),
    network_places.put: lambda c: ((c.places("stakeholder"),), {}),
    network_places.lay_out_anew: lambda c: ((), {}),
    relations.connect: lambda c: (
        (c.one("stakeholder"), c.one("stakeholder"), c.dice.choice(RELATION_KINDS)),
        {"strength": 2},
    ),
    relations.update: lambda c: ((c.one("relation"),), {"note": c.word(), "strength": None}),
    relations.disconnect: lambda c: (([c.one("relation")],), {}),
    strategies.add: lambda c: ((c.word(),), {"effect": "mixed"}),
    strategies.update: lambda c: ((c.one("strategy"),), {"name": c.word()}),
    strategies.set_actors: lambda c: ((c.one("strategy"), c.some("stakeholder")), {}),
    strategies.set_instruments: lambda c: ((c.one("strategy"), c.some("instrument")), {}),
    strategies.set_entries: lambda c: ((c.one("strategy"), c.some("leverage_entry")), {}),
    strategies.move_to: lambda c: ((c.one("strategy"), c.dice.randint(0, 9)), {}),
    strategies.delete: lambda c: (([c.one("strategy")],), {}),
    steps.add: lambda c: ((c.word(), c.one("strategy")), {"feasibility": c.share()}),
    steps.update: lambda c: ((c.one("step"),), {"sensitivity": c.share()}),
    steps.put: lambda c: (({c.one("step"): (c.share(), c.share())},), {}),
    steps.move_to: lambda c: ((c.one("step"), c.dice.randint(0, 9)), {}),
    steps.least_contested_first: lambda c: ((), {}),
    steps.delete: lambda c: (([c.one("step")],), {}),
    attributes.add: lambda c: ((c.word(),), {"note": c.word()}),
    attributes.update: lambda c: ((c.one("attribute"),), {"name": c.word()}),
    attributes.move_to: lambda c: ((c.one("attribute"), c.dice.randint(0, 9)), {}),
    attributes.set_value: lambda c: (
        (c.one("attribute"), c.some("stakeholder"), c.dice.choice(["", "inside", c.word()])),
        {},
    ),
    attributes.delete: lambda c: (([c.one("attribute")],), {}),
    sources.add: lambda c: ((c.word(), c.word()), {"publisher": c.word()}),
    sources.update: lambda c: ((c.one("source"),), {"title": c.word(), "do_not_export": 1}),
    sources.delete: lambda c: (([c.one("source")],), {}),
    sources.attach: lambda c: ((c.one("source"), [(c.word(), None) for _ in range(3)]), {}),
    sources.remove_text: lambda c: ((c.source_with_text(),), {}),
    evidence.update: lambda c: ((c.one("evidence"),), {"side": "contests", "quotation": c.word()}),
    evidence.delete: lambda c: (([c.one("evidence")],), {}),
    evidence.cite_named: lambda c: ((c.word(), "5"), {"stakeholder_id": c.one("stakeholder")}),
    evidence.cite: lambda c: ((c.one("source"), "3"), {"placement_id": c.one("placement")}),
    evidence.cite_many: lambda c: (
        ([{"source_id": c.one("source"), "locator": "4", "entry_id": c.one("leverage_entry")}],),
        {},
    ),
}

Rows = dict[str, list[tuple[Any, ...]]]


def all_rows(session: Session) -> Rows:
    # By the driver: the test reads everything a thousand times.
    driver: Any = session.connection().connection.driver_connection
    return {name: driver.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall() for name in TABLES}


def edit_by_chance(store: Store, dice: random.Random, verb: Callable[..., Any]) -> bool:
    """Make one edit, or none where the arguments are refused with a sentence; return whether it was made."""
    try:
        with store.edit(verb.__name__) as edit:
            arguments, named = MENU[verb](Chance(edit.session, dice))
            verb(edit.session, *arguments, **named)
    except InvalidInput:
        return False
    return bool(edit.change.rows)


def dealt(dice: random.Random, made: Set[Callable[..., Any]]) -> Iterator[Callable[..., Any]]:
    """Deal every verb in a random order, twice, and on until all were made; less deleting than adding."""
    for dealing in range(MOST_DEALINGS):
        if dealing >= TWICE and made == set(MENU) - {projects.set_up}:
            return
        copies = 2 if dealing < TWICE else 1
        deck = [verb for verb in MENU for _ in range(1 if verb.__name__ in DELETING else copies)]
        dice.shuffle(deck)
        yield from deck


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "working-copy.db")
    with store.edit("New project") as edit:
        projects.set_up(edit.session, "Title")
    yield store
    store.close()


def add(store: Store, name: str, merge_key: str | None = None) -> int:
    with store.edit(f"Add {name}", merge_key) as edit:
        return stakeholders.add(edit.session, name)


def names(store: Store) -> list[str]:
    return [row.name for row in store.read(name_list)]


def test_the_menu_holds_every_verb() -> None:
    verbs = set()
    for module_info in pkgutil.iter_modules(nkmap.commands.__path__):
        module = importlib.import_module(f"nkmap.commands.{module_info.name}")
        if module_info.name not in RULES:
            verbs |= {
                function
                for name, function in inspect.getmembers(module, inspect.isfunction)
                if function.__module__ == module.__name__ and not name.startswith("_")
            }
    assert verbs == set(MENU)


def test_random_edits_undone_and_redone_reproduce_every_row(tmp_path: Path) -> None:
    dice, store = random.Random(8), Store(tmp_path / "working-copy.db")  # a seed that is soon through
    states = [store.read(all_rows)]
    made: set[Callable[..., Any]] = set()
    edit_by_chance(store, dice, projects.set_up)
    states.append(store.read(all_rows))
    for verb in dealt(dice, made):
        if edit_by_chance(store, dice, verb):
            made.add(verb)
            states.append(store.read(all_rows))
    assert made == set(MENU) - {projects.set_up} and len(states) > 150
    for state in reversed(states[:-1]):
        assert store.undo() is not None
        assert store.read(all_rows) == state
    assert store.undo() is None
    for state in states[1:]:
        assert store.redo() is not None
        assert store.read(all_rows) == state
    assert store.redo() is None
    store.close()


def test_edits_of_one_merge_key_are_one_step(store: Store) -> None:
    for name in ("China", "Japan"):
        add(store, name, merge_key="typing")
    store.undo()
    assert names(store) == []
    store.redo()
    assert names(store) == ["China", "Japan"]


def test_edits_of_different_merge_keys_are_two_steps(store: Store) -> None:
    add(store, "China", merge_key="first")
    add(store, "Japan", merge_key="second")
    store.undo()
    assert names(store) == ["China"]


def test_after_an_undo_nothing_is_merged_into_what_was_undone(store: Store) -> None:
    add(store, "China", merge_key="typing")
    store.undo()
    add(store, "Japan", merge_key="typing")
    assert names(store) == ["Japan"] and store.redo() is None


def test_an_exception_inside_an_edit_leaves_nothing(store: Store) -> None:
    before, step = store.read(all_rows), store.undoable()
    with pytest.raises(ZeroDivisionError), store.edit("Add and fail") as edit:
        stakeholders.add(edit.session, "China")
        raise ZeroDivisionError
    assert store.read(all_rows) == before and store.undoable() == step


def test_an_exception_inside_a_merged_edit_keeps_the_earlier_part(store: Store) -> None:
    add(store, "China", merge_key="typing")
    with pytest.raises(ZeroDivisionError), store.edit("Add", merge_key="typing") as edit:
        stakeholders.add(edit.session, "Japan")
        raise ZeroDivisionError
    assert names(store) == ["China"]
    store.undo()
    assert names(store) == []


def test_a_change_outside_an_edit_is_refused(store: Store) -> None:
    def change(session: Session) -> None:
        session.add(Stakeholder(name="China"))
        session.flush()

    with pytest.raises(NkmapError, match="outside of an edit"):
        store.read(change)
    assert names(store) == []


def test_an_edit_says_what_it_touched_and_so_does_undoing_it(store: Store) -> None:
    with store.edit("Add China") as edit:
        china = stakeholders.add(edit.session, "China")
    assert edit.change.rows == {"stakeholder": frozenset({china})}
    undone = store.undo()
    assert undone is not None and undone[1].rows == {"stakeholder": frozenset({china})}


def test_after_a_crash_undo_goes_on_where_it_was(tmp_path: Path, store: Store) -> None:
    add(store, "China")
    add(store, "Japan")
    store.undo()
    # What a killed program leaves behind: the bytes on disk, the log file included, and nothing closed.
    crashed = tmp_path / "crashed.db"
    for ending in ("", "-wal"):
        crashed.with_name(crashed.name + ending).write_bytes(
            store.path.with_name(store.path.name + ending).read_bytes()
        )
    reopened = Store(crashed)
    assert names(reopened) == ["China"]
    reopened.redo()
    assert names(reopened) == ["China", "Japan"]
    for _ in range(3):
        reopened.undo()
    assert reopened.undo() is None
    reopened.redo()
    assert reopened.read(project).title == "Title" and names(reopened) == []
    reopened.close()
