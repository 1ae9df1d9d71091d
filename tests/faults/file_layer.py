"""A file layer of SQLite's that records what is written and refuses where a test says so.

It is registered, through ctypes, with the very library that `sqlite3` uses, and passes every call on to
the usual layer below it. See sqlite.org/vfs.html.
"""

import ctypes as c
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

OK, FULL, CANNOT_OPEN = 0, 13, 14
READ_FAILED, WRITE_FAILED, SYNC_FAILED, TRUNCATE_FAILED, DELETE_FAILED = 266, 778, 1034, 1546, 2570
CREATES, OF_JOURNALS = 0x4, 0x80000 | 0x4000 | 0x800  # flags of opening
HEADER = 16  # bytes of ours before the file of the layer below

pointer, number, number64 = c.c_void_p, c.c_int, c.c_longlong


class Call(NamedTuple):
    """Something that was asked of the disk, or that a test noted.

    "open", "write", "truncate" (to the size `place`), "sync", "delete" (`place` 1: and its folder flushed),
    "sync_folder", "rename" (to the path `note`).
    """

    what: str
    path: str = ""
    place: int = 0
    data: bytes = b""
    note: object = None


@dataclass
class Recording:
    """What was asked so far; `refuse` may answer a call with an error of SQLite's, instead of the disk."""

    calls: list[Call] = field(default_factory=list)
    refuse: Callable[[Call], int] = lambda _call: OK

    def note(self, what: object) -> None:
        """Remember something between the calls: that an edit was acknowledged."""
        self.calls.append(Call("note", note=what))


class _Methods(c.Structure):
    """`sqlite3_io_methods`, version 2."""

    _fields_ = [
        ("version", number),
        ("close", c.CFUNCTYPE(number, pointer)),
        ("read", c.CFUNCTYPE(number, pointer, pointer, number, number64)),
        ("write", c.CFUNCTYPE(number, pointer, pointer, number, number64)),
        ("truncate", c.CFUNCTYPE(number, pointer, number64)),
        ("sync", c.CFUNCTYPE(number, pointer, number)),
        ("file_size", c.CFUNCTYPE(number, pointer, pointer)),
        ("lock", c.CFUNCTYPE(number, pointer, number)),
        ("unlock", c.CFUNCTYPE(number, pointer, number)),
        ("check_reserved_lock", c.CFUNCTYPE(number, pointer, pointer)),
        ("file_control", c.CFUNCTYPE(number, pointer, number, pointer)),
        ("sector_size", c.CFUNCTYPE(number, pointer)),
        ("device_characteristics", c.CFUNCTYPE(number, pointer)),
        ("shm_map", c.CFUNCTYPE(number, pointer, number, number, number, pointer)),
        ("shm_lock", c.CFUNCTYPE(number, pointer, number, number, number)),
        ("shm_barrier", c.CFUNCTYPE(None, pointer)),
        ("shm_unmap", c.CFUNCTYPE(number, pointer, number)),
    ]


class _Layer(c.Structure):
    """`sqlite3_vfs`, version 3; what is not ours is copied from the layer below and stays untouched."""

    _fields_ = [
        ("version", number),
        ("file_bytes", number),
        ("longest_path", number),
        ("next", pointer),
        ("name", c.c_char_p),
        ("data", pointer),
        ("open", c.CFUNCTYPE(number, pointer, pointer, pointer, number, pointer)),
        ("delete", c.CFUNCTYPE(number, pointer, c.c_char_p, number)),
        ("others", pointer * 14),
    ]


def why_not() -> str:
    """Return why this cannot be done here; empty where it can."""
    if not sys.platform.startswith("linux"):
        return "the library is looked for in /proc, which this system has not"
    if not (path := _library_path()):
        return "sqlite3 is linked statically into this Python, so its library cannot be reached"
    version = _library(path).sqlite3_libversion().decode()
    return "" if version == sqlite3.sqlite_version else f"another library was found: {version}"


@contextmanager
def recorded() -> Iterator[Recording]:
    """Record every file that SQLite opens from now on; files opened before are not seen."""
    library = _library(_library_path())
    below = c.cast(library.sqlite3_vfs_find(None), c.POINTER(_Layer)).contents
    recording = Recording()
    layer = _FaultLayer(below, recording)
    assert library.sqlite3_vfs_register(c.byref(layer.layer), 1) == OK
    try:
        yield recording
    finally:
        library.sqlite3_vfs_unregister(c.byref(layer.layer))


