"""Errors that carry a sentence for the person at the screen: what, where, what to do."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Self


def quoted(path: Path) -> str:
    """Return a file's name as sentences show it: shortened where it is long, without the folders above it."""
    name = path.name.encode(errors="replace").decode()
    return f"“{name}”" if len(name) <= 60 else f"“{name[:40]}…{name[-12:]}”"


class Sentence(str):
    """An English text that remembers its pattern and values, so that windows can say it in another language.

    Values stand at {0}, {1} … of the pattern; those that are words of ours are sentences themselves.
    """

    __slots__ = ("pattern", "values")  # an import tells as many as it has rows

    pattern: str
    values: tuple[object, ...]

    def __new__(cls, pattern: str, *values: object) -> Self:
        sentence = super().__new__(cls, pattern.format(*values) if values else pattern)
        sentence.pattern, sentence.values = pattern, values
        return sentence

    def said(self, translate: Callable[[str], str]) -> str:
        """Return the text with every pattern in it put through `translate`."""
        values = [value.said(translate) if isinstance(value, Sentence) else value for value in self.values]
        pattern = translate(self.pattern)
        return pattern.format(*values) if values else pattern


def listed(words: Iterable[str]) -> Sentence:
    """Return words as a list inside a sentence: "dark, light"."""
    values = tuple(words)
    return Sentence(", ".join(f"{{{place}}}" for place in range(len(values))), *values)


class NkmapError(Exception):
    """Something was refused. `str(error)` is one or two plain sentences that may be shown as they are.

    Made of a sentence, or of a pattern and its values as a Sentence is.
    """

    def __init__(self, pattern: str, *values: object) -> None:
        self.sentence = pattern if isinstance(pattern, Sentence) else Sentence(pattern, *values)
        super().__init__(self.sentence)


class InvalidInput(NkmapError):
    """A value cannot be recorded: too long, out of range, or against a rule of the data."""


class ProjectClosed(InvalidInput):
    """Something was asked of a project that is closed: a click or a key came late."""


class ReadOnly(NkmapError):
    """A change was asked of a project that is open for reading only."""


class StorageFailed(NkmapError):
    """The disk refused: full, gone, or not writable. Nothing that was acknowledged is lost."""


class CannotOpen(NkmapError):
    """A file cannot be opened as a project. Nothing was changed in it."""


class NotThere(CannotOpen):
    """No such file."""


class NotOurs(CannotOpen):
    """The file is not an nkmap project."""


class Damaged(CannotOpen):
    """The file is an nkmap project, but cannot be trusted any more."""


class TooNew(CannotOpen):
    """The file was written by a newer major version."""


class UnreadableDocument(NkmapError):
    """A document cannot be read, or holds nothing that could be. Nothing was changed."""


class UnusableFile(NkmapError):
    """Data of other people cannot be used: of no known kind, damaged, too large. Nothing was changed."""


class Unfinished(NkmapError):
    """Work on a stranger's file was ended: it took too long, needed too much memory, or broke off."""


class Stopped(NkmapError):
    """Somebody asked for an end of the work before it was done."""


class AlreadyOpen(NkmapError):
    """Another window or program works on the file."""


class AlreadyThere(NkmapError):
    """A file would have been replaced without having been asked for."""


class ChangedElsewhere(NkmapError):
    """The file on disk is not the one that was last read or written. It was left as it is."""
