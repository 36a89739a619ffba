"""The bowling lanes at night: eight strips of maple polished until they are water, with the pins far out on the other shore.

The idea of light: the pins' lamps lie down the lanes as moons do on a harbor; over one lane a board is lit. When Samantha keeps score
the board is hers, and its apricot comes all the way down the boards to the bench where they wait, and to the shoes under it.
"""

import math
import random

from kit.camera import look
from kit.figure import figurine
from kit.light import lamp, sky
from kit.materials import clay, felt, glow, metal, plaster, wood
from kit.seated import PLAYING
from kit.shapes import ball, block, limb, sheet, solid, turned

HOURS = ("night",)

EYE_M = (-0.1, -3.9, 1.22)
APRICOT, PIN_LIGHT = (1.0, 0.52, 0.22), (1.0, 0.80, 0.58)
LANES, LANE_M, GUTTER_M, FIRST_X = 8, 1.05, 0.26, -3.6
FOUL_Y, PINS_Y = 2.6, 17.0
OURS = 2
BENCH = (-1.22, 0.55)
BOARD_Y, BOARD_Z = 7.4, 2.42
WAITING = PLAYING | {
    "left": [(-0.185, 0.05, 1.0), (-0.27, 0.14, 0.77), (-0.17, 0.36, 0.62), (-0.10, 0.43, 0.58)],
    "right": [(0.185, 0.05, 1.0), (0.27, 0.14, 0.77), (0.17, 0.36, 0.62), (0.10, 0.43, 0.58)],
}
# One step past the swing, low, the arm up after the ball: someone whose ball takes its time.
FOLLOWING = {
    "spine": [(0, -0.05, 0.74), (0, -0.02, 0.87), (0, 0.07, 1.03), (0, 0.17, 1.16), (0, 0.22, 1.23), (0, 0.27, 1.28)],
    "head": (0, 0.345, 1.42), "nod_deg": 8, "turn_deg": -6, "lean_deg": 6,
    "left": [(-0.18, 0.17, 1.19), (-0.40, 0.06, 1.10), (-0.60, -0.06, 1.12), (-0.69, -0.10, 1.14)],
    "right": [(0.18, 0.18, 1.19), (0.24, 0.40, 1.14), (0.22, 0.56, 1.36), (0.21, 0.62, 1.45)],
    "left_leg": [(-0.09, -0.02, 0.74), (-0.11, 0.30, 0.48), (-0.10, 0.20, 0.09), (-0.11, 0.33, 0.045)],
    "right_leg": [(0.09, -0.06, 0.74), (0.0, -0.30, 0.42), (-0.14, -0.62, 0.16), (-0.17, -0.56, 0.05)],
}


def build(hour):
    hall()
    lanes()
    board()
    bench()
    people()
    lights()
    look(EYE_M, (EYE_M[0], 10, EYE_M[2]), (BENCH[0], BENCH[1], 1.0), lens_mm=31, aperture_f=1.0, shift_up=-0.055, shift_right=-0.05)
    return {
        "exposure": 1.7, "look": "Medium High Contrast", "depth_m": (2.4, 24), "bloom": 0.10,
        "points_m": {"him": (BENCH[0] - 0.24, BENCH[1], 1.2), "board": (lane_x(OURS), BOARD_Y, BOARD_Z), "shoes": (BENCH[0], BENCH[1], 0.1), "bowler": (lane_x(OURS), FOUL_Y, 1.2)},
    }


def lane_x(k):
    return FIRST_X + k * (LANE_M + GUTTER_M)


