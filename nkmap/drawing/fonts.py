"""Fonts by language: a Latin face first, then the East Asian face that draws this language's forms."""

import math
import unicodedata

from PySide6.QtGui import QFont, QTextLayout

from nkmap.kept import keeps

# Faces for Arabic and Hebrew stand before DejaVu Sans, which has both, but neither well.
_LATIN = (
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "Noto Sans Arabic",
    "Geeza Pro",
    "Noto Sans Hebrew",
    "DejaVu Sans",
)

# Chinese, Japanese and Korean share characters but write some of them differently; without an order of
# our own Qt takes the Japanese forms for all.
_EAST_ASIAN = {
    "zh": ("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC"),
    "zh-hant": ("Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei", "PingFang TC"),
    "ko": ("Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo"),
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", "Hiragino Sans"),
}

_STRATEGIES = {
    "zh": QFont.StyleStrategy.PreferDefault,
    "zh-hant": QFont.StyleStrategy.PreferMatch,
    "ko": QFont.StyleStrategy.PreferQuality,
    "ja": QFont.StyleStrategy.PreferOutline,
}

_NOT_DRAWN = ("Cc", "Cf", "Zs", "Zl", "Zp")  # categories of characters that leave no mark


@keeps(64)  # asked for by every text at every painting; nobody changes what is returned
def text_font(pixel_size: float, weight: QFont.Weight = QFont.Weight.Medium, language: str = "en") -> QFont:
    """Return a font of at least this many pixels for text in a language ("de", "zh-Hans", ...).

    Ligatures are off, so that a name is drawn letter by letter as typed; hinting is off, so that a
    picture at twice the size has the same line breaks.
    """
    font = QFont(families(language))
    # Qt keeps fonts by all but their further families: without a difference of another kind, the faces of
    # the language that came first would draw all others. These wishes change no letter.
    font.setStyleStrategy(_STRATEGIES[_own_faces(language)])
    font.setPixelSize(math.ceil(pixel_size))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("liga", "clig", "dlig"):
        font.setFeature(QFont.Tag.fromString(feature), 0)
    return font


def families(language: str = "en") -> list[str]:
    """Return the faces for text in a language, the first one that is there and has a character draws it."""
    own = _own_faces(language)
    order = sorted(_EAST_ASIAN, key=lambda other: other != own)
    return [*_LATIN, *(face for other in order for face in _EAST_ASIAN[other])]


def _own_faces(language: str) -> str:
    """Return which East Asian faces a language wants: traditional Chinese is also told by the region."""
    parts = language.replace("_", "-").lower().split("-")
    if parts[0] == "zh" and {"hant", "tw", "hk", "mo"} & set(parts):
        return "zh-hant"
    return parts[0] if parts[0] in _EAST_ASIAN else "zh"


def base_language(language: str) -> str:
    """Return "zh" for "zh-Hans" or "zh_CN"."""
    return language.replace("_", "-").partition("-")[0].lower()


def is_east_asian(language: str, text: str) -> bool:
    """Return whether text stands upright only: of an East Asian language, or with its characters in it."""
    return base_language(language) in _EAST_ASIAN or any(is_wide(character) for character in text)


def is_right_to_left(text: str) -> bool:
    """Return whether a line reads from the right, as its first letter decides."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((side for side in strong if side in ("L", "R", "AL")), "L") != "L"


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


@keeps(4096)
def _can_draw(character: str, font: QFont) -> bool:
    layout = QTextLayout(character, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())
