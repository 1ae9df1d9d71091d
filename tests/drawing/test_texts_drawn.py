"""Texts painted letter by letter, as on images, stand where Qt sets them."""

import pytest
from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QRegion

from nkmap.drawing import texts
from nkmap.drawing.texts import Style, paint_casing, paint_line, wrap, wrap_name

SIZE = QSize(500, 80)
STYLE = Style(30)
LINES = ["Germany, AVATAR", "독일 정부", "中国外交部", "ألمانيا", "גרמניה"]


def ink(device) -> QRect:
    """The box round all that is not white."""
    image = device.toImage() if isinstance(device, QPixmap) else device
    mask = image.createMaskFromColor(QColor("white").rgb())
    return QRegion(QPixmap.fromImage(mask).createMaskFromColor(QColor("white"))).boundingRect()


def painted(kind, paint) -> QRect:
    device = QImage(SIZE, QImage.Format.Format_RGB32) if kind is QImage else QPixmap(SIZE)
    device.fill(QColor("white"))
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return ink(device)


def margins(inner: QRect, outer: QRect) -> tuple[int, int, int, int]:
    return (
        inner.left() - outer.left(),
        inner.top() - outer.top(),
        outer.right() - inner.right(),
        outer.bottom() - inner.bottom(),
    )


@pytest.mark.parametrize("line", LINES)
def test_outlines_stand_where_text_does_and_the_casing_round_them(qapp, line):
    black, point = QColor("black"), QPointF(20, 50)
    text = painted(QPixmap, lambda p: paint_line(p, line, point, STYLE.font, black))
    outlines = painted(QImage, lambda p: paint_line(p, line, point, STYLE.font, black))
    assert max(map(abs, margins(outlines, text))) <= 1

    def paint_edge(painter):
        painter.translate(20, 50 - 0.98 * STYLE.size)
        paint_casing(painter, [line], STYLE, 0, 0.0, 8, black)

    assert all(3 <= margin <= 5 for margin in margins(outlines, painted(QImage, paint_edge)))


def test_a_name_is_never_broken_before_the_number_at_its_end_nor_any_text_at_a_no_break_space(qapp):
    for width in range(120, 340, 20):
        lines = wrap_name("Border guards: Table 1", STYLE, width)
        assert lines[-1] != "1" and " ".join(lines) == "Border guards: Table 1"
        assert "1" not in wrap("Border guards: Table\u00a01", STYLE, width)
    assert "1" in wrap("Border guards: Table 1", STYLE, 300)


def test_of_texts_in_ever_new_sizes_few_outlines_are_kept(qapp, monkeypatch):
    monkeypatch.setattr(texts, "MOST_LETTERS", 50)
    for size in range(8, 24):
        style = Style(size)
        painted(QImage, lambda p, style=style: paint_casing(p, [LINES[0]], style, 0, 0.0, 8, QColor("black")))
    assert len(texts._known_letters()) <= 50 + len(LINES[0])
