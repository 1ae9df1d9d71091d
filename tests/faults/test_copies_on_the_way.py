"""A program that dies while copies live beside the file, or are on the way, loses nothing (P1, P19)."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from how_often import MANY

from nkmap.db import places, snapshots
from nkmap.db.project_file import open_project
from nkmap.db.queries.counts import project as project_row
from nkmap.db.queries.stakeholders import name_list
from nkmap.db.waiting import waiting

ROOT = Path(__file__).parents[2]
WORKS = """
import sys
from pathlib import Path
from nkmap.db.project_file import open_project
from nkmap.db.tables import Stakeholder
project = open_project(Path(sys.argv[1]))
number = 0
while True:
    with project.store.edit("Add") as edit:
        edit.session.add(Stakeholder(name=f"Added {number}"))
    print(number, flush=True)
    number += 1
"""
# Dies in the moment in which a function of the storage is called, on the way to the other place.
DIES_MOVING = """
import os, sys
from pathlib import Path
from nkmap.db import moving, places, project_file, snapshots, working_copies
from nkmap.db.tables import Stakeholder
project = project_file.open_project(Path(sys.argv[1]))
with project.store.edit("Add") as edit:
    edit.session.add(Stakeholder(name="Japan"))
target, name = sys.argv[3].split(":")
setattr(eval(target), name, lambda *_arguments, **_named: os._exit(9))
project.let_copies_live(beside=sys.argv[2] == "beside")
"""
BOTH_WAYS = (
    "snapshots:move",
    "working_copies.WorkingCopy:discard",
    "moving:_twin",
    "moving:_bring_opened",
)


def names(project):
    return [row.name for row in project.store.read(name_list)]


def killed_at_work(file):
    """Let another program work on the file, and kill it; return the last edit that it acknowledged."""
    command = [sys.executable, "-c", WORKS, str(file)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        last = [program.stdout.readline() for _ in range(5)][-1]
        os.kill(program.pid, signal.SIGKILL)
        rest = [line for line in program.stdout if line.endswith("\n")]
    return int(rest[-1] if rest else last)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill -9")
def test_after_a_kill_beside_the_file_the_last_action_is_there_with_its_undo(sample_file):
    places.choose_beside(sample_file)
    for _ in range(20 if MANY else 1):
        before = len(names_in(sample_file))
        last = killed_at_work(sample_file)
        project = open_project(sample_file)
        added = len(names(project)) - before
        assert project.continued and project.lives_beside
        assert added in (last + 1, last + 2), "one may have been done and not yet been said"
        project.store.undo()
        assert len(names(project)) == before + added - 1
        assert project.close() is None and waiting([sample_file]) == []


def names_in(file):
    project = open_project(file)
    found = names(project)
    project.close()
    return found


@pytest.mark.parametrize("beside", [True, False] if MANY else [True])
def test_whenever_a_program_dies_while_copies_move_they_are_whole_and_in_one_place(
    sample_file, private, beside
):
    moments = BOTH_WAYS if beside else ("places:choose_here", *BOTH_WAYS)
    for moment in moments if MANY else moments[:1]:
        project = open_project(sample_file)
        project.let_copies_live(beside=not beside)
        uid = project.store.read(project_row).uid
        snapshots.keep(uid, sample_file.read_bytes(), "import", document=sample_file)
        kept = len(snapshots.snapshots(uid, project.place))
        project.close()
        command = [
            sys.executable,
            "-c",
            DIES_MOVING,
            str(sample_file),
            "beside" if beside else "here",
            moment,
        ]
        assert subprocess.run(command, cwd=ROOT).returncode == 9, moment
        project = open_project(sample_file)
        assert project.continued and "Japan" in names(project), moment
        assert project.store.undo() is not None and "Japan" not in names(project)
        assert project.lives_beside is places.is_plain_folder(places.beside(sample_file))
        versions = snapshots.snapshots(uid, project.place)
        assert len(versions) == kept == len(snapshots.of_document(sample_file)), moment
        work = [*(private / "work").iterdir(), *places.beside(sample_file).glob("work/*")]
        assert len(work) == 1, moment
        project.close()
