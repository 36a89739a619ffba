"""An old elevator: its car of enamelled panels, the gate that folds, the dial over the door, the buttons, the permit; and a ladder carried in it."""

import math

from mathutils import Vector

from kit.shapes import ball, block, limb, sheet, turned


def lift_car(x_m, y_m, tall_m, panel, post, floor, ceiling, brass, dado_m=0.92, panels=4):
    """The inside of a car open to -Y: panelled above a wooden dado, a brass handrail along its back and sides."""
    (x0, x1), (y0, y1) = x_m, y_m
    middle, deep = (x0 + x1) / 2, (y0 + y1) / 2
    block("car back", (x1 - x0, 0.04, tall_m), (middle, y1 + 0.02, tall_m / 2), panel, bevel_m=0)
    block("car ceiling", (x1 - x0 + 0.2, y1 - y0 + 0.2, 0.06), (middle, deep, tall_m + 0.03), ceiling, bevel_m=0)
    block("car floor", (x1 - x0 + 0.2, y1 - y0 + 0.2, 0.06), (middle, deep, -0.028), floor, bevel_m=0)
    block("dado", (x1 - x0, 0.03, dado_m), (middle, y1 - 0.012, dado_m / 2), post, bevel_m=0.004)
    for side, x in ((-1, x0), (1, x1)):
        block("car side", (0.04, y1 - y0, tall_m), (x + side * 0.02, deep, tall_m / 2), panel, bevel_m=0)
        block("side dado", (0.03, y1 - y0, dado_m), (x - side * 0.012, deep, dado_m / 2), post, bevel_m=0.004)
        block("corner post", (0.05, 0.05, tall_m), (x - side * 0.02, y1 - 0.025, tall_m / 2), post, bevel_m=0.012)
        for k in range(3):
            block("side strip", (0.024, 0.034, tall_m), (x - side * 0.005, y0 + (k + 0.5) * (y1 - y0) / 3, tall_m / 2), post, bevel_m=0.008)
        limb("side rail", [(x - side * 0.075, y0 + 0.1, dado_m + 0.06), (x - side * 0.075, y1 - 0.12, dado_m + 0.06)], [0.014, 0.014], brass, around=12, steps=1)
    for k in range(1, panels):
        block("strip", (0.034, 0.024, tall_m), (x0 + (x1 - x0) * k / panels, y1 - 0.004, tall_m / 2), post, bevel_m=0.008)
    block("cap", (x1 - x0, 0.05, 0.035), (middle, y1 - 0.02, dado_m + 0.012), post, bevel_m=0.01)
    block("cornice", (x1 - x0, 0.05, 0.09), (middle, y1 - 0.02, tall_m - 0.045), post, bevel_m=0.018)


