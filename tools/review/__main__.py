"""Takes a picture of every view and state, to be looked at one by one.

    python tools/review FOLDER [--theme dark] [--size 1093x614] [--language pseudo] [--walks levers,wall]

Each folder is one theme, size and language. What goes wrong on the way is said, and the next walk begins.
"""

import argparse
import os
import sys
import tempfile
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "ui")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QSize  # noqa: E402

THEMES = ("light", "dark", "high-contrast", "high-contrast-dark")
SIZES = ("1093x614", "1280x720", "1920x1080")


def main() -> int:
    """Take the pictures; return 1 if a walk could not be ended."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", choices=THEMES, default=THEMES[0])
    parser.add_argument("--size", choices=SIZES, default=SIZES[0])
    parser.add_argument("--language", choices=("en", "pseudo", "ko"), default="en")
    parser.add_argument("--walks", default="", help="names of walks; all without")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as private:
        os.environ["NKMAP_FOLDER"] = private
        return _take_all(chosen, Path(private))


def _take_all(chosen: argparse.Namespace, private: Path) -> int:
    from project_walks import PROJECT_WALKS
    from workshop_walks import WORKSHOP_WALKS

    from nkmap.app import make_application

    _speak(chosen.language, make_application())
    wanted = set(filter(None, chosen.walks.split(",")))
    failed = 0
    for walk in (*PROJECT_WALKS, *WORKSHOP_WALKS):
        if not wanted or walk.__name__ in wanted:
            folder = private / walk.__name__
            folder.mkdir()
            failed += not _take(walk, chosen, folder)
    return int(failed > 0)


def _speak(language: str, application: QCoreApplication) -> None:
    """Let the program speak the language for tests."""
    from pseudo_language import PseudoLanguage

    if language == "pseudo":
        application.installTranslator(PseudoLanguage(application))


def _example_in(language: str):
    """Return what writes the example, its names in another language or as they are."""
    from hangul import into_hangul

    from nkmap.formats.sample import fill_sample

    def fill(session) -> None:
        fill_sample(session)
        if language == "ko":
            into_hangul(session)

    return fill


def _take(walk, chosen: argparse.Namespace, private: Path) -> bool:
    """Take the pictures of one walk, in a window of its own; return whether it came to its end."""
    from stage import Stage

    from nkmap.settings import THEME
    from nkmap.ui.windows import Windows

    os.environ["NKMAP_FOLDER"] = str(private)
    windows = Windows()
    windows.choose(THEME, chosen.theme)
    stage = Stage(windows, QSize(*map(int, chosen.size.split("x"))), private, _example_in(chosen.language))
    folder = chosen.folder / f"{chosen.theme}-{chosen.size}-{chosen.language}"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        for number, name in enumerate(walk(stage)):
            stage.picture().save(str(folder / f"{walk.__name__}-{number:02} {name}.png"))
        return True
    except Exception:
        traceback.print_exc()
        return False
    finally:
        stage.close()


if __name__ == "__main__":
    sys.exit(main())
