"""The forms in which a project leaves for other tools, as data: for the command line and for windows."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from nkmap.data_out.choices import OutChoices
from nkmap.errors import InvalidInput, Sentence, listed, quoted
from nkmap.redaction.project import Outside

# The bytes of a file, or of each file in a folder by its name.
Made = bytes | Mapping[str, bytes]


class FormatOut(NamedTuple):
    """A form: what its files are called, how it is made, and what of a project it cannot hold.

    The first of `suffixes` is the usual one; none: it is a folder. `lost` is empty where nothing is.
    """

    id: str
    suffixes: tuple[str, ...]
    title: Sentence
    write: Callable[[Outside, OutChoices], Made]
    lost: Sentence


FORMATS: tuple[FormatOut, ...] = ()


def format_out(path: Path, wanted: str | None = None) -> FormatOut:
    """Return the form with the id `wanted`, or the one that a file's name asks for; without ending: a folder.

    Raises InvalidInput where there is none.
    """
    name = path.name.lower()
    fitting = {
        len(suffix): row for row in FORMATS for suffix in row.suffixes or ("",) if name.endswith(suffix)
    }
    if wanted is not None:
        fitting = {0: row for row in FORMATS if row.id == wanted}
    longest = max(fitting, default=0)
    if not fitting or (wanted is None and not longest and path.suffix):
        endings = listed(suffix for row in FORMATS for suffix in row.suffixes)
        raise InvalidInput(
            "{0} has no ending by which its form could be told. There are {1}; a name without ending is a "
            "folder of tables.",
            quoted(path),
            endings,
        )
    return fitting[longest]
