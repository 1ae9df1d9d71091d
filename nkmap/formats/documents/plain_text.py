"""Reads plain text: paragraphs are blocks between blank lines; lines of only dashes are no text."""

import codecs
import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from nkmap.errors import Sentence, UnreadableDocument
from nkmap.formats.documents.document import Paragraph, ReadDocument, kept

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DASHES = re.compile(r"[\s\-–—―]*")
_HANGUL = re.compile(r"[가-힣]")
_OTHER_LETTERS = re.compile(r"[^\x00-\x7f]")
_ENOUGH_HANGUL = 0.6  # of the letters beyond ASCII, in a text that was written in Korean


def read_plain_text(data: bytes) -> ReadDocument:
    """Return the blocks between blank lines. Raises UnreadableDocument for what is no text."""
    text, remark = decoded(data)
    return ReadDocument(kept(map(Paragraph, blocks(text.splitlines()))), remark=remark)


def blocks(lines: Iterable[str]) -> Iterator[str]:
    """Yield what stands between blank lines; a line of only dashes counts as blank."""
    for is_blank, block in groupby(lines, key=lambda line: _DASHES.fullmatch(line) is not None):
        if not is_blank:
            yield "\n".join(line.strip() for line in block)


def decoded(data: bytes) -> tuple[str, Sentence | None]:
    """Return bytes as text, and what is to be said where their encoding had to be guessed.

    UTF-8, or what the mark at the beginning says; otherwise Korean (CP949) or Western European (CP1252).
    Raises UnreadableDocument for what is no text.
    """
    named = next((name for mark, name in _BOMS if data.startswith(mark)), None)
    if named is None and b"\0" in data:
        raise UnreadableDocument("This is no text. Save it as DOCX, PDF, HTML, Markdown or plain text.")
    try:
        return data.decode(named or "utf-8"), None
    except UnicodeDecodeError as error:
        if named is not None:
            raise UnreadableDocument("The text is cut off or damaged. Save it again as UTF-8.") from error
    return _guessed(data)


def _guessed(data: bytes) -> tuple[str, Sentence]:
    korean = data.decode("cp949", errors="ignore")
    beyond = len(_OTHER_LETTERS.findall(korean))
    if len(_HANGUL.findall(korean)) > _ENOUGH_HANGUL * beyond and _decodes(data, "cp949"):
        return korean, _remark(Sentence("Korean (CP949)"))
    return data.decode("cp1252", errors="replace"), _remark(Sentence("Western European (Windows-1252)"))


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _remark(encoding: Sentence) -> Sentence:
    return Sentence(
        "The document does not say how its letters are written; it was read as {0}. If letters look wrong, "
        "save it as UTF-8 and add it again.",
        encoding,
    )
