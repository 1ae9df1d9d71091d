"""What is said of data that leave: what is in them, and what was written."""

from PySide6.QtCore import QCoreApplication, QLocale

from nkmap.data_out.formats_out import PROJECT, FormatOut
from nkmap.redaction.project import Redaction
from nkmap.ui.data_out.saving import Saved
from nkmap.ui.said import said


def removed_words(redaction: Redaction) -> str:
    """Return what a redaction does, and what it takes out."""
    taken = [said(sentence) for sentence in redaction.preview().sentences()]
    lines = [said(redaction.level.words)]
    if taken:
        lines.append(QCoreApplication.translate("DataOut", "Taken out: {0}.").format(" · ".join(taken)))
    return "\n".join(lines)


def as_it_is_words(form: FormatOut, never: int) -> tuple[str, str]:
    """Return what leaves as it is, and what to heed; `never` counts the names never to be exported."""
    translate = QCoreApplication.translate
    if form.about == PROJECT:
        whole = translate("DataOut", "Everything is in it: notes, earlier moves and who voted for what, too.")
        heed = translate("DataOut", "%n name(s) that are never to be exported are in it.", "", never)
        return whole, heed if never else ""
    usual = translate("DataOut", "Notes and reasons are in it where this form has room for them.")
    left_out = translate("DataOut", "%n name(s) never to be exported are left out.", "", never)
    return f"{usual} {left_out}" if never else usual, ""


def saved_words(saved: Saved) -> str:
    """Return what was written, and how much."""
    size = QLocale().formattedDataSize(saved.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    name = saved.order.path.name
    title = said(saved.order.form.title)
    if saved.order.form.suffixes:
        pattern = QCoreApplication.translate("DataOut", "{0} saved as {1}: {2}.")
    else:
        pattern = QCoreApplication.translate("DataOut", "{0} saved as {1}: %n file(s), {2}.", "", saved.files)
    return pattern.format(title, name, size)


def too_large_words(saved: Saved) -> str:
    """Return what to do about a project that nkmap would not read back."""
    return QCoreApplication.translate(
        "DataOut",
        "{0} is larger than 50 MB: other programs can read it, nkmap would refuse it. Keep the project file.",
    ).format(saved.order.path.name)
