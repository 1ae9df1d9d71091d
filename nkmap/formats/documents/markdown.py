"""Reads Markdown: each heading, paragraph, point, cell or block of code is a paragraph, without its marks."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from nkmap.errors import UnreadableDocument
from nkmap.formats.documents.document import Paragraph, ReadDocument, kept
from nkmap.formats.documents.html import texts_of
from nkmap.formats.documents.plain_text import decoded

if TYPE_CHECKING:
    from markdown_it.token import Token

LEVEL = 2  # tokens round what stands in a list: the list, and its point
MOST_NESTED = 100  # tokens; about as many as Python can go down without an end to its stack
_BREAKS = {"softbreak": " ", "hardbreak": "\n"}
_CODE = ("fence", "code_block")


def read_markdown(data: bytes) -> ReadDocument:
    """Return the paragraphs; links and pictures are only their words. Raises UnreadableDocument."""
    from markdown_it import MarkdownIt

    text, remark = decoded(data)
    tokens = MarkdownIt("commonmark", {"maxNesting": MOST_NESTED}).enable("table").parse(text)
    if any(token.level >= MOST_NESTED - 1 for token in tokens):  # the parser leaves out what is deeper
        raise UnreadableDocument(
            "Its lists or quotations are more than {0} levels deep. Make them flatter, and add it again.",
            MOST_NESTED // LEVEL,
        )
    return ReadDocument(kept(map(Paragraph, _texts(tokens))), title=_title(tokens), remark=remark)


def _texts(tokens: Sequence["Token"]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield _words(token)
        elif token.type in _CODE:
            yield token.content
        elif token.type == "html_block":
            yield from texts_of(token.content)


def _words(token: "Token") -> str:
    return "".join(_BREAKS.get(part.type, _own_words(part)) for part in token.children or ())


def _own_words(part: "Token") -> str:
    return "" if part.type == "html_inline" else part.content


def _title(tokens: Sequence["Token"]) -> str:
    """Return the first heading."""
    after = (here for before, here in pairwise(tokens) if before.type == "heading_open")
    return next(map(_words, after), "")
