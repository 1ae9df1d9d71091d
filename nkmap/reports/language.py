"""Texts of the program in the language of a report, which need not be that of the windows."""

from PySide6.QtCore import QTranslator

from nkmap.resources import resource
from nkmap.translation import ENGLISH


class Language:
    """Translates as the application does, into a language given by its BCP 47 tag; else English."""

    def __init__(self, tag: str) -> None:
        self.tag = tag
        wanted = (tag.replace("-", "_"), tag.partition("-")[0], ENGLISH)
        made = (_translator(language) for language in dict.fromkeys(wanted))
        self._translators = [translator for translator in made if translator is not None]

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """Return a text, with `n` at its %n in the form for that number."""
        asked = (one.translate(context, text, comment or None, n) for one in self._translators)
        found: str = next(filter(None, asked), "") or text
        return found.replace("%n", str(n))


def _translator(language: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(f"nkmap_{language}", str(resource("translations"))) else None
