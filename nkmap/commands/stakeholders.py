"""Adds, names, sorts, duplicates and deletes stakeholders."""

import re
from collections.abc import Iterable, Mapping
from itertools import count
from typing import Any

from sqlalchemy import delete as delete_rows
from sqlalchemy import select
from sqlalchemy import update as update_rows
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.commands.codes import is_code, propose
from nkmap.commands.locks import refuse_deleting
from nkmap.commands.texts import clean_line, same_name_key
from nkmap.db.tables import NAME_LENGTH, Stakeholder, StakeholderName
from nkmap.errors import InvalidInput, Sentence

_UPDATED = ("region", "note", "colour", "symbol", "legitimacy", "urgency", "sensitivity", "do_not_export")
_NUMBERED = re.compile(r" \(\d+\)$")


class AlreadyHere(InvalidInput):
    """A stakeholder of this name is in the project; `stakeholder_id` says which."""

    def __init__(self, stakeholder_id: int) -> None:
        super().__init__(Sentence("Already here: a stakeholder of this name is in the list. Use that one."))
        self.stakeholder_id = stakeholder_id


def add(session: Session, name: str, kind_id: int | None = None, **values: Any) -> int:
    """Add a stakeholder with a proposed code and return its id; any of its other fields may follow.

    Raises AlreadyHere for a name that is there, whatever its case and spaces; InvalidInput for an empty one
    and for one of more than 500 characters.
    """
    known = rows.find_named(session, Stakeholder, name)
    if known is not None:
        raise AlreadyHere(known)
    return _make(session, name, kind_id=kind_id, **values).id


def add_many(session: Session, names: Iterable[str]) -> tuple[list[int], list[int]]:
    """Add a pasted list of names; return the ids of the new ones and of those that were there already.

    Empty lines and names said twice are passed over. Raises InvalidInput as `add` does.
    """
    known = _ids_by_key(session)
    new: dict[str, int] = {}
    already: dict[int, None] = {}
    for name in names:
        key = same_name_key(name)
        if key in known:
            already[known[key]] = None
        elif key and key not in new:
            new[key] = _make(session, name).id
    return list(new.values()), list(already)


def rename(session: Session, stakeholder_id: int, name: str) -> None:
    """Give a stakeholder another name, and a new code where the code followed from the old one.

    Raises AlreadyHere and InvalidInput as `add` does.
    """
    stakeholder = rows.found(session, Stakeholder, stakeholder_id)
    known = rows.find_named(session, Stakeholder, name)
    if known not in (None, stakeholder_id):
        raise AlreadyHere(known)
    _relabel(session, stakeholder, name=name)


def set_short_name(session: Session, stakeholder_id: int, short_name: str) -> None:
    """Set the label's text, at most 16 characters; empty = the name itself. The code follows as in `rename`.

    Raises InvalidInput.
    """
    _relabel(session, rows.found(session, Stakeholder, stakeholder_id), short_name=short_name)


def set_code(session: Session, stakeholder_id: int, code: str) -> None:
    """Set the code, 2 to 4 letters that no other stakeholder has; empty = back to the proposed one.

    Raises InvalidInput.
    """
    stakeholder = rows.found(session, Stakeholder, stakeholder_id)
    taken, wanted = _other_codes(session, stakeholder_id), clean_line(code).upper()
    if wanted and not is_code(wanted):
        raise InvalidInput(
            "A code has two to four letters. Shorten it, or leave it empty for a proposed one."
        )
    if wanted in taken:
        raise InvalidInput("Another stakeholder has this code already. Choose a different one.")
    stakeholder.code = wanted or propose(_label(stakeholder), taken)
    stakeholder.code_chosen = int(bool(wanted))
    session.flush()


def set_names(session: Session, stakeholder_id: int, names: Mapping[str, str]) -> None:
    """Set names in other languages, {BCP 47 tag, such as ko: name}; an empty one is taken away.

    Languages that are not mentioned stay as they are. Raises InvalidInput.
    """
    rows.found(session, Stakeholder, stakeholder_id)
    mentioned = StakeholderName.language.in_(names)
    session.execute(
        delete_rows(StakeholderName).where(StakeholderName.stakeholder_id == stakeholder_id, mentioned)
    )
    rows.make_many(
        session,
        StakeholderName,
        (
            {"stakeholder_id": stakeholder_id, "language": language, "name": name}
            for language, name in names.items()
            if clean_line(name)
        ),
    )


