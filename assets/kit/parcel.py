"""What a thing came in: brown paper, opened and not smoothed, and the string that was round it."""

import math
import random

from mathutils import Vector, noise

from kit.shapes import along, limb, sheet


def opened_wrapper(at_m, turn_deg, brown, size_m=(0.62, 0.46), inner_m=(0.15, 0.22), lift_m=(0.06, 0.10, 0.02, 0.03), seed=5, facet_m=0.024):
    """Brown paper folded open about where the thing lay (`inner_m`); its four flaps (left, back, right, front) stand up to `lift_m`.

    It is made of flat facets, as paper is that was once creased: a smooth one would be cloth.
    """
    wide, deep = size_m
    iw, il = inner_m[0] / 2, inner_m[1] / 2
    c, s = math.cos(math.radians(turn_deg)), math.sin(math.radians(turn_deg))
    dice = random.Random(seed)
    columns, rows = round(wide / facet_m), round(deep / facet_m)
    shaken = [[(dice.uniform(-0.36, 0.36), dice.uniform(-0.36, 0.36), dice.uniform(-1, 1)) for _ in range(rows + 1)] for _ in range(columns + 1)]

    def point(u, v):
        i, j = round(u * columns), round(v * rows)
        dx, dy, dz = shaken[i][j]
        inside = 0 < i < columns and 0 < j < rows
        x, y = (u - 0.5) * wide + dx * facet_m * inside, (v - 0.5) * deep + dy * facet_m * inside
        left, right = max(0.0, -x - iw) / (wide / 2 - iw), max(0.0, x - iw) / (wide / 2 - iw)
        front, back = max(0.0, -y - il) / (deep / 2 - il), max(0.0, y - il) / (deep / 2 - il)
        z = lift_m[0] * left ** 1.15 + lift_m[1] * back ** 1.15 + lift_m[2] * math.sin(right * 2.2) + lift_m[3] * math.sin(front * 2.0)
        out = min(1.0, max(left, right, front, back) * 2.2)
        z += (0.0012 + 0.0055 * out) * dz + 0.016 * out * noise.noise(Vector((x * 9, y * 9, seed)))
        return (at_m[0] + x * c - y * s, at_m[1] + x * s + y * c, at_m[2] + 0.002 + max(0.0, z))
    made = sheet("wrapper", columns, rows, point, brown)
    made.data.polygons.foreach_set("use_smooth", [False] * len(made.data.polygons))
    return made


def twine(points_m, thick_m, jute):
    """String let fall: two strands, twisted."""
    path = along([Vector(p) for p in points_m], 22)
    for strand in (0, math.pi):
        wound = []
        for k, at in enumerate(path):
            way = (path[min(k + 1, len(path) - 1)] - path[max(k - 1, 0)]).normalized()
            east = way.cross(Vector((0, 0, 1))).normalized()
            up = east.cross(way)
            a = strand + k * 0.9
            wound.append(at + (east * math.cos(a) + up * math.sin(a)) * thick_m * 0.5)
        limb("strand", wound, [thick_m * 0.58] * len(wound), jute, around=8, steps=1)


def loops(at_m, radius_m, turns, seed=2):
    """Points of a coil of string, put down carelessly."""
    dice = random.Random(seed)

    def careless():
        return radius_m * (1 + dice.uniform(-0.25, 0.25))
    return [(at_m[0] + careless() * math.cos(k * 0.8), at_m[1] + 0.7 * careless() * math.sin(k * 0.8), at_m[2] + 0.0012 * k / 4) for k in range(int(turns * 7.85))]


def leaning_card(at_m, turn_deg, lean_deg, paper, size_m=(0.125, 0.085), curl_m=0.004):
    """A plain card with some lines on it, leaning back from its lower edge (which lies at `at_m`)."""
    wide, tall = size_m
    c, s = math.cos(math.radians(turn_deg)), math.sin(math.radians(turn_deg))
    lean = math.radians(lean_deg)

    def point(u, v):
        x, up = (u - 0.5) * wide, v * tall
        y = up * math.sin(lean) + curl_m * math.sin(u * math.pi)
        return (at_m[0] + x * c - y * s, at_m[1] + x * s + y * c, at_m[2] + up * math.cos(lean))
    made = sheet("card", 16, 10, point, paper)
    # Only some lines of the page that it is written with, drawn out to its width.
    for at in made.data.uv_layers[0].data:
        at.uv = (0.06 + 0.90 * at.uv[0], 0.712 + 0.232 * at.uv[1])
    made.modifiers.new("thick", "SOLIDIFY").thickness = 0.0007
    return made
