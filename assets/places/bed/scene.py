"""The bedroom, at three hours: three ways not to look at who is in the bed.

In the dark, from the pillow: a line of lamplight under the door, and the rug that it stops at; where she is, on the other pillow, is all the light there is.
In the morning, from the room: somebody turned to the wall under a sheet, one long line from the shoulder to the one foot that is out, and day as the edges of a blind.
At night, from the bed's foot, the window: the blind is up, the hill opposite has its lights on, and hers comes from behind whoever looks.
"""

import math
import random

from kit.bed import pillow
from kit.blind import panelled_door, pierced_wall, roller_blind
from kit.breakfast import draped
from kit.camera import look
from kit.city import discs, hill, houses, water_tower
from kit.figure import OCHRE
from kit.furniture import chair
from kit.letter import glass_eye
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, distant, felt, glow, knit, metal, pane, plaster, wood
from kit.room import boards, tall_window
from kit.shapes import block, limb, turned
from kit.sleeper import bedstead, blanket
from kit.under_linen import under_sheet

HOURS = ("dark", "morning", "night")

APRICOT, SODIUM = (1.0, 0.52, 0.22), (1.0, 0.45, 0.14)
TOP_M, WALL_M, OPENING = 0.48, 2.3, (-1.20, -0.08, 1.02, 2.28)
NIGHT_EYE_M = (-0.28, -0.75, 1.30)
WOOL = (0.17, 0.155, 0.215)


def build(hour):
    return {"dark": dark, "morning": morning, "night": night}[hour]()


def shell(wall_tone, back=True):
    """Floor, side walls and ceiling; `back` also closes the room behind whoever looks."""
    stucco = plaster("stucco", wall_tone)
    block("left wall", (0.2, 8, 3), (-2.75, 0, 1.5), stucco)
    block("right wall", (0.2, 8, 3), (2.75, 0, 1.5), stucco)
    block("ceiling", (6, 8, 0.2), (0, 0, 2.95), stucco)
    if back:
        block("rear", (6, 0.2, 3), (0, -3.6, 1.5), stucco)
    block("under the boards", (6, 8, 0.1), (0, 0, -0.12), wood("under", (0.03, 0.02, 0.015)), bevel_m=0)
    boards((-2.7, 2.7), (-3.5, 3.2), 0.16, [wood(f"board {k}", c, (12, 1, 12), 0.36) for k, c in enumerate([(0.16, 0.085, 0.05), (0.13, 0.066, 0.04), (0.19, 0.10, 0.055)])])
    return stucco


