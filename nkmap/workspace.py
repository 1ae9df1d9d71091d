"""The ways into a project: from a grid template, the example, a file, or what was left on this computer."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.orm import Session

from nkmap.commands import maps, projects
from nkmap.db.project_file import (
    FillDatabase,
    continue_draft,
    new_project,
    open_project,
    why_not_writable,
)
from nkmap.db.tables import NAME_LENGTH
from nkmap.db.visible_locks import Holder, holder_elsewhere
from nkmap.db.waiting import Waiting
from nkmap.document import Document
from nkmap.errors import AlreadyOpen, CannotOpen, NkmapError, Sentence
from nkmap.paths import resolved
from nkmap.private_folder import private_folder
from nkmap.templates import Say


def new_document(
    template_id: str, question: str, *, language: str = "en", kind: Say = str, words: Say = str
) -> Document:
    """Return a draft with one empty map. Raises InvalidInput, StorageFailed.

    `language` (BCP 47 tag) is that of the names and of the asker, into which `kind` and `words` put the names
    of kinds and the words of the grid.
    """

    def fill(session: Session) -> None:
        projects.set_up(session, language=language, say=kind)
        maps.add(session, template_id, question, say=words)

    return _new(fill, untouched=not question)


def example_document() -> Document:
    """Return a draft that holds the example; the shipped one stays as it is."""
    from nkmap.formats.sample import fill_sample  # reads YAML, which nothing else needs

    return _new(fill_sample, untouched=True)


class Anyway(NamedTuple):
    """In spite of what a person chose to open a file for writing."""

    here: bool = False  # another program of this computer has it
    elsewhere: Holder | None = None  # somebody at another computer shows that they have it


NOBODY = Anyway()


def open_document(
    path: Path, *, read_only: bool = False, as_copy: bool = False, anyway: Anyway = NOBODY
) -> Document:
    """Return the project in a file. Raises AlreadyOpen and CannotOpen, each with a sentence.

    `shown_elsewhere` is not asked here.
    """
    document = Document(open_project(path, read_only=read_only, as_copy=as_copy, anyway=anyway.here))
    if anyway.elsewhere is not None:
        document.lock_keeper.open_anyway(anyway.elsewhere)
    return document


def shown_elsewhere(path: Path, anyway: Anyway = NOBODY) -> Holder | None:
    """Return who at another computer shows that they work on a file, but not whom `anyway` names.

    None also where the file is protected, so that it is only read. Never raises.
    """
    with suppress(CannotOpen):
        document, answered = resolved(path), anyway.elsewhere
        found = None if why_not_writable(document) else holder_elsewhere(document)
        if found is not None and (answered is None or answered.token != found.token):
            return found
    return None


def document_from_picture(path: Path) -> Document:
    """Return a draft with the project that is inside of a picture, titled after it; the picture is only read.

    Raises UnusableFile where there is none, CannotOpen and its kinds, StorageFailed.
    """
    from nkmap.data_in.whole_projects import fill_from_picture

    def title(session: Session) -> None:
        projects.describe(session, title=path.stem[:NAME_LENGTH])

    return _new(title, untouched=False, begin=lambda into: fill_from_picture(into, path))


def document_from_json(path: Path) -> Document:
    """Return a draft with the project that is in a JSON file of ours; the file is only read.

    Raises CannotOpen and its kinds, StorageFailed.
    """
    from nkmap.data_in.whole_projects import fill_from_json

    return _new(None, untouched=False, begin=lambda into: fill_from_json(into, path))


def salvaged(path: Path, out: Path) -> list[Sentence]:
    """Write what can be read of a damaged project to another file; return what was repaired or left out.

    A process of its own does the reading. Raises Damaged where nothing can be read, CannotOpen, Unfinished,
    StorageFailed.
    """
    from nkmap.confined import run, sentence_of

    order = (str(path), str(out), str(private_folder().absolute()))
    notes = run("nkmap.db.salvage:recovered", *order, seconds=60, megabytes=1000)
    return [sentence_of(note) for note in notes]


def continued_document(work: Waiting) -> Document:
    """Return what was left behind, undo included; as a draft where its file is gone, changed or in use.

    Raises AlreadyOpen, Damaged, StorageFailed.
    """
    if work.document is not None:
        with suppress(CannotOpen, AlreadyOpen):
            project = open_project(work.document)
            if project.continued:
                return Document(project)
            project.close()
    return Document(continue_draft(work.folder))


def continued_beside(work: Waiting) -> Document:
    """Return interrupted work as a draft, undo included; its file stays as it was published.

    Raises AlreadyOpen, Damaged, StorageFailed.
    """
    return Document(continue_draft(work.folder))


def _new(
    fill: Callable[[Session], object] | None, *, untouched: bool, begin: FillDatabase | None = None
) -> Document:
    """Return a draft filled once, where undo begins; one that is `untouched` need not be kept at closing.

    `begin` creates its database, where that is not empty at first.
    """
    project = new_project(begin)
    if fill is not None:
        try:
            with project.store.edit("Begin") as edit:
                fill(edit.session)
        except NkmapError:
            project.discard()
            raise
    project.store.start_history_here(untouched=untouched)
    return Document(project)
