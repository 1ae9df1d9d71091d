"""The meeting once more: the map after each step, by slider or by itself. Nothing is written."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, QTimer

from nkmap.db.queries.replay import Moment, at_moment, moments
from nkmap.map_content import MapContent
from nkmap.ui.rounds.gliding import ROUND_CHANGE
from nkmap.ui.rounds.past import Past
from nkmap.ui.rounds.replay_controls import ReplayControls
from nkmap.ui.rounds.replay_files import ReplayFiles

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

SLOW, USUAL, FAST = 2000, 1000, 400  # ms of a step
DAY = 10  # letters of a date, at the beginning of a time


class Replaying(QObject):
    """Belongs to the map on which it was begun; another map ends it."""

    def __init__(self, page: "ProjectPage", past: Past, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._past = page, past
        self._moments: list[Moment] = []
        self.at = 0  # of the moments
        speeds = {SLOW: self.tr("Slow"), USUAL: self.tr("Normal"), FAST: self.tr("Fast")}
        self.controls = ReplayControls(speeds, USUAL)
        self.controls.setParent(past.bar)
        self.controls.hide()
        self._files = ReplayFiles(page, self.controls, self)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)
        self.controls.play_asked.connect(self._on_play_asked)
        self.controls.step_chosen.connect(self._on_step_chosen)
        self.controls.gif_asked.connect(lambda: self._files.ask_gif(self._queries()))
        self.controls.series_asked.connect(lambda: self._files.ask_series(self._queries()))
        past.changed.connect(self._on_past_changed)
        page.maps.map_chosen.connect(self._end)
        page.document.changed.connect(self._end)

    def begin(self) -> None:
        """Show how it began, ready to be played."""
        map_id = self._page.maps.map_id
        self._moments = self._page.document.read(moments, map_id) if map_id is not None else []
        if len(self._moments) < 2:
            self._page.pill.say(self.tr("Nothing has moved on this map yet."), with_undo=False)
            return
        self.show_step(0)
        self.controls.play.setFocus()

    def show_step(self, at: int) -> None:
        """Show the map after so many steps."""
        self.at = at
        last = len(self._moments) - 1
        words = self.tr("{0} of {1} · {2}").format(at, last, self._words(at))
        self.controls.show_step(at, last, words if at else self._words(at))
        duration = min(ROUND_CHANGE, self.controls.step_ms)
        self._past.look(self, self._query(at), self.tr("Replay"), self.controls, duration)

    def _query(self, at: int) -> Callable[..., MapContent]:
        return partial(at_moment, moment=self._moments[at], label=self._words(at))

    def _queries(self) -> list[Callable[..., MapContent]]:
        return [self._query(at) for at in range(len(self._moments))]

    def _words(self, at: int) -> str:
        """Return when it was: the time, with the date where that is not the day of the last step."""
        moved_at, last = self._moments[at].moved_at, self._moments[-1].moved_at
        if not moved_at:
            return self.tr("At first")
        when = QDateTime.fromString(moved_at, Qt.DateFormat.ISODate)
        shown = when.time() if moved_at[:DAY] == last[:DAY] else when
        return QLocale().toString(shown, QLocale.FormatType.ShortFormat)

    # Playing

    def _on_play_asked(self, is_wanted: bool) -> None:
        if not is_wanted:
            self._next.stop()
            return
        if self.at == len(self._moments) - 1:
            self.show_step(0)
        self._next.start(self.controls.step_ms)

    def _go_on(self) -> None:
        self.show_step(self.at + 1)
        if self.at < len(self._moments) - 1:
            self._next.start(self.controls.step_ms)
        else:
            self.controls.show_playing(False)

    def _on_step_chosen(self, at: int) -> None:
        self._stop()
        self.show_step(at)

    def _stop(self) -> None:
        self._next.stop()
        self.controls.show_playing(False)

    # Its end

    def _end(self, _news: object = None) -> None:
        if self._past.viewer is self:
            self._past.end()

    def _on_past_changed(self) -> None:
        if self._past.viewer is not self:
            self._stop()
            self._files.cancel()
