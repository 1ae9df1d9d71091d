"""The parking lot: topics for later, in the newest meeting."""

from collections.abc import Callable
from typing import Any

import pytest

from nkmap.commands import sessions
from nkmap.db.queries.sessions import topics_for_later
from nkmap.db.store import Store
from nkmap.db.tables import WorkshopSession
from nkmap.errors import InvalidInput

Do = Callable[..., Any]


def test_topics_are_kept_in_order_and_the_first_begins_a_session(
    do: Do, store: Store, rows: Callable[[type], list[Any]]
) -> None:
    for topic in ("  Olympic\n boycott ", "난민"):
        do(sessions.park, topic)
    assert store.read(topics_for_later) == ["Olympic boycott", "난민"]
    assert len(rows(WorkshopSession)) == 1
    store.undo()
    store.undo()
    assert rows(WorkshopSession) == []


def test_a_topic_is_taken_up_and_is_gone_from_the_list(do: Do, store: Store) -> None:
    for topic in ("Boycott", "Aid"):
        do(sessions.park, topic)
    do(sessions.take_up, "Boycott")
    assert store.read(topics_for_later) == ["Aid"]
    with pytest.raises(InvalidInput, match="not on the list"):
        do(sessions.take_up, "Boycott")


@pytest.mark.parametrize("topic", ["", " ", "aid "])
def test_an_empty_topic_and_one_that_is_there_are_refused(do: Do, topic: str) -> None:
    do(sessions.park, "Aid")
    with pytest.raises(InvalidInput):
        do(sessions.park, topic)
