"""Everything that windows ask of a project, asked once: what opens can be shown."""

import pkgutil
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from functools import cache
from importlib import import_module
from inspect import Parameter, isfunction, signature
from itertools import product
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db import queries
from nkmap.db.store import Store
from nkmap.db.tables import TABLES
from nkmap.errors import InvalidInput
from nkmap.figures.all_figures import Material, all_figures
from nkmap.scales import LAYERS

MOST = 3  # rows of a table that are asked for one by one: the first ones, and the last one

# What each argument is called, and the table whose ids it takes, or the values.
IDS = {
    "attribute_id": "attribute",
    "evidence_id": "evidence",
    "map_id": "map",
    "placement_id": "placement",
    "poll_id": "poll",
    "scenario_id": "scenario",
    "source_id": "source",
    "stakeholder_id": "stakeholder",
    "subject_id": "leverage_entry",
    "keep_id": "stakeholder",
    "gone_id": "stakeholder",
    "from_round": "round",
    "round_id": "round",
    "to_round": "round",
}
LISTS = {"ids": "leverage_entry", "stakeholder_ids": "stakeholder", "placement_ids": "placement"}
VALUES = {
    "day": date(2026, 1, 2),
    "subject": "entry_id",
    "layers": LAYERS,
    "voter": 1,
    "words": "a",
    "title": "A",
    "group_name": "",
    "template_id": "influence-stance",
}

Query = Callable[..., Any]


@cache
def all_queries() -> dict[Query, tuple[str, ...]]:
    """Return the queries whose arguments are known here, each with the names of those that it must have."""
    found = {}
    for info in pkgutil.iter_modules(queries.__path__):
        module = import_module(f"{queries.__name__}.{info.name}")
        for name, query in vars(module).items():
            is_ours = isfunction(query) and query.__module__ == module.__name__
            if is_ours and not name.startswith("_"):
                first, *rest = signature(query).parameters.values()
                needed = tuple(argument.name for argument in rest if argument.default is Parameter.empty)
                if first.name == "session" and set(needed) <= {*IDS, *LISTS, *VALUES}:
                    found[query] = needed
    return found


def show(store: Store) -> float:
    """Ask a project everything; return the processor's seconds for the longest question. Raises as those."""
    known, longest = store.read(_known), 0.0
    for query, needed in all_queries().items():
        for arguments in product(*(_values(name, known) for name in needed)):
            begun = time.process_time()
            with suppress(InvalidInput):  # a sentence, and no fault
                answer = store.read(query, *arguments)
                if isinstance(answer, Material):
                    all_figures(answer)
            longest = max(longest, time.process_time() - begun)
    return longest


def _known(session: Session) -> dict[str, list[int]]:
    tables = {*IDS.values(), *LISTS.values()}
    every = {name: list(session.scalars(select(TABLES[name].c.id))) for name in tables}
    return {name: [*ids[: MOST - 1], *ids[MOST - 1 :][-1:]] for name, ids in every.items()}


def _values(argument: str, known: dict[str, list[int]]) -> Iterator[Any]:
    if argument in IDS:
        yield from known[IDS[argument]]
    elif argument in LISTS:
        yield known[LISTS[argument]]
    else:
        yield VALUES[argument]
