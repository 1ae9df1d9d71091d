"""The engine of a working copy: what it shares with those of other projects, and what it does not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine

from nkmap.commands import projects
from nkmap.db.queries.stakeholders import kinds
from nkmap.db.store import Store


@pytest.fixture
def compiled() -> Iterator[list[str]]:
    """How statements came to be: compiled anew, or found among those that were."""
    found: list[str] = []

    def note(
        _connection: Connection, _cursor: object, _statement: str, _values: object, context, _many
    ) -> None:
        if context.compiled is not None:
            found.append(context.cache_hit.name)

    event.listen(Engine, "before_cursor_execute", note)
    yield found
    event.remove(Engine, "before_cursor_execute", note)


def filled(path: Path) -> Store:
    store = Store(path)
    with store.edit("New project") as edit:
        projects.set_up(edit.session)
    return store


def test_another_project_compiles_nothing_anew_and_keeps_its_own_rows(
    tmp_path: Path, compiled: list[str]
) -> None:
    first = filled(tmp_path / "first.db")
    first.read(kinds)
    compiled.clear()
    second = filled(tmp_path / "second.db")
    second.read(kinds)
    assert compiled and "CACHE_MISS" not in compiled
    with second.edit("New project") as edit:
        assert edit.session.connection().engine.url.database == str(tmp_path / "second.db")
    assert first.edits() == second.edits() == 1
    first.close()
    second.close()
