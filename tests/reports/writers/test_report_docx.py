"""A DOCX, opened again by python-docx."""

import re
from dataclasses import replace
from functools import cache
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from report_texts import KOREAN, SHOWN

from nkmap.reports.writers.cleaned import cleaned
from nkmap.reports.writers.docx import docx_bytes


@cache
def opened(report):
    return docx.Document(BytesIO(docx_bytes(cleaned(report))))


@pytest.fixture
def document(report):
    return opened(report)


def of_style(document, *names):
    return [paragraph.text for paragraph in document.paragraphs if paragraph.style.name in names]


def test_every_block_has_a_real_style(document):
    assert of_style(document, "Title") == [f"Access: {SHOWN}"]
    assert of_style(document, "Heading 1") == ["What is at stake", "Notes"]
    assert of_style(document, "Heading 2") == ["Who decides"]
    assert of_style(document, "Lead") == ["Four were expelled1,2"]
    assert of_style(document, "List Bullet") == [SHOWN, "وزارة الخارجية"]
    assert of_style(document, "Caption", "Table Caption") == [
        "Table 1: Levers by actor",
        "Figure 1: Who decides?",
    ]


def test_names_come_out_as_themselves_in_text_and_table(document):
    cells = [cell.text for cell in document.tables[0].columns[0].cells]
    assert cells == ["Actor", KOREAN, SHOWN]
    assert any(f"Asked: {KOREAN}, {SHOWN}.2" == paragraph.text for paragraph in document.paragraphs)


def test_each_numbered_list_begins_at_one(document):
    lists = [p._p.pPr.numPr for p in document.paragraphs if p.style.name == "List Number"]
    keys = [number.numId.val for number in lists]
    assert keys[:2] == [keys[0]] * 2 and keys[2:] == [keys[2]] * 2 and keys[0] != keys[2]


def test_contents_are_a_field_with_links_to_the_headings(document):
    instruction = "".join(node.text for node in document.element.iter(qn("w:instrText")))
    assert instruction.startswith('TOC \\o "1-2"')
    assert of_style(document, "toc 1", "toc 2") == ["What is at stake", "Who decides"]


def test_every_link_leads_to_a_bookmark_of_its_own(document):
    links = {link.get(qn("w:anchor")) for link in document.element.iter(qn("w:hyperlink"))}
    marks = [mark.get(qn("w:name")) for mark in document.element.iter(qn("w:bookmarkStart"))]
    ids = [mark.get(qn("w:id")) for mark in document.element.iter(qn("w:bookmarkStart"))]
    assert {"note-1", "noted-1", "note-2", "noted-2"} < links <= set(marks)
    assert len(set(marks)) == len(marks) == len(set(ids))


def test_heads_of_tables_are_repeated_and_rows_are_never_parted(document):
    rows = document.tables[0].rows
    assert rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in rows)


def test_maps_are_pictures_as_wide_as_the_text_with_a_description(document):
    (picture,) = document.inline_shapes
    assert round(picture.width.mm) == 160
    assert picture._inline.docPr.get("descr") == "Three names"


def test_the_footer_has_the_disclaimer_and_counts_pages_but_not_on_the_title_page(document):
    (section,) = document.sections
    fields = [node.text for node in section.footer._element.iter(qn("w:instrText"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert "Not a measurement." in [paragraph.text for paragraph in section.footer.paragraphs]
    assert section.different_first_page_header_footer


def test_a_compact_report_is_set_small_with_its_notes_behind_one_another(report):
    usual, small = opened(report), opened(replace(report, compact=True))
    sizes = [document.styles["Normal"].font.size.pt for document in (usual, small)]
    assert sizes[0] > sizes[1] >= 7
    assert small.sections[0].left_margin < usual.sections[0].left_margin
    assert [len(of_style(document, "Note")) for document in (usual, small)] == [2, 1]


def test_faces_and_languages_of_east_asia_are_set(document, report):
    defaults = document.styles.element.find(qn("w:docDefaults"))
    assert defaults.find(f".//{qn('w:rFonts')}").get(qn("w:eastAsia")) == "Malgun Gothic"
    assert defaults.find(f".//{qn('w:lang')}").get(qn("w:val")) == "en"
    korean = opened(replace(report, language="ko")).styles.element.find(f".//{qn('w:lang')}")
    assert (korean.get(qn("w:val")), korean.get(qn("w:eastAsia"))) == ("en-US", "ko-KR")
    arabic = next(p for p in document.paragraphs if re.match("\u0648", p.text))
    assert arabic._p.pPr.find(qn("w:bidi")) is not None and arabic.runs[0].font.rtl
