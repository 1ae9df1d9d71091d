"""Dots of a vote as marks of a map: of the newest one on it that was revealed, never of one that goes on."""

from typing import Any

import pytest

from nkmap.commands import layers, maps, placements, polls, stakeholders
from nkmap.db.queries.maps import map_content
from nkmap.db.store import Store


class Voting:
    """A map with two names on it, and what was voted."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.map = self.do(maps.add, "influence-stance", "Question?")
        self.names = [self.do(stakeholders.add, name) for name in ("China", "Japan")]
        self.do(placements.place, self.map, dict.fromkeys(self.names, (0.0, 0.5)))

    def do(self, verb: Any, *arguments: Any, **named: Any) -> Any:
        with self.store.edit(verb.__name__) as edit:
            return verb(edit.session, *arguments, **named)

    def poll(self, china: int, japan: int, map_id: int | None) -> int:
        """Open a vote in which one voter gives these dots."""
        poll: int = self.do(polls.add, "Whom?", "stakeholder", self.names, 3, 9, map_id)
        first = 2 * poll - 1  # options are numbered through
        self.do(polls.cast, poll, 1, {first: china, first + 1: japan})
        return poll

    def votes(self) -> list[int]:
        return [token.marks.votes for token in self.store.read(map_content, self.map).tokens]


@pytest.fixture
def voting(store: Store) -> Voting:
    return Voting(store)


def test_dots_are_seen_once_the_vote_is_revealed_and_while_the_layer_is_on(voting: Voting) -> None:
    voting.do(layers.switch, voting.map, "votes", True)
    poll = voting.poll(3, 0, voting.map)
    assert voting.votes() == [0, 0]
    voting.do(polls.reveal, poll)
    assert voting.votes() == [3, 0]
    voting.do(polls.reveal, poll, False)
    assert voting.votes() == [0, 0]
    voting.do(polls.reveal, poll)
    voting.do(layers.switch, voting.map, "votes", False)
    assert voting.votes() == [0, 0]


def test_of_several_votes_it_is_the_newest_on_this_map_that_was_revealed(voting: Voting) -> None:
    voting.do(layers.switch, voting.map, "votes", True)
    other = voting.do(maps.add, "power-interest", "Another question")
    shown = [voting.poll(1, 2, voting.map), voting.poll(4, 5, voting.map), voting.poll(7, 1, other)]
    voting.poll(6, 3, voting.map)  # goes on
    for poll in shown:
        voting.do(polls.reveal, poll)
    assert voting.votes() == [4, 5]
