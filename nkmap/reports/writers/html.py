"""A report as one HTML file that needs nothing else: its styles and its maps are in it."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from lxml import etree

from nkmap.drawing.theme import load_theme
from nkmap.formats.svg import svg_bytes
from nkmap.reports.model import Heading, MapFigure, Note, Paragraph, Points, Report, Table, Text
from nkmap.reports.writers.html_style import style_sheet
from nkmap.reports.writers.map_pictures import alternative, picture_of
from nkmap.reports.writers.numbering import Numbered, contents, numbered, stretches

_NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'"  # browsers are not to ask for anything
_KEPT_OF_SVG = ("viewBox", "font-family", "style")
_TITLE_OF_SVG = ("title", "desc")  # the figure has a description of its own
_BACK = "↩"


def html_bytes(report: Report) -> bytes:
    """Return the bytes of an HTML5 file. Needs a QGuiApplication for its maps."""
    *_, make = html_in_turns(report)
    assert make is not None
    return make()


def html_in_turns(report: Report) -> Iterator[Callable[[], bytes] | None]:
    """Make block by block: None after each, at last what returns the bytes, in any thread."""
    noted: set[int] = set()
    blocks: list[Any] = []
    for one in numbered(report):
        blocks += _block(one, noted)
        yield None
    yield partial(_page, report, blocks, noted)


def _page(report: Report, blocks: Sequence[Any], noted: set[int]) -> bytes:
    body = [_front(report), _element("main", *blocks), *_notes(report, noted), *_foot(report)]
    page = _element("html", _head(report), _element("body", *body), lang=report.language)
    made = etree.tostring(page, method="html", encoding="unicode", doctype="<!DOCTYPE html>")
    return f"{made}\n".encode()


def _element(tag: str, *content: Any, **attributes: str) -> Any:
    """Return an element with words and elements in it; `class_` is “class”, `http_equiv` “http-equiv”."""
    named = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    made = etree.Element(tag, named)
    for part in content:
        if not isinstance(part, str):
            made.append(part)
        elif len(made):
            made[-1].tail = (made[-1].tail or "") + part
        else:
            made.text = (made.text or "") + part
    return made


def _head(report: Report) -> Any:
    return _element(
        "head",
        _element("meta", charset="utf-8"),
        _element("meta", http_equiv="Content-Security-Policy", content=_NOTHING_ELSE),
        _element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        _element("meta", name="generator", content="nkmap"),
        _element("title", report.title),
        _element("style", style_sheet(load_theme("light"), report.language)),
    )


def _front(report: Report) -> Any:
    """Return title and contents; both stand on pages of their own, on paper, where the title does."""
    said = ((report.subtitle, "subtitle"), (report.date, "date"))
    below = [_text("p", words, class_=name) for words, name in said if words]
    header = _element("header", _text("h1", report.title), *below)
    front = _element("div", header, *_contents(report))
    if report.title_page:
        front.set("class", "titled")
    return front


def _contents(report: Report) -> Iterator[Any]:
    entries = contents(report)
    if entries:
        yield _element("nav", _text("h2", report.words.contents), _entries(entries))


def _entries(entries: Sequence[tuple[int, Heading]]) -> Any:
    """Return a list of links to headings; those of a lower level are a list below the one before."""
    top = entries[0][1].level
    made = _element("ul")
    for place, (number, heading) in enumerate(entries):
        if heading.level <= top or not len(made):
            below = _below(entries[place + 1 :], top)
            entry = _element("li", _text("a", heading.text, href=f"#{_name(number)}"))
            entry.extend([_entries(below)] if below else [])
            made.append(entry)
    return made


def _below(entries: Sequence[tuple[int, Heading]], top: int) -> Sequence[tuple[int, Heading]]:
    ends = (place for place, (_, heading) in enumerate(entries) if heading.level <= top)
    return entries[: next(ends, len(entries))]


def _name(number: int) -> str:
    """Return the name of a heading, which links lead to."""
    return f"part-{number}"


def _block(one: Numbered, noted: set[int]) -> list[Any]:
    match one.block:
        case Heading() as heading:
            return [_text(f"h{heading.level + 1}", heading.text, id=_name(one.number))]
        case Paragraph() as paragraph:
            return [_runs("p", paragraph.text, noted, class_=paragraph.look)]
        case Points() as points:
            entries = [_runs("li", text, noted) for text in points.points]
            return [_element("ol" if points.numbered else "ul", *entries)]
        case Table() as table:
            return [_table(table, one.caption, noted)]
        case MapFigure() as figure:
            return [_figure(figure, one.caption)]


def _text(tag: str, words: str, **attributes: str) -> Any:
    """Return words in an element, which is read from the side that their letters ask for."""
    return _element(tag, words, dir="auto", **attributes)


def _runs(tag: str, text: Text, noted: set[int], **attributes: str) -> Any:
    parts: list[Any] = []
    for run, comma, mark in stretches(text):
        parts.append(_element("strong", run.text) if run.strong and run.text else run.text)
        if mark:
            parts.append(_element("sup", comma, _mark(int(mark), noted)))
    return _element(tag, *parts, dir="auto", **attributes)


def _mark(number: int, noted: set[int]) -> Any:
    """Return the mark of a note as a link; its note leads back to the first one."""
    mark = _element("a", str(number), href=f"#note-{number}", role="doc-noteref")
    if number not in noted:
        noted.add(number)
        mark.set("id", f"noted-{number}")
    return mark


def _table(table: Table, caption: str, noted: set[int]) -> Any:
    whole = sum(column.share for column in table.columns) or 1.0
    widths = [f"width:{100 * column.share / whole:.2f}%" for column in table.columns]
    looks = [{"class_": "number"} if column.numbers else {} for column in table.columns]
    titles = [
        _text("th", column.title, scope="col", style=width, **look)
        for column, width, look in zip(table.columns, widths, looks, strict=True)
    ]
    rows = [
        _element("tr", *(_runs("td", text, noted, **look) for text, look in zip(row, looks, strict=False)))
        for row in table.rows
    ]
    head = _element("thead", _element("tr", *titles))
    return _element("table", _text("caption", caption), head, _element("tbody", *rows))


def _figure(figure: MapFigure, caption: str) -> Any:
    picture = picture_of(figure)
    maps = [_svg(svg_bytes(picture, number)) for number in range(picture.page_count)]
    maps[0].set("aria-label", alternative(figure))
    return _element("figure", *maps, _text("figcaption", caption))


def _svg(data: bytes) -> Any:
    """Return a map as an element of the page; its size is that of the column."""
    svg = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    for name in set(svg.attrib) - set(_KEPT_OF_SVG):
        del svg.attrib[name]
    for child in list(svg):
        if etree.QName(child).localname in _TITLE_OF_SVG:
            svg.remove(child)
    etree.cleanup_namespaces(svg)
    svg.set("role", "img")
    return svg


def _notes(report: Report, noted: set[int]) -> Iterator[Any]:
    if report.notes:
        notes = [_note(note, note.number in noted) for note in report.notes]
        heading = _text("h2", report.words.notes)
        yield _element("section", heading, _element("ol", *notes), class_="notes", role="doc-endnotes")


def _note(note: Note, is_noted: bool) -> Any:
    """Return a note, and the way back to where it is first used."""
    back = [" ", _element("a", _BACK, href=f"#noted-{note.number}", role="doc-backlink")]
    words = _text("span", note.text)
    return _element(
        "li", words, *(back if is_noted else []), id=f"note-{note.number}", value=str(note.number)
    )


def _foot(report: Report) -> Iterator[Any]:
    if report.disclaimer:
        yield _element("footer", report.disclaimer, dir="auto")
