"""Files of older formats: numbered steps give their rows as the present format has them.

A step works on rows on their way into our tables, never on tables: a file, an earlier version and work that
was left behind take the same way, no SQL runs over a stranger's schema, and nothing can stay half changed.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from nkmap.db.untrusted import Untrusted
from nkmap.db.version import version_text
from nkmap.errors import CannotOpen, NkmapError, Sentence, quoted

Row = dict[str, Any]
Rows = Callable[[str], Iterator[Row]]  # gives the rows of a table, as often as it is asked


class Step(NamedTuple):
    """The way from one format to the next."""

    convert: Callable[[Rows], Rows]
    recounts: frozenset[str] = frozenset()  # tables that get more or fewer rows on purpose


# By the format to which each leads, as `user_version` has it. How one is made: docs/architecture.md.
STEPS: Mapping[int, Step] = {}

_PLAIN_NAME = re.compile(r"[a-z_]\w*", re.ASCII)


class OlderFile(Untrusted):
    """A file of an older format, which may have tables and columns that are no longer ours."""

    def __init__(self, data: bytes, path: Path, version: int) -> None:
        """Open and check the bytes of a file of the format `version`. Raises Damaged."""
        super().__init__(data, path, newer=False, older=True)
        self._version = version
        self._steps = [STEPS[number] for number in sorted(STEPS) if number > version]
        self._converted: Rows = super().rows
        with self._failing_steps():
            for step in self._steps:
                self._converted = step.convert(self._converted)

    def rows(self, table: str) -> Iterator[Row]:
        """Give the rows of one of our tables as the present format has them.

        Raises Damaged, and CannotOpen where a step fails or changes the number of rows unasked.
        """
        count = 0
        with self._failing_steps():
            for row in self._converted(table):
                count += 1
                yield row
        if self._is_counted(table) and count != sum(1 for _row in super().rows(table)):
            raise self._not_converted(Sentence("rows are missing, or there are too many"))

    def _readable(self, table: str, columns: list[str]) -> list[str]:
        if not _PLAIN_NAME.fullmatch(table):
            return []
        return [column for column in columns if _PLAIN_NAME.fullmatch(column)]

    def _is_counted(self, table: str) -> bool:
        """Return whether a table has to have as many rows as before."""
        is_recounted = any(table in step.recounts for step in self._steps)
        return bool(self._steps) and table in self.columns and not is_recounted

    @contextmanager
    def _failing_steps(self) -> Iterator[None]:
        try:
            yield
        except NkmapError:
            raise
        except Exception as error:  # whatever a step stumbles over
            raise self._not_converted(Sentence(type(error).__name__)) from error

    def _not_converted(self, why: Sentence) -> CannotOpen:
        return CannotOpen(
            "{0} has an older file format ({1}) and could not be brought to the present one ({2}). Nothing "
            "in it was changed. Open it with a newer nkmap, or with the one that wrote it.",
            quoted(self._path),
            version_text(self._version),
            why,
        )
