"""A report as ODT, loaded again by odfpy."""

from functools import cache
from io import BytesIO

import pytest
from odf import draw, table
from odf import text as odf_text
from odf.opendocument import load
from odf.style import MasterPage
from odf.svg import Desc
from odf.teletype import extractText
from report_texts import KOREAN, SHOWN

from nkmap.reports.writers.cleaned import cleaned
from nkmap.reports.writers.odt import odt_bytes


@cache
def opened(report):
    return load(BytesIO(odt_bytes(cleaned(report))))


@pytest.fixture
def document(report):
    return opened(report)


def texts(document, kind):
    return [extractText(element) for element in document.getElementsByType(kind)]


def test_headings_lists_and_tables_are_there_as_such(document):
    levels = [element.getAttribute("outlinelevel") for element in document.getElementsByType(odf_text.H)]
    assert texts(document, odf_text.H) == ["What is at stake", "Who decides", "Notes"]
    assert levels == ["1", "2", "1"]
    assert texts(document, odf_text.ListItem)[:3] == [SHOWN, "وزارة الخارجية", "First, quietly."]
    (head,) = document.getElementsByType(table.TableHeaderRows)
    assert extractText(head) == "ActorWhat happenedEffect"


def test_names_come_out_as_themselves(document):
    said = texts(document, odf_text.P)
    assert f"Access: {SHOWN}" in said and SHOWN in said and KOREAN in said


def test_notes_lead_there_and_back(document):
    links = {link.getAttribute("href").removeprefix("#") for link in document.getElementsByType(odf_text.A)}
    names = [mark.getAttribute("name") for mark in document.getElementsByType(odf_text.Bookmark)]
    assert len(set(names)) == len(names) and links <= set(names)
    assert {"note-1", "noted-1", "part-1"} <= links


def test_maps_have_a_description_and_pages_a_footer(document):
    (frame,) = document.getElementsByType(draw.Frame)
    assert extractText(frame.getElementsByType(Desc)[0]) == "Three names"
    pages = {page.getAttribute("name"): page for page in document.getElementsByType(MasterPage)}
    footer = extractText(pages["Standard"])
    assert "Not a measurement." in footer and "Page" in footer
    assert len(pages["Standard"].getElementsByType(odf_text.PageNumber)) == 1
    assert extractText(pages["First_20_Page"]) == ""
