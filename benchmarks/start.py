"""How long people wait: from the start of the process to the first paint, and to the tokens of the sample."""

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measuring import Figure, alternately, at_median
from nkmap.db.project_file import write_project
from nkmap.formats.sample import fill_sample
from nkmap.private_folder import VARIABLE

TIMES = 9
PATIENCE = 60  # s for one start


def measure() -> list[Figure]:
    """Return the figures of the start; everything that can be compiled is compiled."""
    with TemporaryDirectory(prefix="nkmap-bench-") as folder:
        os.environ[VARIABLE] = str(Path(folder, "private"))
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        sample = str(Path(folder, "sample.nkmap"))
        write_project(Path(sample), fill_sample)
        _, *size = _started("started", "window", sample)
        window = alternately(
            lambda: _until_painted("started", "window", sample),
            lambda: _until_painted("bare_window", *size),
            TIMES,
        )
        tokens = alternately(
            lambda: _until_painted("started", "tokens", sample),
            lambda: _until_painted("bare_rows", *size, sample),
            TIMES,
        )
    return [
        at_median("first paint of the window, the sample still being read", *window, at_most=2),
        at_median("sample open, the last token painted", *tokens, at_most=1.6),
    ]


def _until_painted(script: str, *arguments: str) -> float:
    """Return the milliseconds from the start of a process to what it has to paint."""
    begun = time.monotonic()
    painted, *_ = _started(script, *arguments)
    return (float(painted) - begun) * 1000


def _started(script: str, *arguments: str) -> list[str]:
    """Return what a script says: when it had painted, and the width and the height of its window."""
    command = [sys.executable, "-m", f"benchmarks.{script}", *arguments]
    run = subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE)
    return run.stdout.split()
