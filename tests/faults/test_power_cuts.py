"""A power cut on an honest disk loses nothing acknowledged and leaves nothing half done (P2)."""

import sqlite3
from contextlib import closing
from random import Random

import pytest
from file_layer import recorded, why_not
from power import Disk, lay_out
from sqlalchemy import insert, select

from nkmap.commands import projects, stakeholders
from nkmap.db.store import Store
from nkmap.db.tables import Stakeholder

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")


def names(session):
    return frozenset(session.scalars(select(Stakeholder.name)))


def single_edits(store, acknowledged):
    for number in range(25):
        with store.edit("Add") as edit:
            stakeholders.add(edit.session, f"single {number}")
        acknowledged()


def large_imports(store, acknowledged):
    for batch in range(3):
        with store.edit("Import") as edit:
            for start in range(0, 5000, 1000):
                rows = [{"name": f"bulk {batch} {start + place}"} for place in range(1000)]
                edit.session.execute(insert(Stakeholder), rows)
        acknowledged()


def undo_and_redo(store, acknowledged):
    chance = Random(2)
    for number in range(30):
        step = chance.choice(("add", "undo", "undo", "redo"))
        if step == "add" or number < 6:
            with store.edit("Add") as edit:
                stakeholders.add(edit.session, f"single {number}")
        else:
            store.undo() if step == "undo" else store.redo()
        acknowledged()


@pytest.fixture(
    scope="module", params=[single_edits, large_imports, undo_and_redo], ids=lambda way: way.__name__
)
def recording(request, tmp_path_factory):
    """What was asked of the disk while a project was changed in one way; each note holds the names then."""
    folder = tmp_path_factory.mktemp("recorded")
    with recorded() as made:
        store = Store(folder / "project.db")
        with store.edit("New project") as edit:
            projects.set_up(edit.session)
        made.note(store.read(names))
        request.param(store, lambda: made.note(store.read(names)))
        store.close()
    return folder, made.calls


def state_after(folder):
    """Open what is left as the program does, and return the names; the structure is whole."""
    store = Store(folder / "project.db")
    found = store.read(names)
    labels = store.next_steps()
    store.close()
    with closing(sqlite3.connect(folder / "project.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    return found, labels


def test_a_power_cut_leaves_the_last_acknowledged_state_or_the_one_on_its_way(recording, cuts, tmp_path):
    folder, calls = recording
    first = next(place for place, call in enumerate(calls) if call.what == "note")
    chance = Random(len(calls))
    for attempt in range(cuts):
        cut = chance.randrange(first + 1, len(calls) + 1)
        states = [call.note for call in calls if call.what == "note"]
        known = sum(call.what == "note" for call in calls[:cut])
        after = tmp_path / str(attempt)
        lay_out(Disk().follow(calls[:cut]).after_cut(chance), folder, after)
        found, _labels = state_after(after)
        assert found in states[known - 1 : known + 1], f"cut before call {cut} of {len(calls)}"


def test_the_simulation_finds_what_settings_that_are_not_safe_lose(tmp_path, cuts):
    """Broken on purpose: without flushing at each commit the same cuts lose acknowledged edits."""
    with recorded() as made:
        connection = sqlite3.connect(tmp_path / "project.db", isolation_level=None)
        for setting in ("journal_mode = wal", "locking_mode = exclusive", "synchronous = normal"):
            connection.execute(f"PRAGMA {setting}")
        connection.execute("CREATE TABLE stakeholder (name TEXT) STRICT")
        made.note(0)
        for number in range(25):
            connection.execute("INSERT INTO stakeholder VALUES (?)", (f"single {number}",))
            made.note(number + 1)
        connection.close()
    first = next(place for place, call in enumerate(made.calls) if call.what == "note")
    chance, lost = Random(1), 0
    for attempt in range(cuts):
        cut = chance.randrange(first + 1, len(made.calls) - 5)
        after = tmp_path / f"after {attempt}"
        after.mkdir()
        lay_out(Disk().follow(made.calls[:cut]).after_cut(chance), tmp_path, after)
        known = max(call.note for call in made.calls[:cut] if call.what == "note")
        lost += _counted(after) < known
    assert lost > cuts // 2


def _counted(folder):
    try:
        with closing(sqlite3.connect(folder / "project.db")) as connection:
            return connection.execute("SELECT count(*) FROM stakeholder").fetchone()[0]
    except sqlite3.Error:
        return -1
