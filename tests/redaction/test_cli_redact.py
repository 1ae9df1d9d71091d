"""`nkmap redact`, and `--redact` of other commands: what is written, what is said, what is refused."""

import json
import subprocess
import sys

import pytest
from secret_project import NAMED, SECRET

from nkmap import cli
from nkmap.redaction.levels import LEVELS


def test_redact_writes_a_copy_and_says_what_was_taken_out(secrets, tmp_path, capsys):
    copy, key = tmp_path / "copy.nkmap", tmp_path / "key.csv"
    words = ["redact", str(secrets), "--level", "redact", "--out", str(copy), "--codes", str(key)]
    assert cli.run(words) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[0] == str(copy) and "names become codes" in out
    assert "not anonymous" in err and "keep it private" in err
    assert not any(word in out + err for names in NAMED.values() for word in names)
    assert cli.run(words) == 1 and "there already" in capsys.readouterr().err
    assert cli.run([*words, "--force", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["level"] == "redact" and told["removed"]["never"] == 1
    assert SECRET.encode() not in copy.read_bytes()


def exported(*words: object) -> str:
    """Run `nkmap export` in a process of its own, which makes its own application."""
    command = [sys.executable, "-m", "nkmap", "export", *map(str, words)]
    return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout


def test_export_with_a_level_has_codes_in_pictures_and_file_names(secrets, tmp_path):
    folder, one = tmp_path / "pictures", tmp_path / "one.svg"
    words = ("--format", "svg", "--redact", "shareable", "--describe", "--levers", "all")
    told = exported(secrets, "--all", folder, *words)
    said = "\n".join([told, *(path.read_text("utf-8") + path.name for path in folder.iterdir())])
    assert "Actor " in said and not any(word in said for names in NAMED.values() for word in names)
    exported(secrets, "--map", "2", "--out", one, "--redact", "redact")
    assert "Actor " in one.read_text("utf-8") and "China" not in one.read_text("utf-8")


def test_words_that_do_not_go_together_are_refused(secrets, tmp_path, capsys):
    with pytest.raises(SystemExit):
        cli.run(["redact", str(secrets), "--level", "secret", "--out", str(tmp_path / "x.nkmap")])
    picture, key = tmp_path / "x.png", tmp_path / "k.csv"
    with pytest.raises(SystemExit):
        cli.run(["export", str(secrets), "--map", "1", "--out", str(picture), "--codes", str(key)])
    assert "--redact" in capsys.readouterr().err and not picture.exists()


def test_the_help_says_each_level_in_plain_words(capsys):
    with pytest.raises(SystemExit):
        cli.run(["redact", "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert all(level in said and " ".join(str(LEVELS[level].words).split()) in said for level in LEVELS)
