"""Texts that people read can be translated: all are collected, and English has its plural forms."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from nkmap.translation import install_language
from tools.translations import ENGLISH, as_ts, collect, known_forms

SOURCES = sorted((Path(__file__).parents[1] / "nkmap").rglob("*.py"))

# What shows a text, and at which place among the arguments the text stands.
METHODS = {
    "addAction": 0, "addButton": 0, "addItem": 0, "addMenu": 0, "addRow": 0, "addTab": 1, "say": 0,
    "set_whole_text": 0, "showMessage": 0, "setAccessibleDescription": 0, "setAccessibleName": 0,
    "setPlaceholderText": 0, "setStatusTip": 0, "setText": 0, "setTitle": 0, "setToolTip": 0,
    "setWindowTitle": 0,
}  # fmt: skip
FUNCTIONS = {
    "as_tool_tip": 0, "plain_label": 0, "QAction": 0, "QCheckBox": 0, "QGroupBox": 0, "QLabel": 0,
    "QMenu": 0, "QPushButton": 0, "QRadioButton": 0, "QToolButton": 0,
}  # fmt: skip
SHOWS = re.compile(rf"\b({'|'.join((*METHODS, *FUNCTIONS))})\b")
# Not words, or names.
FREE = ("nkmap", "px", "n/a")


@pytest.fixture(scope="module")
def texts():
    return collect()


def test_the_file_for_translators_holds_every_text(texts):
    """`make translations` brings it up to date."""
    assert ENGLISH.read_text(encoding="utf-8") == as_ts(texts, known_forms())


def test_every_text_with_a_number_has_its_english_forms_and_is_said_by_no_class_that_others_derive_from(
    texts,
):
    """Qt takes the number of the derived class for a translation, and does not ask for the base class."""
    counting, known = [message for message in texts if message.counts], known_forms()
    assert counting
    for message in counting:
        forms = known[message]
        assert len(forms) == 2 and not any("(s)" in form for form in forms), message
    sources = "".join(path.read_text(encoding="utf-8") for path in SOURCES)
    derived = re.findall(r"^ *class \w+\(([^)]*)\):", sources, re.MULTILINE)
    bases = {base.strip() for words in derived for base in words.split(",")}
    assert bases & {message.context for message in counting} == set()


def test_english_tells_one_from_many(qapp):
    said = [QCoreApplication.translate("Edits", "%n name(s)", "", count) for count in (0, 1, 3)]
    assert said == ["0 names", "1 name", "3 names"]


def test_a_language_that_is_not_there_is_english(qapp):
    install_language("tlh")
    assert QCoreApplication.translate("Edits", "%n name(s)", "", 2) == "2 names"


def test_texts_that_are_shown_are_translated():
    assert [f"{path}:{line}: {text}" for path in SOURCES for line, text in _untranslated(path)] == []


def _untranslated(path):
    source = path.read_text(encoding="utf-8")
    for call in ast.walk(ast.parse(source)) if SHOWS.search(source) else ():
        if isinstance(call, ast.Call):
            is_method = isinstance(call.func, ast.Attribute)
            name = call.func.attr if is_method else getattr(call.func, "id", "")
            place = (METHODS if is_method else FUNCTIONS).get(name, len(call.args))
            yield from (
                (call.lineno, text) for word in call.args[place : place + 1] for text in _words_in(word)
            )


def _words_in(expression):
    """Give the literal words of what is shown, without those that are put through a translation."""
    match expression:
        case ast.Constant(str(text)) if any(letter.isalpha() for letter in text) and text not in FREE:
            yield text
        case ast.JoinedStr(parts):
            for part in parts:
                yield from _words_in(part)
        case ast.IfExp(_, one, other):
            yield from (*_words_in(one), *_words_in(other))
        case ast.BinOp(left, _, right):
            yield from (*_words_in(left), *_words_in(right))
