"""Chairs of several kinds, as people carry up from their own kitchens; each stands at the origin and its sitter looks along +Y."""

import math

from kit.shapes import ball, block, limb, place, sheet, turned


def slat_back(at_m, turn_deg, frame, seat):
    """A kitchen chair with a tall back of three slats, and felt on its feet."""
    parts = [block("seat", (0.44, 0.42, 0.035), (0, 0, 0.455), seat, bevel_m=0.016)]
    for sx in (-1, 1):
        parts.append(limb("front leg", [(sx * 0.185, 0.17, 0.45), (sx * 0.195, 0.18, 0.0)], [0.022, 0.018], frame, around=12, steps=1))
        parts.append(limb("back post", [(sx * 0.19, -0.21, 0.0), (sx * 0.185, -0.185, 0.46), (sx * 0.19, -0.27, 0.98)], [0.018, 0.024, 0.018], frame, around=12, steps=4))
        parts.append(limb("side rung", [(sx * 0.19, 0.175, 0.2), (sx * 0.19, -0.2, 0.2)], [0.012, 0.012], frame, around=8, steps=1))
        parts.append(ball("finial", (sx * 0.19, -0.275, 1.0), 0.026, frame, around=16))
        parts += [block("felt foot", (0.05, 0.05, 0.012), (sx * 0.195, y, 0.006), seat, bevel_m=0.004) for y in (0.18, -0.21)]
    for z, lean in ((0.62, -0.205), (0.76, -0.23), (0.90, -0.255)):
        bow = [(0.185 * k / 4, lean - 0.03 * (1 - (k / 4) ** 2), z) for k in range(-4, 5)]
        parts.append(limb("slat", bow, [(0.011, 0.038)] * 9, frame, side=(0, 1, 0), around=12, steps=2))
    parts.append(limb("front rung", [(-0.19, 0.175, 0.25), (0.19, 0.175, 0.25)], [0.012, 0.012], frame, around=8, steps=1))
    return place(parts, at_m, turn_deg)


def deck_chair(at_m, turn_deg, frame, stripes, sag_m=0.1):
    """A folding chair of two frames with a slung canvas in stripes."""
    parts = []
    for s in (-1, 1):
        parts.append(limb("long side", [(s * 0.27, 0.52, 0.03), (s * 0.27, -0.52, 0.98)], [0.019, 0.019], frame, around=8, steps=1))
        parts.append(limb("short side", [(s * 0.235, -0.5, 0.02), (s * 0.235, 0.44, 0.5)], [0.019, 0.019], frame, around=8, steps=1))
    for a in ((0.52, 0.03), (-0.52, 0.98)):
        parts.append(limb("bar", [(-0.27, *a), (0.27, *a)], [0.02, 0.02], frame, around=8, steps=1))
    for a in ((0.44, 0.5), (-0.5, 0.02)):
        parts.append(limb("bar", [(-0.235, *a), (0.235, *a)], [0.02, 0.02], frame, around=8, steps=1))
    count, wide = 9, 0.44
    for k in range(count):
        def point(u, v, k=k):
            x = wide * ((k + u) / count - 0.5)
            return (x, 0.44 - 0.95 * v, 0.5 + 0.47 * v - (sag_m * 4 + 0.5) * v * (1 - v) * (1 - 0.25 * v) - 0.03 * math.cos(x * 6))
        parts.append(sheet("canvas", 2, 20, point, stripes[k % len(stripes)]))
    return place(parts, at_m, turn_deg)


def piano_stool(at_m, turn_deg, frame, seat, tall_m=0.55):
    """A round stool on a screw, wound up as far as it goes."""
    parts = [turned("cushion", (0, 0, tall_m - 0.06), [(0.15, 0), (0.18, 0.015), (0.185, 0.04), (0.16, 0.065), (0.05, 0.075)], seat, 32),
             turned("screw", (0, 0, 0.18), [(0.02, 0), (0.02, tall_m - 0.24)], frame, 16), turned("hub", (0, 0, 0.14), [(0.03, 0), (0.055, 0.05), (0.05, 0.14), (0.03, 0.17)], frame, 20)]
    for k in range(4):
        a = math.pi / 4 + k * math.pi / 2
        c, s = math.cos(a), math.sin(a)
        parts.append(limb("leg", [(c * 0.03, s * 0.03, 0.22), (c * 0.13, s * 0.13, 0.2), (c * 0.19, s * 0.19, 0.08), (c * 0.23, s * 0.23, 0.0)], [0.022, 0.02, 0.018, 0.02], frame, around=10, steps=4))
    return place(parts, at_m, turn_deg)


def armchair(at_m, turn_deg, cover, cushion, feet):
    """A small stuffed armchair with round arms, the kind that two people should not have carried up a stair."""
    parts = [block("base", (0.56, 0.56, 0.2), (0, 0, 0.24), cover, bevel_m=0.05), block("cushion", (0.46, 0.50, 0.13), (0, 0.05, 0.40), cushion, bevel_m=0.055),
             block("back", (0.56, 0.17, 0.60), (0, -0.25, 0.56), cover, (7, 0, 0), 0.08)]
    for s in (-1, 1):
        parts.append(limb("arm", [(s * 0.31, -0.27, 0.60), (s * 0.32, 0.0, 0.575), (s * 0.32, 0.27, 0.56)], [0.075, 0.08, 0.085], cover, side=(1, 0, 0), around=20, steps=4))
        parts.append(block("side", (0.11, 0.56, 0.42), (s * 0.31, 0, 0.35), cover, bevel_m=0.045))
        parts += [turned("foot", (s * 0.26, y, 0), [(0.018, 0), (0.026, 0.04), (0.032, 0.15)], feet, 14) for y in (-0.23, 0.23)]
    return place(parts, at_m, turn_deg)


def folding_chair(at_m, turn_deg, frame, seat):
    """A plain chair of bent tube with a board for a seat and another for a back."""
    parts = [block("seat", (0.40, 0.38, 0.025), (0, 0.02, 0.45), seat, (3, 0, 0), 0.01), block("back", (0.39, 0.022, 0.2), (0, -0.235, 0.72), seat, (9, 0, 0), 0.01)]
    for s in (-1, 1):
        parts.append(limb("long tube", [(s * 0.2, 0.26, 0.0), (s * 0.2, 0.02, 0.42), (s * 0.2, -0.2, 0.62), (s * 0.2, -0.25, 0.82)], [0.013] * 4, frame, around=10, steps=4))
        parts.append(limb("short tube", [(s * 0.18, -0.3, 0.0), (s * 0.18, 0.16, 0.44)], [0.013] * 2, frame, around=10, steps=1))
    return place(parts, at_m, turn_deg)
