"""How long an import takes: a workbook of 5,000 stakeholders and 40,000 relations, against its bare rows.

The whole counts, from the file to the flushed edit, without what the library needs to read the file. What
is measured is the work of the processor, also in the process that reads: waiting for others is not ours.
"""

import gc
import os
import random
from collections.abc import Callable
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from benchmarks.bare_import import Statement, execute, statements
from benchmarks.measuring import Figure, alternately, at_median
from nkmap.commands import projects
from nkmap.data_in.found import Found
from nkmap.data_in.known import known_project
from nkmap.data_in.plan import Plan
from nkmap.data_in.planning import planned
from nkmap.data_in.proposing import propose
from nkmap.data_in.putting import put
from nkmap.data_in.reading import read
from nkmap.db.store import Store

STAKEHOLDERS, RELATIONS = 5_000, 40_000
AT_MOST = 3.0
TIMES = 3
_SYLLABLES = ("ka", "ri", "mo", "ten", "sol", "ba", "du", "fer", "li", "na", "po", "ru", "shi", "ter", "vo")
_KINDS, _TIES = ("government", "NGO", "media"), ("alliance", "funding", "conflict", "information")


def measure() -> list[Figure]:
    """Return the figures of an import, and what its parts take."""
    gc.disable()  # as in the window, which collects between two events
    with TemporaryDirectory(prefix="nkmap-bench-") as folder:
        path = Path(folder, "network.xlsx")
        write_workbook(path)
        reading, library = alternately(
            lambda: _worked(lambda: read(path)), lambda: _worked(lambda: _read_bare(path)), TIMES
        )
        found = read(path)
        wanted = statements(_planned(found, Path(folder, "planned.db")))
        names = (Path(folder, f"{number}.db") for number in count())
        written, bare = alternately(
            lambda: _imported(found, next(names)), lambda: _bare(wanted, next(names)), TIMES
        )
    words = f"{STAKEHOLDERS:,} stakeholders and {RELATIONS:,} relations"
    whole = [ours + put - its for ours, put, its in zip(reading, written, library, strict=True)]
    return [
        at_median(f"import of {words}, without the library's reading", whole, bare, AT_MOST),
        at_median("of that: told, planned and written", written, bare, None),
        at_median("reading that workbook, in a process of its own", reading, library, None),
    ]


def _worked(do: Callable[[], object]) -> float:
    """Return the milliseconds that the processor works on a call, in this process and those it waits for."""
    before = sum(os.times()[:4])
    do()
    return (sum(os.times()[:4]) - before) * 1000


def write_workbook(path: Path) -> None:
    """Write stakeholders and relations as a workbook for Kumu; every run writes the same one."""
    chance = random.Random(STAKEHOLDERS)
    names: dict[str, None] = {}
    while len(names) < STAKEHOLDERS:
        names[f"{_word(chance)} {_word(chance)} of {_word(chance)}"] = None
    drawn = list(names)
    elements = [(name, chance.choice(_KINDS), _word(chance)) for name in names]
    ties = [(*chance.sample(drawn, 2), chance.choice(_TIES), chance.randint(0, 4)) for _ in range(RELATIONS)]
    with Workbook(path) as book:
        for title, headings, rows in (
            ("Elements", ("Label", "Type", "Description"), elements),
            ("Connections", ("From", "To", "Type", "Strength"), ties),
        ):
            sheet = book.add_worksheet(title)
            for line, row in enumerate((headings, *rows)):
                sheet.write_row(line, 0, row)


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))).capitalize()


def _read_bare(path: Path) -> None:
    book = CalamineWorkbook.from_path(path)
    rows = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
    assert sum(map(len, rows)) == STAKEHOLDERS + RELATIONS + 2


def _new_store(path: Path) -> Store:
    store = Store(path)
    with store.edit("New project") as edit:
        projects.set_up(edit.session)
    return store


def _planned(found: Found, database: Path) -> Plan:
    store = _new_store(database)
    plan = _plan(found, store)
    store.close()
    assert plan.added["stakeholders"] == STAKEHOLDERS and plan.added["relations"] > RELATIONS * 0.99
    return plan


def _plan(found: Found, store: Store) -> Plan:
    known = store.read(known_project)
    return planned(found, propose(found, known), known)


def _imported(found: Found, database: Path) -> float:
    """Return the milliseconds of work from the tables of a file to the flushed edit."""
    store = _new_store(database)
    gc.collect()
    taken = _worked(lambda: _put(_plan(found, store), store))
    store.close()
    return taken


def _put(plan: Plan, store: Store) -> None:
    with store.edit("Import") as edit:
        for _done in put(edit.session, plan):
            pass


def _bare(wanted: list[Statement], database: Path) -> float:
    """Return the milliseconds of work for the rows alone, with the same triggers, to the flushed edit."""
    store = _new_store(database)
    gc.collect()
    taken = _worked(lambda: _execute(wanted, store))
    store.close()
    return taken


def _execute(wanted: list[Statement], store: Store) -> None:
    with store.edit("Import") as edit:
        execute(edit.session, wanted)
