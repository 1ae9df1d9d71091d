"""The command `nkmap report`: formats by their endings, parts, audience, redaction, what is said."""

import pytest

from nkmap import cli, qt
from nkmap.reports.choices import FORMATS

HIDDEN = ("Border brokers", "North Korean refugees in China")  # marked "redact" in the sample


@pytest.fixture
def report(qapp, monkeypatch, capsys, sample_file, tmp_path):
    """Return a function that writes a report of the sample: it returns code, text and what was said."""
    monkeypatch.setattr(qt, "start_painting", lambda _language: qapp)

    def written(*arguments, name="brief.md"):
        target = tmp_path / name
        code = cli.run(["report", str(sample_file), "--out", str(target), *arguments])
        said = capsys.readouterr()
        text = target.read_text(encoding="utf-8") if target.exists() and name.endswith(".md") else ""
        return code, text, said.out + said.err

    return written


def test_the_ending_says_the_format_and_another_is_refused_in_a_sentence(report, tmp_path):
    for suffix in FORMATS:
        code, _text, said = report("--parts", "stake", name=f"brief{suffix.upper()}")
        assert (code, (tmp_path / f"brief{suffix.upper()}").exists()) == (0, True), said
    code, _text, said = report(name="brief.txt")
    assert code == 1 and "“brief.txt” is no report: its name has to end with one of .docx" in said


def test_template_parts_map_and_title_page_are_chosen(report):
    briefing = report()[1]
    assert "Who decides" in briefing and "What backfired" in briefing
    chosen = report("--parts", "steps,stake", "--map", "China should stop")[1]
    assert chosen.index("The order of steps") < chosen.index("What is at stake")
    assert "China should stop returning" in chosen and "Humanitarian aid to North Korea" not in chosen
    assert "Who is who" in report("--template", "handout")[1]
    code, _text, said = report("--parts", "nonsense")
    assert code == 1 and "There is no part “nonsense”. Choose from: lead, stake" in said


def test_who_may_not_be_seen_is_left_out_and_counted(report):
    for template in ("briefing", "minutes", "handout", "actions"):
        _code, text, said = report("--template", template)
        assert not [name for name in HIDDEN if name in text]
        assert "Left out of “brief.md”: 2 names. Not for this audience, see --audience." in said
    _code, text, said = report("--template", "handout", "--audience", "all")
    assert all(name in text for name in HIDDEN) and "Left out" not in said


def test_redacted_names_are_codes_and_nothing_hidden_is_in_the_file(report):
    _code, text, _said = report("--template", "handout", "--redact", "shareable")
    assert "Actor " in text and not [name for name in HIDDEN if name in text]
    _code, everybody, said = report("--template", "briefing", "--redact", "redact")
    assert "China (" not in everybody and "European Union" not in everybody
    assert "Left out" not in said, "who has a code is not left out"
