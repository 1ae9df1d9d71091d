"""A version of the file that was made elsewhere and merged in is saved over, and no other one."""

from pathlib import Path

import pytest

from nkmap.commands import stakeholders
from nkmap.db.project_file import read_project
from nkmap.db.queries.stakeholders import name_list
from nkmap.document import Document
from nkmap.errors import ChangedElsewhere, InvalidInput
from nkmap.publisher import SaveState
from nkmap.workspace import new_document, open_document


@pytest.fixture
def document(qapp, tmp_path: Path):
    document = new_document("influence-stance", "Who decides?")
    document.save_as(tmp_path / "talks.nkmap", overwrite=False)
    yield document
    document.close()


def change_elsewhere(document: Document, name: str) -> str:
    """Let somebody else put a version with one more name in the place of the file; return its SHA-256."""
    other = document.path.with_name("other.nkmap")
    other.write_bytes(document.path.read_bytes())
    version = open_document(other)
    add(version, name)
    version.publish_now()
    version.close()
    document.path.write_bytes(other.read_bytes())
    with read_project(document.path) as project:
        return project.seen


def add(document: Document, name: str) -> None:
    with document.edit("Add") as session:
        stakeholders.add(session, name)


def names_in(path: Path) -> list[str]:
    with read_project(path) as project:
        return [row.name for row in project.store.read(name_list)]


def test_the_version_that_was_merged_is_saved_over(document):
    seen = change_elsewhere(document, "Cuba")
    add(document, "Peru")
    with pytest.raises(ChangedElsewhere):
        document.publish_now()
    document.accept_file(seen)
    assert document.save_state is SaveState.SAVED and names_in(document.path) == ["Peru"]


def test_also_where_nothing_was_changed_here_the_file_becomes_this_project(document):
    seen = change_elsewhere(document, "Cuba")
    document.accept_file(seen)
    assert names_in(document.path) == [] and document.save_state is SaveState.SAVED


def test_a_version_that_came_after_the_merged_one_stays_as_it_is(document):
    seen = change_elsewhere(document, "Cuba")
    add(document, "Peru")
    change_elsewhere(document, "Chad")
    newest = document.path.read_bytes()
    with pytest.raises(ChangedElsewhere):
        document.accept_file(seen)
    assert document.path.read_bytes() == newest
    assert document.save_state is SaveState.CHANGED_ELSEWHERE


def test_a_draft_has_no_file_to_accept(qapp):
    draft = new_document("influence-stance", "")
    with pytest.raises(InvalidInput, match="not a file yet"):
        draft.accept_file("0" * 64)
    draft.close()
