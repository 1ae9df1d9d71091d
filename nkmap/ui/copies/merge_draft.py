"""A merge that is being decided on: the copies, what was chosen, and what it would do. Nothing is written."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from nkmap.commands.texts import same_name_key
from nkmap.copies.linked import Copy
from nkmap.copies.merged import Choices
from nkmap.copies.preview import Preview, previewed
from nkmap.copies.reading import ReadCopy, copy_names, read_copy, read_file
from nkmap.copies.repairs import numbered
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.paths import resolved
from nkmap.ui.copies.choosing import with_decided, with_renamed
from nkmap.ui.copies.pairs import Pair, pairs
from nkmap.ui.parts.newest_work import NewestWork

Read = Mapping[Path, ReadCopy | NkmapError]


class Side(NamedTuple):
    """A copy as the list of copies shows it; the open project has no file here."""

    name: str
    file: Path | None
    copy: Copy


class MergeDraft(QObject):
    """Reads files and previews in other threads; what was asked last counts."""

    read = Signal()  # the copies are others, or have other names
    unreadable = Signal(object)  # NkmapError, of a file that is left out
    asked = Signal()  # a preview is under way
    previewed = Signal()

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self.document = document
        self.choices = Choices()
        self.preview: Preview | None = None
        self.is_resting = False  # while the merge itself changes the project
        self._files: dict[Path, ReadCopy] = {}
        self._wanted: list[Path] = []
        self._names: dict[Path | None, str] = {}  # by file, None for the open project
        self._decided: dict[tuple[str, ...], Pair] = {}
        self._own = document.read(read_copy, "")
        self._reading, self._previewing = NewestWork(self), NewestWork(self)
        self._reading.done.connect(self._on_reading_done)
        self._previewing.done.connect(self._on_previewing_done)
        self._name_copies()
        document.changed.connect(self._on_document_changed)

    # Copies

    def add(self, files: Iterable[Path]) -> None:
        """Read more copies; the file of the open project is none, but for `add_version`."""
        new = dict.fromkeys(resolved(path) for path in files)
        self._want([path for path in new if path not in self._wanted and path != self.document.path])

    def add_version(self, own: str, other: str) -> None:
        """Read the file of the open project, which was changed elsewhere; both versions have names."""
        file = self.document.path
        assert file is not None
        self._names = {None: own, file: other}
        self._want([file])

    def remove(self, file: Path) -> None:
        """Leave a copy out."""
        self._wanted.remove(file)
        self._files.pop(file, None)
        self._names.pop(file, None)
        self.choices, self._decided = Choices(places=self.choices.places), {}
        self.read.emit()
        self._ask()

    def rename(self, file: Path | None, name: str) -> bool:
        """Call a copy otherwise; return whether it may be called so: no other one is."""
        before = self._names[file]
        others = [same_name_key(said) for other, said in self._names.items() if other != file]
        if not name or same_name_key(name) in others:
            return False
        if name != before:
            self._names[file] = name
            self.choices = with_renamed(self.choices, before, name)
            self.read.emit()
            self._ask()
        return True

    @property
    def sides(self) -> list[Side]:
        """The open project and the copies, as far as they are read, in their order."""
        copies: dict[Path | None, Copy] = {None: self._own}
        copies |= {path: read.copy for path, read in self._files.items()}
        return [
            Side(self._names[file], file, copy._replace(name=self._names[file]))
            for file, copy in copies.items()
        ]

    def sha256_of(self, file: Path) -> str:
        """Return the SHA-256 of what was read of a file."""
        return self._files[file].sha256

    @property
    def is_reading(self) -> bool:
        """Whether files are being read."""
        return self._reading.is_working

    def _want(self, files: Sequence[Path]) -> None:
        if files:
            self._wanted += files
            new = [path for path in self._wanted if path not in self._files]
            self._reading.ask(partial(_read, new))
            self.asked.emit()

    def _on_reading_done(self, found: Read) -> None:
        for path, read in found.items():
            if isinstance(read, ReadCopy):
                self._files[path] = read
            elif path in self._wanted:
                self._wanted.remove(path)
                self.unreadable.emit(read)
        self._files = {path: read for path, read in self._files.items() if path in self._wanted}
        self._name_copies()
        self.read.emit()
        self._ask()

    def _name_copies(self) -> None:
        """Call copies that have no name yet as their files."""
        own = self.document.path or Path(self.tr("This project"))
        proposed = copy_names([own, *self._files])
        for file, name in zip([None, *self._files], proposed, strict=True):
            if file not in self._names:
                self._names[file] = numbered(name, self._names.values())

    # Choices

    def choose(self, choices: Choices) -> None:
        """Take other choices."""
        self.choices = choices
        self._ask()

    def decide(self, decided: Sequence[Pair], *, is_same: bool) -> None:
        """Take pairs as the same one, or not."""
        self._decided |= {pair.uids: pair for pair in decided}
        self.choose(with_decided(self.choices, decided, is_same=is_same))

    @property
    def pairs(self) -> list[Pair]:
        """What may be the same one."""
        return pairs(self.preview.merged, self._decided.values()) if self.preview else []

    # Preview

    @property
    def is_working(self) -> bool:
        """Whether what is seen is not the newest."""
        return self._reading.is_working or self._previewing.is_working

    def _ask(self) -> None:
        own, *others = (side.copy for side in self.sides)
        if others:
            self._previewing.ask(partial(previewed, own, others, self.choices))
            self.asked.emit()
        else:
            self.preview = None
            self.previewed.emit()

    def _on_previewing_done(self, preview: Preview) -> None:
        if self._files:  # else all copies were taken out meanwhile
            self.preview = preview
            self.previewed.emit()

    def _on_document_changed(self, _change: object) -> None:
        if not self.is_resting:
            self._own = self.document.read(read_copy, "")
            self._ask()


def _read(paths: Sequence[Path]) -> Read:
    found: dict[Path, ReadCopy | NkmapError] = {}
    for path in paths:
        try:
            found[path] = read_file(path, "")
        except NkmapError as error:
            found[path] = error
    return found
