"""A fair on a pier at night: wheels cut from paper and lit from within, bulbs by the hundred, and what the water makes of them.

Bulbs are soft discs that the lens would make of them (see `kit.city.discs`); the same spots, mirrored, lie on the water as
broken streaks. Nothing here lights anything: a lamp beside it does.
"""

import math
import random

from mathutils import Vector

from kit.shapes import ball, block, limb, place, sheet, solid, turned


def _flat(name, quads, material):
    vertices = [v for q in quads for v in q]
    faces, start = [], 0
    for q in quads:
        faces.append(tuple(range(start, start + len(q))))
        start += len(q)
    return solid(name, vertices, faces, material, smooth=False)


def paper_wheel(at_m, radius_m, papers, card, sectors=16, turn=0.1, cabins=None):
    """A great wheel facing -Y: paper sectors between its spokes, each with a hole cut in it; returns its bulbs as points."""
    x, y, z = at_m

    def on(r, a, dy=0.0):
        return Vector((x + r * math.cos(a), y + dy, z + r * math.sin(a)))
    bulbs, step = [], 2 * math.pi / sectors
    for k in range(sectors):
        a, b = turn + k * step, turn + (k + 1) * step
        inner, outer, edge = radius_m * 0.2, radius_m * 0.86, step * 0.1
        hole0, hole1, side = radius_m * 0.42, radius_m * 0.72, step * 0.28
        ring = [on(inner, a + edge), on(outer, a + edge), on(outer, b - edge), on(inner, b - edge)]
        hole = [on(hole0, a + side), on(hole1, a + side), on(hole1, b - side), on(hole0, b - side)]
        _flat("sector", [[ring[i], ring[(i + 1) % 4], hole[(i + 1) % 4], hole[i]] for i in range(4)], papers[k % len(papers)])
        limb("spoke", [on(radius_m * 0.08, a, -0.1), on(radius_m, a, -0.1)], [radius_m * 0.011] * 2, card, around=6, steps=1)
        bulbs += [on(radius_m * (0.3 + 0.14 * n), a, -0.4) for n in range(5)] + [on(radius_m, a + step * q, -0.4) for q in (0, 0.333, 0.667)]
        if cabins:
            top = on(radius_m * 1.02, a, -0.2)
            roof = radius_m * 0.085
            place([turned("cabin", (0, 0, -roof * 1.7), [(roof * 0.5, 0), (roof * 0.8, roof * 0.3), (roof * 0.8, roof * 0.9), (roof * 0.95, roof * 1.0), (0.02, roof * 1.7)], cabins[k % len(cabins)], 12)], top)
    for share in (0.2, 0.86, 1.0):
        limb("rim", [on(radius_m * share, k * 0.2, -0.1) for k in range(33)], [radius_m * 0.011] * 33, card, around=6, steps=2)
    for s in (-1, 1):
        limb("leg", [Vector((x, y + 0.3, z)), Vector((x + s * radius_m * 0.55, y + 0.3, z - radius_m * 1.2))], [radius_m * 0.02, radius_m * 0.03], card, around=8, steps=1)
    ball("hub", (x, y - 0.2, z), radius_m * 0.07, card)
    return bulbs


def carousel(at_m, radius_m, papers, card, glow):
    """A roundabout: a tent roof of paper panels over a ring of light; returns its bulbs."""
    x, y, z = at_m
    count, bulbs = 18, []
    for k in range(count):
        a, b = 2 * math.pi * k / count, 2 * math.pi * (k + 1) / count
        eave = [Vector((x + radius_m * math.cos(q), y + radius_m * math.sin(q), z + radius_m * 0.75)) for q in (a, b)]
        _flat("panel", [[eave[0], eave[1], Vector((x, y, z + radius_m * 1.5))], [eave[0], eave[1], eave[1] - Vector((0, 0, radius_m * 0.14)), (eave[0] + eave[1]) / 2 - Vector((0, 0, radius_m * 0.24)), eave[0] - Vector((0, 0, radius_m * 0.14))]], papers[k % len(papers)])
        limb("pole", [eave[0] - Vector((0, 0, radius_m * 0.7)), eave[0]], [radius_m * 0.02] * 2, card, around=6, steps=1)
        if math.sin(a) < 0.2:
            bulbs += [eave[0] + Vector((0, -0.2, 0)), (eave[0] + eave[1]) / 2 + Vector((0, -0.2, 0))]
            bulbs.append(eave[0].lerp(Vector((x, y, z + radius_m * 1.5)), 0.5) + Vector((0, -0.3, 0)))
    turned("core", (x, y, z), [(radius_m * 0.34, 0), (radius_m * 0.34, radius_m * 0.8)], glow, 20)
    turned("deck", (x, y, z), [(radius_m, 0), (radius_m, radius_m * 0.06), (0.1, radius_m * 0.06)], card, 32)
    dice = random.Random(3)
    for k in range(9):
        a, up = 2 * math.pi * k / 9, dice.uniform(0.2, 0.4) * radius_m
        hx, hy = x + radius_m * 0.8 * math.cos(a), y + radius_m * 0.8 * math.sin(a)
        limb("horse", [(hx - radius_m * 0.13, hy, z + up), (hx + radius_m * 0.1, hy, z + up), (hx + radius_m * 0.16, hy, z + up + radius_m * 0.13)], [radius_m * 0.05, radius_m * 0.05, radius_m * 0.03], card, around=8)
    bulbs.append(Vector((x, y - 0.3, z + radius_m * 1.56)))
    return bulbs


