"""All figures of one map, or of a plain table, from what is known of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

from nkmap.errors import Sentence
from nkmap.figures.after_map import Shift
from nkmap.figures.bargaining import Bargaining, bargaining
from nkmap.figures.convergence import Stances
from nkmap.figures.drift import KINDS as DRIFT_KINDS
from nkmap.figures.drift import Drift, drift
from nkmap.figures.feasibility import Feasibility, feasibility
from nkmap.figures.figure import Figure, figure
from nkmap.figures.group_agreement import Estimated, GroupAgreement, group_agreement
from nkmap.figures.influence_dependence import KINDS as DEPENDENCE_KINDS
from nkmap.figures.influence_dependence import InfluenceDependence, influence_dependence
from nkmap.figures.outlook import STRONGLY_FOR_AND_AGAINST, Outlook, outlook
from nkmap.figures.prince import Player, Prince, prince, prince_of_players
from nkmap.figures.relations import Relation
from nkmap.figures.resting import Rest, no_rest
from nkmap.figures.salience import Claim, SalienceBadges, salience_badges, without_badge
from nkmap.figures.sensitivity import sensitivities
from nkmap.figures.taking_part import (
    Actor,
    Assessment,
    Assumed,
    LeftOut,
    Refused,
    TakingPart,
    taking_part,
    with_power_as_share,
)
from nkmap.figures.verdicts import VERDICTS

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Material:
    """What figures are made of. `names` by id are all stakeholders that relations may connect.

    `stances` are those of each map, for convergence; `shifts` the levers chosen for "after", and `shifts_are`
    says how they were chosen. `players` are given where a table is on Prince's own scales, `claims` by id
    where somebody's were judged. `refused` are figures, by name, that cannot be made of it.
    """

    assessments: tuple[Assessment, ...]
    names: Mapping[int, str] = field(default_factory=dict)
    relations: tuple[Relation, ...] = ()
    stances: Stances = ()
    shifts: tuple[Shift, ...] = ()
    shifts_are: Sentence | None = None
    estimated: tuple[Estimated, ...] = ()
    players: tuple[Player, ...] = ()
    claims: Mapping[int, Claim] = field(default_factory=dict)
    refused: Mapping[str, Refused] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MapFigures:
    """The figures of one map; the names of the fields are the keys of the JSON."""

    prince: Figure[Prince]
    feasibility: Figure[Feasibility]
    outlook: Figure[Outlook]
    bargaining: Figure[Bargaining]
    drift: Figure[Drift]
    influence_dependence: Figure[InfluenceDependence]
    agreement: Figure[GroupAgreement]
    salience_badges: Figure[SalienceBadges]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person asking decides. Options 0..100 are put head to head; susceptibilities 0..0.95 by id."""

    equal_salience: bool = False
    options: tuple[float, float] = STRONGLY_FOR_AND_AGAINST
    susceptibility: Mapping[int, float] = field(default_factory=dict)


def all_figures(material: Material, choices: Choices | None = None) -> MapFigures:
    """Return all figures; what is not known enough is refused, each on its own. Without sensitivity."""
    names = [one.name for one in fields(MapFigures)]
    return MapFigures(**dict(each_figure(material, choices, names)))


def each_figure(
    material: Material, choices: Choices | None, names: Iterable[str], rest: Rest = no_rest
) -> Iterator[tuple[str, Figure[Any]]]:
    """Give figures by their names one after the other, so that whoever asks may stop between them.

    `rest` is called within those that take long; what it raises is raised here.
    """
    making = _Making(material, choices or Choices(), rest)
    for name in names:
        yield name, getattr(making, name)()


def with_sensitivity(figures: MapFigures, material: Material, choices: Choices | None = None) -> MapFigures:
    """Return the figures with how often the sentences of Prince, feasibility and outlook would change.

    This takes a fifth of a second for 40 stakeholders: not while somebody drags.
    """
    chosen = choices or Choices()
    part = taking_part(material.assessments, equal_salience=chosen.equal_salience)
    made = {name: getattr(figures, name) for name in VERDICTS if getattr(figures, name).result is not None}
    if material.players:
        made.pop("prince", None)  # whole numbers on Prince's own scales have no confidence to move within
    verdicts = {name: VERDICTS[name] for name in made}
    found = sensitivities(with_power_as_share(part).actors, verdicts) if verdicts else {}
    return replace(figures, **{name: replace(made[name], sensitivity=found[name]) for name in made})


