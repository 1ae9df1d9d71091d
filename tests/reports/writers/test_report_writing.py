"""Reports as files: chosen by their endings, the same bytes every time, and nothing told of who made them."""

import getpass
import re
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from nkmap.errors import AlreadyThere, InvalidInput
from nkmap.reports.model import Run
from nkmap.reports.writers.cleaned import clean_text, cleaned
from nkmap.reports.writers.writing import SUFFIXES, write_report

# What libraries and templates would tell of themselves.
TRAILS = re.compile(
    rb"python-docx|python-pptx|Steve Canny|ODFPY|pypdf|Qt \d|Macintosh|20\d\d-\d\d-\d\dT|"
    rb"Microsoft (?!YaHei|JhengHei)",
    re.IGNORECASE,
)
NAMESPACES = re.compile(rb"https?://schemas\.[^\"]*|urn:schemas[^\"]*")


def contents(data):
    """Return a file, and the files in it that are compressed."""
    if not data.startswith(b"PK"):
        return {"": data}
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_ending_of_the_name_chooses_the_format(report, tmp_path):
    starts = {".docx": b"PK", ".pptx": b"PK", ".odt": b"PK", ".pdf": b"%PDF", ".html": b"<!DO", ".md": b"# "}
    for suffix in SUFFIXES:
        path, *_pictures = write_report(report, tmp_path / f"Briefing{suffix.upper()}")
        assert path.read_bytes().startswith(starts[suffix])
    with pytest.raises(InvalidInput, match=r"\.docx, \.pdf, \.pptx, \.odt, \.html, \.md"):
        write_report(report, tmp_path / "Briefing.doc")
    assert not (tmp_path / "Briefing.doc").exists()


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_files_are_the_same_every_time_and_tell_nothing_of_their_making(report, tmp_path, suffix):
    files = write_report(report, tmp_path / f"Briefing{suffix}")
    before = [path.read_bytes() for path in files]
    assert [path.read_bytes() for path in write_report(report, files[0])] == before
    for name, data in contents(before[0]).items():
        assert str(tmp_path).encode() not in data and f"/{getpass.getuser()}/".encode() not in data, name
        assert not name.endswith((".jpeg", ".bin")), name
        if "/theme/" not in name:  # which names the faces of all scripts
            assert not TRAILS.search(NAMESPACES.sub(b"", data)), name


def test_zip_files_have_no_dates(report, tmp_path):
    for suffix in (".docx", ".pptx", ".odt"):
        with zipfile.ZipFile(write_report(report, tmp_path / f"Briefing{suffix}")[0]) as archive:
            assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            assert archive.testzip() is None


def test_what_is_no_ordinary_file_is_left_alone(report, tmp_path):
    (tmp_path / "Briefing.md").mkdir()
    with pytest.raises(AlreadyThere):
        write_report(report, tmp_path / "Briefing.md")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("Brief")] == ["Briefing.md"]


def test_pictures_of_an_earlier_report_do_not_stay_beside_a_new_one(report, tmp_path):
    _, picture = write_report(report, tmp_path / "Briefing.md")
    own = picture.with_name("figure-mine.png")
    for other in (picture.with_name("figure-9.png"), own):
        other.write_bytes(b"")
    write_report(report, tmp_path / "Briefing.md")
    assert sorted(picture.parent.iterdir()) == [picture, own]
    write_report(replace(report, blocks=report.blocks[:-1]), tmp_path / "Briefing.md")
    assert list(picture.parent.iterdir()) == [own]


def test_texts_are_on_one_line_without_control_characters(report):
    assert clean_text("a\r\n\tb\x00\x0c\x7f\ud800\u200f") == "a b \ufffd\u200f"
    found = cleaned(report)
    assert "\n" not in found.title
    assert "\n" not in found.blocks[-1].content.tokens[2].name
    assert found.blocks[1].text[0] == Run("Four were ")
