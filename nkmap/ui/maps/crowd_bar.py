"""The bar over a full map: how many names are shown, and fewer of them at a click; no edit is made."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from nkmap.drawing.label_places import LABELS_FOR_ALL, by_influence
from nkmap.map_content import MapContent, Token
from nkmap.ui.parts.plain_text import as_menu_text, plain_label
from nkmap.ui.words import at_start, kind_words

MOST = 40  # names that have room beside their tokens on any screen


class CrowdBar(QFrame):
    """Leaves names out of what is shown. Whoever is placed later is shown, whatever was left out before."""

    changed = Signal()  # others are shown now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crowd_bar")
        self._on_maps: dict[int, tuple[Token, ...]] = {}
        self._tokens: tuple[Token, ...] = ()  # of the map in front
        self._left_out: set[int] = set()  # placements
        self.count = plain_label()
        self.most = self._button(self.tr("{0} most influential").format(MOST), self._on_most_clicked)
        self.kinds = self._button(self.tr("By kind…"), None)
        self.all = self._button(self.tr("All"), self.show_all)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.kinds.setMenu(self._menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 4, 24, 0)
        layout.setSpacing(8)
        for widget in (self.count, self.most, self.kinds, self.all):
            layout.addWidget(widget)
        layout.addStretch()
        self.hide()

    def _button(self, words: str, act) -> QPushButton:
        button = QPushButton(words)
        if act is not None:
            button.clicked.connect(act)
        return button

    def take(self, content: MapContent) -> MapContent:
        """Take what is on the map in front and return what of it is to be shown."""
        self._on_maps[content.map_id] = content.tokens
        self.turn_to(content.map_id)
        return replace(content, tokens=self._shown())

    def follow(self, map_id: int, moved: Sequence[Token]) -> None:
        """Take the tokens of the map in front that have moved: who is influential may be others now."""
        by_id = {token.placement_id: token for token in moved}
        tokens = tuple(by_id.get(token.placement_id, token) for token in self._on_maps[map_id])
        self._on_maps[map_id] = self._tokens = tokens

    def turn_to(self, map_id: int) -> None:
        """Speak of another map that was taken before; the bar is there for a crowd only."""
        self._tokens = self._on_maps.get(map_id, ())
        self._say(len(self._shown()), len(self._tokens))

    def _shown(self) -> tuple[Token, ...]:
        return tuple(token for token in self._tokens if token.placement_id not in self._left_out)

    def show_all(self) -> None:
        """Leave nobody out any more."""
        self._leave_out(())

    def _say(self, shown: int, total: int) -> None:
        is_whole = shown == total
        some = self.tr("{0} of {1} shown").format(shown, total)
        self.count.setText(self.tr("%n shown", "", total) if is_whole else some)
        self.all.setVisible(not is_whole)
        self.most.setVisible(shown > MOST)
        self.kinds.setVisible(len({token.kind for token in self._tokens}) > 1)
        self.setVisible(total > LABELS_FOR_ALL or not is_whole)

    def _leave_out(self, tokens: Iterable[Token]) -> None:
        own = {token.placement_id for token in self._tokens}
        self._left_out = (self._left_out - own) | {token.placement_id for token in tokens}
        self.changed.emit()

    def _on_most_clicked(self) -> None:
        self._leave_out(by_influence(self._tokens)[MOST:])

    def _fill_menu(self) -> None:
        """Offer every kind on the map with its number, checked where some of it is shown."""
        self._menu.clear()
        kinds = Counter(token.kind for token in self._tokens)
        shown = {token.kind for token in self._shown()}
        for kind in sorted(kinds, key=lambda kind: (kind is None, -kinds[kind], kind or "")):
            words = at_start(kind_words(kind))
            action = self._menu.addAction(as_menu_text(f"{words} ({kinds[kind]})"))
            action.setCheckable(True)
            action.setChecked(kind in shown)
            action.toggled.connect(lambda checked, kind=kind: self._on_kind_toggled(kind, checked))

    def _on_kind_toggled(self, kind: str | None, is_shown: bool) -> None:
        out = set(self._tokens) - set(self._shown())
        of_kind = {token for token in self._tokens if token.kind == kind}
        self._leave_out(out - of_kind if is_shown else out | of_kind)
