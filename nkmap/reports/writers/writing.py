"""A report as a file, of the format that the ending of its name asks for; put in place whole."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from nkmap.db.files import EVERYBODY, Search, disk_errors, refuse_special, unsearched, write_whole
from nkmap.errors import InvalidInput, Sentence, listed, quoted
from nkmap.reports.model import Report
from nkmap.reports.writers.cleaned import cleaned
from nkmap.reports.writers.docx import docx_bytes
from nkmap.reports.writers.html import html_in_turns
from nkmap.reports.writers.markdown import markdown_files, pictures_folder
from nkmap.reports.writers.odt import odt_bytes
from nkmap.reports.writers.pdf import pdf_in_turns
from nkmap.reports.writers.pptx import pptx_in_turns

_KEPT = Sentence("A file of that name is as it was. Choose another folder or free some space.")
_PICTURE = re.compile(r"figure-\d+(-\d+)?\.png")
_MARKDOWN = ".md"  # has its pictures in a folder beside it; the others are one file

_IN_TURNS: Mapping[str, Callable[[Report], Iterator[Callable[[], bytes] | None]]] = {
    ".pdf": pdf_in_turns,
    ".pptx": pptx_in_turns,
    ".html": html_in_turns,
}
_AT_ONCE: Mapping[str, Callable[[Report], bytes]] = {".docx": docx_bytes, ".odt": odt_bytes}
SUFFIXES = (".docx", ".pdf", ".pptx", ".odt", ".html", _MARKDOWN)
Files = Mapping[Path, bytes]  # the report itself first


def write_report(report: Report, path: Path, search: Search = unsearched) -> tuple[Path, ...]:
    """Write a report as the file that its ending asks for; return it and the pictures beside it, if any.

    Existing files are replaced, and pictures of an earlier report of that name are taken away. Everything is
    made and searched before a file is touched. Needs a QGuiApplication. Raises what `search` does,
    InvalidInput for another ending; StorageFailed, with the file as it was, where it cannot be written.
    """
    *_, make = files_in_turns(report, path)
    assert make is not None
    files = make()
    for target, data in files.items():
        search(data, target)
    return put_in_place(files, path)


def put_in_place(files: Files, path: Path) -> tuple[Path, ...]:
    """Write the files of the report at a path, in any thread; return and raise what `write_report` does."""
    for target in files:
        refuse_special(target)
    with disk_errors(Sentence("The report {0} was not written", quoted(path)), _KEPT):
        for target, data in reversed(list(files.items())):  # the pictures first: the report refers to them
            if target.parent != path.parent:
                target.parent.mkdir(exist_ok=True)
            write_whole(target, data, mode=EVERYBODY)
        if path.suffix.lower() == _MARKDOWN:
            _take_away_older(files, pictures_folder(path))
    return tuple(files)


def _take_away_older(files: Files, folder: Path) -> None:
    """Take away pictures of an earlier report of that name: it may have shown what this one may not."""
    for other in folder.glob("figure-*.png"):
        if _PICTURE.fullmatch(other.name) and other not in files:
            other.unlink()


def files_in_turns(report: Report, path: Path) -> Iterator[Callable[[], Files] | None]:
    """Make a report piece by piece: None after each, at last what returns its files.

    That may run in any thread, and for the formats in which maps are PNG once these are kept (`png_jobs`).
    Needs a QGuiApplication. Raises InvalidInput for an ending that is none of SUFFIXES.
    """
    report, suffix = cleaned(report), path.suffix.lower()
    if suffix == _MARKDOWN:
        yield partial(markdown_files, report, path)
    elif suffix in _AT_ONCE:
        yield partial(_one_file, partial(_AT_ONCE[suffix], report), path)
    elif suffix in _IN_TURNS:
        for make in _IN_TURNS[suffix](report):
            yield make if make is None else partial(_one_file, make, path)
    else:
        raise InvalidInput(
            "{0} was not written: a report is a file of one of these kinds: {1}. Choose a name that ends so.",
            quoted(path),
            listed(SUFFIXES),
        )


def _one_file(make: Callable[[], bytes], path: Path) -> Files:
    return {path: make()}
