"""What was used last is kept, by weight: by hand."""

import pytest

from bodymap.last_used import LastUsed


@pytest.fixture
def kept():
    kept = LastUsed(10)
    for key, weight in (("a", 4), ("b", 4), ("c", 4)):
        kept.put(key, key.upper(), weight)
    return kept


def test_the_one_not_used_for_longest_goes_first(kept):
    assert kept.get("a") == "A"
    kept.forget(0)
    assert [kept.get(key) for key in "abc"] == ["A", None, "C"]
    assert (len(kept), kept.weight) == (2, 8)


def test_the_last_ones_stay_whatever_they_weigh(kept):
    kept.put("large", "LARGE", 100)
    kept.forget(2)
    assert [kept.get(key) for key in ("a", "b", "c", "large")] == [None, None, "C", "LARGE"]
    kept.forget(1)
    assert (len(kept), kept.weight) == (1, 100)


def test_a_value_put_anew_is_weighed_once(kept):
    kept.put("a", "other", 1)
    assert (kept.get("a"), len(kept), kept.weight) == ("other", 3, 9)