def hall():
    night = plaster("hall", (0.065, 0.055, 0.085))
    wide = (FIRST_X - 1.6, lane_x(LANES - 1) + 2.0)
    mid, across = sum(wide) / 2, wide[1] - wide[0]
    block("left wall", (0.2, 26, 4.2), (wide[0], 8, 2.1), night)
    block("right wall", (0.2, 26, 4.2), (wide[1], 8, 2.1), night)
    block("ceiling", (across, 26, 0.2), (mid, 8, 3.55), plaster("ceiling", (0.06, 0.05, 0.07)))
    # Beams across the hall, lower with each, as the roof of a boat shed.
    for k in range(7):
        block("beam", (across, 0.22, 0.26), (mid, 1.5 + k * 2.6, 3.34), wood("beam", (0.07, 0.04, 0.03)), bevel_m=0.02)
    block("mask", (across, 0.2, 1.95), (mid, PINS_Y - 0.5, 2.02), glow("mask dusk", (0.095, 0.055, 0.155), 0.42), bevel_m=0)
    # Pennants of old leagues down the left wall.
    cloths = [felt(f"pennant {k}", c) for k, c in enumerate([(0.42, 0.22, 0.06), (0.22, 0.12, 0.32), (0.48, 0.43, 0.34), (0.12, 0.16, 0.09)])]
    for k in range(8):
        y, z = 0.6 + k * 1.15, 2.42 + 0.05 * (k % 2)
        solid("pennant", [(wide[0] + 0.12, y, z + 0.2), (wide[0] + 0.12, y, z - 0.2), (wide[0] + 0.14, y + 0.86, z - 0.03)], [(0, 1, 2)], cloths[k % 4], smooth=False)
    # On the mask, a painted shore: hills, and a moon cut by the beam.
    for k, (z, seed, tone) in enumerate(((1.62, 0.0, (0.060, 0.034, 0.115)), (1.40, 2.1, (0.034, 0.022, 0.070)))):
        def ridge(u, v, z=z, seed=seed, k=k):
            x = wide[0] + across * u
            top = z + 0.26 * math.sin(x * 0.55 + seed) + 0.10 * math.sin(x * 1.7 + seed * 3)
            return (x, PINS_Y - 0.62 - 0.02 * k, 1.02 + (top - 1.02) * v)
        sheet("painted hills", 80, 1, ridge, glow(f"painted {k}", tone, 0.6))
    ball("painted moon", (lane_x(5) + 0.3, PINS_Y - 0.61, 2.35), (0.34, 0.006, 0.34), glow("moon", (1.0, 0.80, 0.55), 0.55))


