"""Looks into packed files (ZIP) before anything in them is parsed: how much there is, and of what kind."""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from nkmap.data_in import limits
from nkmap.errors import UnusableFile

MOST_PARTS = 5_000
_PARSED = (".xml", ".rels", ".bin")  # what a library unpacks; pictures stay packed
_ENTITY = re.compile(rb"<!(?:ENTITY|DOCTYPE)")

_DAMAGED = (BadZipFile, ValueError, NotImplementedError, RuntimeError, EOFError, OSError, zlib.error)


def names_in(data: bytes) -> frozenset[str]:
    """Return the names of the parts of a packed file; none where it is damaged, or no packed file."""
    if not data.startswith((b"PK\3\4", b"PK\5\6")):
        return frozenset()
    try:
        with ZipFile(BytesIO(data)) as packed:
            return frozenset(packed.namelist())
    except _DAMAGED:
        return frozenset()


def checked_parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of the parts that are parsed, after a look at what the directory says of all.

    A directory that says less than there is is found out by the check sums. Raises UnusableFile.
    """
    try:
        with ZipFile(BytesIO(data)) as packed:
            parts = [part for part in packed.infolist() if part.filename.lower().endswith(_PARSED)]
            if len(packed.infolist()) > MOST_PARTS:
                raise UnusableFile("It has more than {0:,} parts. Save it again as XLSX.", MOST_PARTS)
            limits.check_bytes(sum(part.file_size for part in parts))
            for part in parts:
                content = packed.read(part)
                if _ENTITY.search(content):
                    raise UnusableFile("It declares words of its own (XML entities), which no table needs.")
                yield part.filename, content
    except _DAMAGED as error:
        raise UnusableFile("It is damaged. Save it again in the program that it comes from.") from error
