"""A locksmith's things: keys by the hundred on a wall, the machine that cuts them, and the big one that hangs outside."""

import math
import random

from mathutils import Vector

from kit.shapes import ball, block, limb, place, solid, turned


def _key(dice, long_m):
    """One key hanging down from its bow, in its own plane: points (across, down, out) and faces."""
    points, faces, thick = [], [], 0.0022
    bow, kind, n = long_m * 0.19, dice.randint(0, 2), 14
    for out in (-thick, thick):
        for radius in (bow, bow * 0.42):
            for k in range(n):
                a = 2 * math.pi * k / n
                squash = (1.0, 0.82 + 0.2 * abs(math.cos(2 * a)), 1.15)[kind]
                points.append((radius * math.cos(a) * squash, bow - radius * math.sin(a), out))
    for k in range(n):
        m = (k + 1) % n
        faces += [(k, m, n + m, n + k), (2 * n + k, 3 * n + k, 3 * n + m, 2 * n + m), (k, 2 * n + k, 2 * n + m, m)]
    width, top, teeth = long_m * 0.065, bow * 1.85, dice.randint(3, 5)
    start = len(points)
    edge = [(-width, top)] + [(-width + (width * dice.uniform(0, 0.9) if k % 2 else 0), top + (long_m - top) * (0.35 + 0.65 * k / (2 * teeth))) for k in range(2 * teeth + 1)] + [(width, long_m * 0.97), (width, top)]
    for out in (-thick, thick):
        points += [(x, d, out) for x, d in edge]
    count = len(edge)
    faces += [tuple(start + k for k in range(count)), tuple(start + count + k for k in reversed(range(count)))]
    faces += [(start + k, start + (k + 1) % count, start + count + (k + 1) % count, start + count + k) for k in range(count)]
    return points, faces


def wall_of_keys(corner_m, along, out, columns, rows, metals, hook, step_m=(0.075, 0.155), long_m=(0.07, 0.115), seed=2, missing=0.08):
    """Keys on hooks, in rows from `corner_m` (the upper left) `along` the wall; each hook carries a few, none hangs straight."""
    dice, along, out = random.Random(seed), Vector(along).normalized(), Vector(out).normalized()
    heap = {m.name: (m, [], []) for m in [*metals, hook]}
    for r in range(rows):
        for c in range(columns):
            at = Vector(corner_m) + along * (c + 0.5) * step_m[0] - Vector((0, 0, r * step_m[1])) + out * 0.012
            _, vertices, faces = heap[hook.name]
            start = len(vertices)
            vertices += [at + along * sx * 0.005 + Vector((0, 0, sz * 0.005)) + out * so for so in (0.0, 0.035) for sx, sz in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
            faces += [tuple(start + i for i in f) for f in ((4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7))]
            if dice.random() < missing:
                continue
            tone = dice.choice(metals)
            for k in range(dice.randint(1, 3)):
                points, key_faces = _key(dice, dice.uniform(*long_m))
                swing, turn, lift = dice.gauss(0, 0.10), dice.gauss(0, 0.38), 0.008 + 0.009 * k
                down = (Vector((0, 0, -1)) + along * swing).normalized()
                across = (along * math.cos(turn) + out * math.sin(turn)).normalized()
                _, vertices, faces = heap[tone.name]
                start = len(vertices)
                vertices += [at + across * x + down * (d - 0.01) + across.cross(down) * o + out * lift for x, d, o in points]
                faces += [tuple(start + i for i in f) for f in key_faces]
    return [solid(f"keys {m.name}", v, f, m, smooth=False) for m, v, f in heap.values() if v]


def cutting_machine(at_m, turn_deg, body, steel, brass, red):
    """The machine: a cast bed, a motor, two wheels, two vises that move as one, and a lever with a knob."""
    return place([
        block("bed", (0.40, 0.26, 0.06), (0, 0, 0.03), body, bevel_m=0.02),
        block("column", (0.16, 0.16, 0.16), (0.08, 0.05, 0.13), body, bevel_m=0.03),
        limb("motor", [(0.02, 0.07, 0.24), (0.20, 0.07, 0.24)], [0.075, 0.075], body, around=24, steps=1, cap=0.35),
        limb("axle", [(-0.20, 0.03, 0.19), (0.06, 0.03, 0.19)], [0.012, 0.012], steel, around=12, steps=1),
        limb("cutting wheel", [(-0.145, 0.03, 0.19), (-0.13, 0.03, 0.19)], [0.055, 0.055], steel, around=32, steps=1, cap=0.1),
        limb("guide wheel", [(-0.015, 0.03, 0.19), (-0.005, 0.03, 0.19)], [0.045, 0.045], brass, around=32, steps=1, cap=0.1),
        block("carriage", (0.26, 0.09, 0.03), (-0.07, -0.07, 0.095), steel, bevel_m=0.006),
        block("vise", (0.05, 0.06, 0.05), (-0.14, -0.06, 0.13), steel, bevel_m=0.008), block("vise", (0.05, 0.06, 0.05), (-0.01, -0.06, 0.13), steel, bevel_m=0.008),
        ball("vise knob", (-0.14, -0.06, 0.175), (0.022, 0.022, 0.016), brass), ball("vise knob", (-0.01, -0.06, 0.175), (0.022, 0.022, 0.016), brass),
        limb("lever", [(0.06, -0.08, 0.10), (0.17, -0.15, 0.20)], [0.010, 0.009], steel, around=10, steps=1), ball("lever knob", (0.178, -0.155, 0.21), 0.026, red),
    ], at_m, turn_deg)


def great_key(at_m, long_m, gilt, iron):
    """The shop's sign: a key as long as an arm, hung level from a bracket by two chains; it lies along X."""
    bow, parts = long_m * 0.15, []
    for k in range(3):
        a = math.pi / 2 + k * 2 * math.pi / 3
        cx, cz = -long_m / 2 + bow + math.cos(a) * bow * 0.85, math.sin(a) * bow * 0.85
        parts.append(limb("bow", [(cx + bow * 0.62 * math.cos(t * math.pi / 8), 0, cz + bow * 0.62 * math.sin(t * math.pi / 8)) for t in range(17)], [long_m * 0.026] * 17, gilt, side=(0, 1, 0), around=12, steps=2))
    parts += [limb("shank", [(-long_m / 2 + bow * 1.7, 0, 0), (long_m / 2, 0, 0)], [long_m * 0.03, long_m * 0.027], gilt, around=16, steps=1),
              limb("collar", [(-long_m * 0.16, 0, 0), (-long_m * 0.12, 0, 0)], [long_m * 0.05] * 2, gilt, around=16, steps=1)]
    for x, tall in ((0.46, 0.20), (0.38, 0.15), (0.30, 0.20)):
        parts.append(block("tooth", (long_m * 0.055, long_m * 0.05, long_m * tall), (long_m * x, 0, -long_m * tall / 2), gilt, bevel_m=long_m * 0.012))
    for x in (-0.2, 0.22):
        parts.append(limb("chain", [(long_m * x, 0, 0.02), (long_m * x, 0, 0.34)], [0.008, 0.008], iron, around=6, steps=1))
    return place(parts, at_m)
