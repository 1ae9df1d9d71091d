"""How the whole program looks: colours from the same themes as the pictures, and the size of its texts."""

from string import Template

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QStyleHints, qGray
from PySide6.QtWidgets import QApplication

from nkmap.drawing.theme import Theme, load_theme
from nkmap.resources import resource
from nkmap.settings import THEME, chosen, text_share

# Sizes of headings, times the size of ordinary text.
HEADINGS = {"section_size": 1.15, "question_size": 1.45, "title_size": 1.7}


def current_theme(settings: QSettings) -> Theme:
    """Return the theme that was chosen, or the one that the system asks for."""
    name = chosen(settings, THEME)
    return load_theme(_system_theme(QGuiApplication.styleHints()) if name == "system" else name)


def _system_theme(hints: QStyleHints) -> str:
    is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if _wants_contrast(hints):
        return "high-contrast-dark" if is_dark else "high-contrast"
    return "dark" if is_dark else "light"


def _wants_contrast(hints: QStyleHints) -> bool:
    # Before Qt 6.10 the system could not be asked.
    accessibility = getattr(hints, "accessibility", None)
    return accessibility is not None and accessibility().contrastPreference() == (
        Qt.ContrastPreference.HighContrast
    )


def on_system_colours_changed(listener) -> None:
    """Call the listener whenever the system turns to light, dark, or more contrast."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(listener)
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(listener)


def dress(application: QApplication, settings: QSettings) -> None:
    """Give every window the chosen colours and the chosen size of text, those that are open too."""
    theme, font = current_theme(settings), program_font(text_share(settings))
    application.setPalette(palette(theme))
    application.setFont(font)
    application.setStyleSheet(style_sheet(theme, font))


def program_font(share: float) -> QFont:
    """Return the system's font, as large as it is times `share`."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * share)
    else:
        font.setPixelSize(round(font.pixelSize() * share))
    return font


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


def style_sheet(theme: Theme, font: QFont) -> str:
    """Return the few rules that a palette cannot say: hairlines, rounded fields, quiet buttons, headings."""
    names = ("backdrop", "face", "ink", "secondary", "tertiary", "gridline", "mid_line", "focus", "warning")
    values = {name: getattr(theme, name).name() for name in names}
    values["hover"] = _between(theme.backdrop, theme.ink, 0.08).name()
    values["hover_strong"] = _between(theme.backdrop, theme.ink, 0.2).name()
    # A theme that has no colour for links underlines them.
    values["link_line"] = "underline" if theme.focus == theme.ink else "none"
    values |= {name: colour.name() for name, colour in _of_the_past(theme).items()}
    values["icons"] = resource("icons").as_posix()
    values |= {name: _size(font, times) for name, times in HEADINGS.items()}
    rules = resource("window.qss").read_text(encoding="utf-8")
    return Template(rules).substitute(values)


def _of_the_past(theme: Theme) -> dict[str, QColor]:
    """Return the colours of what shows another time than now: amber, or ink where a theme has no amber."""
    amber = theme.halo if theme.halo != theme.face else theme.ink
    text = max((theme.ink, theme.face), key=lambda colour: abs(qGray(colour.rgb()) - qGray(amber.rgb())))
    return {
        "past": amber,
        "on_past": text,
        "off_past": _between(amber, text, 0.45),
        "past_hover": _between(amber, text, 0.12),
    }


def _size(font: QFont, times: float) -> str:
    points = font.pointSizeF()
    return f"{points * times:.1f}pt" if points > 0 else f"{round(font.pixelSize() * times)}px"


def _between(first: QColor, second: QColor, share: float) -> QColor:
    channels = zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + share * (b - a)) for a, b in channels))
