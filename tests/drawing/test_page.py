from nkmap.drawing.layout import lay_out
from nkmap.drawing.page import DOCUMENT, ROOMS, SLIDES
from nkmap.drawing.vote_chips import chip_width


def test_a_document_is_160_by_100_millimetres():
    inches = DOCUMENT.width / DOCUMENT.dots_per_inch, DOCUMENT.height / DOCUMENT.dots_per_inch
    assert [round(25.4 * inch) for inch in inches] == [160, 100]


def test_a_scaled_page_keeps_its_size_on_paper(scattered):
    double = SLIDES.scaled(2)
    assert double.width / double.dots_per_inch == SLIDES.width / SLIDES.dots_per_inch
    content = scattered(3)
    one, two = lay_out(content, SLIDES).face, lay_out(content, double).face
    assert abs(two.width - 2 * one.width) < 8


def test_badges_and_their_numbers_grow_with_the_texts_of_a_room():
    for room, label in ROOMS.items():
        page = SLIDES.with_larger_text(label)
        factor = max(1.0, label / SLIDES.label)
        assert (page.badge, page.badge_number) == (SLIDES.badge * factor, SLIDES.badge_number * factor), room
        assert chip_width("12", page) >= factor * chip_width("12", SLIDES) - 2
