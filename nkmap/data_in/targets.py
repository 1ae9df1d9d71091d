"""Finds the map and the round that values go to, or plans new ones."""

from collections.abc import Collection

from nkmap.commands.texts import clean_line, same_name_key
from nkmap.data_in.draft import Draft
from nkmap.data_in.fields import AXIS_FIELDS
from nkmap.data_in.known import Known, KnownMap
from nkmap.errors import InvalidInput
from nkmap.templates import GridTemplate, load_templates

# How other programs, and our workbook, call the round that is worked in.
NOW = ("", "now", "current", "working")


class Targets:
    """Maps by id or question, rounds by name. New maps are rows of a plan with question and template only."""

    def __init__(self, known: Known, draft: Draft) -> None:
        self._known, self._draft = known, draft
        self._maps = {shown.id: shown for shown in known.maps}
        self._by_question = {same_name_key(shown.question): shown for shown in reversed(known.maps)}
        self._rounds = {same_name_key(row.label): row.id for row in reversed(known.rounds) if not row.working}

    def map_of(self, map_id: int | None, question: str, fields: Collection[str] = ()) -> KnownMap:
        """Return the map with this id; without one the map of this question, new if there is none.

        A new one takes the first grid template that has an axis for all these fields, else the usual one.
        Raises InvalidInput for a map that is not there.
        """
        if map_id is not None:
            if map_id not in self._maps:
                raise InvalidInput("The map of these values is not in the project any more. Choose another.")
            return self._maps[map_id]
        key = same_name_key(question)
        if key not in self._by_question:
            self._by_question[key] = self._new_map(clean_line(question), fields)
        return self._by_question[key]

    def by_question(self, question: str) -> KnownMap | None:
        """Return the map of a question, if there is one."""
        return self._by_question.get(same_name_key(question))

    def round_of(self, label: str) -> int:
        """Return the id of the round of this name, new if there is none; no name: the one worked in."""
        key = same_name_key(label)
        if key in NOW and key not in self._rounds:
            return self._known.working_round
        if key not in self._rounds:
            self._rounds[key] = self._draft.add("round", label=clean_line(label), working=0)
        return self._rounds[key]

    def can_change(self, round_id: int) -> bool:
        """Return whether places of a round may change: it is worked in, or comes with this file."""
        return round_id == self._known.working_round or self._draft.is_new("round", round_id)

    def _new_map(self, question: str, fields: Collection[str]) -> KnownMap:
        template = template_for(fields)
        id_ = self._draft.next_id("map")
        self._draft.new_rows["map"].append({"id": id_, "question": question, "template": template.id})
        self._draft.revision += 1
        grid = template.grid
        axes = {"x": grid.x, "y": grid.y} | ({"size": grid.size} if grid.size else {})
        new = KnownMap(id_, "", question, 0, template.id, grid.layout, axes)
        self._maps[id_] = new
        return new


def template_for(fields: Collection[str]) -> GridTemplate:
    """Return the grid template of a new map: the first with axes for all these fields, or the usual one."""
    wanted = {field for field in fields if field in AXIS_FIELDS}
    templates = load_templates()
    fitting = (one for one in templates if wanted <= {one.grid.x.quantity, one.grid.y.quantity})
    return next(fitting, templates[0])
