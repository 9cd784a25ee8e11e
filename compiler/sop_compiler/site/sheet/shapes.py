"""Outlines of the symbols around their middle."""

from __future__ import annotations

from math import sqrt

from sop_compiler.site.sheet.layout import Shape
from sop_compiler.site.sheet.measure import Metrics

_SHOULDER = 0.1
"""Where the point of a connector begins, as a share of its height below the middle."""


def base_size(shape: Shape, metrics: Metrics) -> tuple[int, int]:
    """Smallest width and height."""
    return {
        Shape.CAPSULE: metrics.capsule,
        Shape.BOX: metrics.box,
        Shape.DIAMOND: metrics.diamond,
        Shape.CONNECTOR: metrics.connector,
    }[shape]


def size_for(shape: Shape, metrics: Metrics, across: float, along: float) -> tuple[int, int]:
    """Size that has room for arrows ``across`` px from the middle on top and ``along`` px on the sides.

    Ends of neighbouring sides stay apart: on a diamond they keep to the middle of each slope.
    """
    width, height = base_size(shape, metrics)
    if shape is Shape.DIAMOND:
        return max(width, _even(across * 3.6)), max(height, _even(along * 3.6))
    if shape is Shape.CAPSULE:
        height = max(height, _even(along * 2.4))
        return max(width, _even(across * 2 + height * 0.7)), height
    if shape is Shape.CONNECTOR:
        return max(width, _even(across * 2 + 8)), max(height, _even(along * 5))
    return max(width, _even(across * 2 + 10)), max(height, _even(along * 2 + 8))


def edge_y(shape: Shape, width: float, height: float, x: float, *, below: bool, upward: bool) -> float:
    """Distance from the middle up (``below``: down) to the outline at ``x``; positive."""
    half = height / 2
    if shape is Shape.DIAMOND:
        return round(half * (1 - 2 * abs(x) / width), 1)
    if shape is Shape.CAPSULE:
        over = abs(x) - (width / 2 - half)
        return half if over <= 0 else round(sqrt(max(0.0, half * half - over * over)), 1)
    if shape is Shape.CONNECTOR and below is not upward:
        return round(half - (half - _SHOULDER * height) * 2 * abs(x) / width, 1)
    return half


def edge_x(shape: Shape, width: float, height: float, y: float, *, upward: bool) -> float:
    """Distance from the middle sideways to the outline at ``y``; positive."""
    half = width / 2
    if shape is Shape.DIAMOND:
        return round(half * (1 - 2 * abs(y) / height), 1)
    if shape is Shape.CAPSULE:
        radius = height / 2
        return round(half - radius + sqrt(max(0.0, radius * radius - y * y)), 1)
    if shape is Shape.CONNECTOR:
        down = -y if upward else y
        shoulder = _SHOULDER * height
        if down > shoulder:
            return round(half * (1 - (down - shoulder) / (height / 2 - shoulder)), 1)
    return half


def corners(shape: Shape, width: float, height: float, *, upward: bool) -> tuple[tuple[float, float], ...]:
    """Corners of the outline around (0, 0); a capsule is given as its box."""
    x, y = width / 2, height / 2
    if shape is Shape.DIAMOND:
        return (0, -y), (x, 0), (0, y), (-x, 0)
    if shape is Shape.CONNECTOR:
        turn = -1 if upward else 1
        shoulder = round(_SHOULDER * height, 1)
        outline = ((-x, -y), (x, -y), (x, shoulder), (0.0, y), (-x, shoulder))
        return tuple((px, turn * py) for px, py in outline)
    return (-x, -y), (x, -y), (x, y), (-x, y)


def _even(size: float) -> int:
    return 2 * int(size / 2 + 0.999)
