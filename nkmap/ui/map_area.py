"""The middle of the window: a tab per map, its question as the heading, and the canvas."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from nkmap.db.queries.maps import MapRow, map_content, map_list
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.plain_text import ElidedLabel, as_menu_text, as_tool_tip, plain_label

TAB_LETTERS = 28
HINT_WIDTH = 420  # px
GRID_TABLES = ("map", "grid_axis", "axis_band", "grid_cell")
TOKEN_TABLES = ("placement", "stakeholder", "stakeholder_kind", "stakeholder_name", "project")


class MapArea(QWidget):
    """Makes a view for each map when it is first looked at, and keeps the one in front fresh."""

    map_chosen = Signal(int)
    view_made = Signal(object)  # MapView
    new_map_asked = Signal()

    def __init__(self, document: Document, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._language: str | None = None
        self._maps: list[MapRow] = []
        self._views: dict[int, MapView] = {}
        self._stale: set[int] = set()
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.currentChanged.connect(self._on_tab_chosen)
        self._new_map = QToolButton()
        self._new_map.setText("+")
        self._new_map.setToolTip(self.tr("New question, same names"))
        self._new_map.setAccessibleName(self.tr("New question, same names"))
        self._new_map.clicked.connect(self.new_map_asked)
        self._question = ElidedLabel()
        self._question.setProperty("role", "heading")
        self._hint = plain_label(role="hint")
        self._stack = QStackedWidget()
        self._build()
        document.changed.connect(self._on_document_changed)
        self._show_tabs()

    def _build(self) -> None:
        font = self._question.font()
        font.setPointSizeF(font.pointSizeF() * 1.45)
        self._question.setFont(font)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 0)
        bar.setSpacing(4)
        bar.addWidget(self.tabs)
        bar.addWidget(self._new_map)
        bar.addStretch()
        question_bar = QFrame()
        question_bar.setObjectName("question_bar")
        heading = QHBoxLayout(question_bar)
        heading.setContentsMargins(24, 14, 24, 0)
        heading.addWidget(self._question, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(question_bar)
        layout.addWidget(self._stack, 1)
        self._hint.setParent(self._stack)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.setText(
            self.tr("Type names on the left, then drag each one to its place. Or double-click here.")
        )

    @property
    def map_id(self) -> int | None:
        """The map in front."""
        index = self.tabs.currentIndex()
        return self._maps[index].id if 0 <= index < len(self._maps) else None

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
        for index, row in enumerate(self._maps):
            if row.id == map_id:
                self.tabs.setCurrentIndex(index)

    def step(self, by: int) -> None:
        """Go to the next or an earlier map, round and round."""
        if self._maps:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % len(self._maps))

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self._theme = theme
        for view in self._views.values():
            view.set_theme(theme)

    def set_language(self, language: str | None) -> None:
        """Label tokens in a language where a name in it is known; None is the project's own."""
        if language != self._language:
            self._language = language
            self._refresh_all()

    # Keeping fresh

    def _on_document_changed(self, change) -> None:
        if change.touches("map"):
            self._show_tabs()
        if change.touches(*GRID_TABLES, *TOKEN_TABLES):
            self._refresh_all()

    def _refresh_all(self) -> None:
        self._stale = set(self._views)
        self._refresh_front()

    def _refresh_front(self) -> None:
        view, map_id = self.view, self.map_id
        if view is None or map_id is None or map_id not in self._stale:
            return
        self._stale.discard(map_id)
        content = self._document.read(map_content, map_id, self._language)
        view.map_scene.show_content(content)
        self._question.set_whole_text(content.question or self.tr("No question yet"))
        self._show_hint(not content.tokens)

    def _show_tabs(self) -> None:
        front = self.map_id
        self._maps = self._document.read(map_list)
        self.tabs.blockSignals(True)
        while self.tabs.count() > len(self._maps):
            self.tabs.removeTab(self.tabs.count() - 1)
        for index, row in enumerate(self._maps):
            if index >= self.tabs.count():
                self.tabs.addTab("")
            self.tabs.setTabText(index, _tab_text(row.question or self.tr("No question yet")))
            self.tabs.setTabToolTip(index, as_tool_tip(row.question))
        self.tabs.blockSignals(False)
        self._forget_deleted()
        if front is not None:
            self.choose_map(front)
        self._on_tab_chosen()

    def _forget_deleted(self) -> None:
        known = {row.id for row in self._maps}
        for map_id in self._views.keys() - known:
            view = self._views.pop(map_id)
            self._stack.removeWidget(view)
            view.deleteLater()

    def _on_tab_chosen(self, _index: int = 0) -> None:
        map_id = self.map_id
        if map_id is None:
            return
        if map_id not in self._views:
            self._make_view(map_id)
        self._stack.setCurrentWidget(self._views[map_id])
        self._refresh_front()
        self.map_chosen.emit(map_id)

    def _make_view(self, map_id: int) -> None:
        scene = MapScene(self._theme, self)
        view = MapView(scene)
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


def _tab_text(question: str) -> str:
    short = question if len(question) <= TAB_LETTERS else question[: TAB_LETTERS - 1].rstrip() + "…"
    return as_menu_text(short)
