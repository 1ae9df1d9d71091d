"""Reads HTML: text as a browser would break it into blocks; nothing is fetched, run or followed."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nkmap.errors import Sentence, UnreadableDocument
from nkmap.formats.documents.document import Paragraph, ReadDocument, kept
from nkmap.formats.documents.plain_text import decoded

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_INLINE = frozenset(
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
        "i", "img", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
        "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    }
)  # fmt: skip
_UNSEEN = frozenset(
    {"head", "script", "style", "noscript", "template", "svg", "math", "object", "iframe", "select", "title"}
)
_CHARSET = re.compile(rb"""<meta[^>]*charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page says its encoding
_SPACES = re.compile(r"[ \t\r\n\f]+")
_LINE = "\v"  # stands for a line break until spaces are put in order


def read_html(data: bytes) -> ReadDocument:
    """Return the blocks of text; links are only their words. Raises UnreadableDocument."""
    text, remark = _decoded(data)
    page = _parsed(text)
    paragraphs = kept(map(Paragraph, _blocks(page)))
    return ReadDocument(paragraphs, title=page.findtext(".//title") or "", remark=remark)


def texts_of(html: str) -> Iterator[str]:
    """Yield the blocks of text in a piece of HTML."""
    if html.strip():
        yield from _blocks(_parsed(html))


def _decoded(data: bytes) -> tuple[str, Sentence | None]:
    named = _CHARSET.search(data[:_HEAD])
    if named:
        try:
            return data.decode(named[1].decode("ascii")), None
        except (UnicodeError, LookupError):
            pass  # the page is wrong about itself: it is read as any other text
    return decoded(data)


def _parsed(html: str) -> "HtmlElement":
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        page = document_fromstring(html.encode("utf-8", errors="replace"), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise UnreadableDocument("This is no HTML page, or it is damaged.") from error
    if parser.error_log.filter_types([etree.ErrorTypes.ERR_RESOURCE_LIMIT]):  # the rest would be missing
        raise UnreadableDocument(
            "The parts of this page stand in one another too deeply to be read. Save it as plain text or "
            "DOCX, and add that."
        )
    return page


def _blocks(page: "HtmlElement") -> Iterator[str]:
    block: list[str] = []
    for piece in _pieces(page):
        if piece is not None:
            block.append(piece)
            continue
        if text := _in_order("".join(block)):
            yield text
        block.clear()
    if text := _in_order("".join(block)):
        yield text


def _pieces(page: "HtmlElement") -> Iterator[str | None]:
    """Yield texts in their order, None where a block begins or ends."""
    from lxml.etree import iterwalk

    unseen = 0
    for event, element in iterwalk(page, events=("start", "end")):
        tag = str(element.tag)
        hides, breaks = tag in _UNSEEN, tag not in _INLINE and tag != "br"
        if event == "start":
            unseen += hides
            if not unseen:
                yield from _begun(element.text, tag, breaks=breaks)
            continue
        unseen -= hides
        if not unseen:
            if breaks:
                yield None
            yield element.tail or ""


def _begun(text: str | None, tag: str, *, breaks: bool) -> Iterator[str | None]:
    if breaks:
        yield None
    if tag == "br":
        yield _LINE
    yield text or ""


def _in_order(text: str) -> str:
    lines = _SPACES.sub(" ", text).split(_LINE)
    return "\n".join(line.strip() for line in lines).strip()
