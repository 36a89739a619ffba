"""What stands on a roof: the stairhead with its door, the pipe rail, the tomatoes on their ladder; and a tank on legs near by."""

import math
import random

from mathutils import Vector

from kit.breakfast import ladder
from kit.shapes import ball, block, limb, place, solid, turned


def stairhead(at_m, turn_deg, size_m, wall, trim, leaf, inside, door_m=(0.95, 2.06), swing_deg=118):
    """The small house over a stair: walls, a flat lid, and in its front (-Y) a door that stands open, hinged on the right."""
    (wide, deep, tall), (dw, dh), thick = size_m, door_m, 0.16
    pier = (wide - dw) / 2
    parts = [block("left wall", (thick, deep, tall), (-wide / 2 + thick / 2, 0, tall / 2), wall, bevel_m=0.02),
             block("right wall", (thick, deep, tall), (wide / 2 - thick / 2, 0, tall / 2), wall, bevel_m=0.02),
             block("back wall", (wide, thick, tall), (0, deep / 2 - thick / 2, tall / 2), inside, bevel_m=0.02),
             block("lid", (wide + 0.22, deep + 0.22, 0.13), (0, 0, tall + 0.05), trim, bevel_m=0.03),
             block("over the door", (wide - 0.02, thick, tall - dh), (0, -deep / 2 + thick / 2, dh + (tall - dh) / 2), wall, bevel_m=0.01),
             block("sill", (dw + 0.2, 0.34, 0.07), (0, -deep / 2 - 0.02, 0.035), trim)]
    for s in (-1, 1):
        parts.append(block("pier", (pier, thick, tall), (s * (wide / 2 - pier / 2), -deep / 2 + thick / 2, tall / 2), wall, bevel_m=0.01))
        parts.append(block("jamb", (0.07, thick + 0.06, dh), (s * (dw / 2 + 0.01), -deep / 2 + thick / 2, dh / 2), trim))
    parts.append(block("head", (dw + 0.16, thick + 0.06, 0.08), (0, -deep / 2 + thick / 2, dh + 0.02), trim))
    a = math.radians(swing_deg)
    hinge, way = Vector((dw / 2, -deep / 2 - 0.02, 0)), Vector((-math.cos(a), -math.sin(a), 0))
    parts.append(block("leaf", (dw, 0.05, dh - 0.03), hinge + way * dw / 2 + Vector((0, 0, dh / 2)), leaf, (0, 0, swing_deg), 0.01))
    parts.append(ball("knob", hinge + way * dw * 0.88 + Vector((-0.05, -0.03, 1.0)), 0.035, trim))
    return place(parts, at_m, turn_deg)


def pipe_rail(from_m, to_m, paint, tall_m=1.24, pipes=3, posts=7):
    """A high rail of two-inch pipe between two points of a roof: each post on a plate with four bolts."""
    a, b, up = Vector(from_m), Vector(to_m), Vector((0, 0, 1))
    for k in range(pipes):
        z = tall_m * (k + 1) / pipes
        limb("pipe", [a + up * z, b + up * z], [0.027 if k < pipes - 1 else 0.034] * 2, paint, side=(0, 0, 1), around=14, steps=1)
    for k in range(posts):
        at = a.lerp(b, k / (posts - 1))
        limb("post", [at, at + up * tall_m], [0.03, 0.03], paint, around=14, steps=1)
        block("plate", (0.16, 0.16, 0.02), at + up * 0.01, paint, bevel_m=0.004)
        for sx in (-1, 1):
            for sy in (-1, 1):
                ball("bolt", at + Vector((sx * 0.055, sy * 0.055, 0.022)), 0.012, paint, around=10)
        for z in range(1, pipes + 1):
            ball("joint", at + up * (tall_m * z / pipes), 0.046, paint, around=16)


