"""A project that is only read, in memory: nothing of it is on any disk meanwhile."""

from pathlib import Path

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool

from nkmap.db.images import in_memory
from nkmap.db.store import Store


class StoreInMemory(Store):
    """Reads the image of a store; what is in no file cannot be changed."""

    def __init__(self, image: bytes) -> None:
        super().__init__(Path(), for_reading=True)
        self._engine = reading_engine(image)


def reading_engine(image: bytes) -> Engine:
    """Return an engine that reads the image of a store."""
    return create_engine(
        "sqlite://", poolclass=StaticPool, hide_parameters=True, creator=lambda: in_memory(image)
    )
