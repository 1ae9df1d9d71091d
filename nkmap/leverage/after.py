"""The after-map: where targets would stand if the chosen entries were used, and what then stands where."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nkmap.errors import Sentence
from nkmap.figures.after_map import Shift, shifted
from nkmap.figures.taking_part import Assessment
from nkmap.leverage.entries import EntryRow
from nkmap.leverage.sides import Totals, totals

FORMULA = Sentence("stance after = stance + Σ p × shift, no farther than the ends −1 and +1")
RAW_FORMULA = Sentence("stance after = stance + Σ shift, no farther than the ends −1 and +1")

# Why an entry is left out, in the order in which it is looked at.
REASONS = {
    "not here": Sentence("The target is not on this map, or left out."),
    "no stance": Sentence("The target's stance is not assessed."),
    "no shift": Sentence("The expected shift is not assessed."),
    "no probability": Sentence("The probability of the shift is not assessed."),
}


@dataclass(frozen=True, slots=True)
class Ghost:
    """Where a target stands now and afterwards, on the stance scale -1..1.

    `shift` is what the terms add up to; `after` is `before` plus that, stopped at the ends of the scale.
    The term of an entry is p_shift × expected_shift; where shifts count in full, its p_shift is 1.
    """

    stakeholder_id: int
    label: str
    before: float
    shift: float
    after: float
    terms: tuple[Shift, ...]

    @property
    def is_stopped(self) -> bool:
        """Whether the end of the scale stops it."""
        return not -1 <= self.before + self.shift <= 1


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An entry that was chosen and adds nothing; `why` is one of `REASONS`."""

    entry_id: int
    why: str


@dataclass(frozen=True, slots=True)
class AfterMap:
    """The targets that move, and what all stances come to now and afterwards.

    `is_weighted`: shifts count by their probability, else in full.
    """

    is_weighted: bool
    ghosts: tuple[Ghost, ...]
    left_out: tuple[LeftOut, ...]
    before: Totals
    after: Totals


def after_map(
    assessments: Sequence[Assessment], chosen: Iterable[EntryRow], *, is_weighted: bool = True
) -> AfterMap:
    """Return where targets would stand: clip(stance + Σ p_shift × expected_shift) over the chosen entries.

    Not weighted, each shift counts in full. Nothing is imputed: an entry without what its term needs is
    left out, and listed with the reason.
    """
    here = {one.id: one for one in assessments}
    terms: dict[int, list[Shift]] = defaultdict(list)
    left_out = []
    for entry in sorted(chosen, key=lambda entry: entry.id):
        why = _missing(entry, here.get(entry.target_id), is_weighted)
        if why is None:
            terms[entry.target_id].append(_term(entry, is_weighted))
        else:
            left_out.append(LeftOut(entry.id, why))
    ghosts = tuple(_ghost(one, terms[one.id]) for one in assessments if one.id in terms)
    moved = {ghost.stakeholder_id: ghost.after for ghost in ghosts}
    return AfterMap(
        is_weighted=is_weighted,
        ghosts=ghosts,
        left_out=tuple(left_out),
        before=totals((one.stance, one.influence) for one in assessments),
        after=totals((moved.get(one.id, one.stance), one.influence) for one in assessments),
    )


def _missing(entry: EntryRow, target: Assessment | None, is_weighted: bool) -> str | None:
    if target is None:
        return "not here"
    if target.stance is None:
        return "no stance"
    if entry.expected_shift is None:
        return "no shift"
    return "no probability" if is_weighted and entry.p_shift is None else None


def _term(entry: EntryRow, is_weighted: bool) -> Shift:
    """Return the term of an entry that has all it needs."""
    p_shift = entry.p_shift if is_weighted else 1.0
    return Shift(entry.id, entry.target_id, entry.expected_shift or 0.0, p_shift or 0.0)


def _ghost(target: Assessment, terms: Sequence[Shift]) -> Ghost:
    before = target.stance or 0.0
    return Ghost(
        stakeholder_id=target.id,
        label=target.name,
        before=before,
        shift=sum(term.p_shift * term.expected_shift for term in terms),
        after=shifted(before, terms).expected,
        terms=tuple(terms),
    )
