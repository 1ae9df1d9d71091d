"""A report whose texts every format can hold: without what XML forbids, each on a single line."""

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

from nkmap.reports.model import Report

_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\ufffe\uffff]")
_HALVES = re.compile("[\ud800-\udfff]")  # of a character: no file can hold one
_UNKNOWN = "\ufffd"


def cleaned(report: Report) -> Report:
    """Return the report with a space for every line break, and without control characters.

    Marks of direction are no control characters: they stay.
    """
    clean: Report = _cleaned(report)
    return clean


def _cleaned(value: Any) -> Any:
    """Return a value with all texts in it cleaned; what holds no text is returned as it is."""
    if isinstance(value, str):
        return clean_text(value)
    if type(value) is tuple:
        return tuple(map(_cleaned, value))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _cleaned(getattr(value, field.name)) for field in fields(value)})
    return value


def clean_text(text: str) -> str:
    """Return a text on a single line, without what XML forbids."""
    return _HALVES.sub(_UNKNOWN, _FORBIDDEN.sub("", _BREAKS.sub(" ", text)))