def spiral_slide(at_m, tall_m, papers, card):
    """A slide round a tower; returns its bulbs."""
    x, y, z = at_m
    r0, r1, bulbs = tall_m * 0.17, tall_m * 0.09, []
    for k in range(12):
        a, b = 2 * math.pi * k / 12, 2 * math.pi * (k + 1) / 12
        _flat("side", [[(x + r0 * math.cos(a), y + r0 * math.sin(a), z), (x + r0 * math.cos(b), y + r0 * math.sin(b), z), (x + r1 * math.cos(b), y + r1 * math.sin(b), z + tall_m * 0.82), (x + r1 * math.cos(a), y + r1 * math.sin(a), z + tall_m * 0.82)],
                       [(x + r1 * 1.5 * math.cos(a), y + r1 * 1.5 * math.sin(a), z + tall_m * 0.82), (x + r1 * 1.5 * math.cos(b), y + r1 * 1.5 * math.sin(b), z + tall_m * 0.82), (x, y, z + tall_m)]], papers[k % len(papers)])
    path = []
    for k in range(66):
        t = k / 65
        r = (r0 + (r1 - r0) * t) * 1.28
        path.append(Vector((x + r * math.cos(t * 20), y + r * math.sin(t * 20), z + tall_m * 0.8 * t)))
        if math.sin(t * 20) < 0.35:
            bulbs.append(path[-1] + Vector((0, -0.3, 0.1)))
    limb("slide", path, [tall_m * 0.016] * 66, card, around=6, steps=1)
    return bulbs


def coaster(points_m, card, floor_m):
    """A switchback on trestles; returns its bulbs."""
    points = [Vector(p) for p in points_m]
    limb("track", points, [0.16] * len(points), card, around=6, steps=8)
    bulbs = []
    for a, b in zip(points, points[1:]):
        for t in (0.0, 0.25, 0.5, 0.75):
            at = a.lerp(b, t)
            bulbs.append(at + Vector((0, -0.3, 0.25)))
            limb("trestle", [at, Vector((at.x, at.y, floor_m))], [0.08, 0.08], card, around=5, steps=1)
    return bulbs


def festoon(from_m, to_m, sag_m, count):
    """Where the bulbs of a hung string are."""
    a, b = Vector(from_m), Vector(to_m)
    return [a.lerp(b, k / (count - 1)) - Vector((0, 0, sag_m * 4 * (k / (count - 1)) * (1 - k / (count - 1)))) for k in range(count)]


def tent(at_m, wide_m, tall_m, papers, glow):
    """A booth: a striped hood over a lit counter."""
    x, y, z = at_m
    stripes, w = 7, wide_m / 2
    for k in range(stripes):
        a, b = -w + wide_m * k / stripes, -w + wide_m * (k + 1) / stripes
        _flat("stripe", [[(x + a, y - w * 0.7, z + tall_m * 0.6), (x + b, y - w * 0.7, z + tall_m * 0.6), (x + b * 0.25, y, z + tall_m), (x + a * 0.25, y, z + tall_m)],
                         [(x + a, y - w * 0.7, z + tall_m * 0.6), (x + b, y - w * 0.7, z + tall_m * 0.6), ((x + b), y - w * 0.72, z + tall_m * 0.5), (x + (a + b) / 2, y - w * 0.72, z + tall_m * 0.45), ((x + a), y - w * 0.72, z + tall_m * 0.5)]], papers[k % len(papers)])
    block("inside", (wide_m * 0.94, 0.1, tall_m * 0.36), (x, y, z + tall_m * 0.36), glow, bevel_m=0)


