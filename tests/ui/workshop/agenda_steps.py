"""Steps of the agenda, begun and ticked off in the strip below the map."""

from PySide6.QtWidgets import QApplication

from nkmap.db.queries.sessions import agenda
from nkmap.ui.audience.cover import Kind
from tests.ui.workshop.facilitator import Facilitator


def begin_step(person: Facilitator, title: str) -> None:
    """Start the step that the strip shows, which has this title."""
    strip = person.page.meeting.strip
    assert strip.title.accessibleName() == title
    person.press_on(strip.start_button)
    assert strip.is_running
    QApplication.processEvents()


def end_step(person: Facilitator) -> None:
    """Tick off the step that runs, and take card and timer off the wall."""
    strip = person.page.meeting.strip
    running = strip.step.id
    person.press_on(strip.start_button)
    assert next(step for step in person.document.read(agenda) if step.id == running).is_done
    if person.wall.cover.kind is Kind.CARD:
        person.press_button("Show", person.show.panel)
    if person.wall.countdown.is_on:
        person.press_button("Stop", person.show.panel)
