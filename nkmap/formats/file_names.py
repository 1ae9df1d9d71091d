"""File names proposed from a question: readable, and valid on every system."""

from datetime import date

LETTERS = 40


def safe_name(text: str) -> str:
    """Return a text as a file name without ending: letters and digits of any script, at most 40.

    It ends with a whole word where the first word is not longer than that.
    """
    kept = "".join(letter if letter.isalnum() or letter in "-_" else " " for letter in text)
    name = " ".join(kept.split())
    if len(name) <= LETTERS:
        return name
    whole_words, _, _ = name[: LETTERS + 1].rpartition(" ")
    return whole_words or name[:LETTERS]


def picture_name(question: str, day: date, ending: str = "png") -> str:
    """Return the name proposed for a picture of a map: question and date."""
    return f"{safe_name(question)} {day.isoformat()}.{ending}".strip()
