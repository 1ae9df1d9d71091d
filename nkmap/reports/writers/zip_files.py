"""Office documents as ZIP files that tell nothing of when and where they were made."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first day that a ZIP file can say
_FIRST = "mimetype"  # which an OpenDocument has before all others, as it is


def without_dates(data: bytes, changed: Callable[[str, bytes], bytes] | None = None) -> bytes:
    """Return a ZIP file with the same content, the same bytes for the same content.

    `changed` is asked for the content of each file, by its name and what it was.
    """
    made = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda name: (name != _FIRST, name)):
            entry = ZipInfo(name, _LONG_AGO)
            entry.compress_type = ZIP_STORED if name == _FIRST else ZIP_DEFLATED
            entry.create_system = 0
            content = old.read(name)
            new.writestr(entry, changed(name, content) if changed else content)
    return made.getvalue()
