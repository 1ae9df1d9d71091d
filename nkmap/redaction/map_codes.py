"""A map that was read with all names, as its audience may see it: codes for names, private marks left out.

For ways out that show a map as it is on screen: an earlier round, a step of a replay, the network.
"""

from collections.abc import Callable
from dataclasses import replace

from nkmap.db.project_rows import Row
from nkmap.map_content import Axis, DrawnLever, Estimate, Grid, MapContent, Marks, Token
from nkmap.redaction.coarsening import along, quarters, year
from nkmap.redaction.left_out import named, worded
from nkmap.redaction.levels import Level
from nkmap.redaction.redacting import Redacted

NO_MAP = 0  # the id of what is shown as a map and is none
NETWORK = "plane"  # the layout of its grid; on any other such grid tokens are steps, not stakeholders


class MapCodes:
    """Puts the codes of one redaction on maps of its project."""

    def __init__(self, old: dict[str, list[Row]], made: Redacted, level: Level) -> None:
        self._made, self._level, self._say = made, level, made.hidden.replaced
        self._people = _by_old_id(made, "stakeholder")
        self._kinds = {row["id"]: row for row in made.rows["stakeholder_kind"]}
        groups = _by_old_id(made, "participant_group")
        self._groups = {
            row["name"]: groups[row["id"]]["name"] for row in old["participant_group"] if row["id"] in groups
        }
        self._has_rounds = len(made.rows["round"]) > 1

    def on(self, content: MapContent) -> MapContent:
        """Return the map without hidden names and levers; levers that were to be drawn are counted."""
        worded = self._words(content)
        if content.map_id == NO_MAP and content.grid.layout != NETWORK:
            return replace(worded, tokens=tuple(named(token, self._say) for token in content.tokens))
        levers = tuple(lever for lever in map(self._lever, content.levers) if lever is not None)
        return replace(
            worded,
            tokens=self._tokens(content.tokens, content.grid),
            unagreed=self._tokens(content.unagreed, content.grid),
            levers=levers,
            hidden_levers=content.hidden_levers + len(content.levers) - len(levers),
        )

    def _words(self, content: MapContent) -> MapContent:
        said = worded(content, self._say)
        return replace(said, as_of=year(said.as_of)) if self._level.coarse else said

    def _tokens(self, tokens: tuple[Token, ...], grid: Grid) -> tuple[Token, ...]:
        return tuple(self._token(token, grid) for token in tokens if token.stakeholder_id in self._people)

    def _token(self, token: Token, grid: Grid) -> Token:
        person = self._people[token.stakeholder_id]
        told = replace(
            token,
            x=self._along(grid.x)(token.x),
            y=self._along(grid.y)(token.y),
            influence=quarters(token.influence) if self._level.coarse else token.influence,
            sensitivity=person["sensitivity"],
            marks=self._marks(token.marks, grid),
        )
        if token.stakeholder_id not in self._made.numbers:
            return named(told, self._say)
        kind = self._kinds.get(person["kind_id"])
        look = {"symbol": kind["symbol"], "colour": kind["colour"]} if kind else {"symbol": "", "colour": ""}
        code, name = person["code"] or "", person["name"]
        return replace(told, name=name, short_name="", code=code, kind=kind["name"] if kind else None, **look)

    def _marks(self, marks: Marks, grid: Grid) -> Marks:
        levers = tuple(lever for lever in marks.levers if lever.sensitivity in self._level.levers)
        estimates = tuple(self._estimate(one) for one in marks.estimates if one.group in self._groups)
        parent = marks.parent_id if marks.parent_id in self._people and not self._level.coarse else None
        x, y = self._along(grid.x), self._along(grid.y)
        trail = tuple((x(a), y(b)) for a, b in marks.trail) if self._has_rounds else ()
        trend = (x(marks.trend[0]), y(marks.trend[1])) if marks.trend else None
        size = marks.size if grid.size is None or marks.size is None else self._along(grid.size)(marks.size)
        relations = tuple(one for one in marks.relations if one.to_id in self._people)
        return replace(
            marks,
            levers=levers,
            estimates=estimates,
            parent_id=parent,
            trail=trail,
            trend=trend,
            size=size,
            relations=relations,
        )

    def _estimate(self, estimate: Estimate) -> Estimate:
        return replace(estimate, group=self._groups[estimate.group], has_reason=False)

    def _lever(self, lever: DrawnLever) -> DrawnLever | None:
        if lever.id not in self._made.ids["leverage_entry"]:
            return None
        return replace(lever, sensitivities=frozenset({"shareable"}))

    def _along(self, axis: Axis) -> Callable[[float], float]:
        if not self._level.coarse:
            return lambda value: value
        return along(axis.minimum, axis.maximum, axis.step, [band.upper for band in axis.bands])


def _by_old_id(made: Redacted, table: str) -> dict[int, Row]:
    new = {row["id"]: row for row in made.rows[table]}
    return {old: new[id_] for old, id_ in made.ids[table].items()}
