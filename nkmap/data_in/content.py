"""The content of a file that is to be read, as whoever has to recognise its format looks at it."""

import codecs
import json
from functools import cached_property
from pathlib import PurePath
from typing import Any

_START = 65_536  # bytes
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Content:
    """The bytes of a file and its name. What is read out of them for more than one format is read once."""

    def __init__(self, data: bytes, name: str) -> None:
        self.data = data
        self.name = name
        self.suffix = PurePath(name).suffix.lower()  # ".csv"

    @cached_property
    def start(self) -> str:
        """How the text begins, without white space in front; letters that are no UTF are replaced."""
        encoding = marked_encoding(self.data) or "utf-8"
        return self.data[:_START].decode(encoding, errors="replace").lstrip("\ufeff \t\r\n")

    @cached_property
    def json(self) -> Any:
        """The value that the file is in JSON; None where it is none, or nests too deeply to be read."""
        if self.start[:1] not in ("{", "["):
            return None
        try:
            return json.loads(self.data.decode(marked_encoding(self.data) or "utf-8"))
        except (ValueError, RecursionError):
            return None


def marked_encoding(data: bytes) -> str | None:
    """Return the encoding that the mark at the beginning says, or that empty bytes between letters show."""
    named = next((name for mark, name in _BOMS if data.startswith(mark)), None)
    if named or b"\0" not in data[:_START]:
        return named
    return _by_empty_bytes(data[:_START])


def _by_empty_bytes(start: bytes) -> str | None:
    """Return UTF-16 where nearly all empty bytes are at the places of the one half of a letter."""
    empty = start[0::2].count(0), start[1::2].count(0)
    enough = len(start) // 8  # some text of another script may stand in it
    if min(empty) * 20 > max(empty) or max(empty) < enough:
        return None
    return "utf-16-le" if empty[1] > empty[0] else "utf-16-be"
