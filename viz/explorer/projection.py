"""From degrees to places of a drawing: the region as it is, the world in equal areas."""

from __future__ import annotations

import math

REGION = (91.0, 29.0, 142.0, -12.0)  # west, north, east, south: Southeast Asia with its neighbours' south
DEGREE = 20.0  # units a degree of the region
WIDTH = 1020.0  # of the world's drawing, as wide as the region's

_A = (1.340264, -0.081106, 0.000893, 0.003796)  # of Equal Earth: Šavrič, Patterson and Jenny 2018, eq. 1
_LARGEST = 2.7066297319215575  # half the width of Equal Earth for a globe of radius 1
_MIDDLE = 150.0  # degrees east: the cut runs through the Atlantic and Greenland, which is left out


def in_region(longitude: float, latitude: float) -> bool:
    """Whether a point lies on the drawing of the region."""
    west, north, east, south = REGION
    return west <= longitude <= east and south <= latitude <= north


def region(longitude: float, latitude: float) -> tuple[float, float]:
    """Plate carrée: so near the equator nothing is visibly stretched."""
    return (longitude - REGION[0]) * DEGREE, (REGION[1] - latitude) * DEGREE


def world(longitude: float, latitude: float) -> tuple[float, float]:
    """Equal Earth, so that no continent looks larger than it is; the equator at 0."""
    theta = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    turned = math.radians((longitude - _MIDDLE + 180) % 360 - 180)
    a, b, c, d = _A
    two, six = theta**2, theta**6
    x = 2 * math.sqrt(3) * turned * math.cos(theta) / (3 * (9 * d * theta**8 + 7 * c * six + 3 * b * two + a))
    y = theta * (a + b * two + six * (c + d * two))
    scale = WIDTH / 2 / _LARGEST
    return WIDTH / 2 + x * scale, -y * scale
