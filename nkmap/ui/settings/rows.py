"""The words of every setting: what it is called, what its values are called, what else is to be known."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from nkmap.settings import LETTERS, MOTION, TEXT_SIZE, THEME, WHEEL, Setting, program_language
from nkmap.ui.words import at_start, language_words


class SettingRow(NamedTuple):
    """A setting as people read it; `words` are those of its values, in their order."""

    setting: Setting
    title: str
    words: tuple[str, ...]
    hint: str = ""

    def value_words(self) -> dict[str, str]:
        """Return the words by value."""
        return dict(zip(self.setting.values, self.words, strict=True))


def looks() -> list[SettingRow]:
    """Return the settings for how the program looks, and its language."""
    translate = QCoreApplication.translate
    size = translate("Settings", "{0} %")
    rows = [
        theme_row(),
        SettingRow(
            TEXT_SIZE,
            translate("Settings", "Size of texts"),
            (translate("Settings", "As the system"), *(size.format(share) for share in TEXT_SIZE.values[1:])),
        ),
        SettingRow(
            MOTION,
            translate("Settings", "Motion"),
            (translate("Settings", "As the system"), translate("Settings", "Reduced: nothing glides")),
        ),
    ]
    return [*rows, language_row()]


def theme_row() -> SettingRow:
    """Return the setting of the colours, which is a menu too."""
    translate = QCoreApplication.translate
    words = (
        translate("Settings", "As the system"),
        translate("Settings", "Light"),
        translate("Settings", "Dark"),
        translate("Settings", "High contrast"),
        translate("Settings", "High contrast, dark"),
    )
    return SettingRow(THEME, translate("Settings", "Colours"), words)


def canvas_behaviour() -> list[SettingRow]:
    """Return the settings for what the hands do on the grid."""
    translate = QCoreApplication.translate
    return [
        SettingRow(
            WHEEL,
            translate("Settings", "Wheel on the grid"),
            (
                translate("Settings", "Moves the sheet when zoomed in"),
                translate("Settings", "Zooms"),
            ),
            translate("Settings", "With Ctrl the wheel always zooms."),
        ),
        SettingRow(
            LETTERS,
            translate("Settings", "Letters on the grid"),
            (translate("Settings", "Are keys, or find a name"), translate("Settings", "Do nothing")),
            translate("Settings", "Off if your hands or tools type letters by accident."),
        ),
    ]


def language_row() -> SettingRow:
    """Return the setting of the language, which is on the start page too."""
    translate, setting = QCoreApplication.translate, program_language()
    known = language_words()
    names = (known.get(value) or QLocale(value).nativeLanguageName() for value in setting.values[1:])
    return SettingRow(
        setting,
        translate("Settings", "Language of the program"),
        (translate("Settings", "As the system"), *map(at_start, names)),
        translate("Settings", "From the next start of the program."),
    )
