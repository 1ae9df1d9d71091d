"""The ways into a project: from a grid template, the example, a file, or what was left on this computer."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sqlalchemy.orm import Session

from nkmap.commands import maps, projects
from nkmap.db.project_file import continue_draft, new_project, open_project
from nkmap.db.tables import NAME_LENGTH
from nkmap.db.waiting import Waiting
from nkmap.document import Document
from nkmap.errors import AlreadyOpen, CannotOpen, NkmapError
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


def open_document(path: Path, *, read_only: bool = False, as_copy: bool = False) -> Document:
    """Return the project in a file. Raises AlreadyOpen and CannotOpen, each with a sentence."""
    return Document(open_project(path, read_only=read_only, as_copy=as_copy))


def document_from_picture(path: Path) -> Document:
    """Return a draft with the project that is inside of a picture, titled after it; the picture is only read.

    Raises UnusableFile where there is none, Unfinished, CannotOpen and its kinds, StorageFailed.
    """
    from nkmap.confined import run
    from nkmap.data_in.project_json import fill, project_from_json

    text: str = run("nkmap.data_in.carried:project_text", str(path), seconds=30, megabytes=1000)
    found = project_from_json(text.encode(), path)

    def put(session: Session) -> None:
        fill(session, found)
        projects.describe(session, title=path.stem[:NAME_LENGTH])

    return _new(put, untouched=False)


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


def _new(fill: Callable[[Session], object], *, untouched: bool) -> Document:
    """Return a draft filled once, where undo begins; one that is `untouched` need not be kept at closing."""
    project = new_project()
    try:
        with project.store.edit("Begin") as edit:
            fill(edit.session)
    except NkmapError:
        project.discard()
        raise
    project.store.start_history_here(untouched=untouched)
    return Document(project)
