"""The command `nkmap sources`: lists them, and writes references."""

import json
import shutil

from sqlalchemy import update

from nkmap.cli import run
from nkmap.commands import stakeholders
from nkmap.db.project_file import open_project
from nkmap.db.tables import Source


def test_sources_are_listed_and_written_as_references(sample_file, tmp_path, capsys) -> None:
    assert run(["sources", str(sample_file)]) == 0
    assert "F: Prospects for Pragmatic Engagement" in capsys.readouterr().out
    for name, sign in (("refs.json", '"literal": "John Feffer"'), ("refs.bib", "@misc{F,")):
        assert run(["sources", str(sample_file), "--to", str(tmp_path / name)]) == 0
        assert sign in (tmp_path / name).read_text(encoding="utf-8")
    assert len(json.loads((tmp_path / "refs.json").read_text(encoding="utf-8"))) == 2
    assert run(["sources", str(sample_file), "--to", str(tmp_path / "refs.doc")]) == 1
    assert "BibTeX" in capsys.readouterr().err


def test_hidden_names_are_in_no_reference(sample_file, tmp_path, capsys) -> None:
    private, refs = shutil.copy(sample_file, tmp_path / "private.nkmap"), tmp_path / "refs.bib"
    project = open_project(private)
    with project.store.edit("Hide") as edit:
        stakeholders.add(edit.session, "Zarbolin Circle", sensitivity="redact")
        told = {
            "title": "On ZARBOLIN-CIRCLE",
            "link": "http://x/zarbolin_circle",
            "accessed": "Zarbolin Circle",
        }
        edit.session.execute(update(Source).values(told))
    project.publish_now()
    project.close()
    for words, said in ((["--redact", "workshop_only"], "On Actor "), ([], "On (removed)")):
        assert run(["sources", str(private), *words]) == 0
        assert run(["sources", str(private), "--to", str(refs), *words]) == 0
        written = capsys.readouterr().out + refs.read_text("utf-8")
        assert said in written and "zarbolin" not in written.casefold()
    assert run(["sources", str(private), "--redact", "redact"]) == 0
    assert capsys.readouterr().out == ""
