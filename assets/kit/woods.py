"""Tall wet woods: trunks and their drooping boughs, ferns, the moss floor, and the firewood that came out of them."""

import math
import random

from mathutils import Vector, noise

from kit.shapes import ball, block, limb, place, sheet, solid, turned


def conifer(at_m, height_m, bare_m, girth_m, needle, bark, seed=1, boughs=34, long_m=2.6, sprays=26):
    """A tall tree: a straight trunk bare up to `bare_m`, then boughs that droop with the wet; all its needles are one mesh."""
    dice, foot = random.Random(seed), Vector(at_m)
    lean = Vector((dice.gauss(0, 0.008), dice.gauss(0, 0.006), 0)) * height_m
    limb("trunk", [foot - Vector((0, 0, 0.4)), foot + Vector((0, 0, 0.5)), foot + lean * 0.5 + Vector((0, 0, height_m * 0.5)), foot + lean + Vector((0, 0, height_m))], [girth_m * 1.5, girth_m * 1.05, girth_m * 0.75, girth_m * 0.2], bark, around=14, steps=5)
    vertices, faces = [], []
    for k in range(boughs):
        t = (k + dice.random()) / boughs
        z = bare_m + (height_m - bare_m) * t
        turn, reach = dice.uniform(0, 6.2832), long_m * (1 - 0.8 * t) * dice.uniform(0.6, 1.15)
        out, start = Vector((math.cos(turn), math.sin(turn), 0)), foot + lean * (z / height_m) + Vector((0, 0, z))
        side = Vector((-out.y, out.x, 0))
        for n in range(sprays):
            s = (n + dice.random()) / sprays
            at = start + out * reach * s + Vector((0, 0, 0.10 * reach * s - 0.52 * reach * s**2)) + side * dice.gauss(0, 0.10 * reach * (1.1 - s) + 0.03)
            hang = Vector((dice.gauss(0, 0.4), dice.gauss(0, 0.4), -1)).normalized() * dice.uniform(0.14, 0.42)
            across = hang.cross(Vector((dice.gauss(0, 1), dice.gauss(0, 1), dice.gauss(0, 0.3)))).normalized() * dice.uniform(0.012, 0.034)
            root = len(vertices)
            vertices += [at - across * 0.5, at + across * 0.5, at + hang * 0.6 + across, at + hang, at + hang * 0.6 - across]
            faces.append((root, root + 1, root + 2, root + 3, root + 4))
    return solid("needles", vertices, faces, needle, smooth=False)


def ferns(spots, material, seed=1, fronds=11, long_m=0.75):
    """Sword ferns, each a ring of arching fronds with their leaflets; all of them one mesh."""
    dice, vertices, faces = random.Random(seed), [], []
    for x, y, z, scale in spots:
        for k in range(fronds):
            turn, reach = 6.2832 * k / fronds + dice.gauss(0, 0.2), long_m * scale * dice.uniform(0.7, 1.1)
            out = Vector((math.cos(turn), math.sin(turn), 0))
            side, rise = Vector((-out.y, out.x, 0)), dice.uniform(0.7, 1.25)
            for n in range(1, 15):
                s = n / 15
                at = Vector((x, y, z)) + out * reach * s * 0.85 + Vector((0, 0, reach * (rise * s - rise * 0.95 * s**2.2)))
                leaf = reach * 0.24 * math.sin(math.pi * min(1, s * 0.85 + 0.15)) ** 0.7
                for sign in (-1, 1):
                    tip = at + side * sign * leaf + out * leaf * 0.35 - Vector((0, 0, leaf * 0.25))
                    start = len(vertices)
                    vertices += [at - out * reach * 0.028, at + out * reach * 0.028, tip]
                    faces.append((start, start + 1, start + 2))
    return solid("ferns", vertices, faces, material, smooth=False)


