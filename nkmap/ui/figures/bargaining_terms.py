"""The rounds of bargaining as a card shows them: a row for each answer to a pressure."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from nkmap.figures.bargaining import Bargaining, Event
from nkmap.figures.figure import Figure
from nkmap.figures.taking_part import Actor
from nkmap.ui.figures.bargaining_picture import bargaining_height, bargaining_picture
from nkmap.ui.figures.shown import Reading, Row, Shown, actors_by_id, exact, percent


def show_bargaining(figure: Figure[Bargaining], _reading: Reading) -> Shown:
    """Return the events by the pressed, the arithmetic and the picture of bargaining."""
    translate, result = QCoreApplication.translate, figure.result
    assert result is not None
    actors = actors_by_id(figure)
    rows = [
        Row(
            event.pressed_id,
            (event.pressed, event.round, event.presser, 100 * event.backing, event.start, event.end),
            partial(_steps, event, actors[event.presser_id], actors[event.pressed_id]),
        )
        for event in result.events
    ]
    headings = (
        translate("Figures", "Pressed"),
        translate("Figures", "Round"),
        translate("Figures", "Answers"),
        translate("Figures", "% backing"),
        translate("Figures", "From"),
        translate("Figures", "To"),
    )
    outlooks = ", ".join(exact(value) for value in result.outlook_by_round)
    formula = (
        translate("Figures", "Outlook before the first round and after each: {0}").format(outlooks),
        translate(
            "Figures",
            "Everybody presses whoever gives the largest gain; the pressed answers the one with most backing "
            "and moves half of the way to where both would meet.",
        ),
    )
    return Shown(
        headings,
        rows,
        formula,
        lambda look, _width: bargaining_height(look),
        partial(bargaining_picture, result),
    )


def _steps(event: Event, presser: Actor, pressed: Actor) -> list[str]:
    translate, p = QCoreApplication.translate, event.backing
    force, resistance = presser.salience * p, pressed.salience * (1 - p)
    way = force / (force + resistance) / 2 if force else 0.0
    backers = ", ".join(f"{one.name} {percent(one.share)}" for one in event.backers)
    if more := event.backer_count - len(event.backers):
        backers = translate("Figures", "{0}, and {1} more").format(backers, more)
    return [
        translate("Figures", "Pressed by {0}. It answers {1}, who has most backing: {2}").format(
            event.presser_count, event.presser, percent(p)
        ),
        translate("Figures", "Behind that position: {0}").format(backers),
        translate(
            "Figures",
            "Pressure = salience {0} × backing {1} = {2}; resistance = salience {3} × {4} = {5}",
        ).format(
            exact(presser.salience),
            exact(p),
            exact(force),
            exact(pressed.salience),
            exact(1 - p),
            exact(resistance),
        ),
        translate("Figures", "It moves {0} of the way: from {1} to {2}").format(
            percent(way), exact(event.start), exact(event.end)
        ),
    ]
