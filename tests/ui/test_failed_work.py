"""Work beside a window that fails inside nkmap ends as failed, and the error is heard once (P16)."""

from threading import Event

from PySide6.QtCore import QObject

from nkmap.errors import NkmapError
from nkmap.ui.parts.newest_work import NewestWork
from nkmap.ui.parts.piecework import Piecework


def broken():
    raise KeyError("broken")


def pieces_that_break():
    yield None
    broken()
    yield None


def test_pieces_that_break_are_not_finished(qapp, qtbot):
    parent = QObject()
    for pieces in (pieces_that_break(), iter([broken])):
        work, ends = Piecework(parent), []
        work.finished.connect(lambda ends=ends: ends.append("finished"))
        work.failed.connect(ends.append)
        with qtbot.captureExceptions() as told:
            work.begin(pieces)
            qtbot.waitUntil(lambda ends=ends: bool(ends))
            qtbot.wait(20)
        assert [kind for kind, _, _ in told] == [KeyError]
        assert len(ends) == 1 and type(ends[0]) is NkmapError


def test_an_older_job_that_breaks_is_heard_though_only_the_newest_is_answered(qapp, qtbot):
    parent, go_on, answers = QObject(), Event(), []
    work = NewestWork(parent)
    work.done.connect(answers.append)

    def late():
        go_on.wait()
        broken()

    with qtbot.captureExceptions() as told:
        work.ask(late)
        work.ask(lambda: "newest")
        go_on.set()
        qtbot.waitUntil(lambda: answers == ["newest"])
        work.ask(lambda: "and the next")
        qtbot.waitUntil(lambda: answers == ["newest", "and the next"])
    assert [kind for kind, _, _ in told] == [KeyError]
