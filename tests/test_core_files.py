"""P24: a fault that ends the program leaves no image of its memory, which names are in."""

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("resource", reason="Windows writes no core files")

ENDED = """
import os, resource, sys
most = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
from nkmap import app
app.make_application = os.abort  # as a fault in Qt does
app.run([])
"""


def test_a_fault_leaves_no_core_file(tmp_path):
    root = str(Path(__file__).parents[1])
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {root!r}){ENDED}"]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True)
    assert ended.returncode < 0
    assert [path.name for path in tmp_path.iterdir() if "core" in path.name] == []
