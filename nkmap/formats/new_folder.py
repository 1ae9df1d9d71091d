"""A folder that appears whole or not at all: filled under a hidden name, then given its own."""

import shutil
from itertools import count
from pathlib import Path
from secrets import token_hex

from nkmap.db.files import disk_errors
from nkmap.errors import Sentence, quoted
from nkmap.paths import is_there

ANOTHER = Sentence("Choose another folder or free some space.")


class NewFolder:
    """Files are written into `path`; `finish` shows it, `discard` leaves nothing behind."""

    def __init__(self, parent: Path, name: str) -> None:
        """Make the hidden folder beside what it will be. Raises StorageFailed."""
        self._parent, self._name = parent, name
        self.path = parent / f".nkmap-{token_hex(8)}.part"
        with disk_errors(Sentence("The folder {0} cannot be written", quoted(parent)), ANOTHER):
            self.path.mkdir()

    def finish(self) -> Path:
        """Give the folder its name, with a number where that is taken; return it. Raises StorageFailed."""
        target = self._free_path()
        with disk_errors(Sentence("The folder {0} cannot be written", quoted(target)), ANOTHER):
            self.path.rename(target)
        return target

    def discard(self) -> None:
        """Remove what was written, unless it was finished."""
        shutil.rmtree(self.path, ignore_errors=True)

    def _free_path(self) -> Path:
        names = (self._name if number == 1 else f"{self._name} {number}" for number in count(1))
        return next(path for path in map(self._parent.joinpath, names) if not is_there(path))
