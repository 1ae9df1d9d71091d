"""Fonts by language: a Latin face first, then the East Asian face that draws this language's forms."""

import math
import unicodedata
from functools import lru_cache

from PySide6.QtGui import QFont, QTextLayout

_LATIN = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")

# Chinese, Japanese and Korean share characters but write some of them differently; without an order of
# our own Qt takes the Japanese forms for all.
_EAST_ASIAN = {
    "zh": ("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC"),
    "ko": ("Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo"),
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", "Hiragino Sans"),
}

_NOT_DRAWN = ("Cc", "Cf", "Zs", "Zl", "Zp")  # categories of characters that leave no mark


@lru_cache(maxsize=256)  # asked for by every text at every painting; nobody changes what is returned
def text_font(pixel_size: float, weight: QFont.Weight = QFont.Weight.Medium, language: str = "en") -> QFont:
    """Return a font of at least this many pixels for text in a language ("de", "zh-Hans", ...).

    Ligatures are off, so that a name is drawn letter by letter as typed; hinting is off, so that a
    picture at twice the size has the same line breaks.
    """
    own = base_language(language)
    order = sorted(_EAST_ASIAN, key=lambda other: other != own)
    font = QFont([*_LATIN, *(face for other in order for face in _EAST_ASIAN[other])])
    font.setPixelSize(math.ceil(pixel_size))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("liga", "clig", "dlig"):
        font.setFeature(QFont.Tag.fromString(feature), 0)
    return font


def base_language(language: str) -> str:
    """Return "zh" for "zh-Hans" or "zh_CN"."""
    return language.replace("_", "-").partition("-")[0].lower()


def is_east_asian(language: str, text: str) -> bool:
    """Return whether text stands upright only: of an East Asian language, or with its characters in it."""
    return base_language(language) in _EAST_ASIAN or any(is_wide(character) for character in text)


def is_wide(character: str) -> bool:
    """Return whether a character takes the room of two Latin letters."""
    return unicodedata.east_asian_width(character) in "WF"


def missing_glyphs(text: str, font: QFont) -> str:
    """Return the characters that no font on this computer can draw, each once, in their order."""
    return "".join(
        character
        for character in dict.fromkeys(text)
        if unicodedata.category(character) not in _NOT_DRAWN and not _can_draw(character, font)
    )


def _can_draw(character: str, font: QFont) -> bool:
    layout = QTextLayout(character, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())
