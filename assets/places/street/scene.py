"""The stairs up the hill in the evening: houses that step up to a water tower, the cable car beside them, flowers on every stair.

The idea of light: open doors and windows lay rungs of apricot across stairs that the dusk has made violet, and he climbs between
two of them. When she is there, the bead in his ear is one rung more: it goes up the stairs with him, and lights the tree from below.
"""

import random

from mathutils import Vector

from kit.camera import look
from kit.city import hill, houses, water_tower
from kit.figure import figurine
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, distant, felt, glow, metal, plaster, wood
from kit.poses import CLIMBING
from kit.shapes import ball, block, limb
from kit.street import Stairs, cabin, door, fallen, house, pots, pylon, raven, washing, window
from kit.trees import jacaranda

HOURS = ("evening",)

EYE_M = (2.0, -7.0, 2.0)
APRICOT = (1.0, 0.50, 0.20)
STAIRS = Stairs(6, 11, 0.16, 0.32, 1.25, 1.5)
HIM_M = (-0.25, 5.95)


def build(hour):
    shell = materials()
    street(shell)
    left_side(shell)
    right_side(shell)
    car(shell)
    trees(shell)
    theodore()
    beyond()
    lights()
    x, y = HIM_M
    z = STAIRS.height(y)
    look(EYE_M, (EYE_M[0], 20, 2.0), (x, y, z + 1.2), lens_mm=28, aperture_f=0.19, shift_up=0.14)
    return {
        "exposure": 0.82, "look": "Medium High Contrast", "depth_m": (4.5, 60), "bloom": 0.08,
        "points_m": {"him": (x, y, z + 1.2), "cabin": (4.15, 8.2, 7.5), "tower": (0.1, 33, 19)},
    }


def materials():
    return {
        "stone": [plaster(f"stone {k}", c) for k, c in enumerate([(0.30, 0.25, 0.26), (0.26, 0.215, 0.23), (0.34, 0.285, 0.28)])],
        "walls": [plaster(f"stucco {k}", c) for k, c in enumerate([(0.46, 0.29, 0.21), (0.50, 0.42, 0.36), (0.36, 0.20, 0.17), (0.40, 0.34, 0.38), (0.30, 0.31, 0.24)])],
        "roofs": [clay(f"tile {k}", c) for k, c in enumerate([(0.24, 0.10, 0.06), (0.19, 0.085, 0.065)])],
        "frame": wood("frame", (0.09, 0.055, 0.045)), "pale": wood("pale", (0.44, 0.38, 0.33)), "moss": wood("moss", (0.075, 0.10, 0.06)),
        "iron": metal("iron", (0.06, 0.055, 0.065), 0.5),
        "lit": [glow(f"lit {k}", c, s) for k, (c, s) in enumerate([((1, 0.50, 0.17), 2.6), ((1, 0.62, 0.28), 2.1), ((1, 0.42, 0.13), 1.7)])],
        "dark": felt("dark pane", (0.05, 0.045, 0.09)),
        "bark": clay("bark", (0.045, 0.03, 0.032)), "petal": cloth_thin("jacaranda", (0.33, 0.20, 0.60), 0.45), "leaf": cloth_thin("leaf", (0.05, 0.08, 0.035), 0.3),
    }


