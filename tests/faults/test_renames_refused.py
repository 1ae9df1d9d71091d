"""P9: where the system refuses to swap the files, the old one stays whole and nothing is lost."""

import errno
from pathlib import Path

import pytest

from nkmap.commands import stakeholders
from nkmap.db import files
from nkmap.db.checking import check_file
from nkmap.db.project_file import read_project
from nkmap.db.queries.stakeholders import name_list
from nkmap.errors import StorageFailed
from nkmap.publisher import SaveState
from nkmap.workspace import open_document

HELD_BY_ANOTHER_PROGRAM = 32  # as Windows says it while a virus scanner or a cloud client looks at a file
replace = Path.replace


@pytest.fixture
def refuse(monkeypatch):
    """Let renames onto project files fail, `times` or for ever, as Linux or as Windows does."""

    def begin(times=10**9, winerror=None):
        left = [times]

        def refused(path, target):
            if Path(target).suffix == ".nkmap" and left[0]:
                left[0] -= 1
                error = PermissionError(errno.EACCES, "Permission denied")
                error.winerror = winerror
                raise error
            return replace(path, target)

        monkeypatch.setattr(Path, "replace", refused)

    return begin


@pytest.fixture
def document(sample_file, qapp):
    document = open_document(sample_file)
    yield document
    document.close()


def add(document, name):
    with document.edit("Add") as session:
        stakeholders.add(session, name)


def names_in(path):
    with read_project(path) as project:
        return {row.name for row in project.store.read(name_list)}


def test_work_goes_on_and_reaches_the_file_once_it_may_be_replaced(document, sample_file, refuse, qtbot):
    before = sample_file.read_bytes()
    refuse()
    add(document, "Ghana")
    with qtbot.waitSignal(document.publisher.failed, timeout=10_000) as told:
        document.publish()
    assert "could not be written (Permission denied)" in str(told.args[0])
    add(document, "Fiji")
    assert document.save_state is SaveState.UNREACHABLE and not document.is_read_only
    assert sample_file.read_bytes() == before
    assert {path.name for path in sample_file.parent.iterdir()} == {sample_file.name, "private"}
    refuse(times=0)
    document.publish()
    qtbot.waitUntil(lambda: document.save_state is SaveState.SAVED, timeout=10_000)
    assert {"Ghana", "Fiji"} <= names_in(sample_file) and check_file(sample_file) == []


def test_a_file_that_another_program_holds_is_waited_for_but_not_for_ever(
    document, sample_file, refuse, monkeypatch
):
    refuse(times=2, winerror=HELD_BY_ANOTHER_PROGRAM)
    add(document, "Ghana")
    document.publish_now()
    assert "Ghana" in names_in(sample_file)
    monkeypatch.setattr(files, "PATIENCE_SECONDS", 0.1)
    refuse(winerror=HELD_BY_ANOTHER_PROGRAM)
    add(document, "Fiji")
    with pytest.raises(StorageFailed):
        document.publish_now()
    assert "Fiji" not in names_in(sample_file) and check_file(sample_file) == []
    refuse(times=0)
