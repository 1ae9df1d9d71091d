"""File names proposed from a question."""

from datetime import date

import pytest

from nkmap.formats.file_names import LETTERS, picture_name, safe_name


@pytest.mark.parametrize("text", ['a/b\\c:d*e?f"g<h>i|j', "CON\x00", "../up", ".hidden", "tab\there"])
def test_nothing_that_a_file_system_minds_is_left(text):
    assert not set(safe_name(text)) & set('/\\:*?"<>|.\x00\t')


def test_letters_of_any_script_stay():
    assert safe_name("중국은 탈북자를 돌려보내지 말아야 한다") == "중국은 탈북자를 돌려보내지 말아야 한다"


def test_a_long_question_ends_with_a_whole_word():
    name = safe_name("Humanitarian aid to North Korea should carry conditions")
    assert name == "Humanitarian aid to North Korea should"
    assert len(name) <= LETTERS


def test_a_word_that_is_too_long_is_cut():
    assert safe_name("x" * 100) == "x" * LETTERS


def test_a_picture_is_named_by_question_and_day():
    assert picture_name("Who decides?", date(2026, 5, 4)) == "Who decides 2026-05-04.png"
    assert picture_name("", date(2026, 5, 4)) == "2026-05-04.png"
