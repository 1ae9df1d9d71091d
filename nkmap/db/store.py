"""A working copy in use: the one door for changes, reading and undo. Knows nothing of users' files."""

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError
from sqlalchemy.orm import Session

from nkmap.db import history
from nkmap.db.connection import connect
from nkmap.db.history import Change, Step
from nkmap.db.schema import create_tables
from nkmap.errors import InvalidInput, NkmapError, StorageFailed

P = ParamSpec("P")
R = TypeVar("R")

MERGE_SECONDS = 1.0


class Edit:
    """An edit in progress: its session, and after it what it changed."""

    def __init__(self, session: Session, step: Step, continues: bool) -> None:
        self.session = session
        self.step = step
        self.continues = continues
        self.change = Change()


class Store:
    """The database of one working copy. Every acknowledged edit is flushed to disk in it."""

    def __init__(self, path: Path, *, for_reading: bool = False) -> None:
        """Open the working copy at `path`, creating an empty one where there is none.

        `for_reading` leaves the undo log out. Raises StorageFailed when the place cannot be written.
        """
        self.path = path
        self._engine = connect(path)
        self._is_logging = False
        self._last_edit: tuple[str, Step, float] | None = None
        self._under_way: Connection | None = None  # of an edit that lasts for several turns of the events
        if not for_reading:
            try:
                self._prepare(is_new=not path.exists())
            except BaseException:
                self.close()  # Windows would let nobody remove the file
                raise

    def _prepare(self, *, is_new: bool) -> None:
        with _storage_errors(), self._engine.begin() as connection:
            if is_new:
                create_tables(connection)
            history.install(connection)

    def close(self) -> None:
        """Give the file back; what the log file holds is written into the database."""
        self._engine.dispose()

    # Reading

    def read(self, query: Callable[..., R], *arguments: Any) -> R:
        """Return `query(session, *arguments)`. Nothing can be changed through that session."""
        with _storage_errors(), _ReadingSession(self._under_way or self._engine) as session:
            return query(session, *arguments)

    def undoable(self) -> Step | None:
        """Return the step that Undo takes back next, or None."""
        return self._ask(history.undoable)

    def redoable(self) -> Step | None:
        """Return the step that Redo makes again next, or None."""
        return self._ask(history.redoable)

    def next_steps(self) -> tuple[Step | None, Step | None]:
        """Return the steps that Undo and Redo act on next: as `undoable` and `redoable`, at once."""
        return self._ask(history.next_steps)

    def edits(self) -> int:
        """Return how many edits, undos and redos this working copy has seen."""
        return self._ask(history.edits)

    def image(self) -> bytes:
        """Return the database as the bytes of a file, the undo log included, without holding up edits.

        Raises InvalidInput while an edit is under way: it would be in there, half done.
        """
        self._refuse_meanwhile()
        with _storage_errors(), self._engine.connect() as connection:
            driver_connection: Any = connection.connection.driver_connection
            return bytes(driver_connection.serialize())

    # Changing

    @contextmanager
    def edit(self, label: str, merge_key: str | None = None) -> Iterator[Edit]:
        """Change rows: one transaction, one undo step. On an exception nothing of it stays.

        Edits with the same `merge_key` within a second of each other become one step.
        """
        self._refuse_meanwhile()
        with _storage_errors(), Session(self._engine, expire_on_commit=False) as session, session.begin():
            connection = session.connection()
            self._begin_logging(connection)
            earlier = self._continued(merge_key)
            after = history.continue_step(connection, earlier) if earlier else 0
            step = earlier or history.begin_step(connection, label)
            edit = Edit(session, step, continues=earlier is not None)
            session.info["continues"] = edit.continues
            yield edit
            session.flush()
            change = history.end_step(connection, step, after)
            edit.change = replace(change, moved=session.info.get("moved", {}))
        self._is_logging = True
        kept = bool(edit.change.rows) and merge_key is not None
        self._last_edit = (merge_key or "", step, time.monotonic()) if kept else None

    @contextmanager
    def over_several_turns(self, session: Session) -> Iterator[None]:
        """Let an edit go on while others read what it has done so far; other edits are refused meanwhile."""
        self._under_way = session.connection()
        try:
            yield
        finally:
            self._under_way = None

    @property
    def is_under_way(self) -> bool:
        """Whether an edit is going on over several turns."""
        return self._under_way is not None

    def undo(self) -> tuple[Step, Change] | None:
        """Take the last step back; None when there is none."""
        return self._replay(history.undoable, undone=True)

    def redo(self) -> tuple[Step, Change] | None:
        """Make the last undone step again; None when there is none."""
        return self._replay(history.redoable, undone=False)

    def start_history_here(self, *, untouched: bool) -> None:
        """Let undo reach back to the present state only; `untouched`: it is not anybody's work yet."""
        self._last_edit = None
        with _storage_errors(), self._engine.begin() as connection:
            history.forget(connection, untouched=untouched)

    def _replay(
        self, choose: Callable[[Connection], Step | None], *, undone: bool
    ) -> tuple[Step, Change] | None:
        self._refuse_meanwhile()
        self._last_edit = None
        with _storage_errors(), self._engine.begin() as connection:
            step = choose(connection)
            if step is None:
                return None
            self._begin_logging(connection)
            change = history.replay(connection, step, undone=undone)
        self._is_logging = True
        return step, change

    def _begin_logging(self, connection: Connection) -> None:
        """Make the triggers of the undo log with the first change: opening need not wait for them.

        They belong to its transaction; `_is_logging` is set when that has come to its end.
        """
        if not self._is_logging:
            history.listen(connection)

    def _continued(self, merge_key: str | None) -> Step | None:
        if self._last_edit is None or merge_key is None:
            return None
        key, step, at = self._last_edit
        return step if key == merge_key and time.monotonic() - at <= MERGE_SECONDS else None

    def _ask(self, question: Callable[[Connection], R]) -> R:
        with _storage_errors():
            if self._under_way is not None:
                return question(self._under_way)
            with self._engine.connect() as connection:
                return question(connection)

    def _refuse_meanwhile(self) -> None:
        if self.is_under_way:
            raise InvalidInput("The project is being changed just now. Wait until that is done, or stop it.")


class _ReadingSession(Session):
    """Refuses to write. A listener to `before_flush` would take longer than most queries."""

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        if self.new or self.dirty or self.deleted:
            raise NkmapError("A change was tried outside of an edit. Nothing was changed.")


@contextmanager
def _storage_errors() -> Iterator[None]:
    """Turn what the database says into a sentence; texts of errors never hold a stakeholder's name."""
    try:
        yield
    except IntegrityError as error:
        raise InvalidInput(
            "This does not fit the rest of the project, so nothing was changed ({0}). Check the value "
            "and try again.",
            _constraint(error),
        ) from error
    except (DBAPIError, sqlite3.Error) as error:
        raise StorageFailed(
            "The change could not be written on this computer, so nothing was changed ({0}). Make "
            "room on the disk and try again.",
            str(getattr(error, "orig", error)),
        ) from error
    except StatementError as error:
        raise InvalidInput("A value has a form that cannot be stored, so nothing was changed.") from error


def _constraint(error: IntegrityError) -> str:
    return (
        str(error.orig).removeprefix("CHECK constraint failed: ").removeprefix("UNIQUE constraint failed: ")
    )
