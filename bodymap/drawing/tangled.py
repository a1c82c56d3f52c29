"""Whether an outline is so tangled that to look for its crossings would take minutes: no brush leaves such a thing."""

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree
from shapely.geometry.base import BaseGeometry

SIMPLE = 5_000  # points, up to which any outline is looked through at once
SAMPLE = 64  # edges that are looked at
MOST_NEAR = 500  # edges whose boxes meet that of one, on average; of what is painted it is a handful


def tangled(area: BaseGeometry) -> bool:
    """Return whether each edge of an area, which need not be valid, lies across very many others."""
    if shapely.get_num_coordinates(area) <= SIMPLE:
        return False
    edges = edges_of(area)
    some = edges[:: max(len(edges) // SAMPLE, 1)]
    tree = STRtree(edges)
    near = sum(len(tree.query(edge)) for edge in some)
    return near > MOST_NEAR * len(some)


def edges_of(area: BaseGeometry) -> NDArray[np.object_]:
    """Return the edges of an area as lines."""
    xy, ring = shapely.get_coordinates(shapely.get_rings(shapely.get_parts(area)), return_index=True)
    same = ring[1:] == ring[:-1]
    return np.asarray(shapely.linestrings(np.stack([xy[:-1][same], xy[1:][same]], axis=1)), dtype=object)
