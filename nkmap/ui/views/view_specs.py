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


def _strategies(page: "ProjectPage") -> "DataView":
    from nkmap.ui.strategies.strategies_view import StrategiesView

    return StrategiesView(page)


def _report(page: "ProjectPage") -> "DataView":
    from nkmap.ui.reports.report_view import ReportView

    return ReportView(page)


def _sources(page: "ProjectPage") -> "DataView":
    from nkmap.ui.sources.sources_view import SourcesView

    return SourcesView(page)


def _patterns(page: "ProjectPage") -> "DataView":
    from nkmap.ui.patterns.patterns_view import PatternsView

    return PatternsView(page)


VIEWS: dict[str, Callable[["ProjectPage"], "DataView"]] = {
    "matrix": _matrix,
    "chains": _chains,
    "gaps": _gaps,
    "after": _after,
    "network": _network,
    "figures": _figures,
    "strategies": _strategies,
    "patterns": _patterns,
    "sources": _sources,
    "report": _report,
}


# What takes longest to load of what a view stands on, in parts, so that the window can go on between them.
LOADED_BEFORE: dict[str, tuple[str, ...]] = {
    "matrix": ("nkmap.db.queries.leverage_matrix", "nkmap.ui.leverage_matrix.export"),
    "gaps": ("nkmap.figures.all_figures", "nkmap.db.queries.gaps", "nkmap.ui.gaps.gap_rows"),
    "after": ("nkmap.figures.all_figures", "nkmap.db.queries.after_places", "nkmap.ui.after_map.after_panel"),
    "network": ("nkmap.figures.all_figures", "nkmap.ui.network.exporting", "nkmap.ui.network.numbers_panel"),
    "figures": (
        "nkmap.figures.all_figures",
        "nkmap.db.queries.figures",
        "nkmap.ui.figures.figure_specs",
        "nkmap.ui.figures.cards",
        "nkmap.ui.figures.figures_view",
    ),
    "sources": ("nkmap.ui.sources.texts_page", "nkmap.ui.sources.claims_page", "nkmap.ui.sources.citing"),
    "strategies": (
        "nkmap.formats.picture_files",
        "nkmap.ui.pictures.coded",
        "nkmap.ui.strategies.strategies_view",
    ),
    "patterns": ("nkmap.ui.pictures.coded", "nkmap.ui.patterns.patterns_view"),
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
        "strategies": translate("Views", "Strategies"),
        "patterns": translate("Views", "Patterns"),
        "sources": translate("Views", "Sources"),
        "report": translate("Views", "Report"),
    }
