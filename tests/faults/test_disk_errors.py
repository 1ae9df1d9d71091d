"""A disk that refuses, once or for ever, at any moment, loses nothing acknowledged (P9)."""

import sqlite3
from contextlib import closing
from random import Random

import pytest
from file_layer import (
    CANNOT_OPEN,
    DELETE_FAILED,
    FULL,
    OK,
    READ_FAILED,
    SYNC_FAILED,
    TRUNCATE_FAILED,
    WRITE_FAILED,
    Call,
    recorded,
    why_not,
)
from how_often import MANY
from sqlalchemy import insert, select

from nkmap.commands import projects, stakeholders
from nkmap.db.store import Store
from nkmap.db.tables import Stakeholder
from nkmap.errors import StorageFailed

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")

ERRORS = {
    "open": (CANNOT_OPEN,),
    "read": (READ_FAILED,),
    "write": (WRITE_FAILED, FULL),
    "sync": (SYNC_FAILED,),
    "truncate": (TRUNCATE_FAILED,),
    "delete": (DELETE_FAILED,),
}
EDITS = 8


class Refusing:
    """Refuses the call of a number, counted from now on: it alone, or it and all that follow."""

    def __init__(self, number: int, chance: Random, *, for_ever: bool) -> None:
        self._number, self._chance, self._for_ever = number, chance, for_ever
        self.asked = 0

    def __call__(self, call: Call) -> int:
        self.asked += 1
        hit = self.asked >= self._number if self._for_ever else self.asked == self._number
        return self._chance.choice(ERRORS[call.what]) if hit else OK


def names(store):
    return set(store.read(lambda session: session.scalars(select(Stakeholder.name)).all()))


def edit(store, number):
    """Make an edit: one name, or many at once; return what it adds."""
    with store.edit("Add") as made:
        if number % 4 == 3:
            added = {f"bulk {number} {place}" for place in range(400)}
            made.session.execute(insert(Stakeholder), [{"name": name} for name in sorted(added)])
            return added
        stakeholders.add(made.session, f"single {number}")
        return {f"single {number}"}


def work(store, acknowledged):
    """Edit, undo now and then, and go on after each refusal, as a person would."""
    for number in range(EDITS):
        try:
            acknowledged |= edit(store, number)
        except StorageFailed:
            continue


@pytest.fixture(scope="module")
def calls_of_work(tmp_path_factory):
    """How many calls the work makes when nothing is refused."""
    folder = tmp_path_factory.mktemp("counted")
    with recorded() as made:
        store = prepared(folder)
        counting = Refusing(0, Random(0), for_ever=False)
        made.refuse = counting
        work(store, set())
        made.refuse = lambda _call: OK
        store.close()
    return counting.asked


def prepared(folder):
    folder.mkdir(exist_ok=True)
    store = Store(folder / "project.db")
    with store.edit("New project") as made:
        projects.set_up(made.session)
    return store


@pytest.fixture(scope="module")
def refused(calls_of_work):
    """The numbers of the calls that are refused one after another: every one, in `make test` a few."""
    every = range(1, calls_of_work + 1)
    return every if MANY else Random(7).sample(every, 5)


@pytest.mark.parametrize("for_ever", [False, True], ids=["once", "for ever"])
def test_what_was_acknowledged_survives_a_refusal_of_the_disk(for_ever, refused, tmp_path):
    chance = Random(7)
    for number in refused:
        folder, acknowledged = tmp_path / str(number), set()
        with recorded() as made:
            store = prepared(folder)
            made.refuse = Refusing(number, chance, for_ever=for_ever)
            work(store, acknowledged)
            made.refuse = lambda _call: OK  # there is room again, the medium is back
            assert names(store) == acknowledged, f"what is shown after call {number} was refused"
            acknowledged |= edit(store, 99)
            store.close()
        assert_whole(folder, acknowledged)


def test_the_program_may_end_while_the_disk_refuses(refused, tmp_path):
    """A refusal for ever, and then the process is gone: the files are taken as they lie."""
    chance = Random(8)
    for number in refused:
        folder, acknowledged = tmp_path / str(number), set()
        with recorded() as made:
            store = prepared(folder)
            made.refuse = Refusing(number, chance, for_ever=True)
            work(store, acknowledged)
            left = {path.name: path.read_bytes() for path in folder.iterdir()}
            made.refuse = lambda _call: OK
            store.close()
        after = folder / "after"
        after.mkdir()
        for name, content in left.items():
            (after / name).write_bytes(content)
        assert_whole(after, acknowledged, at_least=True)


def assert_whole(folder, acknowledged, *, at_least=False):
    store = Store(folder / "project.db")
    found = names(store)
    store.close()
    if at_least:
        assert found >= acknowledged
    else:
        assert found == acknowledged
    bulk = [name.split()[1] for name in found if name.startswith("bulk")]
    assert all(bulk.count(number) == 400 for number in bulk), "an edit is there whole or not at all"
    with closing(sqlite3.connect(folder / "project.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
