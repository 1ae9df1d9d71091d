"""A monkey at the program for long; at its rests nothing is open, and held memory and files are looked at.

python tests/faults/soak.py FOLDER --seed 11 --seconds 3600 [--pace 250]

FOLDER/rests.txt tells of each rest as soon as it is over.
"""

import importlib
import pkgutil
import sys
import time
from hashlib import sha256
from pathlib import Path

from held_memory import held_memory
from monkey import Run, main

RESTS = 60.0  # s from one rest to the next at most
LEAST_RESTS = 4  # in a short run
FOLLOWS = 30.0  # s in which a file holds what its window shows, once nobody edits; busy machines are slow
LIBRARIES = (
    "charset_normalizer", "docx", "lxml.etree", "markdown_it", "networkx", "numpy", "odf.opendocument",
    "PIL.Image", "pptx", "pybtex.database", "pypdf", "python_calamine", "xlsxwriter", "yaml",
)  # fmt: skip


class Soak(Run):
    """A run with rests: nothing is open then, so that one rest can be compared with another."""

    watches_models = False

    def __init__(self, *arguments) -> None:
        super().__init__(*arguments)
        load_everything()
        self._every = min(RESTS, self.chosen.seconds / LEAST_RESTS)
        self._next = self._every
        self._is_resting = False
        self._rests: list[dict[str, int]] = []
        self._published: set[tuple[str, int]] = set()
        self._digests: dict[str, tuple[str, str]] = {}

    def outcome(self) -> dict:
        """Return what came of the run, with each rest, and what each file held at the end and its window."""
        told = super().outcome()
        return {**told, "rests": self._rests, "published": len(self._published), "digests": self._digests}

    def _on_timeout(self) -> None:
        if self._is_resting:
            return
        seconds = time.monotonic() - self._began
        if seconds >= self._next and not self._act_began:
            self._next += self._every
            self._is_resting = True
            try:
                self._rest(round(seconds))
            finally:
                self._is_resting = False
        super()._on_timeout()

    def _rest(self, seconds: int) -> None:
        """Close everything and measure; the windows are opened again by the next act."""
        self._put_away()
        self.application.clipboard().setText("Utopia")  # instead of a picture, up to 139 MB of one
        self.application.processEvents()
        widgets = len(self.application.allWidgets())
        if widgets:
            self.wrong["widgets are left at a rest"] += widgets
        own = Path("/proc/self")
        handles, threads = (len(list((own / what).iterdir())) for what in ("fd", "task"))
        counted = {"handles": handles, "threads": threads, "published": len(self._published)}
        self._rests.append({"at": seconds, "events": self.hands.events, **held_memory()._asdict(), **counted})
        heard = self.heard.told(self.faults)
        amiss = self.wrong + self.alive + heard["qt"] + heard["others"]
        with (self.chosen.folder / "rests.txt").open("a") as log:
            log.write(f"{self._rests[-1]} {dict(amiss) or ''}\n")

    def _put_away(self) -> dict[Path, dict[str, list]]:
        self.hands.let_go()
        self._compare_all()
        return super()._put_away()

    def _compare_all(self) -> None:
        for window in list(self.windows.all):
            document = window.document
            if document is not None and document.path in self.files and not document.is_read_only:
                self._compare(document)

    def _compare(self, document) -> None:
        """Compare what is in a file, which nobody publishes now but the program itself, with its window."""
        from monkey_checks import rows_in, rows_of

        from nkmap.publisher import SaveState

        latest = time.monotonic() + FOLLOWS
        while document.save_state is not SaveState.SAVED and time.monotonic() < latest:
            self.application.processEvents()
            time.sleep(0.01)
        in_file, in_window = _digest(rows_in(document.path)), _digest(rows_of(document.project.store))
        self._digests[document.path.name] = (in_window, in_file)
        if in_window != in_file:
            self.wrong["a file does not hold what its window shows"] += 1

    def _publish(self) -> None:
        if not self._is_resting:
            super()._publish()
        for path in self.files:
            self._published.add((path.name, path.stat().st_mtime_ns))


def load_everything() -> None:
    """Load what a person's first steps load: 120 MB of code and tables, in whichever order they come."""
    import nkmap

    for module in pkgutil.walk_packages(nkmap.__path__, "nkmap."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    for name in LIBRARIES:
        importlib.import_module(name)


def _digest(rows: dict[str, list]) -> str:
    return sha256(repr(rows).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main(Soak))
