"""Desks, chairs, pigeonholes, boxes, lamps and the small things on them.

Each returns a handle standing on the floor (or, for small things, on whatever height it is given). Nothing stands quite straight.
"""

import math
import random

from mathutils import Vector

from kit.shapes import ball, block, limb, place, sheet, turned


def desk(at_m, turn_deg, size_m=(1.5, 0.72), top=None, legs=None, drawers=True):
    """A writing table, 74 cm high, with turned legs and (on its left) drawers."""
    wide, deep = size_m
    parts = [block("top", (wide, deep, 0.04), (0, 0, 0.735), top, bevel_m=0.014),
             block("apron", (wide - 0.14, deep - 0.12, 0.09), (0, 0, 0.675), legs)]
    for sx in (-1, 1):
        for sy in (-1, 1):
            parts.append(turned("leg", (sx * (wide / 2 - 0.07), sy * (deep / 2 - 0.07), 0),
                                [(0.018, 0), (0.022, 0.03), (0.02, 0.1), (0.03, 0.35), (0.033, 0.5), (0.024, 0.56), (0.034, 0.6), (0.034, 0.72)], legs, 16))
    if drawers:
        parts.append(block("chest", (0.36, deep - 0.16, 0.5), (-wide / 2 + 0.26, 0, 0.47), legs))
        for k in range(3):
            parts.append(block("drawer", (0.31, 0.02, 0.135), (-wide / 2 + 0.26, -deep / 2 + 0.075, 0.31 + k * 0.155), top, bevel_m=0.008))
            parts.append(ball("knob", (-wide / 2 + 0.26, -deep / 2 + 0.055, 0.31 + k * 0.155), 0.014, legs))
    return place(parts, at_m, turn_deg)


def chair(at_m, turn_deg, frame, seat):
    """A low bent-wood chair: a round seat, splayed legs and one curved rail behind (so that the sitter's back is seen)."""
    parts = [turned("seat", (0, 0, 0.425), [(0.17, 0), (0.21, 0.01), (0.22, 0.03), (0.2, 0.05), (0.12, 0.055)], seat, 32)]
    for sx in (-1, 1):
        parts.append(limb("front leg", [(sx * 0.15, 0.14, 0.43), (sx * 0.19, 0.19, 0)], [0.02, 0.014], frame, steps=2))
        parts.append(limb("back post", [(sx * 0.19, -0.24, 0), (sx * 0.165, -0.17, 0.43), (sx * 0.20, -0.225, 0.74)], [0.014, 0.02, 0.015], frame))
    rail = [(math.sin(a) * 0.246, -0.08 - math.cos(a) * 0.25, 0.735) for a in [k * 0.25 for k in range(-4, 5)]]
    parts.append(limb("rail", rail, [(0.014, 0.034)] * 9, frame, side=(0, 1, 0)))
    parts.append(limb("hoop", [(math.cos(a) * 0.17, math.sin(a) * 0.17, 0.2) for a in [k * 0.4 for k in range(17)]], [0.009] * 17, frame))
    return place(parts, at_m, turn_deg)


def moving_box(at_m, turn_deg, size_m, brown, tape):
    """A moving box that was never opened: its flaps are taped."""
    x, y, z = size_m
    return place([
        block("carton", size_m, (0, 0, z / 2), brown, bevel_m=0.016),
        block("tape", (0.06, y + 0.006, 0.006), (0, 0, z), tape, bevel_m=0.002),
        block("tape end", (0.06, 0.006, z * 0.3), (0, -y / 2 - 0.001, z * 0.85), tape, bevel_m=0.002),
        block("flap", (x * 0.96, 0.004, 0.004), (0, 0.004, z + 0.001), tape, bevel_m=0),
    ], at_m, turn_deg)


