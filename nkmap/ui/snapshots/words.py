"""The words for an earlier version: when it was kept and why, what is in it, and what became of it since."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.versions import Since, VersionFacts


def when_words(made: datetime, now: datetime) -> str:
    """Return a time in this computer's zone: "Today 14:05", "Yesterday 09:10", "2026-11-22 14:05"."""
    local, today = made.astimezone(), now.astimezone().date()
    if local.date() == today:
        return QCoreApplication.translate("Versions", "Today {0}").format(f"{local:%H:%M}")
    if local.date() == today - timedelta(days=1):
        return QCoreApplication.translate("Versions", "Yesterday {0}").format(f"{local:%H:%M}")
    return f"{local:%Y-%m-%d %H:%M}"


def reason_words(reason: str) -> str:
    """Return why a version was kept."""
    translate = QCoreApplication.translate
    words = {
        "automatic": translate("Versions", "While working"),
        "import": translate("Versions", "Before an import"),
        "merge": translate("Versions", "Before a merge"),
        "delete": translate("Versions", "Before a deletion"),
        "restore": translate("Versions", "Before going back"),
        "redaction": translate("Versions", "Before a redaction"),
        "migration": translate("Versions", "The file as it was"),
    }
    return words[reason]


def original_words(file_format: str) -> str:
    """Return what the file is that was kept before its format changed, and what can be done with it."""
    words = QCoreApplication.translate(
        "Versions",
        "The file as it was before nkmap changed its format, still in format {0}. It stays until all "
        "versions are removed. Restore brings back what is in it. For a program that needs the old format, "
        "save it as a file.",
    )
    return words.format(file_format)


def content_words(facts: VersionFacts) -> str:
    """Return what is in a version: "39 names, 5 maps"."""
    translate = QCoreApplication.translate
    names = translate("Versions", "%n name(s)", "", len(facts.names))
    return translate("Versions", "{0}, {1}", "names, maps").format(
        names, translate("Versions", "%n map(s)", "", len(facts.maps))
    )


def since_words(since: Since) -> str:
    """Return what became of a version, in one line: "Since then: 3 names added, 1 place changed"."""
    translate = QCoreApplication.translate
    parts = (
        (since.names_added, translate("Versions", "%n name(s) added", "", since.names_added)),
        (since.names_deleted, translate("Versions", "%n name(s) deleted", "", since.names_deleted)),
        (since.names_changed, translate("Versions", "%n name(s) changed", "", since.names_changed)),
        (since.maps_added, translate("Versions", "%n map(s) added", "", since.maps_added)),
        (since.maps_deleted, translate("Versions", "%n map(s) deleted", "", since.maps_deleted)),
        (since.levers_added, translate("Versions", "%n leverage entry(s) added", "", since.levers_added)),
        (
            since.levers_deleted,
            translate("Versions", "%n leverage entry(s) deleted", "", since.levers_deleted),
        ),
        (since.places_changed, translate("Versions", "%n place(s) changed", "", since.places_changed)),
    )
    said = [words for count, words in parts if count]
    if not said:
        return translate("Versions", "Names, maps, levers and places are the same as now.")
    return translate("Versions", "Since then: {0}").format(", ".join(said))
