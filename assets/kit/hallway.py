"""A hall that one lives at the end of: a bunch of keys, a carton folded flat, pegs with what hangs on them, and the place on the wall where a ladder stood."""

import math

from mathutils import Vector

from kit.figure import REACHING
from kit.shapes import ball, block, crumple, fuse, limb, place, sheet, solid

# Stopped on the way out: the weight on one leg, the keys held a little off the hip, the other hand half shut.
KEYS_IN_HAND = REACHING | {
    "spine": [(0, 0, 0.86), (0.005, 0, 1.0), (0.005, 0.0, 1.18), (0, 0.005, 1.35), (0, 0.01, 1.44), (0, 0.02, 1.50)],
    "head": (-0.005, 0.055, 1.665), "nod_deg": 8, "turn_deg": 22, "lean_deg": 3,
    "left": [(-0.185, 0.0, 1.40), (-0.255, -0.03, 1.15), (-0.25, 0.06, 0.92), (-0.245, 0.09, 0.83)],
    "right": [(0.185, 0.01, 1.41), (0.275, -0.03, 1.18), (0.350, 0.11, 1.01), (0.378, 0.155, 0.925)],
    "left_leg": [(-0.09, 0, 0.86), (-0.11, 0.03, 0.48), (-0.125, 0.0, 0.09), (-0.16, 0.12, 0.05)],
    "right_leg": [(0.09, 0, 0.86), (0.115, 0.0, 0.47), (0.135, -0.06, 0.09), (0.175, 0.06, 0.05)],
}


def _flat_key(at, down, across, long_m, stuff):
    """One key in its own plane, hanging from `at`: bow, shank and a few teeth."""
    at, down, across = Vector(at), Vector(down).normalized(), Vector(across).normalized()
    thick, bow = down.cross(across) * 0.002, long_m * 0.2
    outline = [(bow * math.cos(a), bow + bow * math.sin(a)) for a in [math.pi * (-1.32 + 1.64 * k / 14) for k in range(15)]]
    outline = [(-x, y) for x, y in outline]
    wide = long_m * 0.07
    for k in range(7):
        outline.append((-wide * (0.3 if k % 2 else 1.0), bow * 2 + (long_m - bow * 2) * (0.3 + 0.1 * k)))
    outline += [(0, long_m), (wide, long_m * 0.95)]
    n = len(outline)
    points = [at + across * x + down * y + thick * s for s in (-1, 1) for x, y in outline]
    faces = [tuple(range(n)), tuple(reversed(range(n, 2 * n)))] + [(n + k, n + (k + 1) % n, (k + 1) % n, k) for k in range(n)]
    return solid("key", points, faces, stuff, smooth=False)


def bunch_of_keys(at_m, long_m, steel, brass, turn_deg=0.0):
    """Three keys on a ring, hanging from a hand at `at_m`."""
    r = long_m * 0.24
    ring = [(r * math.cos(k * math.pi / 10), 0, -r + r * math.sin(k * math.pi / 10)) for k in range(21)]
    parts = [limb("key ring", ring, [0.0042] * 21, steel, side=(0, 1, 0), around=8, steps=1)]
    for k, (swing, turn, stuff) in enumerate(((-0.36, 20, brass), (0.05, -35, steel), (0.42, 10, steel))):
        a = math.radians(turn)
        parts.append(_flat_key((swing * r * 1.2, 0.006 * (k - 1), -r * 1.75), (swing * 0.8, 0, -1), (math.cos(a), math.sin(a), swing * 0.8 * math.cos(a)), long_m * (1.0 - 0.1 * k), stuff))
    return place(parts, at_m, turn_deg)


def where_ladder_stood(foot_m, tall_m, wide_m, lean_m, clean, cleanest, rungs=8):
    """On a wall that faces -X: the stripe that a ladder kept clean, and fainter in it its rails and rungs. `foot_m` is the middle of its foot."""
    x, y, z = foot_m

    def patch(name, a, b, low, high, stuff, out):
        """From `a` to `b` across the stripe (0..1) and from `low` to `high` up it."""
        def point(u, v):
            up = low + (high - low) * v
            return (x - out, y + (a + (b - a) * u - 0.5) * wide_m + lean_m * up, z + tall_m * up)
        sheet(name, 2, 6, point, stuff)
    patch("clean stripe", 0, 1, 0, 1, clean, 0.002)
    for a in (0.0, 0.87):
        patch("where a rail was", a, a + 0.13, 0.0, 1.0, cleanest, 0.0035)
    for k in range(rungs):
        up = (k + 0.6) / rungs
        patch("where a rung was", 0.13, 0.87, up - 0.009, up + 0.009, cleanest, 0.0035)


def flat_carton(foot_m, turn_deg, lean_deg, size_m, brown, edge, mark):
    """A carton folded flat and leaned on a wall; a label, and a pencil stroke through it."""
    wide, tall = size_m
    parts = [block("flat carton", (wide, 0.014, tall), (0, 0, tall / 2), brown, bevel_m=0.004),
             block("flap", (wide * 0.96, 0.006, tall * 0.24), (0.01, -0.011, tall * 0.87), brown, (2, 0, 1.5), 0.002),
             block("fold", (0.004, 0.016, tall * 0.98), (wide * 0.12, -0.001, tall / 2), edge, bevel_m=0),
             block("label", (wide * 0.42, 0.002, tall * 0.16), (-wide * 0.18, -0.009, tall * 0.52), mark, (0, 2, 0), 0)]
    inner = place(parts, (0, 0, 0))
    inner.rotation_euler = (math.radians(-lean_deg), 0, 0)
    return place([inner], foot_m, turn_deg)


def pegs(at_m, facing, count, step_m, rail, peg):
    """A rail of turned pegs on a wall; `facing` is 1 for a wall that faces +X. Returns where each peg's end is."""
    x, y, z = at_m
    block("peg rail", (0.022, count * step_m + 0.06, 0.085), (x + facing * 0.011, y + (count - 1) * step_m / 2, z), rail, bevel_m=0.008)
    ends = []
    for k in range(count):
        end = (x + facing * 0.085, y + k * step_m, z + 0.018)
        limb("peg", [(x + facing * 0.02, y + k * step_m, z), end], [0.011, 0.013], peg, around=12, steps=1)
        ball("peg end", end, 0.017, peg, around=14)
        ends.append(end)
    return ends


def hung_coat(peg_m, facing, tall_m, wool):
    """A coat on a peg, hanging by its collar: two sleeves, and a hem that stands off the wall."""
    x, y, z = peg_m
    out = x + facing * 0.015
    parts = [limb("coat body", [(out, y, z - 0.05), (out, y, z - 0.16), (out + facing * 0.02, y, z - 0.5), (out + facing * 0.035, y, z - tall_m)],
                  [(0.055, 0.07), (0.065, 0.20), (0.075, 0.205), (0.10, 0.25)], around=28, cap=0.3)]
    for side in (-1, 1):
        parts.append(limb("sleeve", [(out, y + side * 0.15, z - 0.15), (out + facing * 0.02, y + side * 0.235, z - 0.36), (out + facing * 0.035, y + side * 0.245, z - 0.66)], [0.065, 0.062, 0.055], around=18, cap=0.4))
    return crumple(fuse("hung coat", parts, wool, voxel_m=0.013, smoothing=4), 0.10, 0.03)
