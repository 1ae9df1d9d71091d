"""Makes the files of a project that goes on being worked on: from its image, so that any thread can do it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import NamedTuple

from nkmap.data_in.project_json import LARGEST
from nkmap.data_out.choices import OutChoices
from nkmap.data_out.formats_out import PROJECT, FormatOut, Made
from nkmap.db.store_in_memory import StoreInMemory
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.redaction.project import Outside, Redaction


class Finished(NamedTuple):
    """What was made and is not written yet, and the names that may not be in it."""

    made: Made
    hidden: HiddenNames

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return len(self.made) if isinstance(self.made, bytes) else sum(map(len, self.made.values()))

    def comes_back(self, form: FormatOut) -> bool:
        """Return whether nkmap can read it again, where it is a whole project."""
        return form.about != PROJECT or self.size <= LARGEST


def redaction_of(image: bytes, level: str) -> Redaction:
    """Return a redaction of the project in an image (`Store.image`). Raises InvalidInput, StorageFailed."""
    with closing(StoreInMemory(image)) as store:
        return Redaction(store, level)


def finished(image: bytes, redaction: Redaction | None, form: FormatOut, choices: OutChoices) -> Finished:
    """Return a project in another form, as it is or redacted; `choices` have the ids of the project itself.

    Raises InvalidInput for what the form cannot be made of, StorageFailed.
    """
    with _outside(image, redaction) as outside:
        return Finished(form.write(outside, _known_to(outside, choices)), outside.hidden)


@contextmanager
def _outside(image: bytes, redaction: Redaction | None) -> Iterator[Outside]:
    if redaction is not None:
        with redaction.project() as project:
            yield project
        return
    with closing(StoreInMemory(image)) as store:
        yield Outside(store)


def _known_to(outside: Outside, choices: OutChoices) -> OutChoices:
    """Return the choices with the ids that map and round have outside."""
    return choices._replace(
        map_id=None if choices.map_id is None else outside.id_of("map", choices.map_id),
        round_id=None if choices.round_id is None else outside.id_of("round", choices.round_id),
    )
