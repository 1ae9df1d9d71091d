"""Numbers as people read them: as few digits as say it, with a minus sign that is one."""

from PySide6.QtCore import QLocale

FINE = 4  # digits after the point where a sum is to be followed


def number_words(value: float, digits: int = 2) -> str:
    """Return a number with at most so many digits after the point: "−0.7"."""
    rounded = round(value, digits)
    return ("−" if rounded < 0 else "") + QLocale().toString(abs(rounded), "g", 6)


def product_words(first: float, second: float) -> str:
    """Return two factors of a sum that is to be followed: "0.5 × −0.4"."""
    return f"{number_words(first, FINE)} × {number_words(second, FINE)}"


def signed_words(value: float, digits: int = 2) -> str:
    """Return a number with its sign: "+0.2", "−0.7", "0"."""
    return ("+" if round(value, digits) > 0 else "") + number_words(value, digits)
