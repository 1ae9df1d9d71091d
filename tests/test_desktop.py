"""What makes a Linux desktop know the program: valid files, installed for one user, and taken away again."""

import configparser
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from nkmap import desktop
from nkmap.db.version import APPLICATION_ID
from nkmap.errors import NkmapError
from nkmap.resources import resource

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has desktop files")
NAMESPACE = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}
REQUIRED = {"Type": "Application", "Name": "nkmap", "Icon": "nkmap", "Terminal": "false"}


def entry(path: Path) -> configparser.SectionProxy:
    """Return what a desktop entry says; the format's keys tell upper from lower case."""
    parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for the data of a user who has nothing yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


def test_the_desktop_entry_is_valid() -> None:
    shipped = entry(resource("linux", "nkmap.desktop"))
    assert REQUIRED.items() <= dict(shipped).items()
    assert shipped["Exec"].endswith(" %F") and shipped["MimeType"] == "application/x-nkmap;"
    assert all(shipped[key].endswith(";") for key in ("Categories", "Keywords", "MimeType"))
    if checker := shutil.which("desktop-file-validate"):
        subprocess.run([checker, resource("linux", "nkmap.desktop")], check=True)


def test_the_kind_of_file_is_told_by_name_and_by_the_id_in_its_header(sample_file: Path) -> None:
    (kind,) = ElementTree.parse(resource("linux", "nkmap.xml")).getroot()
    glob, magic = kind.find("mime:glob", NAMESPACE), kind.find("mime:magic/mime:match/mime:match", NAMESPACE)
    assert kind.get("type") == "application/x-nkmap"
    assert glob is not None and glob.get("pattern") == "*.nkmap"
    assert magic is not None and int(str(magic.get("value")), 16) == APPLICATION_ID
    offset = int(str(magic.get("offset")))
    assert int.from_bytes(sample_file.read_bytes()[offset : offset + 4], "big") == APPLICATION_ID


def test_it_is_installed_for_the_user_and_taken_away_whole(home: Path) -> None:
    written = desktop.install()
    assert len(written) == 3 and all(path.is_file() and home in path.parents for path in written)
    started = entry(home / "applications" / "nkmap.desktop")["Exec"]
    assert started == f"{desktop.command()} %F" and started.startswith(("/", '"/'))
    assert desktop.remove() == written and not [path for path in written if path.exists()]
    assert desktop.remove() == []


def test_a_path_with_spaces_and_signs_is_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", '/opt/my "apps"/100 %/python')
    assert desktop.command() == '"/opt/my \\\\"apps\\\\"/100 %%/python" -m nkmap'


def test_a_folder_that_is_not_absolute_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "data")
    assert desktop.data_home() == Path.home() / ".local" / "share"


def test_a_folder_that_cannot_be_written_is_said(home: Path) -> None:
    home.write_text("a file in the way")
    with pytest.raises(NkmapError, match="cannot be written"):
        desktop.install()