def moss_floor(x_m, y_m, height, material, cells=(120, 90)):
    """The floor of the woods, never level."""
    def point(u, v):
        x, y = x_m[0] + (x_m[1] - x_m[0]) * u, y_m[0] + (y_m[1] - y_m[0]) * v
        return (x, y, height(x, y) + 0.10 * noise.noise(Vector((x * 0.5, y * 0.5, 3))) + 0.035 * noise.noise(Vector((x * 2.1, y * 2.1, 8))))
    return sheet("moss", *cells, point, material)


def billet(from_m, to_m, radius_m, bark, split):
    """One piece of firewood: bark round it, pale at both ends."""
    a, b = Vector(from_m), Vector(to_m)
    away = (b - a).normalized() * 0.004
    return [limb("bark", [a, b], [radius_m] * 2, bark, around=12, steps=1, cap=0.05), limb("split end", [a - away, a + away], [radius_m * 0.86] * 2, split, around=12, steps=1, cap=0.3)]


def woodpile(at_m, turn_deg, wide_m, tall_m, deep_m, bark, splits, seed=1):
    """Firewood stacked with its ends out (toward -Y), row on row, each row a little ragged."""
    dice, parts, row, z = random.Random(seed), [], 0, 0.075
    while z < tall_m:
        x = -wide_m / 2 + 0.08 + 0.06 * (row % 2)
        while x < wide_m / 2 - 0.05:
            r = dice.uniform(0.055, 0.088)
            y = -deep_m / 2 + dice.uniform(-0.04, 0.05)
            parts += billet((x, y, z + dice.gauss(0, 0.008)), (x, y + deep_m, z), r, bark, dice.choice(splits))
            x += r * 2 + 0.004
        z, row = z + 0.128, row + 1
    return place(parts, at_m, turn_deg)


def pram(at_m, turn_deg, cloth, iron, load):
    """A baby carriage, its hood down, with whatever is carried in it; it looks along +X."""
    parts = [limb("tub", [(-0.40, 0, 0.62), (-0.30, 0, 0.53), (0, 0, 0.50), (0.30, 0, 0.53), (0.42, 0, 0.64)], [(0.20, 0.05), (0.22, 0.12), (0.23, 0.15), (0.22, 0.12), (0.2, 0.05)], cloth, side=(0, 1, 0), around=20),
             limb("hood", [(0.30, 0, 0.66), (0.42, 0, 0.74), (0.50, 0, 0.70)], [(0.21, 0.05), (0.21, 0.07), (0.2, 0.04)], cloth, side=(0, 1, 0), around=18)]
    for sy in (-1, 1):
        for cx, r in ((-0.27, 0.15), (0.27, 0.15)):
            ring = [(cx + r * math.cos(k * 0.3307), sy * 0.24, r + r * math.sin(k * 0.3307)) for k in range(20)]
            parts.append(limb("tyre", ring, [0.016] * 20, iron, side=(0, 1, 0), around=8, steps=1))
            for k in range(6):
                parts.append(limb("spoke", [(cx, sy * 0.24, r), (cx + r * math.cos(k * 1.0472), sy * 0.24, r + r * math.sin(k * 1.0472))], [0.005] * 2, iron, around=6, steps=1))
            parts.append(limb("strut", [(cx, sy * 0.24, r), (cx * 0.5, sy * 0.2, 0.45)], [0.012] * 2, iron, around=8, steps=1))
        parts.append(limb("push", [(-0.36, sy * 0.19, 0.62), (-0.62, sy * 0.19, 0.90), (-0.70, sy * 0.19, 0.96)], [0.012] * 3, iron, around=8))
    parts.append(limb("grip", [(-0.70, -0.21, 0.96), (-0.70, 0.21, 0.96)], [0.018] * 2, iron, around=10, steps=1))
    for k in range(6):
        parts.append(limb("wood", [(-0.30 + 0.05 * k, -0.13 + 0.05 * (k % 3), 0.64 + 0.05 * (k % 2)), (0.16 + 0.03 * k, -0.10 + 0.06 * ((k + 1) % 3), 0.68 + 0.07 * (k % 2))], [0.048] * 2, load[k % len(load)], around=10, steps=1, cap=0.1))
    return place(parts, at_m, turn_deg)


