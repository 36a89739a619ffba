"""A city bus as toys are made, seen from the sidewalk: its door side faces -Y and its front +X; hollow, so that one can see who drives and who is left.

The driver has a pane of his own before the door: whoever sits there is seen at the wheel, from the side.
"""

import math

from kit.shapes import ball, block, limb, solid, turned

BELT_M, HEAD_M, TOP_M, FLOOR_M, DEEP_M = 1.40, 2.36, 2.84, 0.72, 2.3
DOOR_M = (2.02, 1.10)


def omnibus(front_x, look, long_m=9.2):
    """The bus, its flank in the plane y = 0. `look` holds its materials: paint, band, trim, chrome, glass, seat, tyre, dark, lamp."""
    x0, (d0, d1) = front_x - long_m, (front_x - DOOR_M[0], front_x - DOOR_M[1])
    _flank(x0, d0, d1, front_x, look)
    _far_side(x0, front_x, look)
    _doorway(d0, d1, look)
    _nose(front_x, look)
    for k in range(7):
        x = d0 - 0.75 - 0.95 * k
        for y in (0.55, 1.75):
            block("seat", (0.42, 0.78, 0.12), (x, y, FLOOR_M + 0.42), look["seat"], bevel_m=0.05)
            block("seat back", (0.10, 0.78, 0.62), (x - 0.22, y, FLOOR_M + 0.72), look["seat"], (0, -8, 0), 0.045)
    for x in (front_x - 3.80, front_x - 7.6):
        _wheel(x, look)


def _flank(x0, d0, d1, x1, look):
    """Panels to the belt, a row of windows with round corners' worth of frame, the head, and a bowed roof."""
    paint, band, chrome = look["paint"], look["band"], look["chrome"]
    for a, b in ((x0, d0), (d1, x1 - 0.3)):
        block("panel", (b - a, 0.10, BELT_M - 0.34), ((a + b) / 2, 0.05, (BELT_M + 0.34) / 2), paint, bevel_m=0.03)
        block("skirt", (b - a, 0.12, 0.22), ((a + b) / 2, 0.05, 0.42), band, bevel_m=0.03)
        block("moulding", (b - a, 0.03, 0.035), ((a + b) / 2, -0.01, BELT_M - 0.10), chrome, bevel_m=0.012)
    block("head", (x1 - x0 - 0.2, 0.10, TOP_M - HEAD_M - 0.14), ((x0 + x1) / 2, 0.05, (TOP_M + HEAD_M) / 2 - 0.07), band, bevel_m=0.03)
    block("roof", (x1 - x0, DEEP_M + 0.08, 0.26), ((x0 + x1) / 2, DEEP_M / 2, TOP_M - 0.04), paint, bevel_m=0.125)
    block("ceiling", (x1 - x0 - 0.3, DEEP_M - 0.2, 0.04), ((x0 + x1) / 2, DEEP_M / 2, TOP_M - 0.26), look["dark"], bevel_m=0)
    count = int((d0 - x0) / 1.02)
    for k in range(count + 1):
        x = d0 - 0.04 - k * (d0 - x0 - 0.08) / count
        block("post", (0.10, 0.09, HEAD_M - BELT_M + 0.06), (x, 0.05, (HEAD_M + BELT_M) / 2), paint, bevel_m=0.03)
    solid("side glass", [(x0, 0.06, BELT_M), (d0, 0.06, BELT_M), (d0, 0.06, HEAD_M), (x0, 0.06, HEAD_M)], [(0, 1, 2, 3)], look["glass"], smooth=False)
    pane = (d1 + 0.04, x1 - 0.10)
    solid("driver's pane", [(pane[0], 0.06, BELT_M), (pane[1], 0.06, BELT_M), (pane[1], 0.06, HEAD_M), (pane[0], 0.06, HEAD_M)], [(0, 1, 2, 3)], look["glass"], smooth=False)


def _far_side(x0, x1, look):
    block("far panel", (x1 - x0, 0.10, BELT_M - 0.34), ((x0 + x1) / 2, DEEP_M, (BELT_M + 0.34) / 2), look["dark"], bevel_m=0.02)
    block("far head", (x1 - x0, 0.10, TOP_M - HEAD_M), ((x0 + x1) / 2, DEEP_M, (TOP_M + HEAD_M) / 2), look["dark"], bevel_m=0.02)
    for k in range(9):
        block("far post", (0.11, 0.08, HEAD_M - BELT_M + 0.1), (x0 + (x1 - x0) * k / 8, DEEP_M, (HEAD_M + BELT_M) / 2), look["dark"], bevel_m=0.02)
    block("floor", (x1 - x0 - 0.2, DEEP_M - 0.62, 0.08), ((x0 + x1) / 2, DEEP_M / 2 + 0.31, FLOOR_M - 0.04), look["dark"], bevel_m=0)
    block("back wall", (0.1, DEEP_M, TOP_M - 0.5), (x0, DEEP_M / 2, TOP_M / 2 + 0.2), look["dark"], bevel_m=0.02)


