"""Codes on a map that was read with all names: for pictures of it as it is on screen, whatever that shows."""

import dataclasses
from dataclasses import replace

import pytest
from secret_project import NAMED

from nkmap.db.project_file import read_project
from nkmap.db.queries.drawn_levers import drawn_levers
from nkmap.db.queries.maps import map_content, map_list
from nkmap.formats.audiences import for_audience
from nkmap.redaction.levels import LEVELS
from nkmap.redaction.plain_values import with_texts
from nkmap.scales import LAYERS


@pytest.fixture(scope="module")
def contents(secrets):
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("NKMAP_FOLDER", str(secrets.parent / "maps"))
        with read_project(secrets) as project:
            yield [
                replace(
                    project.store.read(map_content, row.id, None, LAYERS),
                    levers=project.store.read(drawn_levers, row.id),
                )
                for row in project.store.read(map_list)
            ]


@pytest.mark.parametrize("level", LEVELS)
def test_no_hidden_name_is_anywhere_in_the_content(contents, redactions, level):
    audience = {"workshop_only": "workshop"}.get(level, "shareable")
    shown = set(LEVELS[level].names) - {"redact"}
    words = [word for reach in NAMED.keys() - shown for word in NAMED[reach]]
    for content in contents:
        coded = redactions[level].maps.on(content)
        seen = for_audience(coded, audience)
        assert len(seen.tokens) == len(content.tokens) - bool(content.tokens)  # but who is never exported
        said = repr(dataclasses.asdict(seen))
        assert [word for word in words if word in said] == []
        assert len(seen.levers) + seen.hidden_levers == len(content.levers)


def test_the_coarse_level_moves_tokens_to_bands_and_drops_parents(contents, redactions):
    content = next(content for content in contents if content.tokens)
    coded = redactions["redact"].maps.on(content)
    assert len({(t.x, t.y) for t in coded.tokens}) < len({(t.x, t.y) for t in content.tokens})
    assert all(token.marks.parent_id is None and token.name.startswith("Actor ") for token in coded.tokens)
    fine = redactions["shareable"].maps.on(content)
    assert {(t.x, t.y) for t in fine.tokens} <= {(t.x, t.y) for t in content.tokens}


def test_tokens_of_a_grid_of_steps_are_no_stakeholders(contents, redactions):
    steps = replace(contents[0], map_id=0, unagreed=(), levers=())
    said = redactions["redact"].maps.on(steps)
    assert len(said.tokens) == len(steps.tokens)
    assert all(
        token.name == redactions["redact"].hidden.replaced(old.name)
        for token, old in zip(said.tokens, steps.tokens, strict=True)
    )


def test_tables_keep_their_form():
    rows = ("Title", [("Name", "Wanted"), ("China", None)], 3)
    assert with_texts(rows, str.upper) == ("TITLE", [("NAME", "WANTED"), ("CHINA", None)], 3)
