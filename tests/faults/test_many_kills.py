"""Killing the program at any moment loses nothing acknowledged and leaves nothing half done (P1)."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import killing
import pytest
from how_often import MANY

from nkmap.commands import maps, placements, projects, stakeholders
from nkmap.db.project_file import open_project, write_project

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="children that are ready need fork()")

KILLS = {"edit": 200 if MANY else 3, "take_in": 60 if MANY else 2}


def three_names(session):
    projects.set_up(session)
    ids = [stakeholders.add(session, name) for name in ("China", "DPRK", "외교부")]
    placements.place(session, maps.add(session, "influence-stance", "Who?"), {ids[0]: (0.1, 0.2)})


@pytest.mark.parametrize("way", KILLS)
def test_what_is_there_after_a_kill_is_what_was_acknowledged_or_the_next_whole_step(way, tmp_path, private):
    write_project(tmp_path / "0.nkmap", three_names)
    for number in range(1, KILLS[way] + 1):
        (tmp_path / f"{number}.nkmap").write_bytes((tmp_path / "0.nkmap").read_bytes())
    command = [sys.executable, killing.__file__, way, str(tmp_path), "1", str(KILLS[way])]
    environment = {**os.environ, "NKMAP_FOLDER": str(private)}
    ran = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    states, acknowledged = json.loads(ran.stdout).values()
    assert len(acknowledged) == KILLS[way]
    for number, known in enumerate(acknowledged, 1):
        found = state_after(tmp_path / f"{number}.nkmap")
        assert found in states[known : known + 2], f"kill {number} behind {known} of {len(states) - 1}"
    moments = set(acknowledged)
    assert min(moments) < len(states) - 1, "some were killed before the end"


def state_after(path: Path) -> str:
    """Open the project as the next start does; the structure is whole."""
    project = open_project(path)
    assert project.continued
    found = project.store.read(killing.state)
    database = project.store.path
    project.store.close()
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    project.discard()
    return found