def set_kind(session: Session, stakeholder_ids: Iterable[int], kind_id: int | None) -> None:
    """Set the kind of one or many; None = not sorted yet. Raises InvalidInput."""
    for stakeholder in rows.all_found(session, Stakeholder, stakeholder_ids):
        rows.update(session, stakeholder, ("kind_id",), {"kind_id": kind_id})


def set_parent(session: Session, stakeholder_ids: Iterable[int], parent_id: int | None) -> None:
    """Put stakeholders inside another one, or at the top (None). Raises InvalidInput for a cycle."""
    children = rows.all_found(session, Stakeholder, stakeholder_ids)
    above = _with_ancestors(session, parent_id)
    if any(child.id in above for child in children):
        raise InvalidInput("A stakeholder cannot be inside itself or inside one of its own parts.")
    for child in children:
        rows.update(session, child, ("parent_id",), {"parent_id": parent_id})


def update(session: Session, stakeholder_id: int, **values: Any) -> None:
    """Set region, note, colour, symbol, legitimacy, urgency (None = not assessed), sensitivity or
    do_not_export (1: in no picture, table or report).

    Raises InvalidInput.
    """
    rows.update(session, rows.found(session, Stakeholder, stakeholder_id), _UPDATED, values)


def duplicate(session: Session, stakeholder_ids: Iterable[int]) -> list[int]:
    """Copy kind, parent and look, nothing else, as "China (2)"; return the ids of the copies."""
    return [
        _make(
            session,
            _next_name(session, original.name),
            kind_id=original.kind_id,
            parent_id=original.parent_id,
            colour=original.colour,
            symbol=original.symbol,
        ).id
        for original in rows.all_found(session, Stakeholder, stakeholder_ids)
    ]


def delete(session: Session, stakeholder_ids: Iterable[int]) -> None:
    """Delete stakeholders with their placements, relations and the entries aimed at them.

    Where one is holder or intermediary it is only taken out; its children move up. Raises InvalidInput, also
    for one that is locked in its place on a map.
    """
    found = rows.all_found(session, Stakeholder, stakeholder_ids)
    refuse_deleting(session, [stakeholder.id for stakeholder in found])
    for stakeholder in found:
        children = update_rows(Stakeholder).where(Stakeholder.parent_id == stakeholder.id)
        session.execute(children.values(parent_id=stakeholder.parent_id))
        session.delete(stakeholder)
        session.flush()


def _make(session: Session, name: str, **values: Any) -> Stakeholder:
    label = clean_line(values.get("short_name") or name)
    code = propose(label, _other_codes(session))
    position = rows.next_position(session, Stakeholder)
    return rows.make(session, Stakeholder, name=name, code=code, position=position, **values)


def _relabel(session: Session, stakeholder: Stakeholder, **values: str) -> None:
    """Set name or short name; the code follows, unless somebody chose it."""
    rows.update(session, stakeholder, ("name", "short_name"), values)
    if not stakeholder.code_chosen:
        stakeholder.code = propose(_label(stakeholder), _other_codes(session, stakeholder.id))
        session.flush()


def _label(stakeholder: Stakeholder) -> str:
    return stakeholder.short_name or stakeholder.name


def _other_codes(session: Session, besides: int | None = None) -> set[str]:
    query = select(Stakeholder.code).where(Stakeholder.code.is_not(None), Stakeholder.id.is_not(besides))
    return {code for code in session.scalars(query) if code}


def _ids_by_key(session: Session) -> dict[str, int]:
    stored = session.execute(select(Stakeholder.id, Stakeholder.name).order_by(Stakeholder.id.desc()))
    return {same_name_key(name): id_ for id_, name in stored}


def _next_name(session: Session, name: str) -> str:
    taken, stem = _ids_by_key(session), _NUMBERED.sub("", name)
    endings = (f" ({number})" for number in count(2))
    names = (stem[: NAME_LENGTH - len(ending)] + ending for ending in endings)
    return next(free for free in names if same_name_key(free) not in taken)


def _with_ancestors(session: Session, stakeholder_id: int | None) -> set[int]:
    stored = session.execute(select(Stakeholder.id, Stakeholder.parent_id))
    parents = {row.id: row.parent_id for row in stored}
    found: set[int] = set()
    while stakeholder_id is not None and stakeholder_id not in found:
        found.add(stakeholder_id)
        stakeholder_id = parents.get(stakeholder_id)
    return found
