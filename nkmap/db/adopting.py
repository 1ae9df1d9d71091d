"""Going on with the working copy of a program that ended before it could close it."""

from sqlalchemy import text
from sqlalchemy.orm import Session

from nkmap.db import places
from nkmap.db.left_beside import can_go_on
from nkmap.db.older_work import bring_up_to_date
from nkmap.db.store import Store
from nkmap.db.version import USER_VERSION
from nkmap.db.working_copies import UNREADABLE, WorkingCopy, trying
from nkmap.errors import Damaged, NkmapError


def is_trusted(copy: WorkingCopy) -> bool:
    """Return whether a copy that was left behind may be opened as it is, undo included."""
    if not places.is_beside(copy.place):
        return True
    return not copy.is_strange and can_go_on(copy.database)


def adopt(copy: WorkingCopy) -> Store:
    """Go on with a copy that was left behind, undo history included. Raises Damaged or StorageFailed.

    Should the program die over it, a marker stays and the copy is not tried again by itself.
    """
    if not copy.database.exists() or not is_trusted(copy):
        raise Damaged(UNREADABLE)
    store = None
    with trying(copy.folder):
        try:
            bring_up_to_date(copy.database)
            store = copy.open_store()
            if not store.read(_usable):
                raise Damaged(UNREADABLE)
            return store
        except NkmapError as error:
            if store is not None:
                store.close()
            raise Damaged(UNREADABLE) from error


def _usable(session: Session) -> bool:
    """Return whether the rows are whole and of the format that this version writes."""
    checked = session.execute(text("PRAGMA quick_check(1)")).scalar()
    version = session.execute(text("PRAGMA user_version")).scalar()
    return checked == "ok" and version == USER_VERSION
