"""What was used last, as much of it as is light to keep."""

from collections import OrderedDict
from threading import Lock
from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


ENTRY = 100  # points that an entry of its own weighs, beside those of its areas: some kilobytes


class LastUsed(Generic[Key, Value]):
    """Values by key, each with a weight; the ones that were not used for longest are forgotten. Threads may share it.

    Args:
        most: the weight that may be kept in all.

    Attributes:
        weight: of all that is kept.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Key, tuple[Value, int]] = OrderedDict()
        self._lock = Lock()
        self.weight = 0

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: Key) -> Value | None:
        """Return a value and count it as used; None where it is not known."""
        with self._lock:
            if key not in self._kept:
                return None
            self._kept.move_to_end(key)
            return self._kept[key][0]

    def put(self, key: Key, value: Value, weight: int) -> None:
        """Keep a value; one that was known by the key goes."""
        with self._lock:
            _, before = self._kept.pop(key, (None, 0))
            self._kept[key] = value, weight
            self.weight += weight - before

    def forget(self, least: int) -> None:
        """Let go of what is too much, but not of the `least` values that were used last."""
        with self._lock:
            while self.weight > self._most and len(self._kept) > least:
                _, (_, weight) = self._kept.popitem(last=False)
                self.weight -= weight
