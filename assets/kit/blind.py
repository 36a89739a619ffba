"""A small square window in a thick wall, with a roller blind that is down or up; and a panelled door that light comes under."""

import math

from kit.shapes import ball, block, limb, sheet


def pierced_wall(x_m, z_m, opening_m, y_m, thick_m, material):
    """A wall across the view with one square opening: `opening_m` is (x from, x to, z from, z to)."""
    (x0, x1), (z0, z1), (a, b, low, high) = x_m, z_m, opening_m
    y = y_m + thick_m / 2
    for left, right, bottom, top in ((x0, a, z0, z1), (b, x1, z0, z1), (a, b, z0, low), (a, b, high, z1)):
        if right > left and top > bottom:
            block("wall", (right - left, thick_m, top - bottom), ((left + right) / 2, y, (bottom + top) / 2), material, bevel_m=0)


def roller_blind(x_m, y_m, top_m, fall_m, cloth, rod, cord=None, roll_m=0.022):
    """A blind on its roller: `fall_m` of cloth hangs, with a slat in its hem and a ring on a cord."""
    x0, x1 = x_m
    mx = (x0 + x1) / 2
    limb("roller", [(x0, y_m, top_m), (x1, y_m, top_m)], [roll_m, roll_m], cloth, side=(0, 0, 1), around=18, steps=1, cap=0.1)
    for x in (x0 - 0.012, x1 + 0.012):
        block("bracket", (0.014, 0.05, 0.07), (x, y_m, top_m), rod, bevel_m=0.004)

    def hanging(u, v):
        fall = 1 - v
        return (x0 + (x1 - x0) * u, y_m - roll_m + 0.012 * math.sin(u * 5.1 + 1) * fall**2 + 0.004 * math.sin(u * 17) * fall, top_m - fall * fall_m)
    sheet("blind", 40, 24, hanging, cloth)
    block("hem slat", (x1 - x0, 0.014, 0.03), (mx, y_m - roll_m, top_m - fall_m), rod, bevel_m=0.005)
    low = top_m - fall_m
    limb("cord", [(mx, y_m - roll_m - 0.01, low), (mx + 0.004, y_m - roll_m - 0.012, low - 0.12)], [0.0028, 0.0028], cord or rod, around=6, steps=1)
    ring = [(mx + 0.004 + 0.02 * math.cos(k * math.pi / 8), y_m - roll_m - 0.012, low - 0.14 + 0.02 * math.sin(k * math.pi / 8)) for k in range(17)]
    limb("ring", ring, [0.004] * 17, cord or rod, side=(0, 1, 0), around=8, steps=1)


def panelled_door(at_m, wide_m, tall_m, leaf, post, brass, gap_m=0.022, knob_side=1):
    """A shut door in its frame, four panels, a gap of `gap_m` at the floor; `at_m` is the middle of its sill, it faces -Y."""
    x, y, z = at_m
    for side in (-1, 1):
        block("door post", (0.10, 0.16, tall_m + 0.12), (x + side * (wide_m / 2 + 0.055), y, z + (tall_m + 0.12) / 2), post, bevel_m=0.018)
    block("lintel", (wide_m + 0.24, 0.17, 0.11), (x, y, z + tall_m + 0.075), post, bevel_m=0.018)
    block("leaf", (wide_m + 0.03, 0.035, tall_m - gap_m), (x, y, z + gap_m + (tall_m - gap_m) / 2), leaf, bevel_m=0.006)
    for low, high in ((0.14, 0.40), (0.47, 0.94)):
        for side in (-1, 1):
            px, pz, pw, ph = x + side * wide_m * 0.225, z + tall_m * (low + high) / 2, wide_m * 0.34, tall_m * (high - low)
            for dx, dz, sx, sz in ((-pw / 2, 0, 0.032, ph), (pw / 2, 0, 0.032, ph), (0, -ph / 2, pw, 0.032), (0, ph / 2, pw, 0.032)):
                block("moulding", (sx, 0.034, sz), (px + dx, y - 0.024, pz + dz), leaf, bevel_m=0.012)
    ball("knob", (x + knob_side * wide_m * 0.42, y - 0.065, z + tall_m * 0.465), 0.028, brass)
    limb("stem", [(x + knob_side * wide_m * 0.42, y - 0.02, z + tall_m * 0.465), (x + knob_side * wide_m * 0.42, y - 0.06, z + tall_m * 0.465)], [0.012, 0.012], brass, around=12, steps=1)
