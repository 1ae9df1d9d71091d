"""A stick with the copies on it is pulled out: all acknowledged is still shown, and can be saved (P9)."""

from random import Random

import pytest
from file_layer import OK, READ_FAILED, SYNC_FAILED, WRITE_FAILED, recorded, why_not
from sqlalchemy import select

from nkmap.commands import projects, stakeholders
from nkmap.db.publishing import prepare
from nkmap.db.store_beside import StoreBeside
from nkmap.db.tables import Stakeholder
from nkmap.errors import StorageFailed

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")

GONE = {"read": READ_FAILED, "write": WRITE_FAILED, "sync": SYNC_FAILED}


def names(store):
    return set(store.read(lambda session: session.scalars(select(Stakeholder.name)).all()))


def add(store, name):
    with store.edit("Add") as made:
        stakeholders.add(made.session, name)


class Pulled:
    """The medium is there for some calls, and then refuses every one."""

    def __init__(self, calls):
        self.left = calls

    def __call__(self, call):
        self.left -= 1
        return OK if self.left >= 0 else GONE.get(call.what, OK)


def test_at_whatever_call_the_medium_goes_nothing_acknowledged_leaves_the_screen(cuts, tmp_path):
    chance, refused = Random(11), 0
    for attempt in range(min(cuts, 12) if cuts < 100 else cuts // 4):
        folder = tmp_path / str(attempt)
        folder.mkdir()
        with recorded() as made:
            store = StoreBeside(folder / "project.db")
            with store.edit("New project") as edit:
                projects.set_up(edit.session)
            acknowledged = set()
            made.refuse = Pulled(chance.randrange(40))
            for number in range(6):
                try:
                    add(store, f"Name {number}")
                    acknowledged.add(f"Name {number}")
                except StorageFailed as error:
                    refused += "Nothing was changed" in str(error)
                assert names(store) == acknowledged
            saved = prepare(store.image())
            assert all(name.encode() in saved for name in acknowledged)
            made.refuse = lambda _call: OK
            add(store, "Back")
            assert names(store) == acknowledged | {"Back"}
            store.close()
    assert refused
