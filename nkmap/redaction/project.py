"""A redacted project: a fresh private working copy, from which every way out reads."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy.orm import Session

from nkmap.db.locks import claim
from nkmap.db.project_file import read_project
from nkmap.db.project_rows import Rows, all_rows, write_rows
from nkmap.db.publishing import prepare, write_new
from nkmap.db.store import Store
from nkmap.db.working_copies import Origin, WorkingCopy
from nkmap.errors import Sentence
from nkmap.map_content import MapContent
from nkmap.paths import resolved
from nkmap.redaction.account import Account, Coded, account, coded_names
from nkmap.redaction.checking import refuse_hits
from nkmap.redaction.codes import Keyed, draw, read_key, write_key
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.redaction.left_out import hidden_from, without_names
from nkmap.redaction.levels import level_named
from nkmap.redaction.map_codes import MapCodes
from nkmap.redaction.redacting import Redacted, coded, redacted
from nkmap.redaction.removal import without_hidden

P = ParamSpec("P")
R = TypeVar("R")


class Outside:
    """What ways out read from: a project as it is, of which nothing is hidden."""

    def __init__(self, store: Store, audience: str = "all") -> None:
        """`audience` is one of `formats.audiences.AUDIENCES`; whom it may not see is `left_out` of texts."""
        self.store, self.audience = store, audience
        self.hidden = HiddenNames()  # which must not be in what was made
        self.left_out = self.read(hidden_from, audience)

    def read(self, query: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Return `query(session, ...)`, as that of a document does."""
        return self.store.read(lambda session: query(session, *args, **kwargs))

    def on_map(self, content: MapContent) -> MapContent:
        """Return a map that was read from here, without the names that are left out of texts."""
        return without_names(content, self.left_out)

    def say(self, text: str) -> str:
        """Return a text of the project itself as it may leave."""
        return self.left_out.replaced(self.hidden.replaced(text))

    def id_of(self, table: str, id_: int) -> int:
        """Return the id that a row of the project has here. Raises KeyError where it was left out."""
        return id_

    def ids_of(self, table: str, ids: Collection[int] | None) -> frozenset[int] | None:
        """Return the ids that rows have here, without those left out; None, which is all, stays None."""
        return None if ids is None else frozenset(ids)


class RedactedProject(Outside):
    """A redacted project, to be read from as from a `Store`; nothing hidden is in it."""

    def __init__(self, store: Store, made: Redacted, removed: Account) -> None:
        super().__init__(store)
        self.account = removed
        self.hidden = made.hidden
        self._ids = made.ids

    def id_of(self, table: str, id_: int) -> int:
        return self._ids[table][id_]

    def ids_of(self, table: str, ids: Collection[int] | None) -> frozenset[int] | None:
        known = self._ids[table]
        return None if ids is None else frozenset(known[id_] for id_ in ids if id_ in known)

    def file_bytes(self, path: Path) -> bytes:
        """Return the bytes of a project file, searched; `path` is for its name only.

        Raises StorageFailed, and Leaks where something hidden was found.
        """
        data = prepare(self.store.image())
        refuse_hits(data, path, self.hidden)
        return data

    def save(self, path: Path, *, overwrite: bool = False) -> None:
        """Write the project to a file in which nothing hidden is on any page; its bytes are searched first.

        Raises AlreadyThere, AlreadyOpen, StorageFailed, and Leaks where something hidden was found.
        """
        path = resolved(path)
        data = self.file_bytes(path)
        with claim(path, Sentence("Choose another name.")):
            write_new(path, data, overwrite=overwrite, way_on=Sentence("Choose another place."))


class Redaction:
    """A redaction that is decided on: its codes are drawn, so what is previewed is what will be made."""

    def __init__(
        self,
        source: Path | Store,
        level: str,
        codes: Path | None = None,
        *,
        drawn: Mapping[str, int] | None = None,
        leaves_out: bool = False,
    ) -> None:
        """Read the project from its file or its open store.

        Codes are drawn anew each time, unless `codes` names a private key table (CSV): the codes in it are
        kept, and so are those `drawn` before, by uid. `leaves_out` gives nobody a code: whose name is hidden
        is left out with all that is said of it. Raises InvalidInput for a level that is none, otherwise as
        `open_project`.
        """
        self.level = level_named(level)
        rows = _rows(source)
        self._rows, self._codes = without_hidden(rows, self.level) if leaves_out else rows, codes
        self._known = {line.uid: line for line in read_key(codes)} if codes else {}
        self._people = {row["uid"]: row for row in coded(self._rows, self.level)}
        known = {uid: line.number for uid, line in self._known.items()}
        self.drawn = draw(self._people, {**(drawn or {}), **known})
        numbers = {self._people[uid]["id"]: number for uid, number in self.drawn.items()}
        self._made = redacted(self._rows, self.level, numbers)

    def preview(self) -> Account:
        """Return how much will be taken out, by kind."""
        return account(self._rows, self._made, self.level)

    @property
    def rows(self) -> Rows:
        """The rows of the redacted project."""
        return self._made.rows

    @property
    def hidden(self) -> HiddenNames:
        """The names that may be in nothing that is written."""
        return self._made.hidden

    def coded_names(self) -> list[Coded]:
        """Return which name gets which code: for the screen of whoever redacts only."""
        return coded_names(self._rows, self._made)

    @cached_property
    def maps(self) -> MapCodes:
        """What puts the codes on a map that was read from the project itself."""
        return MapCodes(self._rows, self._made, self.level)

    @contextmanager
    def project(self) -> Iterator[RedactedProject]:
        """Give the redacted project; it is gone at the end. New codes are added to the key table, if any.

        Raises StorageFailed.
        """
        self._write_key()
        copy = WorkingCopy.create(Origin(throwaway=True))
        try:
            write_rows(copy.database, self._made.rows)
            store = Store(copy.database, for_reading=True)
            try:
                yield RedactedProject(store, self._made, self.preview())
            finally:
                store.close()
        finally:
            copy.discard()

    def _write_key(self) -> None:
        if self._codes is None:
            return
        lines = {uid: Keyed(number, self._people[uid]["name"], uid) for uid, number in self.drawn.items()}
        write_key(self._codes, sorted((self._known | lines).values(), key=lambda line: line.number))


@contextmanager
def redacted_project(
    source: Path | Store, level: str, codes: Path | None = None
) -> Iterator[RedactedProject]:
    """Give a redacted copy of a project, from its file or its open store. Raises as `Redaction` does."""
    with Redaction(source, level, codes).project() as project:
        yield project


def _rows(source: Path | Store) -> Rows:
    if isinstance(source, Store):
        return source.read(all_rows)
    with read_project(source) as opened:
        return opened.store.read(all_rows)
