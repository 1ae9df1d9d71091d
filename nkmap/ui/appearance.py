"""Light and dark for the whole window, from the same colours as the pictures."""

from string import Template

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from nkmap.drawing.theme import Theme, load_theme
from nkmap.resources import resource
from nkmap.settings import theme_name


def current_theme(settings: QSettings) -> Theme:
    """Return the theme that was chosen, or the one of the system."""
    name = theme_name(settings)
    if name == "system":
        is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        name = "dark" if is_dark else "light"
    return load_theme(name)


def palette(theme: Theme) -> QPalette:
    """Return the colours of ordinary widgets in a theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.backdrop,
        role.WindowText: theme.ink,
        role.Base: theme.face,
        role.AlternateBase: theme.backdrop,
        role.Text: theme.ink,
        role.PlaceholderText: theme.tertiary,
        role.Button: theme.backdrop,
        role.ButtonText: theme.ink,
        role.Highlight: theme.focus,
        role.HighlightedText: theme.face,
        role.ToolTipBase: theme.ink,
        role.ToolTipText: theme.face,
        role.Mid: theme.gridline,
        role.Link: theme.focus,
    }
    result = QPalette()
    for key, colour in colours.items():
        result.setColor(key, colour)
    for key in (role.Text, role.WindowText, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, theme.mid_line)
    return result


def style_sheet(theme: Theme) -> str:
    """Return the few rules that a palette cannot say: hairlines, rounded fields, quiet buttons."""
    names = ("backdrop", "face", "ink", "secondary", "tertiary", "gridline", "mid_line", "focus", "warning")
    colours = {name: getattr(theme, name).name() for name in names}
    colours["hover"] = _between(theme.backdrop, theme.ink, 0.08).name()
    colours["hover_strong"] = _between(theme.backdrop, theme.ink, 0.2).name()
    colours["icons"] = resource("icons").as_posix()
    rules = resource("window.qss").read_text(encoding="utf-8")
    return Template(rules).substitute(colours)


def _between(first: QColor, second: QColor, share: float) -> QColor:
    channels = zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + share * (b - a)) for a, b in channels))
