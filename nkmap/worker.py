"""A thread beside the windows in which nothing goes wrong unheard, whether or not anybody waits for it."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

from nkmap.errors import NkmapError

P = ParamSpec("P")
R = TypeVar("R")


class Worker(ThreadPoolExecutor):
    """Does one job after the other."""

    def __init__(self, name: str) -> None:
        super().__init__(max_workers=1, thread_name_prefix=name)

    def submit(self, job: Callable[P, R], /, *arguments: P.args, **named: P.kwargs) -> Future[R]:
        """Do a job. Its answer is what the job returns, or an NkmapError as `heard` raises it."""
        return super().submit(lambda: heard(job, *arguments, **named))

    def ask(self, job: Callable[[], R], tell: Callable[[Future[R]], None]) -> Future[R]:
        """Do a job, and hand its answer to `tell` in the thread that comes to it."""
        answer = self.submit(job)
        answer.add_done_callback(partial(_told, tell))
        return answer


def heard(job: Callable[P, R], *arguments: P.args, **named: P.kwargs) -> R:
    """Return what a job returns; an error inside nkmap is written down and comes on as an NkmapError."""
    try:
        return job(*arguments, **named)
    except NkmapError:
        raise
    except Exception as error:
        kind = _noted(error)
    # Outside of the handler: the frames of the error would live as long as the answer.
    raise NkmapError("This did not work: something went wrong inside nkmap ({0}).", kind)


def _told(tell: Callable[[Future[R]], None], answer: Future[R]) -> None:
    """Tell; what goes wrong in it would get no further than the library that calls it."""
    try:
        tell(answer)
    except Exception as error:
        _noted(error)


def _noted(error: Exception) -> str:
    sys.excepthook(type(error), error, error.__traceback__)
    return type(error).__name__
