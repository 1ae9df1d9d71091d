"""Projects that the tests of a whole run share: each is written once, and to be read only."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from nkmap.db import own_files
from nkmap.db.files import digest
from nkmap.db.project_file import write_project

_digests: list[str] = []


def shared_project(file: Path, fill: Callable[[Session], object]) -> Path:
    """Write a project for all tests of this run."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("NKMAP_FOLDER", str(file.parent / "private"))
        write_project(file, fill)
    _digests.append(digest(file.read_bytes()))
    return file


def remember_shared_projects() -> None:
    """Let the test that begins take them for its own: a file from elsewhere is read by another process."""
    for sha256 in _digests:
        own_files.remember(sha256)
