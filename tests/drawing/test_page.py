from nkmap.drawing.layout import lay_out
from nkmap.drawing.page import DOCUMENT, SLIDES


def test_a_document_is_160_by_100_millimetres():
    inches = DOCUMENT.width / DOCUMENT.dots_per_inch, DOCUMENT.height / DOCUMENT.dots_per_inch
    assert [round(25.4 * inch) for inch in inches] == [160, 100]


def test_a_scaled_page_keeps_its_size_on_paper(scattered):
    double = SLIDES.scaled(2)
    assert double.width / double.dots_per_inch == SLIDES.width / SLIDES.dots_per_inch
    content = scattered(3)
    one, two = lay_out(content, SLIDES).face, lay_out(content, double).face
    assert abs(two.width - 2 * one.width) < 8
