"""What the tests let a confined process do: useful work, and the worst."""

import os
import signal
import sys
import time
from pathlib import Path

from nkmap.errors import InvalidInput, Sentence


def echo(*values):
    return values


def surroundings() -> dict:
    return {"environment": sorted(os.environ), "modules": sorted(sys.modules)}


def long_answer(count: int) -> str:
    sys.stdout.write("what a library says")
    os.write(2, b"and what it complains of" * 100_000)
    return "한" * count


def refuse(name: str) -> None:
    raise InvalidInput("“{0}” has no {1}: {2:,}.", name, Sentence("name of {0}", 7), 1200)


def break_off(secret: str) -> None:
    raise LookupError(secret)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def lie() -> None:
    """Answer what no work of ours answers: a pattern that would fill the memory."""
    raise InvalidInput(Sentence("{0:>9}", "x"))


def compute_for_ever() -> None:
    while True:
        pass


def sleep_for_ever() -> None:
    while True:
        time.sleep(1)


def take_memory(megabytes: int) -> int:
    return len(bytearray(megabytes * 1_000_000))


def write(path: str) -> str:
    Path(path).write_text("made in there", encoding="utf-8")
    return path
