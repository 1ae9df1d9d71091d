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


def _after(page: "ProjectPage") -> "DataView":
    from nkmap.ui.after_map.after_view import AfterView

    return AfterView(page)


def _network(page: "ProjectPage") -> "DataView":
    from nkmap.ui.network.network_view import NetworkView

    return NetworkView(page)


def _chains(page: "ProjectPage") -> "DataView":
    from nkmap.ui.chains.chains_view import ChainsView

    return ChainsView(page)


VIEWS: dict[str, Callable[["ProjectPage"], "DataView"]] = {
    "matrix": _matrix,
    "chains": _chains,
    "gaps": _gaps,
    "after": _after,
    "network": _network,
    "figures": _figures,
}


def view_titles() -> dict[str, str]:
    """Return what stands on the tab of each view, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "matrix": translate("Views", "Leverage matrix"),
        "chains": translate("Views", "Chains"),
        "gaps": translate("Views", "Gaps"),
        "after": translate("Views", "After-map"),
        "network": translate("Views", "Network"),
        "figures": translate("Views", "Figures"),
    }