def _doorway(d0, d1, look):
    """The way in: two steps, a pole to hold, and a leaf folded back at each side."""
    middle, wide = (d0 + d1) / 2, d1 - d0
    for k, (y, z) in enumerate(((0.16, 0.38), (0.46, 0.56))):
        block("step", (wide, 0.32, 0.05), (middle, y, z), look["trim"], bevel_m=0.012)
        block("nosing", (wide, 0.035, 0.055), (middle, y - 0.15, z + 0.004), look["chrome"], bevel_m=0.01)
        block("riser", (wide, 0.02, 0.20), (middle, y + 0.15, z + 0.08), look["dark"], bevel_m=0)
    for x, turn in ((d0 + 0.03, 80), (d1 - 0.03, -80)):
        s = 1 if turn > 0 else -1
        block("leaf frame", (0.05, 0.34, HEAD_M - 0.40), (x + s * 0.015, -0.10, HEAD_M / 2 + 0.22), look["band"], (0, 0, s * 6), 0.015)
        block("leaf glass", (0.058, 0.24, HEAD_M - 1.0), (x + s * 0.015, -0.10, HEAD_M / 2 + 0.42), look["leaf glass"], (0, 0, s * 6), 0.01)
        limb("hold", [(x + s * 0.09, 0.05, 0.95), (x + s * 0.10, 0.30, 1.15), (x + s * 0.10, 0.34, 1.6)], [0.017] * 3, look["chrome"], around=10)
    limb("pole", [(d0 + 0.12, 0.75, FLOOR_M), (d0 + 0.12, 0.75, TOP_M - 0.25)], [0.02, 0.02], look["chrome"], around=12, steps=1)
    block("over the door", (wide + 0.02, 0.08, 0.10), (middle, 0.03, HEAD_M + 0.01), look["band"], bevel_m=0.02)


def _nose(x1, look):
    """The front: a rounded apron with its lamps, two panes that lean, a long wiper, a mirror on an arm."""
    block("apron", (0.34, DEEP_M + 0.02, BELT_M - 0.40), (x1 - 0.16, DEEP_M / 2, (BELT_M + 0.34) / 2), look["paint"], bevel_m=0.15)
    block("bumper", (0.16, DEEP_M + 0.06, 0.20), (x1 + 0.02, DEEP_M / 2, 0.42), look["chrome"], bevel_m=0.07)
    solid("screen", [(x1 - 0.03, 0.06, BELT_M - 0.06), (x1 - 0.03, DEEP_M, BELT_M - 0.06), (x1 - 0.20, DEEP_M, HEAD_M + 0.1), (x1 - 0.20, 0.06, HEAD_M + 0.1)], [(0, 1, 2, 3)], look["glass"], smooth=False)
    for y in (0.05, DEEP_M / 2, DEEP_M):
        limb("screen post", [(x1 - 0.05, y, BELT_M - 0.1), (x1 - 0.22, y, HEAD_M + 0.12)], [0.055, 0.05], look["paint"], around=12, steps=1)
    block("quarter post", (0.09, 0.10, HEAD_M - BELT_M + 0.1), (x1 - DOOR_M[1] + 0.04, 0.05, (HEAD_M + BELT_M) / 2), look["paint"], bevel_m=0.03)
    block("brow", (0.30, DEEP_M + 0.04, TOP_M - HEAD_M - 0.08), (x1 - 0.20, DEEP_M / 2, (TOP_M + HEAD_M) / 2), look["band"], bevel_m=0.10)
    for y in (0.34, DEEP_M - 0.34):
        ball("lamp", (x1 + 0.0, y, 0.78), (0.05, 0.12, 0.12), look["lamp"])
    limb("mirror arm", [(x1 - 0.2, 0.02, HEAD_M), (x1 + 0.12, -0.16, HEAD_M - 0.02), (x1 + 0.14, -0.22, HEAD_M - 0.14)], [0.016] * 3, look["trim"], around=8)
    block("mirror", (0.05, 0.17, 0.30), (x1 + 0.14, -0.24, HEAD_M - 0.30), look["trim"], (0, 0, -14), 0.03)


def _wheel(x, look):
    """A wheel in its arch; the arch is a darkness with a lip."""
    for name, y, profile, material in (("arch", 0.0, [(0.01, 0.0), (0.60, 0.0), (0.60, 0.018), (0.01, 0.018)], look["dark"]), ("lip", 0.0, [(0.56, 0.0), (0.64, 0.0), (0.635, 0.045), (0.59, 0.05)], look["band"]),
                                       ("tyre", 0.22, [(0.3, 0.0), (0.46, 0.02), (0.49, 0.08), (0.49, 0.20), (0.45, 0.27), (0.30, 0.28)], look["tyre"]), ("hub", 0.20, [(0.31, 0.22), (0.30, 0.27), (0.16, 0.24), (0.13, 0.31), (0.02, 0.33)], look["paint"])):
        made = turned(name, (x, y, 0.49), profile, material, 44)
        made.rotation_euler = (math.pi / 2, 0, 0)
    for k in range(8):
        a = math.pi * k / 4
        ball("nut", (x + 0.20 * math.cos(a), -0.062, 0.49 + 0.20 * math.sin(a)), 0.02, look["trim"], around=10)


def stop_sign(at_m, turn_deg, pole, face, ring):
    """Where the bus stops: a pole with a round enamel on it."""
    x, y, z = at_m
    turned("foot", (x, y, z), [(0.16, 0), (0.15, 0.03), (0.05, 0.07), (0.035, 0.12)], pole, 24)
    limb("pole", [(x, y, z + 0.1), (x, y, z + 2.55)], [0.03, 0.027], pole, around=12, steps=1)
    a = math.radians(turn_deg)
    for name, r, thick, stuff in (("ring", 0.25, 0.018, ring), ("face", 0.21, 0.024, face)):
        made = turned(name, (x + 0.02 * math.sin(a), y - 0.02 * math.cos(a), z + 2.36), [(0.01, -thick), (r, -thick), (r, thick), (0.01, thick)], stuff, 36)
        made.rotation_euler = (math.pi / 2, 0, a)
