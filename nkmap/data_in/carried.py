"""The project that a picture carries: found in a PNG, an SVG or a PDF, and unpacked within bounds.

The file is a stranger's: call `project_text` through `confined.run`.
"""

import base64
import binascii
import struct
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

from nkmap.errors import UnusableFile, quoted

KEYWORD = "nkmap"  # of the text chunk of a PNG
NAMESPACE, VERSION = "urn:nkmap:carried-project", "1"  # of the element in an SVG
ATTACHMENT = "map.nkmap.json"  # of a PDF
PNG, PDF = b"\x89PNG\r\n\x1a\n", b"%PDF"  # how such files begin
LARGEST_PICTURE = 200_000_000  # bytes
LARGEST = 50_000_000  # bytes, unpacked

_LENGTH = struct.Struct(">I")


def project_text(path: str) -> str:
    """Return the project inside of a picture, as JSON. Raises UnusableFile where there is none."""
    file = Path(path)
    try:
        if file.stat().st_size > LARGEST_PICTURE:
            raise UnusableFile("{0} is larger than 200 MB, so it was not read.", quoted(file))
        found = project_in(file.read_bytes())
    except OSError as error:
        raise UnusableFile(
            "{0} cannot be read. Check that it is still there and that you may read it.", quoted(file)
        ) from error
    if found is None:
        raise UnusableFile(
            "There is no project in {0}. A picture has one only if “With the project inside” was ticked when "
            "it was saved, and if nobody has saved it anew since.",
            quoted(file),
        )
    return found.decode("utf-8", errors="replace")


def project_in(data: bytes) -> bytes | None:
    """Return the JSON that a picture carries; None where there is none, or more than can be unpacked."""
    read = next((read for start, read in _READERS.items() if data.startswith(start)), _in_svg)
    found = read(data)
    return found if found is not None and len(found) <= LARGEST else None


def _in_png(data: bytes) -> bytes | None:
    """Return the text of our chunk; a wrong checksum is passed over, as picture programs make some."""
    for kind, body in _chunks(data):
        keyword, _, rest = body.partition(b"\0")
        if kind == b"iTXt" and keyword == KEYWORD.encode() and len(rest) >= 2:
            *_languages, text = rest[2:].split(b"\0", 2)
            return _inflated(text) if rest[0] else text
    return None


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and content of each chunk of a PNG, as far as it goes."""
    at = len(PNG)
    while at + 8 <= len(data):
        (length,) = _LENGTH.unpack_from(data, at)
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += length + 12


def _in_svg(data: bytes) -> bytes | None:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        found = fromstring(data).find(f".//{{{NAMESPACE}}}project[@version='{VERSION}']")
        return None if found is None else _inflated(base64.b64decode(found.text or ""))
    except (ParseError, DefusedXmlException, binascii.Error, ValueError):
        return None


def _in_pdf(data: bytes) -> bytes | None:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        return next(iter(PdfReader(BytesIO(data)).attachments.get(ATTACHMENT, [])), None)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None  # damaged in one of the many ways of a PDF


def _inflated(packed: bytes) -> bytes | None:
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(packed, LARGEST)
    except zlib.error:
        return None
    return text if unpacking.eof else None


_READERS: dict[bytes, Callable[[bytes], bytes | None]] = {PNG: _in_png, PDF: _in_pdf}
