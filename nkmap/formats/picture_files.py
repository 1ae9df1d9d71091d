"""Pictures as files: PNG, SVG or PDF as the ending of the name says, put in place whole."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from nkmap.db.files import EVERYBODY, Search, disk_errors, refuse_special, unsearched, write_whole
from nkmap.errors import InvalidInput, Sentence, quoted
from nkmap.formats.pages import Pages
from nkmap.formats.pdf import pdf_bytes
from nkmap.formats.pictures import USUAL, PictureChoices, make_picture
from nkmap.formats.png import encoded, png_bytes
from nkmap.formats.svg import svg_bytes
from nkmap.map_content import MapContent

KEPT = Sentence("A file of that name is as it was. Choose another folder or free some space.")

FORMATS = ("png", "svg", "pdf")

FurtherPath = Callable[[Path, int], Path]  # of the file of a page, counted from 1 after the first

# These have a file for each page; a PDF has all pages in one.
_OF_A_PAGE: dict[str, Callable[[Pages, int], bytes]] = {"png": png_bytes, "svg": svg_bytes}


@dataclass(frozen=True, slots=True)
class WrittenPicture:
    """A picture that is on disk now, and how much of it its audience does not see: of a map, placed names.

    `names` are the files beside it with the further pages: of a map, the names that had no room.
    """

    path: Path
    names: tuple[Path, ...]
    left_out: int


def names_path(path: Path, number: int) -> Path:
    """Return the file beside a picture for a page of names, counted from 1: "Who decides (names 2).png"."""
    words = QCoreApplication.translate("Picture", "names")
    said = words if number == 1 else f"{words} {number}"
    return path.with_name(f"{path.stem} ({said}){path.suffix}")


def part_path(path: Path, number: int) -> Path:
    """Return the file beside a picture for a further part of it, counted from 1: "Who decides (2).png"."""
    return path.with_name(f"{path.stem} ({number + 1}){path.suffix}")


def write_picture(content: MapContent, path: Path, choices: PictureChoices = USUAL) -> WrittenPicture:
    """Write a map as the file that its ending asks for; see `save_picture`."""
    format_of(path)
    return save_picture(make_picture(content, choices), path)


def save_picture(
    picture: Pages, path: Path, further: FurtherPath = names_path, search: Search = unsearched
) -> WrittenPicture:
    """Write a picture as a PNG, SVG or PDF; an existing file is replaced.

    `further` names the files of the pages after the first one, where each page has its own. All pages are
    made and searched before a file is touched. Raises what `search` does, InvalidInput for another ending or
    a size out of range; StorageFailed, with the file as it was, where it cannot be written.
    """
    files = _files(picture, path, further)
    for target, data in files.items():
        search(data, target)
    write_files(files)
    return WrittenPicture(path, tuple(files)[1:], picture.left_out)


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write the bytes of pictures. Raises InvalidInput for what is no ordinary file, and StorageFailed."""
    for target in files:
        refuse_special(target)
    for target, data in files.items():
        with disk_errors(Sentence("The picture {0} was not written", quoted(target)), KEPT):
            write_whole(target, data, mode=EVERYBODY)


def write_images(images: Sequence[QImage], path: Path, further: FurtherPath = names_path) -> None:
    """Write the pages of a picture as PNG files; in any thread. `further` names those after the first one.

    Raises as `write_files`.
    """
    paths = [path, *(further(path, number) for number in range(1, len(images)))]
    write_files({target: encoded(image) for target, image in zip(paths, images, strict=True)})


def _files(picture: Pages, path: Path, further: FurtherPath) -> dict[Path, bytes]:
    """Return the bytes of each file, the first page first."""
    ending = format_of(path)
    if ending == "pdf":
        return {path: pdf_bytes(picture)}
    paths = [path, *(further(path, number) for number in range(1, picture.page_count))]
    return {target: _OF_A_PAGE[ending](picture, number) for number, target in enumerate(paths)}


def format_of(path: Path) -> str:
    """Return "png", "svg" or "pdf", as a file's name ends. Raises InvalidInput for another ending."""
    ending = path.suffix.lower().removeprefix(".")
    if ending not in FORMATS:
        raise InvalidInput(
            "{0} was not written: pictures are PNG, SVG or PDF files. Choose a name that ends so.",
            quoted(path),
        )
    return ending