class _FaultLayer:
    """Holds what SQLite points to: it must live as long as the layer is registered."""

    def __init__(self, below: _Layer, recording: Recording) -> None:
        self._below, self._recording = below, recording
        self._paths: dict[int, str] = {}  # by the address of a file
        self._unflushed: set[int] = set()  # new journals: the layer below flushes their folder with them
        self.layer = _Layer()
        c.memmove(c.byref(self.layer), c.byref(below), c.sizeof(_Layer))
        self.layer.name = b"nkmap-faults"
        self.layer.next = None
        self.layer.file_bytes = HEADER + below.file_bytes
        self.layer.open = dict(_Layer._fields_)["open"](self._open)
        self.layer.delete = dict(_Layer._fields_)["delete"](self._delete)
        self._methods = self._made_methods()

    def _made_methods(self) -> _Methods:
        """Return methods of a file: ours where something is recorded, else passed on."""
        ours = {
            "close": self._close,
            "read": self._read,
            "write": self._write,
            "truncate": self._truncate,
            "sync": self._sync,
        }
        methods = _Methods()
        methods.version = 2
        for name, kind in _Methods._fields_[1:]:
            setattr(methods, name, kind(ours.get(name) or self._passed_on(name)))
        return methods

    def _passed_on(self, name: str) -> Callable[..., int | None]:
        def call(file: int, *arguments: int) -> int | None:
            return getattr(_methods_below(file), name)(file + HEADER, *arguments)

        return call

    def _answer(self, call: Call) -> int:
        """Return what the test says to a call, and record it where it is let through."""
        refused = self._recording.refuse(call)
        if refused == OK and call.what != "read":
            self._recording.calls.append(call)
        return refused

    # Of the layer

    def _open(self, _layer: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        path = c.string_at(name).decode() if name else ""
        header = c.cast(file, c.POINTER(pointer))
        header[0] = None  # SQLite does not close a file without methods
        if refused := self._answer(Call("open", path)):
            return refused
        status: int = self._below.open(c.addressof(self._below), name, file + HEADER, flags, out)
        if c.cast(file + HEADER, c.POINTER(pointer))[0]:
            self._paths[file] = path
            if flags & CREATES and flags & OF_JOURNALS:
                self._unflushed.add(file)
            header[0] = c.addressof(self._methods)
        return status

    def _delete(self, _layer: int, name: bytes, sync_folder: int) -> int:
        call = Call("delete", name.decode(), place=sync_folder)
        return self._answer(call) or self._below.delete(c.addressof(self._below), name, sync_folder)

    # Of a file

    def _close(self, file: int) -> int:
        self._paths.pop(file, None)
        self._unflushed.discard(file)
        status: int = _methods_below(file).close(file + HEADER)
        return status

    def _read(self, file: int, into: int, size: int, place: int) -> int:
        call = Call("read", self._paths[file], place)
        return self._answer(call) or _methods_below(file).read(file + HEADER, into, size, place)

    def _write(self, file: int, data: int, size: int, place: int) -> int:
        call = Call("write", self._paths[file], place, c.string_at(data, size))
        return self._answer(call) or _methods_below(file).write(file + HEADER, data, size, place)

    def _truncate(self, file: int, size: int) -> int:
        call = Call("truncate", self._paths[file], size)
        return self._answer(call) or _methods_below(file).truncate(file + HEADER, size)

    def _sync(self, file: int, flags: int) -> int:
        path = self._paths[file]
        if refused := self._answer(Call("sync", path)):
            return refused
        if file in self._unflushed:
            self._unflushed.remove(file)
            self._recording.calls.append(Call("sync_folder", str(Path(path).parent)))
        status: int = _methods_below(file).sync(file + HEADER, flags)
        return status


def _methods_below(file: int) -> _Methods:
    address = c.cast(file + HEADER, c.POINTER(pointer))[0]
    return c.cast(address, c.POINTER(_Methods)).contents


def _library_path() -> str:
    with Path("/proc/self/maps").open() as maps:
        found = (line.split(maxsplit=5)[-1].strip() for line in maps if "libsqlite3" in line)
        return next(found, "")


def _library(path: str) -> c.CDLL:
    library = c.CDLL(path)
    library.sqlite3_libversion.restype = c.c_char_p
    library.sqlite3_vfs_find.restype = pointer
    library.sqlite3_vfs_find.argtypes = [c.c_char_p]
    return library
