"""What a window shows in Room view: question, grid or board, a strip of buttons, and names in a drawer."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nkmap.drawing.page import ROOMS, SLIDES, WINDOW
from nkmap.drawing.theme import Theme
from nkmap.ui.audience.board_view import BoardView
from nkmap.ui.audience.content import audience_content
from nkmap.ui.audience.room_edits import RoomEdits
from nkmap.ui.audience.room_lever import RoomLever
from nkmap.ui.audience.room_names import RoomNames
from nkmap.ui.audience.room_strip import RoomStrip
from nkmap.ui.audience.staged import words_button
from nkmap.ui.audience.wall_scene import USUAL_ROOM
from nkmap.ui.canvas.habits import CanvasHabits
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.canvas.mid_line_drag import FixedMidLines
from nkmap.ui.parts.pill import Pill
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.project_page import ProjectPage
from nkmap.ui.rounds.amber_frame import AmberFrame
from nkmap.ui.rounds.gliding import glide
from nkmap.ui.rounds.past_bar import PastBar

EDGE = 6  # px round the grid, where the frame of an earlier round has its place


class RoomPage(QWidget):
    """Has a scene of its own, filtered as that of the wall. Esc ends a drag, an editor, a selection only."""

    left = Signal()
    picture_asked = Signal()

    def __init__(self, page: ProjectPage, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("project_page")
        self._page, self._document, self._maps = page, page.document, page.maps
        self._boards, self._past = page.meeting.boards, page.rounds.past
        self._habits = CanvasHabits()
        self._query = self._maps.query
        self.scene = MapScene(theme)
        self.view = MapView(self.scene)
        self.view.setAccessibleName(self.tr("Grid"))
        self.view.mid_lines = FixedMidLines(self.view)
        self._grid = QFrame()
        self._grid.setObjectName("question_bar")  # of the same colour as the grid
        self.board = BoardView(theme)
        self.question = plain_label(role="question")
        self.question.setWordWrap(True)
        self.names = RoomNames(self._document)
        self.lever = RoomLever()
        self.strip = RoomStrip(words_button(page.actions_by_id))
        self.past_bar = PastBar(page.actions_by_id, of_round=())
        self.pill = Pill(self.view)
        self.edits = RoomEdits(self._document, self._maps, self.scene, self.pill, self)
        self._build()
        self.frame = AmberFrame(self._grid)
        self.scene.setParent(self)  # after the view, which is to go first
        self._connect()
        self.refresh()
        self._show_board()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        for widget in (self._grid, self.board):
            self._stack.addWidget(widget)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.names)
        body.addWidget(self._stack, 1)
        layout = QVBoxLayout(self._grid)
        layout.setContentsMargins(EDGE, 0, EDGE, EDGE)
        layout.addWidget(self.view)
        self._heading = self._question_bar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        layout.addWidget(self.past_bar)
        layout.addLayout(body, 1)
        layout.addWidget(self.lever)
        layout.addWidget(self.strip)

    def _question_bar(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("question_bar")
        layout = QVBoxLayout(bar)
        layout.setContentsMargins(24, 12, 24, 0)
        layout.addWidget(self.question)
        return bar

    def _connect(self) -> None:
        self.edits.watch(self.view)
        self.view.action_asked.connect(self._on_action_asked)
        self.names.name_entered.connect(self.edits.add)
        self.names.lift_asked.connect(self._on_lift_asked)
        self.names.escaped.connect(self._close_names)
        self.lever.entered.connect(self.edits.log)
        self.lever.closed.connect(self.view.setFocus)
        self._maps.map_chosen.connect(self.refresh)
        self._maps.content_shown.connect(self._on_content_shown)
        self._maps.staged.changed.connect(self.refresh)
        self._document.changed.connect(self.refresh)
        self._boards.changed.connect(self._show_board)
        self._past.changed.connect(self._show_past)
        self._connect_strip()

    def _connect_strip(self) -> None:
        strip = self.strip
        strip.names.toggled.connect(self.show_names)
        strip.lever.clicked.connect(self.log_lever)
        strip.undo.clicked.connect(self.edits.undo)
        strip.picture.clicked.connect(self.picture_asked)
        strip.hand_over.clicked.connect(self._hand_over)
        strip.end.clicked.connect(self.left)
        strip.board_asked.connect(self._boards.choose)
        strip.turner.turned.connect(self._turn)

    # What is shown

    def refresh(self, _news: object = None) -> None:
        """Read the map in front anew."""
        if shown := audience_content(self._document, self._maps):
            self.question.setText(shown.content.question)
            self.scene.show_content(shown.content)
            self.names.show_map(shown.content.map_id)

    def _on_content_shown(self) -> None:
        """Follow the facilitator's map to another time."""
        if self._maps.query is not self._query:
            self._query = self._maps.query
            glide(self.scene, self.refresh)

    def _show_board(self) -> None:
        board = self._boards.board
        self.board.show_board(board)
        self._stack.setCurrentWidget(self.board if board else self._grid)
        self._heading.setVisible(board is None)
        self.strip.show_boards(self._boards, self.board.turning)
        self._show_past()

    def _turn(self, by: int) -> None:
        self.board.turn(by)
        self.strip.turner.show_turning(self.board.turning)

    def _show_past(self) -> None:
        """Say which time is looked at, in an amber frame; nothing can be changed then."""
        is_past = self._past.viewer is not None
        if is_past and self._boards.board is None:
            self.past_bar.show_for(self._past.words, None)
        else:
            self.past_bar.hide()
        self.frame.show_frame(is_past)
        self.strip.allow_edits(are_allowed=not self._page.protection.why)
        if self._page.protection.why:
            self._close_names()
            self.lever.hide()
        self.set_habits(self._habits)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.view.set_theme(theme)
        self.board.set_theme(theme)

    def set_habits(self, habits: CanvasHabits) -> None:
        """Take what keys and wheel mean."""
        self._habits = replace(habits, edits=not self._page.protection.why)
        self._fit_texts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_texts()
        self.strip.turner.show_turning(self.board.turning)

    def _fit_texts(self) -> None:
        """Write names as large as on a wall of this height."""
        share = ROOMS[USUAL_ROOM] * self.height() / SLIDES.height / WINDOW.label
        self.view.take_habits(replace(self._habits, text_share=max(1.0, share)))

    def say(self, sentence: str) -> None:
        """Say a sentence over the grid."""
        self.pill.say(sentence, with_undo=False)

    def end(self) -> None:
        """Show the map again, wherever that will be."""
        self._boards.choose("")
        self._maps.staged.hide()

    # What is done

    def show_names(self, are_shown: bool) -> None:
        """Open or close the drawer."""
        self.strip.names.setChecked(are_shown)
        self.names.setVisible(are_shown)
        (self.names.field if are_shown else self.view).setFocus()

    def log_lever(self) -> None:
        """Let a lever be typed for who is selected."""
        tokens = self.edits.selected()
        if tokens:
            self.lever.open_for([t.stakeholder_id for t in tokens], [t.label for t in tokens])
        else:
            self.say(self.tr("Select who could be moved, then press Lever."))

    def _on_action_asked(self, action_id: str) -> None:
        ids = self.scene.selected_ids()
        if action_id == "black_wall":
            self._page.actions_by_id[action_id].trigger()
        elif not self._page.protection.why:
            self._edit(action_id, ids)

    def _edit(self, action_id: str, ids: list[int]) -> None:
        if action_id == "add_name":
            self.show_names(True)
        elif action_id == "log_lever":
            self.log_lever()
        elif action_id == "rename" and len(ids) == 1:
            self.view.start_renaming(ids[0])
        elif action_id == "lift" and ids:
            self.view.lift_tokens(ids)
        elif action_id == "take_off" and ids:
            self.edits.take_off(ids)

    def _hand_over(self) -> None:
        self._page.handing_over.begin(self.window(), self.view.habits)

    def _on_lift_asked(self, row) -> None:
        self.view.setFocus()
        self.view.lift_name(row)

    def _close_names(self) -> None:
        self.show_names(False)
