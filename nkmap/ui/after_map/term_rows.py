"""Totals of after-maps as rows, each with what it is made of below it, down to every term."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nkmap.figures.taking_part import Assessment
from nkmap.leverage.after import FORMULA, RAW_FORMULA, REASONS, AfterMap
from nkmap.leverage.entries import EntryRow
from nkmap.leverage.sides import BALANCE, SIDES, SideTotal, Totals, side
from nkmap.leverage.suppositions import Supposition
from nkmap.ui.after_map.chooser import entry_words
from nkmap.ui.said import said
from nkmap.ui.views.number_words import FINE, number_words, product_words, signed_words


@dataclass(frozen=True, slots=True)
class TermRow:
    """What a row says, a cell for each column, whom or which entry a click leads to, and what is below it.

    `key` tells rows of the top level apart; a row whose cells are empty spreads over all columns.
    """

    words: str
    cells: tuple[str, ...] = ()
    below: tuple["TermRow", ...] = ()
    stakeholder_id: int | None = None
    entry_id: int | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """Everybody as assessed today or supposed, and where an after-map puts them; None: today."""

    people: Sequence[Assessment]
    totals: Totals
    result: AfterMap | None = None
    suppositions: tuple[Supposition, ...] = ()

    def stances(self) -> dict[int, float | None]:
        """Return where everybody stands, by id."""
        moved = {ghost.stakeholder_id: ghost.after for ghost in self.result.ghosts} if self.result else {}
        return {one.id: moved.get(one.id, one.stance) for one in self.people}

    def influences(self) -> dict[int, float | None]:
        """Return how influential everybody is, by id."""
        return {one.id: one.influence for one in self.people}


def term_rows(columns: Sequence[Column], entries: Mapping[int, EntryRow]) -> list[TermRow]:
    """Return the rows for today, and one or two after-maps."""
    names = {one.id: one.name for column in columns for one in column.people}
    rows: list[TermRow | None] = [_side(name, columns, names) for name in SIDES]
    rows += [_without_stance(columns, names), _balance(columns, names), _moves(columns, names, entries)]
    rows += [_left_out(columns, entries), _supposed(columns, names)]
    return [row for row in rows if row is not None]


def _side(name: str, columns: Sequence[Column], names: Mapping[int, str]) -> TermRow:
    translate = QCoreApplication.translate
    title = {
        "against": translate("AfterMap", "Against"),
        "undecided": translate("AfterMap", "Undecided"),
        "for": translate("AfterMap", "For"),
    }[name]
    totals = tuple(_side_words(_total(column.totals, name)) for column in columns)
    rule = TermRow(translate("AfterMap", "how many · Σ influence, where it is assessed"))
    members = _members(columns, names, lambda stance: _is_on(stance, name))
    return TermRow(title, totals, (rule, *members) if members else (), key=name)


def _is_on(stance: float | None, name: str) -> bool:
    return stance is not None and side(stance) == name


def _total(totals: Totals, name: str) -> SideTotal:
    return {"against": totals.against, "undecided": totals.undecided, "for": totals.in_favour}[name]


def _side_words(total: SideTotal) -> str:
    """Return how many there are and their influence, of some of whom it may not be known: "3 · 2.05 + ?"."""
    words = f"{total.count} · {number_words(total.influence)}"
    return f"{words} + ?" if total.unknown else words


def _members(
    columns: Sequence[Column], names: Mapping[int, str], belongs: Callable[[float | None], bool]
) -> tuple[TermRow, ...]:
    """Return those who belong here in one of the columns, with their influence where they do."""
    found = [{id_ for id_, stance in column.stances().items() if belongs(stance)} for column in columns]
    influences = [column.influences() for column in columns]
    return tuple(
        TermRow(
            name,
            tuple(
                _known(held[id_]) if id_ in here else "" for here, held in zip(found, influences, strict=True)
            ),
            stakeholder_id=id_,
        )
        for id_, name in names.items()
        if any(id_ in here for here in found)
    )


def _known(value: float | None) -> str:
    return "?" if value is None else number_words(value)


def _without_stance(columns: Sequence[Column], names: Mapping[int, str]) -> TermRow | None:
    counts = [column.totals.without_stance for column in columns]
    if not any(counts):
        return None
    title = QCoreApplication.translate("AfterMap", "Stance not assessed")
    below = _members(columns, names, lambda stance: stance is None)
    return TermRow(title, tuple(map(str, counts)), below, key="without")


def _balance(columns: Sequence[Column], names: Mapping[int, str]) -> TermRow:
    title = QCoreApplication.translate("AfterMap", "Balance")
    cells = tuple(signed_words(column.totals.balance) for column in columns)
    weighed = [_weighed(column) for column in columns]
    below = tuple(
        _term(id_, name, weighed) for id_, name in names.items() if any(id_ in one for one in weighed)
    )
    return TermRow(title, cells, (TermRow(said(BALANCE)), *below), key="balance")


def _weighed(column: Column) -> dict[int, tuple[float, float]]:
    """Return influence and stance, by id, of all of whom both are assessed."""
    influences, stances = column.influences(), column.stances()
    return {
        id_: (influence, stance)
        for id_, influence in influences.items()
        if influence is not None and (stance := stances[id_]) is not None
    }


def _term(id_: int, name: str, weighed: Iterable[Mapping[int, tuple[float, float]]]) -> TermRow:
    pairs = [column.get(id_) for column in weighed]
    products = tuple(signed_words(pair[0] * pair[1], FINE) if pair else "" for pair in pairs)
    factors = tuple(product_words(*pair) if pair else "" for pair in pairs)
    words = QCoreApplication.translate("AfterMap", "influence × stance")
    return TermRow(name, products, (TermRow(words, factors, stakeholder_id=id_),), id_)


def _moves(
    columns: Sequence[Column], names: Mapping[int, str], entries: Mapping[int, EntryRow]
) -> TermRow | None:
    """Return who moves, with the stances; below each the sum, and below that each lever's term."""
    ghosts = [{g.stakeholder_id: g for g in c.result.ghosts} if c.result else {} for c in columns]
    if not any(ghosts):
        return None
    counts = tuple(
        str(len(one)) if column.result else "" for one, column in zip(ghosts, columns, strict=True)
    )
    is_weighted = any(column.result and column.result.is_weighted for column in columns)
    formula = TermRow(said(FORMULA if is_weighted else RAW_FORMULA))
    moving = [id_ for id_ in names if any(id_ in one for one in ghosts)]
    stances = [column.stances() for column in columns]
    below = [
        TermRow(
            names[id_],
            tuple("?" if (at := stance.get(id_)) is None else signed_words(at, FINE) for stance in stances),
            tuple(_shift_rows(id_, ghosts, entries)),
            id_,
        )
        for id_ in moving
    ]
    title = QCoreApplication.translate("AfterMap", "Who moves")
    return TermRow(title, counts, (formula, *below), key="moves")


