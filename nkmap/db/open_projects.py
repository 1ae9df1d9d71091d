"""A project in use: its working copy, and the file that follows it."""

from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.orm import Session

from nkmap.db.files import digest
from nkmap.db.left_beside import bytes_of
from nkmap.db.locks import ELSEWHERE, OTHER_NAME, DocumentLock, claim
from nkmap.db.moving import Movable
from nkmap.db.opening import examine
from nkmap.db.originals import keep_original
from nkmap.db.publishing import digest_of_file, prepare, replace_file, write_new
from nkmap.db.reverting import put_back
from nkmap.db.store import Store
from nkmap.db.visible_locks import Holder, Seen, VisibleLock, holder_elsewhere
from nkmap.db.working_copies import WorkingCopy, published_origin
from nkmap.errors import AlreadyOpen, InvalidInput, NkmapError, ReadOnly, Sentence, StorageFailed, quoted
from nkmap.paths import resolved


class Taken(NamedTuple):
    """The state of a project at one moment, to be written by a worker thread."""

    image: bytes
    edits: int


class OpenProject(Movable):
    """One project in use. `write` and `show_as` may run in a worker thread; all else belongs to the main."""

    def __init__(
        self,
        copy: WorkingCopy,
        store: Store,
        lock: DocumentLock | None = None,
        *,
        read_only_because: Sentence | None = None,
        notes: list[Sentence] | None = None,
        continued: bool = False,
    ) -> None:
        super().__init__(copy, store)
        self.read_only_because = read_only_because
        self.notes = notes or []
        self.continued = continued
        self.keeps_original: Callable[[str], bool] = lambda _uid: True  # asked when its format changes
        self._lock = lock
        self._visible_lock: VisibleLock | None = None

    def unpublished(self) -> bool:
        """Return whether there are edits that the file does not hold (for a draft: any at all)."""
        return self.read_only_because is None and self.store.edits() != self._copy.origin.published_edits

    @property
    def seen(self) -> str | None:
        """The SHA-256 of what the file held when it was last read or written here; None for a draft."""
        return self._copy.origin.published

    # Writing the file

    def take(self) -> Taken:
        """Return the present state, to be handed to `write`. Quick: 10 ms for 5,000 stakeholders."""
        return Taken(self.store.image(), self.store.edits())

    def write(self, taken: Taken) -> None:
        """Publish what was taken, unless the file holds a later state already.

        Raises ChangedElsewhere, StorageFailed, or ReadOnly; the file is then as before and nothing is lost.
        """
        with self._writing:
            self._write(taken)

    def publish_now(self) -> None:
        """Bring the file up to date before returning. Raises as `write` does."""
        if self.unpublished() or not self._file_is_as_published():
            self.write(self.take())

    def accept(self, sha256: str) -> None:
        """Let the file be replaced although it was changed elsewhere: what it held is in the project now.

        Only content with this SHA-256 is given up; where the file holds another one by now, writing it is
        refused as before. Raises InvalidInput for a draft, StorageFailed.
        """
        self._file()
        with self._writing:
            self._copy.note(replace(self._copy.origin, published=sha256, published_edits=-1))

    def save_as(self, path: Path, *, overwrite: bool = False) -> None:
        """Let the project become the file at `path`; the file it was stays as it was published last.

        Undo goes on, and a project for reading only can be changed from now on. Raises AlreadyThere,
        AlreadyOpen, ReadOnly, StorageFailed.
        """
        path = resolved(path)
        self._refuse_protected(path)
        stays = path == self.document
        with self._writing, ExitStack() as on_failure:
            lock = self._lock if stays else on_failure.enter_context(claim(path, OTHER_NAME))
            taken = self.take()
            data = prepare(taken.image)
            if stays:
                self._keep_original(path, data)
            sha256 = write_new(path, data, overwrite=overwrite)
            self._settle(path, published_origin(path, sha256, taken.edits))
            on_failure.pop_all()
            if not stays:
                self._let_go_of_file()
            self._lock, self.read_only_because = lock, None

    def save_copy(self, path: Path, *, overwrite: bool = False) -> None:
        """Write the present state to another file. Raises as `save_as` does."""
        path = resolved(path)
        self._refuse_protected(path)
        if path == self.document:
            raise AlreadyOpen("{0} is this project itself. {1}", quoted(path), OTHER_NAME)
        with claim(path, OTHER_NAME):
            write_new(path, prepare(self.store.image()), overwrite=overwrite, way_on=ELSEWHERE)

    # Showing that the file is worked on

    def show_as(self, name: str, instead_of: Holder | None = None) -> Seen:
        """Show others beside the file that somebody works on it, or nothing for ""; return who else shows it.

        Where another program of this computer has the file, it is the one to show it, as long as it has.
        `instead_of`: who a person was told of, and opened the file anyway. Raises StorageFailed.
        """
        with self._writing:
            if self._lock is None or self.document is None:
                return Seen()
            if not self._lock.acquire():
                return Seen(other=holder_elsewhere(self.document))
            if self._visible_lock is None:
                self._visible_lock = VisibleLock(self.document)
            return self._visible_lock.keep(name, instead_of)

    # Going back, and leaving

    @property
    def can_revert(self) -> bool:
        """Whether there is a copy made at opening."""
        return self._copy.opened.exists()

    def revert(self, session: Session) -> list[Sentence]:
        """Put the rows back that the file held when it was opened; for use inside an edit.

        Returns notes as opening does. Raises Damaged, InvalidInput when the project began empty.
        """
        if not self.can_revert:
            raise InvalidInput("This project was not opened from a file, so there is nothing to go back to.")
        return self.go_back_to(self._copy.opened, session)

    def go_back_to(self, earlier: Path, session: Session) -> list[Sentence]:
        """Put the rows back that an earlier state of this project in a file has; for use inside an edit.

        Returns notes as opening does. Raises CannotOpen.
        """
        examined = examine(bytes_of(earlier), self.document or earlier)
        with closing(examined.source):
            notes = put_back(examined.source, session.connection()).notes()
        session.expire_all()
        return [*examined.notes, *notes]

    def close(self) -> Sentence | None:
        """Publish what the file does not hold yet, and let go.

        Returns a sentence when that failed; the working copy then stays and is found at the next start.
        A draft stays too, unless nothing was ever done in it.
        """
        sentence, is_kept_here = None, True
        try:
            if self.document is not None and self.unpublished():
                self.publish_now()
            is_kept_here = self.unpublished()
        except NkmapError as error:
            sentence = error.sentence
        finally:  # whatever went wrong, the file must not stay locked
            self._leave(keep=is_kept_here)
        return sentence

    def discard(self) -> None:
        """Let go without publishing, and remove the working copy."""
        self._leave(keep=False)

    def _leave(self, *, keep: bool) -> None:
        with self._writing:
            if keep and not self._copy.database.exists():  # somebody cleared the folder meanwhile
                self._put_back()
            self.store.close()
            if keep:
                self._copy.release()
            else:
                self._copy.discard()
            self._let_go_of_file()

    def _put_back(self) -> None:
        try:
            self._copy.put_back(self.store.image())
        except StorageFailed:  # a stick that was pulled out holds all that was acknowledged
            if not self.lives_beside:
                raise

    def _let_go_of_file(self) -> None:
        if self._visible_lock is not None:
            self._visible_lock.remove()
            self._visible_lock = None
        if self._lock is not None:
            self._lock.release()

    def _write(self, taken: Taken) -> None:
        document, origin = self._file(), self._copy.origin
        if self.read_only_because is not None:
            raise ReadOnly(self.read_only_because)
        if taken.edits < origin.published_edits:
            return
        data = prepare(taken.image)
        self._copy.note_publishing(digest(data), taken.edits)
        self._keep_original(document, data)
        sha256 = replace_file(document, data, origin.published)
        self._copy.note_published(document, sha256, taken.edits)

    def _keep_original(self, document: Path, data: bytes) -> None:
        keep_original(document, self._copy.origin.published, data, self.keeps_original)

    def _file_is_as_published(self) -> bool:
        if self.document is None:
            return True
        try:
            return digest_of_file(self.document) == self._copy.origin.published
        except OSError:
            return False

    def _refuse_protected(self, path: Path) -> None:
        if path == self.document and self.read_only_because is not None:
            raise ReadOnly("{0} {1}", self.read_only_because, OTHER_NAME)
