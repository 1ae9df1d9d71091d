import math

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from nkmap.drawing.page import DOCUMENT, WINDOW
from nkmap.drawing.theme import load_theme
from nkmap.drawing.token_shapes import token_path
from nkmap.drawing.tokens import code_fits, paint_token, token_reach
from nkmap.map_content import AimedLever, Marks

SYMBOLS = ["circle", "square", "hexagon", "octagon", "pill", "shield", "diamond"]


def area(path):
    points = [(p.x(), p.y()) for p in path.toFillPolygon()]
    pairs = zip(points, points[1:] + points[:1], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


@pytest.mark.parametrize("symbol", SYMBOLS)
def test_every_shape_covers_about_the_area_of_the_circle(symbol):
    assert area(token_path(symbol, 100)) == pytest.approx(math.pi * 50**2, rel=0.08)


@pytest.mark.parametrize("symbol", SYMBOLS)
def test_a_token_with_all_its_rings_stays_within_its_reach(make_token, symbol):
    marks = Marks(has_size=True, size=1.0, levers=(AimedLever(),) * 3, is_most_influential=True)
    token = make_token(1, 0, 0, symbol=symbol, marks=marks)
    reach = math.ceil(token_reach(token, WINDOW))
    theme = load_theme("light")
    image = QImage(4 * reach, 4 * reach, QImage.Format.Format_RGB32)
    image.fill(theme.face)
    painter = QPainter(image)
    centre = QPointF(2 * reach, 2 * reach)
    paint_token(painter, centre, token, WINDOW, theme, selected=True, focused=True, lift=1.0)
    painter.end()
    inside = image.copy(reach, reach, 2 * reach, 2 * reach)
    blank = QImage(image.size(), image.format())
    blank.fill(theme.face)
    painter = QPainter(blank)
    painter.drawImage(reach, reach, inside)
    painter.end()
    assert blank == image


def test_a_code_of_two_or_three_letters_fits_a_token_of_a_document():
    assert code_fits("CN", DOCUMENT) and code_fits("USC", DOCUMENT)
    assert not code_fits("WWWW", DOCUMENT)


def test_in_high_contrast_a_black_token_is_set_off_from_one_that_it_lies_on(make_token):
    """Between the two middles there is a line in the colour of the face, at least 1.5 px wide."""
    theme = load_theme("high-contrast")
    page = WINDOW.with_outlines(theme.outlines)
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(theme.face)
    with QPainter(image) as painter:
        for number, x in ((0, 40), (5, 70)):
            paint_token(painter, QPointF(x, 40), make_token(number, 0, 0), page, theme)
    between = [image.pixelColor(x, 40).lightness() for x in range(40, 71)]
    assert between[0] == between[-1] == 0 and sum(between) >= 1.5 * 255
