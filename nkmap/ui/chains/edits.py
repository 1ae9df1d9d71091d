"""Logs a route as a leverage entry: one undo step."""

from collections.abc import Sequence

from nkmap.commands import chains
from nkmap.ui.performing import Performing, short


class ChainEdits(Performing):
    """The first of a route holds the entry, the last is its target."""

    def log(self, map_id: int, route: Sequence[int], lever: str, target: str) -> int | None:
        """Log a route with a lever; return the entry's id."""
        label = self.tr("Log a chain to {0}").format(short(target))
        return self._perform(label, chains.log, map_id, route, lever)
