"""Codes in the place of names that are not to be shared, where that is chosen for what leaves the program."""

from typing import TypeVar

from PySide6.QtCore import QSettings

from nkmap.data_out.carrying import Inside, inside_for, inside_of
from nkmap.db.files import Search, unsearched
from nkmap.document import Document
from nkmap.map_content import MapContent
from nkmap.redaction.checking import search_for
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.redaction.left_out import hidden_from, never_exported, without_names
from nkmap.redaction.plain_values import with_texts
from nkmap.redaction.project import Redaction
from nkmap.settings import chosen
from nkmap.ui.pictures.choices import ALL_CODES, HIDDEN_NAMES, LEFT_OUT, usual_audience

LEVELS = {"workshop": "workshop_only", "shareable": "shareable"}  # by audience

T = TypeVar("T")


class CodedNames:
    """While it lives a name keeps its code; the next export draws others."""

    def __init__(self, document: Document, settings: QSettings) -> None:
        self._document, self._settings = document, settings
        self._redaction: Redaction | None = None
        self._made_at: tuple[str, int] | None = None

    @property
    def level(self) -> str | None:
        """The level at which names become codes; None where hidden names are left out."""
        hidden = chosen(self._settings, HIDDEN_NAMES)
        if hidden == LEFT_OUT:
            return None
        return "redact" if hidden == ALL_CODES else LEVELS[usual_audience(self._document)]

    @property
    def redaction(self) -> Redaction | None:
        """The redaction that is in force; None where hidden names are left out."""
        if self.level is None:
            return None
        made_at = self.level, self._document.project.store.edits()
        if made_at != self._made_at or self._redaction is None:
            drawn = self._redaction.drawn if self._redaction else None
            self._redaction = Redaction(self._document.project.store, self.level, drawn=drawn)
            self._made_at = made_at
        return self._redaction

    def on_map(self, content: MapContent) -> MapContent:
        """Return a map as it may leave, for `for_audience` to leave out whoever is still hidden."""
        return self.redaction.maps.on(content) if self.redaction else without_names(content, self.hidden)

    @property
    def hidden(self) -> HiddenNames:
        """The names that may not be in what leaves: those with codes, or else those to be left out."""
        return self.redaction.hidden if self.redaction else self.left_out

    @property
    def left_out(self) -> HiddenNames:
        """The names in whose place there is not even a code."""
        if self.level is not None:
            return self._document.read(never_exported)
        return self._document.read(hidden_from, usual_audience(self._document))

    def inside(self) -> Inside:
        """Return the project as a picture may carry it: with its codes, or without whom it leaves out."""
        if self.redaction is not None:
            return inside_of(self.redaction)
        return inside_for(self._document.project.store, usual_audience(self._document))

    @property
    def search(self) -> Search:
        """What raises Leaks for a picture in which a hidden name is."""
        return unsearched if self.redaction is None else search_for(self.redaction.hidden)

    def on_texts(self, value: T) -> T:
        """Return plain values with no hidden name in any text."""
        return with_texts(value, self.hidden.replaced)
