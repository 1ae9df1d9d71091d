"""The picture of a leverage matrix: all of it on its pages, its answers told without colour."""

import pytest
from made_matrix import heads, sheet, total
from PySide6.QtGui import QColor, QImage, QPainter
from test_theme import contrast

from nkmap.drawing.leverage_matrix import matrix_pages
from nkmap.drawing.matrix_cells import SIGN_OF, paint_cell
from nkmap.drawing.page import DOCUMENT, SHEETS, SLIDES
from nkmap.drawing.theme import load_theme, theme_names
from nkmap.formats.matrix_pictures import make_matrix_picture
from nkmap.formats.pictures import PictureChoices
from nkmap.formats.png import draw_image
from nkmap.formats.svg import svg_bytes
from nkmap.scales import SUSCEPTIBILITY

LONG = "Ministerium für wirtschaftliche Zusammenarbeit und Entwicklung"
KOREAN = "대한민국 통일부 인도협력국"


@pytest.mark.parametrize("page", [DOCUMENT, SLIDES, SHEETS["A4"]])
def test_every_row_meets_every_column_on_one_page_and_all_is_on_the_paper(page):
    names = [LONG, KOREAN, *(f"Name {number}" for number in range(38))]
    made = sheet(heads(names), heads([f"Lever {number}" for number in range(23)]))
    pages = matrix_pages(made, page)
    met = [(row, column) for one in pages for row in one.rows for column in one.columns]
    assert sorted(met) == [(row, column) for row in range(40) for column in range(23)]
    for one in pages:
        assert max(end for _, end in one.columns.values()) <= page.width - page.margin + 1
        below = min(sample.box.top() for sample in one.samples)
        assert max(end for _, end in one.rows.values()) <= below
        assert max(sample.box.bottom() for sample in one.samples) <= one.texts[-1].box.top


def test_a_small_matrix_is_on_one_page_in_larger_letters():
    few, many = (matrix_pages(sheet(heads("ab"), heads(names)), SLIDES)[0] for names in ("xy", "x" * 15))
    assert few.look.page.legend > many.look.page.legend >= SLIDES.roster


def test_names_stand_upright_rather_than_break_within_a_word():
    wide = matrix_pages(sheet(heads("ab"), heads(["Visas", "Trade and aid"])), DOCUMENT)[0]
    tight = matrix_pages(sheet(heads("ab"), heads([LONG, *"bcdefgh"])), DOCUMENT)[0]
    assert (wide.look.is_upright, tight.look.is_upright) == (False, True)
    korean, german = heads([KOREAN, LONG])
    assert not tight.look.turns(korean) and tight.look.turns(german)


def test_a_group_that_goes_on_has_its_heading_again_and_none_stands_last():
    names = ["For", *(f"A {number}" for number in range(12)), "Against", *(f"B {n}" for n in range(12))]
    made = sheet(heads(names, groups=("For", "Against")), heads("xyz"), {(1, 0): total(1, "closed")})
    headings = {0, names.index("Against")}
    for one in matrix_pages(made, DOCUMENT):
        assert min(one.rows, key=lambda row: one.rows[row]) in headings
        assert max(one.rows) not in headings


@pytest.mark.parametrize("name", theme_names())
def test_signs_are_readable_and_answers_told_without_colour(name):
    theme = load_theme(name)
    assert len(set(SIGN_OF.values())) == len(SUSCEPTIBILITY) == len(theme.openness)
    for fill in theme.openness.values():
        assert contrast(theme.text_on(fill), fill) >= 4.5
    hues = {colour.hslHue() for colour in theme.openness.values() if colour.hslSaturation() > 0}
    assert not hues or max(hues) - min(hues) <= 25


def test_cells_differ_by_answer_count_and_caution_in_black_and_white():
    def grey(cell) -> bytes:
        image = QImage(120, 70, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        with QPainter(image) as painter:
            paint_cell(painter, image.rect().toRectF(), cell, SLIDES, load_theme("high-contrast"))
        return bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())

    cells = [total(1, answer) for answer in (*SUSCEPTIBILITY, None)]
    cells += [total(2, "closed"), total(1, "closed", 1), total(2, "closed", 1), total(2, "closed", 2)]
    assert len({grey(cell) for cell in cells}) == len(cells)


def test_nobody_meets_themselves_in_a_picture():
    people = heads("ab")
    one, other = (sheet(people, people, {}, across) for across in ("holder", "instrument"))
    images = [draw_image(make_matrix_picture(made), 0, 0.3) for made in (one, other)]
    assert images[0] != images[1]


def test_the_svg_has_all_texts_and_the_matrix_in_words():
    made = sheet(heads([LONG, KOREAN]), heads(["<b>Aid</b> & trade"]))
    svg = svg_bytes(make_matrix_picture(made, PictureChoices(paper="A4"))).decode()
    assert KOREAN in svg and "&lt;b&gt;Aid&lt;/b&gt; &amp; trade" in svg
    assert f"{LONG} · " in svg and "receptive ×2, caution ×1" in svg
