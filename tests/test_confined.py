"""Work in a confined process: results, refusals, limits, and an end for whatever does not end."""

import logging
import sys
import threading
import time

import pytest

from nkmap import confined
from nkmap.errors import InvalidInput, Stopped, Unfinished

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux limits memory")


def run(work: str, *arguments, seconds=5.0, megabytes=500, stop=None):
    return confined.run(f"confined_work:{work}", *arguments, seconds=seconds, megabytes=megabytes, stop=stop)


def test_plain_data_goes_in_and_out_of_any_size():
    values = [None, True, -3, 0.1, "한 \ud800\n", [1, [2]], {"a": {}}]
    assert run("echo", *values) == values
    assert run("long_answer", 3_000_000) == "한" * 3_000_000  # and nothing that libraries print


def test_the_work_may_leave_a_file_behind(tmp_path):
    made = tmp_path / "from inside.db"
    assert run("write", str(made)) == str(made) and made.read_text() == "made in there"


def test_a_refusal_arrives_as_it_was_raised():
    with pytest.raises(InvalidInput) as refusal:
        run("refuse", "Kim {0}")
    sentence = refusal.value.sentence
    assert str(sentence) == "“Kim {0}” has no name of 7: 1,200."
    assert sentence.said(str.upper).startswith("“Kim {0}” HAS NO NAME OF 7")


def test_the_environment_and_the_windows_stay_outside(monkeypatch):
    monkeypatch.setenv("NKMAP_SECRET", "x")
    monkeypatch.setenv("PYTHONSTARTUP", "x")
    found = run("surroundings")
    assert not {"NKMAP_SECRET", "PYTHONSTARTUP", "HOME"} & set(found["environment"])
    assert not any(name.startswith(("PySide6", "sqlalchemy")) for name in found["modules"])


def test_what_breaks_off_is_a_sentence_and_a_log_line_without_texts_of_the_file(caplog):
    with caplog.at_level(logging.WARNING), pytest.raises(Unfinished, match="broke off"):
        run("break_off", "Kim's secret")
    assert "LookupError in confined_work.py" in caplog.text and "secret" not in caplog.text
    with pytest.raises(Unfinished, match="broke off"):
        run("die")
    with pytest.raises(Unfinished, match="broke off"):
        run("lie")


@pytest.mark.parametrize("work", ["compute_for_ever", "sleep_for_ever"])
def test_what_takes_too_long_is_ended(work, monkeypatch):
    monkeypatch.setattr(confined, "BUSY", 1 if work == "sleep_for_ever" else 60)
    begun = time.monotonic()
    with pytest.raises(Unfinished, match="more than 1 seconds"):
        run(work, seconds=0.5)
    assert time.monotonic() - begun < 30


@LINUX
def test_memory_is_limited_beyond_what_python_needs():
    assert run("take_memory", 100, megabytes=200) == 100_000_000
    with pytest.raises(Unfinished, match="200 MB"):
        run("take_memory", 300, megabytes=200)


def test_a_stop_from_another_thread_ends_it_at_once():
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    with pytest.raises(Stopped):
        run("sleep_for_ever", seconds=60, stop=stop)
