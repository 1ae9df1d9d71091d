"""A small project that lasts for all tests of copies: who edits it takes that back."""

from collections.abc import Iterator

import pytest
from copied_project import fill

from nkmap.commands import projects
from nkmap.db.store import Store


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The project of which there are copies."""
    store = Store(tmp_path_factory.mktemp("copies") / "small.db")
    with store.edit("New project") as edit:
        projects.set_up(edit.session, "Small")
        fill(edit.session)
    yield store
    store.close()
