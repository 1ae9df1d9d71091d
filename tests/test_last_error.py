"""After an error nothing of it is kept in memory: its frames hold windows and names (P16)."""

import sys

from nkmap.crash_log import CrashLog


def test_python_keeps_no_frames_of_an_error_that_was_written_down(tmp_path, monkeypatch):
    log = CrashLog(tmp_path / "log")
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr("threading.excepthook", None)
    monkeypatch.setattr(log, "_take_over_faults", lambda: None)  # pytest has the one fault handler there is
    log.take_over()
    try:
        int("Marquise of Zanzibar")
    except ValueError as error:  # Python keeps it so for a debugger before it calls the hook
        sys.last_type, sys.last_value, sys.last_traceback = type(error), error, error.__traceback__
        sys.excepthook(type(error), error, error.__traceback__)
    assert not {"last_exc", "last_type", "last_value", "last_traceback"} & vars(sys).keys()
    assert "ValueError" in log.text()
