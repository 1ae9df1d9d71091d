"""The folder on this computer for locks, settings, and copies of projects that live here (`db.places`)."""

import os
from pathlib import Path

from platformdirs import user_data_path

VARIABLE = "NKMAP_FOLDER"


def private_folder(*parts: str) -> Path:
    """Return a path below the private folder; NKMAP_FOLDER puts it elsewhere (a stick, a test)."""
    root = os.environ.get(VARIABLE)
    return (Path(root) if root else user_data_path("nkmap", appauthor=False)).joinpath(*parts)


def make_private(folder: Path) -> Path:
    """Create a folder that only this user may read, and return it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
