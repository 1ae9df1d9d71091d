"""A figure with what went into it, what came out, who was left out, and why it may be refused."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from nkmap.errors import Sentence
from nkmap.figures.sensitivity import Sensitivity
from nkmap.figures.taking_part import Actor, Assumed, LeftOut, Refused, TakingPart

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Figure(Generic[R]):
    """`result` is None exactly where `refused` is a sentence; `missing` then names what is to be opened.

    `inputs` by what they are: stakeholders, relations, levers, estimates. The result holds its `terms`.
    """

    result: R | None
    inputs: Mapping[str, Sequence[object]]
    left_out: tuple[LeftOut, ...] = ()
    assumed: tuple[Assumed, ...] = ()
    refused: Sentence | None = None
    missing: tuple[str, ...] = ()
    sensitivity: Sensitivity | None = None


def figure(part: TakingPart, make: Callable[[Sequence[Actor]], R], **inputs: Sequence[object]) -> Figure[R]:
    """Return a figure of those who take part, with further inputs by name; refused where it must be."""
    result, refused = None, part.refused
    try:
        result = None if refused else make(part.actors)
    except Refused as error:
        refused = error
    return Figure(
        result=result,
        inputs={"stakeholders": part.actors, **inputs},
        left_out=part.left_out,
        assumed=part.assumed,
        refused=refused.sentence if refused else None,
        missing=refused.missing if refused else (),
    )
