"""What many tests share: the shipped atlas and an engine over it, read once."""

import pytest

from bodymap.atlas.loader import load_atlas
from bodymap.ranking.engine import Engine


@pytest.fixture(scope="session")
def atlas():
    return load_atlas()


@pytest.fixture(scope="session")
def engine(atlas):
    engine = Engine(atlas)
    engine.overlap("neutral")
    return engine
