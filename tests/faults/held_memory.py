"""How much memory this process holds (Linux, with glibc 2.33 or newer)."""

import ctypes
import gc
from pathlib import Path
from typing import NamedTuple


class _Allocated(ctypes.Structure):
    """`struct mallinfo2` of malloc.h, in bytes."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd",
            "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    ]  # fmt: skip


class Held(NamedTuple):
    """Memory of this process, in MB, after a round for garbage."""

    resident: int  # as the system counts it: with what the C library keeps for later
    held: int  # without that: after `malloc_trim`
    own: int  # of that, what no file stands behind: pages of fonts and libraries are the system's to drop
    used: int  # what was asked of the C library and not given back: pictures, what Qt made, large things


def held_memory() -> Held:
    """Return what is held once Python and the C library gave back what nobody uses.

    Pictures of windows come and go among small things: glibc keeps the room between them, which is no growth.
    """
    gc.collect()
    resident = _counted()["Rss"]
    library = ctypes.CDLL(None)
    library.malloc_trim(0)
    library.mallinfo2.restype = _Allocated
    allocated, counted = library.mallinfo2(), _counted()
    return Held(
        resident, counted["Rss"], counted["Anonymous"], (allocated.uordblks + allocated.hblkhd) // 1_000_000
    )


def _counted() -> dict[str, int]:
    """Return what the kernel counts, in MB."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]
    return {line.split(":")[0]: int(line.split()[1]) * 1024 // 1_000_000 for line in lines}