def morning():
    stucco, frame = shell((0.33, 0.30, 0.32)), wood("frame", (0.10, 0.075, 0.06))
    window_wall(stucco, frame)
    roller_blind((OPENING[0] + 0.032, OPENING[1] - 0.036), WALL_M + 0.05, OPENING[3] - 0.045, 1.175, cloth_thin("blind", (0.34, 0.25, 0.17), 0.10), frame, felt("cord", (0.5, 0.46, 0.4)))
    linen = felt("linen", (0.50, 0.48, 0.48))
    bedstead((-1.62, 0.62), (0.86, 2.24), TOP_M, wood("bed", (0.12, 0.07, 0.045), (12, 1, 12)), linen)
    pillow((-1.30, 1.50, TOP_M), 86, linen, (0.80, 0.46, 0.17), 0.5)
    under_sheet("theodore", -1.24, 1.42, TOP_M, (-1.62, 0.62, 0.86, 2.24), felt("blue sheet", (0.20, 0.225, 0.32)), felt("sheet border", (0.40, 0.40, 0.46)), (0.44, 0.43, 0.42), seed=3)
    shelf_lamp(lit=False)
    nightstand((-1.50, 0.50, 0))
    glass_eye((-1.56, 0.47, 0.585), 140, metal("lens body", (0.16, 0.14, 0.13), 0.4), metal("lens rim", (0.5, 0.42, 0.34), 0.3), glow("her eye", (1.0, 0.58, 0.28), 4.0, hers=True), metal("lens inner", (0.05, 0.05, 0.05), 0.3))
    block("rug", (2.3, 1.2, 0.02), (-0.5, 0.05, 0.012), felt("rug", (0.13, 0.085, 0.115)), (0, 0, -3), 0.009)
    cardigan_chair()
    block("door post", (0.5, 0.12, 2.4), (0.27, -1.30, 1.2), wood("near post", (0.10, 0.075, 0.07), (12, 12, 1)), bevel_m=0.03)
    middle = (OPENING[0] + OPENING[1]) / 2
    sky([(0.0, (0.9, 0.93, 0.96)), (1.0, (0.8, 0.86, 0.95))], 1.5)
    lamp("day", "AREA", (middle, 3.2, 1.7), 34, (0.86, 0.92, 1.0), (2.2, 2.0), toward_m=(middle, 0, 1.4))
    lamp("blind glows", "AREA", (middle, WALL_M - 0.03, 1.66), 10, (1.0, 0.80, 0.58), (1.05, 1.15), toward_m=(middle, -2, 1.0))
    lamp("under the blind", "AREA", (middle, WALL_M - 0.04, 1.06), 9, (0.88, 0.94, 1.0), (1.1, 0.03), toward_m=(middle, 0.9, 0.35))
    for x, away in ((OPENING[0] + 0.01, -1), (OPENING[1] - 0.01, 1)):
        lamp("beside the blind", "AREA", (x, WALL_M - 0.02, 1.65), 0.30, (0.88, 0.94, 1.0), (0.02, 1.2), toward_m=(x + away * 1.4, WALL_M - 0.25, 1.65))
    lamp("room", "AREA", (1.2, -2.2, 2.6), 42, (0.66, 0.62, 0.78), (2.4, 1.8), toward_m=(-0.8, 1.4, 0.6))
    lamp("her eye on him", "SPOT", (-1.50, 0.56, 0.72), 25, APRICOT, (0.04, 0), toward_m=(-1.12, 1.4, 0.74), spread_deg=105, hers=True)
    lamp("her glow", "POINT", (-1.05, 0.25, 0.98), 8, (1.0, 0.48, 0.2), (0.14, 0), hers=True)
    look((-0.40, -2.25, 1.50), (-0.40, 3, 1.50), (-0.9, 1.25, 0.8), lens_mm=38, aperture_f=0.5, shift_up=-0.13)
    return {"exposure": 0.95, "look": "Medium High Contrast", "depth_m": (1.4, 6), "bloom": 0.10, "points_m": {"head": (-1.24, 1.5, 0.72), "hip": (-0.45, 1.5, 0.8), "blind": (-0.64, WALL_M, 1.65), "lens": (-1.56, 0.47, 0.65)}}


def window_wall(stucco, frame):
    pierced_wall((-2.7, 2.7), (0, 2.9), OPENING, WALL_M, 0.26, stucco)
    mx, wide = (OPENING[0] + OPENING[1]) / 2, OPENING[1] - OPENING[0]
    tall_window((mx, WALL_M + 0.17, OPENING[2]), wide, OPENING[3] - OPENING[2], 2, 3, frame, pane("glass", 0.09), 0.028)
    block("sill", (wide + 0.16, 0.34, 0.045), (mx, WALL_M + 0.08, OPENING[2] - 0.022), wood("sill", (0.20, 0.12, 0.075)), bevel_m=0.014)
    block("skirting", (5.4, 0.04, 0.14), (0, WALL_M - 0.02, 0.07), frame)


def nightstand(at_m):
    x, y, z = at_m
    dark = wood("nightstand", (0.15, 0.085, 0.05), (1, 12, 12))
    block("top", (0.46, 0.42, 0.03), (x, y, z + 0.57), dark, bevel_m=0.012)
    block("drawer box", (0.40, 0.36, 0.15), (x, y, z + 0.48), dark, bevel_m=0.01)
    for sx in (-1, 1):
        for sy in (-1, 1):
            turned("leg", (x + sx * 0.17, y + sy * 0.15, z), [(0.014, 0), (0.024, 0.35), (0.024, 0.42)], dark, 14)


def cardigan_chair():
    """His cardigan, on a chair at the bed's foot: the one warm thing there is, until she speaks."""
    x, y, turn = 0.52, 0.22, 150
    chair((x, y, 0), turn, wood("chair", (0.085, 0.045, 0.03)), felt("seat", (0.13, 0.11, 0.13)))
    a = math.radians(turn)
    draped((x + 0.245 * math.sin(a), y - 0.245 * math.cos(a), 0.755), turn, knit("cardigan", OCHRE), 0.46, 0.42)


