"""What every test stands on: no display, a private folder of its own, a project, the sample."""

import gc
import os
import shutil
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from shared_projects import remember_shared_projects, shared_project

from nkmap.commands import projects
from nkmap.db.store import Store
from nkmap.formats.sample import fill_sample
from nkmap.private_folder import make_private
from nkmap.qt import load_for_windows
from nkmap.translation import install_language
from nkmap.ui.parts.garbage import collect_here, collect_what_is_due

# NKMAP_TEST_SCREEN=1 shows the windows of the tests.
if not os.environ.get("NKMAP_TEST_SCREEN"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

load_for_windows()  # modules are imported, and garbage is looked for, as in the program

_INTERNET = {socket.AF_INET, socket.AF_INET6}
_LOOK_UPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}


def refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Fail whichever test makes an internet socket or looks a name up (P18); an audit hook stays for good."""
    is_internet = event == "socket.__new__" and arguments[1] in _INTERNET
    if is_internet or event in _LOOK_UPS or event.startswith("urllib.") or event.startswith("http.client"):
        raise AssertionError(f"the network was used: {event}")


sys.addaudithook(refuse_network)

# How many random values a rule is tried with: `make soak` takes its time.
settings.register_profile("suite", max_examples=20, deadline=None)
settings.register_profile("soak", max_examples=5000, deadline=None)
settings.load_profile(os.environ.get("NKMAP_TEST_PROFILE", "suite"))


@pytest.fixture(autouse=True)
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The private folder of this test; what this computer remembers is left alone."""
    folder = make_private(tmp_path / "private")
    monkeypatch.setenv("NKMAP_FOLDER", str(folder))
    remember_shared_projects()
    return folder


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application of all tests, speaking English with its plural forms, in the style of the program."""
    install_language()
    qapp.setStyle("Fusion")
    collect_here(qapp)
    return qapp


@pytest.fixture(autouse=True)
def no_heaps_of_garbage() -> Iterator[None]:
    """Tests without events do not wait for the application to collect."""
    yield
    if not gc.isenabled():
        collect_what_is_due()


@pytest.fixture(scope="session")
def set_up(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The database of a project without stakeholders, set up once."""
    store = Store(tmp_path_factory.mktemp("set-up") / "working-copy.db")
    with store.edit("New project") as edit:
        projects.set_up(edit.session)
    image = store.image()
    store.close()
    return image


@pytest.fixture
def store(set_up: bytes, tmp_path: Path) -> Iterator[Store]:
    """A project without stakeholders, set up."""
    path = tmp_path / "working-copy.db"
    path.write_bytes(set_up)
    store = Store(path)
    yield store
    store.close()


@pytest.fixture(scope="session")
def shipped_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, written once: to be read only."""
    return shared_project(tmp_path_factory.mktemp("sample") / "sample.nkmap", fill_sample)


@pytest.fixture
def sample_file(shipped_sample: Path, tmp_path: Path) -> Path:
    """A copy of the sample project for this test alone, as if this program had written it here."""
    remember_shared_projects()
    return Path(shutil.copy(shipped_sample, tmp_path / "sample.nkmap"))
