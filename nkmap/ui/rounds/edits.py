"""What a person changes about rounds and futures from the window: each method is one undo step."""

from collections.abc import Mapping

from nkmap.commands import layers, maps, placements, rounds
from nkmap.geometry import Place
from nkmap.ui.performing import Performing, short


class RoundEdits(Performing):
    """Where nothing else is said, a method returns whether it was done."""

    def name_round(self, label: str) -> bool:
        """Keep a copy of every place under a name, and go on in the working round."""
        return self._do(self.tr("Name the round {0}").format(short(label)), rounds.name_round, label)

    def rename_round(self, round_id: int, before: str, label: str) -> bool:
        """Give a round another name; the same one changes nothing and counts as done."""
        if label == before:
            return True
        text = self.tr("Rename the round {0}").format(short(before))
        return self._do(text, rounds.rename_round, round_id, label)

    def remove_round(self, round_id: int, label: str) -> bool:
        """Delete a round with its copies of places."""
        return self._do(self.tr("Delete the round {0}").format(short(label)), rounds.remove_round, round_id)

    def duplicate_as(self, map_id: int, future: str) -> int | None:
        """Copy a map with its places as a future; return the copy's id.

        `future` is how it is put ("wished-for future"): its frame, and the end of its question.
        """
        question = self._question(map_id)
        named = self.tr("{0} ({1})").format(question, future) if question else future

        def command(session):
            copy = maps.duplicate(session, map_id)
            maps.update(session, copy, question=named, frame=future)
            return copy

        return self._perform(self.tr("Duplicate as a {0}").format(future), command)

    def set_trends(self, map_id: int, trends: Mapping[int, Place | None], name: str) -> bool:
        """Say where placements are heading, {placement id: place in axis units}, and see to it that it is
        seen; None takes the arrow away."""

        def command(session):
            placements.assess_many(session, {id_: _trend(place) for id_, place in trends.items()})
            if any(trends.values()):
                layers.switch(session, map_id, "trend", True)

        return self._do(self.tr("Heading of {0}").format(short(name)), command)


def _trend(place: Place | None) -> dict[str, float | None]:
    x, y = place or (None, None)
    return {"trend_x": x, "trend_y": y}
