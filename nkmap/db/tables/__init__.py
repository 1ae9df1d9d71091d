"""All tables of a project file, format 1.0."""

from sqlalchemy import Table

from nkmap.db.tables.base import NAME_LENGTH, NOTE_LENGTH, Base, Row, new_uid
from nkmap.db.tables.evidence import Evidence, Source, SourceParagraph
from nkmap.db.tables.leverage import Instrument, LeverageEntry, LeverageIntermediary
from nkmap.db.tables.maps import AxisBand, GridAxis, GridCell, Map, MapLayer
from nkmap.db.tables.placements import Group, GroupEstimate, Placement, PositionHistory, Round
from nkmap.db.tables.project import Project, ProjectSetting
from nkmap.db.tables.scenarios import Scenario, ScenarioEntry, ScenarioStakeholder, ScenarioStrategy
from nkmap.db.tables.stakeholders import (
    Attribute,
    AttributeValue,
    NetworkPlace,
    Relation,
    Stakeholder,
    StakeholderAlias,
    StakeholderKind,
    StakeholderName,
    StakeholderTag,
)
from nkmap.db.tables.strategies import Step, Strategy, StrategyActor, StrategyEntry, StrategyInstrument
from nkmap.db.tables.workshop import Action, AgendaStep, Dots, Poll, PollOption, WorkshopSession

TABLES: dict[str, Table] = dict(Base.metadata.tables)

__all__ = [
    "NAME_LENGTH",
    "NOTE_LENGTH",
    "TABLES",
    "Action",
    "AgendaStep",
    "Attribute",
    "AttributeValue",
    "AxisBand",
    "Base",
    "Dots",
    "Evidence",
    "GridAxis",
    "GridCell",
    "Group",
    "GroupEstimate",
    "Instrument",
    "LeverageEntry",
    "LeverageIntermediary",
    "Map",
    "MapLayer",
    "NetworkPlace",
    "Placement",
    "Poll",
    "PollOption",
    "PositionHistory",
    "Project",
    "ProjectSetting",
    "Relation",
    "Round",
    "Row",
    "Scenario",
    "ScenarioEntry",
    "ScenarioStakeholder",
    "ScenarioStrategy",
    "Source",
    "SourceParagraph",
    "Stakeholder",
    "StakeholderAlias",
    "StakeholderKind",
    "StakeholderName",
    "StakeholderTag",
    "Step",
    "Strategy",
    "StrategyActor",
    "StrategyEntry",
    "StrategyInstrument",
    "WorkshopSession",
    "new_uid",
]
