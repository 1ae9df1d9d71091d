"""The sides of a disagreement, each of which says why it stays where it is."""

from dataclasses import dataclass

from nkmap.db.queries.estimates import Disagreement, EstimateRow


@dataclass(frozen=True, slots=True)
class Side:
    """Estimates that are one view, and its reason so far. `speaker`: the estimate that carries the reason."""

    estimates: tuple[EstimateRow, ...]

    @property
    def speaker(self) -> EstimateRow:
        """Who has given a reason, or the first."""
        return next((estimate for estimate in self.estimates if estimate.reason), self.estimates[0])

    @property
    def groups(self) -> str:
        """The names of the groups on this side."""
        return ", ".join(estimate.group for estimate in self.estimates)


def sides_of(disagreement: Disagreement) -> list[Side]:
    """Return each estimate for itself where they are drawn singly, else the two sides of the best cut.

    A single estimate has nobody to differ from: no side.
    """
    estimates, cut = disagreement.estimates, disagreement.agreement.cut
    if len(estimates) == 1:
        return []
    if cut is None or disagreement.differ:
        return [Side((estimate,)) for estimate in estimates]
    return [Side(tuple(estimates[index] for index in side)) for side in (cut.lower, cut.upper)]
