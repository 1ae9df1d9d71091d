"""The colours of a picture by what they are for, read from `resources/themes/`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor

from nkmap.errors import InvalidInput
from nkmap.resources import resource

_FALLBACK = "slate"  # kinds made by hand may name a colour class that a theme does not have


@dataclass(frozen=True, slots=True)
class ColourClass:
    """The colours of one kind: inside of the token, text on that, and lines or text on the face."""

    fill: QColor
    code: QColor
    line: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by role, the tints of the quadrants, and the colour classes of kinds."""

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
    tints: Mapping[str, QColor]
    classes: Mapping[str, ColourClass]

    def role(self, name: str) -> QColor:
        """Return the colour of a role by its name, as texts carry it."""
        colour: QColor = getattr(self, name)
        return colour

    def colour_class(self, name: str) -> ColourClass:
        """Return the colours of a class; a class that the theme does not have looks like “other”."""
        return self.classes.get(name) or self.classes[_FALLBACK]


def load_theme(name: str) -> Theme:
    """Return the theme "light" or "dark". Raises InvalidInput for another name, naming those there are."""
    files = {file.stem: file for file in resource("themes").glob("*.toml")}
    if name not in files:
        raise InvalidInput(f"There is no theme “{name}”. Choose one of: {', '.join(sorted(files))}.")
    data = tomllib.loads(files[name].read_text(encoding="utf-8"))
    classes = {
        class_: ColourClass(**{part: QColor(value) for part, value in colours.items()})
        for class_, colours in data["classes"].items()
    }
    return Theme(
        name=name,
        tints={corner: QColor(value) for corner, value in data["tints"].items()},
        classes=classes,
        **{role: QColor(value) for role, value in data["roles"].items()},
    )
