"""Puts what was made of a project into its file or folder: searched first, then whole or not at all."""

from pathlib import Path

from nkmap.data_out.formats_out import Made
from nkmap.db.files import EVERYBODY, disk_errors, refuse_special, write_whole
from nkmap.errors import AlreadyThere, Sentence, quoted
from nkmap.paths import is_there
from nkmap.redaction.checking import refuse_hits
from nkmap.redaction.hidden_names import HiddenNames

_WAY_ON = Sentence("Choose another place or free some space.")


def put_in_place(made: Made, path: Path, hidden: HiddenNames, *, overwrite: bool = False) -> list[Path]:
    """Write a file, or the files of a folder, and return them.

    Everything is searched for `hidden` before anything is written. Raises Leaks, AlreadyThere for what is
    there and is not to be replaced, StorageFailed.
    """
    files = {path: made} if isinstance(made, bytes) else {path / name: data for name, data in made.items()}
    for target, data in files.items():
        refuse_hits(data, target, hidden)
        _refuse_present(target, overwrite)
    for target, data in files.items():
        with disk_errors(Sentence("{0} was not written", quoted(target)), _WAY_ON):
            if target != path:
                path.mkdir(parents=True, exist_ok=True)
            write_whole(target, data, mode=EVERYBODY)
    return list(files)


def _refuse_present(target: Path, overwrite: bool) -> None:
    if is_there(target) and not overwrite:
        raise AlreadyThere("{0} is there already and was left as it is. Choose another name.", quoted(target))
    refuse_special(target)
