"""What may be chosen of a project that leaves in the form of another tool."""

from typing import NamedTuple


class OutChoices(NamedTuple):
    """Which map and which round it is about, by ids as they are `outside`; None: as the form needs.

    `as_data`: cells of tables stay exactly as they are, even where a spreadsheet would calculate them.
    """

    map_id: int | None = None  # None: all maps, or the first one
    round_id: int | None = None  # None: all rounds, or the working one
    as_data: bool = False


USUAL = OutChoices()
