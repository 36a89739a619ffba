"""A small house on a small street: weather-boards, a porch with its lamp, a carport, slabs to the curb, what stands at it."""

import math

from mathutils import Vector

from kit.shapes import ball, block, limb, place, solid, turned


def gabled(x_m, y_m, eaves_m, ridge_m, wall, roof, trim, over_m=0.45):
    """A boarded body under a gable that looks at us: the ridge runs away from the lens."""
    (x0, x1), (y0, y1), middle = x_m, y_m, (x_m[0] + x_m[1]) / 2
    block("body", (x1 - x0, y1 - y0, eaves_m), (middle, (y0 + y1) / 2, eaves_m / 2), wall, bevel_m=0.03)
    solid("gable", [(x0, y0, eaves_m), (x1, y0, eaves_m), (middle, y0, ridge_m)], [(0, 1, 2)], wall, smooth=False)
    solid("far gable", [(x0, y1, eaves_m), (x1, y1, eaves_m), (middle, y1, ridge_m)], [(0, 1, 2)], wall, smooth=False)
    pitch = (ridge_m - eaves_m) / (middle - x0)
    for side, edge in ((-1, x0), (1, x1)):
        low, high = Vector((edge + side * over_m, 0, eaves_m - over_m * pitch)), Vector((middle, 0, ridge_m))
        run = high - low
        slab = block("roof", (run.length + 0.05, y1 - y0 + 2 * over_m, 0.1), ((low.x + high.x) / 2, (y0 + y1) / 2, (low.z + high.z) / 2 + 0.05), roof, (0, math.degrees(math.atan(pitch)) * side, 0), 0.03)
        slab.name = "roof side"
        limb("barge", [low + Vector((0, y0 - over_m, 0.02)), high + Vector((0, y0 - over_m, 0.02))], [(0.03, 0.09)] * 2, trim, side=(0, 1, 0), around=10, steps=1)
    rows = int(eaves_m / 0.22)
    for k in range(rows + int((ridge_m - eaves_m) / 0.22)):
        z = 0.25 + 0.22 * k
        half = (x1 - x0) / 2 if z < eaves_m else (ridge_m - z) / pitch
        if half > 0.15:
            block("board", (2 * half, 0.035, 0.2), (middle, y0 - 0.012, z), wall, (4, 0, 0), 0.012)


def porch(x_m, y_m, deep_m, floor_m, tall_m, wood, roof, stone):
    """A floor two steps up, a lean-to roof on posts."""
    (x0, x1), middle = x_m, (x_m[0] + x_m[1]) / 2
    block("porch floor", (x1 - x0, deep_m, floor_m), (middle, y_m - deep_m / 2, floor_m / 2), stone, bevel_m=0.03)
    block("step", (1.3, 0.36, floor_m / 2), (middle, y_m - deep_m - 0.17, floor_m / 4), stone, bevel_m=0.03)
    for x in (x0 + 0.12, x1 - 0.12):
        block("post", (0.13, 0.13, tall_m - floor_m), (x, y_m - deep_m + 0.12, (tall_m + floor_m) / 2), wood, bevel_m=0.025)
    block("beam", (x1 - x0 + 0.1, 0.12, 0.16), (middle, y_m - deep_m + 0.12, tall_m), wood, bevel_m=0.03)
    block("porch roof", (x1 - x0 + 0.5, deep_m + 0.35, 0.09), (middle, y_m - deep_m / 2 - 0.1, tall_m + 0.22), roof, (9, 0, 0), 0.03)


def carport(x_m, y_m, tall_m, wood, roof):
    """A flat roof on four posts, open to the sky behind."""
    (x0, x1), (y0, y1) = x_m, y_m
    for x in (x0 + 0.15, x1 - 0.15):
        for y in (y0 + 0.2, y1 - 0.2):
            block("carport post", (0.12, 0.12, tall_m), (x, y, tall_m / 2), wood, bevel_m=0.02)
    for y in (y0 + 0.2, (y0 + y1) / 2, y1 - 0.2):
        block("rafter", (x1 - x0 + 0.3, 0.08, 0.16), ((x0 + x1) / 2, y, tall_m), wood, bevel_m=0.02)
    block("carport roof", (x1 - x0 + 0.4, y1 - y0 + 0.4, 0.08), ((x0 + x1) / 2, (y0 + y1) / 2, tall_m + 0.13), roof, (1.5, 0, 0), 0.025)


