"""What is wrong with single rows of a file from elsewhere, and what became of them."""

from typing import Any, NamedTuple

from nkmap.errors import Sentence


class Finding(NamedTuple):
    """What is wrong with one row of a file, and what became of it on the way."""

    table: str
    row_id: Any
    column: str
    fault: Sentence
    outcome: Sentence
