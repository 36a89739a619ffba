"""Jacarandas and the plant in the pot: what is not a box.

A crown is many small petals thrown about a few branches, so that light breaks in it; all of one tree is one mesh.
"""

import math
import random

from mathutils import Vector

from kit.shapes import limb, place, sheet, solid, turned


def _petals(name, centres, count, spread_m, size_m, material, dice, squash=0.7):
    vertices, faces = [], []
    for _ in range(count):
        centre = dice.choice(centres)
        at = centre + Vector((dice.gauss(0, spread_m), dice.gauss(0, spread_m), dice.gauss(0, spread_m * squash)))
        a = Vector((dice.gauss(0, 1), dice.gauss(0, 1), dice.gauss(0, 1))).normalized()
        b = a.orthogonal().normalized()
        s = size_m * dice.uniform(0.6, 1.3)
        start = len(vertices)
        vertices += [at - a * s, at + b * s * 0.55, at + a * s, at - b * s * 0.55]
        faces.append((start, start + 1, start + 2, start + 3))
    return solid(name, vertices, faces, material, smooth=False)


def jacaranda(at_m, height_m, blossom, bark, seed=1, petals=2600, petal_m=0.09):
    """A tree in bloom, its trunk forking low."""
    dice, parts, tips = random.Random(seed), [], []
    for k in range(7):
        angle = k * 0.9 + dice.uniform(-0.3, 0.3)
        reach = height_m * dice.uniform(0.25, 0.48)
        tip = Vector((math.cos(angle) * reach, math.sin(angle) * reach, height_m * dice.uniform(0.72, 1.0)))
        bend = Vector((tip.x * 0.35, tip.y * 0.35, height_m * 0.5))
        parts.append(limb("bough", [(0, 0, 0), (dice.uniform(-0.1, 0.1), 0, height_m * 0.28), bend, tip], [height_m * r for r in (0.035, 0.028, 0.016, 0.004)], bark, around=10))
        tips += [tip, tip.lerp(bend, 0.35), tip + Vector((dice.gauss(0, 0.1), dice.gauss(0, 0.1), 0)) * height_m]
    parts.append(_petals("crown", tips, petals, height_m * 0.105, petal_m, blossom, dice))
    return place(parts, at_m)


def bough(points_m, radii_m, blossom, bark, seed=2, petals=900, spread_m=0.16, petal_m=0.045):
    """One branch in bloom, coming into the picture from outside it."""
    dice, path = random.Random(seed), [Vector(p) for p in points_m]
    parts, tips = [limb("bough", path, radii_m, bark, around=10)], []
    for k in range(10):
        t = dice.uniform(0.25, 1.0) * (len(path) - 1)
        root = path[int(min(t, len(path) - 2))].lerp(path[int(min(t, len(path) - 2)) + 1], t % 1)
        tip = root + Vector((dice.gauss(0, 0.22), dice.gauss(0, 0.12), dice.gauss(-0.12, 0.15)))
        parts.append(limb("twig", [root, root.lerp(tip, 0.6) + Vector((0, 0, 0.04)), tip], [radii_m[-1] * 1.2, radii_m[-1], 0.002], bark, around=6, steps=3))
        tips += [tip, tip, root.lerp(tip, 0.6)]
    parts.append(_petals("blossom", tips, petals, spread_m, petal_m, blossom, dice, squash=0.6))
    return parts


def potted_plant(at_m, leaf, pot, stem, seed=4, leaves=13, height_m=1.1):
    """A rubber plant's relative: big leaves on arching stems, from one pot."""
    dice = random.Random(seed)
    parts = [turned("pot", (0, 0, 0), [(0.1, 0), (0.125, 0.02), (0.155, 0.24), (0.168, 0.25), (0.168, 0.285), (0.145, 0.285), (0.14, 0.24)], pot, 32)]
    for k in range(leaves):
        angle, rise = k * 2.4 + dice.uniform(-0.3, 0.3), height_m * (0.35 + 0.65 * k / leaves)
        lean = dice.uniform(0.22, 0.48) * (1.25 - 0.6 * k / leaves)
        out = Vector((math.cos(angle), math.sin(angle), 0))
        base, tip = Vector((0, 0, 0.24)), out * lean + Vector((0, 0, 0.25 + rise))
        parts.append(limb("stem", [base, base.lerp(tip, 0.55) + Vector((0, 0, 0.1)) - out * 0.05, tip], [0.009, 0.007, 0.005], stem, around=8, steps=4))
        long, wide = dice.uniform(0.26, 0.4), dice.uniform(0.07, 0.11)
        side = Vector((-out.y, out.x, 0))
        droop = dice.uniform(0.5, 1.1)

        def point(u, v, tip=tip, out=out, side=side, long=long, wide=wide, droop=droop):
            x = (u - 0.5) * 2
            half = wide * math.sin(math.pi * min(1, v * 0.94 + 0.04)) ** 0.75
            return tip + out * long * math.sin(v * 1.2) * 0.95 + Vector((0, 0, 1)) * (long * (0.35 * v - droop * v * v * 0.7) + abs(x) * half * 0.35) + side * x * half
        parts.append(sheet("leaf", 6, 10, point, leaf))
    return place(parts, at_m)
