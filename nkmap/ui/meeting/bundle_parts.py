"""What goes into a bundle: the project, a PNG and a PDF of every map and round, tables, and a note."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from nkmap.db.files import EVERYBODY, disk_errors, write_whole
from nkmap.db.queries.maps import map_content, map_list
from nkmap.db.queries.rounds import round_list
from nkmap.document import Document
from nkmap.errors import Sentence, quoted
from nkmap.formats.file_names import safe_name
from nkmap.formats.new_folder import ANOTHER
from nkmap.formats.pdf import pdf_in_turns
from nkmap.formats.picture_files import write_files, write_images
from nkmap.formats.pictures import USUAL, Picture, make_picture
from nkmap.formats.png import draw_image
from nkmap.formats.tables import as_csv
from nkmap.map_content import MapContent
from nkmap.ui.meeting.bundle_note import bundle_note
from nkmap.ui.meeting.bundle_tables import Table, bundle_tables, hidden_votes
from nkmap.ui.parts.piecework import Pieces

Work = Callable[[Path], Pieces]  # what is done for a folder


@dataclass(frozen=True, slots=True)
class Part:
    """A file, with those of names that had no room: what it is called, and its work. Raises NkmapError."""

    name: str
    work: Work


class MapPicture:
    """A map in one round, laid out once for all its files. It is painted in the window's thread, where Qt's
    fonts are, and compressed and written in another, which takes longer."""

    def __init__(self, name: str, content: MapContent, audience: str) -> None:
        self.name = name
        self._content, self._audience = content, audience

    @cached_property
    def picture(self) -> Picture:
        """The map as its audience may see it."""
        return make_picture(self._content, replace(USUAL, audience=self._audience))

    def png(self, folder: Path) -> Pieces:
        """Write it as a PNG."""
        images, count = [], self.picture.page_count
        for number in range(count):
            yield None
            images.append(draw_image(self.picture, number))
        yield partial(write_images, images, folder / f"{self.name}.png")

    def pdf(self, folder: Path) -> Pieces:
        """Write it as a PDF."""
        for data in pdf_in_turns(self.picture):
            yield partial(write_files, {folder / f"{self.name}.pdf": data}) if data else None


def map_pictures(document: Document, language: str | None, audience: str) -> Iterator[MapPicture]:
    """Read every map as it is now and as it was in each named round that has somebody on it, one by one."""
    for number, row in enumerate(document.read(map_list), 1):
        name = f"{number:02} {safe_name(row.question)}".strip()
        content = document.read(map_content, row.id, language)
        yield MapPicture(name, content, audience)
        for before in document.read(round_list):
            content = document.read(map_content, row.id, language, None, before.id)
            if content.tokens or content.unagreed:
                yield MapPicture(f"{name} ({safe_name(before.label)})", content, audience)


def bundle_parts(
    document: Document, language: str | None, audience: str, *, has_project: bool
) -> Iterator[Part]:
    """Read the files one by one, in the order in which they are written. The project comes first, so that it
    is the same state."""
    if has_project:
        yield _project(document)
    pictures = []
    for picture in map_pictures(document, language, audience):
        pictures.append(picture)
        yield Part(f"{picture.name}.png", picture.png)
        yield Part(f"{picture.name}.pdf", picture.pdf)
    tables = bundle_tables(document, audience)
    yield from map(_table, tables)
    hidden = hidden_votes(document)
    note = QCoreApplication.translate("Bundle", "Read me") + ".txt"
    yield Part(note, partial(_write_note, note, audience, pictures, tables, hidden, has_project))


def project_file_name(document: Document) -> str:
    """Return the name of the project's own file, or one of its first question."""
    if document.path is not None:
        return document.path.stem
    questions = [row.question for row in document.read(map_list)]
    return safe_name(questions[0] if questions else "") or QCoreApplication.translate("Bundle", "Project")


def _project(document: Document) -> Part:
    name = f"{project_file_name(document)}.nkmap"

    def work(folder: Path) -> Pieces:
        document.project.save_copy(folder / name)
        yield None

    return Part(name, work)


def _table(table: Table) -> Part:
    name = f"{table.name}.csv"

    def work(folder: Path) -> Pieces:
        yield partial(_write, folder / name, as_csv(table.rows))

    return Part(name, work)


def _write_note(
    name: str,
    audience: str,
    pictures: Sequence[MapPicture],
    tables: Sequence[Table],
    hidden: int,
    has_project: bool,
    folder: Path,
) -> Pieces:
    left_out = {each.name: each.picture.left_out for each in pictures}
    left_out |= {table.name: table.left_out for table in tables}
    text = bundle_note(audience, left_out, hidden, has_project=has_project)
    yield partial(_write, folder / name, text.encode("utf-8-sig"))


def _write(path: Path, data: bytes) -> None:
    with disk_errors(Sentence("The file {0} was not written", quoted(path)), ANOTHER):
        write_whole(path, data, mode=EVERYBODY)
