"""Hands at the network of a window: where its tokens and relations are, in pixels of its canvas."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import relations
from nkmap.db.queries.network import network
from nkmap.db.queries.relations import ties

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
RELATIONS = (
    ("China", "Germany", "funding", 3, 1),
    ("China", "Japan", "authority", None, 1),
    ("Germany", "Japan", "alliance", 2, 0),
)


class NetworkHands:
    """A person who has opened the network."""

    def __init__(self, hands) -> None:
        self.hands, self.document = hands, hands.document
        hands.window.actions_by_id["show_network"].trigger()
        self.view = hands.page.views.view
        self.settle()

    @property
    def canvas(self):
        return self.view.canvas

    @property
    def scene(self):
        return self.canvas.map_scene

    def settle(self):
        """Wait until the network is laid out and its figures are known."""
        self.hands.qtbot.waitUntil(lambda: not self.view.layouting.is_working, timeout=20_000)
        QApplication.processEvents()

    def ids(self) -> dict[str, int]:
        found = self.document.read(network, with_unrelated=True).people
        return {person.name: person.stakeholder_id for person in found}

    def labels(self) -> set[str]:
        return {item.token.name for item in self.scene.tokens.values()}

    def at(self, name) -> QPoint:
        return self.scene.tokens[self.ids()[name]].pos().toPoint()

    def line(self, kind):
        return next(line for line in self.scene.layers.lines if line.stroke.kind == kind)

    def middle(self, kind) -> QPoint:
        return QPointF(*self.line(kind).stroke.at(0.3)).toPoint()

    def ties(self):
        return self.document.read(ties)

    def by_hand(self):
        return dict(self.document.read(network, with_unrelated=True).by_hand)

    def drag(self, start, end):
        self.hands.drag(start, end, widget=self.canvas.viewport())

    def click(self, pos):
        self.hands.click(pos, widget=self.canvas.viewport())

    def key(self, key, modifiers=NONE):
        QTest.keyClick(self.canvas, key, modifiers)


def relate(hands, rows=RELATIONS):
    """Relate the names of a project."""
    found = {p.name: p.stakeholder_id for p in hands.document.read(network, with_unrelated=True).people}
    with hands.document.edit("Relate") as session:
        for start, end, kind, strength, directed in rows:
            relations.connect(session, found[start], found[end], kind, strength=strength, directed=directed)