def lanes():
    """Maple under much varnish; a gutter to each side; a tray of pins under its own lamp at the end."""
    dice = random.Random(5)
    maple = [wood(f"maple {k}", c, (12, 1, 12), 0.085) for k, c in enumerate([(0.25, 0.135, 0.062), (0.215, 0.115, 0.052), (0.28, 0.155, 0.075)])]
    gutter, dark = wood("gutter", (0.035, 0.025, 0.03), rough=0.3), wood("dark", (0.05, 0.03, 0.026))
    mark, white, neck = clay("mark", (0.05, 0.025, 0.015)), clay("pin", (0.66, 0.62, 0.54)), clay("pin's neck", (0.5, 0.07, 0.04))
    x_mid = (lane_x(0) + lane_x(LANES - 1)) / 2
    block("approach", (lane_x(LANES - 1) - lane_x(0) + 3.4, 4.4, 0.06), (x_mid, FOUL_Y - 2.2, -0.032), wood("approach", (0.17, 0.088, 0.045), (12, 1, 12), 0.16), bevel_m=0.005)
    block("hall floor", (16, 5, 0.06), (x_mid, -3.4, -0.045), felt("carpet", (0.085, 0.045, 0.075)), bevel_m=0)
    block("under", (16, 18, 0.05), (x_mid, 11, -0.14), gutter, bevel_m=0)
    for k in range(LANES):
        x = lane_x(k)
        strips = 7
        for s in range(strips):
            w = LANE_M / strips
            block("lane", (w - 0.001, PINS_Y - FOUL_Y, 0.06), (x - LANE_M / 2 + (s + 0.5) * w, (PINS_Y + FOUL_Y) / 2, -0.03 + dice.uniform(-0.0006, 0.0006)), dice.choice(maple), bevel_m=0.0015)
        block("foul line", (LANE_M, 0.03, 0.002), (x, FOUL_Y + 0.02, 0.001), mark, bevel_m=0)
        for d in range(-3, 4):
            block("arrow", (0.022, 0.16, 0.002), (x + d * 0.13, FOUL_Y + 3.9 - abs(d) * 0.28, 0.0015), mark, bevel_m=0)
        block("cap", (0.05, PINS_Y - FOUL_Y, 0.05), (x + LANE_M / 2 + GUTTER_M / 2, (PINS_Y + FOUL_Y) / 2, -0.03), dark, bevel_m=0.01)
        block("cheek", (0.09, 1.6, 1.1), (x + LANE_M / 2 + GUTTER_M / 2, PINS_Y + 0.5, 0.5), dark, bevel_m=0.01)
        block("pit", (LANE_M + 0.2, 0.1, 1.2), (x, PINS_Y + 1.3, 0.55), glow(f"pit {k}", (0.5, 0.28, 0.16), 0.09), bevel_m=0)
        standing = [0, 1, 2, 4, 5, 7, 8, 9] if k == OURS else range(10)
        row = [(0, 0)] + [(a, 1) for a in (-1, 1)] + [(a, 2) for a in (-2, 0, 2)] + [(a, 3) for a in (-3, -1, 1, 3)]
        for n in standing:
            px, py = x + row[n][0] * 0.145, PINS_Y - 0.1 + row[n][1] * 0.25
            turned("pin", (px, py, 0), [(0.026, 0), (0.052, 0.08), (0.058, 0.115), (0.046, 0.18), (0.024, 0.25), (0.024, 0.285), (0.032, 0.33), (0.028, 0.365), (0.004, 0.38)], white, 16)
            turned("neck", (px, py, 0), [(0.027, 0.252), (0.026, 0.282)], neck, 16)
        lamp(f"pins {k}", "AREA", (x, PINS_Y - 0.45, 0.98), 10 if k == OURS else 7, PIN_LIGHT, (0.9, 0.2), toward_m=(x, PINS_Y + 0.35, 0.1))


def board():
    """The scoreboard over our lane: frames in a row for each player, on two rods from the beam."""
    x, y, z = lane_x(OURS), BOARD_Y, BOARD_Z
    shell, iron = clay("board", (0.055, 0.042, 0.06)), metal("rod", (0.1, 0.09, 0.09), 0.4)
    block("board", (2.30, 0.16, 0.86), (x, y, z), shell, bevel_m=0.05)
    paper, empty, stroke = felt("frame", (0.80, 0.74, 0.62)), felt("empty frame", (0.30, 0.26, 0.25)), clay("stroke", (0.03, 0.02, 0.02))
    for row in range(4):
        top = z + 0.27 - row * 0.18
        block("name", (0.36, 0.012, 0.135), (x - 0.87, y - 0.085, top), paper, bevel_m=0.004)
        for n in range(10):
            played = n < 6 - (row > 1)
            cell = (x - 0.57 + n * 0.168, y - 0.085, top)
            block("frame", (0.145, 0.012, 0.135), cell, paper if played else empty, bevel_m=0.004)
            for k in range(1 + (n * 3 + row) % 2 if played else 0):
                block("stroke", (0.016, 0.006, 0.075), (cell[0] - 0.02 + k * 0.04, y - 0.093, top), stroke, (0, 24 if (n + row) % 3 == 0 else 0, 0), 0.002)
    lamp("board's trough", "AREA", (x, y - 0.62, z - 0.75), 17, (1.0, 0.74, 0.50), (2.2, 0.1), toward_m=(x, y, z + 0.05))
    lamp("her board", "AREA", (x, y - 0.9, z - 0.6), 85, (1.0, 0.54, 0.22), (2.2, 0.2), toward_m=(x, y, z), hers=True)
    for s in (-0.8, 0.8):
        limb("rod", [(x + s, y, z + 0.4), (x + s, y, 3.4)], [0.018, 0.018], iron, around=8, steps=1)


