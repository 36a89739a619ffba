"""An iron stove with a glass door, and what stands about a stove: the kettle, the hearth, towels, and the ceiling over it."""

import math
import random

from mathutils import Vector, noise

from kit.shapes import ball, block, limb, place, sheet, turned


def iron_stove(at_m, turn_deg, iron, fire, coals, logs, pipe_m=2.2):
    """A stove on four legs; its door looks to -Y. `fire` shines behind the glass, `coals` shine more, `logs` are dark before them."""
    wide, deep, low, tall = 0.74, 0.52, 0.20, 0.66
    parts = [block("back", (wide, 0.05, tall), (0, deep / 2, low + tall / 2), iron), block("floor", (wide, deep, 0.06), (0, 0, low + 0.03), iron),
             block("top", (wide + 0.10, deep + 0.10, 0.05), (0, 0, low + tall), iron, bevel_m=0.02), block("lip", (wide + 0.06, 0.12, 0.035), (0, -deep / 2 - 0.03, low + 0.05), iron, bevel_m=0.015)]
    for sx in (-1, 1):
        parts.append(block("side", (0.06, deep, tall), (sx * wide / 2, 0, low + tall / 2), iron))
        parts.append(block("door post", (0.13, 0.05, tall - 0.04), (sx * (wide / 2 - 0.05), -deep / 2, low + tall / 2), iron, bevel_m=0.018))
        for sy in (-1, 1):
            parts.append(limb("leg", [(sx * wide * 0.42, sy * deep * 0.4, low + 0.04), (sx * wide * 0.47, sy * deep * 0.46, 0.05), (sx * wide * 0.50, sy * deep * 0.5, 0.0)], [0.03, 0.022, 0.032], iron, around=10))
    for z, t in ((low + 0.10, 0.12), (low + tall - 0.07, 0.12)):
        parts.append(block("door rail", (wide, 0.05, t), (0, -deep / 2, z), iron, bevel_m=0.018))
    parts.append(limb("door bar", [(0, -deep / 2 - 0.005, low + 0.12), (0, -deep / 2 - 0.005, low + tall - 0.1)], [0.010] * 2, iron, around=8, steps=1))
    parts.append(limb("latch", [(wide / 2 - 0.05, -deep / 2 - 0.03, low + 0.40), (wide / 2 - 0.05, -deep / 2 - 0.09, low + 0.34), (wide / 2 - 0.05, -deep / 2 - 0.09, low + 0.26)], [0.016] * 3, iron, around=8))
    parts.append(block("fire", (wide - 0.1, 0.02, tall - 0.14), (0, deep / 2 - 0.04, low + tall / 2), fire, bevel_m=0))
    dice = random.Random(4)
    for k in range(26):
        parts.append(ball("coal", (dice.uniform(-0.27, 0.27), dice.uniform(-0.14, 0.10), low + 0.13 + dice.uniform(0, 0.06)), dice.uniform(0.025, 0.05), coals, around=10))
    for k, (a, b) in enumerate([((-0.26, -0.02, 0.23), (0.24, 0.05, 0.27)), ((-0.20, 0.08, 0.33), (0.25, -0.04, 0.30)), ((-0.10, 0.04, 0.22), (0.16, 0.02, 0.42))]):
        parts.append(limb("log", [(a[0], a[1], low + a[2]), (b[0], b[1], low + b[2])], [0.05, 0.045], logs, around=12, steps=1))
    parts.append(limb("pipe", [(0, 0.08, low + tall), (0, 0.08, low + tall + pipe_m)], [0.085] * 2, iron, around=20, steps=1, cap=0.1))
    for z in (0.05, 0.75):
        parts.append(turned("collar", (0, 0.08, low + tall + z), [(0.088, 0), (0.105, 0.01), (0.105, 0.04), (0.088, 0.05)], iron, 20))
    return place(parts, at_m, turn_deg)


def kettle(at_m, turn_deg, body, grip):
    """A stout kettle; its spout looks along +X."""
    parts = [turned("kettle", (0, 0, 0), [(0.10, 0), (0.135, 0.012), (0.14, 0.06), (0.115, 0.13), (0.06, 0.165), (0.05, 0.17), (0.045, 0.182), (0.012, 0.19), (0.018, 0.215), (0.005, 0.222)], body, 32),
             limb("spout", [(0.11, 0, 0.06), (0.17, 0, 0.09), (0.20, 0, 0.15)], [0.03, 0.022, 0.016], body, around=12),
             limb("handle", [(-0.09, 0, 0.14), (-0.10, 0, 0.24), (0, 0, 0.30), (0.10, 0, 0.24), (0.09, 0, 0.14)], [0.010] * 5, grip, side=(0, 1, 0), around=10)]
    return place(parts, at_m, turn_deg)


def rubble(x_m, y_m, z_m, stones, seed=1):
    """A wall of round stones, laid dry, from (x, z) ranges, its face toward -Y at `y_m`."""
    dice, z = random.Random(seed), z_m[0]
    while z < z_m[1]:
        tall, x = dice.uniform(0.16, 0.24), x_m[0]
        while x < x_m[1]:
            wide = dice.uniform(0.2, 0.4)
            block("stone", (wide * 0.97, 0.2, tall * 0.96), (x + wide / 2, y_m + 0.08 + dice.uniform(-0.03, 0.03), z + tall / 2), dice.choice(stones), (dice.gauss(0, 3), dice.gauss(0, 4), dice.gauss(0, 3)), 0.07)
            x += wide
        z += tall


def boarded_roof(half_wide_m, y_m, eaves_m, ridge_m, shades, plank_m=0.19, seed=2):
    """The inside of a roof: boards along the room, up both slopes to the ridge; returns the height of the boards at `x`."""
    dice, pitch = random.Random(seed), math.atan2(ridge_m - eaves_m, half_wide_m)
    long = math.hypot(half_wide_m, ridge_m - eaves_m)
    for side in (-1, 1):
        s = 0.0
        while s < long:
            x, z = side * (half_wide_m - math.cos(pitch) * (s + plank_m / 2)), eaves_m + math.sin(pitch) * (s + plank_m / 2)
            block("roof board", (plank_m - 0.008, y_m[1] - y_m[0], 0.035), (x, (y_m[0] + y_m[1]) / 2, z + dice.uniform(-0.004, 0.004)), dice.choice(shades), (0, math.degrees(pitch) * side, 0), 0.008)
            s += plank_m

    def height(x):
        return ridge_m - (ridge_m - eaves_m) * abs(x) / half_wide_m
    return height


def towel(top_m, wide_m, fall_m, material, seed=1):
    """A towel over a line: two falls of cloth, the nearer one longer."""
    x, y, z = top_m

    def point(u, v):
        s = (v - 0.42) * fall_m * 1.7
        out = -0.035 * math.tanh(s * 12)
        return (x + (u - 0.5) * wide_m * (1 - 0.04 * abs(s)), y + out + 0.018 * math.sin(u * 9 + seed) * min(1, abs(s) * 3), z - abs(s) + 0.012 * noise.noise(Vector((u * 3, v * 3, seed))))
    made = sheet("towel", 24, 30, point, material)
    made.modifiers.new("pile", "SOLIDIFY").thickness = 0.014
    return made
