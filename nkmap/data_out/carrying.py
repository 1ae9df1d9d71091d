"""The project inside of a picture, so that it opens as a project again: only where that is asked for.

What is carried is always a redacted project, at least at the level of those who may see the picture. So it
never holds notes, reasons, who voted for what, earlier moves, nor whoever the picture leaves out; and no path
and no name of a user, since no project has these.
"""

import base64
import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from nkmap.data_in.carried import ATTACHMENT, KEYWORD, LARGEST, NAMESPACE, VERSION
from nkmap.data_out.project_json import rows_as_json
from nkmap.db.files import EVERYBODY, disk_errors, write_whole
from nkmap.db.project_rows import Rows
from nkmap.db.store import Store
from nkmap.errors import InvalidInput, Sentence, quoted
from nkmap.formats.picture_files import KEPT, format_of
from nkmap.redaction.checking import refuse_hits
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.redaction.project import Redaction

# The level at which the project is carried, by the audience of its picture: there is none for everything.
LEVELS = {"shareable": "shareable", "workshop": "workshop_only", "all": "workshop_only"}

_END = b"\0\0\0\0IEND"  # of a PNG
_CHUNK = struct.Struct(">I4s")


class Inside(NamedTuple):
    """The rows that a picture carries, and the names that may be in none of them."""

    rows: Rows
    hidden: HiddenNames

    def said(self) -> Sentence:
        """Return what is inside, for whoever decides on it."""
        counts = (len(self.rows[table]) for table in ("stakeholder", "map", "leverage_entry"))
        return Sentence(
            "Inside: stakeholders {0}, maps {1}, levers {2}, and no notes. Whoever gets the picture gets "
            "these.",
            *counts,
        )

    def as_json(self, path: Path) -> bytes:
        """Return the rows as JSON for the picture at `path`. Raises Leaks where a hidden name is in them."""
        found = rows_as_json(self.rows)
        refuse_hits(found, path, self.hidden)
        return found


def inside_of(redaction: Redaction) -> Inside:
    """Return a redacted project as a picture may carry it."""
    return Inside(redaction.rows, redaction.hidden)


def inside_for(store: Store, audience: str) -> Inside:
    """Return a project as a picture for an audience may carry it: whoever it leaves out is in neither."""
    return inside_of(Redaction(store, LEVELS[audience], leaves_out=True))


def put_inside(path: Path, project: bytes) -> None:
    """Let the picture in a file carry a project, as JSON. Raises InvalidInput, StorageFailed."""
    data = carry(path.read_bytes(), format_of(path), project)
    with disk_errors(Sentence("The picture {0} was not written", quoted(path)), KEPT):
        write_whole(path, data, mode=EVERYBODY)


def carry(picture: bytes, kind: str, project: bytes) -> bytes:
    """Return a "png", "svg" or "pdf" with a project, as JSON, inside; it looks the same.

    Raises InvalidInput for a project of more than 50 MB.
    """
    if len(project) > LARGEST:
        raise InvalidInput("The project is too large to be inside of a picture. Give the project file along.")
    return _CARRIERS[kind](picture, project)


def _in_png(picture: bytes, project: bytes) -> bytes:
    """Return the PNG with a compressed text in UTF-8 (iTXt) before its end."""
    body = KEYWORD.encode() + b"\0\1\0\0\0" + zlib.compress(project, 9)
    head, checksum = _CHUNK.pack(len(body), b"iTXt"), zlib.crc32(b"iTXt" + body)
    end = picture.rindex(_END)
    return picture[:end] + head + body + struct.pack(">I", checksum) + picture[end:]


def _in_svg(picture: bytes, project: bytes) -> bytes:
    """Return the SVG with the project as its metadata: deflated, in letters of base64."""
    from lxml import etree

    root = etree.fromstring(picture)
    metadata = etree.Element(f"{{{root.nsmap[None]}}}metadata")
    spaces = {"nkmap": NAMESPACE}
    carried = etree.SubElement(metadata, f"{{{NAMESPACE}}}project", {"version": VERSION}, spaces)
    carried.text = base64.b64encode(zlib.compress(project, 9)).decode()
    root.append(metadata)
    return etree.tostring(root.getroottree(), encoding="UTF-8", xml_declaration=True)


def _in_pdf(picture: bytes, project: bytes) -> bytes:
    """Return the PDF with a file attached; what it was stays in it to the byte, with all that was mended."""
    from pypdf import PdfWriter
    from pypdf.generic import NameObject

    writer, made = PdfWriter(BytesIO(picture), incremental=True), BytesIO()
    writer.root_object[NameObject("/Version")] = NameObject("/1.5")  # of what is added to the file
    writer.add_attachment(ATTACHMENT, project)
    writer.write(made)
    return made.getvalue()


_CARRIERS: dict[str, Callable[[bytes, bytes], bytes]] = {"png": _in_png, "svg": _in_svg, "pdf": _in_pdf}
