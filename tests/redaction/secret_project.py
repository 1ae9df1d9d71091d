"""A project with a row in every table and a secret in every text that may not leave, by level."""

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from nkmap.commands import estimates, maps
from nkmap.db.tables import (
    TABLES,
    Action,
    AgendaStep,
    Attribute,
    AttributeValue,
    Dots,
    Group,
    GroupEstimate,
    Instrument,
    LeverageEntry,
    LeverageIntermediary,
    Map,
    NetworkPlace,
    Placement,
    Poll,
    PollOption,
    PositionHistory,
    Project,
    ProjectSetting,
    Relation,
    Round,
    Scenario,
    ScenarioEntry,
    ScenarioStakeholder,
    ScenarioStrategy,
    Source,
    SourceParagraph,
    Stakeholder,
    StakeholderAlias,
    StakeholderName,
    StakeholderTag,
    Step,
    Strategy,
    StrategyActor,
    StrategyEntry,
    StrategyInstrument,
    WorkshopSession,
)
from nkmap.formats.sample import fill_sample

SECRET = "Quoxvig"  # in every text that no level lets out
NAMED = {  # hidden names by the sensitivity, each with a spelling in two scripts, long enough for no chance
    "redact": ("Zarbolin Circle", "졸루핀모임", "Zarbolin"),
    "workshop_only": ("Wendolf Bureau", "벤돌프국", "Wendolf"),
    "never": ("Nevrantha House", "네브란타집", "Nevrantha"),
}
# Texts that no level lets out. Written down apart from the rules of redaction, which are what is tested.
PRIVATE = {
    "project": "description",
    "project_setting": "name value",
    "stakeholder": "note",
    "attribute": "note",
    "attribute_value": "locator",
    "relation": "note",
    "placement": "rationale",
    "group_estimate": "rationale",
    "position_history": "moved_at",
    "instrument": "note",
    "leverage_entry": "note dissent assessed_by",
    "step": "owner note",
    "scenario": "note",
    "source": "note",
    "source_paragraph": "text",
    "evidence": "paraphrase quotation",
    "session": "participants agenda parking_lot note",
    "agenda_step": "prompt",
    "action": "owner",
}
BLIND, OPEN_VOTE, TOP_SECRET = "Blindgruppe", "Offenfrage", "Hebelzwirn"


def fill(session: Session) -> None:
    """The sample, somebody of each sensitivity, rows in the tables that it leaves empty, and secrets."""
    fill_sample(session)
    ids = {reach: _person(session, reach, *spelled) for reach, spelled in NAMED.items()}
    some = session.scalars(select(Stakeholder.id).order_by(Stakeholder.id)).first()
    map_id = session.scalars(select(Map.id).order_by(Map.id)).first()
    round_id = session.scalars(select(Round.id)).one()
    _levers(session, map_id, some, ids)
    _workshop(session, map_id, round_id, some)
    _more(session, map_id, some, ids)
    _mentions(session)
    session.flush()
    _plant(session)


def _person(session: Session, reach: str, name: str, korean: str, short: str) -> int:
    never = reach == "never"
    person = Stakeholder(name=name, short_name=short, sensitivity="shareable" if never else reach)
    person.do_not_export, person.code, person.position = int(never), short[0] * 4, 900
    session.add(person)
    session.flush()
    session.add(StakeholderName(stakeholder_id=person.id, language="ko", name=korean))
    session.add(StakeholderAlias(stakeholder_id=person.id, name=f"Old {name}"))
    session.add(StakeholderTag(stakeholder_id=person.id, tag="Seen" if reach == "workshop_only" else SECRET))
    session.add(NetworkPlace(stakeholder_id=person.id, x=0.123, y=0.456))
    round_id = session.scalars(select(Round.id)).one()
    for map_id in session.scalars(select(Map.id)).all():
        place = Placement(map_id=map_id, round_id=round_id, stakeholder_id=person.id, x=0.37, y=0.61)
        session.add(place)
        session.flush()
        session.add(
            PositionHistory(
                placement_id=place.id, round_id=round_id, moved_at="2026-01-02", to_x=0.3, to_y=0.3
            )
        )
    return person.id


def _levers(session: Session, map_id: int, some: int, ids: dict[str, int]) -> None:
    only_there = Instrument(name=TOP_SECRET)
    session.add(only_there)
    session.flush()
    secret = LeverageEntry(map_id=map_id, target_id=some, instrument_id=only_there.id, sensitivity="redact")
    open_one = LeverageEntry(map_id=map_id, target_id=ids["redact"], note="Unnamed", holder_id=some)
    by_never = LeverageEntry(map_id=map_id, target_id=some, note="Unnamed", holder_id=ids["never"])
    session.add_all([secret, open_one, by_never])
    session.flush()
    session.add(LeverageIntermediary(entry_id=open_one.id, stakeholder_id=ids["workshop_only"]))
    session.add(Relation(from_id=ids["redact"], to_id=ids["never"], kind="funding"))


