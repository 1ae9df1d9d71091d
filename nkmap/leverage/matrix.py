"""The leverage matrix: targets by instruments or by holders, and how open each target is in each cell."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from nkmap.leverage.entries import JUDGED, EntryRow, best_susceptibility, coverage
from nkmap.scales import INSTRUMENT_KINDS, STAGES

ACROSS = ("instrument", "holder")  # what the columns are
GROUPINGS = ("kind", "stage", "map")  # what rows or columns may be grouped by

# How open a target is, as a number with a sign; None = not assessed has none.
SIGN = {"closed": -2, "resistant": -1, "undecided": 0, "receptive": 1, "already_moved": 2}

Group = str | int | None  # a kind, a stage or the id of a map; None = not assessed, or nothing logged
_Place = tuple[Group, int | None]  # the group and the id of a line


@dataclass(frozen=True, slots=True)
class Subject:
    """A target, an instrument or a holder. `id` None: the lever still to be named, or nobody who holds it.

    `kind` is the kind of the stakeholder or of the instrument, None = not sorted yet.
    """

    id: int | None
    label: str
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Total:
    """What some entries come to. `assessed` of `judged` fields are known; `cautions` entries carry the flag.

    `best` is the most open susceptibility that was assessed, None where none was.
    """

    entries: tuple[int, ...]
    best: str | None
    cautions: int
    assessed: int
    judged: int

    @property
    def count(self) -> int:
        """How many entries there are."""
        return len(self.entries)

    @property
    def sign(self) -> int | None:
        """How open the target is at best, -2..2, None where it is not assessed."""
        return None if self.best is None else SIGN[self.best]

    @property
    def coverage(self) -> float | None:
        """The share 0..1 of the fields that are assessed; None without an entry."""
        return self.assessed / self.judged if self.judged else None


@dataclass(frozen=True, slots=True)
class Line:
    """A row or a column: whom or what it is about, the group it stands in, and what its cells come to."""

    subject: Subject
    group: Group
    total: Total


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows are targets. `cells` are by the places of row and column in their lists; the empty ones are not
    in it."""

    rows: tuple[Line, ...]
    columns: tuple[Line, ...]
    cells: Mapping[tuple[int, int], Total]
    total: Total


def matrix(
    entries: Iterable[EntryRow],
    targets: Sequence[Subject],
    others: Sequence[Subject],
    across: str = "instrument",
    row_groups: str | None = None,
    column_groups: str | None = None,
    maps: Sequence[int] = (),
) -> Matrix:
    """Return the matrix of entries, with a row for each target and a column for each of the others.

    `across`, of `ACROSS`, says what the columns are; groups are of `GROUPINGS`, None = one list. A subject
    stands in every group in which it has an entry, so that each entry is in one cell; one without any
    stands in the group of its kind, else in none. Within its group a subject stands where its list has it;
    `maps` is the order of maps. Entries on nobody in `targets`, or by nothing in `others`, are left out.
    """
    rows, columns = _Side(targets, row_groups, "target"), _Side(others, column_groups, across)
    filled: dict[tuple[_Place, _Place], list[EntryRow]] = defaultdict(list)
    for entry in entries:
        if rows.has(entry) and columns.has(entry):
            filled[rows.place(entry), columns.place(entry)].append(entry)
    row_places = rows.in_order({row for row, _ in filled}, maps)
    column_places = columns.in_order({column for _, column in filled}, maps)
    row_at, column_at = _numbered(row_places), _numbered(column_places)
    return Matrix(
        rows=_lines(rows, row_places, filled, 0),
        columns=_lines(columns, column_places, filled, 1),
        cells={(row_at[row], column_at[column]): total(found) for (row, column), found in filled.items()},
        total=total([entry for found in filled.values() for entry in found]),
    )


def total(entries: Collection[EntryRow]) -> Total:
    """Return what some entries come to."""
    return Total(
        entries=tuple(sorted(entry.id for entry in entries)),
        best=best_susceptibility(entries),
        cautions=sum(entry.caution for entry in entries),
        assessed=sum(coverage(entry) for entry in entries),
        judged=len(entries) * len(JUDGED),
    )


class _Side:
    """The rows or the columns: which line an entry belongs to, and in which order lines stand."""

    def __init__(self, subjects: Sequence[Subject], grouping: str | None, role: str) -> None:
        self.subjects = {subject.id: subject for subject in subjects}
        self._order = _numbered(self.subjects)
        self._grouping, self._role = grouping, role

    def has(self, entry: EntryRow) -> bool:
        return self._subject_id(entry) in self.subjects

    def place(self, entry: EntryRow) -> _Place:
        subject = self.subjects[self._subject_id(entry)]
        groups: dict[str | None, Group] = {"stage": entry.stage, "map": entry.map_id}
        groups["kind"] = entry.kind if self._role == "instrument" else subject.kind
        return groups.get(self._grouping), subject.id

    def in_order(self, used: Collection[_Place], maps: Sequence[int]) -> list[_Place]:
        """Return all lines, those of subjects without an entry too, by group and then as listed."""
        ids = {id_ for _, id_ in used}
        kinds = self._grouping == "kind"
        unused = [
            (one.kind if kinds else None, one.id) for one in self.subjects.values() if one.id not in ids
        ]
        groups = _numbered(self._groups(maps))
        return sorted(
            {*used, *unused}, key=lambda place: (groups.get(place[0], len(groups)), self._order[place[1]])
        )

    def _groups(self, maps: Sequence[int]) -> Iterable[Group]:
        """The order of groups, the kinds of stakeholders as they are listed; what is in none comes last."""
        kinds = [subject.kind for subject in self.subjects.values() if subject.kind is not None]
        orders: dict[str | None, Iterable[Group]] = {"stage": STAGES, "map": maps}
        orders["kind"] = INSTRUMENT_KINDS if self._role == "instrument" else kinds
        return dict.fromkeys(orders.get(self._grouping, ()))

    def _subject_id(self, entry: EntryRow) -> int | None:
        found: int | None = getattr(entry, f"{self._role}_id")
        return found


def _lines(
    side: _Side,
    places: Sequence[_Place],
    filled: Mapping[tuple[_Place, _Place], Sequence[EntryRow]],
    end: int,
) -> tuple[Line, ...]:
    found: dict[_Place, list[EntryRow]] = defaultdict(list)
    for ends, entries in filled.items():
        found[ends[end]] += entries
    return tuple(Line(side.subjects[place[1]], place[0], total(found.get(place, []))) for place in places)


def _numbered(things: Iterable[object]) -> dict[object, int]:
    return {thing: number for number, thing in enumerate(things)}
