"""An error in a thread is written down once, whether or not anybody waits for its answer (P16)."""

import sys

import pytest

from nkmap.errors import InvalidInput, NkmapError
from nkmap.worker import Worker, heard


@pytest.fixture
def noted(monkeypatch):
    """The errors that come to the hook of the program."""
    noted = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: noted.append(error))
    return noted


def test_an_error_in_a_job_is_written_down_and_comes_on_as_a_sentence(noted):
    with Worker("test") as worker:
        worker.submit(lambda: 1 // 0)  # nobody asks for this answer
        answer = worker.submit(lambda: {}["Utopia"]).exception()
    assert [type(error) for error in noted] == [ZeroDivisionError, KeyError]
    assert isinstance(answer, NkmapError) and "KeyError" in str(answer) and "Utopia" not in str(answer)
    assert answer.__context__ is None, "the frames of the error are let go of"


def test_an_error_in_telling_the_answer_is_written_down(noted):
    with Worker("test") as worker:
        worker.ask(lambda: 1, lambda answer: answer.result() // 0)
    assert [type(error) for error in noted] == [ZeroDivisionError]


def test_a_refusal_and_an_answer_are_no_errors(noted):
    def refuse():
        raise InvalidInput("No.")

    with Worker("test") as worker:
        assert worker.submit(pow, 2, 3).result() == heard(pow, 2, 3) == 8
        assert type(worker.submit(refuse).exception()) is InvalidInput
    assert noted == []
