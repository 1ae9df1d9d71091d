"""The pages of a report: what stands together, the numbers in the contents, and what others read of them."""

import shutil
import subprocess
from dataclasses import replace
from functools import cache
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage, QPainter
from report_texts import KOREAN, NASTY, text

from nkmap.reports.model import Heading, Paragraph, Table
from nkmap.reports.writers import looks
from nkmap.reports.writers.pages import A4, laid_out
from nkmap.reports.writers.pdf import pdf_bytes
from nkmap.reports.writers.typeset import POINT, set_text


@cache
def read(report):
    return PdfReader(BytesIO(pdf_bytes(report)))


def words_of(page):
    return " ".join(page.extract_text().split())


def test_each_page_of_the_preview_paints_itself(report):
    pages = laid_out(report)
    assert pages.count == len(read(report).pages) > 3
    for index in range(pages.count):
        image = QImage(248, 351, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            painter.scale(0.1, 0.1)
            pages.paint(painter, index)
        colours = {image.pixel(x, y) for x in range(0, 248, 2) for y in range(0, 351, 2)}
        assert len(colours) > 2


def test_contents_say_the_pages_on_which_headings_are(report):
    long = Paragraph(text("The government decides alone. " * 300))
    more = (*report.blocks, Heading("Steps"), long, long, Heading("What is not known"), long)
    reader = read(replace(report, blocks=more))
    contents = words_of(reader.pages[1])
    for title in ("Steps", "What is not known"):
        number = next(n for n, page in enumerate(reader.pages, 1) if n > 2 and title in words_of(page))
        assert f"{title} {number}" in contents
        assert any(item.title == title for item in reader.outline if not isinstance(item, list))


def test_pages_say_their_numbers_and_the_disclaimer_but_the_title_page_has_no_number(report):
    reader = read(report)
    count = len(reader.pages)
    assert f"Page 2 of {count}" in words_of(reader.pages[1]) and "Page 1" not in words_of(reader.pages[0])
    assert all("Not a measurement." in words_of(page) for page in reader.pages)
    assert dict(reader.metadata) == {"/Title": f"Access: {NASTY}".replace("\n", " "), "/Producer": "nkmap"}
    assert reader.trailer["/Root"]["/Lang"] == "en"


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler reads the file")
def test_texts_of_all_scripts_are_read_out_as_they_are(report, tmp_path):
    (tmp_path / "a.pdf").write_bytes(pdf_bytes(report))
    said = subprocess.run(
        ["pdftotext", tmp_path / "a.pdf", "-"], capture_output=True, encoding="utf-8"
    ).stdout
    said = " ".join(said.translate(dict.fromkeys(range(0x2028, 0x2070))).replace("\u200f", "").split())
    wanted = (KOREAN, '<b>=1+1</b> & "x"', "وزارة الخارجية", f"a?b=1&c=2 {KOREAN}", "Strongly against")
    assert [words for words in wanted if words not in said] == []


def test_nothing_runs_off_a_page_however_long_it_is(report):
    words = text("Why not? " * 1500)
    long = Table("Long", report.blocks[-2].columns, ((words, words, text("1")),) * 3)
    pages = laid_out(replace(report, blocks=(Paragraph(words), long, *report.blocks)))
    bottom = A4.height - looks.MARGIN * 300 / 25.4
    for sheet in pages.sheets:
        assert sheet
        ends = [placed.top + placed.piece.height for placed in sheet if placed.piece.height]
        assert max(ends) <= bottom + 1
        assert ends == sorted(ends)


def test_the_head_of_a_table_is_repeated_and_headings_never_end_a_page(report):
    table = report.blocks[-2]
    long = Table("Long", table.columns, table.rows * 40)
    reader = read(replace(report, blocks=(long,), title_page=False, contents=False))
    assert len(reader.pages) > 1
    assert all("What happened" in words_of(page) for page in reader.pages[:-1])
    for lines in range(30, 45):
        blocks = (*(Paragraph(text("Line")) for _ in range(lines)), Heading("Last"), Paragraph(text("End")))
        sheets = laid_out(replace(report, blocks=blocks, title_page=False, contents=False)).sheets
        assert not [sheet for sheet in sheets if sheet[-1].piece.anchor]


def test_no_letter_is_smaller_than_seven_points(report):
    for is_compact in (False, True):
        for placed in (p for sheet in laid_out(replace(report, compact=is_compact)).sheets for p in sheet):
            assert placed.top >= 0
        scale = looks.scale(is_compact)
        every = (look.scaled(scale) for look in vars(looks).values() if isinstance(look, looks.Look))
        for look in every:
            (line,) = set_text(text("a", note=1), look, 1000, "en").lines
            sizes = [form.format.font().pixelSize() for form in line.layout.formats()]
            assert min(sizes) >= looks.SMALLEST * POINT


def test_hangul_breaks_at_spaces_only_and_long_words_where_lines_end():
    korean = "이산가족 상봉 행사와 인도적 지원"
    lines = set_text(text(korean), looks.PARAGRAPHS["body"], 300, "ko").lines
    assert len(lines) > 1 and " ".join(line.layout.text() for line in lines) == korean
    long = set_text(text("x" * 500), looks.PARAGRAPHS["body"], 300, "en").lines
    assert max(line.width for line in long) <= 301 and sum(len(line.layout.text()) for line in long) == 500