def dark():
    stucco, post = shell((0.30, 0.27, 0.33)), wood("post", (0.13, 0.10, 0.10))
    door_x, wall_y, wide = -0.62, 3.0, 0.86
    edge = wide / 2 + 0.1
    pierced_wall((-2.7, 2.7), (0, 2.9), (door_x - edge, door_x + edge, -0.1, 2.18), wall_y, 0.14, stucco)
    panelled_door((door_x, wall_y + 0.06, 0), wide, 2.06, wood("leaf", (0.24, 0.20, 0.22), (12, 12, 1)), post, metal("brass", (0.5, 0.36, 0.16), 0.3), gap_m=0.03)
    block("rug", (2.2, 1.25, 0.022), (-0.55, 1.62, 0.013), felt("rug", (0.19, 0.115, 0.16)), (0, 0, -3), 0.01)
    linen = felt("linen", (0.50, 0.48, 0.48))
    bedstead((-1.1, 1.9), (-1.8, -0.28), TOP_M, wood("bed", (0.12, 0.07, 0.045), (12, 1, 12)), linen)
    pillow((-0.24, -0.50, TOP_M + 0.01), -9, linen, (0.66, 0.44, 0.19), 0.55)
    blanket((0.02, 1.9), (-1.7, -0.30), TOP_M, lambda x, y: 0.10 * math.exp(-((x - 0.75) / 0.5) ** 2), knit("blanket", WOOL, 0.03, sheen=0.4))
    chair((-1.62, 2.45, 0), -150, wood("chair", (0.085, 0.045, 0.03)), felt("seat", (0.13, 0.11, 0.13)))
    a = math.radians(-150)
    draped((-1.62 + 0.245 * math.sin(a), 2.45 - 0.245 * math.cos(a), 0.755), -150, knit("cardigan", OCHRE), 0.46, 0.42)
    dresser((1.25, 2.72, 0))
    sky([(0.0, (0.01, 0.012, 0.04)), (1.0, (0.01, 0.012, 0.04))], 1.0)
    block("hall floor glows", (wide - 0.03, 0.9, 0.004), (door_x, wall_y + 0.6, 0.0), glow("lamplight", (1.0, 0.62, 0.28), 5.0), bevel_m=0)
    lamp("hall lamp", "AREA", (door_x, wall_y + 0.02, 0.035), 44, (1.0, 0.60, 0.27), (wide * 0.95, 0.03), toward_m=(door_x, wall_y - 1, -0.22))
    window_behind()
    lamp("night air", "AREA", (0.4, -2.6, 2.4), 62, (0.40, 0.40, 0.95), (2.4, 1.6), toward_m=(-0.3, 2.5, 0.6))
    turned("her bead", (-0.15, -0.43, TOP_M + 0.165), [(0.002, 0), (0.011, 0.006), (0.012, 0.012), (0.006, 0.02), (0.001, 0.021)], glow("her bead", APRICOT, 9.0, hers=True), 20)
    lamp("her bead light", "POINT", (-0.13, -0.46, TOP_M + 0.30), 1.1, APRICOT, (0.03, 0), hers=True)
    lamp("her reach", "SPOT", (-0.14, -0.30, TOP_M + 0.26), 75, (1.0, 0.50, 0.22), (0.05, 0), toward_m=(door_x - 0.25, wall_y, 0.75), spread_deg=66, hers=True)
    look((0.08, -1.42, 1.14), (0.08, 3, 1.14), (door_x, wall_y - 0.5, 0.4), lens_mm=24, aperture_f=0.9, shift_up=-0.127)
    return {"exposure": 0.9, "look": "Medium High Contrast", "depth_m": (0.6, 5), "bloom": 0.09, "points_m": {"door": (door_x, wall_y, 1), "line": (door_x, wall_y, 0.02), "bead": (-0.15, -0.43, TOP_M + 0.175)}}


def window_behind():
    """The other window, behind whoever looks: four panes of night on the wall beside the door."""
    at, wall = (0.6, -3.0, 2.1), (1.22, 3.0, 1.42)
    lamp("window behind", "SPOT", at, 210, (0.42, 0.46, 1.0), (0.012, 0), toward_m=wall, spread_deg=40)
    x, y, z = (a + (b - a) * 0.18 for a, b in zip(at, wall))
    ink = felt("bar", (0.02, 0.02, 0.02))
    for side in (-1, 1):
        block("jamb", (1.0, 0.02, 1.6), (x + side * 0.585, y, z), ink, bevel_m=0)
        block("head", (1.6, 0.02, 1.0), (x, y, z + side * 0.60), ink, bevel_m=0)
    block("upright", (0.008, 0.02, 0.4), (x, y, z), ink, bevel_m=0)
    block("cross", (0.4, 0.02, 0.008), (x, y, z + 0.012), ink, bevel_m=0)


