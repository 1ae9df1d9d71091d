"""Starts a monkey in a process of its own and returns what came of it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
PATIENCE = 3600  # s beyond what a run is meant to last


def let_loose(
    folder: Path, *arguments: str, program: str = "monkey.py", seconds: float = 0.0
) -> dict[str, Any]:
    """Return what a monkey tells; fail if the process ended in any other way than by itself."""
    folder.mkdir()
    command = [sys.executable, str(HERE / program), str(folder), *arguments]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=seconds + PATIENCE)
    if ran.returncode != 0:
        dump = folder / "private" / "log" / "fault.txt"
        where = dump.read_text() if dump.exists() else ""
        pytest.fail(f"the process ended with {ran.returncode}\n{where[-3000:]}\n{ran.stderr[-3000:]}")
    told: dict[str, Any] = json.loads(ran.stdout)
    told["stderr"] = ran.stderr
    return told