def _workshop(session: Session, map_id: int, round_id: int, some: int) -> None:
    meeting, vote = (
        WorkshopSession(date="2026-05-06"),
        Poll(question="Who?", subject="stakeholder", voters=3, dots_each=5),
    )
    vote.revealed, vote.map_id = 1, map_id
    still_open = Poll(question=OPEN_VOTE, subject="stakeholder", voters=3, dots_each=5)
    session.add_all([meeting, vote, still_open])
    session.flush()
    session.add(AgendaStep(session_id=meeting.id, title="Talk"))
    people = session.scalars(select(Stakeholder.id).limit(2)).all()
    options = [PollOption(poll_id=vote.id, stakeholder_id=id_) for id_ in people]
    session.add_all([*options, PollOption(poll_id=still_open.id, stakeholder_id=some)])
    session.flush()
    given = ((0, 1, 4), (0, 2, 1), (1, 2, 2), (1, 3, 3))
    session.add_all(
        Dots(option_id=options[option].id, voter=voter, count=count) for option, voter, count in given
    )
    session.add(Action(stakeholder_id=some, wanted="Ask"))
    blind, group = maps.add(session, "influence-stance", "Blind"), Group(name=BLIND)
    estimates.hide(session, blind)
    session.add(group)
    session.flush()
    session.add(
        GroupEstimate(map_id=blind, round_id=round_id, group_id=group.id, stakeholder_id=some, x=0.1, y=0.1)
    )


def _more(session: Session, map_id: int, some: int, ids: dict[str, int]) -> None:
    asked, scenario = Attribute(name="Access"), Scenario(map_id=map_id, name=SECRET)
    strategy, source = session.scalars(select(Strategy)).first(), session.scalars(select(Source)).first()
    entry = session.scalars(select(LeverageEntry.id)).first()
    session.add_all([asked, scenario, Source(reference=SECRET, title=SECRET, sensitivity="redact")])
    session.flush()
    session.add(AttributeValue(attribute_id=asked.id, stakeholder_id=ids["redact"], value=SECRET))
    session.add_all(
        [
            ScenarioEntry(scenario_id=scenario.id, entry_id=entry),
            StrategyEntry(strategy_id=strategy.id, entry_id=entry),
        ]
    )
    session.add(ScenarioStrategy(scenario_id=scenario.id, strategy_id=strategy.id))
    session.add(ScenarioStakeholder(scenario_id=scenario.id, stakeholder_id=some, stance=0.13))
    session.add(StrategyActor(strategy_id=strategy.id, stakeholder_id=ids["redact"]))
    instrument = session.scalars(select(Instrument.id)).first()
    used = select(StrategyInstrument.id).where(StrategyInstrument.strategy_id == strategy.id)
    if session.scalar(used.where(StrategyInstrument.instrument_id == instrument)) is None:
        session.add(StrategyInstrument(strategy_id=strategy.id, instrument_id=instrument))
    session.add(SourceParagraph(source_id=source.id, number=1, text="Text"))
    session.add(ProjectSetting(name="a", value="b"))


def _mentions(session: Session) -> None:
    """Put every hidden spelling into texts that stay."""
    said = "; ".join(f"{name} / {korean}이 / {short}'s" for name, korean, short in NAMED.values())
    session.execute(update(Project).values(title=f"Title of {said}", disclaimer=said))
    session.execute(
        update(Map).values(question=Map.question + f" with {said}?", frame=said, as_of=f"{said} 2007")
    )
    session.execute(update(LeverageEntry).values(demand=said, condition=said, linked_issue=said))
    session.execute(update(Strategy).values(approach=said, outcome=said))
    session.execute(update(Step).values(audience=said, due=f"{said} 2026"))
    session.execute(update(Action).values(wanted=said))
    session.execute(update(Instrument).values(name=Instrument.name + f" of {said}"))


def _plant(session: Session) -> None:
    """Write the secret into every text that no level lets out."""
    for table, columns in PRIVATE.items():
        made = TABLES[table]
        ids = session.scalars(select(made.c.id)).all()
        assert ids, f"{table}: no row to try it with"
        for column in columns.split():
            change = update(made).where(made.c.id == bindparam("row")).values({column: bindparam("text")})
            texts = [{"row": id_, "text": f"{SECRET} {table} {id_}"} for id_ in ids]
            session.connection().execute(change, texts)
