"""Where one’s own version goes when the file was changed elsewhere: beside it, under a free name."""

from datetime import date
from itertools import count
from pathlib import Path

from nkmap.paths import is_there


def conflict_copy(file: Path, mine: str, today: date) -> Path:
    """Return a path beside a file that is not there yet: "talks (mine, 2026-11-22).nkmap"."""
    name = f"{file.stem} ({mine}, {today:%Y-%m-%d})"
    numbered = (file.with_name(f"{name} {number}{file.suffix}") for number in count(2))
    first = file.with_name(f"{name}{file.suffix}")
    return first if not is_there(first) else next(path for path in numbered if not is_there(path))
