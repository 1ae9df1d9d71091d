"""Says what comes from below Qt in the language of the windows: errors, templates, kinds."""

from PySide6.QtCore import QCoreApplication

from nkmap.errors import NkmapError, Sentence


def said(what: NkmapError | Sentence) -> str:
    """Return what the person at the screen reads of an error or a note."""
    sentence = what.sentence if isinstance(what, NkmapError) else what
    return sentence.said(lambda pattern: QCoreApplication.translate("Errors", pattern))


def said_template(words: str) -> str:
    """Return a text of a shipped grid template; in a project it is data, and stays as it was said then."""
    return QCoreApplication.translate("Templates", words)


def said_kind(name: str) -> str:
    """Return the name of a shipped kind of stakeholders; in a project it is data too."""
    return QCoreApplication.translate("Kinds", name)
