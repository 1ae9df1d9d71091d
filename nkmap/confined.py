"""Work on files from strangers, in a short-lived process with limits of time and memory.

The child gets a copy of our import path and hardly any environment; it is told what to do, and answers, in
JSON: whoever takes it over by a hostile file can send wrong values, but no code.
"""

import gc
import json
import logging
import math
import os
import re
import subprocess
import sys
import threading
import time
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from nkmap import errors
from nkmap.errors import NkmapError, Sentence, Stopped, Unfinished

BUSY = 8  # times the seconds of work, on a computer that has other things to do
MOST_ANSWER = 400_000_000  # bytes
_TURN = 0.05  # s between two looks whether somebody wants it stopped
_GOODBYE = 2.0  # s for the end of the answer, which a process that the child started may withhold
_KEPT = ("SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_SINGLE = {"OPENBLAS_NUM_THREADS": "1"}  # else numpy takes memory for each core of the computer
# What a pattern of ours consists of: letters, and places for values.
_PATTERN = re.compile(r"(?:[^{}]|\{\d{1,3}(?::(?:,|g|\.\d{1,2}[fg]))?\}|\{\{|\}\})*")

_log = logging.getLogger(__name__)


def run(
    function: str, *arguments: Any, seconds: float, megabytes: int, stop: threading.Event | None = None
) -> Any:
    """Return what `function` ("package.module:name", of ours) returns for the arguments, as plain data.

    Arguments and result are what JSON can hold; tuples arrive as lists. `seconds` are those of the processor,
    `megabytes` come on top of what Python itself needs; a system that cannot limit them only has the end at
    `BUSY` times the seconds. A NkmapError of the function is raised here with its sentence. Raises Unfinished
    when the child was ended or broke off, and Stopped after `stop` was set.
    """
    order = json.dumps([function, arguments, seconds, megabytes]).encode()
    process = _started()
    talk = _Talk(process, order)
    talk.start()
    try:
        _wait(talk, seconds, stop)
    finally:
        process.kill()
        process.wait()
        talk.join(_GOODBYE)
    if process.returncode == _too_long():
        raise _took_too_long(seconds)
    return _result(talk.answer, megabytes)


def serve() -> None:
    """Be the child: read the order from stdin, do it within its limits, write the answer to stdout."""
    gc.disable()  # its memory is bounded, and goes back with its end: looking for garbage only takes time
    order = sys.stdin.buffer.read()
    with os.fdopen(os.dup(1), "wb") as answer:
        _silence()
        answer.write(json.dumps(_answer(*json.loads(order))).encode())


def plain_sentence(sentence: Sentence) -> dict[str, Any]:
    """Return a sentence as plain data."""
    values = [plain_sentence(one) if isinstance(one, Sentence) else _plain(one) for one in sentence.values]
    return {"pattern": sentence.pattern, "values": values}


def sentence_of(plain: dict[str, Any]) -> Sentence:
    """Return the sentence of plain data. Raises ValueError, TypeError or LookupError for anything else."""
    if not _PATTERN.fullmatch(plain["pattern"]):
        raise ValueError
    values = (sentence_of(one) if isinstance(one, dict) else one for one in plain["values"])
    return Sentence(plain["pattern"], *values)


def _started() -> subprocess.Popen[bytes]:
    path = [str(Path(entry).absolute()) for entry in sys.path]
    code = f"import sys; sys.path[:] = {path!r}; from nkmap.confined import serve; serve()"
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    try:
        return subprocess.Popen(
            [sys.executable, "-I", "-X", "utf8", "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=kept | _SINGLE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise Unfinished(
            "This computer could not start another process. Close a program and try again."
        ) from error


class _Talk(threading.Thread):
    """Tells the child its order and listens to the answer, both whole, so that no pipe ever fills up."""

    def __init__(self, process: subprocess.Popen[bytes], order: bytes) -> None:
        super().__init__(daemon=True)
        assert process.stdin is not None and process.stdout is not None
        self._to: BinaryIO = process.stdin  # type: ignore[assignment]
        self._from: BinaryIO = process.stdout  # type: ignore[assignment]
        self._order = order
        self.answer = b""

    def run(self) -> None:
        with suppress(OSError), self._from:
            with self._to:
                self._to.write(self._order)
            self.answer = self._from.read(MOST_ANSWER)


def _wait(talk: _Talk, seconds: float, stop: threading.Event | None) -> None:
    end = time.monotonic() + BUSY * seconds
    while talk.is_alive():
        talk.join(_TURN)
        if stop is not None and stop.is_set():
            raise Stopped("It was stopped. Nothing was changed.")
        if time.monotonic() > end:
            raise _took_too_long(seconds)


def _took_too_long(seconds: float) -> Unfinished:
    return Unfinished(
        "Reading takes more than {0} seconds, so it was stopped. Divide it, or save only the part that is "
        "needed.",
        math.ceil(seconds),
    )


def _too_long() -> int | None:
    """Return what a process ends with that has used up its seconds; None where no system counts them."""
    import signal

    return -signal.SIGXCPU if hasattr(signal, "SIGXCPU") else None


def _result(raw: bytes, megabytes: int) -> Any:
    try:
        answer = json.loads(raw)
        if "error" in answer:
            raise _error(answer["error"], sentence_of(answer["sentence"]))
        if "broke" in answer:
            _log.warning("The confined process broke off: %s", answer["broke"])
        return answer["result"]
    except (ValueError, TypeError, LookupError, RecursionError, MemoryError) as error:
        raise Unfinished(
            "Reading broke off: it is damaged, or needs more than {0} MB of memory. Open it in the program "
            "that it comes from, and save only the part that is needed.",
            megabytes,
        ) from error


def _error(name: str, sentence: Sentence) -> NkmapError:
    kind = getattr(errors, name)
    if not (isinstance(kind, type) and issubclass(kind, NkmapError)):
        raise TypeError
    return kind(sentence)


def _answer(function: str, arguments: list[Any], seconds: float, megabytes: int) -> dict[str, Any]:
    module, name = function.split(":")
    work = getattr(import_module(module), name)
    _limit(seconds, megabytes)
    try:
        return {"result": work(*arguments)}
    except NkmapError as error:
        return {"error": type(error).__name__, "sentence": plain_sentence(error.sentence)}
    except Exception as error:  # a reader that a damaged file broke; no text of the file is told
        return {"broke": f"{type(error).__name__} in {_place(error)}"}


def _place(error: BaseException) -> str:
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return f"{Path(last.tb_frame.f_code.co_filename).name}:{last.tb_lineno}" if last is not None else "?"


def _limit(seconds: float, megabytes: int) -> None:
    """Limit the seconds of the processor and the memory from here on, where the system can."""
    try:
        import resource
    except ImportError:  # Windows
        return
    cpu = math.ceil(time.process_time() + seconds)
    memory = _address_space() + megabytes * 1_000_000
    limits = ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_CPU, cpu), (resource.RLIMIT_AS, memory))
    for what, most in limits:
        with suppress(ValueError, OSError):  # macOS knows no limit of memory
            resource.setrlimit(what, (most, most + 1))  # at the first one the system says why it ends us


def _address_space() -> int:
    """Return the bytes that this process has already, as Linux tells them; elsewhere a usual figure."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 500_000_000


def _silence() -> None:
    """Keep what a library may print out of the answer."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def _plain(value: object) -> str | int | float:
    return value if isinstance(value, str | int | float) else str(value)
