"""A project full of secrets, and what it is at each level: made once, to be read only."""

import platform
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from secret_project import fill
from shared_projects import shared_project

from nkmap.redaction.levels import LEVELS
from nkmap.redaction.project import Redaction


@pytest.fixture(scope="session", autouse=True)
def somebody() -> Iterator[None]:
    """A user and a computer whose names are long enough to be looked for in what leaves (P21)."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        for variable in ("LOGNAME", "USER", "LNAME", "USERNAME"):
            monkeypatch.setenv(variable, "Quengelbert")
        monkeypatch.setattr(platform, "node", lambda: "Wirbelrechner")
        monkeypatch.setattr(socket, "gethostname", platform.node)
        yield


@pytest.fixture(scope="session")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the project."""
    return shared_project(tmp_path_factory.mktemp("secrets") / "secrets.nkmap", fill)


@pytest.fixture(scope="session")
def redactions(secrets: Path) -> Iterator[dict[str, Redaction]]:
    """A redaction of it at each level, by level."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("NKMAP_FOLDER", str(secrets.parent / "private"))
        yield {level: Redaction(secrets, level) for level in LEVELS}
