"""Makes a report and lays out its pages piece by piece, while the window goes on working."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.redaction.account import Account
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.redaction.project import Outside, Redaction
from nkmap.reports.making import Made, report_in_turns
from nkmap.reports.model import MapFigure
from nkmap.reports.writers.map_pictures import picture_of
from nkmap.reports.writers.pages import Pages, laid_out_in_turns
from nkmap.ui.parts.piecework import Pieces, Piecework
from nkmap.ui.pictures.choices import usual_audience
from nkmap.ui.reports.remembered import Chosen


@dataclass(frozen=True, slots=True)
class Composed:
    """A report with its pages. `removed` says what was redacted, None where nothing was; none of the `hidden`
    names may be found in a file of it."""

    made: Made
    pages: Pages
    removed: Account | None
    hidden: HiddenNames


class Composing(QObject):
    """Whatever is asked last is made; what was begun before is dropped."""

    composed = Signal(object)  # Composed
    failed = Signal(object)  # NkmapError

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._redaction: Redaction | None = None
        self._work: Piecework | None = None

    @property
    def is_working(self) -> bool:
        """Whether a report is being made."""
        return self._work is not None

    def forget(self) -> None:
        """Redact anew next time: the project has changed. Until then its codes stay as they were drawn."""
        self._redaction = None

    def begin(self, chosen: Chosen) -> None:
        """Make the report of these choices."""
        self.stop()
        self._work = Piecework(self)
        self._work.failed.connect(self._on_work_failed)
        self._work.begin(self._pieces(chosen))

    def stop(self) -> None:
        """Make nothing more."""
        if self._work is not None:
            self._work.stop()
            self._work.deleteLater()
            self._work = None

    def _pieces(self, chosen: Chosen) -> Pieces:
        redaction = self._redacted(chosen.level)
        yield None
        with self._outside(redaction) as outside:
            turns = report_in_turns(outside.read, self._choices(chosen, outside))
            while (made := next(turns)) is None:
                yield None
            hidden = outside.hidden
        for block in made.report.blocks:
            if isinstance(block, MapFigure):
                picture_of(block)  # which is kept: the page asks for it again
                yield None
        pages_in_turns = laid_out_in_turns(made.report)
        while (pages := next(pages_in_turns)) is None:
            yield None
        self._work = None
        removed = redaction.preview() if redaction else None
        self.composed.emit(Composed(made, pages, removed, hidden))

    def _redacted(self, level: str) -> Redaction | None:
        if not level:
            return None
        if self._redaction is None or self._redaction.level.id != level:
            self._redaction = Redaction(self._document.project.store, level)
        return self._redaction

    @contextmanager
    def _outside(self, redaction: Redaction | None) -> Iterator[Outside]:
        if redaction is None:
            yield Outside(self._document.project.store)
            return
        with redaction.project() as project:
            yield project

    def _choices(self, chosen: Chosen, outside: Outside):
        """Return the choices as the project that is read from knows them."""
        map_id = chosen.report.map_id
        return replace(
            chosen.report,
            audience="all" if chosen.level else usual_audience(self._document),
            map_id=None if map_id is None else outside.id_of("map", map_id),
        )

    def _on_work_failed(self, error: NkmapError) -> None:
        self._work = None
        self.failed.emit(error)
