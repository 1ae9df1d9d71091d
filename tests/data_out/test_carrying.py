"""The project inside of a picture: what it holds, that it comes back, and that the picture stays one."""

import subprocess
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from nkmap.data_in.carried import project_in, project_text
from nkmap.data_in.project_json import project_from_json
from nkmap.data_out.carrying import carry, inside_for, inside_of, put_inside
from nkmap.db.project_file import read_project
from nkmap.db.queries.maps import map_content, map_list
from nkmap.db.queries.stakeholders import name_list
from nkmap.errors import InvalidInput, UnusableFile
from nkmap.formats.audiences import for_audience
from nkmap.formats.picture_files import FORMATS, write_picture
from nkmap.redaction.checking import Leaks, hits
from nkmap.redaction.hidden_names import HiddenNames, hidden_names
from nkmap.redaction.project import Redaction
from nkmap.workspace import document_from_picture

NEVER_CARRIED = ("Quoxvig", "Offenfrage")  # private texts, by the project of secrets
HIDDEN = ("Zarbolin", "Wendolf", "Nevrantha", "졸루핀", "벤돌프", "네브란타", "Hebelzwirn")


@pytest.fixture(scope="module")
def pictures(qapp, shipped_sample, tmp_path_factory):
    """A picture of each format without a project, as (bytes, kind), and a project to put inside."""
    folder = tmp_path_factory.mktemp("pictures")
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("NKMAP_FOLDER", str(folder / "private"))
        with read_project(shipped_sample) as project:
            content = project.store.read(lambda session: map_content(session, 1))
            inside = inside_for(project.store, "shareable")
    for kind in FORMATS:
        write_picture(content, folder / f"여섯 names.{kind}")
    return folder, inside


def copies(pictures, tmp_path):
    """Yield a copy of each picture for one test alone."""
    folder, _inside = pictures
    for source in sorted(folder.glob("*.*")):
        target = tmp_path / source.name
        target.write_bytes(source.read_bytes())
        yield target


def test_what_is_put_inside_comes_back_to_the_byte_and_opens_as_a_draft(pictures, tmp_path):
    inside = pictures[1]
    for path in copies(pictures, tmp_path):
        before, project = path.read_bytes(), inside.as_json(path)
        put_inside(path, project)
        assert project_in(path.read_bytes()) == project and project_in(before) is None
        assert path.read_bytes() == carry(before, path.suffix[1:], project)
    for path in (path.with_suffix(f".{kind}") for kind in FORMATS):
        document = document_from_picture(path)
        assert len(document.read(map_list)) == 5 and len(document.read(name_list)) == 37
        assert document.path is None and document.undo_label is None
        document.close()


def test_the_picture_looks_as_before_and_other_programs_read_it(pictures, tmp_path):
    for path in copies(pictures, tmp_path):
        before = path.read_bytes()
        put_inside(path, pictures[1].as_json(path))
        if path.suffix == ".png":
            assert Image.open(path).tobytes() == Image.open(pictures[0] / path.name).tobytes()
            assert QImage(str(path)).text("nkmap") == Image.open(path).text["nkmap"] != ""
        if path.suffix == ".svg":
            assert path.read_bytes().count(b"<text") == before.count(b"<text")
        if path.suffix == ".pdf":
            assert path.read_bytes().startswith(before)  # with all that was mended in it
            check_with_poppler(path, pictures[0] / path.name)


def check_with_poppler(path, before):
    try:
        listed = subprocess.run(["pdfdetach", "-list", path], capture_output=True, text=True, check=True)
    except FileNotFoundError:
        pytest.skip("poppler is not here")
    assert "map.nkmap.json" in listed.stdout
    texts = [subprocess.run(["pdftotext", one, "-"], capture_output=True).stdout for one in (path, before)]
    assert texts[0] == texts[1] != b""


@pytest.mark.parametrize("audience", ["shareable", "workshop", "all"])
def test_no_picture_carries_what_is_private_or_whom_it_leaves_out(written, audience, tmp_path):
    with read_project(written["secret"]) as project:
        data = inside_for(project.store, audience).as_json(tmp_path / "x.png").decode()
        content = for_audience(project.store.read(lambda session: map_content(session, 1)), audience)
    assert [words for words in NEVER_CARRIED if words in data] == []
    seen = "".join(token.name for token in content.tokens)
    assert ("Wendolf" in data) == ("Wendolf" in seen) == (audience != "shareable")
    gone = [words for words in HIDDEN if words not in ("Wendolf", "벤돌프") or audience == "shareable"]
    assert [words for words in gone if words in data] == []
    assert str(Path.home()) not in data
    assert '"position_history": []' in data and '"source_paragraph": []' in data


def test_with_codes_the_project_inside_has_the_codes_of_its_picture(written, tmp_path):
    with read_project(written["secret"]) as project:
        redaction = Redaction(project.store, "redact")
        data = inside_of(redaction).as_json(tmp_path / "x.png")
    assert hits(data, redaction.hidden) == [] and b"Actor " in data
    assert not any(words.encode() in data for words in (*NEVER_CARRIED, *HIDDEN))


def test_what_was_to_be_hidden_is_looked_for_once_more(pictures, tmp_path):
    leaking = pictures[1]._replace(hidden=hidden_names({"Actor 01": ["South Korean public"]}, {}))
    with pytest.raises(Leaks, match="Actor 01"):
        leaking.as_json(tmp_path / "x.png")
    assert pictures[1]._replace(hidden=HiddenNames()).as_json(tmp_path / "x.png")


def test_a_picture_without_a_project_and_damaged_ones_are_told_of_plainly(pictures, tmp_path):
    for path in copies(pictures, tmp_path):
        with pytest.raises(UnusableFile, match=r"There is no project in “여섯 names\."):
            project_text(str(path))
        put_inside(path, pictures[1].as_json(path))
        whole = path.read_bytes()
        for length in range(0, len(whole), len(whole) // 12 + 1):
            assert project_in(whole[:length]) is None or path.suffix != ".svg"
        path.write_bytes(whole[: len(whole) // 2])
        with pytest.raises(UnusableFile):
            document_from_picture(path)
    with pytest.raises(UnusableFile, match="cannot be read"):
        project_text(str(tmp_path / "gone.png"))


def test_bombs_are_not_unpacked_and_too_large_projects_not_carried(pictures, tmp_path, monkeypatch):
    for path in copies(pictures, tmp_path):
        bomb = carry(path.read_bytes(), path.suffix[1:], b" " * 49_000_000)
        monkeypatch.setattr("nkmap.data_in.carried.LARGEST", 1_000_000)
        assert project_in(bomb) is None
        monkeypatch.undo()
    with pytest.raises(InvalidInput, match="too large"):
        carry(b"", "png", b" " * 50_000_001)


def test_a_wrong_checksum_of_a_picture_program_is_passed_over(pictures, tmp_path):
    path = next(path for path in copies(pictures, tmp_path) if path.suffix == ".png")
    project = pictures[1].as_json(path)
    carried = carry(path.read_bytes(), "png", project)
    at = carried.rindex(b"\0\0\0\0IEND")
    assert project_in(carried[: at - 4] + b"\0\0\0\0" + carried[at:]) == project
    assert project_from_json(project, path).notes == []
