"""Reads a copy out of a project: rows, grids, and names for several files that may be called alike."""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.copies.linked import Copy
from nkmap.copies.repairs import numbered
from nkmap.db.project_rows import all_rows
from nkmap.db.queries.grids import grid
from nkmap.db.tables import Map


def read_copy(session: Session, name: str) -> Copy:
    """Return a project as a copy of this name."""
    maps = session.execute(select(Map.uid, Map.id))
    return Copy(name, all_rows(session), {uid: grid(session, id_) for uid, id_ in maps})


def copy_names(files: Sequence[Path]) -> list[str]:
    """Return what the copies in these files are called: as the files, told apart where those are alike."""
    names: list[str] = []
    for file in files:
        names.append(numbered(file.stem, set(names)))
    return names
