"""The undo log listens from the first change on, whatever became of an earlier try."""

from pathlib import Path

import pytest
from sqlalchemy import select

from nkmap.db.store import Store
from nkmap.db.tables import Stakeholder


def names(store: Store) -> list[str]:
    return store.read(lambda session: list(session.scalars(select(Stakeholder.name))))


def add(store: Store, name: str) -> None:
    with store.edit(f"Add {name}") as edit:
        edit.session.add(Stakeholder(name=name))


def test_the_first_edit_can_be_undone_although_the_one_tried_before_failed(tmp_path: Path) -> None:
    store = Store(tmp_path / "a.db")
    with pytest.raises(RuntimeError), store.edit("Fails") as edit:
        edit.session.add(Stakeholder(name="Nobody"))
        edit.session.flush()
        raise RuntimeError
    add(store, "China")
    add(store, "Japan")
    assert names(store) == ["China", "Japan"]
    store.undo()
    assert names(store) == ["China"]
    store.undo()
    assert names(store) == []
    store.close()


def test_a_change_left_behind_is_undone_and_made_again_before_anything_else_is_done(tmp_path: Path) -> None:
    store = Store(tmp_path / "a.db")
    add(store, "China")
    store.close()
    store = Store(tmp_path / "a.db")
    assert store.redo() is None
    store.undo()
    assert names(store) == []
    store.redo()
    assert names(store) == ["China"]
    store.close()
