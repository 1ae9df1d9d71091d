"""Snapshots: there is always a way back, whatever the clock says, and it does not fill the disk (P14)."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nkmap.db import snapshots
from nkmap.db.snapshots import AUTOMATIC, NEWEST, Snapshot, is_due, keep, purge, thinned_out, whole

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def every(minutes, count, size=1000):
    """Return as many snapshots, one each so many minutes, newest first."""
    made = [NOON - timedelta(minutes=minutes * place) for place in range(count)]
    return [Snapshot(count - place, at, AUTOMATIC, None, size) for place, at in enumerate(made)]


def test_the_newest_is_the_newest_even_when_the_clock_was_set_back(sample_file):
    data = sample_file.read_bytes()
    keep("p", data, AUTOMATIC, NOON)
    keep("p", data, "import", NOON - timedelta(days=365))
    assert [one.reason for one in snapshots.snapshots("p")] == ["import", AUTOMATIC]
    assert is_due("p", NOON), "a snapshot of last year says nothing about this work"
    assert is_due("p", NOON - timedelta(days=400)), "nor does one from the future"
    assert not is_due("p", NOON - timedelta(days=365) + timedelta(minutes=4))


def test_a_day_of_editing_keeps_the_newest_ten_one_an_hour_and_one_a_day():
    a_month = every(5, 12 * 24 * 30)
    gone = set(thinned_out(a_month))
    kept = [one for one in a_month if one not in gone]
    assert kept[:NEWEST] == a_month[:NEWEST]
    hours = [one for one in kept[NEWEST:] if NOON - one.made <= timedelta(days=1)]
    assert 23 <= len(hours) <= 26
    assert all(first.made - second.made <= timedelta(hours=2) for first, second in pairwise(hours))
    assert NOON - kept[-1].made >= timedelta(days=13)
    assert len(kept) <= NEWEST + 26 + 15


def test_snapshots_stay_within_their_size_and_the_newest_stays():
    large = every(5, 8, size=snapshots.MOST_BYTES // 3)
    assert len(large) - len(thinned_out(large)) == 3
    assert thinned_out(every(5, 1, size=2 * snapshots.MOST_BYTES)) == []


@given(st.lists(st.tuples(st.integers(-(10**6), 10**6), st.integers(0, 10**8)), max_size=40))
def test_thinning_never_takes_the_newest_and_thins_to_the_same_when_done_again(made):
    known = [
        Snapshot(len(made) - place, NOON + timedelta(minutes=minutes), AUTOMATIC, None, size)
        for place, (minutes, size) in enumerate(made)
    ]
    gone = thinned_out(known)
    left = [one for one in known if one not in gone]
    assert left[:1] == known[:1]
    assert thinned_out(left) == []


def test_only_whole_snapshots_are_offered(sample_file):
    data = sample_file.read_bytes()
    good = keep("p", data, AUTOMATIC, NOON)
    bad = keep("p", data, AUTOMATIC, NOON + timedelta(minutes=6))
    damaged = bytearray(data)
    damaged[len(damaged) // 2] ^= 1
    bad.path.write_bytes(damaged)
    assert whole(snapshots.snapshots("p")) == [good]


@pytest.mark.parametrize("uid", ["p", "../../etc", "\udc80", "x" * 64])
def test_purging_leaves_nothing_of_a_project_and_all_of_others(uid, sample_file, private):
    data = sample_file.read_bytes()
    keep(uid, data, AUTOMATIC)
    keep("another", data, AUTOMATIC)
    assert all(private in one.path.parents for one in snapshots.snapshots(uid))
    purge(uid)
    purge(uid)
    assert snapshots.snapshots(uid) == []
    assert len(snapshots.snapshots("another")) == 1