def dresser(at_m):
    x, y, z = at_m
    dark = wood("dresser", (0.13, 0.08, 0.06), (1, 12, 12))
    block("dresser", (0.95, 0.42, 0.82), (x, y, z + 0.45), dark, bevel_m=0.018)
    for k in range(3):
        block("drawer", (0.87, 0.02, 0.22), (x, y - 0.212, z + 0.19 + 0.25 * k), dark, bevel_m=0.01)
    turned("bowl", (x - 0.22, y, z + 0.86), [(0.03, 0), (0.08, 0.03), (0.10, 0.07), (0.09, 0.066), (0.02, 0.02)], clay("bowl", (0.10, 0.16, 0.13)), 28)


def night():
    stucco, frame = shell((0.33, 0.29, 0.31)), wood("frame", (0.06, 0.05, 0.045))
    window_wall(stucco, frame)
    roller_blind((OPENING[0] + 0.025, OPENING[1] - 0.03), WALL_M + 0.05, OPENING[3] - 0.03, 0.09, cloth_thin("blind", (0.50, 0.42, 0.33), 0.16), frame, felt("cord", (0.5, 0.46, 0.4)), 0.032)
    linen = felt("linen", (0.50, 0.48, 0.48))
    bedstead((-1.62, 0.62), (0.86, 2.24), TOP_M, wood("bed", (0.12, 0.07, 0.045), (12, 1, 12)), linen)
    pillow((-1.30, 1.20, TOP_M), 84, linen, (0.62, 0.44, 0.17), 0.7)
    pillow((-1.32, 1.88, TOP_M), 95, linen, (0.62, 0.44, 0.17), 0.7)
    blanket((-0.85, 0.56), (0.86, 2.20), TOP_M, lambda x, y: 0.10 * math.exp(-((x + 0.55 + 0.2 * y) / 0.22) ** 2), knit("blanket", WOOL, 0.03, sheen=0.4), folds_m=0.035, hem=lambda v: 0.35 * v)
    shelf_lamp(lit=True)
    for x, y in ((-0.34, WALL_M + 0.03), (-0.235, WALL_M - 0.02)):
        turned("water glass", (x, y, OPENING[2]), [(0.028, 0), (0.031, 0.004), (0.037, 0.115), (0.034, 0.113), (0.028, 0.02)], cloth_thin("water glass", (0.62, 0.66, 0.70), 0.7), 24)
    opposite()
    lamp("city", "AREA", (-0.64, 2.75, 1.7), 12, (0.45, 0.56, 0.95), (1.2, 1.3), toward_m=(-0.3, 0, 0.7))
    lamp("air", "AREA", (-1.6, -2.6, 2.3), 15, (0.36, 0.44, 0.72), (2.4, 1.6), toward_m=(0, 2, 1))
    lamp("hers from the bed", "SPOT", (-1.75, 0.35, 0.85), 85, APRICOT, (0.06, 0), toward_m=(-0.75, WALL_M, 1.5), spread_deg=62, hers=True)
    lamp("her glow", "POINT", (-1.3, 1.15, 0.86), 3, (1.0, 0.46, 0.2), (0.12, 0), hers=True)
    look(NIGHT_EYE_M, (NIGHT_EYE_M[0], 3, NIGHT_EYE_M[2]), (-0.4, 2.25, 1.4), lens_mm=30, aperture_f=1.1, shift_up=0.0)
    return {"exposure": 0.95, "look": "Medium High Contrast", "depth_m": (1.2, 60), "bloom": 0.10, "points_m": {"window": (-0.64, WALL_M, 1.6), "lamp": (0.13, WALL_M - 0.13, 1.3), "pillows": (-1.3, 1.6, 0.65)}}


