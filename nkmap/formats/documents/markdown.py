"""Reads Markdown: each heading, paragraph, point, cell or block of code is a paragraph, without its marks."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from nkmap.formats.documents.document import Paragraph, ReadDocument
from nkmap.formats.documents.html import texts_of
from nkmap.formats.documents.plain_text import decoded

if TYPE_CHECKING:
    from markdown_it.token import Token

_BREAKS = {"softbreak": " ", "hardbreak": "\n"}
_CODE = ("fence", "code_block")


def read_markdown(data: bytes) -> ReadDocument:
    """Return the paragraphs; links and pictures are only their words. Raises UnreadableDocument."""
    from markdown_it import MarkdownIt

    text, remark = decoded(data)
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    paragraphs = tuple(Paragraph(words) for words in _texts(tokens))
    return ReadDocument(paragraphs, title=_title(tokens), remark=remark)


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
