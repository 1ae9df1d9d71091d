"""Tells columns whose texts look like names from those of dates, addresses and sentences."""

import re
from itertools import islice

from nkmap.data_in.looks import Look

LONG = 60  # letters, as a mean: longer texts are notes
_LOOKED_AT = 500  # different texts
_MOST = 0.8  # of the texts
_NO_NAME = re.compile(
    r"\d{1,4}([./-])\d{1,2}\1\d{1,4}\b.*|\d{1,2}:\d{2}\b.*|\d{4}-\d{2}|\S+@\S+\.\S+|https?://\S+", re.DOTALL
)
_SENTENCE = re.compile(r"(?:\S+\s+){3,}\S*[.!?:…]|(?:\S+\s+){8,}\S+", re.DOTALL)


def could_be_names(look: Look) -> bool:
    """Return whether nearly all texts differ, and are short and neither dates nor addresses."""
    is_short = 0 < _MOST * look.filled <= look.distinct and look.usual_length <= LONG
    return is_short and not are_no_names(look)


def are_no_names(look: Look) -> bool:
    """Return whether nearly all texts are dates, times or addresses of mail or pages."""
    return _share(look, _NO_NAME) >= _MOST


def are_sentences(look: Look) -> bool:
    """Return whether half of the texts are sentences."""
    return _share(look, _SENTENCE) >= 0.5


def _share(look: Look, pattern: re.Pattern[str]) -> float:
    texts = list(islice(look.texts, _LOOKED_AT))
    return sum(pattern.fullmatch(text) is not None for text in texts) / max(1, len(texts))
