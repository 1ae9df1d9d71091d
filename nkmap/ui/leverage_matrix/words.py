"""The words of the leverage matrix: its lines and groups, and the arithmetic of a cell or a line."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from nkmap.drawing.matrix_heads import percent
from nkmap.drawing.matrix_legend import CAUTION
from nkmap.leverage.matrix import Group, Subject, Total
from nkmap.leverage.matrix_heads import Side
from nkmap.ui.leverage.columns import stage_choices
from nkmap.ui.words import at_start, instrument_kind_words, kind_words, susceptibility_words


def row_side(grouping: str | None, questions: Mapping[int, str]) -> Side:
    """Return the words for targets; `questions` are those of the maps, by id."""
    return Side(_subject_words("target"), _group_words("target", grouping, questions))


def column_side(across: str, grouping: str | None, questions: Mapping[int, str]) -> Side:
    """Return the words for instruments or for holders."""
    return Side(_subject_words(across), _group_words(across, grouping, questions))


def nobody_words(across: str) -> str:
    """Return what stands for a column of entries that name no lever, or no holder."""
    translate = QCoreApplication.translate
    return (
        translate("Matrix", "Lever to name") if across == "instrument" else translate("Matrix", "Nobody yet")
    )


def across_words() -> dict[str, str]:
    """Return what the columns may be."""
    translate = QCoreApplication.translate
    return {"instrument": translate("Matrix", "Levers"), "holder": translate("Matrix", "Holders")}


def grouping_words() -> dict[str | None, str]:
    """Return what lines may be grouped by."""
    translate = QCoreApplication.translate
    return {
        None: translate("Matrix", "not grouped"),
        "kind": translate("Matrix", "kind"),
        "stage": translate("Matrix", "stage"),
        "map": translate("Matrix", "map"),
    }


def legend_words() -> dict[str | None, str]:
    """Return the words of the legend, from closed to not assessed, and of the caution sign."""
    words = susceptibility_words()
    unknown = words.pop(None)
    caution = QCoreApplication.translate("Matrix", "asks for caution")
    return {**words, None: unknown, CAUTION: caution}


def entries_words(total: Total) -> str:
    """Return how open the target is at best, how many entries say so, cautions, and coverage."""
    translate = QCoreApplication.translate
    words = susceptibility_words()[total.best]
    if total.count > 1 and total.best is not None:
        words = translate("Matrix", "{0} at best").format(words)
    parts = [words, translate("Matrix", "%n entry(s)", "", total.count)]
    if total.cautions:
        parts.append(translate("Matrix", "%n with caution", "", total.cautions))
    return ", ".join([*parts, _assessed_words(total)])


def coverage_words(total: Total) -> str:
    """Return the coverage with its arithmetic: “14 of 32 fields assessed (44 %), in 2 entries”."""
    translate = QCoreApplication.translate
    if total.coverage is None:
        return translate("Matrix", "no entry, so nothing to assess")
    entries = translate("Matrix", "in %n entry(s)", "", total.count)
    return f"{_assessed_words(total)}, {entries}"


def _assessed_words(total: Total) -> str:
    words = QCoreApplication.translate("Matrix", "{0} of {1} fields assessed ({2})")
    return words.format(total.assessed, total.judged, percent(total.coverage or 0.0))


def total_words(total: Total) -> str:
    """Return how many entries there are, and how much of them is assessed."""
    words = QCoreApplication.translate("Matrix", "%n entry(s)", "", total.count)
    if total.coverage is None:
        return words
    share = percent(total.coverage)
    return QCoreApplication.translate("Matrix", "{0}, {1} of their fields assessed").format(words, share)


def _subject_words(role: str) -> Callable[[Subject], str]:
    return lambda subject: nobody_words(role) if subject.id is None else subject.label


def _group_words(
    role: str, grouping: str | None, questions: Mapping[int, str]
) -> Callable[[Group], str] | None:
    nothing = QCoreApplication.translate("Matrix", "Nothing logged")
    words: dict[str | None, Callable[[Group], str]] = {
        "kind": _kind_words(role),
        "stage": lambda stage: at_start({**stage_choices(), None: _no_stage()}[stage]),
        "map": lambda map_id: questions.get(map_id, nothing) if isinstance(map_id, int) else nothing,
    }
    return words.get(grouping)


def _kind_words(role: str) -> Callable[[Group], str]:
    if role == "instrument":
        return lambda kind: at_start(instrument_kind_words()[kind])  # type: ignore[index]
    return lambda kind: at_start(kind_words(kind))  # type: ignore[arg-type]


def _no_stage() -> str:
    return QCoreApplication.translate("Matrix", "Stage not said, or nothing logged")
