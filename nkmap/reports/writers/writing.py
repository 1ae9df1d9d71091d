"""A report as a file, of the format that the ending of its name asks for; put in place whole."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from nkmap.db.files import EVERYBODY, disk_errors, refuse_special, write_whole
from nkmap.errors import InvalidInput, Sentence, listed, quoted
from nkmap.reports.model import Report
from nkmap.reports.writers.cleaned import cleaned
from nkmap.reports.writers.docx import docx_bytes
from nkmap.reports.writers.html import html_bytes
from nkmap.reports.writers.markdown import markdown_files, pictures_folder
from nkmap.reports.writers.odt import odt_bytes
from nkmap.reports.writers.pdf import pdf_bytes
from nkmap.reports.writers.pptx import pptx_bytes

_KEPT = Sentence("A file of that name is as it was. Choose another folder or free some space.")
_PICTURE = re.compile(r"figure-\d+(-\d+)?\.png")
_MARKDOWN = ".md"  # has its pictures in a folder beside it; the others are one file

_BYTES: Mapping[str, Callable[[Report], bytes]] = {
    ".docx": docx_bytes,
    ".pdf": pdf_bytes,
    ".pptx": pptx_bytes,
    ".odt": odt_bytes,
    ".html": html_bytes,
}
SUFFIXES = (*_BYTES, _MARKDOWN)


def write_report(report: Report, path: Path) -> tuple[Path, ...]:
    """Write a report as the file that its ending asks for; return it and the pictures beside it, if any.

    Existing files are replaced, and pictures of an earlier report of that name are taken away. Everything is
    made before a file is touched. Needs a QGuiApplication. Raises InvalidInput for another ending;
    StorageFailed, with the file as it was, where it cannot be written.
    """
    files = _files(cleaned(report), path)
    for target in files:
        refuse_special(target)
    with disk_errors(Sentence("The report {0} was not written", quoted(path)), _KEPT):
        for target, data in reversed(files.items()):  # the pictures first: the report refers to them
            if target.parent != path.parent:
                target.parent.mkdir(exist_ok=True)
            write_whole(target, data, mode=EVERYBODY)
        if path.suffix.lower() == _MARKDOWN:
            _take_away_older(files, pictures_folder(path))
    return tuple(files)


def _take_away_older(files: Mapping[Path, bytes], folder: Path) -> None:
    """Take away pictures of an earlier report of that name: it may have shown what this one may not."""
    for other in folder.glob("figure-*.png"):
        if _PICTURE.fullmatch(other.name) and other not in files:
            other.unlink()


def _files(report: Report, path: Path) -> dict[Path, bytes]:
    """Return the bytes of each file, the report itself first."""
    suffix = path.suffix.lower()
    if suffix == _MARKDOWN:
        return markdown_files(report, path)
    if suffix in _BYTES:
        return {path: _BYTES[suffix](report)}
    raise InvalidInput(
        "{0} was not written: a report is a file of one of these kinds: {1}. Choose a name that ends so.",
        quoted(path),
        listed(SUFFIXES),
    )
