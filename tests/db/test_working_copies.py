"""Nothing is forgotten: drafts and interrupted projects are found again, with their undo."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from nkmap.db.project_file import OpenProject, continue_draft, new_project, open_project
from nkmap.db.tables import Project, Stakeholder
from nkmap.db.waiting import discard, waiting
from nkmap.errors import AlreadyOpen, Damaged

CRASH = """
import os, sys
from pathlib import Path
from nkmap.db.project_file import new_project, open_project
from nkmap.db.tables import Stakeholder
project = open_project(Path(sys.argv[1]), read_only=len(sys.argv) > 2) if len(sys.argv) > 1 else new_project()
with project.store.edit("Add Japan") as edit:
    edit.session.add(Stakeholder(id=50, name="Japan"))
os.kill(os.getpid(), 9)
"""


def crash(*arguments: str | Path) -> None:
    """Let another program add Japan and die before it can publish."""
    command = [sys.executable, "-c", CRASH, *map(str, arguments)]
    assert subprocess.run(command, cwd=Path(__file__).parents[2]).returncode == -signal.SIGKILL


def names(project: OpenProject) -> list[str]:
    return project.store.read(lambda session: [s.name for s in session.query(Stakeholder).order_by("id")])


def test_a_draft_is_found_again_with_its_title_and_goes_on_with_undo() -> None:
    draft = new_project()
    with draft.store.edit("Begin") as edit:
        edit.session.add_all([Project(id=1, title="Winter"), Stakeholder(name="China")])
    assert draft.close() is None
    (found,) = waiting()
    assert (found.kind, found.title, found.stakeholders) == ("draft", "Winter", 1)
    assert (found.document, found.problem) == (None, None)
    again = continue_draft(found.folder)
    assert again.continued
    again.store.undo()
    assert names(again) == []


def test_a_draft_in_which_nothing_was_done_leaves_nothing_behind(private: Path) -> None:
    new_project().close()
    assert list((private / "work").iterdir()) == []


def test_a_project_in_use_is_not_waiting_and_cannot_be_taken_twice() -> None:
    draft = new_project()
    (folder,) = (Path(os.environ["NKMAP_FOLDER"]) / "work").iterdir()
    assert waiting() == []
    with pytest.raises(AlreadyOpen):
        continue_draft(folder)
    discard(folder)
    assert names(draft) == []


def test_an_interrupted_project_goes_on_when_its_file_is_opened(file: Path) -> None:
    crash(file)
    (found,) = waiting()
    assert (found.kind, found.document, found.unpublished) == ("interrupted", file, True)
    project = open_project(file)
    assert project.continued
    assert project.unpublished()
    assert names(project) == ["China", "DPRK", "외교부", "Japan"]
    project.store.undo()
    assert names(project) == ["China", "DPRK", "외교부"]


def test_an_interrupted_project_is_kept_aside_when_its_file_changed(file: Path, small_project: bytes) -> None:
    crash(file)
    elsewhere = open_project(file, as_copy=True)
    elsewhere.save_copy(file, overwrite=True)
    project = open_project(file)
    assert names(project) == ["China", "DPRK", "외교부"]
    assert "Those changes are kept" in project.notes[0]
    (found,) = waiting()
    rescued = continue_draft(found.folder)
    assert names(rescued)[-1] == "Japan"
    assert rescued.document is None
    rescued.close()
    assert [item.kind for item in waiting()] == ["draft"]


def test_a_crashed_draft_waits_without_being_made_new_until_it_is_discarded(private: Path) -> None:
    crash()
    (first,) = waiting()
    assert (first.kind, first.stakeholders) == ("draft", 1)
    assert waiting()[0].changed == first.changed
    discard(first.folder)
    assert list((private / "work").iterdir()) == []


def test_a_copy_made_for_reading_only_is_cleared_away(file: Path, private: Path) -> None:
    crash(file, "read only")
    assert len(list((private / "work").iterdir())) == 1
    assert waiting() == []
    assert list((private / "work").iterdir()) == []


def test_a_copy_that_cannot_be_read_or_broke_a_start_is_listed_and_never_removed(file: Path) -> None:
    crash(file)
    (found,) = waiting()
    (found.folder / "being-opened").touch()
    assert "not opened again by itself" in str(waiting()[0].problem)
    assert not continues(file)
    for spoilt in ("project.db", "origin.json"):
        (found.folder / spoilt).write_bytes(b"spoilt" * 1000)
        (found.folder / "project.db-wal").unlink(missing_ok=True)
        assert [item.kind for item in waiting()] == ["unreadable"], spoilt
        with pytest.raises(Damaged, match="cannot be read"):
            continue_draft(found.folder)
        assert not continues(file)
        assert found.folder.exists()


def continues(file: Path) -> bool:
    """Open a file, tell whether interrupted work goes on, and close it."""
    project = open_project(file)
    project.close()
    return project.continued


def test_a_folder_whose_making_was_interrupted_is_cleared_away(private: Path) -> None:
    (private / "work" / "empty").mkdir(parents=True)
    unready = private / "work" / "unready"
    unready.mkdir()
    (unready / "origin.json").write_text(json.dumps({"ready": False}))
    assert waiting() == []
    assert list((private / "work").iterdir()) == []
