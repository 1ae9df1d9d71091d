"""The figures of each map in sentences, with what was left out or assumed; or why a figure is refused."""

from nkmap.db.queries.figures import figure_material
from nkmap.figures.all_figures import all_figures
from nkmap.figures.sentences import all_sentences
from nkmap.reports.material import MapTold, Material
from nkmap.reports.model import Block, Heading, Points
from nkmap.reports.prose import as_text

# Of these the sentence names or counts stakeholders who might not be told of.
_OF_ALL = ("drift", "influence_dependence")


def figures(material: Material) -> list[Block]:
    """Return the sentences of every map that has somebody on it; those that name hidden people are left."""
    blocks = [block for told in material.maps if told.content.tokens for block in _of(material, told)]
    return [Heading(material.translate("Report", "Figures")), *blocks] if blocks else []


def _of(material: Material, told: MapTold) -> list[Block]:
    said = all_sentences(all_figures(material.read(figure_material, told.id)))
    if material.seen.hidden:
        said = {name: sentence for name, sentence in said.items() if name not in _OF_ALL}
    translated = (sentence.said(material.error_words) for sentence in said.values())
    return [Heading(told.content.question, 2), Points(tuple(map(as_text, translated)))]
