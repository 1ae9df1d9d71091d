"""The middle of the window: a tab per map, its question as the heading, and the canvas."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from nkmap.db.history import Change
from nkmap.db.queries.maps import MapRow, map_content, map_list
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.map_content import MapContent, Token, moved_to
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.maps.crowd_bar import CrowdBar
from nkmap.ui.maps.drawn_relations import DrawnRelations
from nkmap.ui.maps.question_heading import QuestionHeading
from nkmap.ui.maps.staged_words import GRID_TABLES, StagedWords
from nkmap.ui.maps.tabs import MapTabs
from nkmap.ui.parts.plain_text import plain_label

HINT_WIDTH = 420  # px
SHOWN_TABLES = (
    *GRID_TABLES,
    "leverage_entry", "group_estimate", "participant_group", "position_history", "round",
    "poll", "poll_option", "dots",
    "placement", "stakeholder", "stakeholder_kind", "stakeholder_name", "project",
)  # fmt: skip


class MapArea(QWidget):
    """Makes a view for each map when it is first looked at, and keeps the one in front fresh."""

    map_chosen = Signal(int)
    content_shown = Signal(object)  # the tokens that moved on the map in front; () where more is new
    view_made = Signal(object)  # MapView
    numbered = Signal(object)  # {stakeholder id: number inside its token}, on a full map in front
    menu_asked = Signal(object)  # global QPoint; what can be done with the map in front

    def __init__(self, document: Document, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._language: str | None = None
        self.query: Callable[..., MapContent] = map_content
        self._maps: list[MapRow] = []
        self._views: dict[int, MapView] = {}
        self._stale: set[int] = set()
        self.tabs = MapTabs()
        self.tabs.currentChanged.connect(self._on_tab_chosen)
        self.tabs.renaming_asked.connect(self.rename)
        self.tabs.menu_asked.connect(self.menu_asked)
        self.question = QuestionHeading()
        self.staged = StagedWords(document, self)
        self.staged.changed.connect(self._refresh_all)
        self.relations = DrawnRelations(document, theme, self)
        self.relations.changed.connect(self._refresh_all)
        self.crowd = CrowdBar()
        self.crowd.changed.connect(self._refresh_all)
        self._hint = plain_label(role="hint")
        self._stack = QStackedWidget(self)
        self._build()
        document.changed.connect(self._on_document_changed)
        self._show_tabs()

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 0)
        bar.setSpacing(4)
        bar.addWidget(self.tabs)
        self.new_map_button = QToolButton()
        bar.addWidget(self.new_map_button)
        self._more = QToolButton()
        self._more.setText("⋯")
        self._more.setToolTip(self.tr("More about this map"))
        self._more.setAccessibleName(self.tr("More about this map"))
        self._more.clicked.connect(self._on_more)
        bar.addWidget(self._more)
        bar.addStretch()
        self._bar = bar
        self._down = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.question)
        layout.addWidget(self.crowd)
        self._across = QHBoxLayout()
        self._across.setSpacing(0)
        self._across.addWidget(self._stack, 1)
        layout.addLayout(self._across, 1)
        layout.addWidget(self.relations.legend)
        self._hint.setParent(self._stack)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.setText(
            self.tr("Type names on the left, then drag each one to its place.\nOr double-click here.")
        )

    def add_beside(self, panel: QWidget) -> None:
        """Put a panel to the right of the canvas."""
        self._across.addWidget(panel)

    def add_button(self, button: QToolButton) -> None:
        """Put a button at the right end of the row of tabs."""
        self._bar.addWidget(button)

    def put_over_grid(self, bar: QWidget) -> None:
        """Put a bar between the question and the grid."""
        self._down.insertWidget(self._down.indexOf(self.crowd) + 1, bar)

    def make_room(self) -> None:
        """Give the canvas at once the room that bars over it and panels beside it leave."""
        self._down.activate()

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Let the button beside the tabs do what it stands for."""
        action = actions["new_map"]
        self.new_map_button.setDefaultAction(action)
        self.new_map_button.setAccessibleName(action.text())

    def protect(self, why: str) -> None:
        """Let no question and no order of the tabs be changed, and say why; "" ends it."""
        self.question.protect(why)
        self.tabs.setMovable(not why)

    def _on_more(self) -> None:
        self.menu_asked.emit(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @property
    def theme(self) -> Theme:
        """The colours in which the maps are shown."""
        return self._theme

    @property
    def order(self) -> Sequence[int]:
        """All maps, as their tabs stand."""
        return [row.id for row in self._maps]

    @property
    def map_id(self) -> int | None:
        """The map in front."""
        return self.tabs.map_id

    @property
    def canvas(self) -> QWidget:
        """What lies under everything that floats over the grid."""
        return self._stack

    @property
    def view(self) -> MapView | None:
        """The view in front."""
        return self._views.get(self.map_id) if self.map_id is not None else None

    @property
    def scene(self) -> MapScene | None:
        """The scene in front."""
        view = self.view
        return view.map_scene if view else None

    def choose_map(self, map_id: int) -> None:
        """Bring a map to the front."""
        self.tabs.choose(map_id)

    def step(self, by: int) -> None:
        """Go to the next or an earlier map, round and round."""
        self.tabs.step(by)

    def rename(self) -> None:
        """Let the question of the map in front be changed in its heading."""
        self.question.edit()

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self._theme = theme
        self.relations.legend.set_theme(theme)
        for view in self._views.values():
            view.set_theme(theme)

    @property
    def language(self) -> str | None:
        """The language in which names are shown; None is the project's own."""
        return self._language

    @property
    def names_language(self) -> str:
        """The language in which the names of the map in front are written, for the choice of fonts."""
        content = self.scene.content if self.scene else None
        return content.language if content else "en"

    def set_language(self, language: str | None) -> None:
        """Label tokens in a language where a name in it is known; None is the project's own."""
        if language != self._language:
            self._language = language
            self._refresh_all()

    def look(self, query: Callable[..., MapContent] | None) -> None:
        """Show the maps as a query like `map_content` finds them; None is as they are now."""
        self.query = query or map_content
        self._refresh_all()

    # Keeping fresh

    def _on_document_changed(self, change) -> None:
        if change.touches("map"):
            self._show_tabs()
        if moved := self._moved(change):
            self._show_moved(moved)
        elif change.touches(*SHOWN_TABLES) or self.relations.are_touched(change):
            self._refresh_all()

    def _moved(self, change: Change) -> tuple[Token, ...]:
        """Return what has moved on the map in front; nothing where a change did more than that."""
        scene = self.scene
        if not change.is_move or scene is None or scene.content is None or self.map_id in self._stale:
            return ()
        if self.query is not map_content or "trail" in scene.content.layers:
            return ()
        if not change.moved.keys() <= scene.tokens.keys():
            return ()
        tokens, grid = scene.tokens, scene.content.grid
        return tuple(moved_to(tokens[id_].token, place, grid) for id_, place in change.moved.items())

    def _show_moved(self, moved: tuple[Token, ...]) -> None:
        assert self.scene is not None and self.scene.content is not None
        self._stale = set(self._views) - {self.scene.content.map_id}
        self.scene.show_moved(moved)
        self.crowd.follow(self.scene.content.map_id, moved)
        self.content_shown.emit(moved)

    def _refresh_all(self) -> None:
        self._stale = set(self._views)
        self._refresh_front()
        self._tell_numbers()

    def _refresh_front(self) -> None:
        view, map_id = self.view, self.map_id
        if view is None or map_id is None or map_id not in self._stale:
            return
        self._stale.discard(map_id)
        content = self.staged.put_on(self._document.read(self.query, map_id, self._language))
        view.map_scene.show_content(self.crowd.take(self.relations.show_on(content)))
        is_filled = content.tokens or content.unagreed or content.is_blind
        self._show_hint(not is_filled and self.query is map_content)
        self.content_shown.emit(())

    def _show_tabs(self) -> None:
        self._maps = self._document.read(map_list)
        self.tabs.show_maps(self._maps)
        self._on_tab_chosen()
        self._forget_deleted()  # the focus has left them: hidden with it, they would hand it on themselves

    def _forget_deleted(self) -> None:
        known = {row.id for row in self._maps}
        for map_id in self._views.keys() - known:
            view = self._views.pop(map_id)
            view.deleteLater()
            view.map_scene.deleteLater()

    def _on_tab_chosen(self, _index: int = 0) -> None:
        map_id = self.map_id
        if map_id is None:
            return
        if map_id not in self._views:
            self._make_view(map_id)
        self._stack.setCurrentWidget(self._views[map_id])
        self.question.show_question(map_id, next(row.question for row in self._maps if row.id == map_id))
        self._refresh_front()
        self.crowd.turn_to(map_id)
        self._tell_numbers()
        self.map_chosen.emit(map_id)

    def _tell_numbers(self) -> None:
        if self.scene is not None:
            self.numbered.emit(self.scene.labels.numbers())

    def _make_view(self, map_id: int) -> None:
        scene = MapScene(self._theme, self)
        scene.labels.marked.connect(self._tell_numbers)
        view = MapView(scene, self._stack)
        view.setAccessibleName(self.tr("Grid"))
        self._views[map_id] = view
        self._stale.add(map_id)
        self._stack.addWidget(view)
        self.view_made.emit(view)

    def _show_hint(self, is_empty: bool) -> None:
        self._hint.setVisible(is_empty)
        self._place_hint()

    def _place_hint(self) -> None:
        room = self._stack.rect()
        width = min(HINT_WIDTH, room.width() * 2 // 3)
        height = self._hint.heightForWidth(width)
        self._hint.setGeometry((room.width() - width) // 2, room.height() // 3 - height // 2, width, height)
        self._hint.raise_()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._place_hint()