def _shift_rows(id_: int, ghosts: Sequence[Mapping], entries: Mapping[int, EntryRow]) -> Iterable[TermRow]:
    """Yield a row for each lever that moves somebody, with its term, and one where an end stops them."""
    words = QCoreApplication.translate("AfterMap", "p × shift")
    terms = [{t.entry_id: t for t in one[id_].terms} if id_ in one else {} for one in ghosts]
    for entry_id in dict.fromkeys(entry_id for column in terms for entry_id in column):
        found = [column.get(entry_id) for column in terms]
        factors = tuple(product_words(t.p_shift, t.expected_shift) if t else "" for t in found)
        products = tuple(signed_words(t.p_shift * t.expected_shift, FINE) if t else "" for t in found)
        below = TermRow(words, factors, entry_id=entry_id)
        yield TermRow(entry_words(entries[entry_id]), products, (below,), entry_id=entry_id)
    stopped = [one[id_].is_stopped if id_ in one else False for one in ghosts]
    if any(stopped):
        words = QCoreApplication.translate("AfterMap", "stopped by the end of the scale")
        yield TermRow(words, tuple("✓" if here else "" for here in stopped), stakeholder_id=id_)


def _left_out(columns: Sequence[Column], entries: Mapping[int, EntryRow]) -> TermRow | None:
    reasons = [{one.entry_id: one.why for one in c.result.left_out} if c.result else {} for c in columns]
    if not any(reasons):
        return None
    below: list[TermRow] = []
    for entry_id in dict.fromkeys(entry_id for column in reasons for entry_id in column):
        why = next(column[entry_id] for column in reasons if entry_id in column)
        words = f"{entry_words(entries[entry_id])}: {said(REASONS[why])}"
        below.append(TermRow(words, entry_id=entry_id))
    counts = tuple(
        str(len(one)) if column.result else "" for one, column in zip(reasons, columns, strict=True)
    )
    title = QCoreApplication.translate("AfterMap", "Left out")
    return TermRow(title, counts, tuple(below), key="left_out")


def _supposed(columns: Sequence[Column], names: Mapping[int, str]) -> TermRow | None:
    """Return what scenarios suppose of stakeholders, which the figures have put there."""
    below = tuple(_supposition(one, names) for column in columns for one in column.suppositions)
    counts = tuple(str(len(column.suppositions)) if column.result else "" for column in columns)
    title = QCoreApplication.translate("AfterMap", "Supposed")
    return TermRow(title, counts, below, key="supposed") if below else None


def _supposition(one: Supposition, names: Mapping[int, str]) -> TermRow:
    translate = QCoreApplication.translate
    values = {
        translate("AfterMap", "stance {0}"): one.stance,
        translate("AfterMap", "influence {0}"): one.influence,
        translate("AfterMap", "salience {0}"): one.salience,
    }
    parts = [words.format(number_words(value)) for words, value in values.items() if value is not None]
    if one.left_out:
        parts = [translate("AfterMap", "not there")]
    name = names.get(one.stakeholder_id, "")
    return TermRow(f"{name}: {', '.join(parts)}", stakeholder_id=one.stakeholder_id)
