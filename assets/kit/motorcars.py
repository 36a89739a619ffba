"""Motor-cars as toys are made: a bonnet, a boot, doors and a roof on posts, hollow, so that somebody can sit in the dark of one.

All stand on their wheels at the origin and face +Y; a wheel, a seat and a lamp are what tells the eye how big they are.
"""

import math

from kit.shapes import ball, block, limb, place, solid, turned

BELT_M, ROOF_M, HALF_M = 0.90, 1.46, 0.80


def motorcar(at_m, turn_deg, look, open_door=None, sign=None):
    """A small round saloon. `look` holds its materials: paint, trim, chrome, glass, seat, tyre, head, tail; `open_door` is "left" or "right" (the rear one)."""
    parts = [*_ends(look, (0.86, 1.98), (-1.98, -1.08)), *_wheels(look, (1.30, -1.28)), *_cabin(look, -1.08, 0.86, -0.06)]
    for side, name in ((-1, "left"), (1, "right")):
        parts += _door(look, side, -0.06, 0.86, 0)
        parts += _door(look, side, -1.02, -0.08, 62 if name == open_door else 0)
    parts += [_bench(look, 0.02), _bench(look, -0.86)]
    if sign:
        parts.append(block("roof sign", (0.62, 0.2, 0.2), (0, -0.02, ROOF_M + 0.15), sign, bevel_m=0.07))
    return place(parts, at_m, turn_deg)


def pickup(at_m, turn_deg, look, badge=None):
    """A truck with a bed and one bench; `badge` is the seal on its doors."""
    parts = [*_ends(look, (0.86, 1.98), (-2.3, -2.2)), *_wheels(look, (1.30, -1.42)), *_cabin(look, -0.34, 0.86, None), _bench(look, -0.16)]
    parts.append(block("bed floor", (1.5, 1.95, 0.1), (0, -1.3, 0.56), look["trim"], bevel_m=0.03))
    parts.append(block("bulkhead", (1.56, 0.08, 0.52), (0, -0.36, 0.66), look["paint"], bevel_m=0.03))
    for side in (-1, 1):
        parts += _door(look, side, -0.34, 0.86, 0)
        parts.append(block("bed side", (0.1, 1.95, 0.46), (side * (HALF_M - 0.05), -1.33, 0.74), look["paint"], bevel_m=0.045))
        if badge:
            seal = turned("seal", (side * (HALF_M + 0.015), 0.26, 0.70), [(0.17, -0.006), (0.175, 0), (0.16, 0.008)], badge, 28)
            seal.rotation_euler = (0, side * math.pi / 2, 0)
            parts.append(seal)
    parts.append(block("tail board", (1.56, 0.08, 0.44), (0, -2.27, 0.74), look["paint"], bevel_m=0.035))
    return place(parts, at_m, turn_deg)


def _ends(look, front_m, rear_m):
    """Bonnet and boot with their lamps, bumpers and the floor between them."""
    paint, chrome = look["paint"], look["chrome"]
    parts = [block("floor", (1.52, front_m[1] - rear_m[0] - 0.3, 0.12), (0, (front_m[1] + rear_m[0]) / 2, 0.32), look["trim"], bevel_m=0.04)]
    for (a, b), tall in ((front_m, 0.86), (rear_m, 0.86)):
        if b - a > 0.3:
            parts.append(block("body end", (2 * HALF_M, b - a + 0.06, tall - 0.30), (0, (a + b) / 2, (tall + 0.30) / 2), paint, bevel_m=0.16))
    parts.append(block("grille", (0.78, 0.04, 0.18), (0, front_m[1] + 0.02, 0.60), look["trim"], bevel_m=0.03))
    for y, lens, r in ((front_m[1], look["head"], 0.105), (rear_m[0], look["tail"], 0.075)):
        parts.append(block("bumper", (1.64, 0.09, 0.12), (0, y + (0.06 if y > 0 else -0.06), 0.42), chrome, bevel_m=0.045))
        for side in (-1, 1):
            parts.append(ball("lamp ring", (side * 0.57, y + (0.01 if y > 0 else -0.01), 0.67), (r * 1.3, 0.045, r * 1.3), chrome))
            parts.append(ball("lamp", (side * 0.57, y + (0.04 if y > 0 else -0.04), 0.67), (r, 0.04, r), lens))
    return parts


