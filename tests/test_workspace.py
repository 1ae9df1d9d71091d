"""The ways into a project."""

import subprocess
import sys

import pytest

from nkmap.commands import stakeholders
from nkmap.db.queries.counts import counts
from nkmap.db.queries.maps import map_list
from nkmap.db.waiting import waiting
from nkmap.errors import InvalidInput
from nkmap.publisher import SaveState
from nkmap.workspace import continued_document, example_document, new_document, open_document


@pytest.fixture
def closing(qapp):
    opened = []
    yield lambda document: opened.append(document) or document
    for document in opened:
        document.close()


CRASH = """
import os, sys
from pathlib import Path
from nkmap.commands import stakeholders
from nkmap.db.project_file import open_project
project = open_project(Path(sys.argv[1]))
with project.store.edit("Add Norway") as edit:
    stakeholders.add(edit.session, "Norway")
os.kill(os.getpid(), 9)
"""


def crash_on(file):
    """Let another program add Norway and die before it can publish; return what it left behind."""
    subprocess.run([sys.executable, "-c", CRASH, str(file)], check=False)
    (work,) = waiting()
    return work


def test_a_new_project_has_one_map_on_the_chosen_grid_and_begins_without_undo(closing):
    document = closing(new_document("power-interest", "Who decides?"))
    assert [(row.question, row.template) for row in document.read(map_list)] == [
        ("Who decides?", "power-interest")
    ]
    assert document.undo_label is None


def test_an_unknown_grid_is_refused_and_leaves_nothing_behind(closing):
    with pytest.raises(InvalidInput, match="influence-stance"):
        new_document("no-such-grid", "")
    assert waiting() == []


def test_the_example_is_a_draft_of_its_own(closing):
    first, second = closing(example_document()), closing(example_document())
    with first.edit("Add") as session:
        stakeholders.add(session, "Norway")
    assert first.save_state is SaveState.DRAFT
    assert second.read(counts)["stakeholders"] == 39


def test_a_copy_is_a_draft_with_the_rows_of_the_file(closing, sample_file):
    document = closing(open_document(sample_file, as_copy=True))
    assert document.path is None
    assert document.read(counts)["stakeholders"] == 39


def test_interrupted_work_goes_on_in_its_file(closing, sample_file):
    document = closing(continued_document(crash_on(sample_file)))
    assert document.path == sample_file
    assert document.undo_label == "Add Norway"
    assert document.read(counts)["stakeholders"] == 40


def test_interrupted_work_whose_file_changed_goes_on_as_a_draft(closing, sample_file, qapp):
    work = crash_on(sample_file)
    changed = open_document(sample_file, as_copy=True)
    with changed.edit("Add Peru") as session:
        stakeholders.add(session, "Peru")
    changed.project.save_copy(sample_file, overwrite=True)
    changed.project.discard()
    document = closing(continued_document(work))
    assert document.path is None
    assert document.undo_label == "Add Norway"


def test_interrupted_work_is_reached_although_its_file_is_something_else_now(closing, sample_file):
    work = crash_on(sample_file)
    sample_file.write_bytes(b"not a project any more")
    document = closing(continued_document(work))
    assert document.path is None
    assert document.read(counts)["stakeholders"] == 40