def shelf_lamp(lit):
    """The one lamp: a paper shade on a turned foot, on a shelf that carries the sill on; near enough that a narrow picture keeps both."""
    x, y, z = 0.13, WALL_M - 0.135, OPENING[2]
    board = wood("shelf", (0.20, 0.12, 0.075))
    block("shelf", (0.50, 0.27, 0.045), (x + 0.01, WALL_M - 0.135, z - 0.022), board, bevel_m=0.014)
    for side in (-0.14, 0.16):
        limb("bracket", [(x + side, WALL_M - 0.20, z - 0.05), (x + side, WALL_M - 0.14, z - 0.11), (x + side, WALL_M - 0.01, z - 0.20)], [0.014] * 3, board, around=10)
    turned("lamp foot", (x, y, z), [(0.06, 0), (0.065, 0.01), (0.026, 0.026), (0.04, 0.085), (0.036, 0.13), (0.011, 0.165), (0.01, 0.22)], clay("lamp foot", (0.09, 0.14, 0.10)), 28)
    paper = glow("shade", (1.0, 0.56, 0.22), 0.9, soft=True) if lit else cloth_thin("shade", (0.42, 0.36, 0.28), 0.2)
    turned("shade", (x, y, z + 0.20), [(0.125, 0), (0.086, 0.175), (0.084, 0.175), (0.123, 0.0)], paper, 40)
    if not lit:
        return
    lamp("lamp down", "SPOT", (x, y, z + 0.21), 9, (1.0, 0.60, 0.27), (0.05, 0), toward_m=(x, y, 0), spread_deg=130)
    lamp("lamp up", "SPOT", (x, y - 0.02, z + 0.37), 9, (1.0, 0.60, 0.27), (0.05, 0), toward_m=(x, y, 3), spread_deg=110)
    lamp("lamp round", "POINT", (x - 0.02, y - 0.20, z + 0.28), 8, (1.0, 0.56, 0.24), (0.12, 0))


def opposite():
    """The hill opposite, with its roads and windows lit, and the last cable car on its way down."""
    dice = random.Random(5)
    near = distant("near hill", (0.02, 0.019, 0.02), (0.008, 0.012, 0.022), 0.6)
    far = distant("far hill", (0.03, 0.03, 0.035), (0.020, 0.027, 0.045), 0.9)
    warm = [glow(f"window {k}", c, s) for k, (c, s) in enumerate([((1, 0.5, 0.18), 2.2), ((1, 0.66, 0.34), 1.6), ((0.72, 0.8, 1.0), 0.9)])]
    ground = hill("opposite", 20, 46, 80, 22, -8, 2.2, near, lean=0.16)
    hill("far", 150, 90, 260, 44, -24, 4.2, far)
    houses(ground, 210, (-38, 16, 27, 64), [near], [near], 6, warm, 0.45)
    tower = distant("tower ink", (0.02, 0.019, 0.02), (0.010, 0.014, 0.024), 0.6)
    water_tower((4, 62, ground(4, 62) - 1), 11, tower, tower)
    last_car((-4.75, 18.4, 0.95), tower, glow("car lamp", (1, 0.66, 0.33), 0.55))
    lamps = {"sodium": [], "gold": [], "pale": []}
    for x0, sway, y0, y1, count in ((-22, 6, 26, 63, 34), (-9, 7, 25, 63, 34), (4, 8, 27, 64, 26), (-34, 7, 30, 62, 20)):
        for k in range(count):
            t = k / count
            x, y = x0 + sway * math.sin(t * 5 + x0) + dice.uniform(-0.5, 0.5), y0 + (y1 - y0) * t
            lamps[dice.choice(["sodium", "gold", "gold", "pale"])].append(((x, y, ground(x, y) + 2.2), dice.uniform(0.13, 0.21)))
    for _ in range(60):
        x, y = dice.uniform(-36, 8), dice.uniform(27, 64)
        lamps[dice.choice(["sodium", "gold", "gold", "pale"])].append(((x, y, ground(x, y) + 2), dice.uniform(0.06, 0.12)))
    for (name, spots), colour, strength in zip(lamps.items(), (SODIUM, (1.0, 0.72, 0.42), (0.75, 0.82, 1.0)), (0.9, 0.6, 0.4)):
        discs(f"lamps {name}", spots, NIGHT_EYE_M, glow(f"disc {name}", colour, strength, veil=True))
    sky([(0.0, (0.060, 0.058, 0.072)), (0.6, (0.005, 0.009, 0.022)), (0.08, (0.034, 0.042, 0.068)), (0.22, (0.012, 0.019, 0.042))], 1.0)


def last_car(at_m, ink, lit):
    """The last cable car of the night on its wire, lit and with nobody in it."""
    x, y, z = at_m
    limb("cable", [(x - 9, y - 1, z - 1.3), (x, y, z + 1.15), (x + 14, y + 2, z + 6.4)], [0.025] * 3, ink, side=(0, 0, 1), around=6)
    limb("hanger", [(x, y, z + 0.4), (x, y, z + 1.15)], [0.035, 0.035], ink, around=6, steps=1)
    block("car", (1.55, 0.8, 0.95), at_m, ink, bevel_m=0.2)
    for k in (-1, 0, 1):
        block("car window", (0.36, 0.84, 0.42), (x + k * 0.45, y - 0.01, z + 0.13), lit, bevel_m=0.06)