def pigeonholes(at_m, turn_deg, columns, rows, cell_m, depth_m, frame, papers, seed=3):
    """A wall of letter holes: most hold something, tied, rolled or leaning; a few are empty."""
    dice, parts = random.Random(seed), []
    wide, tall = columns * cell_m[0], rows * cell_m[1]
    for c in range(columns + 1):
        parts.append(block("upright", (0.022, depth_m, tall + 0.02), (c * cell_m[0] - wide / 2, 0, tall / 2), frame, bevel_m=0.005))
    for r in range(rows + 1):
        parts.append(block("board", (wide + 0.03, depth_m, 0.022), (0, 0, r * cell_m[1]), frame, bevel_m=0.005))
    parts.append(block("back", (wide, 0.02, tall), (0, depth_m / 2, tall / 2), frame, bevel_m=0))
    parts.append(block("cornice", (wide + 0.12, depth_m + 0.06, 0.06), (0, 0, tall + 0.04), frame))
    for c in range(columns):
        for r in range(rows):
            x, z = (c + 0.5) * cell_m[0] - wide / 2, r * cell_m[1] + 0.012
            kind = dice.choice(["stack", "stack", "stand", "stand", "rolls", "none"])
            if kind == "stack":
                for k in range(dice.randint(2, 7)):
                    thick = dice.uniform(0.008, 0.02)
                    parts.append(block("letters", (cell_m[0] * dice.uniform(0.66, 0.86), depth_m * 0.9, thick),
                                       (x + dice.uniform(-0.01, 0.01), -dice.uniform(0.0, 0.05), z + thick / 2), dice.choice(papers), (0, 0, dice.uniform(-5, 5)), 0.003))
                    z += thick
            elif kind == "stand":
                lean, y = dice.uniform(-9, 9), x - cell_m[0] * 0.36
                while y < x + cell_m[0] * dice.uniform(0.0, 0.36):
                    thick = dice.uniform(0.008, 0.022)
                    high = cell_m[1] * dice.uniform(0.6, 0.84)
                    parts.append(block("envelope", (thick, depth_m * 0.9, high), (y + thick / 2, -dice.uniform(0.0, 0.06), z + high / 2), dice.choice(papers), (0, lean * 0.6, 0), 0.003))
                    y += thick + 0.003
            elif kind == "rolls":
                for k in range(dice.randint(2, 4)):
                    radius = dice.uniform(0.018, 0.028)
                    px, pz = x + (k - 1.2) * 0.05, z + radius + (0.04 if k > 2 else 0)
                    parts.append(limb("roll", [(px, -depth_m * 0.6 - dice.uniform(0, 0.05), pz), (px, depth_m * 0.3, pz)], [radius, radius], dice.choice(papers), steps=1, around=14, cap=0.1))
    return place(parts, at_m, turn_deg)


def stack(at_m, turn_deg, sheets, papers, seed=0, size_m=(0.21, 0.297)):
    """A pile of paper, squared with care and yet not quite."""
    dice, parts, z = random.Random(seed), [], 0.0
    for _ in range(sheets):
        thick = dice.uniform(0.005, 0.013)
        parts.append(block("sheaf", (size_m[0], size_m[1], thick), (dice.uniform(-0.008, 0.008), dice.uniform(-0.008, 0.008), z + thick / 2), dice.choice(papers), (0, 0, dice.gauss(0, 4)), 0.002))
        z += thick
    return place(parts, at_m, turn_deg)


def leaf_of_paper(name, at_m, turn_deg, material, size_m=(0.21, 0.297), curl_m=0.012):
    """One sheet lying down, a corner of it lifting."""
    def point(u, v):
        return ((u - 0.5) * size_m[0], (v - 0.5) * size_m[1], 0.002 + curl_m * max(0, u + v - 1.1) ** 2 * 2 + 0.003 * math.sin(3 * u))
    return place([sheet(name, 10, 12, point, material)], at_m, turn_deg)


