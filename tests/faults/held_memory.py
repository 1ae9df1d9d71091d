"""How much memory this process holds (Linux)."""

import ctypes
import gc
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple


class Held(NamedTuple):
    """Memory of this process, in MB, after a round for garbage."""

    resident: int  # as the system counts it: with what the C library keeps for later
    held: int  # without that: after `malloc_trim`
    own: int  # of that, what no other process shares


def held_memory() -> Held:
    """Return what is held once Python and the C library gave back what nobody uses.

    Pictures of windows come and go among small things: glibc keeps the room between them, which is no growth.
    """
    gc.collect()
    resident = _counted()["Rss"]
    with suppress(AttributeError, OSError):  # other C libraries have none
        ctypes.CDLL(None).malloc_trim(0)
    counted = _counted()
    return Held(resident, counted["Rss"], counted["Private_Clean"] + counted["Private_Dirty"])


def _counted() -> dict[str, int]:
    """Return what the kernel counts, in MB."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]
    return {line.split(":")[0]: int(line.split()[1]) * 1024 // 1_000_000 for line in lines}
