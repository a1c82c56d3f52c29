"""Several places of the body, named inside a sentence."""

from bodymap.body.areas import area_words
from bodymap.sessions.compare import Places
from bodymap.words import tr

MOST = 3  # named


def places_words(places: Places) -> str:
    """Return the first places inside a sentence, and how many more there are."""
    named = [area_words(*held) for held in places[:MOST]]
    if len(places) > MOST:
        named.append(tr("and %n more", "", len(places) - MOST))
    return "; ".join(named)
