"""Reads a copy out of a project: rows, grids, and names for several files that may be called alike."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.commands.texts import clean_line, same_name_key
from nkmap.copies.linked import Copy
from nkmap.copies.repairs import ROOM_FOR_NUMBER, numbered
from nkmap.db.project_file import read_project
from nkmap.db.project_rows import all_rows
from nkmap.db.queries.grids import grid
from nkmap.db.tables import Map
from nkmap.errors import Sentence
from nkmap.paths import resolved


def read_copy(session: Session, name: str) -> Copy:
    """Return a project as a copy of this name."""
    maps = session.execute(select(Map.uid, Map.id))
    return Copy(name, all_rows(session), {uid: grid(session, id_) for uid, id_ in maps})


def read_file(file: Path, name: str) -> tuple[Copy, list[Sentence]]:
    """Return the project in a file as a copy of this name, and what was repaired in opening it.

    The file is only read. Raises as `open_project`.
    """
    with read_project(file) as project:
        return project.store.read(read_copy, name), project.notes


def copy_names(files: Sequence[Path]) -> list[str]:
    """Return what the copies in these files are called, in whatever order they come: as the files.

    Files that are called alike are told apart by their folders, otherwise by numbers.
    """
    stems = {file: clean_line(file.stem)[:ROOM_FOR_NUMBER] or "Copy" for file in files}
    alike = Counter(same_name_key(stems[file]) for file in files)
    names: list[tuple[int, str]] = []
    for number, file in sorted(enumerate(files), key=lambda one: str(resolved(one[1]))):
        name = stems[file]
        if alike[same_name_key(name)] > 1:
            name = clean_line(f"{name} ({resolved(file).parent.name})")[:ROOM_FOR_NUMBER]
        names.append((number, numbered(name, (taken for _, taken in names))))
    return [name for _, name in sorted(names)]
