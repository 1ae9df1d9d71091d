"""A small project with a row in most tables, and random edits of copies of it."""

import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.commands import (
    attributes,
    estimates,
    evidence,
    grids,
    instruments,
    layers,
    leverage_entries,
    maps,
    merging,
    placements,
    polls,
    relations,
    rounds,
    scenarios,
    sessions,
    sources,
    stakeholders,
    steps,
    strategies,
)
from nkmap.copies.linked import Copy
from nkmap.copies.reading import read_copy
from nkmap.db.store import Store
from nkmap.db.tables import TABLES
from nkmap.errors import NkmapError

NAMES = ("China", "DPRK", "외교부", "UN agencies", "Red Cross", "Norway")
WORDS = ("Norway", "norway", "Japan", "Seoul talks", "Aid", "x" * 30)
Edit = tuple[str, int]  # the name of a verb, and what its arguments are drawn by


def fill(session: Session) -> None:
    """Two maps, six stakeholders, and something of everything about them."""
    people = [stakeholders.add(session, name) for name in NAMES]
    china, dprk, ministry, un, *_ = people
    stakeholders.set_parent(session, [un], ministry)
    map_id = maps.add(session, "influence-stance", "Who decides?")
    maps.add(session, "influence-stance", "Who pays?")
    layers.switch(session, map_id, "trail", True)
    placements.place(session, map_id, {china: (0.5, 0.9), dprk: (-0.5, 0.7), ministry: (0.2, 0.4)})
    rounds.name_round(session, "Before")
    estimates.estimate(session, map_id, "Embassies", {un: (0.1, 0.2), china: (0.4, 0.8)})
    relation = relations.connect(session, china, dprk, "funding", strength=3)
    (entry,) = leverage_entries.log(session, map_id, [dprk], "Trade", holder_id=china)
    leverage_entries.set_intermediaries(session, entry, [ministry, un])
    source = sources.add(session, "R1", "Report")
    sources.attach(session, source, [("First.", 1), ("Second.", None)])
    evidence.cite(session, source, "p. 1", relation_id=relation, quotation="First.")
    strategy = strategies.add(session, "Talks")
    strategies.set_actors(session, strategy, [un])
    strategies.set_entries(session, strategy, [entry])
    steps.add(session, "Invite", strategy)
    scenario = scenarios.add(session, map_id, "All in")
    scenarios.choose(session, scenario, [entry], [strategy])
    scenarios.suppose(session, scenario, china, stance=0.5)
    attributes.set_value(session, attributes.add(session, "Access"), [china], "yes")
    polls.add(session, "Whom first?", "stakeholder", [china, dprk], 8)
    sessions.begin(session, date="2026-05-04", place="Geneva")


class Dice:
    """Draws rows, words and places."""

    def __init__(self, session: Session, seed: int) -> None:
        self.session, self._dice = session, random.Random(seed)

    def one(self, table: str) -> int:
        ids = self.session.scalars(select(TABLES[table].c.id).order_by(TABLES[table].c.id)).all()
        return self._dice.choice(ids) if ids else 0

    def word(self) -> str:
        return self._dice.choice(WORDS)

    def place(self) -> tuple[float, float]:
        return self._dice.choice((-1.0, 0.0, 0.5)), self._dice.choice((0.0, 0.5, 1.0))

    def placed(self) -> dict[int, tuple[float, float]]:
        return {self.one("stakeholder"): self.place()}

    def grid(self) -> str:
        return self._dice.choice(("power-interest", "influence-stance"))


VERBS: dict[str, Callable[[Session, Dice], Any]] = {
    "add": lambda s, d: stakeholders.add(s, d.word()),
    "rename": lambda s, d: stakeholders.rename(s, d.one("stakeholder"), d.word()),
    "note": lambda s, d: stakeholders.update(s, d.one("stakeholder"), note=d.word(), region=d.word()),
    "code": lambda s, d: stakeholders.set_code(s, d.one("stakeholder"), d.word()[:2].upper()),
    "parent": lambda s, d: stakeholders.set_parent(s, [d.one("stakeholder")], d.one("stakeholder")),
    "delete": lambda s, d: stakeholders.delete(s, [d.one("stakeholder")]),
    "merge": lambda s, d: merging.merge(s, d.one("stakeholder"), d.one("stakeholder")),
    "place": lambda s, d: placements.place(s, d.one("map"), d.placed()),
    "take off": lambda s, d: placements.take_off(s, [d.one("placement")]),
    "estimate": lambda s, d: estimates.estimate(s, d.one("map"), d.word(), d.placed()),
    "round": lambda s, d: rounds.name_round(s, d.word()),
    "grid": lambda s, d: grids.change_template(s, d.one("map"), d.grid()),
    "map": lambda s, d: maps.add(s, d.grid(), d.word()),
    "relate": lambda s, d: relations.connect(s, d.one("stakeholder"), d.one("stakeholder"), "alliance"),
    "log": lambda s, d: leverage_entries.log(s, d.one("map"), [d.one("stakeholder")], d.word()),
    "via": lambda s, d: leverage_entries.set_intermediaries(
        s, d.one("leverage_entry"), [d.one("stakeholder")]
    ),
    "instrument": lambda s, d: instruments.update(s, d.one("instrument"), name=d.word()),
    "source": lambda s, d: sources.add(s, d.word(), d.word()),
    "text": lambda s, d: sources.attach(s, d.one("source"), [(d.word(), None)]),
    "cite": lambda s, d: evidence.cite(s, d.one("source"), "p. 2", stakeholder_id=d.one("stakeholder")),
    "strategy": lambda s, d: strategies.update(s, d.one("strategy"), name=d.word()),
    "add strategy": lambda s, d: strategies.add(s, d.word()),
    "scenario": lambda s, d: scenarios.add(s, d.one("map"), d.word()),
    "attribute": lambda s, d: attributes.add(s, d.word()),
    "answer": lambda s, d: attributes.set_value(s, d.one("attribute"), [d.one("stakeholder")], d.word()),
    "poll": lambda s, d: polls.remove(s, d.one("poll")),
}


def edited(store: Store, name: str, edits: Sequence[Edit]) -> Copy:
    """Return a copy of the project after these edits, of which the project itself knows nothing."""

    def change(session: Session) -> None:
        for verb, seed in edits:
            with suppress(NkmapError), session.begin_nested():
                VERBS[verb](session, Dice(session, seed))

    return changed(store, name, change)


def changed(store: Store, name: str, change: Callable[[Session], object] = lambda _: None) -> Copy:
    """Return a copy of the project after this change, of which the project itself knows nothing."""
    with suppress(_Back), store.edit("Elsewhere") as edit:
        change(edit.session)
        copy = read_copy(edit.session, name)
        raise _Back
    return copy


class _Back(Exception):
    """Takes an edit back."""
