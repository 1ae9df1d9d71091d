import pytest

from nkmap.drawing.labels import break_label, letters, measure_label
from nkmap.drawing.page import DOCUMENT


def test_a_short_label_has_one_line_and_a_longer_one_may_have_two():
    assert break_label("South Korea") == ((("South Korea",),), False)
    assert break_label("Chinesische Regierung") == (
        (("Chinesische Regierung",), ("Chinesische", "Regierung")),
        False,
    )


@pytest.mark.parametrize(
    "label",
    [
        "Member of the European Parliament receiving the suggestions",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "북한 장애인 권리 협약 이행을 위한 국제 시민사회 연대 협의회",
        "联合国人权事务高级专员办事处驻首尔办事处代表团成员",
        "x" * 100,
    ],
)
def test_no_label_has_more_than_two_lines_of_22_letters(label):
    for lines in break_label(label)[0]:
        assert len(lines) <= 2
        assert all(letters(line) <= 22 for line in lines)


def test_a_label_is_cut_at_a_word():
    shapes, is_cut = break_label("New or authoritarian ILO members and everyone else there is")
    assert is_cut
    assert shapes == (("New or authoritarian", "ILO members and…"),)


def test_label_widths_are_whole_pixels():
    assert all(width == int(width) for width, _ in measure_label("Chinesische Regierung", DOCUMENT).sizes)
