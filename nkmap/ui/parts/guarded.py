"""Keeps what goes wrong in a method that Qt calls from getting into Qt: it is written down, and Qt goes on.

An error that leaves such a method while a call of ours waits for Qt (`show`, `resize`, `addItem` …) is kept
by PySide and raised at the next call of Qt that any other method makes, in the middle of a layout or of a
paint; some of these end the process. So none may leave, whoever calls.
"""

import builtins
import sys
from collections.abc import Callable, Mapping
from functools import wraps
from types import FunctionType
from typing import Any

from PySide6.QtCore import QSize, Qt
from shiboken6 import Shiboken

# What Qt is told by a method that failed. Any other method guarded here, such as an event, tells nothing.
# `boundingRect` and `shape` are asked too often for a guard: they answer with what they have kept.
_ANSWERS: Mapping[str, Callable[[], object]] = {
    **dict.fromkeys(("event", "eventFilter", "viewportEvent", "sceneEvent"), bool),
    **dict.fromkeys(("setData", "hasHeightForWidth", "filterAcceptsRow", "focusNextPrevChild", "edit"), bool),
    **dict.fromkeys(("rowCount", "columnCount", "heightForWidth", "count", "sizeHintForColumn"), int),
    **dict.fromkeys(("sizeHint", "minimumSizeHint", "minimumSize", "sectionSizeFromContents"), QSize),
    "flags": lambda: Qt.ItemFlag.NoItemFlags,
    "expandingDirections": lambda: Qt.Orientation(0),
}
_SILENT = frozenset(
    {
        "paint", "drawBackground", "drawForeground", "drawRow", "drawBranches", "paintSection",
        "data", "headerData", "createEditor", "setEditorData", "setModelData", "updateEditorGeometry",
        "initStyleOption", "scrollContentsBy", "setGeometry", "itemAt", "takeAt",
    }
)  # fmt: skip


def guard_overrides() -> None:
    """Guard the methods that Qt calls in every class of the windows that is defined from now on."""
    build = builtins.__build_class__
    if getattr(build, "guards", False):
        return

    def built(body: FunctionType, name: str, /, *bases: Any, **named: Any) -> type:
        made: type = build(body, name, *bases, **named)
        if made.__module__.startswith("nkmap.ui.") and issubclass(made, Shiboken.Object):
            _guard(made)
        return made

    built.guards = True  # type: ignore[attr-defined]
    builtins.__build_class__ = built  # type: ignore[assignment]


def _guard(made: type) -> None:
    for name, method in list(vars(made).items()):
        is_called_by_qt = name in _ANSWERS or name in _SILENT or name.endswith("Event")
        if is_called_by_qt and isinstance(method, FunctionType):
            setattr(made, name, _guarded(method, _ANSWERS.get(name, _nothing)))


def _guarded(method: FunctionType, answer: Callable[[], object]) -> Callable[..., object]:
    @wraps(method)
    def called(*arguments: Any) -> object:  # Qt names none; a call that could is twice as slow
        try:
            return method(*arguments)
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)
            return answer()

    return called


def _nothing() -> None:
    """Tell nothing."""