def on_water(spots, eye_m, water_m, material, seed=1, long=3.2, breaks=4):
    """The bulbs (point, radius) again, mirrored in the water as a column of short bright dashes, seen from `eye_m`."""
    dice, eye, vertices, faces = random.Random(seed), Vector(eye_m), [], []
    for at, radius in spots:
        at = Vector(at)
        mirrored = Vector((at.x, at.y, 2 * water_m - at.z))
        for _ in range(breaks):
            aim = mirrored + Vector((dice.gauss(0, radius * 0.7), 0, dice.gauss(0, radius * long)))
            if aim.z >= water_m - 1.6:
                continue
            t = 0.985 * (eye.z - water_m) / (eye.z - aim.z)
            centre, r = eye.lerp(aim, t), radius * t * dice.uniform(0.45, 1.0)
            away = (eye - centre).normalized()
            east = Vector((-away.y, away.x, 0)).normalized()
            up = Vector((0, 0, 1))
            start = len(vertices)
            vertices += [centre + east * sx * r * 1.15 + up * sy * r * 0.62 for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
            faces.append((start, start + 1, start + 2, start + 3))
    made = solid("on the water", vertices, faces, material, smooth=False)
    uv = made.data.uv_layers.new(name="disc")
    for k in range(len(made.data.loops)):
        uv.data[k].uv = ((0, 0), (1, 0), (1, 1), (0, 1))[k % 4]
    made["veil"] = True
    made.visible_shadow = made.visible_diffuse = made.visible_glossy = False
    return made


def sheen(columns, material):
    """What wet boards mirror of lights that stand beyond the frame: upright bands (x, y, z from, z to, wide), seen in reflection alone."""
    made = _flat("sheen", [[(x - w / 2, y, a), (x + w / 2, y, a), (x + w / 2, y, b), (x - w / 2, y, b)] for x, y, a, b, w in columns], material)
    made.visible_camera = made.visible_shadow = made.visible_diffuse = False
    made["veil"] = True
    return made


def sea(y_m, half_wide_m, level_m, water):
    """The sea to the horizon, with a low swell near the shore."""
    def point(u, v):
        y = y_m[0] + (y_m[1] - y_m[0]) * v**3
        x = (u - 0.5) * 2 * (half_wide_m * (0.1 + 0.9 * v**2))
        return (x, y, level_m + 0.10 * math.sin(y * 0.9 + math.sin(x * 0.25) * 1.4) * max(0.0, 1 - v * 1.3))
    return sheet("sea", 60, 160, point, water)


def planks(x_m, y_m, wide_m, shades, seed=11):
    """The boards of a pier, sawn off level at both ends of `y_m`."""
    dice, x = random.Random(seed), x_m[0]
    while x < x_m[1]:
        y = y_m[0] - dice.uniform(0, 1.5)
        while y < y_m[1]:
            end = min(y_m[1], y + dice.uniform(1.4, 2.6))
            block("plank", (wide_m - 0.006, end - y - 0.005, 0.04), (x + wide_m / 2, (y + end) / 2, -0.02 + dice.uniform(-0.002, 0.002)), dice.choice(shades), bevel_m=0.005)
            y = end
        x += wide_m


def railing(x_m, y_m, posts_m, paint, tall_m=1.05):
    """A pier's railing across the view: turned posts, a broad rail, two thin ones."""
    x0, x1 = x_m
    block("rail", (x1 - x0, 0.11, 0.06), ((x0 + x1) / 2, y_m, tall_m), paint, bevel_m=0.025)
    for z in (0.36, 0.7):
        limb("bar", [(x0, y_m, z), (x1, y_m, z)], [0.02, 0.02], paint, around=10, steps=1)
    x = x0
    while x <= x1:
        turned("post", (x, y_m, 0), [(0.06, 0), (0.065, 0.1), (0.04, 0.14), (0.04, 0.86), (0.06, 0.92), (0.05, 0.98), (0.065, 1.04), (0.05, 1.11), (0.01, 1.15)], paint, 20)
        x += posts_m


def coin_telescope(at_m, turn_deg, body, iron):
    """A telescope on a post, for a coin."""
    parts = [turned("foot", (0, 0, 0), [(0.17, 0), (0.17, 0.03), (0.06, 0.07), (0.05, 1.05), (0.09, 1.09), (0.05, 1.14)], iron, 24),
             ball("case", (0, 0, 1.32), (0.15, 0.2, 0.14), body), limb("barrel", [(0, 0.1, 1.33), (0, 0.32, 1.35)], [0.085, 0.095], body, around=20, steps=1, cap=0.2)]
    for s in (-1, 1):
        parts += [limb("eye", [(s * 0.055, -0.16, 1.36), (s * 0.055, -0.25, 1.365)], [0.04, 0.034], iron, around=14, steps=1, cap=0.2), limb("fork", [(s * 0.05, 0, 1.1), (s * 0.165, 0, 1.18), (s * 0.165, 0, 1.32)], [0.028] * 3, iron, around=10)]
    return place(parts, at_m, turn_deg)
