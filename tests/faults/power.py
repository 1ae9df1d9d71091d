"""What a disk holds after a power cut: what was flushed, and of the rest whatever chance leaves.

A write that was not flushed is kept, lost or cut off; a file that was made, deleted or renamed without its
folder having been flushed is there under the old name or the new one.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from file_layer import Call


@dataclass
class _File:
    """A file: its content on the disk for certain, and what was asked since."""

    lasting: bytes = b""
    waiting: list[Call] = field(default_factory=list)

    def flush(self) -> None:
        self.lasting, self.waiting = _done(self.lasting, self.waiting), []

    def after_cut(self, chance: Random) -> bytes:
        kept = []
        for call in self.waiting:
            luck = chance.random()
            if luck < 0.4:
                kept.append(call)
            elif luck < 0.6 and call.what == "write":
                kept.append(call._replace(data=call.data[: chance.randrange(len(call.data) + 1)]))
        return _done(self.lasting, kept)


class Disk:
    """Follows the calls of a recording, up to the cut."""

    def __init__(self) -> None:
        self._names: dict[str, _File] = {}
        self._lasting_names: dict[str, _File] = {}  # as folders have them on the disk for certain

    def follow(self, calls: Iterable[Call]) -> "Disk":
        """Do what was asked."""
        for call in calls:
            getattr(self, f"_{call.what}")(call)
        return self

    def after_cut(self, chance: Random) -> dict[str, bytes]:
        """Return the files that are left, by path."""
        names = dict(self._lasting_names)
        for path in sorted(self._names.keys() | names.keys()):
            if names.get(path) is not self._names.get(path) and chance.random() < 0.5:
                if path in self._names:
                    names[path] = self._names[path]
                else:
                    names.pop(path)
        return {path: file.after_cut(chance) for path, file in names.items()}

    def _note(self, _call: Call) -> None:
        """Nothing happened on the disk."""

    def _open(self, call: Call) -> None:
        if call.path:
            self._names.setdefault(call.path, _File())

    def _write(self, call: Call) -> None:
        self._names.setdefault(call.path, _File()).waiting.append(call)

    def _truncate(self, call: Call) -> None:
        self._write(call)

    def _sync(self, call: Call) -> None:
        """Flush a file; that its folder knows its name is another matter."""
        self._names.setdefault(call.path, _File()).flush()

    def _delete(self, call: Call) -> None:
        self._names.pop(call.path, None)
        if call.place:  # the folder was flushed, too
            self._lasting_names.pop(call.path, None)

    def _rename(self, call: Call) -> None:
        self._names[str(call.note)] = self._names.pop(call.path)

    def _sync_folder(self, call: Call) -> None:
        """Make the names in a folder last; a name that is gone is gone for good."""
        folder = Path(call.path)
        for path in list(self._names.keys() | self._lasting_names.keys()):
            if Path(path).parent != folder:
                continue
            if path in self._names:
                self._lasting_names[path] = self._names[path]
            else:
                self._lasting_names.pop(path)


def lay_out(files: dict[str, bytes], old_root: Path, new_root: Path) -> None:
    """Put the files of a disk into another folder."""
    for path, content in files.items():
        if Path(path).is_relative_to(old_root):
            target = new_root / Path(path).relative_to(old_root)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)


def _done(content: bytes, calls: Iterable[Call]) -> bytes:
    made = bytearray(content)
    for call in calls:
        if call.what == "truncate":
            del made[call.place :]
            made.extend(bytes(call.place - len(made)))
        else:
            made.extend(bytes(max(0, call.place - len(made))))
            made[call.place : call.place + len(call.data)] = call.data
    return bytes(made)