def street(m):
    STAIRS.build(m["stone"], 4)
    block("lower street", (30, 12, 0.3), (0, -5.9, -0.15), plaster("lower street", (0.16, 0.13, 0.15)), bevel_m=0.02)
    # The stairs run in a trough of low walls that climb with them.
    wall = plaster("trough", (0.36, 0.28, 0.27))
    for side, x in ((-1, -1.68), (1, 1.68)):
        for k in range(0, 12):
            y0 = 0.2 + k * 2.4
            block("low wall", (0.3, 2.42, 3.0), (x, y0 + 1.2, STAIRS.slope(y0 + 1.8) - 1.5 + (0.62 if side > 0 else 0.5)), wall, bevel_m=0.045)
            block("cap", (0.38, 2.46, 0.08), (x, y0 + 1.2, STAIRS.slope(y0 + 1.8) + (0.65 if side > 0 else 0.53)), m["stone"][2], bevel_m=0.025)
    STAIRS.rail(1.28, 1.5, 25.5, m["iron"])
    dice, spots = random.Random(5), []
    for _ in range(3600):
        y = dice.choice([dice.uniform(0.0, 24), dice.gauss(7.0, 2.2), dice.gauss(3.0, 2.4)])
        x = max(-1.46, min(1.46, dice.choice([dice.uniform(-1.48, 1.48), dice.gauss(-1.1, 0.45)])))
        if y > 0:
            spots.append((x, y, STAIRS.height(y)))
    spots += [(dice.uniform(-3.5, 6), dice.uniform(-3.4, -0.02), 0.0) for _ in range(700)]
    spots += [(s * 1.68 + dice.uniform(-0.18, 0.18), y := dice.uniform(0.3, 20), 0.2 + (y - 0.2) // 2.4 * 0 + STAIRS.slope(0.2 + int((y - 0.2) / 2.4) * 2.4 + 1.8) + (0.49 if s > 0 else 0.37)) for s in (-1, 1) for _ in range(260)]
    fallen(spots, cloth_thin("fallen jacaranda", (0.40, 0.25, 0.68), 0.25), 0.044)
    pots([(-1.68, y, STAIRS.slope(0.2 + int((y - 0.2) / 2.4) * 2.4 + 1.8) + 0.57) for y in (4.2, 9.2, 11.4, 13.7)], [clay("pot a", (0.34, 0.14, 0.08)), clay("pot b", (0.16, 0.19, 0.22))], m["leaf"])


def left_side(m):
    w, lit, dark = m["walls"], m["lit"], m["dark"]
    # (y from, y to, x face, height, wall, flat)
    rows = [(1.0, 5.0, -2.6, 3.9, 1, False), (8.6, 12.8, -2.35, 3.9, 0, False), (13.2, 17.2, -2.2, 4.6, 3, True), (17.6, 22.0, -2.0, 4.2, 2, False), (22.4, 27.5, -2.1, 4.8, 1, False)]
    for k, (y0, y1, x, tall, wall, flat) in enumerate(rows):
        z = STAIRS.slope((y0 + y1) / 2)
        house((x - 6, x), (y0, y1), z, tall, w[wall], m["roofs"][k % 2], flat, m["pale"])
        # The face toward the stairs: a door that stands open, and a window over it.
        if k != 0:
            door((x, (y0 + y1) / 2 - 0.7, STAIRS.slope((y0 + y1) / 2 - 0.7) + 0.1), 90, (0.95, 2.05), m["frame"], m["moss"], lit[0])
            window((x, (y0 + y1) / 2 + 1.0, z + 2.9), 90, (0.8, 1.1), m["frame"], lit[1] if k % 2 else dark, shutters=m["moss"])
        else:
            window((x, 3.6, z + 2.2), 90, (0.9, 1.3), m["frame"], lit[0], shutters=m["moss"])
            window((x, 1.9, z + 2.2), 90, (0.8, 1.3), m["frame"], dark, shutters=m["moss"])
        # The face toward us.
        window((x - 1.3, y0, z + tall - 1.15), 0, (0.9, 1.15), m["frame"], lit[k % 3] if k in (1, 3) else dark, shutters=m["moss"] if k % 2 else None)
        window((x - 3.0, y0, z + tall - 1.2), 0, (0.85, 1.1), m["frame"], lit[1] if k in (0, 2, 4) else dark, awning=cloth_thin(f"awning {k}", (0.62, 0.36, 0.16) if k % 2 else (0.5, 0.46, 0.42), 0.35))


def right_side(m):
    w, lit, dark = m["walls"], m["lit"], m["dark"]
    dice = random.Random(12)
    rows = [(-1.0, 4.2, 6.4, 4.4, 3, True), (6.4, 10.6, 6.5, 3.9, 2, False), (11.6, 16.0, 6.1, 4.3, 1, False), (16.8, 21.5, 5.6, 4.2, 0, True), (22.0, 27.5, 5.4, 4.6, 4, False)]
    for k, (y0, y1, x, tall, wall, flat) in enumerate(rows):
        z = STAIRS.slope((y0 + y1) / 2) - 0.2
        house((x, x + 6.5), (y0, y1), z, tall, w[wall], m["roofs"][k % 2], flat, m["pale"])
        window((x, (y0 + y1) / 2 - 0.6, z + tall - 1.5), -90, (0.9, 1.2), m["frame"], lit[(k + 1) % 3] if k != 1 else dark, shutters=m["frame"])
        window((x + 1.3, y0, z + tall - 1.25), 0, (0.9, 1.2), m["frame"], lit[k % 3] if k != 3 else dark, shutters=m["moss"])
        window((x + 3.2, y0, z + tall - 1.25), 0, (0.9, 1.2), m["frame"], lit[(k + 2) % 3] if k in (1, 2) else dark, awning=cloth_thin(f"right awning {k}", (0.36, 0.22, 0.42), 0.35))
    # Ground under the cable, planted in terraces.
    for k in range(15):
        y0 = -1.9 + 2.0 * k
        top = max(0.12, STAIRS.slope(y0 + 1.2) - 0.25)
        block("bank", (5.6, 2.1, 3), (4.35, y0 + 1, top - 1.5), plaster(f"bank {k}", (0.24, 0.18, 0.17)), (0, 0, dice.uniform(-2, 2)), 0.1)
        pots([(dice.uniform(2.2, 5.6), y0 + dice.uniform(0.15, 0.5), top) for _ in range(1 + k % 2)], [clay(f"right pot {k}", ((0.24, 0.11, 0.07), (0.13, 0.15, 0.17), (0.30, 0.22, 0.16))[k % 3])], m["leaf"], 20 + k)
    washing((-2.0, 19.0, 12.3), (5.0, 19.2, 12.0), 0.5, [cloth_thin(f"wash {k}", c, 0.4) for k, c in enumerate([(0.62, 0.58, 0.55), (0.55, 0.35, 0.2), (0.4, 0.36, 0.5)])], m["frame"], 6)


def car(m):
    slope = STAIRS.end[1] / STAIRS.end[0]
    for y in (15.5, 27.0):
        pylon((3.1, y, STAIRS.slope(y)), 7.8, m["iron"], 0.85)
    for s in (-0.85, 0.85):
        points = [(3.1 + s, y, slope * y + 7.4 - sag) for y, sag in ((-9, 0.2), (-4, 0.5), (1, 0.8), (5, 0.9), (8.2, 0.85), (12, 0.5), (15.5, -0.28), (19, 0.5), (23, 0.5), (27, -0.28))]
        limb("cable", points, [0.03] * len(points), m["iron"], around=6, steps=4)
    body = metal("cabin", (0.10, 0.17, 0.13), 0.45)
    cabin((3.95, 8.2, slope * 8.2 + 7.4 - 0.85 - 2.75), 0, body, metal("cabin roof", (0.50, 0.40, 0.30), 0.5), m["iron"], glow("cabin light", (1, 0.60, 0.26), 2.4), 0.95)
    cabin((2.25, 20.0, slope * 20 + 6.5 - 2.75), 0, body, m["iron"], m["iron"], glow("far cabin light", (1, 0.55, 0.22), 1.6), 0.95)


def trees(m):
    jacaranda((-2.6, 6.8, STAIRS.slope(6.8) + 0.1), 4.9, m["petal"], m["bark"], 11, 3600, 0.10)
    jacaranda((4.5, 0.6, 0.1), 3.1, m["petal"], m["bark"], 6, 700, 0.10)
    jacaranda((-3.2, 27.5, STAIRS.slope(26)), 5.2, m["petal"], m["bark"], 8, 3000, 0.09)
    raven((-1.66, 0.62, STAIRS.slope(2.0) + 0.57), -72, clay("raven", (0.018, 0.018, 0.026)), 1.15)


def theodore():
    x, y = HIM_M
    z = STAIRS.height(y)
    figurine("theodore", CLIMBING, (x, y, z), 0, trousers=(0.05, 0.055, 0.10), seed=3)
    bag = felt("paper bag", (0.46, 0.32, 0.19))
    block("lunch bag", (0.13, 0.20, 0.24), (x + 0.275, y + 0.07, z + 0.72), bag, (3, 4, 8), 0.02)
    ball("bead", (x + 0.115, y + 0.125, z + 1.672), 0.022, glow("her bead", APRICOT, 14.0, hers=True))


def beyond():
    near = distant("near crest", (0.05, 0.04, 0.05), (0.10, 0.06, 0.16), 0.5)
    ground = hill("crest", 28, 26, 60, 5.0, STAIRS.end[1] - 1.5, 2.2, near)
    warm = [glow(f"far window {k}", c, s) for k, (c, s) in enumerate([((1, 0.5, 0.18), 2.0), ((1, 0.62, 0.3), 1.6)])]
    houses(ground, 60, (-34, 40, 31, 50), [near, distant("crest wall", (0.16, 0.10, 0.12), (0.13, 0.07, 0.18), 0.4)], [near], 4, warm, 0.5)
    houses(ground, 16, (-7, 5, 31, 42), [near], [near], 9, warm, 0.8, (3.0, 4.5))
    ink = distant("tower ink", (0.03, 0.022, 0.035), (0.06, 0.033, 0.10), 0.35)
    x, y, z = 0.1, 33, STAIRS.end[1] + 2.4
    water_tower((x, y, z), 9.6, ink, ink)
    for s in (-1, 1):
        limb("stout leg", [(x + s * 2.4, y - 1.5, z - 3), (x + s * 1.4, y - 1.2, z + 5.6)], [0.26, 0.24], ink, around=8, steps=1)
        limb("stout brace", [(x + s * 2.2, y - 1.6, z - 1), (x - s * 1.5, y - 1.4, z + 5.0)], [0.10, 0.10], ink, around=6, steps=1)


def lights():
    x, y = HIM_M
    z = STAIRS.height(y)
    sky([(0.0, (0.80, 0.36, 0.26)), (0.9, (0.018, 0.020, 0.085)), (0.20, (0.62, 0.27, 0.36)), (0.33, (0.36, 0.17, 0.44)), (0.46, (0.17, 0.105, 0.36)), (0.62, (0.065, 0.055, 0.21))], 0.85)
    lamp("dome", "SUN", (0, 0, 9), 0.42, (0.44, 0.34, 1.0), (150, 0), toward_m=(0.1, 0.25, 8))
    lamp("afterglow", "SUN", (0, 0, 9), 0.34, (1.0, 0.42, 0.46), (24, 0), toward_m=(-1.0, 0.75, 8.35))
    # The rungs: what the open doors and the windows lay across the stairs.
    for k, (yy, xx, watts) in enumerate([(3.6, -2.4, 190), (10.0, -2.1, 120), (14.5, -1.95, 95), (19.1, -1.8, 85), (24.2, -1.9, 70)]):
        zz = STAIRS.slope(yy) + (2.1 if k == 0 else 1.35)
        lamp(f"rung {k}", "AREA", (xx, yy, zz), watts, (1.0, 0.50, 0.19), (0.7, 1.3), toward_m=(1.0, yy + 0.1, STAIRS.slope(yy) + 0.2), spread_deg=78)
    for k, (yy, xx) in enumerate([(13.2, 4.9), (18.5, 4.7)]):
        lamp(f"right window {k}", "AREA", (xx, yy, STAIRS.slope(yy) + 3.2), 30, (1.0, 0.54, 0.24), (0.9, 1.1), toward_m=(2.5, yy, STAIRS.slope(yy)), spread_deg=110)
    lamp("cabin", "POINT", (4.15, 8.2, 6.4), 40, (1.0, 0.56, 0.24), (0.5, 0))
    # Hers: the bead, what it gives the steps about him, and what it sends up into the tree.
    lamp("her bead", "POINT", (x + 0.24, y + 0.05, z + 1.68), 2.2, APRICOT, (0.05, 0), hers=True)
    lamp("her steps", "SPOT", (x + 0.55, y - 0.25, z + 1.75), 260, APRICOT, (0.12, 0), toward_m=(x + 0.4, y + 0.1, z), spread_deg=130, hers=True)
    lamp("her tree", "SPOT", (x + 0.35, y + 0.3, z + 1.7), 620, (1.0, 0.55, 0.26), (0.2, 0), toward_m=(x - 1.0, y + 0.9, z + 4.5), spread_deg=120, hers=True)
