"""The command `nkmap sources`: lists them, and writes references."""

import json

from nkmap.cli import run


def test_sources_are_listed_and_written_as_references(sample_file, tmp_path, capsys) -> None:
    assert run(["sources", str(sample_file)]) == 0
    assert "F: Prospects for Pragmatic Engagement" in capsys.readouterr().out
    for name, sign in (("refs.json", '"literal": "John Feffer"'), ("refs.bib", "@misc{F,")):
        assert run(["sources", str(sample_file), "--to", str(tmp_path / name)]) == 0
        assert sign in (tmp_path / name).read_text(encoding="utf-8")
    assert len(json.loads((tmp_path / "refs.json").read_text(encoding="utf-8"))) == 2
    assert run(["sources", str(sample_file), "--to", str(tmp_path / "refs.doc")]) == 1
    assert "BibTeX" in capsys.readouterr().err
