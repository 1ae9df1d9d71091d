"""What is said of a field of two groups: counts of what is recorded, never why."""

from PySide6.QtCore import QCoreApplication

from nkmap.patterns.in_common import Finding, Side

MOST_TOLD = 3  # words of a field that are set against each other


def side_words(side: Side) -> str:
    """Return the words of one group with their counts, first what all have; then of how many nothing is
    known."""
    translate = QCoreApplication.translate
    every = translate("Patterns", "All {0} known: {1}")
    part = translate("Patterns", "{0}: {1} of {2}")
    lines = [every.format(side.known, word) for word in side.shared]
    others = sorted(
        (word for word in side.having if word not in side.shared), key=lambda word: -len(side.having[word])
    )
    lines += [part.format(word, len(side.having[word]), side.known) for word in others]
    if side.unknown:
        lines.append(translate("Patterns", "{0} not known").format(side.unknown))
    return "\n".join(lines)


def telling_words(finding: Finding, *, with_caution: bool) -> str:
    """Return what tells the groups apart, or why nothing can be said; `with_caution` also that few are
    known."""
    translate = QCoreApplication.translate
    if not (finding.first.known and finding.second.known):
        return translate("Patterns", "Known on one side only")
    if not finding.telling:
        return translate("Patterns", "The same on both sides")
    against = translate("Patterns", "{0}: {1} of {2} against {3} of {4}")
    sides = finding.first, finding.second
    lines = [
        against.format(word, *(n for side in sides for n in (len(side.having.get(word, ())), side.known)))
        for word in finding.telling[:MOST_TOLD]
    ]
    if with_caution and finding.is_thin:
        lines.append(translate("Patterns", "Too few are known to speak of a pattern."))
    return "\n".join(lines)
