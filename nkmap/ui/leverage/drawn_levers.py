"""Which levers are drawn on the grid: those selected in the log, or all that it lists."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from nkmap.leverage.entries import EntryRow
from nkmap.ui.leverage.panel import LeveragePanel
from nkmap.ui.maps.area import MapArea
from nkmap.ui.outcomes import Outcomes


class DrawnLevers(QObject):
    """Draws on the map in front, and keeps in mind what is drawn on each map: pictures can show the same."""

    changed = Signal()  # other levers are drawn on a map

    def __init__(self, log: LeveragePanel, maps: MapArea, outcomes: Outcomes, switch: QAction) -> None:
        """`switch` is the action that draws all; it and the button of the log always say the same."""
        super().__init__(log)
        self._log, self._maps, self._outcomes, self._switch = log, maps, outcomes, switch
        self._draws_all = False
        self._ids: dict[int, tuple[int, ...]] = {}  # of entries, by map
        self._without = 0  # of those that were wanted last
        switch.setChecked(False)
        log.entries_chosen.connect(self.draw)
        log.all_asked.connect(self.toggle_all)
        maps.content_shown.connect(self._on_content_shown)

    def ids(self, map_id: int) -> tuple[int, ...]:
        """Return the entries that are drawn on a map, in the order of the log."""
        return self._ids.get(map_id, ())

    def toggle_all(self) -> None:
        """Draw all that the log lists, whatever is selected, or only what is selected."""
        self._draws_all = not self._draws_all
        self._switch.setChecked(self._draws_all)
        self._log.show_all_drawn(self._draws_all)
        self.draw()
        if self._draws_all and self._log.isHidden():
            self._outcomes.say(" ".join(filter(None, (self._drawn_words(), self._without_words()))))

    def draw(self) -> None:
        """Draw what is wanted on the map in front."""
        scene, map_id = self._maps.scene, self._maps.map_id
        if scene is None or map_id is None:
            return
        wanted = self._wanted(map_id)
        missing = scene.levers.show(wanted)
        ids = tuple(item.entry.id for item in scene.levers.items)
        self._without = len(wanted) - len(ids)
        self._log.say_not_drawn(self._without_words() if self._draws_all else self._missing_words(missing))
        if ids != self.ids(map_id):
            self._ids[map_id] = ids
            self.changed.emit()

    def _wanted(self, map_id: int) -> list[EntryRow]:
        """Return what is selected or was just logged, or with it all that is listed."""
        chosen = self._log.chosen_entries()
        wanted = self._log.listed_entries() if self._draws_all else []
        listed = {entry.id for entry in wanted}
        wanted += [entry for entry in chosen if entry.id not in listed]
        return [entry for entry in wanted if entry.map_id == map_id]

    def _drawn_words(self) -> str:
        drawn = len(self.ids(self._maps.map_id or 0))
        if not drawn and not self._without:
            return self.tr("The log lists no lever for this map.")
        return self.tr("%n lever(s) drawn.", "", drawn)

    def _without_words(self) -> str:
        """Say how many of all have no line; nothing where each has one."""
        if not self._without:
            return ""
        why = self.tr("a holder or a target is not on this map")
        return self.tr("{0} not drawn: {1}.").format(self.tr("%n lever(s)", "", self._without), why)

    def _missing_words(self, names: Sequence[str]) -> str:
        """Say whose levers have no line; nothing where each has one."""
        if not names:
            return ""
        return self.tr("Not on this map, so no line is drawn: {0}").format(", ".join(names))

    def _on_content_shown(self, moved: object) -> None:
        """Draw anew where more has changed than places: who holds a lever may be on the map now."""
        if not moved:
            self.draw()