def tomatoes_on_ladder(foot_m, lean_m, tall_m, timber, tag, leaf, vine, reds, pot, string, seed=5):
    """A ladder with tomato plants tied to its rungs: three stand in pails at its foot, and have gone over the top."""
    dice, foot, lean = random.Random(seed), Vector(foot_m), Vector((*lean_m, 0))
    ladder(foot_m, (*lean_m, 0), tall_m, 0.5, timber, 9, tag)
    across, up = Vector((-lean.y, lean.x, 0)).normalized(), Vector((lean.x, lean.y, tall_m))
    out = -lean.normalized()
    leaves, faces, fruit = [], [], []
    for plant, offset in enumerate((-0.30, 0.0, 0.30)):
        root = foot + across * offset + out * 0.13
        turned("pail", root, [(0.10, 0), (0.115, 0.02), (0.14, 0.22), (0.15, 0.225), (0.15, 0.245), (0.12, 0.235), (0.12, 0.2)], pot[plant % len(pot)], 24)
        stem = [root + Vector((0, 0, 0.2))]
        reach = (0.86, 1.1, 0.97)[plant]
        for k in range(1, 10):
            t = reach * k / 9
            stem.append(foot + up * t + across * (offset * 0.62 + 0.05 * math.sin(k * 2.3 + plant)) + out * (0.05 + 0.025 * math.sin(k * 1.7)))
        limb("vine", stem, [0.014 - 0.0009 * k for k in range(10)], vine, around=8, steps=4)
        for k in range(1, 10):
            for _ in range(5):
                way = (across * dice.uniform(-1, 1) + out * dice.uniform(-0.2, 1) + Vector((0, 0, dice.uniform(-0.35, 0.4)))).normalized()
                _frond(stem[k] + Vector((0, 0, dice.uniform(-0.1, 0.1))), way, dice.uniform(0.17, 0.29), leaves, faces, dice)
            if dice.random() < 0.85:
                hang = stem[k] + across * dice.uniform(-0.12, 0.12) + out * dice.uniform(0.06, 0.12) - Vector((0, 0, dice.uniform(0.06, 0.13)))
                fruit.append((hang, dice.uniform(0.036, 0.052)))
            if k % 2:
                ball("tie", stem[k], (0.022, 0.022, 0.014), string, around=10)
    for k, (at, r) in enumerate(fruit):
        ball("tomato", at, (r, r, r * 0.88), reds[0 if k % 3 else k // 3 % len(reds)], around=20)
    return solid("tomato leaves", leaves, faces, leaf, smooth=False)


def _frond(at, way, long, vertices, faces, dice):
    """A tomato's leaf: small blades in pairs along a drooping rib."""
    side = way.cross(Vector((0, 0, 1)))
    side = side.normalized() if side.length > 0.1 else Vector((1, 0, 0))
    for k in range(1, 6):
        t = k / 5
        rib = at + way * long * t - Vector((0, 0, long * 0.5 * t * t))
        for s in ((0,) if k == 5 else (-1, 1)):
            blade = (side * s * 0.8 + way * (0.5 if s else 1.0) - Vector((0, 0, 0.25 + dice.uniform(0, 0.3)))).normalized()
            size = long * 0.36 * (1.1 - 0.4 * t)
            wing = blade.cross(Vector((dice.gauss(0, 0.3), dice.gauss(0, 0.3), 1))).normalized() * size * 0.36
            start = len(vertices)
            vertices += [rib, rib + blade * size * 0.55 + wing, rib + blade * size, rib + blade * size * 0.55 - wing]
            faces.append((start, start + 1, start + 2, start + 3))


def tank_on_legs(at_m, radius_m, foot_m, belly_m, eaves_m, tip_m, stave, hoop, legs, cap):
    """A wooden water tank by a street: staves and hoops under a cone, a walk round it, four braced legs, a ladder."""
    x, y, z = at_m
    r = radius_m
    for k in range(40):
        a = 2 * math.pi * k / 40
        block("stave", (0.05, 2 * math.pi * r / 40 * 0.95, eaves_m - belly_m), (x + r * math.cos(a), y + r * math.sin(a), z + (belly_m + eaves_m) / 2), stave[k * 7 % len(stave)], (0, 0, math.degrees(a)), 0.02)
    turned("core", (x, y, z), [(0.01, belly_m), (r * 0.98, belly_m), (r * 0.98, eaves_m), (0.01, eaves_m)], stave[0], 40)
    for k in range(5):
        h = belly_m + (eaves_m - belly_m) * (0.06 + 0.2 * k)
        turned("hoop", (x, y, z), [(r + 0.02, h - 0.04), (r + 0.055, h - 0.03), (r + 0.055, h + 0.03), (r + 0.02, h + 0.04)], hoop, 48)
    turned("cap", (x, y, z), [(r * 1.12, eaves_m - 0.05), (r * 1.14, eaves_m + 0.02), (r * 0.55, eaves_m + (tip_m - eaves_m) * 0.56), (0.16, tip_m - 0.08), (0.12, tip_m + 0.22), (0.02, tip_m + 0.3)], cap, 36)
    turned("walk", (x, y, z), [(r * 0.9, belly_m - 0.28), (r * 1.24, belly_m - 0.28), (r * 1.24, belly_m - 0.14), (r * 0.9, belly_m - 0.14)], legs, 36)
    for k in range(16):
        a = 2 * math.pi * k / 16
        p = Vector((x + r * 1.21 * math.cos(a), y + r * 1.21 * math.sin(a), z + belly_m - 0.14))
        limb("baluster", [p, p + Vector((0, 0, 0.85))], [0.03, 0.03], legs, around=6, steps=1)
    ring = [(x + r * 1.21 * math.cos(k * math.pi / 16), y + r * 1.21 * math.sin(k * math.pi / 16), z + belly_m + 0.7) for k in range(33)]
    limb("walk rail", ring, [0.035] * 33, legs, side=(0, 0, 1), around=6, steps=1)
    corner = [Vector((sx, sy, 0)) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]

    def on_leg(c, h):
        spread = r * (0.98 - 0.26 * (h - foot_m) / (belly_m - foot_m))
        return Vector((x, y, z + h)) + c * spread
    top, levels = belly_m - 0.25, 3
    for n, c in enumerate(corner):
        limb("leg", [on_leg(c, foot_m), on_leg(c, top)], [0.17, 0.14], legs, around=8, steps=1)
        d = corner[(n + 1) % 4]
        for k in range(levels):
            a, b = foot_m + (top - foot_m) * k / levels, foot_m + (top - foot_m) * (k + 1) / levels
            limb("brace", [on_leg(c, a), on_leg(d, b)], [0.05, 0.05], legs, around=6, steps=1)
            limb("brace", [on_leg(d, a), on_leg(c, b)], [0.05, 0.05], legs, around=6, steps=1)
            limb("girt", [on_leg(c, b), on_leg(d, b)], [0.08, 0.08], legs, around=6, steps=1)
    limb("riser", [(x, y, z + foot_m), (x, y, z + belly_m)], [0.22, 0.22], hoop, around=10, steps=1)
    for s in (-1, 1):
        limb("climb", [(x - r * 0.5 + s * 0.22, y - r * 1.26, z + foot_m), (x - r * 0.5 + s * 0.22, y - r * 1.26, z + eaves_m)], [0.04, 0.04], legs, around=6, steps=1)
    for k in range(int((eaves_m - foot_m) / 0.42)):
        h = z + foot_m + 0.3 + 0.42 * k
        limb("rung", [(x - r * 0.5 - 0.22, y - r * 1.26, h), (x - r * 0.5 + 0.22, y - r * 1.26, h)], [0.025, 0.025], legs, around=5, steps=1)


def puddle(at_m, size_m, water, seed=2):
    """What the night left in a dip of the roof: a thin mirror with a wandering edge."""
    dice, (wide, deep) = random.Random(seed), size_m
    swell = [(dice.uniform(0.05, 0.16), k, dice.uniform(0, 6.28)) for k in (2, 3, 4, 5, 7)]
    rim = []
    for k in range(72):
        a = 2 * math.pi * k / 72
        r = 1 + sum(s * math.sin(n * a + p) for s, n, p in swell)
        rim.append((at_m[0] + wide / 2 * r * math.cos(a), at_m[1] + deep / 2 * r * math.sin(a), at_m[2]))
    return solid("puddle", rim, [tuple(range(72))], water, smooth=False)
