"""What leaves as a file holds nothing hidden, and nothing of who made it, where, and with what."""

import getpass
import io
import platform
import re
import zipfile
from datetime import date
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import qVersion
from secret_project import NAMED, SECRET, TOP_SECRET

from nkmap.db.queries.drawn_levers import drawn_levers
from nkmap.db.queries.maps import map_content, map_list
from nkmap.formats.pdf import pdf_bytes
from nkmap.formats.pictures import PictureChoices, make_picture
from nkmap.formats.png import png_bytes
from nkmap.formats.svg import svg_bytes
from nkmap.formats.tables import as_csv
from nkmap.redaction.file_texts import texts_of
from nkmap.redaction.levels import LEVELS
from nkmap.reports.choices import FORMATS, ReportChoices
from nkmap.reports.making import made_report
from nkmap.reports.writers.writing import write_report
from nkmap.scales import LAYERS

HIDDEN = {
    "workshop_only": ("redact", "never"),
    "shareable": ("redact", "workshop_only", "never"),
    "redact": ("redact", "workshop_only", "never"),
}
SOFTWARE = (
    "python-docx",
    "python-pptx",
    "openpyxl",
    "xlsxwriter",
    "odfpy",
    "pyside",
    "pypdf",
    "reportlab",
    f"qt {qVersion()}",
    "microsoft macintosh",
)
FINER_THAN_A_DAY = re.compile(f"{date.today():%Y-?%m-?%d}[T ]?\\d\\d:?\\d\\d")
PICTURES = {"png": png_bytes, "svg": svg_bytes, "pdf": pdf_bytes}


def traces() -> list[str]:
    """What would say who made a file and where; short words would be found in any text."""
    words = [getpass.getuser(), platform.node(), f"{Path.home()}/", f"{Path.cwd()}/"]
    return [word for word in words if len(word) > 4]


def everything(data: bytes) -> str:
    """All that a file says, to whatever program reads it: raw, unpacked, as text, in the metadata."""
    parts = [data]
    if data.startswith(b"PK"):
        archive = zipfile.ZipFile(io.BytesIO(data))
        parts += [archive.read(name) for name in archive.namelist()]
        assert all(entry.date_time[:3] <= (1980, 1, 1) for entry in archive.infolist())
    raw = [part.decode(coding, "replace") for part in parts for coding in ("utf-8", "utf-16-le")]
    return "\n".join([*raw, *texts_of(data)])


def refuse(said: str, words: list[str]) -> None:
    assert [word for word in words if word.casefold() in said.casefold()] == []


def refuse_maker(said: str) -> None:
    """Refuse what says who made a file, where, with what, or at what time of today."""
    refuse(said, traces())
    found = (
        re.search(f"(?<![a-z0-9+/]){re.escape(word)}(?![a-z0-9+])", said.casefold()) for word in SOFTWARE
    )
    assert [match[0] for match in found if match] == []  # as a word: five letters come by chance in base64
    assert FINER_THAN_A_DAY.search(said) is None


@pytest.mark.parametrize("level", LEVELS)
def test_pictures_of_every_map_hold_nothing_hidden_and_nothing_of_their_maker(redactions, level, qapp):
    hidden = [word for reach in HIDDEN[level] for word in NAMED[reach]] + [SECRET, TOP_SECRET]
    with redactions[level].project() as project:
        for row in project.read(map_list)[:1]:
            content = project.read(map_content, row.id, "ko", LAYERS)
            levers = project.read(drawn_levers, row.id)
            assert {lever.id for lever in levers}
            picture = make_picture(content, PictureChoices(audience="all", scale=0.5))
            for write in PICTURES.values():
                said = everything(write(picture))
                refuse(said, hidden)
                refuse_maker(said)
            said = "\n".join(texts_of(pdf_bytes(picture)))
            assert "Actor " in said or level == "workshop_only"


@pytest.mark.parametrize("level", LEVELS)
def test_minutes_hold_nothing_hidden_at_any_level_nor_in_any_format(redactions, level, qapp, tmp_path):
    """Minutes have every part that there is. The level with most names goes through all writers."""
    hidden = [word for reach in HIDDEN[level] for word in NAMED[reach]] + [SECRET, TOP_SECRET]
    with redactions[level].project() as project:
        map_id = project.read(map_list)[0].id
        made = made_report(project.read, ReportChoices(template="minutes", audience="all", map_id=map_id))
        for ending in FORMATS if level == "workshop_only" else (".html",):
            for path in write_report(made.report, tmp_path / f"minutes{ending}"):
                said = everything(path.read_bytes())
                refuse(said, hidden)
                refuse_maker(said)


def test_metadata_name_the_program_at_most(shipped_sample, qapp):
    from nkmap.db.project_file import read_project

    with read_project(shipped_sample) as project:
        picture = make_picture(project.store.read(map_content, 1), PictureChoices(scale=0.5))
    facts = pypdf.PdfReader(io.BytesIO(pdf_bytes(picture))).metadata or {}
    assert {key for key, value in facts.items() if value} <= {"/Title", "/Producer", "/Creator", "/Trapped"}
    assert {facts.get("/Producer", ""), facts.get("/Creator", "")} <= {"", "nkmap"}
    chunks = png_bytes(picture)
    assert b"tEXt" not in chunks and b"iTXt" not in chunks and b"eXIf" not in chunks
    refuse_maker(everything(as_csv([("Name",), ("China",)])))
