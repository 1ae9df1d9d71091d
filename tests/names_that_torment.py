"""Names that programs stumble over, to be shown and written as they were typed (P17); not one is invalid.

TYPED are recorded as they are; CLEANED are recorded as it says, since nobody could see the difference or no
file could hold it.
"""

import os

# Where files lie that some names name: nobody may ever open them. A trace of the system's calls looks there.
MARKERS = os.environ.get("NKMAP_TEST_MARKERS", "/tmp/nkmap-markers")
LONGEST = 500  # letters of a name
STACKED = "\u0335\u0321\u032f\u031d\u030d\u0313\u0360"  # over and under one letter

MARKUP = (
    "<b>x</b>",
    f'<img src="{MARKERS}/picture.png">',
    f'<a href="{MARKERS}/page.html">here</a>',
    f"<style>@import url({MARKERS}/looks.css)</style>",
    f'<svg><image href="{MARKERS}/drawing.svg"/></svg>',
    "<!DOCTYPE html><script>alert(1)</script>",
    "&amp;",
    "&lt;i&gt; &#60;u&#62;",
    "<3",
    "a < b > c",
    "]]><x/>",
    "<![CDATA[x]]>",
    "<?xml version='1.0'?>",
    "<!-- x -->",
)
LETTERS_OF_QT = ("R&D", "&Harbour", "A && B", "AT&T & Sons", "[*]", "New* [*] plan", "%1 %n %L2 %%", "Save…")
PATHS = (
    f"{MARKERS}/picture.png",
    f"file://{MARKERS}/page.html",
    r"\\server.invalid\share\x.png",
    "//server.invalid/share/x.png",
    "http://server.invalid/x.png",
    r"C:\Windows\win.ini",
    "../../etc/passwd",
    ":/qt-project.org/styles/commonstyle/images/up-32.png",
    "CON",
    "NUL.txt",
    "COM1",
    "Ends with dots...",
)
PATTERNS = ("{0}", "{name!r} {}", "{{}}", "%s %d %(x)s", "$HOME ${HOME} `x` $(x)", r"\1 \g<0> \n \u0041")
FORMULAS = ("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1;2)", "'=1", '=HYPERLINK("http://x.invalid")')
LANGUAGES = (
    "Robert'); DROP TABLE stakeholder;--",
    '{"a": [null, "b"]}',
    '"quoted", and a; semicolon',
    "*x* _y_ **z** ~~w~~",
    "# x",
    "[x](http://x.invalid) ![y](z.png)",
    "| a | b |",
    "1. x",
    r"\textbf{x} {\"o} $a_1^2$ % # ~",
    "@article{x, y={z}}",
    'A["x"] --> B; end %%{init}%%',
    "None",
    "null",
    "NaN",
    "true",
    "0",
    "007",
    "1e5",
    "1/2",
    "2024-02-30",
    "#REF!",
)
SCRIPTS = (
    "وزارة الخارجية",
    "משרד החוץ (3)",
    "외교부 Ministry משרד",
    "한국",
    "中华人民共和国外交部",
    "กระทรวงการต่างประเทศ",
    "👩‍👩‍👧‍👦 👨🏽‍🌾 🏳️‍🌈 🇰🇷",
    "".join(letter + STACKED for letter in "Zalgo"),
    "İstanbul ıI ß ẞ ǆ",
    "می‌خواهم",
    "Straße and STRASSE",
    "ﷺ﷽",
    "one\u00adtwo\u200bthree",
    "a\u2068\u202eevil\u202c\u2069b",
    "\u2067שלום\u2069 (x)",
)
LONG = ("W" * LONGEST, "𒐫" * 60, "i" * LONGEST, ("Ministry of " * 42)[:LONGEST].strip())

TYPED = MARKUP + LETTERS_OF_QT + PATHS + PATTERNS + FORMULAS + LANGUAGES + SCRIPTS + LONG

# What is typed or pasted, and what is recorded of it.
CLEANED = {
    "a\0b": "ab",
    "a\x07b\x1b[31mc": "ab[31mc",
    "a\ud800b": "ab",
    "a\nb\r\nc": "a b c",
    " " * 500 + "a" + " " * 500 + "b": "a b",
    "\t=1+1": "=1+1",
    "\u1112\u1161\u11ab": "한",
    "e\u0301": "é",
    "a\u202eb": "a\u2068\u202eb\u202c\u2069",
    "a\u202eb\u202c (3)": "a\u2068\u202eb\u202c\u2069 (3)",
    "\u2069a\u202cb": "ab",
    "\u2066a\u202bb\u2069c": "\u2066a\u202bb\u2069c",
    "a\u2028b": "a b",
}

# Nobody could see that there is a name.
UNSEEN = ("", "   ", "\0", "\u200b\u200b", "\u202e\u202c", "\ufeff", "\n\n")

# Two of them are one name, or look like one.
SAME = (
    ("Café", "Cafe\u0301"),
    ("CAFÉ", "café"),
    ("한국", "\u1112\u1161\u11ab\u1100\u116e\u11a8"),
    ("Chi\u200bna", "China"),
    ("Chi\u202ena\u202c", "China"),
    ("\ufeffChina", "China "),
    ("so\u00adft", "soft"),
)
ALIKE = (("Café du Port", "Cafe du Port"), ("Sao Paulo", "São Paulo"))
