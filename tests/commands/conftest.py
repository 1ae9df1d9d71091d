"""A project in a working copy, and one edit in one line."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.orm import Session

from nkmap.db.store import Store

Do = Callable[..., Any]


@pytest.fixture
def do(store: Store) -> Do:
    """Return a function that runs one verb as one edit and returns its result."""

    def do(verb: Callable[..., Any], *arguments: Any, merge_key: str | None = None, **named: Any) -> Any:
        with store.edit(verb.__name__, merge_key) as edit:
            return verb(edit.session, *arguments, **named)

    return do


@pytest.fixture
def rows(store: Store) -> Callable[[type], list[Any]]:
    """Return a function that reads all rows of a table, in the order of their ids."""

    def read(row_class: Any) -> list[Any]:
        def query(session: Session) -> list[Any]:
            found = session.query(row_class).order_by(row_class.id).all()
            session.expunge_all()
            return found

        return store.read(query)

    return read
