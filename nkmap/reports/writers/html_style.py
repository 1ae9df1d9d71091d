"""The style sheet of a report as HTML, for screens and for paper, made from the looks of a report."""

from nkmap.drawing.fonts import families
from nkmap.drawing.theme import Theme
from nkmap.reports.writers import looks
from nkmap.reports.writers.looks import Look

_LOOKS = {
    "h1": looks.TITLE,
    ".subtitle": looks.SUBTITLE,
    ".date": looks.DATE,
    **{f"h{level + 1}": look for level, look in looks.HEADINGS.items()},
    **{f"p.{name}": look for name, look in looks.PARAGRAPHS.items()},
    "li": looks.LIST_POINT,
    "figcaption": looks.CAPTION,
    "caption": looks.TABLE_CAPTION,
    "th": looks.TABLE_HEAD,
    "td": looks.CELL,
    ".notes li": looks.NOTE,
    "footer": looks.FOOTER,
}

# {braces} stand for colours.
_RULES = """
body{margin:0 auto;padding:2rem 1rem;max-width:44rem;background:{face};color:{ink}}
h1,h2,h3,h4{break-after:avoid}
nav ul{list-style:none;padding-left:1.2rem}
nav>ul{padding-left:0}
nav a{color:inherit}
ul,ol{padding-left:1.4rem}
li::marker{color:{secondary}}
table{border-collapse:collapse;width:100%;margin-bottom:1rem;table-layout:fixed;overflow-wrap:anywhere}
caption{text-align:start}
th,td{padding:3pt 5pt;text-align:start;vertical-align:top;border-bottom:.75pt solid {gridline}}
th{background:{backdrop};border-color:{mid_line}}
.number{text-align:end}
thead{display:table-header-group}
tr,figure{break-inside:avoid}
figure{margin:8pt 0 0}
svg{display:block;width:100%;height:auto}
sup{line-height:0;font-size:max(.68em,7pt)}
sup a{color:{focus};text-decoration:none}
.notes a{color:{focus};text-decoration:none}
footer{margin-top:2rem;padding-top:5pt;border-top:.75pt solid {gridline}}
@page{size:A4;margin:25mm}
@media print{body{padding:0;max-width:none}.titled{break-after:page}.titled header{padding-top:50mm}}
"""


def style_sheet(theme: Theme, language: str) -> str:
    """Return the rules of a report in a language, in the colours of a theme."""
    rules = _RULES
    for role in ("face", "ink", "secondary", "backdrop", "gridline", "mid_line", "focus"):
        rules = rules.replace(f"{{{role}}}", theme.role(role).name())
    faces = ",".join([*(f'"{face}"' for face in families(language)), "sans-serif"])
    of_looks = "\n".join(f"{name}{{{_declared(look, theme)}}}" for name, look in _LOOKS.items())
    return f"body{{font-family:{faces}}}\n{of_looks}{rules}"


def _declared(look: Look, theme: Theme) -> str:
    weight = 600 if look.is_strong else 400
    return (
        f"font-size:{look.size}pt;font-weight:{weight};line-height:{look.pitch};"
        f"margin:{look.before}pt 0 {look.after}pt;color:{theme.role(look.colour).name()}"
    )
