"""The picture never freezes because of storage (P3): the medium takes 200 ms for each flush."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from how_often import MANY

from nkmap.db.checking import check_file

PROGRAM = Path(__file__).with_name("slow_medium.py")
SLOW = 0.2  # s for a flush
LONGEST_GAP = 100  # ms between two events of a window


def dragged(folder: Path, drags: int, seconds: float) -> dict[str, int]:
    """Drag in a program of its own, on a medium that takes so long for a flush."""
    command = [sys.executable, str(PROGRAM), str(folder), str(drags), str(seconds)]
    ran = subprocess.run(command, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert check_file(folder / "medium" / "talks.nkmap") == []
    told: dict[str, int] = json.loads(ran.stdout)
    return told


def test_editing_goes_on_while_a_slow_medium_is_written(tmp_path):
    told = dragged(tmp_path / "slow", 15, SLOW)
    assert told["edits"] >= 13  # a drag may end where it began
    assert told["flushes"] > 0 and told["edits_during_flushes"] > 0


@pytest.mark.skipif(not MANY, reason="measured by `make faults`")
def test_no_gap_between_events_is_long_because_of_a_slow_medium(tmp_path):
    """A busy computer stops everything now and then: what waits for the medium would do so in every try."""
    tries = (dragged(tmp_path / f"try {number}", 200, SLOW) for number in range(3))
    assert min(told["longest_gap_ms"] for told in tries) <= LONGEST_GAP
