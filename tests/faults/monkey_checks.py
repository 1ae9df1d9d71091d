"""What is asked of the program while a monkey is at it: sound rows, and windows that show what there is."""

import gc
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QWidget
from sqlalchemy import URL, create_engine, text

from nkmap.db.invariants import are_kept
from nkmap.db.queries.maps import map_content
from nkmap.db.queries.stakeholders import name_list
from nkmap.db.tables import Base
from nkmap.document import Document
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.main_window import MainWindow
from nkmap.ui.project_page import ProjectPage


def unsound(document) -> Iterator[str]:
    """Yield what is wrong with the rows of a project."""
    store = document.project.store

    def ask(statement: str) -> list:
        return store.read(lambda session: session.execute(text(statement)).all())

    if ask("PRAGMA integrity_check") != [("ok",)]:
        yield "the integrity check found something"
    if ask("PRAGMA foreign_key_check"):
        yield "a row refers to one that is not there"
    if not are_kept(lambda statement: ask(statement)[0][0]):
        yield "what every project has is not there"


def differing(page) -> Iterator[str]:
    """Yield where a window shows something else than the rows say."""
    document, maps = page.document, page.maps
    rows = {row.id: row.name for row in document.read(name_list)}
    shown = {id_: row.name for id_, row in page.names.tree._rows.items()}
    if rows != shown:
        yield f"{len(rows.items() ^ shown.items())} names are listed otherwise"
    if maps.scene is None or maps.query is not map_content or not maps.view.isVisible():
        return
    if maps.map_id in maps._stale or maps.scene.carrying is not None:
        return
    content = document.read(map_content, maps.map_id, maps.language)
    placed = {token.placement_id: (token.name, token.x, token.y) for token in content.tokens}
    items = {id_: item.token for id_, item in maps.scene.tokens.items()}
    seen = {id_: (token.name, token.x, token.y) for id_, token in items.items()}
    if placed != seen:
        yield f"{len(placed.items() ^ seen.items())} tokens are shown otherwise"


def watch_models(window: QWidget) -> None:
    """Let Qt complain of models that change without saying so, or say what cannot be."""
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        is_ours = type(model).__module__.startswith("nkmap.")
        if is_ours and model.findChild(QAbstractItemModelTester) is None:
            QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)


def rows_of(store) -> dict[str, list]:
    """Return all rows of a project, by table."""
    return store.read(_rows)


def rows_in(path: Path) -> dict[str, list]:
    """Return all rows of a file as it lies there, by table."""
    engine = create_engine(URL.create("sqlite", database=str(path)))
    with closing(engine.connect()) as connection:
        found = _rows(connection)
    engine.dispose()
    return found


def _rows(asked) -> dict[str, list]:
    tables = Base.metadata.sorted_tables
    return {table.name: sorted(map(repr, asked.execute(table.select()))) for table in tables}


def left_open() -> Iterator[str]:
    """Yield each project that is open though no window shows it."""
    gc.collect()
    for thing in gc.get_objects():
        if isinstance(thing, Document) and not thing._is_closed:
            yield "a project is open and no window shows it"


def still_alive() -> Counter[str]:
    """Return what of closed windows is still there, by its kind, once Qt and Python have cleared up."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    kinds = (MainWindow, ProjectPage, Document, MapScene)
    return Counter(type(thing).__name__ for thing in gc.get_objects() if isinstance(thing, kinds))
