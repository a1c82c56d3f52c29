"""What the tests of guide and plan begin with."""

import pytest
from hand_made import Clock, Kept


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def kept():
    return Kept()
