"""A project in use: its working copy, and the file that follows it."""

import threading
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.orm import Session

from nkmap.db.files import digest
from nkmap.db.locks import DocumentLock, claim
from nkmap.db.opening import examine, read_file
from nkmap.db.publishing import digest_of_file, prepare, replace_file, write_new
from nkmap.db.reverting import put_back
from nkmap.db.store import Store
from nkmap.db.working_copies import WorkingCopy
from nkmap.errors import AlreadyOpen, InvalidInput, NkmapError, ReadOnly, Sentence, quoted
from nkmap.paths import resolved

OTHER_NAME = Sentence("Choose another name.")
ELSEWHERE = Sentence("Choose another place, or free some space there.")


class Taken(NamedTuple):
    """The state of a project at one moment, to be written by a worker thread."""

    image: bytes
    edits: int


class OpenProject:
    """One project in use. `write` may run in a worker thread; everything else belongs to the main thread."""

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
        self.store = store
        self.read_only_because = read_only_because
        self.notes = notes or []
        self.continued = continued
        self._copy = copy
        self._lock = lock
        self._writing = threading.Lock()  # a worker and the main thread never write at the same time

    @property
    def document(self) -> Path | None:
        """The file of the project; None for a draft."""
        return Path(self._copy.origin.document) if self._copy.origin.document else None

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
        self._refuse_draft()
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
            sha256 = write_new(path, prepare(taken.image), overwrite=overwrite)
            self._copy.note_published(path, sha256, taken.edits)
            on_failure.pop_all()
            if self._lock is not None and not stays:
                self._lock.release()
            self._lock, self.read_only_because = lock, None

    def save_copy(self, path: Path, *, overwrite: bool = False) -> None:
        """Write the present state to another file. Raises as `save_as` does."""
        path = resolved(path)
        self._refuse_protected(path)
        if path == self.document:
            raise AlreadyOpen("{0} is this project itself. {1}", quoted(path), OTHER_NAME)
        with claim(path, OTHER_NAME):
            write_new(path, prepare(self.store.image()), overwrite=overwrite, way_on=ELSEWHERE)

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
        examined = examine(read_file(earlier), self.document or earlier)
        with closing(examined.source):
            notes = put_back(examined.source, session.connection()).notes()
        session.expire_all()
        return notes

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
                self._copy.put_back(self.store.image())
            self.store.close()
            if keep:
                self._copy.release()
            else:
                self._copy.discard()
            if self._lock is not None:
                self._lock.release()

    def _write(self, taken: Taken) -> None:
        document, origin = self.document, self._copy.origin
        self._refuse_draft()
        assert document is not None
        if self.read_only_because is not None:
            raise ReadOnly(self.read_only_because)
        if taken.edits < origin.published_edits:
            return
        data = prepare(taken.image)
        self._copy.note_publishing(digest(data), taken.edits)
        sha256 = replace_file(document, data, origin.published)
        self._copy.note_published(document, sha256, taken.edits)

    def _file_is_as_published(self) -> bool:
        if self.document is None:
            return True
        try:
            return digest_of_file(self.document) == self._copy.origin.published
        except OSError:
            return False

    def _refuse_draft(self) -> None:
        if self.document is None:
            raise InvalidInput("This project is not a file yet. Save it under a name first.")

    def _refuse_protected(self, path: Path) -> None:
        if path == self.document and self.read_only_because is not None:
            raise ReadOnly("{0} {1}", self.read_only_because, OTHER_NAME)
