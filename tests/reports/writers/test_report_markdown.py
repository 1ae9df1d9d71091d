"""A report as Markdown, read by markdown-it: what is written comes out as itself."""

import pytest
from lxml import html
from markdown_it import MarkdownIt
from report_texts import KOREAN, SHOWN, text

from nkmap.reports.model import Run
from nkmap.reports.writers.cleaned import cleaned
from nkmap.reports.writers.markdown import markdown_files
from nkmap.reports.writers.markdown_text import line, marked

SIGNS = (
    *("# no heading", "- no point", "1. no number", "+ plus", "a_b_c *d* [e](f)", "a\\b `c` | d"),
    *("&amp; &", "~~x~~ $y$", "=", "> quote", "![x](y)"),
)


def rendered(markdown):
    return html.fromstring(f"<div>{MarkdownIt('commonmark').enable('table').render(markdown)}</div>")


@pytest.fixture
def files(report, tmp_path):
    return markdown_files(cleaned(report), tmp_path / "My report.md")


def test_names_come_out_as_themselves(files):
    page = rendered(next(iter(files.values())).decode())
    assert [cell.text_content() for cell in page.xpath("//tbody/tr/td[1]")] == [KOREAN, SHOWN]
    assert page.xpath("//h1")[0].text_content() == f"Access: {SHOWN}"
    lists = [[item.text_content().strip() for item in points] for points in page.xpath("//ol")]
    assert lists == [["First, quietly.", "Last, in public."], ["One", "Two"]]
    assert page.xpath("//b") == []


def test_signs_mean_nothing():
    for words in SIGNS:
        assert rendered(f"Before\n\n{line(words)}\n").xpath("string()").split() == f"Before {words}".split()
        assert rendered(f"- {marked(text(words))}").xpath("string(//li)") == words


def test_strong_words_are_strong_or_plain_but_never_stars():
    for parts in (("", "China", ": no"), ("a ", " China ", "b"), ("", "중국(中)", "은"), ("x", "“y”", "z")):
        before, strong, after = parts
        page = rendered(marked((Run(before), Run(strong, strong=True), Run(after))))
        assert page.xpath("string()").strip() == "".join(parts).strip()


def test_notes_are_footnotes_and_addresses_stay_whole(files):
    said = next(iter(files.values())).decode()
    assert "**expelled**[^1][^2]" in said
    assert "[^2]: Report, <https://example.org/a?b=1&c=2> " in said


def test_pictures_are_in_a_folder_beside_it(files, tmp_path):
    report, picture = files
    assert picture == tmp_path / "My report-pictures" / "figure-1.png"
    assert files[picture].startswith(b"\x89PNG")
    image = rendered(files[report].decode()).xpath("//img")[0]
    assert image.get("src") == "My%20report-pictures/figure-1.png" and image.get("alt") == "Three names"