def button_panel(at_m, brass, iron, button, lit, rows=6, pressed=9):
    """A brass plate with two columns of buttons, lowest floor at the bottom, screwed to a wall that faces -Y; the `pressed` one shines."""
    x, y, z = at_m
    tall = rows * 0.088 + 0.12
    block("plate", (0.25, 0.014, tall), (x, y, z), brass, bevel_m=0.012)
    for k in range(rows * 2):
        bx, bz = x + (-0.052 if k % 2 == 0 else 0.052), z - tall / 2 + 0.105 + (k // 2) * 0.088
        for name, stuff, profile in (("ring", iron, [(0.030, 0), (0.034, 0.004), (0.033, 0.010), (0.026, 0.012)]), ("button", lit if k == pressed else button, [(0.024, 0.004), (0.024, 0.016), (0.018, 0.021), (0.004, 0.022)])):
            made = turned(name, (bx, y - 0.006, bz), profile, stuff, 20)
            made.rotation_euler = (math.radians(90), 0, 0)
    for sx in (-1, 1):
        for sz in (-1, 1):
            ball("screw", (x + sx * 0.108, y - 0.008, z + sz * (tall / 2 - 0.02)), 0.007, iron, around=10)


def framed(at_m, size_m, paper, frame, tilt_deg=0.0):
    """A written sheet under a frame, on a wall that faces -Y, a hair off the level."""
    x, y, z = at_m
    wide, tall = size_m
    c, s = math.cos(math.radians(tilt_deg)), math.sin(math.radians(tilt_deg))
    sheet("permit", 2, 2, lambda u, v: (x + (u - 0.5) * wide * c - (v - 0.5) * tall * s, y - 0.012, z + (u - 0.5) * wide * s + (v - 0.5) * tall * c), paper)
    for dx, dz, sx, sz in ((-wide / 2, 0, 0.03, tall + 0.03), (wide / 2, 0, 0.03, tall + 0.03), (0, -tall / 2, wide + 0.03, 0.03), (0, tall / 2, wide + 0.03, 0.03)):
        block("frame", (sx, 0.03, sz), (x + dx * c - dz * s, y - 0.012, z + dx * s + dz * c), frame, (0, -tilt_deg, 0), 0.008)


def folded_gate(x_m, y_m, tall_m, brass, bars=6):
    """A lattice gate pushed together at the side of the doorway: upright bars, and between them crossed laths folded nearly shut."""
    x0, x1 = x_m
    step = (x1 - x0) / (bars - 1)
    for k in range(bars):
        limb("gate bar", [(x0 + step * k, y_m, 0.02), (x0 + step * k, y_m, tall_m)], [(0.007, 0.010)] * 2, brass, around=8, steps=1)
    for k in range(bars - 1):
        for row in range(4):
            z = 0.16 + row * (tall_m - 0.32) / 4
            high = (tall_m - 0.32) / 4
            for a, b in ((0, 1), (1, 0)):
                limb("lath", [(x0 + step * (k + a), y_m - 0.012 * (1 if a else -1), z), (x0 + step * (k + b), y_m - 0.012 * (1 if a else -1), z + high)], [(0.005, 0.003)] * 2, brass, around=6, steps=1)


def floor_dial(at_m, radius_m, face, brass, ink, hand, marks=12, at_mark=9):
    """The half-round dial over the doorway, with a hand that stands at the floor where the car is; it faces -Y."""
    x, y, z = at_m
    rim = [(x + radius_m * math.cos(math.pi * k / 24), y - 0.012, z + radius_m * math.sin(math.pi * k / 24)) for k in range(25)]
    sheet("dial", 24, 2, lambda u, v: (x + radius_m * v * math.cos(math.pi * u), y - 0.006, z + radius_m * v * math.sin(math.pi * u)), face)
    limb("rim", rim, [(0.016, 0.02)] * 25, brass, side=(0, 1, 0), around=10, steps=1, cap=0.3)
    limb("rim foot", [rim[0], rim[-1]], [(0.016, 0.02)] * 2, brass, side=(0, 1, 0), around=10, steps=1, cap=0.3)
    for k in range(marks):
        a = math.pi * (1 - (k + 0.5) / marks)
        out = Vector((math.cos(a), 0, math.sin(a)))
        limb("mark", [Vector((x, y - 0.012, z)) + out * radius_m * 0.74, Vector((x, y - 0.012, z)) + out * radius_m * 0.86], [0.006, 0.006], ink, around=6, steps=1)
    a = math.pi * (1 - (at_mark + 0.5) / marks)
    limb("hand", [(x, y - 0.024, z + 0.01), (x + radius_m * 0.7 * math.cos(a), y - 0.024, z + radius_m * 0.7 * math.sin(a))], [0.011, 0.004], hand, around=8, steps=1)
    ball("boss", (x, y - 0.024, z + 0.01), 0.022, brass, around=14)


def carried_ladder(foot_m, top_m, across, wide_m, wood, rungs=9, shoe=None):
    """A ladder held slantwise: from `foot_m` to `top_m`, its rungs along `across`; with `shoe`, rubber at its feet."""
    foot, top = Vector(foot_m), Vector(top_m)
    run = (top - foot).normalized()
    side = (Vector(across) - run * Vector(across).dot(run)).normalized() * wide_m / 2
    for s in (-1, 1):
        limb("ladder rail", [foot + side * s, top + side * s * 0.9], [(0.020, 0.032)] * 2, wood, side=side, around=14, steps=1, cap=0.4)
        if shoe:
            limb("ladder shoe", [foot + side * s - run * 0.02, foot + side * s + run * 0.06], [(0.027, 0.038)] * 2, shoe, side=side, around=14, steps=1, cap=0.3)
    for k in range(rungs):
        t = (k + 0.6) / rungs
        at = foot.lerp(top, t)
        limb("rung", [at - side * (1 - 0.1 * t), at + side * (1 - 0.1 * t)], [0.016, 0.016], wood, around=10, steps=1)
