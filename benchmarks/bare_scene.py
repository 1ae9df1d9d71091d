"""The floor of Qt: a graphics scene of ellipses and texts as it comes, painted as a whole."""

import random

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

from benchmarks.measuring import timed
from nkmap.drawing.fonts import text_font
from nkmap.drawing.page import WINDOW

WHITE = Qt.GlobalColor.white


class BareScene:
    """A window with `count` ellipses and a text beside each, in the sizes and the quality of a map."""

    def __init__(self, count: int, size: QSize) -> None:
        self._scene = scene = QGraphicsScene(0, 0, size.width(), size.height())
        chance, font = random.Random(count), text_font(WINDOW.label, QFont.Weight.Medium)
        for number in range(count):
            at = QPointF(chance.uniform(0, size.width()), chance.uniform(0, size.height()))
            token = WINDOW.with_small_tokens().token
            scene.addEllipse(-token / 2, -token / 2, token, token, brush=WHITE).setPos(at)
            text = scene.addSimpleText(f"Stakeholder {number}", font)
            text.setPos(at + QPointF(token / 2 + 6, -text.boundingRect().height() / 2))
        self.view = QGraphicsView(scene)
        self.view.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.view.resize(size)
        self.view.show()
        QApplication.processEvents()  # it is on the screen only then

    def repaint(self) -> float:
        """Paint all of it and return the milliseconds that this took."""
        return timed(self.view.viewport().repaint)
