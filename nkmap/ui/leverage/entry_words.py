"""Sentences and short texts about one leverage entry."""

from PySide6.QtCore import QCoreApplication, QLocale

from nkmap.leverage.entries import JUDGED, EntryRow, coverage, net_incentive


def caution_sentence(entry: EntryRow) -> str:
    """Return why an entry carries the caution flag; nothing where it does not."""
    if not entry.caution:
        return ""
    translate = QCoreApplication.translate
    parts = {
        translate("LeverageWords", "risk of backfiring {0} of 4"): entry.backfire_risk,
        translate("LeverageWords", "harm to people {0} of 4"): entry.population_harm,
    }
    return ", ".join(words.format(value) for words, value in parts.items() if value is not None)


def window_words(entry: EntryRow) -> str:
    """Return from when to when a lever can be used."""
    if not entry.window_from and not entry.window_to:
        return ""
    return f"{entry.window_from or ''} – {entry.window_to or ''}".strip()


def net_incentive_words(entry: EntryRow) -> str:
    """Return the net incentive with its formula, as words while something in it is not assessed."""
    translate = QCoreApplication.translate
    value = net_incentive(entry)
    if value is None:
        return translate(
            "LeverageWords",
            "Net incentive = size × credibility / 4 − compliance cost (when all three are assessed)",
        )
    return translate("LeverageWords", "Net incentive = {0} × {1} / 4 − {2} = {3}").format(
        entry.size, entry.credibility, entry.compliance_cost, signed(value)
    )


def coverage_words(entry: EntryRow) -> str:
    """Return how much of an entry is assessed."""
    words = QCoreApplication.translate("LeverageWords", "Coverage: {0} of {1} fields assessed")
    return words.format(coverage(entry), len(JUDGED))


def signed(value: float) -> str:
    """Return a number as people write it, with its sign."""
    text = QLocale().toString(abs(value), "g", 4)
    return ("+" if value > 0 else "−" if value < 0 else "") + text
