"""How it was reckoned what estimates come to: counts, medians, quartiles, the best cut and its share."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from nkmap.figures.agreement import LEAST_APART, SINGLY, Agreement, Cut, Middle
from nkmap.geometry.sheet_numbers import TICKS
from nkmap.map_content import Grid

FAR, SOME_WAY = 0.25, 0.1  # mean distance from the median place, as a share of the axes


def short_words(agreement: Agreement, count: int) -> str:
    """Return in a few words how far estimates agree."""
    translate = QCoreApplication.translate
    if agreement.are_camps:
        first, second = (len(middle.places) for middle in agreement.middles)
        return translate("Agreement", "two camps: {0} and {1}").format(first, second)
    if count == 1:
        return translate("Agreement", "one view")
    if agreement.spread >= FAR:
        return translate("Agreement", "far apart")
    if agreement.spread >= SOME_WAY:
        return translate("Agreement", "some way apart")
    return translate("Agreement", "close together")


def arithmetic(agreement: Agreement, count: int, grid: Grid) -> list[str]:
    """Return the steps as sentences; places are on a scale from 0 to 10 of each axis."""
    translate = QCoreApplication.translate
    estimates = translate("Agreement", "Estimates: {0}. Each axis goes from 0 to 10.").format(count)
    if agreement.cut is None:
        singly = translate("Agreement", "Up to {0} are shown one by one.").format(SINGLY)
        return [estimates, singly]
    middles = [line for middle in agreement.middles for line in _middle(middle, agreement, grid)]
    return [estimates, *middles, *_cut(agreement.cut, grid)]


def _middle(middle: Middle, agreement: Agreement, grid: Grid) -> Iterator[str]:
    translate = QCoreApplication.translate
    if agreement.are_camps:
        yield translate("Agreement", "Camp of {0}:").format(len(middle.places))
    parts = ((grid.x.name, middle.x, 0), (grid.y.name, middle.y, 1))
    for name, value, axis in parts:
        yield translate("Agreement", "{0}: median {1}, middle half {2} to {3}").format(
            name, _tenth(value), _tenth(middle.low[axis]), _tenth(middle.high[axis])
        )


def _cut(cut: Cut, grid: Grid) -> Iterator[str]:
    translate = QCoreApplication.translate
    yield translate("Agreement", "Best cut of {0}: {1} | {2}").format(
        grid.x.name, len(cut.lower), len(cut.upper)
    )
    yield translate("Agreement", "It explains {0} % of the variance; two camps need {1} %.").format(
        _percent(cut.explained), _percent(cut.needed)
    )
    yield translate("Agreement", "Its medians lie {0} % of the axis apart; two camps need {1} %.").format(
        _percent(cut.apart), _percent(LEAST_APART)
    )
    yield (
        translate("Agreement", "So: two camps.")
        if cut.makes_camps
        else translate("Agreement", "So: one middle.")
    )


def _tenth(share: float) -> str:
    return f"{TICKS * share:.1f}"


def _percent(share: float) -> str:
    """Return a share in whole per cent, rounded down: what falls short of a limit must not look like it."""
    return str(int(100 * share + 1e-9))
