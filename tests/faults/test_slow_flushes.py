"""The picture never freezes because of storage (P3): the medium takes 200 ms for each flush."""

import json
import subprocess
import sys
from pathlib import Path

from conftest import MANY

from nkmap.db.checking import check_file

PROGRAM = Path(__file__).with_name("slow_medium.py")
DRAGS = 200 if MANY else 15
LONGEST_GAP = 100  # ms between two events of a window


def test_editing_goes_on_while_a_slow_medium_is_written(tmp_path):
    command = [sys.executable, str(PROGRAM), str(tmp_path), str(DRAGS)]
    ran = subprocess.run(command, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told["edits"] >= DRAGS - 2  # a drag may end where it began
    assert told["flushes"] > 0 and told["edits_during_flushes"] > 0
    assert check_file(tmp_path / "medium" / "talks.nkmap") == []
    if MANY:  # a busy computer may stop everything for longer than that
        assert told["longest_gap_ms"] <= LONGEST_GAP
