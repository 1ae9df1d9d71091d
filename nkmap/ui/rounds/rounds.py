"""All that a page has about rounds and time, tied together. What is seldom wanted is made when it is."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nkmap.ui.rounds.edits import RoundEdits
from nkmap.ui.rounds.futures import Futures
from nkmap.ui.rounds.headings import Headings
from nkmap.ui.rounds.past import Past
from nkmap.ui.rounds.stepping import Stepping
from nkmap.ui.rounds.trend_handle import TrendHandle

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_view import MapView
    from nkmap.ui.project_page import ProjectPage
    from nkmap.ui.rounds.comparing import Comparing
    from nkmap.ui.rounds.replaying import Replaying


class Rounds(QObject):
    """Belongs to one page; its parts do the work."""

    changed = Signal()  # something can be done now about rounds, or not any more
    left = Signal()  # the keys have nothing to do here any more

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._page = page
        maps, pill = page.maps, page.pill
        edits = RoundEdits(page.document, self)
        self.past = Past(maps, page.protection, page.actions_by_id, self)
        self.stepping = Stepping(page, edits, self.past, self)
        self.futures = Futures(edits, maps, pill, self)
        self.headings = Headings(page.document, edits, page.selection, maps, page.outcomes, pill, self)
        self.past.changed.connect(self.changed)
        self.stepping.left.connect(self.left)

    @property
    def refused(self) -> Mapping[str, str]:
        """Which actions cannot be done now, by id, and why; no reason where it can be seen."""
        return self.stepping.refused

    @cached_property
    def comparing(self) -> "Comparing":
        """Two rounds side by side."""
        from nkmap.ui.rounds.comparing import Comparing

        return Comparing(self._page, self.past, self.stepping, self)

    @cached_property
    def replaying(self) -> "Replaying":
        """The meeting once more."""
        from nkmap.ui.rounds.replaying import Replaying

        return Replaying(self._page, self.past, self)

    def watch(self, view: "MapView") -> None:
        """Give the tokens of a view their handle."""
        TrendHandle(view).pulled_to.connect(self.headings.pull)
