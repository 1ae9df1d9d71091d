"""Where tables come from: a file, or what was copied elsewhere."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import NamedTuple

from nkmap.data_in.found import Found, Reading


class Source(NamedTuple):
    """What it is called on screen, and how it is read: in any thread, until the event is set.

    `read` raises UnusableFile.
    """

    name: str
    read: Callable[[Reading, Event], Found]


def file_source(path: Path) -> Source:
    """Return a file; its reader and the libraries of it are loaded when it is read."""
    return Source(path.name, partial(_read_file, path))


def copied_source(name: str, text: str, html: str) -> Source:
    """Return a table that is on the clipboard, as text and, where there is one, as HTML."""
    return Source(name, partial(_read_copied, text, html))


def copied_map_source(name: str, own_form: str) -> Source:
    """Return a map that was copied in a window of nkmap, as its own form."""
    return Source(name, partial(_read_copied_map, own_form))


def _read_file(path: Path, reading: Reading, stop: Event) -> Found:
    from nkmap.data_in.reading import read

    return read(path, reading, stop)


def _read_copied(text: str, html: str, _reading: Reading, _stop: Event) -> Found:
    from nkmap.data_in.reading import read_copied

    found = read_copied(text, html)
    assert found is not None  # or it would have been taken for names
    return found


def _read_copied_map(own_form: str, _reading: Reading, _stop: Event) -> Found:
    from nkmap.data_in.readers.copied_map import copied_map

    return copied_map(own_form)
