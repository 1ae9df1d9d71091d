"""What the page of a project has beyond its panes: each part is loaded and made when it is first needed."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from nkmap.document import Document
    from nkmap.ui.edits import Edits
    from nkmap.ui.find_bar import FindBar
    from nkmap.ui.in_front import InFront
    from nkmap.ui.leverage.kinds import LeverKinds
    from nkmap.ui.leverage.lever_line import LeverLine
    from nkmap.ui.leverage.logging_levers import LeverLogging
    from nkmap.ui.maps.area import MapArea
    from nkmap.ui.names.alike import NamesAlike
    from nkmap.ui.names.edits import NamesEdits
    from nkmap.ui.outcomes import Outcomes
    from nkmap.ui.selection.selection import Selection


class PageOnDemand(QWidget):
    """The parts of a page that nobody sees at first; each costs a window that never shows it nothing."""

    document: "Document"
    maps: "MapArea"
    selection: "Selection"
    edits: "Edits"
    names_edits: "NamesEdits"
    levers: "LeverLogging"
    outcomes: "Outcomes"
    in_front: "InFront"
    _down: QVBoxLayout

    @cached_property
    def lever_line(self) -> "LeverLine":
        """The line in which levers are logged."""
        from nkmap.ui.leverage.lever_line import LeverLine

        line = LeverLine(self.document, self)
        self.dock(line)
        self.levers.listen_to(line)
        line.closed.connect(self.in_front.focus)
        return line

    @cached_property
    def lever_kinds(self) -> "LeverKinds":
        """The kinds that are offered for a new lever."""
        from nkmap.ui.leverage.kinds import LeverKinds

        kinds = LeverKinds(self.maps.canvas)
        kinds.chosen.connect(self.edits.sort_lever)
        return kinds

    @cached_property
    def find_bar(self) -> "FindBar":
        """The bar that finds names."""
        from nkmap.ui.find_bar import FindBar

        bar = FindBar(self.document, self.maps)
        bar.matched.connect(self.selection.show_only)
        bar.chosen.connect(self.selection.go_to)
        bar.closed.connect(self.in_front.focus)
        return bar

    @cached_property
    def names_alike(self) -> "NamesAlike":
        """The pairs of names that look alike."""
        from nkmap.ui.names.alike import NamesAlike

        return NamesAlike(self.document, self.selection, self.names_edits, self.outcomes, self)

    def dock(self, line: QWidget) -> None:
        """Put a line below the panes."""
        self._down.addWidget(line)
