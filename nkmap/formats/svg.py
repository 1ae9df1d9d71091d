"""A page of a picture as an SVG 1.1: every line of text one text element, or the outlines of its letters."""

import re
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from nkmap.drawing.fonts import families, is_right_to_left
from nkmap.formats.pages import Pages

_STAND_IN = "nkmap-text-{}-"
_TEXT = re.compile(r"<text\b([^>]*)>nkmap-text-(\d+)-</text>")
_FONT = re.compile(r'\s*font-(?:family|style)="[^"]*"')


class _Svg(QSvgGenerator):
    """Takes the texts that are painted on it, or lets them be painted as outlines.

    Qt writes every word of another script by itself, so that names of several words could not be found. Here
    Qt places a stand-in in Latin letters, and the whole line takes its place.
    """

    def __init__(self, has_outlines: bool) -> None:
        super().__init__(QSvgGenerator.SvgVersion.Svg11)
        self._has_outlines = has_outlines
        self.texts: list[str] = []

    def take_text(self, text: str) -> str | None:
        if self._has_outlines:
            return None
        self.texts.append(text)
        return _STAND_IN.format(len(self.texts) - 1)


def svg_bytes(picture: Pages, number: int = 0) -> bytes:
    """Return a page as the bytes of an SVG file, the same ones for the same picture.

    Its title is the question; its description says the map in words, for those who cannot see it. It is
    painted twice, as a PDF is: outlines of letters depend in the last digits on whether Qt knew them before.
    """
    _painted(picture, number)
    svg, texts = _painted(picture, number)
    return _with_texts(svg, texts, picture.language).encode()


def _painted(picture: Pages, number: int) -> tuple[str, list[str]]:
    """Return the page with stand-ins for its texts, and the texts."""
    page, buffer = picture.page, QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    svg = _Svg(picture.choices.has_outlines)
    svg.setOutputDevice(buffer)
    svg.setResolution(round(page.dots_per_inch))
    svg.setSize(QSize(round(page.width), round(page.height)))
    svg.setViewBox(QRectF(0, 0, page.width, page.height))
    svg.setTitle(picture.title)
    svg.setDescription(picture.described())
    with QPainter(svg) as painter:
        picture.paint(painter, number)
    return bytes(buffer.data().data()).decode(), svg.texts


def _with_texts(svg: str, texts: list[str], language: str) -> str:
    """Put the texts in the places of their stand-ins, and name their fonts once."""
    faces = escape(", ".join([*families(language), "sans-serif"]))
    root = f'<svg font-family="{faces}" style="font-variant-ligatures:none" '
    svg = _FONT.sub("", svg).replace("<svg ", root, 1)
    return _TEXT.sub(lambda found: _text_element(found[1], texts[int(found[2])]), svg)


def _text_element(attributes: str, text: str) -> str:
    """Return the element of a line; one that is read from the right ends at its left."""
    turned = ' direction="rtl" text-anchor="end"' if is_right_to_left(text) else ""
    return f"<text{attributes.rstrip()}{turned}>{escape(text, quote=False)}</text>"