def hut(at_m, turn_deg, size_m, eaves_m, ridge_m, wall, roof, frame, lit, iron):
    """A cabin of overlapping boards; its front looks to -Y, with a door on the right and the one window on the left; its ridge runs along X."""
    (wide, deep), parts, dice = size_m, [], random.Random(5)
    z = 0.0
    while z < eaves_m:
        parts.append(block("board", (wide + dice.uniform(-0.02, 0.02), 0.05, 0.21), (0, -deep / 2, z + 0.1), wall[dice.randrange(len(wall))], (5, 0, 0), 0.012))
        for sx in (-1, 1):
            parts.append(block("side board", (0.05, deep, 0.21), (sx * wide / 2, 0, z + 0.1), wall[dice.randrange(len(wall))], (0, sx * -5, 0), 0.012))
        z += 0.19
    while z < ridge_m - 0.1:
        share = 1 - (z + 0.1 - eaves_m) / (ridge_m - eaves_m)
        for sx in (-1, 1):
            parts.append(block("gable board", (0.05, deep * share, 0.21), (sx * wide / 2, 0, z + 0.1), wall[dice.randrange(len(wall))], (0, sx * -5, 0), 0.012))
        z += 0.19
    parts.append(block("back", (wide, 0.05, eaves_m), (0, deep / 2, eaves_m / 2), wall[0]))
    over, long = 0.42, math.hypot(deep / 2, ridge_m - eaves_m)
    pitch = math.degrees(math.atan2(ridge_m - eaves_m, deep / 2))
    rows = 7
    for sy in (-1, 1):
        for k in range(rows):
            share = (k + 0.5) / rows * (long + over) / long
            x = -wide / 2 - over
            while x < wide / 2 + over - 0.05:
                w = min(dice.uniform(0.22, 0.42), wide / 2 + over - x)
                parts.append(block("shake", (w - 0.012, (long + over) / rows * 1.5, 0.035), (x + w / 2, sy * deep / 2 * share, ridge_m - (ridge_m - eaves_m) * share + 0.05 - 0.012 * k + dice.uniform(-0.012, 0.012)), roof[dice.randrange(len(roof))], (-sy * (pitch - 3), 0, dice.gauss(0, 0.8)), 0.008))
                x += w
    wx, wz, ww, wh = -wide * 0.21, 1.42, 0.98, 0.86
    parts.append(block("lit window", (ww, 0.03, wh), (wx, -deep / 2 - 0.035, wz), lit, bevel_m=0))
    for sx in (-1, 0, 1):
        parts.append(block("jamb", (0.09 if sx else 0.04, 0.12, wh + 0.12), (wx + sx * ww / 2, -deep / 2 - 0.06, wz), frame))
    for sz in (-1, 0, 1):
        parts.append(block("rail", (ww + 0.2, 0.12, 0.09 if sz else 0.035), (wx, -deep / 2 - 0.06, wz + sz * wh / 2), frame))
    parts.append(block("sill", (ww + 0.34, 0.26, 0.06), (wx, -deep / 2 - 0.12, wz - wh / 2 - 0.06), frame))
    dx = wide * 0.24
    parts += [block("door", (0.86, 0.06, 1.9), (dx, -deep / 2 - 0.03, 0.97), frame), block("step", (1.2, 0.6, 0.16), (dx, -deep / 2 - 0.35, 0.06), frame, bevel_m=0.03),
              ball("knob", (dx - 0.33, -deep / 2 - 0.09, 0.95), 0.035, iron)]
    for sx in (-1, 1):
        parts.append(block("door jamb", (0.09, 0.1, 2.0), (dx + sx * 0.47, -deep / 2 - 0.05, 1.0), wall[0]))
    px = -wide * 0.30
    parts += [limb("pipe", [(px, -0.35, eaves_m), (px, -0.35, ridge_m + 0.65)], [0.10] * 2, iron, around=16, steps=1),
              turned("hat", (px, -0.35, ridge_m + 0.72), [(0.19, 0), (0.19, 0.02), (0.02, 0.13)], iron, 18)]
    return place(parts, at_m, turn_deg)
