"""A working copy on a medium that may be pulled out: its rows are kept in memory as well."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from nkmap.db.connection import connect
from nkmap.db.files import ONLY_THIS_USER, swap, written_beside
from nkmap.db.history import Change, Step, edits
from nkmap.db.store import Edit, R, Store
from nkmap.db.store_in_memory import reading_engine
from nkmap.errors import Sentence, StorageFailed

GONE = Sentence(
    "Nothing was changed: the folder of copies beside the file cannot be written. Put its stick in again, or "
    "save elsewhere."
)


class StoreBeside(Store):
    """Without its medium the project can be read and saved elsewhere, and every edit is refused.

    As soon as the medium is back, the next edit writes the database there anew, from what is in memory.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._kept = super().image()  # as of the last edit that was acknowledged
        self._is_gone = False

    def read(self, query: Callable[..., R], *arguments: Any) -> R:
        """Do as `Store.read`, from memory where the medium gives nothing any more."""
        return self._still(lambda: super(StoreBeside, self).read(query, *arguments))

    def image(self) -> bytes:
        """Do as `Store.image`, from memory where the medium gives nothing any more."""
        return self._still(super().image)

    def _ask(self, question: Callable[[Connection], R]) -> R:
        return self._still(lambda: super(StoreBeside, self)._ask(question))

    def _still(self, look: Callable[[], R]) -> R:
        try:
            return look()
        except StorageFailed:
            if self._is_gone:
                raise
            self._go_on_in_memory()
            return look()

    @contextmanager
    def edit(self, label: str, merge_key: str | None = None) -> Iterator[Edit]:
        """Do as `Store.edit`. Raises StorageFailed while the medium is gone."""
        self._refuse_meanwhile()
        self._reach()
        with self._watched(), super().edit(label, merge_key) as edit:
            yield edit
        self._keep()

    def start_history_here(self, *, untouched: bool) -> None:
        """Let undo reach back to the present state only."""
        super().start_history_here(untouched=untouched)
        self._keep()

    def _replay(
        self, choose: Callable[[Connection], Step | None], *, undone: bool
    ) -> tuple[Step, Change] | None:
        self._refuse_meanwhile()
        self._reach()
        with self._watched():
            done = super()._replay(choose, undone=undone)
        self._keep()
        return done

    def _keep(self) -> None:
        with self._watched():
            self._kept = super().image()

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Say what refused, and go on in memory where the database cannot even be read any more."""
        try:
            yield
        except StorageFailed as error:
            if not isinstance(error.__cause__, DBAPIError):
                raise
            if not self._can_be_read():
                self._go_on_in_memory()
            raise StorageFailed(GONE) from error

    def _can_be_read(self) -> bool:
        with suppress(StorageFailed):
            super()._ask(edits)  # in a transaction, as every look at the rows is
            super().image()
            return self.path.exists()
        return False

    def _go_on_in_memory(self) -> None:
        self._is_gone = True
        self._engine.dispose()
        self._engine = reading_engine(self._kept)

    def _reach(self) -> None:
        """Come back to the medium where it is there again. Raises StorageFailed where it is not."""
        if not self._is_gone and self.path.exists():
            return
        if not self._is_gone:
            self._go_on_in_memory()
        try:
            self._write_anew()
        except OSError as error:
            raise StorageFailed(GONE) from error
        self._engine.dispose()
        self._engine = connect(self.path)
        self._is_gone = self._is_logging = False

    def _write_anew(self) -> None:
        part = self.path.with_name(f"{self.path.name}.part")
        part.unlink(missing_ok=True)
        with written_beside(self.path, self._kept, part, ONLY_THIS_USER):
            for log in ("-wal", "-journal"):  # what is in memory is later than all that they hold
                self.path.with_name(self.path.name + log).unlink(missing_ok=True)
            swap(part, self.path)
