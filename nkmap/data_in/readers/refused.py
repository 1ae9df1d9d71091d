"""Tells people what a file is that holds no tables, and what to do with it."""

import re
from typing import NoReturn

from nkmap.data_in.content import Content
from nkmap.data_in.readers.packed import names_in
from nkmap.errors import Sentence, UnusableFile

_BINARY = {
    b"%PDF": Sentence("This is a PDF. Copy the table out of it and paste it here, or add it as a source."),
    b"SQLite format 3\0": Sentence("This is a database. If it is a project of nkmap, open it instead."),
    b"<?xml": Sentence("This is XML of a kind that is not known here."),
    b"{\\rtf": Sentence("This is a text document. Copy the table out of it and paste it here."),
    b"\x89PNG": Sentence("This is a picture. There is no table in it that could be read."),
    b"\xff\xd8\xff": Sentence("This is a picture. There is no table in it that could be read."),
    b"GIF8": Sentence("This is a picture. There is no table in it that could be read."),
    b"\x1f\x8b": Sentence("This is a packed file. Unpack it first, and import what is inside."),
    b"7z\xbc\xaf": Sentence("This is a packed file. Unpack it first, and import what is inside."),
    b"Rar!": Sentence("This is a packed file. Unpack it first, and import what is inside."),
}
_PACKED = {
    "word/document.xml": Sentence("This is a text document. Copy the table out of it and paste it here."),
    "ppt/presentation.xml": Sentence("These are slides. Copy the table out of them and paste it here."),
    "Index/Document.iwa": Sentence("This is a file of Numbers. Export it as Excel or CSV, and import that."),
}
_TEXTS = {
    re.compile(rb"\s*\*(?:vertices|network)\b", re.IGNORECASE): Sentence(
        "This is a network of Pajek. Save it as GraphML, with Gephi for example, and import that."
    ),
    re.compile(rb"\s*dl\s+n[mrc]?\s*=", re.IGNORECASE): Sentence(
        "This is a network of UCINET. Export it as a matrix to Excel, or as GraphML, and import that."
    ),
}
_OTHER_PACKED = Sentence("This is a packed file. Unpack it first, and import what is inside.")


def is_no_table(content: Content) -> bool:
    """Return whether a file is of a kind that is known to hold no tables."""
    return content.data.startswith((b"PK\3\4", b"PK\5\6", *_BINARY)) or _text_of(content.data) is not None


def refuse(data: bytes, _name: str) -> NoReturn:
    """Raise UnusableFile with what the file is."""
    said = next((said for mark, said in _BINARY.items() if data.startswith(mark)), _text_of(data))
    if said is None:
        names = names_in(data) or _damaged()
        said = next((said for name, said in _PACKED.items() if name in names), _OTHER_PACKED)
    raise UnusableFile(said)


def _text_of(data: bytes) -> Sentence | None:
    """Return what a text is that is a network of a program whose files are not read."""
    return next((said for mark, said in _TEXTS.items() if mark.match(data)), None)


def _damaged() -> NoReturn:
    raise UnusableFile("It is damaged. Save it again in the program that it comes from.")