def hose_on_nail(at_m, rubber, iron):
    """Somebody else's nail, and the hose that was bought for it."""
    x, y, z = at_m
    limb("nail", [(x, y + 0.05, z + 0.14), (x, y - 0.12, z + 0.17)], [0.012, 0.01], iron, around=8, steps=1)
    for k in range(4):
        r = 0.15 + 0.012 * k
        coil = [(x + r * math.sin(a), y - 0.04 - 0.02 * k, z - 0.02 * k + r * 1.15 * math.cos(a)) for a in [n * 0.3927 for n in range(17)]]
        limb("hose", coil, [0.019] * 17, rubber, side=(0, 1, 0), around=8, steps=2)
    limb("tail", [(x + 0.16, y - 0.05, z), (x + 0.17, y - 0.07, z - 0.5), (x + 0.05, y - 0.15, 0.03), (x - 0.4, y - 0.35, 0.02)], [0.019] * 4, rubber, around=8)


def garbage_can(at_m, turn_deg, tin, lid_askew=True):
    """A ribbed can with two ears; its lid was put back in a hurry."""
    profile = [(0.24, 0), (0.245, 0.02)]
    for k in range(6):
        z = 0.08 + 0.1 * k
        profile += [(0.25 + 0.004 * k, z), (0.262 + 0.004 * k, z + 0.02), (0.25 + 0.004 * k, z + 0.04)]
    profile += [(0.28, 0.70), (0.295, 0.71), (0.295, 0.735), (0.27, 0.735)]
    parts = [turned("can", (0, 0, 0), profile, tin, 36)]
    lid = turned("lid", (0.03, 0, 0.74), [(0.305, -0.03), (0.31, 0), (0.29, 0.02), (0.16, 0.07), (0.05, 0.085)], tin, 36)
    lid.rotation_euler = (math.radians(-7), math.radians(9 if lid_askew else 0), 0)
    parts += [lid, limb("lid grip", [(-0.05, 0, 0.82), (-0.03, 0, 0.88), (0.09, 0, 0.875), (0.11, 0, 0.81)], [0.013] * 4, tin, around=8)]
    for side in (-1, 1):
        parts.append(limb("ear", [(side * 0.27, -0.07, 0.56), (side * 0.34, -0.05, 0.53), (side * 0.34, 0.05, 0.53), (side * 0.27, 0.07, 0.56)], [0.013] * 4, tin, around=8))
    return place(parts, at_m, turn_deg)


def letter_box(at_m, turn_deg, shell, post, flag):
    """A letter box on a post, its flap a little open and its flag down."""
    arch = [(-0.09, 0), (-0.09, 0.1), (-0.065, 0.165), (0, 0.195), (0.065, 0.165), (0.09, 0.1), (0.09, 0)]
    vertices = [(x, y, 1.05 + z) for y in (-0.22, 0.22) for x, z in arch]
    n = len(arch)
    faces = [(k, (k + 1) % n, n + (k + 1) % n, n + k) for k in range(n)] + [tuple(reversed(range(n))), tuple(range(n, 2 * n))]
    box = solid("letter box", vertices, faces, shell, smooth=False)
    soft = box.modifiers.new("soft edges", "BEVEL")
    soft.width, soft.segments = 0.012, 2
    parts = [box, block("post", (0.09, 0.09, 1.08), (0, 0, 0.53), post, bevel_m=0.015), block("flap", (0.16, 0.012, 0.17), (0, -0.25, 1.11), shell, (24, 0, 0), 0.005),
             block("flag", (0.012, 0.12, 0.05), (0.105, 0.05, 1.12), flag, bevel_m=0.004), ball("knob", (0, -0.285, 1.19), 0.014, shell)]
    return place(parts, at_m, turn_deg)


def wire_pole(at_m, tall_m, wood, arm_m=0.8):
    """A pole with one cross-arm and its insulators; returns the two points from which wires run."""
    x, y, z = at_m
    limb("pole", [(x, y, z), (x + 0.05, y, z + tall_m)], [0.13, 0.10], wood, around=12, steps=1)
    block("cross-arm", (2 * arm_m, 0.12, 0.12), (x, y - 0.1, z + tall_m - 0.5), wood, (0, 1.5, 0), 0.02)
    ends = []
    for k in (-1, 1):
        ends.append(Vector((x + k * (arm_m - 0.1), y - 0.1, z + tall_m - 0.36)))
        ball("insulator", ends[-1], (0.045, 0.045, 0.07), wood)
    return ends


def wire(from_m, to_m, sag_m, material, thick_m=0.014):
    a, b = Vector(from_m), Vector(to_m)
    limb("wire", [a.lerp(b, k / 10) - Vector((0, 0, sag_m * 4 * (k / 10) * (1 - k / 10))) for k in range(11)], [thick_m] * 11, material, side=(0, 0, 1), around=6, steps=2)
