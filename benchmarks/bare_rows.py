"""The floor of an opened project: a window of Qt, and SQLAlchemy's ORM reading the rows of a file.

`bare_rows WIDTH HEIGHT FILE`. Every table has a mapped class, every row becomes an object, and each
stakeholder of the first map is a circle with a name.
"""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QMainWindow
from sqlalchemy import URL, Connection, String, create_engine
from sqlalchemy.orm import DeclarativeBase, Session, mapped_column

from benchmarks.painted import Painted

TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'"


class Base(DeclarativeBase):
    """Of classes without types, relations or rules."""


def main(width: int, height: int, path: Path) -> int:
    """Show the window until the rows are read and painted."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    scene = QGraphicsScene()
    view = QGraphicsView(scene)
    window.setCentralWidget(view)
    window.resize(width, height)
    window.show()
    rows = _all_rows(path)
    names = {row.id: row.name for row in rows["stakeholder"]}
    first = min(row.id for row in rows["map"])
    _paint(scene, (names[row.stakeholder_id] for row in rows["placement"] if row.map_id == first))
    Painted(view.viewport())
    return application.exec()


def _all_rows(path: Path) -> dict[str, list[Any]]:
    """Return the rows of each table as objects."""
    engine = create_engine(URL.create("sqlite", database=str(path)))
    with engine.connect() as connection:
        classes = {name: _mapped(connection, name) for name in _texts(connection, TABLES)}
    with Session(engine) as session:
        return {name: list(session.query(mapped)) for name, mapped in classes.items()}


def _mapped(connection: Connection, table: str) -> type[Base]:
    columns = _texts(connection, f"SELECT name FROM pragma_table_info('{table}')")
    values = {name: mapped_column(String, primary_key=name == columns[0]) for name in columns}
    return type(table, (Base,), {"__tablename__": table, **values})


def _texts(connection: Connection, question: str) -> list[str]:
    return [str(text) for (text,) in connection.exec_driver_sql(question)]


def _paint(scene: QGraphicsScene, names: Iterable[str]) -> None:
    for index, name in enumerate(names):
        scene.addEllipse(0, 0, 20, 20).setPos(index % 8 * 80, index // 8 * 60)
        scene.addText(name).setPos(index % 8 * 80 + 20, index // 8 * 60)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])))
