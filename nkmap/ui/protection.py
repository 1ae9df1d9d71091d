"""Lets nothing be changed in a project that is only read, looks back, or is in the hands of the room."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from nkmap.document import Document
from nkmap.ui.said import said


class Protectable(Protocol):
    """A part of the page in which a project is changed."""

    def protect(self, why: str) -> None:
        """Let nothing be changed, and say why; "" ends it."""


class Protection(QObject):
    """Tells the parts of a page; actions are told by `possible.py`, and an edit is refused in any case."""

    changed = Signal()

    def __init__(self, document: Document, parts: Sequence[Protectable], parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._parts = document, parts
        self._past = ""  # why not, while the maps are shown as they were
        self._handed = ""  # why not, while mouse and keyboard are handed over
        self._told = ""
        document.save_state_changed.connect(self.follow)

    @property
    def why(self) -> str:
        """Why nothing can be changed; "" where it can."""
        refusal = self._document.refusal
        return said(refusal) if refusal else self._past or self._handed

    @property
    def is_handed_over(self) -> bool:
        """Whether the room has mouse and keyboard: then no action of the window can be done at all."""
        return bool(self._handed)

    def hand_over(self, why: str) -> None:
        """Let the page not be used while the room has mouse and keyboard, and say why; "" ends it."""
        self._handed = why
        self.follow()

    def look_back(self, why: str) -> None:
        """Let nothing be changed while the maps are shown as they were, and say why; "" ends it."""
        self._past = why
        self.follow()

    def follow(self) -> None:
        """Tell the parts where it begins or ends."""
        if self.why != self._told:
            self._told = self.why
            for part in self._parts:
                part.protect(self.why)
            self.changed.emit()
