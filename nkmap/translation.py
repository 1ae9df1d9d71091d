"""Installs the texts of a language, and before them the English plural forms: "1 name", "3 names"."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from nkmap.resources import resource

ENGLISH = "en"


def install_language(language: str = ENGLISH) -> None:
    """Let the application speak a language; texts that it lacks stay English."""
    _install(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name in dict.fromkeys((ENGLISH, language)):  # the one installed last is asked first
        _install(f"nkmap_{name}", str(resource("translations")))


def _install(name: str, folder: str) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    translator = QTranslator(application)
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
