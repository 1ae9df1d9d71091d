"""When earlier versions are kept (P14), whatever the clock of the computer says (fault 45)."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from nkmap.db import snapshots


@pytest.fixture
def fly_to():
    """Set the time zone of this process."""
    with pytest.MonkeyPatch.context() as monkeypatch:

        def fly(zone):
            monkeypatch.setenv("TZ", zone)
            time.tzset()

        yield fly
    time.tzset()


def test_another_version_is_due_after_five_minutes_of_editing(private):
    made = datetime(2026, 3, 4, 12, tzinfo=UTC)
    assert snapshots.is_due("p", made)
    snapshots.keep("p", b"as published", snapshots.AUTOMATIC, made)
    assert not snapshots.is_due("p", made + timedelta(minutes=4, seconds=59))
    assert snapshots.is_due("p", made + timedelta(minutes=5))
    assert snapshots.is_due("p", made - timedelta(days=365)), "the clock was set back"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows tells no program its zone")
def test_earlier_versions_stay_in_order_over_time_zones(sample_file, fly_to):
    made = []
    for zone in ("Pacific/Auckland", "America/Los_Angeles", "UTC"):
        fly_to(zone)
        made.append(snapshots.keep("p", sample_file.read_bytes(), "import"))
        assert not snapshots.is_due("p"), zone
    assert snapshots.snapshots("p") == made[::-1]
    assert made[0].made <= made[1].made <= made[2].made
