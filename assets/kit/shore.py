"""The edge of the sea: sand that keeps footprints, the film of water with its lace of foam, a low wave, weed, and what lies about."""

import math
import random

from mathutils import Vector, noise

from kit.shapes import block, limb, place, sheet, solid, turned


def footprints(path_m, stride_m=0.62, apart_m=0.13):
    """Where the feet came down on a walk along `path_m`: (x, y, heading), left and right in turn."""
    prints, side, carried = [], 1, 0.0
    for a, b in zip(path_m, path_m[1:]):
        a, b = Vector(a), Vector(b)
        run = (b - a).length
        heading = math.atan2(b.y - a.y, b.x - a.x)
        while carried < run:
            at = a.lerp(b, carried / run)
            prints.append((at.x - math.sin(heading) * apart_m * side, at.y + math.cos(heading) * apart_m * side, heading))
            side, carried = -side, carried + stride_m
        carried -= run
    return prints


def sand(x_m, y_m, cell_m, height, prints, material, deep_m=0.045, long_m=0.17):
    """A beach of `height(x, y)`, rippled by wind, with `prints` pressed into it: a hollow with a rim thrown up."""
    columns, rows = round((x_m[1] - x_m[0]) / cell_m), round((y_m[1] - y_m[0]) / cell_m)
    near = {}
    for x, y, heading in prints:
        for i in range(-1, 2):
            for j in range(-1, 2):
                near.setdefault((math.floor(x) + i, math.floor(y) + j), []).append((x, y, math.cos(heading), math.sin(heading)))

    def point(u, v):
        x, y = x_m[0] + (x_m[1] - x_m[0]) * u, y_m[0] + (y_m[1] - y_m[0]) * v
        z = height(x, y) + 0.05 * noise.noise(Vector((x * 0.55, y * 0.5, 2))) + 0.012 * noise.noise(Vector((x * 2.4, y * 2.0, 5)))
        for px, py, c, s in near.get((math.floor(x), math.floor(y)), ()):
            along, across = (x - px) * c + (y - py) * s, -(x - px) * s + (y - py) * c
            r = math.hypot(along / long_m, across / (long_m * 0.52))
            z += deep_m * (0.45 * math.exp(-((r - 1.35) / 0.35) ** 2) - math.exp(-(r**3)))
        return (x, y, z)
    return sheet("sand", columns, rows, point, material)


def lace(line, x_m, wide_m, height, material, seed=1, cells=900, holes=0.0):
    """A band of foam along `line(x)`, thick at its front and torn into holes behind; `wide_m` is how far the tearing runs back to sea."""
    dice, vertices, faces = random.Random(seed), [], []
    for _ in range(cells):
        x = dice.uniform(*x_m)
        back = abs(dice.gauss(0, 0.42)) * wide_m
        y = line(x) + back
        if back > 0.1 and noise.noise(Vector((x * 1.7, y * 2.6, seed))) < holes:
            continue
        r = dice.uniform(0.012, 0.05) * (1 - 0.6 * min(1, back / wide_m))
        start, n = len(vertices), 7
        turn = dice.uniform(0, 6.3)
        lift = height(x, y) + dice.uniform(0.008, 0.02)
        vertices += [(x + r * 1.5 * math.cos(turn + 6.2832 * k / n) * dice.uniform(0.6, 1.3), y + r * math.sin(turn + 6.2832 * k / n) * dice.uniform(0.6, 1.3), lift) for k in range(n)]
        faces.append(tuple(range(start, start + n)))
    return solid("foam", vertices, faces, material, smooth=False)


def roller(y, x_m, tall_m, deep_m, level_m, water, foam, seed=1):
    """A low wave coming in: it lifts, leans, and where it has begun to break its lip is white."""
    def crest(x):
        return tall_m * (0.62 + 0.38 * noise.noise(Vector((x * 0.16, seed, 1)))) * (1 - 0.25 * abs(math.sin(x * 0.11 + seed)))

    def bend(x):
        return y + 0.9 * noise.noise(Vector((x * 0.09, seed * 3.1, 4)))

    def point(u, v):
        x = x_m[0] + (x_m[1] - x_m[0]) * u
        shape = math.exp(-((v - 0.42) / (0.13 if v < 0.42 else 0.28)) ** 2)
        return (x, bend(x) + (v - 0.42) * deep_m - 0.25 * crest(x) * shape, level_m + crest(x) * shape - 0.03)
    sheet("roller", 160, 34, point, water)
    breaking = [x_m[0] + (x_m[1] - x_m[0]) * k / 150 for k in range(151)]
    runs, run = [], []
    for x in breaking:
        if noise.noise(Vector((x * 0.21, seed * 1.7, 9))) > -0.12:
            run.append(x)
        elif run:
            runs.append(run)
            run = []
    for run in [*runs, run]:
        if len(run) > 4:
            dice = random.Random(seed + len(run))
            taper = [min(1, 4 * k / len(run), 4 * (len(run) - 1 - k) / len(run)) for k in range(len(run))]
            limb("lip", [(x, bend(x) - 0.27 * crest(x) - 0.04, level_m + crest(x) * dice.uniform(0.86, 1.0)) for x in run], [(0.02 + tall_m * t * dice.uniform(0.16, 0.34), 0.02 + tall_m * t * dice.uniform(0.12, 0.26)) for t in taper], foam, side=(0, 1, 0), around=10, steps=2)


