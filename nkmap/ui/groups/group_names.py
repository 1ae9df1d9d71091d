"""Names of groups that are proposed: one after the other, as tables stand in a room."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

_NUMBER_AT_END = re.compile(r"(\d+)\s*$")


def first_name() -> str:
    """Return the name proposed for the first group."""
    return QCoreApplication.translate("GroupNames", "Table {0}").format(1)


def name_after(name: str) -> str:
    """Return the name that follows another one: "Table 3" after "Table 2"; "" where none does."""
    found = _NUMBER_AT_END.search(name)
    return f"{name[: found.start(1)]}{int(found[1]) + 1}" if found else ""


def proposed_name(names: Iterable[str]) -> str:
    """Return the name proposed after those who have placed already, the latest last."""
    *_, last = ["", *names]
    return name_after(last) or first_name()
