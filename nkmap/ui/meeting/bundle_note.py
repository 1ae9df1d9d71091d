"""The note in a bundle: for whom it is, and how much is not in it. It names nobody."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


def audience_sentence(audience: str) -> str:
    """Return which names pictures and tables show."""
    translate = QCoreApplication.translate
    if audience == "workshop":
        return translate(
            "Bundle", "Pictures and tables show names that may be shared, and those for the workshop only."
        )
    return translate("Bundle", "Pictures and tables show only names that may be shared.")


@dataclass(frozen=True, slots=True)
class BundleNote:
    """What is known before the files are read; `hidden_votes` go on, so their totals are not in it."""

    audience: str
    hidden_votes: int
    has_project: bool
    has_codes: bool = False

    @property
    def file_name(self) -> str:
        """What it is called in the bundle."""
        return QCoreApplication.translate("Bundle", "Read me") + ".txt"

    def text(self, left_out: Mapping[str, int]) -> str:
        """Return the note; `left_out` counts by file what is not for this audience."""
        translate = QCoreApplication.translate
        lines = [self._names_sentence(), ""]
        counted = [(name, count) for name, count in left_out.items() if count]
        if counted:
            lines.append(translate("Bundle", "Left out, because not everybody may see it:"))
            lines += [translate("Bundle", "- {0}: {1}").format(name, count) for name, count in counted]
        elif not self.has_codes:
            lines.append(translate("Bundle", "Nothing had to be left out."))
        if self.hidden_votes:
            words = translate("Bundle", "Votes that are not revealed yet, and not in the table: {0}")
            lines.append(words.format(self.hidden_votes))
        if self.has_project:
            lines += ["", *self._project_sentences()]
        return "\r\n".join([*lines, ""])

    def _names_sentence(self) -> str:
        if not self.has_codes:
            return audience_sentence(self.audience)
        return QCoreApplication.translate(
            "Bundle", "Codes such as Actor 07 stand for names that are not shared."
        )

    def _project_sentences(self) -> list[str]:
        translate = QCoreApplication.translate
        if self.has_codes:
            return [translate("Bundle", "The project file is a redacted copy with the same codes.")]
        return [
            translate("Bundle", "The project file holds everything: every name, note and vote."),
            translate("Bundle", "Pass it on only to those who may see all of that."),
        ]
