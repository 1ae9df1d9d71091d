"""Names that are left out for an audience where nothing is redacted: they are in no text that it sees."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from sqlalchemy import not_, or_, select
from sqlalchemy.orm import Session

from nkmap.db.project_rows import Row
from nkmap.db.queries.sources import SourceRow
from nkmap.db.tables import TABLES, Stakeholder
from nkmap.formats.audiences import AUDIENCES
from nkmap.map_content import Axis, Grid, MapContent, Token
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.redaction.redacting import REMOVED, spelled_out

# Where the names of a stakeholder stand, and the column that says whose they are.
_SPELLED_IN = {
    "stakeholder": "id",
    "stakeholder_name": "stakeholder_id",
    "stakeholder_alias": "stakeholder_id",
}


def never_exported(session: Session) -> HiddenNames:
    """Return the names that are in nothing that leaves, at no level and for no audience."""
    return hidden_from(session, "all")


def hidden_from(session: Session, audience: str) -> HiddenNames:
    """Return the names that an audience may not see: one of `formats.audiences.AUDIENCES`.

    Asked for whenever the wall is read anew: where nobody is hidden, that is one short question.
    """
    may_see = Stakeholder.sensitivity.in_(AUDIENCES[audience])
    query = select(Stakeholder.id).where(or_(Stakeholder.do_not_export == 1, not_(may_see)))
    hidden = session.scalars(query).all()
    if not hidden:
        return HiddenNames()
    rows = {name: _rows_of(session, name, hidden) for name in _SPELLED_IN}
    return _begun_with_capital(spelled_out(rows, dict.fromkeys(hidden, REMOVED)), True)


def _rows_of(session: Session, name: str, stakeholder_ids: Sequence[int]) -> list[Row]:
    table = TABLES[name]
    query = select(table).where(table.c[_SPELLED_IN[name]].in_(stakeholder_ids))
    return [dict(row) for row in session.execute(query).mappings()]


def _begun_with_capital(hidden: HiddenNames, is_asked: bool) -> HiddenNames:
    """Return the same names, without common words where a capital is asked: "Refugees", not "refugees"."""
    return HiddenNames(
        tuple(replace(one, capital=is_asked and one.text[:1].isupper()) for one in hidden.spellings)
    )


def without_names(content: MapContent, hidden: HiddenNames) -> MapContent:
    """Return a map without hidden names in its texts. Who is hidden is still on it: see `for_audience`."""
    if not hidden.spellings:
        return content
    say = cache(hidden.replaced)
    return replace(
        worded(content, say),
        tokens=tuple(named(token, say) for token in content.tokens),
        unagreed=tuple(named(token, say) for token in content.unagreed),
    )


def source_without_names(source: SourceRow, hidden: HiddenNames) -> SourceRow:
    """Return a source without hidden names in what is told of it, and without a link that has one."""
    if not hidden.spellings:
        return source
    say, in_address = hidden.replaced, _begun_with_capital(hidden, False)
    return replace(
        source,
        reference=say(source.reference),
        title=say(source.title),
        author=say(source.author),
        publisher=say(source.publisher),
        date=say(source.date),
        accessed=say(source.accessed),
        kind=say(source.kind),
        link="" if in_address.found_in(source.link) else source.link,
    )


def worded(content: MapContent, say: Callable[[str], str]) -> MapContent:
    """Return a map with all its words put through `say`, but for those at its tokens."""
    return replace(
        content,
        question=say(content.question),
        frame=say(content.frame),
        as_of=say(content.as_of),
        disclaimer=say(content.disclaimer),
        round=say(content.round),
        grid=said_anew(content.grid, say),
    )


def named(token: Token, say: Callable[[str], str]) -> Token:
    """Return a token with its own name, in which another one may be hidden."""
    kind = None if token.kind is None else say(token.kind)
    estimates = tuple(replace(one, group=say(one.group)) for one in token.marks.estimates)
    marks = replace(token.marks, estimates=estimates) if estimates else token.marks
    return replace(token, name=say(token.name), short_name=say(token.short_name), kind=kind, marks=marks)


def said_anew(grid: Grid, say: Callable[[str], str]) -> Grid:
    """Return a grid with all its words put through `say`."""
    cells = tuple(
        replace(cell, name=say(cell.name), other_name=say(cell.other_name), advice=say(cell.advice))
        for cell in grid.cells
    )
    size = None if grid.size is None else _axis(grid.size, say)
    return replace(grid, x=_axis(grid.x, say), y=_axis(grid.y, say), size=size, cells=cells)


def _axis(axis: Axis, say: Callable[[str], str]) -> Axis:
    return replace(
        axis,
        name=say(axis.name),
        low_word=say(axis.low_word),
        middle_word=say(axis.middle_word),
        high_word=say(axis.high_word),
        bands=tuple(replace(band, words=say(band.words)) for band in axis.bands),
    )
