"""Adds sources: documents that are chosen or dropped are read beside the work, references are typed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from nkmap.db.queries.evidence import passages_of
from nkmap.db.queries.sources import free_mark
from nkmap.errors import NkmapError
from nkmap.formats.documents.document import ReadDocument
from nkmap.formats.documents.reading import read_confined
from nkmap.ui.parts.dialogs import ask_document_to_open
from nkmap.ui.parts.piecework import Pieces, Piecework
from nkmap.ui.said import said
from nkmap.ui.sources.edits import SourceEdits
from nkmap.ui.sources.reference_form import ReferenceForm
from nkmap.ui.sources.texts_page import TextsPage

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


Take = Callable[[ReadDocument], str | None]  # what else is to be said of it; None: it was refused


class AddingSources(QObject):
    """Reading goes on in another thread; what cannot be read is said, and nothing is added then."""

    told = Signal(str)  # what was done, or why not
    added = Signal(int)  # source id

    def __init__(self, page: "ProjectPage", texts: TextsPage, edits: SourceEdits) -> None:
        super().__init__(texts)
        self._page, self._document, self._texts, self._edits = page, page.document, texts, edits
        self._reading: Piecework | None = None
        self.dialog: QFileDialog | None = None
        self._form: ReferenceForm | None = None
        self._is_new = False
        texts.add_document_asked.connect(lambda: self._ask_document(self.add))
        texts.attach_asked.connect(lambda: self._ask_document(self.attach))
        texts.add_reference_asked.connect(self._ask_reference)
        texts.details_asked.connect(self._ask_details)
        texts.remove_text_asked.connect(self._remove_text)

    @property
    def form(self) -> ReferenceForm:
        """The form of a reference, over the window that the page is in now."""
        window = self._page.window()
        if self._form is None or self._form.parent() is not window:
            self._form = ReferenceForm(window)
            self._form.finished.connect(self._on_form_finished)
            self._form.deleted.connect(self._on_form_deleted)
        return self._form

    def take(self, path: Path) -> None:
        """Take a document that was dropped: as the text of the source in front, or as a new source."""
        source = self._texts.source
        lacks_text = source is not None and not source.paragraphs
        (self.attach if lacks_text else self.add)(path)

    def add(self, path: Path) -> None:
        """Add a document as a new source."""

        def add_read(read: ReadDocument) -> str | None:
            source_id = self._edits.add_document(read, path.stem)
            if source_id is None:
                return None
            self.added.emit(source_id)
            return ""

        self._read(path, add_read)

    def attach(self, path: Path) -> None:
        """Let a document be the text of the source in front."""
        source = self._texts.source
        if source is not None:
            self._read(path, partial(self._attach_read, source.id))

    def _attach_read(self, source_id: int, read: ReadDocument) -> str | None:
        before = self._marked(source_id)
        if not self._edits.attach(source_id, read):
            return None
        lost = len(before - self._marked(source_id))
        return self.tr("%n marked passage(s) are not in it: mark them anew.", "", lost) if lost else ""

    def _marked(self, source_id: int) -> set[int]:
        """Return the evidence whose words are marked in the text of a source."""
        return {row.id for row in self._document.read(passages_of, source_id) if row.paragraph is not None}

    def _ask_document(self, on_chosen: Callable[[Path], object]) -> None:
        self.dialog = ask_document_to_open(self._texts, on_chosen)

    def _read(self, path: Path, take: Take) -> None:
        if self._reading is not None:
            self.told.emit(self.tr("Another document is being read. Try again when it is there."))
            return
        self._reading = reading = Piecework(self)
        reading.finished.connect(self._end)
        reading.failed.connect(self._fail)
        self.told.emit(self.tr("Reading {0}…").format(path.name))
        reading.begin(self._pieces(path, take))

    def _pieces(self, path: Path, take: Take) -> Pieces:
        read: list[ReadDocument] = []
        yield lambda: read.append(read_confined(path))
        besides = take(read[0])
        if besides is None:
            return  # refused, which is said
        remark = read[0].remark
        done = self.tr("{0}: %n paragraph(s)", "", len(read[0].paragraphs)).format(path.name)
        more = [words for words in (besides, said(remark) if remark else "") if words]
        self.told.emit(f"{done}. {' '.join(more)}" if more else done)

    def _fail(self, error: NkmapError) -> None:
        self._end()
        self.told.emit(said(error))

    def _end(self) -> None:
        if self._reading is not None:
            self._reading.deleteLater()
        self._reading = None

    # References

    def _ask_reference(self) -> None:
        self._is_new = True
        self.form.open_new(self._document.read(free_mark, ""))

    def _ask_details(self) -> None:
        if self._texts.source is not None:
            self._is_new = False
            self.form.open_for(self._texts.source)

    def _on_form_finished(self, values: dict[str, Any]) -> None:
        """Save; what is refused is said in the form, where it can be mended."""
        self._edits.refused.connect(self.form.refuse)
        self._save(values)
        self._edits.refused.disconnect(self.form.refuse)

    def _save(self, values: dict[str, Any]) -> None:
        if not self._is_new:
            source = self._texts.source
            if source is not None and self._edits.change(source.id, values):
                self.form.close_over()
            return
        source_id = self._edits.add_reference(values)
        if source_id is not None:
            self.form.close_over()
            self.added.emit(source_id)

    def _on_form_deleted(self) -> None:
        source = self._texts.source
        if source is not None and self._edits.delete(source.id, source.title):
            words = self.tr("Deleted: {0}").format(source.title)
            if source.passages:
                words = self.tr("Deleted: {0}, with %n passage(s)", "", source.passages).format(source.title)
            self._page.pill.say(words, with_undo=True)

    def _remove_text(self) -> None:
        source = self._texts.source
        if source is not None and self._edits.remove_text(source.id):
            self._page.pill.say(self.tr("The text is removed; its passages stay."), with_undo=True)