def hung_letters(from_m, to_m, sag_m, letters, seed=0, spacing_m=0.30, skip=0.15, string=None, peg=None):
    """A line across the room with letters pegged to it to dry, as laundry is."""
    dice, a, b = random.Random(seed), Vector(from_m), Vector(to_m)
    run = (b - a).length
    heading = math.atan2(b.y - a.y, b.x - a.x)

    def on(t):
        return a.lerp(b, t) - Vector((0, 0, sag_m * 4 * t * (1 - t)))

    parts = [limb("line", [on(t / 12) for t in range(13)], [0.0035] * 13, string, side=(0, 0, 1), around=6, steps=2)]
    t = 0.3 / run
    while t < 1 - 0.2 / run:
        if dice.random() > skip:
            wide, tall = dice.choice([(0.21, 0.29), (0.21, 0.29), (0.19, 0.25), (0.15, 0.21), (0.21, 0.34)])
            sway, swing, tilt, bow = dice.uniform(-0.05, 0.05), dice.uniform(-0.5, 0.5), dice.uniform(-0.06, 0.06), dice.uniform(-0.03, 0.03)
            top = on(t)
            east = Vector((math.cos(heading + swing * 0.5), math.sin(heading + swing * 0.5), tilt))
            out = Vector((-east.y, east.x, 0))

            def point(u, v, top=top, east=east, out=out, wide=wide, tall=tall, sway=sway, bow=bow):
                fall = 1 - v
                return top + east * (u - 0.5) * wide - Vector((0, 0, 1)) * fall * tall + out * (sway * fall**1.4 + bow * math.sin(math.pi * u) + 0.02 * fall**2 * (u - 0.5))

            parts.append(sheet("letter", 8, 10, point, dice.choice(letters)))
            for u in ((0.2, 0.8) if wide > 0.18 else (0.5,)):
                parts.append(block("peg", (0.012, 0.018, 0.055), point(u, 1.0) + Vector((0, 0, 0.004)), peg, (dice.uniform(-6, 6), dice.uniform(-6, 6), math.degrees(heading)), 0.003))
        t += (spacing_m + dice.uniform(-0.03, 0.07)) / run
    return parts


def mug(at_m, colour, pencils=None):
    """A mug; with `pencils`, the one they stand in."""
    parts = [turned("mug", (0, 0, 0), [(0.036, 0), (0.042, 0.01), (0.041, 0.09), (0.037, 0.094), (0.034, 0.09), (0.033, 0.02)], colour, 24),
             limb("handle", [(0.04, 0, 0.075), (0.07, 0, 0.065), (0.068, 0, 0.035), (0.04, 0, 0.02)], [0.007] * 4, colour, around=8)]
    for k in range(5 if pencils else 0):
        angle = k * 1.3
        lean = Vector((math.cos(angle) * 0.028, math.sin(angle) * 0.028, 0))
        parts.append(limb("pencil", [lean * 0.4 + Vector((0, 0, 0.03)), lean * 1.1 + Vector((0, 0, 0.16 + 0.012 * k))], [0.0045, 0.0045], pencils[k % len(pencils)], around=6, steps=1))
    return place(parts, at_m, 40)


def paper_lamp(at_m, cord_m, shade, rod, radius_m=0.2):
    """A pleated paper shade hanging on a cord."""
    pleats = 28

    def point(u, v):
        a = 2 * math.pi * u
        ridge = 1 + 0.035 * math.cos(a * pleats)
        r = radius_m * (0.28 + 0.72 * math.sin(math.pi * (0.12 + 0.58 * (1 - v)))) * ridge
        return (r * math.cos(a), r * math.sin(a), (v - 0.5) * radius_m * 1.25)
    return place([sheet("shade", 168, 10, point, shade), limb("cord", [(0, 0, radius_m * 0.6), (0, 0, cord_m)], [0.005, 0.005], rod, around=6, steps=1)], at_m)


def device(at_m, turn_deg, body, her_screen, size_m=(0.34, 0.46)):
    """The machine she comes to live in: an upright pane with round corners on a turned foot, like a mirror on a dressing table."""
    wide, tall = size_m
    parts = [
        turned("foot", (0, 0, 0), [(0.1, 0), (0.105, 0.008), (0.09, 0.018), (0.03, 0.03), (0.018, 0.05), (0.016, 0.11)], body, 28),
        block("pane", (wide, 0.022, tall), (0, 0, 0.1 + tall / 2), body, (-8, 0, 0), bevel_m=0.011),
        block("face", (wide - 0.035, 0.004, tall - 0.035), (0, -0.0115, 0.1 + tall / 2), her_screen, (-8, 0, 0), bevel_m=0.002),
    ]
    return place(parts, at_m, turn_deg)


def earpiece_dish(at_m, dish, bead):
    """A saucer with the earpiece in it: a bead no bigger than a bean."""
    return place([turned("saucer", (0, 0, 0), [(0.03, 0), (0.05, 0.006), (0.066, 0.016), (0.062, 0.018), (0.03, 0.008)], dish, 28),
                  ball("bead", (0, 0, 0.02), (0.016, 0.012, 0.012), bead)], at_m)