def bench():
    """Slats on iron feet; under it two pairs of shoes, put down in their own ways; a rack of balls beyond, one ball near the lens."""
    x, y = BENCH
    slat, iron = wood("slat", (0.21, 0.105, 0.05), (1, 12, 12), 0.35), metal("iron", (0.06, 0.055, 0.06), 0.4)
    for k in range(4):
        block("slat", (2.1, 0.085, 0.035), (x, y - 0.16 + k * 0.105, 0.425), slat, bevel_m=0.012)
    for k in range(2):
        block("back slat", (2.1, 0.03, 0.085), (x, y - 0.255, 0.60 + k * 0.13), slat, (-8, 0, 0), 0.012)
    for s in (-0.85, 0.85):
        limb("foot", [(x + s, y + 0.2, 0), (x + s, y + 0.12, 0.40), (x + s, y - 0.2, 0.40), (x + s, y - 0.22, 0.0)], [0.022] * 4, iron, around=10, steps=4)
        limb("post", [(x + s, y - 0.2, 0.38), (x + s, y - 0.275, 0.78)], [0.018, 0.016], iron, around=10, steps=1)
    pair(x + 0.26, y - 0.10, 4, clay("rented", (0.50, 0.14, 0.07)), clay("rented cream", (0.58, 0.50, 0.38)), 0.13)
    pair(x + 0.66, y - 0.04, -10, clay("his brown", (0.12, 0.055, 0.028)), clay("sole", (0.05, 0.03, 0.02)), 0.17)
    colours = [(0.10, 0.05, 0.20), (0.38, 0.09, 0.04), (0.07, 0.14, 0.09), (0.45, 0.26, 0.06), (0.05, 0.08, 0.17)]
    balls = [wood(f"ball {k}", c, (1, 1, 1), 0.12) for k, c in enumerate(colours)]
    rx, ry = 1.75, 1.3
    for z in (0.42, 0.72):
        for d in (-0.07, 0.07):
            limb("rail", [(rx - 0.75, ry + d, z), (rx + 0.75, ry + d, z)], [0.018, 0.018], iron, around=8, steps=1)
        for k in range(6):
            ball("ball", (rx - 0.62 + k * 0.25, ry, z + 0.10), 0.109, balls[(k * 2 + int(z * 10)) % 5])
    for s in (-0.75, 0.75):
        limb("rack post", [(rx + s, ry, 0), (rx + s, ry, 0.8)], [0.024, 0.02], iron, around=10, steps=1)
    # Near, out of focus: a table's edge, a paper cup and somebody's own ball.
    block("near table", (0.8, 0.5, 0.04), (1.0, -2.3, 0.78), wood("near wood", (0.12, 0.06, 0.035), rough=0.25), (0, 0, 10), 0.018)
    ball("own ball", (0.74, -2.22, 0.90), 0.105, balls[0])
    turned("cup", (0.98, -2.36, 0.80), [(0.035, 0), (0.045, 0.13), (0.042, 0.132), (0.032, 0.01)], felt("paper cup", (0.55, 0.50, 0.42)), 24)


