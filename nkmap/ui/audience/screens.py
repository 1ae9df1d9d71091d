"""Which displays there are, as a person sees them: mirrored ones are one picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication


@dataclass(frozen=True, slots=True)
class Display:
    """A display by its name, with its place on the desktop."""

    name: str
    geometry: QRect


class Screens(QObject):
    """The displays of this computer; tells when one is plugged in or pulled out."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self.changed)
        application.screenRemoved.connect(self.changed)

    def all(self) -> list[Display]:
        """Return the displays that are there now."""
        return [Display(screen.name(), screen.geometry()) for screen in QGuiApplication.screens()]


def display_of(displays: Sequence[Display], window: QRect) -> Display:
    """Return the display on which the middle of a window is; the first one if it is on none."""
    return next((one for one in displays if one.geometry.contains(window.center())), displays[0])


def other_displays(displays: Sequence[Display], own: Display) -> list[Display]:
    """Return those that show another picture than a window's own display."""
    return [one for one in displays if one.geometry != own.geometry]
