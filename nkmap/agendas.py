"""Agendas to start a meeting from: one TOML file each in `resources/agendas/`, its name being the id."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass

from nkmap.resources import resource

Say = Callable[[str], str]  # puts a text into the language of the person at the screen


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A step with its minutes, the words for the wall, and one of `scales.AGENDA_MODES` or None."""

    title: str
    minutes: int
    mode: str | None
    prompt: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """An agenda as it is offered."""

    id: str
    name: str
    steps: tuple[PlannedStep, ...]


def load_agendas(say: Say = str) -> list[Agenda]:
    """Return all shipped agendas, the longest first, their words put through `say`."""
    files = sorted(resource("agendas").glob("*.toml"))
    read = [(file.stem, tomllib.loads(file.read_text(encoding="utf-8"))) for file in files]
    return [
        Agenda(id_, say(data["name"]), tuple(_step(step, say) for step in data["steps"]))
        for id_, data in sorted(read, key=lambda item: item[1]["position"])
    ]


def _step(data: dict[str, str | int], say: Say) -> PlannedStep:
    mode = data.get("mode")
    return PlannedStep(
        say(str(data["title"])), int(data["minutes"]), str(mode) if mode else None, say(str(data["prompt"]))
    )
