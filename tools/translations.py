"""Collects the texts that people read into resources/translations, and compiles them: `make translations`."""

import ast
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
ENGLISH = FOLDER / "nkmap_en.ts"

# What is said below Qt has these contexts; nkmap/ui/said.py asks for them.
ERRORS, TEMPLATES, KINDS = "Errors", "Templates", "Kinds"


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A text and where it is said; `counts`: it holds %n, and has forms for one and for many."""

    context: str
    source: str
    comment: str = ""
    counts: bool = False


def collect() -> list[Message]:
    """Return every text of the program, sorted. Raises SystemExit where the code hides one."""
    found = {*_field_words(), *_template_words(), *_kind_names()}
    for path in sorted((ROOT / "nkmap").rglob("*.py")):
        texts = _Texts()
        try:
            texts.visit(_parsed(path))
        except _Hidden as hidden:
            sys.exit(f"{path}:{hidden}: write the text itself, so that translators find it")
        found |= texts.found
    return sorted(found)


# In the code


class _Hidden(Exception):
    """A text is put together before it is translated. The text of the error is the line's number."""


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def _error_names() -> frozenset[str]:
    body = _parsed(ROOT / "nkmap" / "errors.py").body
    return frozenset(node.name for node in body if isinstance(node, ast.ClassDef))


class _Texts(ast.NodeVisitor):
    """The texts of one module."""

    def __init__(self) -> None:
        self.found: set[Message] = set()
        self._class = ""
        self._contexts: dict[str, str] = {}  # of functions that only ask for the texts of one context
        self._errors = _error_names()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        match node.body:
            case [
                *_,
                ast.Return(ast.Call(ast.Attribute(attr="translate"), [ast.Constant(context), ast.Name()])),
            ]:
                self._contexts[node.name] = context
            case _:
                self.generic_visit(node)

    def visit_Call(self, call: ast.Call) -> None:
        match getattr(call.func, "attr", getattr(call.func, "id", "")), call.args:
            case "tr", [text, *rest]:
                self._take(self._class, text, rest)
            case "translate", [ast.Constant(str(context)), text, *rest] if context != ERRORS:
                self._take(context, text, rest)
            case str(name), [text, *_] if name in self._contexts:
                self._take(self._contexts[name], text, [])
            case str(name), [text, *_] if name in self._errors:
                self._take_sentence(text)
        self.generic_visit(call)

    def _take(self, context: str, text: ast.expr, rest: list[ast.expr]) -> None:
        if not isinstance(text, ast.Constant):
            raise _Hidden(text.lineno)
        comment = rest[0].value if rest and isinstance(rest[0], ast.Constant) else ""
        self.found.add(Message(context, text.value, comment, counts=len(rest) > 1))

    def _take_sentence(self, pattern: ast.expr) -> None:
        """Take a pattern; what is no literal is a sentence that was made, and found, somewhere else."""
        if isinstance(pattern, ast.JoinedStr | ast.BinOp):
            raise _Hidden(pattern.lineno)
        if isinstance(pattern, ast.Constant) and pattern.value:
            self.found.add(Message(ERRORS, pattern.value))


# In data


def _field_words() -> Iterator[Message]:
    """Give what columns and tables are called in errors, inside a sentence and at its beginning."""
    from nkmap.commands.fields import in_words
    from nkmap.db.tables import TABLES

    for table in TABLES.values():
        for name in (table.name, *(column.name for column in table.columns)):
            words = str(in_words(name))
            yield Message(ERRORS, words)
            yield Message(ERRORS, words[0].upper() + words[1:])


def _template_words() -> Iterator[Message]:
    from nkmap.agendas import load_agendas
    from nkmap.templates import load_templates

    said: list[str] = []

    def say(words: str) -> str:
        said.append(words)
        return words

    load_templates(say)
    load_agendas(say)
    yield from (Message(TEMPLATES, words) for words in said)


def _kind_names() -> Iterator[Message]:
    kinds = tomllib.loads((ROOT / "resources" / "kinds.toml").read_text(encoding="utf-8"))["kinds"]
    yield from (Message(KINDS, kind["name"]) for kind in kinds)


# Into files


def as_ts(messages: Iterable[Message], known: dict[Message, list[str]]) -> str:
    """Return the texts as a file of Qt Linguist: English, from which other languages are copied.

    Only texts with a number have forms in English; `known` are those that were written by hand.
    """
    root = ET.Element("TS", version="2.1", language="en", sourcelanguage="en")
    for name, group in groupby(messages, lambda message: message.context):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message in group:
            _append(context, message, known.get(message) or _forms(message.source))
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n'


def _append(context: ET.Element, message: Message, forms: list[str]) -> None:
    element = ET.SubElement(context, "message", {"numerus": "yes"} if message.counts else {})
    ET.SubElement(element, "source").text = message.source
    if message.comment:
        ET.SubElement(element, "comment").text = message.comment
    if not message.counts:
        ET.SubElement(element, "translation", type="unfinished")
        return
    translation = ET.SubElement(element, "translation")
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


def _forms(source: str) -> list[str]:
    """Return "%n name", "%n names" for "%n name(s)", and "entry", "entries" for "entry(s)"."""
    return [source.replace("(s)", ""), source.replace("ry(s)", "ries").replace("(s)", "s")]


def known_forms() -> dict[Message, list[str]]:
    """Return the English forms that the file holds now."""
    if not ENGLISH.exists():
        return {}
    known = {}
    for context in ET.parse(ENGLISH).getroot().iter("context"):
        for element in context.iter("message"):
            parts = (
                context.findtext("name", ""),
                element.findtext("source", ""),
                element.findtext("comment", ""),
            )
            forms = [form.text or "" for form in element.iter("numerusform")]
            known[Message(*parts, counts=True)] = forms
    return known


def main() -> None:
    """Bring the English file up to date, and compile every language."""
    ENGLISH.write_text(as_ts(collect(), known_forms()), encoding="utf-8")
    for file in sorted(FOLDER.glob("nkmap_*.ts")):
        compiler = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([compiler, "-silent", file, "-qm", file.with_suffix(".qm")], check=True)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
