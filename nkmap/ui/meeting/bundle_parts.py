"""What goes into a bundle: the project, a PNG and a PDF of every map and round, tables, and a note."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from nkmap.db.files import EVERYBODY, disk_errors, write_whole
from nkmap.db.queries.maps import map_content, map_list
from nkmap.db.queries.rounds import round_list
from nkmap.document import Document
from nkmap.errors import Sentence, quoted
from nkmap.formats.bundle_folder import ANOTHER
from nkmap.formats.file_names import safe_name
from nkmap.formats.picture_files import save_picture
from nkmap.formats.pictures import USUAL, Picture, make_picture
from nkmap.formats.tables import as_csv
from nkmap.map_content import MapContent
from nkmap.ui.meeting.bundle_note import bundle_note
from nkmap.ui.meeting.bundle_tables import Table, bundle_tables, hidden_votes

PICTURES = ("png", "pdf")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of work that is short: its name, and what does it for a folder. Raises NkmapError."""

    name: str
    write: Callable[[Path], object]


class MapPicture:
    """A map in one round, laid out once for all its files."""

    def __init__(self, name: str, content: MapContent, audience: str) -> None:
        self.name = name
        self._content, self._audience = content, audience

    @cached_property
    def picture(self) -> Picture:
        """The map as its audience may see it."""
        return make_picture(self._content, replace(USUAL, audience=self._audience))

    def lay_out(self, _folder: Path) -> None:
        """Do what takes longest before the first file."""
        _ = self.picture

    def save(self, ending: str, folder: Path) -> None:
        """Write it as a PNG or PDF."""
        save_picture(self.picture, folder / f"{self.name}.{ending}")


def map_pictures(document: Document, language: str | None, audience: str) -> list[MapPicture]:
    """Return every map as it is now and as it was in each named round that has somebody on it."""
    found = []
    for number, row in enumerate(document.read(map_list), 1):
        name = f"{number:02} {safe_name(row.question)}".strip()
        content = document.read(map_content, row.id, language)
        found.append(MapPicture(name, content, audience))
        for before in document.read(round_list):
            content = document.read(map_content, row.id, language, None, before.id)
            if content.tokens or content.unagreed:
                found.append(MapPicture(f"{name} ({safe_name(before.label)})", content, audience))
    return found


def bundle_parts(document: Document, language: str | None, audience: str, *, has_project: bool) -> list[Part]:
    """Return the files in the order in which they are written, all read now. The project comes first, so that
    it is the same state."""
    pictures = map_pictures(document, language, audience)
    tables = bundle_tables(document, audience)
    parts = [_project(document)] if has_project else []
    for picture in pictures:
        parts.append(Part(picture.name, picture.lay_out))
        for ending in PICTURES:
            parts.append(Part(f"{picture.name}.{ending}", partial(picture.save, ending)))
    parts += [_table(table) for table in tables]
    hidden = hidden_votes(document)
    note = QCoreApplication.translate("Bundle", "Read me") + ".txt"
    return [*parts, Part(note, partial(_write_note, note, audience, pictures, tables, hidden, has_project))]


def project_file_name(document: Document) -> str:
    """Return the name of the project's own file, or one of its first question."""
    if document.path is not None:
        return document.path.stem
    questions = [row.question for row in document.read(map_list)]
    return safe_name(questions[0] if questions else "") or QCoreApplication.translate("Bundle", "Project")


def _project(document: Document) -> Part:
    name = f"{project_file_name(document)}.nkmap"
    return Part(name, lambda folder: document.project.save_copy(folder / name))


def _table(table: Table) -> Part:
    name = f"{table.name}.csv"
    return Part(name, lambda folder: _write(folder / name, as_csv(table.rows)))


def _write_note(
    name: str,
    audience: str,
    pictures: Sequence[MapPicture],
    tables: Sequence[Table],
    hidden: int,
    has_project: bool,
    folder: Path,
) -> None:
    left_out = {each.name: each.picture.left_out for each in pictures}
    left_out |= {table.name: table.left_out for table in tables}
    text = bundle_note(audience, left_out, hidden, has_project=has_project)
    _write(folder / name, text.encode("utf-8-sig"))


def _write(path: Path, data: bytes) -> None:
    with disk_errors(Sentence("The file {0} was not written", quoted(path)), ANOTHER):
        write_whole(path, data, mode=EVERYBODY)