def _wheels(look, axles_m):
    parts = []
    for y in axles_m:
        for side in (-1, 1):
            for name, profile, material in (("tyre", [(0.2, -0.09), (0.30, -0.085), (0.325, -0.04), (0.325, 0.04), (0.30, 0.085), (0.2, 0.09)], look["tyre"]),
                                            ("hub", [(0.19, 0.06), (0.17, 0.094), (0.06, 0.105), (0.05, 0.125), (0.01, 0.13)], look["chrome"])):
                made = turned(name, (side * (HALF_M - 0.06), y, 0.325), profile, material, 32)
                made.rotation_euler = (0, side * math.pi / 2, 0)
                parts.append(made)
            arch = [(side * (HALF_M - 0.05), y + math.cos(a) * 0.385, 0.325 + math.sin(a) * 0.385) for a in (-0.1, 0.5, 1.05, 1.57, 2.1, 2.65, 3.25)]
            parts.append(limb("wing", arch, [(0.10, 0.055)] * 7, look["paint"], around=12, steps=4))
    return parts


def _cabin(look, rear_y, front_y, post_y):
    """The roof on its posts, and the glass between them; the screens lean."""
    paint, foot, head = look["paint"], HALF_M - 0.08, HALF_M - 0.17
    top_front, top_rear = front_y - 0.42, rear_y + (0.38 if post_y is not None else 0.10)
    parts = [block("roof", (2 * head + 0.16, top_front - top_rear + 0.26, 0.11), (0, (top_front + top_rear) / 2, ROOF_M), paint, bevel_m=0.052),
             block("cowl", (2 * foot, 0.16, 0.1), (0, front_y, BELT_M - 0.05), paint, bevel_m=0.04), block("shelf", (2 * foot, 0.14, 0.1), (0, rear_y, BELT_M - 0.05), paint, bevel_m=0.04)]
    corners = {}
    for side in (-1, 1):
        for name, y0, y1 in (("front", front_y, top_front), ("rear", rear_y, top_rear)):
            corners[name, side] = ((side * foot, y0, BELT_M - 0.03), (side * head, y1, ROOF_M - 0.03))
            parts.append(limb("post", corners[name, side], [0.04, 0.036], paint, around=10, steps=1))
        if post_y is not None:
            parts.append(limb("post", [(side * (foot + 0.01), post_y, BELT_M - 0.03), (side * (head + 0.01), post_y, ROOF_M - 0.03)], [0.032, 0.03], paint, around=10, steps=1))
        quad = [corners["front", side][0], corners["rear", side][0], corners["rear", side][1], corners["front", side][1]]
        parts.append(solid("side glass", quad, [(0, 1, 2, 3)], look["glass"], smooth=False))
    for name in ("front", "rear"):
        quad = [*corners[name, -1], *reversed(corners[name, 1])]
        parts.append(solid("screen", quad, [(0, 1, 2, 3)], look["glass"], smooth=False))
    wheel = [(-0.36 + 0.17 * math.cos(a), front_y - 0.34 - 0.05 * math.sin(a), BELT_M + 0.03 + 0.15 * math.sin(a)) for a in [k * 0.449 for k in range(15)]]
    parts.append(limb("steering wheel", wheel, [0.014] * 15, look["trim"], around=8, steps=2))
    return parts


def _door(look, side, rear_y, front_y, swing_deg):
    """A door hung at its front edge, with a handle and a bright strip at the belt."""
    long = front_y - rear_y
    parts = [block("door", (0.09, long - 0.012, BELT_M - 0.32), (side * -0.02, -long / 2, (BELT_M + 0.32) / 2), look["paint"], bevel_m=0.04),
             block("strip", (0.02, long - 0.05, 0.022), (side * 0.03, -long / 2, BELT_M - 0.05), look["chrome"], bevel_m=0.008),
             limb("handle", [(side * 0.035, -long + 0.09, 0.76), (side * 0.055, -long + 0.15, 0.765), (side * 0.035, -long + 0.24, 0.76)], [0.013] * 3, look["chrome"], around=8, steps=2)]
    if swing_deg:
        frame = [(side * -0.02, -0.03, BELT_M), (side * -0.08, -0.05, ROOF_M - 0.08), (side * -0.08, -long + 0.2, ROOF_M - 0.08), (side * -0.02, -long + 0.04, BELT_M)]
        parts.append(limb("door frame", frame, [0.022] * 4, look["paint"], around=8, steps=5))
    return [place(parts, (side * (HALF_M - 0.02), front_y, 0), side * swing_deg)]


def _bench(look, y):
    handle = place([block("seat", (1.3, 0.46, 0.2), (0, 0.02, 0.52), look["seat"], bevel_m=0.08), block("back", (1.3, 0.16, 0.56), (0, -0.24, 0.80), look["seat"], (-8, 0, 0), 0.07)], (0, y, 0))
    return handle
