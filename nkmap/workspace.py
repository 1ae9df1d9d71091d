"""The ways into a project: from a grid template, the example, a file, or what was left on this computer."""

from pathlib import Path

from nkmap.commands import maps, projects
from nkmap.db.project_file import continue_draft, new_project, open_project
from nkmap.document import Document


def new_document(template_id: str, question: str) -> Document:
    """Return a draft with one empty map. Raises InvalidInput, StorageFailed."""
    project = new_project()
    with project.store.edit("Start mapping") as edit:
        projects.set_up(edit.session)
        maps.add(edit.session, template_id, question)
    project.store.start_history_here(untouched=not question)
    return Document(project)


def example_document() -> Document:
    """Return a draft that holds the example; the shipped one stays as it is."""
    from nkmap.formats.sample import fill_sample  # reads YAML, which nothing else needs

    project = new_project()
    with project.store.edit("Open the example") as edit:
        fill_sample(edit.session)
    project.store.start_history_here(untouched=True)
    return Document(project)


def open_document(path: Path, *, read_only: bool = False, as_copy: bool = False) -> Document:
    """Return the project in a file. Raises AlreadyOpen and CannotOpen, each with a sentence."""
    return Document(open_project(path, read_only=read_only, as_copy=as_copy))


def continued_document(folder: Path) -> Document:
    """Return the draft that was kept in a folder of `working_copies.waiting()`."""
    return Document(continue_draft(folder))
