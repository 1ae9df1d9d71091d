"""Relations of whoever is selected, drawn on the map on request: nothing of it is stored."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from nkmap.db.history import Change
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.map_content import DrawnRelation, MapContent, Token
from nkmap.ui.maps.relation_legend import RelationLegend


class DrawnRelations(QObject):
    """Queries, and with them the audience, know nothing of it; pictures show the same if that is wanted."""

    changed = Signal()

    def __init__(self, document: Document, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self.legend = RelationLegend(theme)
        self._is_on = False
        self._selected: frozenset[int] = frozenset()

    def turn(self, is_on: bool) -> None:
        """Draw them from now on, or not any more."""
        if is_on != self._is_on:
            self._is_on = is_on
            self.legend.setVisible(is_on)
            self.changed.emit()

    def follow(self, stakeholder_ids: Iterable[int]) -> None:
        """Take who is selected."""
        before, self._selected = self._selected, frozenset(stakeholder_ids)
        if self._is_on and before != self._selected:
            self.changed.emit()

    def are_touched(self, change: Change) -> bool:
        """Return whether what is drawn may be other relations now."""
        return self._is_on and change.touches("relation")

    def show_on(self, content: MapContent) -> MapContent:
        """Do as `put_on` for the map in front, and say below it what the lines mean."""
        shown = self.put_on(content)
        self.legend.show_content(shown)
        return shown

    def put_on(self, content: MapContent) -> MapContent:
        """Return a map with these relations, as far as both ends are on it."""
        if not self._is_on or not self._selected:
            return content
        from nkmap.db.queries.relations import ties

        by_start: dict[int, list[DrawnRelation]] = defaultdict(list)
        for tie in self._document.read(ties):
            if {tie.from_id, tie.to_id} & self._selected:
                drawn = DrawnRelation(tie.id, tie.to_id, tie.kind, tie.strength, tie.directed)
                by_start[tie.from_id].append(drawn)
        tokens = (_with_relations(token, by_start[token.stakeholder_id]) for token in content.tokens)
        return replace(content, tokens=tuple(tokens))


def _with_relations(token: Token, relations: list[DrawnRelation]) -> Token:
    return replace(token, marks=replace(token.marks, relations=tuple(relations))) if relations else token
