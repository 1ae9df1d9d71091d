"""In no form that leaves is something hidden (P20), of its maker (P21), or calculated (P22)."""

import csv
import io
import re
import zipfile
from contextlib import ExitStack

import pytest
from secret_project import NAMED, SECRET, TOP_SECRET
from test_leaving_files import HIDDEN, everything, refuse, refuse_maker, traces

from nkmap.commands import stakeholders
from nkmap.data_in.carried import project_in
from nkmap.data_out.carrying import carry, inside_of
from nkmap.data_out.choices import USUAL
from nkmap.data_out.csv_tables import TRIGGERS
from nkmap.data_out.formats_out import FORMATS
from nkmap.data_out.writing import put_in_place
from nkmap.db.project_file import read_project
from nkmap.db.queries.maps import map_content, map_list
from nkmap.formats.pdf import pdf_bytes
from nkmap.formats.pictures import PictureChoices, make_picture
from nkmap.formats.png import png_bytes
from nkmap.formats.svg import svg_bytes
from nkmap.redaction.levels import LEVELS
from nkmap.redaction.project import Outside

IN_TABLES = ("workbook", "stakeholders", "tables", "ktab")
PICTURES = {"png": png_bytes, "svg": svg_bytes, "pdf": pdf_bytes}


@pytest.fixture(scope="module")
def projects(redactions, tmp_path_factory):
    """The redacted projects by level, open."""
    with pytest.MonkeyPatch.context() as monkeypatch, ExitStack() as opened:
        monkeypatch.setenv("NKMAP_FOLDER", str(tmp_path_factory.mktemp("private")))
        yield {level: opened.enter_context(redactions[level].project()) for level in LEVELS}


def hidden_at(level):
    """Return the words that nobody may find in what leaves at a level."""
    return [word for reach in HIDDEN[level] for word in NAMED[reach]] + [SECRET, TOP_SECRET]


def files_of(form, outside, folder):
    """Write a form as the program does, and return the bytes of its files."""
    target = folder / f"made{form.suffixes[0] if form.suffixes else ''}"
    return [path.read_bytes() for path in put_in_place(form.write(outside, USUAL), target, outside.hidden)]


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.id)
def test_no_form_holds_what_is_hidden_or_says_who_made_it(form, projects, tmp_path):
    for level, project in projects.items():
        (tmp_path / level).mkdir()
        for data in files_of(form, project, tmp_path / level):
            said = everything(data)
            refuse(said, [*hidden_at(level), str(tmp_path)])
            refuse_maker(said)


def test_a_project_inside_of_a_picture_holds_nothing_hidden(redactions, projects, qapp):
    """Unpacked: a picture is compressed, and what it carries once more."""
    for level, project in projects.items():
        content = project.read(map_content, project.read(map_list)[0].id)
        picture = make_picture(content, PictureChoices(audience="all", scale=0.5))
        inside = inside_of(redactions[level])
        for kind, write in PICTURES.items():
            data = carry(write(picture), kind, inside.as_json(None))
            carried = project_in(data)
            assert b"Actor " in carried or level == "workshop_only"
            said = everything(data) + everything(carried)
            refuse(said, hidden_at(level))
            refuse_maker(said)


def test_whoever_is_never_exported_is_in_no_form_of_an_open_project_but_the_whole_one(secrets, tmp_path):
    with read_project(secrets) as project:
        outside = Outside(project.store)
        for form in FORMATS:
            (tmp_path / form.id).mkdir()
            said = "".join(map(everything, files_of(form, outside, tmp_path / form.id)))
            refuse(said, traces())
            if form.id != "json":
                refuse(said, list(NAMED["never"]))


def test_no_cell_of_a_table_is_calculated_by_whoever_opens_it(secrets, tmp_path):
    with read_project(secrets) as project:
        with project.store.edit("Add") as edit:
            for number, start in enumerate(set(TRIGGERS) - {"\0"}):
                stakeholders.add(edit.session, f"{start}cmd|' /C calc'!A{number}", note=f"{start}1+1")
        for form in (form for form in FORMATS if form.id in IN_TABLES):
            (tmp_path / form.id).mkdir()
            for data in files_of(form, Outside(project.store), tmp_path / form.id):
                assert calculated(data) == [], form.id


def calculated(data):
    """Return the cells of a table or a workbook that a spreadsheet would calculate."""
    if data.startswith(b"PK"):
        archive = zipfile.ZipFile(io.BytesIO(data))
        parts = [archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")]
        return [found for part in parts for found in re.findall(r"<f[ >].{0,40}", part)]
    cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")) for cell in row]
    return [cell for cell in cells if cell.startswith(TRIGGERS) and not is_number(cell)]


def is_number(cell):
    return re.fullmatch(r"-\d+(\.\d+)?(e-\d+)?", cell) is not None