class _Making:
    """Makes figures of one material: a method for each field of `MapFigures`."""

    def __init__(self, material: Material, chosen: Choices, rest: Rest) -> None:
        self._material, self._chosen, self._rest = material, chosen, rest
        self._part = taking_part(material.assessments, equal_salience=chosen.equal_salience)
        self._shares = with_power_as_share(self._part)

    def prince(self) -> Figure[Prince]:
        """Make the Prince score, by the players' own numbers where there are any."""
        return self._figure("prince", self._shares, self._prince)

    def feasibility(self) -> Figure[Feasibility]:
        """Make feasibility now, and after the levers where some were chosen."""
        part, shifts, shifts_are = self._shares, self._material.shifts, self._material.shifts_are
        assumed = (Assumed(shifts_are, len(shifts)),) if shifts and shifts_are else ()
        part = replace(part, assumed=(*part.assumed, *assumed))
        return self._figure("feasibility", part, lambda actors: feasibility(actors, shifts), levers=shifts)

    def outlook(self) -> Figure[Outlook]:
        """Make the outlook, with two options head to head."""
        return self._figure("outlook", self._part, lambda actors: outlook(actors, self._chosen.options))

    def bargaining(self) -> Figure[Bargaining]:
        """Make the rounds of bargaining."""
        return self._figure("bargaining", self._part, lambda actors: bargaining(actors, self._rest))

    def drift(self) -> Figure[Drift]:
        """Make the drift of stances along relations."""
        relations = [one for one in self._material.relations if one.kind in DRIFT_KINDS]
        by_hand = sum(actor.id in self._chosen.susceptibility for actor in self._part.actors)
        words = Sentence("How open one is to others was set by hand.")
        assumed = (Assumed(words, by_hand),) if by_hand else ()
        return self._figure(
            "drift",
            replace(self._part, assumed=(*self._part.assumed, *assumed)),
            lambda actors: drift(actors, relations, self._chosen.susceptibility, self._rest),
            relations=relations,
        )

    def influence_dependence(self) -> Figure[InfluenceDependence]:
        """Make the plane of all whom relations connect, on this map or not."""
        material = self._material
        relations = [one for one in material.relations if one.kind in DEPENDENCE_KINDS]
        assessed, connected = (
            {end for one in chosen for end in (one.from_id, one.to_id)}
            for chosen in ([one for one in relations if one.strength is not None], relations)
        )
        left_out = tuple(
            LeftOut(id_, name, ("strength",))
            for id_, name in material.names.items()
            if id_ in connected - assessed
        )
        return self._figure(
            "influence_dependence",
            TakingPart((), left_out),
            lambda _actors: influence_dependence(material.names, relations, material.stances, self._rest),
            relations=relations,
        )

    def agreement(self) -> Figure[GroupAgreement]:
        """Make the agreement of groups."""
        estimated = self._material.estimated
        return self._figure(
            "agreement", TakingPart(()), lambda _actors: group_agreement(estimated), estimates=estimated
        )

    def salience_badges(self) -> Figure[SalienceBadges]:
        """Make the badges of all of whom influence, legitimacy and urgency are assessed."""
        assessments, claims = self._material.assessments, self._material.claims
        return self._figure(
            "salience_badges",
            TakingPart((), without_badge(assessments, claims)),
            lambda _actors: salience_badges(assessments, claims),
        )

    def _figure(
        self,
        name: str,
        part: TakingPart,
        make: Callable[[Sequence[Actor]], R],
        **inputs: Sequence[object],
    ) -> Figure[R]:
        """Make a figure of those who take part, unless the material rules it out."""
        return figure(replace(part, refused=self._material.refused.get(name, part.refused)), make, **inputs)

    def _prince(self, actors: Sequence[Actor]) -> Prince:
        if not self._material.players:
            return prince(actors)
        ids = {actor.id for actor in actors}
        return prince_of_players(player for player in self._material.players if player.id in ids)
