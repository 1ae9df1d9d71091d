"""Drafts that tests begin with: each is filled once, and every test has a copy of it."""

from collections.abc import Callable
from functools import cache

from nkmap.commands import placements, stakeholders
from nkmap.db.open_projects import OpenProject
from nkmap.db.queries.maps import map_list
from nkmap.db.store import Store
from nkmap.db.working_copies import Origin, WorkingCopy
from nkmap.document import Document
from nkmap.workspace import example_document, new_document

PLACED = {"China": (-0.5, 0.9), "Germany": (0.5, 0.3), "Japan": (0.0, 0.6)}
WAITING = ("Sweden", "Norway")


@cache
def database(begin: Callable[[], Document]) -> bytes:
    """The database of a draft, filled once; every test begins with a copy of it."""
    document = begin()
    image = document.project.store.image()
    document.project.discard()
    return image


def draft(image: bytes) -> Document:
    """A draft that begins with the rows of a database."""
    copy = WorkingCopy.create(Origin())
    copy.put_back(image)
    copy.note_ready()
    return Document(OpenProject(copy, Store(copy.database)))


def no_names() -> Document:
    return new_document("influence-stance", "Who decides?")


def some_names() -> Document:
    document = no_names()
    map_id = document.read(map_list)[0].id
    with document.edit("Seed") as session:
        places = {stakeholders.add(session, name): place for name, place in PLACED.items()}
        placements.place(session, map_id, places)
        stakeholders.add_many(session, WAITING)
    document.project.store.start_history_here(untouched=False)
    return document


def three_of_five() -> Document:
    """A draft with three placed names and two that wait."""
    return draft(database(some_names))


def example() -> Document:
    """The example as a draft, read from its files once."""
    return draft(database(example_document))
