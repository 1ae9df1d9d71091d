"""Office documents as ZIP files that tell nothing of when and where they were made."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first day that a ZIP file can say
_FIRST = "mimetype"  # which an OpenDocument has before all others, as it is


def without_dates(data: bytes, replaced: Mapping[str, bytes] | None = None) -> bytes:
    """Return a ZIP file with the same content, the same bytes for the same content.

    `replaced` are files in it, by name, that have another content from now on.
    """
    made = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda name: (name != _FIRST, name)):
            entry = ZipInfo(name, _LONG_AGO)
            entry.compress_type = ZIP_STORED if name == _FIRST else ZIP_DEFLATED
            entry.create_system = 0
            new.writestr(entry, (replaced or {}).get(name) or old.read(name))
    return made.getvalue()
