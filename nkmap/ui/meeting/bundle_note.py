"""The note in a bundle: for whom it is, and how much is not in it. It names nobody."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def audience_sentence(audience: str) -> str:
    """Return which names pictures and tables show."""
    translate = QCoreApplication.translate
    if audience == "workshop":
        return translate(
            "Bundle", "Pictures and tables show names that may be shared, and those for the workshop only."
        )
    return translate("Bundle", "Pictures and tables show only names that may be shared.")


def bundle_note(audience: str, left_out: Mapping[str, int], hidden_votes: int, *, has_project: bool) -> str:
    """Return the note; `left_out` counts by file what is not for this audience."""
    translate = QCoreApplication.translate
    lines = [audience_sentence(audience), ""]
    counted = [(name, count) for name, count in left_out.items() if count]
    if counted:
        lines.append(translate("Bundle", "Left out, because not everybody may see it:"))
        lines += [translate("Bundle", "- {0}: {1}").format(name, count) for name, count in counted]
    else:
        lines.append(translate("Bundle", "Nothing had to be left out."))
    if hidden_votes:
        words = translate("Bundle", "Votes that are not revealed yet, and not in the table: {0}")
        lines.append(words.format(hidden_votes))
    if has_project:
        lines += ["", translate("Bundle", "The project file holds everything: every name, note and vote.")]
        lines.append(translate("Bundle", "Pass it on only to those who may see all of that."))
    return "\r\n".join([*lines, ""])