def wrack(line, x_m, height, weeds, count, seed=1):
    """The line of weed that the last tide left: tangled ribbons."""
    dice = random.Random(seed)
    for _ in range(count):
        x = dice.uniform(*x_m)
        y = line(x) + dice.gauss(0, 0.10)
        turn, trail = dice.gauss(0, 0.7), []
        for k in range(5):
            turn += dice.gauss(0, 0.6)
            x, y = x + math.cos(turn) * dice.uniform(0.05, 0.13), y + math.sin(turn) * dice.uniform(0.04, 0.09)
            trail.append((x, y, height(x, y) + dice.uniform(0.015, 0.07)))
        limb("weed", trail, [(w, 0.006) for w in (0.008, 0.020, 0.026, 0.017, 0.005)], dice.choice(weeds), side=(0, 0, 1), around=6, steps=2)


def bucket(at_m, turn_deg, paint, iron, spade):
    """A child's bucket standing by itself, with a spade in it."""
    parts = [turned("bucket", (0, 0, 0), [(0.085, 0), (0.09, 0.01), (0.125, 0.20), (0.133, 0.205), (0.133, 0.222), (0.118, 0.215), (0.088, 0.03)], paint, 32),
             limb("handle", [(math.cos(a) * 0.13, -0.05 - 0.02 * math.sin(a), 0.215 + 0.03 * math.sin(a)) for a in [k * 0.393 for k in range(9)]], [0.006] * 9, iron, around=8, steps=2),
             limb("spade", [(0.02, 0.02, 0.05), (-0.10, 0.03, 0.44)], [0.013, 0.013], spade, around=10, steps=1),
             limb("grip", [(-0.155, 0.03, 0.435), (-0.055, 0.03, 0.465)], [0.016, 0.016], spade, around=10, steps=1)]
    return place(parts, at_m, turn_deg)


def marram(at_m, blades, material, seed=1, tall_m=0.7, spread_m=0.3, wind=(0.3, 0.1)):
    """A tuft of dune grass, bent one way; all of it is one mesh."""
    dice, vertices, faces = random.Random(seed), [], []
    for _ in range(blades):
        foot = Vector(at_m) + Vector((dice.gauss(0, spread_m), dice.gauss(0, spread_m), 0))
        tall, lean = tall_m * dice.uniform(0.5, 1.15), Vector((wind[0] + dice.gauss(0, 0.22), wind[1] + dice.gauss(0, 0.22), 0))
        across = Vector((-lean.y, lean.x, 0)).normalized() * 0.011
        start, n = len(vertices), 6
        for k in range(n + 1):
            t = k / n
            at = foot + Vector((0, 0, tall * (t - 0.28 * t**2.4))) + lean * tall * t**1.9
            vertices += [at - across * (1 - 0.85 * t), at + across * (1 - 0.85 * t)]
        faces += [(start + 2 * k, start + 2 * k + 1, start + 2 * k + 3, start + 2 * k + 2) for k in range(n)]
    return solid("marram", vertices, faces, material, smooth=False)


def guard_tower(at_m, turn_deg, boards, roof, ladder):
    """A lifeguard's hut on stilts, its shutter down."""
    parts = [block("hut", (2.3, 2.0, 1.9), (0, 0, 3.2), boards, bevel_m=0.04), block("deck", (3.2, 2.9, 0.14), (0, 0, 2.2), boards, bevel_m=0.03),
             block("roof", (2.9, 2.7, 0.12), (0, 0, 4.25), roof, (5, 0, 0), 0.04), block("shutter", (1.5, 0.08, 0.85), (0, -1.03, 3.45), roof, (-6, 0, 0), 0.03)]
    for sx in (-1, 1):
        for sy in (-1, 1):
            parts.append(limb("stilt", [(sx * 1.45, sy * 1.25, -0.4), (sx * 1.15, sy * 0.95, 2.2)], [0.09, 0.08], boards, around=10, steps=1))
    parts.append(block("top rail", (3.2, 0.07, 0.07), (0, -1.42, 3.1), ladder, bevel_m=0.02))
    for k in range(7):
        parts.append(block("post", (0.06, 0.06, 0.9), (-1.55 + k * 0.517, -1.42, 2.7), ladder, bevel_m=0.015))
    return place(parts, at_m, turn_deg)


def gull(at_m, turn_deg, white, gray, spread_deg=18, scale=1.0):
    """A gull on the wing."""
    parts = [limb("body", [(0, -0.2, 0), (0, 0, 0.01), (0, 0.18, 0.02), (0, 0.25, 0.02)], [(0.03, 0.02), (0.06, 0.055), (0.045, 0.045), (0.015, 0.015)], white, around=12)]
    lift = math.radians(spread_deg)
    for s in (-1, 1):
        parts.append(limb("wing", [(s * 0.04, 0.02, 0.03), (s * 0.28, 0.07, 0.03 + 0.30 * math.sin(lift)), (s * 0.66, -0.06, 0.03 + 0.34 * math.sin(lift))], [(0.012, 0.075), (0.010, 0.062), (0.004, 0.012)], gray, side=(0, 0, 1), around=10))
    return place(parts, at_m, turn_deg, scale)
