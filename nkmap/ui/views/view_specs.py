"""The views besides the maps, as data: what each is called, and how it is made when it is first opened."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage
    from nkmap.ui.views.data_view import DataView


def _figures(page: "ProjectPage") -> "DataView":
    from nkmap.ui.figures.figures_view import FiguresView

    return FiguresView(page)


def _matrix(page: "ProjectPage") -> "DataView":
    from nkmap.ui.leverage_matrix.matrix_view import MatrixView

    return MatrixView(page)


def _gaps(page: "ProjectPage") -> "DataView":
    from nkmap.ui.gaps.gaps_view import GapsView

    return GapsView(page)


VIEWS: dict[str, Callable[["ProjectPage"], "DataView"]] = {
    "matrix": _matrix,
    "gaps": _gaps,
    "figures": _figures,
}


def view_titles() -> dict[str, str]:
    """Return what stands on the tab of each view, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "matrix": translate("Views", "Leverage matrix"),
        "gaps": translate("Views", "Gaps"),
        "figures": translate("Views", "Figures"),
    }
