"""What goes into a bundle: the project, PNG and PDF of every map, round and matrix, tables, and a note."""

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
from nkmap.formats.matrix_pictures import make_matrix_picture
from nkmap.formats.new_folder import ANOTHER
from nkmap.formats.pages import Pages
from nkmap.formats.pdf import pdf_in_turns
from nkmap.formats.picture_files import FurtherPath, names_path, part_path, write_files, write_images
from nkmap.formats.pictures import USUAL, PictureChoices, make_picture
from nkmap.formats.png import draw_image
from nkmap.formats.tables import as_csv
from nkmap.map_content import MapContent
from nkmap.redaction.checking import refuse_files
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.redaction.plain_values import with_texts
from nkmap.redaction.project import Outside, RedactedProject, Redaction
from nkmap.ui.leverage_matrix.choices import MatrixChoices
from nkmap.ui.leverage_matrix.sheets import seen_sheet
from nkmap.ui.meeting.bundle_note import BundleNote
from nkmap.ui.meeting.bundle_tables import Table, bundle_tables, hidden_votes
from nkmap.ui.parts.piecework import Pieces

Work = Callable[[Path], Pieces]  # what is done for a folder


@dataclass(frozen=True, slots=True)
class Part:
    """A file, with those of names that had no room: what it is called, and its work. Raises NkmapError."""

    name: str
    work: Work


class BundledPicture:
    """A picture that is laid out once for all its files. It is painted in the window's thread, where Qt's
    fonts are, and compressed and written in another, which takes longer."""

    def __init__(self, name: str, make: Callable[[], Pages], further: FurtherPath = names_path) -> None:
        """`further` names the files of the pages after the first one."""
        self.name = name
        self._make, self._further = make, further

    @cached_property
    def picture(self) -> Pages:
        """What its audience may see."""
        return self._make()

    def png(self, folder: Path) -> Pieces:
        """Write it as a PNG."""
        images, count = [], self.picture.page_count
        for number in range(count):
            yield None
            images.append(draw_image(self.picture, number))
        yield partial(write_images, images, folder / f"{self.name}.png", self._further)

    def pdf(self, folder: Path) -> Pieces:
        """Write it as a PDF."""
        for data in pdf_in_turns(self.picture):
            yield partial(write_files, {folder / f"{self.name}.pdf": data}) if data else None


def map_pictures(source: Outside, language: str | None, audience: str) -> Iterator[BundledPicture]:
    """Read every map as it is now and as it was in each named round that has somebody on it, one by one, and
    the leverage matrix of each that has one."""
    choices = replace(USUAL, audience=audience)
    for number, row in enumerate(source.read(map_list), 1):
        name = f"{number:02} {safe_name(source.say(row.question))}".strip()
        content = source.on_map(source.read(map_content, row.id, language))
        yield BundledPicture(name, partial(make_picture, content, choices))
        for before in source.read(round_list):
            then = source.on_map(source.read(map_content, row.id, language, None, before.id))
            if then.tokens or then.unagreed:
                label = safe_name(source.say(before.label))
                yield BundledPicture(f"{name} ({label})", partial(make_picture, then, choices))
        yield from _matrix_picture(source, content, name, choices)


def _matrix_picture(
    source: Outside, content: MapContent, name: str, choices: PictureChoices
) -> Iterator[BundledPicture]:
    """Read the matrix of targets and levers of a map, where its audience may see something of it."""
    title, language = content.question, content.language
    sheet, left_out = seen_sheet(
        source, content.map_id, MatrixChoices(), choices.audience, title, content, language
    )
    if sheet is not None:
        words = QCoreApplication.translate("Bundle", "leverage matrix")
        make = partial(make_matrix_picture, sheet, choices, left_out)
        yield BundledPicture(f"{name} ({words})", make, part_path)


def bundle_parts(
    document: Document,
    language: str | None,
    audience: str,
    *,
    has_project: bool,
    redaction: Redaction | None = None,
) -> Iterator[Part]:
    """Read the files one by one, in the order in which they are written. The project comes first, so that it
    is the same state. With a `redaction` all of them have its codes, the project too."""
    note = BundleNote(audience, hidden_votes(document), has_project, has_codes=redaction is not None)
    if redaction is None:
        first = [_project(document)] if has_project else []
        yield from _parts(Outside(document.project.store, audience), language, audience, first, note)
        return
    with redaction.project() as outside:
        first = [_redacted_project(document, outside)] if has_project else []
        yield from _parts(outside, language, "all", first, note)
    yield Part(note.file_name, partial(_search, redaction.hidden))


def _parts(
    source: Outside, language: str | None, audience: str, first: Sequence[Part], note: BundleNote
) -> Iterator[Part]:
    """Read the files of a project as it is, or redacted."""
    yield from first
    pictures = []
    for picture in map_pictures(source, language, audience):
        pictures.append(picture)
        yield Part(f"{picture.name}.png", picture.png)
        yield Part(f"{picture.name}.pdf", picture.pdf)
    tables = bundle_tables(source, audience)
    yield from (_table(table, source) for table in tables)
    yield Part(note.file_name, partial(_write_note, note, pictures, tables))


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


def _redacted_project(document: Document, outside: RedactedProject) -> Part:
    name = f"{outside.hidden.replaced(project_file_name(document))}.nkmap"
    data = outside.file_bytes(Path(name))

    def work(folder: Path) -> Pieces:
        yield partial(_write, folder / name, data)

    return Part(name, work)


def _search(hidden: HiddenNames, folder: Path) -> Pieces:
    """Refuse the bundle if a hidden name is in any of its files."""
    yield partial(refuse_files, sorted(folder.iterdir()), hidden)


def _table(table: Table, source: Outside) -> Part:
    name, rows = f"{table.name}.csv", with_texts(table.rows, source.say)

    def work(folder: Path) -> Pieces:
        yield partial(_write, folder / name, as_csv(rows))

    return Part(name, work)


def _write_note(
    note: BundleNote, pictures: Sequence[BundledPicture], tables: Sequence[Table], folder: Path
) -> Pieces:
    left_out = {each.name: each.picture.left_out for each in pictures}
    left_out |= {table.name: table.left_out for table in tables}
    yield partial(_write, folder / note.file_name, note.text(left_out).encode("utf-8-sig"))


def _write(path: Path, data: bytes) -> None:
    with disk_errors(Sentence("The file {0} was not written", quoted(path)), ANOTHER):
        write_whole(path, data, mode=EVERYBODY)
