import pytest
from PySide6.QtGui import QFontInfo

from nkmap.drawing.fonts import missing_glyphs, text_font
from nkmap.drawing.texts import Style, wrap


def test_a_font_is_never_smaller_than_asked():
    assert text_font(29.2).pixelSize() == 30


@pytest.mark.parametrize(("language", "face"), [("zh-Hans", "SC"), ("ko", "KR"), ("ja", "JP")])
def test_the_east_asian_face_of_the_language_comes_first(language, face):
    families = [family for family in text_font(12, language=language).families() if "CJK" in family]
    assert families[0] == f"Noto Sans CJK {face}"
    assert QFontInfo(text_font(12, language=language)).family() != families[0]  # Latin letters first


def test_missing_characters_are_named_once():
    private = "\U0010fffd"
    assert missing_glyphs(f"China 중국 {private}{private}\n", text_font(12)) == private


def test_hangul_breaks_at_spaces_only():
    lines = wrap("대한민국 정부와 북한 정부", Style(20), 110)
    assert len(lines) > 1
    assert " ".join(lines) == "대한민국 정부와 북한 정부"
