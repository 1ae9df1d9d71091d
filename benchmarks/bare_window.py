"""The floor of the first paint: a window of Qt with an empty graphics view, `bare_window WIDTH HEIGHT`."""

import sys

from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QMainWindow

from benchmarks.painted import Painted


def main(width: int, height: int) -> int:
    """Show the window until it is painted."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    Painted(window)
    scene = QGraphicsScene()
    window.setCentralWidget(QGraphicsView(scene))
    window.resize(width, height)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
