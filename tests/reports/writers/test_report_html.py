"""A report as HTML, read by lxml: complete in itself."""

import re
from functools import cache

import pytest
from lxml import html
from report_texts import KOREAN, SHOWN

from nkmap.reports.writers.cleaned import cleaned
from nkmap.reports.writers.html import html_bytes


@cache
def written(report):
    return html_bytes(cleaned(report))


@pytest.fixture
def page(report):
    return html.document_fromstring(written(report))


def test_nothing_outside_is_referred_to(report, page):
    for element in page.iter():
        for name, value in element.attrib.items():
            assert name not in ("src", "srcset", "data", "action", "poster"), name
            assert name.rpartition("}")[2] != "href" or value.startswith("#"), value
    assert not re.search(rb"url\(|@import|<script|<link|<iframe", written(report))


def test_names_come_out_as_themselves_in_text_table_and_map(page):
    assert [cell.text_content() for cell in page.xpath("//tbody/tr/td[1]")] == [KOREAN, SHOWN]
    assert page.xpath("//h1")[0].text_content() == f"Access: {SHOWN}"
    said = " ".join(page.xpath("//svg")[0].text_content().split())
    assert all(words in said for words in ("China", KOREAN, "<b>=1+1</b>"))
    assert page.xpath("//b") == []


def test_it_says_its_language_and_structure(page):
    assert page.get("lang") == "en"
    assert [element.tag for element in page.xpath("//h1|//h2|//h3|//h4")] == ["h1", "h2", "h2", "h3", "h2"]
    assert page.xpath("//th/@scope") == ["col"] * 3
    assert page.xpath("//svg/@role") == ["img"] and page.xpath("//svg/@aria-label") == ["Three names"]
    assert page.xpath("//figcaption")[0].text == "Figure 1: Who decides?"


def test_notes_and_contents_lead_there_and_back(page):
    ids = page.xpath("//@id")
    targets = {link.removeprefix("#") for link in page.xpath("//@href")}
    assert len(ids) == len(set(ids))
    assert targets <= set(ids)
    assert {"note-1", "noted-1", "note-2", "noted-2", "part-1", "part-2"} <= targets


def test_texts_may_be_read_from_either_side(page):
    arabic = next(point for point in page.xpath("//li") if "وزارة" in point.text_content())
    assert arabic.get("dir") == "auto"
