"""The example in made-up Korean: as long as real Korean is, broken at spaces only."""

import re

from pseudo_language import rewrite
from sqlalchemy.orm import Session

from nkmap.commands import projects

SYLLABLES = "가나다라마바사아자차국정부한인권민주연합위원회외교통일대미중러유엔협상경제단체시장언론"


def into_hangul(session: Session) -> None:
    """Write all that a project says in Hangul."""
    rewrite(session, lambda text: re.sub("[A-Za-z]+", _word, text))
    projects.describe(session, language="ko")


def _word(found: re.Match[str]) -> str:
    """Return a word for each Latin one, of half as many letters; abbreviations stay, as they do in Korean."""
    if found.group().isupper():
        return found.group()
    places = [(ord(letter) * 7 + place) % len(SYLLABLES) for place, letter in enumerate(found.group()[::2])]
    return "".join(SYLLABLES[place] for place in places)
