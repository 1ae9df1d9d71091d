"""What becomes of a file that is dropped or chosen: by how its name ends."""

from pathlib import Path

from PySide6.QtCore import QMimeData

PROJECTS = frozenset({".nkmap"})
PICTURES = frozenset({".png", ".svg", ".pdf"})  # a project may be inside
DOCUMENTS = frozenset({".pdf", ".docx", ".md", ".markdown", ".txt", ".html", ".htm"})


def files_in(dragged: QMimeData) -> list[Path]:
    """Return the files of this computer that are dragged over the window."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]


def is_project(path: Path) -> bool:
    """Return whether a file is a project by its ending."""
    return path.suffix.lower() in PROJECTS


def is_project_json(path: Path) -> bool:
    """Return whether a file is a whole project as JSON, by what it says of itself."""
    if path.suffix.lower() != ".json":
        return False
    from nkmap.data_in import project_json

    return project_json.is_project_json(path)


def is_picture(path: Path) -> bool:
    """Return whether a file may be a picture with a project inside, by its ending."""
    return path.suffix.lower() in PICTURES


def is_document(path: Path) -> bool:
    """Return whether a file can be a source by its ending."""
    return path.suffix.lower() in DOCUMENTS


def is_data(path: Path) -> bool:
    """Return whether a file may hold tables or a graph, by its ending."""
    return path.suffix.lower() in data_endings()


def data_endings() -> list[str]:
    """Return the endings of all formats that can be imported."""
    from nkmap.data_in.reading import FORMATS

    return sorted({suffix for format_ in FORMATS for suffix in format_.suffixes})
