"""An hour of random use with two windows, published every two seconds: nothing grows, the file is as shown.

`make test` has a quarter of a minute of it, which says nothing about memory; `make soak` has the hour, or as
many seconds as NKMAP_SOAK_SECONDS says.
"""

import os

import pytest
from monkey_runs import let_loose

HOUR = float(os.environ.get("NKMAP_SOAK_SECONDS", "3600"))
WARM = 0.25  # of the time, in which views are opened and libraries loaded for the first time
MOST_GROWTH = 50  # MB by which the second half of what follows may reach beyond the first half


@pytest.mark.parametrize("seconds", [10.0, pytest.param(HOUR, marks=pytest.mark.soak, id="hour")])
def test_random_use_of_two_windows_leaves_what_they_hold_in_the_files_and_memory_as_it_was(tmp_path, seconds):
    told = let_loose(tmp_path / "soak", "--seed", "11", "--seconds", str(seconds), seconds=seconds)
    assert told["seconds"] >= seconds
    assert (told["wrong"], told["qt"], told["others"]) == ({}, {}, {}), told["stderr"][-5000:]
    assert told["alive"] == {}
    warm = told["memory"][int(len(told["memory"]) * WARM) :]
    if seconds == HOUR:  # there are one to three windows with few views or many: peaks tell, not two moments
        earlier, later = warm[: len(warm) // 2], warm[len(warm) // 2 :]
        assert max(later) - max(earlier) < MOST_GROWTH, told["memory"]
