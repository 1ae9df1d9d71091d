"""P17 and P22: whatever leaves holds each name as it was typed, and no table of it is calculated."""

import csv
import html
import io
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from lxml import etree
from markdown_it import MarkdownIt
from names_that_torment import FORMULAS, TYPED

from nkmap.commands import leverage_entries, maps, placements, projects, stakeholders
from nkmap.data_out.choices import USUAL, OutChoices
from nkmap.data_out.formats_out import FORMATS
from nkmap.db.queries.maps import map_content
from nkmap.db.store import Store
from nkmap.formats.pdf import pdf_bytes
from nkmap.formats.pictures import make_picture
from nkmap.formats.svg import svg_bytes
from nkmap.formats.tables import as_csv, as_html, as_tsv, table_rows
from nkmap.redaction.project import Outside
from nkmap.reports.choices import ReportChoices
from nkmap.reports.making import made_report
from nkmap.reports.writers.writing import files_in_turns

AS_DATA = OutChoices(as_data=True)
TRIGGERS = ("=", "+", "-", "@", "\t", "\r")  # with which a spreadsheet begins to calculate


@pytest.fixture(scope="module")
def tormented(tmp_path_factory, qapp):
    """A project with all the names on a map and in its log, to be read only."""
    store = Store(tmp_path_factory.mktemp("names") / "working-copy.db")
    with store.edit("New project") as edit:
        projects.set_up(edit.session)
    with store.edit("Names") as edit:
        map_id = maps.add(edit.session, "influence-stance", TYPED[0], "", "2026")
        ids = [stakeholders.add(edit.session, name, note=name) for name in TYPED]
        places = {id_: (n % 11 / 6 - 0.9, n // 11 / 12) for n, id_ in enumerate(ids)}
        placements.place(edit.session, map_id, places)
        for id_, other, name in zip(ids, ids[1:], TYPED, strict=False):
            leverage_entries.log(edit.session, map_id, [id_], name, other, "", "receptive")
    yield store
    store.close()


@pytest.fixture
def content(tormented):
    return tormented.read(lambda session: map_content(session, 1))


def in_xml(data: bytes) -> Iterator[str]:
    """Yield the text of each element, with that of what is in it, and each attribute."""
    for element in etree.fromstring(data, etree.XMLParser(resolve_entities=False)).iter(etree.Element):
        yield "".join(element.itertext())
        yield from element.attrib.values()


def in_json(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from in_json(part)


def in_csv(data: bytes, divider: str = ",") -> Iterator[str]:
    quoting = csv.QUOTE_MINIMAL if divider == "," else csv.QUOTE_NONE
    text = io.StringIO(data.decode("utf-8-sig"), newline="")
    for row in csv.reader(text, delimiter=divider, quoting=quoting):
        yield from row


def in_archive(data: bytes, endings: tuple[str, ...] = (".xml",)) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            yield from in_xml(archive.read(name)) if name.endswith(endings) else ()


READERS = {
    "workbook": in_archive,
    "stakeholders": in_csv,
    "gexf": in_xml,
    "gexf-1.2": in_xml,
    "graphml": in_xml,
    "drawio": in_xml,
    "excalidraw": lambda data: in_json(json.loads(data)),
    "json-canvas": lambda data: in_json(json.loads(data)),
    "json": lambda data: in_json(json.loads(data)),
}


def missing(texts: Iterable[str], *, breaks_words: bool = False) -> set[str]:
    """Return the names that no text is or holds, but for what a layout may change: where lines end."""
    layout = re.compile(r"\s" if not breaks_words else r"[\s-]")
    whole = "\n".join(layout.sub("", text) for text in texts)
    return {name for name in TYPED if layout.sub("", name) not in whole}


@pytest.mark.parametrize("form", [form for form in FORMATS if form.id in READERS], ids=lambda form: form.id)
def test_a_file_for_other_tools_holds_each_name_as_typed(tormented, form):
    data = form.write(Outside(tormented), AS_DATA)
    assert missing(READERS[form.id](data)) == set()


def test_a_table_for_people_is_never_calculated_and_holds_each_name(tormented, content):
    outside = Outside(tormented)
    tables = next(form for form in FORMATS if form.id == "tables").write(outside, USUAL)
    cells = {cell for data in tables.values() for cell in in_csv(data)}
    rows = table_rows(content)
    for some in (cells, set(in_csv(as_csv(rows))), set(in_csv(as_tsv(rows).encode(), "\t"))):
        texts = {cell for cell in some if not re.fullmatch(r"[-+]?[\d.]+(e[-+]?\d+)?", cell)}
        assert [text for text in texts if text.startswith(TRIGGERS)] == []
        shown = {cell.removeprefix("'") for cell in some} | some
        assert {name for name in TYPED if name not in shown} == set()
        assert {f"'{name}" for name in FORMULAS if name[0] in TRIGGERS} <= some


def test_no_cell_of_a_workbook_is_a_formula(tormented):
    for choices in (USUAL, AS_DATA):
        data = next(form for form in FORMATS if form.id == "workbook").write(Outside(tormented), choices)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            sheets = [archive.read(name) for name in archive.namelist() if "worksheets/" in name]
        assert sheets and not any(
            b"<f>" in sheet or b"<f " in sheet or b"<hyperlink" in sheet for sheet in sheets
        )


def test_what_is_copied_and_what_is_drawn_holds_each_name_as_typed(content):
    copied = as_html(table_rows(content))
    assert missing(html.unescape(cell) for cell in re.findall("<td[^>]*>([^<]*)</td>", copied)) == set()
    picture = make_picture(content)
    pages = [svg_bytes(picture, number) for number in range(1 + len(picture.names))]
    assert missing(text for page in pages for text in in_xml(page)) == set()


def report_texts(store, suffix: str) -> Iterator[str]:
    """Yield what a program of that kind reads in a report that names everybody."""
    report = made_report(store.read, ReportChoices(template="handout")).report
    *_, make = files_in_turns(report, Path(f"report{suffix}"))
    data = make()[Path(f"report{suffix}")]
    if suffix in (".docx", ".odt", ".pptx"):
        yield from in_archive(data)
    elif suffix == ".html":
        yield from (one for one in etree.HTML(data.decode()).itertext())
    else:
        yield etree.HTML(MarkdownIt("commonmark").enable("table").render(data.decode())).xpath("string()")


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler reads the files")
def test_a_pdf_holds_each_name_as_typed(tormented, content):
    """Of letters that every program reads out of a PDF in the order in which they are written."""
    report = made_report(tormented.read, ReportChoices(template="handout")).report
    *_, make = files_in_turns(report, Path("report.pdf"))
    for data in (make()[Path("report.pdf")], pdf_bytes(make_picture(content))):
        read = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True)
        lost = missing([read.stdout.decode()], breaks_words=True)
        assert {name for name in lost if name.isascii() and len(name) < 100} == set()


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".pptx", ".html", ".md"])
def test_a_report_holds_each_name_as_typed(tormented, suffix):
    assert missing(report_texts(tormented, suffix)) == set()
