"""What painting functions draw, as strokes."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPen

from nkmap.drawing.page import SLIDES
from nkmap.drawing.texts import Style, paint_line
from nkmap.drawing.theme import load_theme
from nkmap.drawing.token_shapes import token_path
from nkmap.reports.writers.sketches import Stroke, sketch


def drawn(paint):
    return sketch(paint, SLIDES, load_theme("light"))


def test_lines_shapes_and_circles_are_read_where_they_were_painted():
    def paint(painter):
        painter.translate(100, 50)
        painter.setPen(QPen(QColor("#123456"), 3))
        painter.drawLine(QPointF(0, 0), QPointF(10, 20))
        painter.setBrush(QColor(255, 0, 0, 51))
        painter.drawEllipse(QPointF(0, 0), 5, 5)

    line, circle = drawn(paint)
    assert line.is_straight and line.points == [(100, 50), (110, 70)]
    assert (line.line.colour, line.width, line.fill.colour) == ("#123456", 3, "")
    assert circle.points[0] == (105, 50) and circle.fill.opacity == pytest.approx(0.2)


def test_curves_dashes_and_words_are_kept():
    font = Style(20, weight=QFont.Weight.Bold).font

    def paint(painter):
        pen = QPen(QColor("#000000"), 2)
        pen.setDashPattern([2, 1])
        painter.setPen(pen)
        painter.drawPath(token_path("shield", 40))
        paint_line(painter, "한국 <b>", QPointF(7, 9), font, QColor("#4a525c"))

    shield, words = drawn(paint)
    assert isinstance(shield, Stroke) and shield.dashes == (4, 2)
    assert [step for step, _ in shield.parts].count("C") == 2
    assert (words.text, words.at, words.size, words.is_strong) == ("한국 <b>", (7, 9), 20, True)
