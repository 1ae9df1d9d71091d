"""The colours of a drawn map as other tools write them: those of the light theme."""

from typing import NamedTuple

from PySide6.QtGui import QColor

from nkmap.drawing.theme import load_theme


class Colours(NamedTuple):
    """The colours of a kind, as "#RRGGBB": of a token, of the text on it, and of its outline."""

    fill: str
    text: str
    line: str


def colours_of(colour_class: str) -> Colours:
    """Return the colours of a kind."""
    found = load_theme("light").colour_class(colour_class)
    return Colours(*(shade.name().upper() for shade in (found.fill, found.code, found.line)))


def role(name: str) -> str:
    """Return the colour of a role of the theme, such as "ink"."""
    return load_theme("light").role(name).name().upper()


def tint(corner: str) -> str:
    """Return the tint of a quadrant; of all other parts of a grid, the colour of the face."""
    brush = load_theme("light").tints.get(corner)
    return role("face") if brush is None else brush.color().name().upper()


def channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue of a colour, 0..255."""
    shade = QColor(colour)
    return shade.red(), shade.green(), shade.blue()
