"""Work that a program of the format before the made-up next one left behind."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import next_format
from converted import RELEASED

from nkmap.commands import stakeholders
from nkmap.db import own_files, working_copies
from nkmap.db.files import digest
from nkmap.db.project_file import open_project


def left_behind(document, tmp_path, *, draft):
    """Let the older program leave work behind; return its folder. Its last changes are in the log file."""
    today = Path(shutil.copy(RELEASED, tmp_path / "today.nkmap"))  # as the older program writes it
    released = digest(today.read_bytes())
    own_files.remember(released)
    project = open_project(today, as_copy=draft)
    with project.store.edit("Add") as edit:
        stakeholders.add(edit.session, "Somebody new")
    today.unlink()  # so that closing cannot publish
    project.close()
    (folder,) = working_copies.folders()
    with closing(sqlite3.connect(folder / "project.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        for statement in next_format.BEFORE[:-1]:  # a working copy has no seal
            connection.execute(statement)
        killed = {path: path.read_bytes() for path in folder.glob("project.db*")}
    for path, content in killed.items():
        path.write_bytes(content)
    original = digest(document.read_bytes())
    origin = (folder / "origin.json").read_text().replace(str(today), str(document))
    (folder / "origin.json").write_text(origin.replace(released, original))
    own_files.remember(original)
    return folder
