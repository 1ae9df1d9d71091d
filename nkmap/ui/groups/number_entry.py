"""The numbers of one place as they are typed from a sheet; knows no widget."""

from collections.abc import Sequence

DECIMAL_SIGNS = ".,"


class NumberEntry:
    """One or two numbers between two ends. The first digit replaces a number that was there before.

    `at` is the number that is being typed; two numbers may have one decimal each, a single one none.
    """

    def __init__(self, count: int, ends: tuple[int, int], known: Sequence[float] = ()) -> None:
        self._ends = ends
        self._has_decimals = count > 1
        self.texts = [f"{number:g}" for number in known] or [""] * count
        self._known = list(self.texts)
        self.at = 0
        self._is_fresh = True

    @property
    def is_empty(self) -> bool:
        """Whether no number is there."""
        return not any(self.texts)

    @property
    def is_whole(self) -> bool:
        """Whether all numbers are there."""
        return all(_value(text) is not None for text in self.texts)

    @property
    def is_changed(self) -> bool:
        """Whether the numbers are others than before."""
        return self.texts != self._known

    @property
    def is_at_last(self) -> bool:
        """Whether the last number is being typed."""
        return self.at == len(self.texts) - 1

    @property
    def numbers(self) -> tuple[float, ...]:
        """The numbers; only where all are there."""
        return tuple(float(text) for text in self.texts)

    @property
    def shown(self) -> str:
        """The numbers as one reads them: "7 , 4", with a line for what is missing."""
        return " , ".join(text or "_" for text in self.texts)

    def type(self, sign: str) -> bool:
        """Take a digit or a decimal sign; return whether it can stand there."""
        before = "" if self._is_fresh else self.texts[self.at]
        text = before + ("." if sign in DECIMAL_SIGNS else sign)
        if not self._can_be(text):
            return False
        self.texts[self.at], self._is_fresh = text, False
        return True

    def erase(self) -> None:
        """Take the last sign back; of a number that was there before, all of it."""
        self.texts[self.at] = "" if self._is_fresh else self.texts[self.at][:-1]
        self._is_fresh = False

    def turn(self, by: int) -> bool:
        """Go to the next number (1) or back (-1); return whether there is one."""
        if not 0 <= self.at + by < len(self.texts):
            return False
        self.at += by
        self._is_fresh = True
        return True

    def _can_be(self, text: str) -> bool:
        """Return whether a number between the ends can begin so."""
        whole, point, rest = text.partition(".")
        if not whole.isdecimal() or len(rest) > 1 or "." in rest or (point and not self._has_decimals):
            return False
        low, high = self._ends
        return low <= float(text) <= high or (low > 0 and int(whole) * 10 in range(low, high + 1))


def _value(text: str) -> float | None:
    return float(text) if text else None
