"""A sofa to be seen from behind, a small thing to play with in the hands, shelves that somebody has half emptied, and a game of stairs."""

import math
import random

from kit.shapes import ball, block, limb, place, turned


def sofa(at_m, turn_deg, cloth, legs, wide_m=2.0, back_m=0.76):
    """A low sofa with round arms; it faces +Y."""
    w = wide_m / 2
    parts = [block("seat", (wide_m - 0.24, 0.74, 0.20), (0, 0.06, 0.31), cloth, bevel_m=0.06),
             block("back", (wide_m - 0.10, 0.20, back_m - 0.16), (0, -0.34, 0.16 + (back_m - 0.16) / 2), cloth, (5, 0, 0), 0.085)]
    for k in (-1, 0, 1):
        parts.append(block("cushion", ((wide_m - 0.28) / 3 - 0.01, 0.62, 0.13), (k * (wide_m - 0.28) / 3, 0.12, 0.42), cloth, bevel_m=0.05))
    for s in (-1, 1):
        parts.append(limb("arm", [(s * (w - 0.03), -0.36, 0.54), (s * (w - 0.03), 0.38, 0.54)], [0.11, 0.11], cloth, side=(0, 0, 1), around=24, steps=1, cap=0.4))
        parts.append(block("arm's side", (0.17, 0.76, 0.40), (s * (w - 0.03), 0.01, 0.34), cloth, bevel_m=0.05))
        for y in (-0.34, 0.32):
            parts.append(turned("leg", (s * (w - 0.14), y, 0), [(0.016, 0), (0.028, 0.15)], legs, 14))
    return place(parts, at_m, turn_deg)


def handset(at_m, turn_deg, shell, button):
    """What a game is held by."""
    return place([limb("handset", [(-0.075, 0, 0), (0.075, 0, 0)], [(0.030, 0.020)] * 2, shell, side=(0, 1, 0), around=16, steps=1),
                  ball("button", (0.05, 0.0, 0.022), 0.010, button), ball("stick", (-0.05, 0.0, 0.024), 0.012, button)], at_m, turn_deg)


def half_emptied(at_m, turn_deg, size_m, rows, frame, kept, dust, seed=4):
    """Shelves for two, of which one has gone: the left bays as they were, the right ones bare but for what the dust drew round."""
    wide, tall, deep = size_m
    dice, parts, step = random.Random(seed), [], tall / rows
    for x in (-wide / 2, 0, wide / 2):
        parts.append(block("upright", (0.03, deep, tall), (x, 0, tall / 2), frame, bevel_m=0.006))
    for r in range(rows + 1):
        parts.append(block("board", (wide + 0.03, deep, 0.028), (0, 0, r * step), frame, bevel_m=0.006))
    for r in range(rows):
        z, x = r * step + 0.014, -wide / 2 + 0.03
        while x < -0.06:
            kind = dice.random()
            if kind < 0.7:
                thick, high = dice.uniform(0.022, 0.05), step * dice.uniform(0.55, 0.86)
                parts.append(block("book", (thick, deep * 0.7, high), (x + thick / 2, -deep * 0.08, z + high / 2), dice.choice(kept), (0, dice.uniform(-3, 3), 0), 0.004))
                x += thick + 0.003
            else:
                radius = step * 0.24
                for k in range(dice.randint(2, 5)):
                    parts.append(turned("can", (x + radius, -deep * 0.06 + dice.uniform(-0.01, 0.01), z + k * 0.034), [(radius, 0), (radius * 1.02, 0.004), (radius * 1.02, 0.027), (radius * 0.98, 0.031), (0.004, 0.031)], dice.choice(kept), 24))
                x += radius * 2 + 0.015
        for k in range(dice.randint(1, 3)):
            parts.append(block("where it stood", (dice.uniform(0.08, 0.22), deep * 0.6, 0.002), (0.15 + dice.uniform(0, wide / 2 - 0.3), 0, z + 0.002), dust, (0, 0, dice.uniform(-6, 6)), 0))
    return place(parts, at_m, turn_deg)


def stair_game(at_m, wide_m, tall_m, back, floors, step, sofa_tone, movers, marks, count=4, climbed=3):
    """The picture of a game, facing -Y: a house cut open, a stair up through it, two movers and what they carry between them."""
    x0, y, z0 = at_m[0] - wide_m / 2, at_m[1], at_m[2]
    parts = [block("picture", (wide_m, 0.02, tall_m), (at_m[0], y, z0 + tall_m / 2), back, bevel_m=0)]
    rise = tall_m / count
    for k in range(1, count):
        parts.append(block("floor", (wide_m * 0.92, 0.012, rise * 0.06), (at_m[0], y - 0.016, z0 + k * rise), floors[k % len(floors)], bevel_m=0))
    for k in range(count):
        way = 1 if k % 2 == 0 else -1
        for n in range(7):
            x = at_m[0] + way * (-0.26 + 0.087 * n) * wide_m
            z = z0 + k * rise + rise * (0.1 + (n + 0.5) / 7 * 0.9)
            parts.append(block("step", (wide_m * 0.088, 0.012, rise * 0.10), (x, y - 0.024, z), step, bevel_m=0))
        parts.append(block("lit window", (wide_m * 0.07, 0.012, rise * 0.42), (x0 + wide_m * (0.13 if way > 0 else 0.87), y - 0.02, z0 + (k + 0.5) * rise), marks[k % len(marks)], bevel_m=0))
    k, way = climbed - 1, 1 if (climbed - 1) % 2 == 0 else -1
    base = z0 + k * rise + rise * 0.55
    tilt = math.degrees(math.atan2(rise * 0.9, 0.61 * wide_m)) * way
    parts.append(block("carried", (wide_m * 0.20, 0.014, rise * 0.26), (at_m[0], y - 0.034, base + rise * 0.34), sofa_tone, (0, -tilt, 0), 0.004))
    for s, tone in zip((-1, 1), movers):
        x, z = at_m[0] + s * wide_m * 0.135, base + s * way * rise * 0.20
        parts.append(block("mover", (wide_m * 0.035, 0.014, rise * 0.40), (x, y - 0.036, z + rise * 0.24), tone, bevel_m=0.004))
        parts.append(ball("mover's head", (x, y - 0.036, z + rise * 0.52), (wide_m * 0.022, 0.008, wide_m * 0.022), tone, around=12))
    for part in parts:
        part.visible_shadow = part.visible_diffuse = False
    return parts
