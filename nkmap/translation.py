"""Installs the texts of a language, and before them the English plural forms: "1 name", "3 names"."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from nkmap.resources import resource

ENGLISH = "en"
SYSTEM = "system"  # the language of the system, where the program speaks it
_SPOKEN = "language"  # property of the application


def shipped_languages() -> list[str]:
    """Return the languages whose texts ship with the program, as tags such as "ko"."""
    return sorted(path.stem.partition("_")[2] for path in resource("translations").glob("nkmap_*.qm"))


def language_for(chosen: str) -> str:
    """Return the language that a choice means: itself, or for SYSTEM the first that the system asks for
    and that ships; English where there is none."""
    if chosen != SYSTEM:
        return chosen
    asked = [tag for wanted in QLocale.system().uiLanguages() for tag in (wanted, wanted.partition("-")[0])]
    return next((tag for tag in asked if tag in shipped_languages()), ENGLISH)


def spoken_language() -> str:
    """Return the language of the windows that are open."""
    application = QCoreApplication.instance()
    return str(application.property(_SPOKEN) or ENGLISH) if application else ENGLISH


def install_language(language: str = ENGLISH) -> None:
    """Let the application speak a language; texts that it lacks stay English."""
    application = QCoreApplication.instance()
    assert application is not None
    application.setProperty(_SPOKEN, language)
    _install(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name in dict.fromkeys((ENGLISH, language)):  # the one installed last is asked first
        _install(f"nkmap_{name}", str(resource("translations")))


def _install(name: str, folder: str) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    translator = QTranslator(application)
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
