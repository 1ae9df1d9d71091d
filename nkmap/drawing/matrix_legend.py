"""The legend of a leverage matrix: a small cell for each answer and its word, in lines below the matrix."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from nkmap.drawing.matrix_cells import SIGN_OF, paint_caution, paint_openness, write
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, Text, paint_text, place_text
from nkmap.drawing.theme import Theme

CAUTION = "caution"  # beside the susceptibilities

_WIDE, _HIGH = 27.0, 20.0  # px of the window, of a small cell
_BETWEEN = 13.0  # px of the window between two entries


@dataclass(frozen=True, slots=True)
class Sample:
    """One entry of the legend: a susceptibility, None for not assessed, or CAUTION."""

    key: str | None
    box: QRectF
    text: Text


def legend_samples(
    words: Mapping[str | None, str], left: float, top: float, width: float, page: Page, language: str
) -> list[Sample]:
    """Return the entries of a legend, by their words, in lines of at most `width` pixels."""
    style, unit = Style(page.legend, "secondary", language=language), page.unit
    samples: list[Sample] = []
    x, y = left, top
    for key, said in words.items():
        box = QRectF(x, y, _WIDE * unit, _HIGH * unit)
        text = place_text([said], style, box.right() + page.gap, box.center().y(), 0.0, 0.5)
        if text.box.right > left + width and x > left:
            x, y = left, y + (_HIGH + 6) * unit
            box = QRectF(x, y, _WIDE * unit, _HIGH * unit)
            text = place_text([said], style, box.right() + page.gap, box.center().y(), 0.0, 0.5)
        samples.append(Sample(key, box, text))
        x = text.box.right + _BETWEEN * unit
    return samples


def legend_height(samples: Sequence[Sample]) -> float:
    """Return the height of these entries in pixels."""
    return samples[-1].box.bottom() - samples[0].box.top() if samples else 0.0


def paint_legend(painter: QPainter, samples: Sequence[Sample], page: Page, theme: Theme) -> None:
    """Paint the entries."""
    for sample in samples:
        paint_text(painter, sample.text, theme)
        if sample.key == CAUTION:
            paint_caution(painter, sample.box.center(), 0.7 * sample.box.height(), page, theme)
        else:
            fill = paint_openness(painter, sample.box, sample.key, page, theme)
            sign = SIGN_OF.get(sample.key or "", "")
            style = Style(page.legend, weight=QFont.Weight.Bold)
            write(painter, sign, style, QPointF(sample.box.center()), 0.5, theme.text_on(fill))