def pair(x, y, turn_deg, upper, sole, apart_m):
    """A pair of shoes standing by itself, the toes away from us."""
    turn = math.radians(turn_deg)
    for s in (-1, 1):
        at = (x + s * apart_m / 2 * math.cos(turn), y + s * apart_m / 2 * math.sin(turn))

        def on(f, z, at=at, s=s):
            a = turn + s * 0.06
            return (at[0] - f * math.sin(a), at[1] + f * math.cos(a), z)
        limb("shoe", [on(-0.09, 0.062), on(-0.02, 0.062), on(0.08, 0.046), on(0.15, 0.034)], [(0.042, 0.056), (0.042, 0.052), (0.046, 0.036), (0.038, 0.026)], upper, around=18)
        limb("sole", [on(-0.12, 0.012), on(0.02, 0.012), on(0.17, 0.012)], [(0.042, 0.012), (0.043, 0.012), (0.040, 0.012)], sole, around=14)
        limb("throat", [on(-0.085, 0.125), on(-0.03, 0.118)], [(0.030, 0.014), (0.028, 0.012)], clay("inside", (0.02, 0.014, 0.012)), around=12, steps=2)


def people():
    x, y = BENCH
    figurine("theodore", WAITING | {"turn_deg": -20}, (x - 0.24, y + 0.08, 0.015), 3, trousers=(0.05, 0.055, 0.10), seed=3)
    figurine("bea", WAITING | {"turn_deg": 24, "lean_deg": 6}, (x - 0.80, y + 0.09, 0.015), -6, coat=(0.13, 0.19, 0.17), trousers=(0.10, 0.06, 0.05), hair=(0.42, 0.36, 0.30), shirt=(0.60, 0.52, 0.40), seed=8)
    figurine("lionel", FOLLOWING, (lane_x(OURS) + 0.27, FOUL_Y - 0.75, 0), -2, coat=(0.36, 0.30, 0.24), trousers=(0.07, 0.06, 0.07), hair=(0.36, 0.35, 0.34), shirt=(0.5, 0.14, 0.08), seed=5)
    ball("rolling", (lane_x(OURS) + 0.22, FOUL_Y + 5.2, 0.11), 0.11, wood("rolling ball", (0.05, 0.08, 0.17), (1, 1, 1), 0.12))


def lights():
    x, y = BENCH
    bx = lane_x(OURS)
    sky([(0.0, (0.01, 0.008, 0.02)), (1.0, (0.008, 0.008, 0.02))], 1.0)
    lamp("board's own light", "AREA", (bx, BOARD_Y - 0.3, BOARD_Z), 26, (1.0, 0.74, 0.5), (2.0, 0.7), toward_m=(bx, FOUL_Y - 1.5, 0.6))
    lamp("beams", "AREA", (0.6, 0.5, 2.2), 30, (0.60, 0.40, 0.85), (6, 5), toward_m=(0.6, 3, 3.6))
    lamp("hall", "AREA", (-3.6, -3.6, 3.0), 70, (0.52, 0.40, 1.0), (3, 2), toward_m=(x, y + 0.6, 0.6))
    lamp("mask's dusk", "AREA", (0.5, PINS_Y - 0.9, 2.2), 60, (0.50, 0.34, 1.0), (9, 1.2), toward_m=(0.5, 4, 0))
    lamp("counter behind", "AREA", (3.6, -3.6, 2.2), 34, (1.0, 0.55, 0.30), (1.6, 1.0), toward_m=(0.6, 1.4, 0.3))
    lamp("under the bench", "SPOT", (0.9, -2.6, 2.3), 42, (1.0, 0.66, 0.42), (0.2, 0), toward_m=(x + 0.42, y, 0.1), spread_deg=20)
    lamp("her board's light", "AREA", (bx, BOARD_Y - 0.32, BOARD_Z), 240, APRICOT, (2.0, 0.7), toward_m=(bx + 0.2, FOUL_Y - 1.0, 0.4), hers=True)
    lamp("her lane", "AREA", (bx, FOUL_Y + 1.5, 2.9), 30, APRICOT, (1.0, 3.0), toward_m=(bx, FOUL_Y + 1.5, 0), hers=True, spread_deg=70)
    lamp("her warmth", "POINT", (bx + 0.6, FOUL_Y - 0.9, 1.9), 44, (1.0, 0.47, 0.2), (0.3, 0), hers=True)
