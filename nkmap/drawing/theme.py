"""The colours of a picture by what they are for, read from `resources/themes/`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, qGray

from nkmap.errors import InvalidInput, listed
from nkmap.resources import resource

_LIGHT = 0.5  # lightness of the face from which a theme is a light one
_FALLBACK = "slate"  # kinds made by hand may name a colour class that a theme does not have


@dataclass(frozen=True, slots=True)
class ColourClass:
    """The colours of one kind: inside of the token, text on that, and lines or text on the face."""

    fill: QColor
    code: QColor
    line: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by role, the tints of parts of the grid, of cells of the leverage matrix, and of kinds.

    `outlines` is how wide outlines are, times those of the page; `casing` how far, in px of the window,
    the face is seen round tokens, which would run together where ink is all there is. A tint may be a hatch.
    """

    name: str
    backdrop: QColor
    face: QColor
    ink: QColor
    secondary: QColor
    tertiary: QColor
    mid_line: QColor
    gridline: QColor
    focus: QColor
    warning: QColor
    halo: QColor
    laser: QColor
    outlines: float
    casing: float
    band: QBrush  # the part of the grid whose words are said while a token is carried
    tints: Mapping[str, QBrush]
    openness: Mapping[str, QColor]  # how open a target is, by susceptibility
    classes: Mapping[str, ColourClass]

    def role(self, name: str) -> QColor:
        """Return the colour of a role by its name, as texts carry it."""
        colour: QColor = getattr(self, name)
        return colour

    def colour_class(self, name: str) -> ColourClass:
        """Return the colours of a class; a class that the theme does not have looks like “other”."""
        return self.classes.get(name) or self.classes[_FALLBACK]

    def text_on(self, fill: QColor) -> QColor:
        """Return which of ink and face reads better on a colour."""
        return max((self.ink, self.face), key=lambda text: abs(qGray(text.rgb()) - qGray(fill.rgb())))

    def see_through(self) -> "Theme":
        """Return the theme for a grid that shows what is behind the picture."""
        return replace(self, face=QColor(Qt.GlobalColor.transparent), tints={})

    def with_black_text(self) -> "Theme":
        """Return a light theme for paper: text and outlines in pure black. A dark one stays as it is."""
        return self if self.face.lightnessF() < _LIGHT else replace(self, ink=QColor(Qt.GlobalColor.black))


def theme_names() -> list[str]:
    """Return the names of all themes."""
    return sorted(_theme_files())


@cache
def load_theme(name: str) -> Theme:
    """Return a theme by its name ("light"). Raises InvalidInput for another name, naming those there are."""
    files = _theme_files()
    if name not in files:
        raise InvalidInput("There is no theme “{0}”. Choose one of: {1}.", name, listed(sorted(files)))
    data = tomllib.loads(files[name].read_text(encoding="utf-8"))
    classes = {
        class_: ColourClass(**{part: QColor(value) for part, value in colours.items()})
        for class_, colours in data["classes"].items()
    }
    return Theme(
        name=name,
        outlines=data["outlines"],
        casing=data["casing"],
        band=_brush(data["band"]),
        tints={corner: _brush(value) for corner, value in data["tints"].items()},
        openness={answer: QColor(value) for answer, value in data["openness"].items()},
        classes=classes,
        **{role: QColor(value) for role, value in data["roles"].items()},
    )


def _theme_files() -> dict[str, Path]:
    return {file.stem: file for file in resource("themes").glob("*.toml")}


def _brush(text: str) -> QBrush:
    """Return what "#0F1D4ED8" (a colour, opacity first) or "#000000 BDiagPattern" (a hatch) says."""
    colour, _, pattern = text.partition(" ")
    return QBrush(QColor(colour), Qt.BrushStyle[pattern or "SolidPattern"])
