"""Reads a copy out of a project: rows, grids, and names for several files that may be called alike."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.commands.texts import clean_line, same_name_key
from nkmap.copies.difference_maps import maps_of
from nkmap.copies.linked import Copy
from nkmap.copies.repairs import ROOM_FOR_NUMBER, numbered
from nkmap.db.project_file import read_project
from nkmap.db.project_rows import all_rows
from nkmap.db.queries.grids import grid
from nkmap.db.tables import Map
from nkmap.errors import Sentence
from nkmap.map_content import MapContent
from nkmap.paths import resolved


class ReadCopy(NamedTuple):
    """The project in a file, what its maps show by id, and what was repaired in opening it.

    `sha256` is that of the bytes that were read.
    """

    copy: Copy
    maps: Mapping[int, MapContent]
    notes: Sequence[Sentence]
    sha256: str


def read_copy(session: Session, name: str) -> Copy:
    """Return a project as a copy of this name."""
    maps = session.execute(select(Map.uid, Map.id))
    return Copy(name, all_rows(session), {uid: grid(session, id_) for uid, id_ in maps})


def read_file(file: Path, name: str, language: str | None = None) -> ReadCopy:
    """Return the project in a file as a copy of this name; its maps name everybody in a language.

    The file is only read. Raises as `open_project`.
    """
    with read_project(file) as project:
        read = project.store.read
        return ReadCopy(read(read_copy, name), read(maps_of, language), project.notes, project.seen or "")


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
