"""The key shop at noon, no wider than its door: seen whole, from the pavement over the way.

The idea of light: a front so bright that one's eyes shut, and in it one upright of brown shade. The sun stands high: the awning's edge falls
hard across the doorway and over his back, and the inside has only what the pavement throws up. When she is with him it comes from his breast
pocket, out of sight: the keys are how she is seen.
"""

import math
import random

import bpy

from kit.camera import look
from kit.fair import sheen
from kit.figure import REACHING, figurine
from kit.furniture import mug
from kit.keys import cutting_machine, great_key, wall_of_keys
from kit.light import lamp, sky
from kit.market import awning
from kit.materials import clay, cloth_thin, glow, metal, plaster, wood
from kit.other_coats import plain_coat
from kit.shapes import block, limb, solid, turned
from kit.street import fallen, pots, raven
from kit.tableware import bar_stool
from kit.trees import bough

HOURS = ("noon",)

EYE_M = (0.12, -6.55, 1.46)
WIDE_M, TALL_M, DEEP_M = 1.66, 2.36, 3.0
COUNTER_Y, TOP_M = 0.98, 0.98
HIM_M, ARPI_M = (-0.36, 0.46), (0.22, 1.74)
AWNING_M = (-1.46, 1.46, -0.52, 2.42)
APRICOT, SUN, SUN_RUN = (1.0, 0.52, 0.22), (1.0, 0.90, 0.74), (0.35, 0.51, -0.79)
AT_COUNTER = REACHING | {
    "spine": [(0, -0.02, 0.86), (0, 0.0, 1.0), (0, 0.035, 1.18), (0, 0.07, 1.34), (0, 0.085, 1.43), (0, 0.10, 1.49)],
    "head": (0.005, 0.145, 1.65), "nod_deg": 14, "turn_deg": -24, "lean_deg": -4,
    "left": [(-0.18, 0.06, 1.39), (-0.31, 0.10, 1.16), (-0.22, 0.37, 1.04), (-0.16, 0.45, 1.02)],
    "right": [(0.18, 0.06, 1.39), (0.29, 0.13, 1.15), (0.19, 0.41, 1.05), (0.13, 0.49, 1.03)],
}
READING_A_KEY = REACHING | {
    "spine": [(0, -0.01, 0.86), (0, 0.0, 1.0), (0, 0.02, 1.18), (0, 0.04, 1.34), (0, 0.05, 1.43), (0, 0.065, 1.49)],
    "head": (0, 0.11, 1.65), "nod_deg": 18, "turn_deg": 8, "lean_deg": 5,
    "left": [(-0.18, 0.04, 1.39), (-0.27, 0.10, 1.15), (-0.14, 0.33, 1.25), (-0.07, 0.39, 1.30)],
    "right": [(0.18, 0.04, 1.39), (0.28, 0.08, 1.14), (0.22, 0.33, 1.09), (0.17, 0.42, 1.09)],
}


def build(hour):
    front()
    pavement()
    shop()
    people()
    lights()
    look(EYE_M, (EYE_M[0], 5, EYE_M[2]), (HIM_M[0], HIM_M[1], 1.3), lens_mm=37, aperture_f=0.55, shift_up=0.022, shift_right=0.135)
    return {
        "exposure": -0.15, "look": "Medium High Contrast", "depth_m": (3.0, 11), "bloom": 0.09,
        "points_m": {"him": (HIM_M[0], HIM_M[1], 1.5), "arpi": (ARPI_M[0], ARPI_M[1], 1.5), "cups": (0.1, COUNTER_Y, TOP_M), "machine": (0.5, COUNTER_Y, 1.1)},
    }


def front():
    """Stucco the color of apricots, bleached; a frame of old wood, the two leaves of the door laid back against the wall."""
    stucco, frame, leaf = plaster("stucco", (0.66, 0.42, 0.225)), wood("frame", (0.20, 0.10, 0.05)), wood("door", (0.075, 0.17, 0.135))
    w = WIDE_M / 2
    block("left of the door", (4, 0.24, 5), (-w - 2, 0.12, 2.5), stucco, bevel_m=0)
    block("right of the door", (7, 0.24, 5), (w + 3.5, 0.12, 2.5), stucco, bevel_m=0)
    block("over the door", (WIDE_M, 0.24, 2.6), (0, 0.12, TALL_M + 1.3), stucco, bevel_m=0)
    for s in (-1, 1):
        block("jamb", (0.09, 0.30, TALL_M), (s * (w + 0.01), 0.10, TALL_M / 2), frame, bevel_m=0.015)
    block("lintel", (WIDE_M + 0.30, 0.32, 0.16), (0, 0.09, TALL_M + 0.06), frame, bevel_m=0.02)
    block("step", (WIDE_M + 0.3, 0.5, 0.08), (0, -0.02, 0.02), plaster("step", (0.52, 0.47, 0.40)), bevel_m=0.02)
    base = plaster("plinth", (0.36, 0.19, 0.12))
    for s, wide in ((1, 7), (-1, 4)):
        block("plinth", (wide, 0.05, 0.34), (s * (w + 0.1 + wide / 2), -0.015, 0.17), base, bevel_m=0.015)
    field = wood("door field", (0.17, 0.29, 0.22))
    for s in (-1, 1):
        x = s * (w + 0.09 + w * 0.48)
        block("leaf", (w * 0.93, 0.05, TALL_M - 0.1), (x, -0.05, TALL_M / 2 + 0.03), leaf, (0, 0, s * 3), 0.012)
        block("upper panel", (w * 0.62, 0.025, 1.12), (x, -0.075, 1.60), field, (0, 0, s * 3), 0.012)
        block("panel", (w * 0.62, 0.025, 0.66), (x, -0.075, 0.58), field, (0, 0, s * 3), 0.012)
    sign()
    block("shutters", (1.25, 0.06, 1.15), (3.35, -0.02, 1.45), wood("shutters", (0.20, 0.16, 0.28)), bevel_m=0.012)
    for k in range(9):
        block("slat", (1.10, 0.05, 0.07), (3.35, -0.055, 0.98 + k * 0.118), wood("slats", (0.24, 0.19, 0.33)), (28, 0, 0), 0.008)


def sign():
    """An awning in two colors; over it a key as long as a man's leg, and what its own shadow makes of it on the wall."""
    x0, x1, y, z = AWNING_M
    awning((x0, x1), (y, -0.01), z - 0.12, z + 0.26, [cloth_thin("canvas", (0.72, 0.66, 0.54), 0.2), cloth_thin("stripe", (0.07, 0.17, 0.125), 0.12)], metal("awning iron", (0.2, 0.2, 0.2), 0.5), count=13, scallop_m=0.16, sag_m=0.03)
    for made in [p for p in bpy.data.objects if p.name.split(".")[0] in ("pole", "arm", "back pole")]:
        bpy.data.objects.remove(made)
    gilt, iron = clay("gilt", (0.72, 0.40, 0.06)), metal("iron", (0.05, 0.05, 0.05), 0.5)
    great_key((0, -0.17, 3.02), 1.42, gilt, iron)
    for x in (-0.30, 0.30):
        limb("bracket", [(x, 0.0, 3.33), (x, -0.19, 3.33)], [0.018, 0.018], iron, around=10, steps=1)


def pavement():
    w = WIDE_M / 2
    slabs = [plaster(f"slab {k}", c) for k, c in enumerate([(0.47, 0.42, 0.36), (0.40, 0.355, 0.31), (0.53, 0.475, 0.40)])]
    for k in range(13):
        for j in range(3):
            block("slab", (0.78, 0.88, 0.06), (-3.4 + k * 0.8 + 0.2 * j, -0.75 - j * 0.9, -0.05), slabs[(k * 2 + j) % 3], bevel_m=0.012)
    block("gutter stones", (12, 0.5, 0.06), (1, -0.1, -0.055), slabs[1], bevel_m=0.01)
    petals = cloth_thin("fallen petals", (0.42, 0.28, 0.66), 0.4)
    dice = random.Random(9)
    fallen([(dice.gauss(2.4, 1.3), -0.45 - abs(dice.gauss(0, 0.5)), -0.02) for _ in range(210)], petals, 0.05, 4)
    pots([(w + 0.95, -0.32, 0.0), (-w - 0.55, -0.3, 0.0)], [clay("pot", (0.34, 0.15, 0.08)), clay("pot b", (0.40, 0.34, 0.25))], cloth_thin("leaf", (0.08, 0.13, 0.05), 0.3))
    block("bench", (1.3, 0.36, 0.05), (3.35, -0.36, 0.46), wood("bench", (0.16, 0.09, 0.05)), bevel_m=0.015)
    for x in (2.85, 3.85):
        block("bench leg", (0.06, 0.30, 0.44), (x, -0.36, 0.22), wood("bench leg", (0.11, 0.06, 0.035)))
    raven((3.62, -0.36, 0.485), 70, clay("raven", (0.02, 0.019, 0.024)), 0.9)
    blossom, bark = cloth_thin("jacaranda", (0.40, 0.27, 0.66), 0.5), clay("bark", (0.07, 0.05, 0.045))
    bough([(4.9, -1.0, 3.25), (3.9, -0.95, 3.30), (3.0, -0.9, 3.18), (2.35, -0.85, 3.02)], [0.06, 0.045, 0.03, 0.01], blossom, bark, petals=1500, spread_m=0.16, petal_m=0.05)


def shop():
    """Three walls of keys, a counter, a machine, two cups."""
    w = WIDE_M / 2
    board, oak, floor = wood("key board", (0.12, 0.062, 0.034)), wood("counter", (0.24, 0.125, 0.06), (1, 12, 12), 0.3), wood("floor", (0.17, 0.095, 0.055), (12, 1, 12))
    block("floor", (WIDE_M, DEEP_M, 0.1), (0, DEEP_M / 2 + 0.2, -0.01), floor, bevel_m=0)
    block("back", (WIDE_M + 0.4, 0.1, 3), (0, DEEP_M + 0.05, 1.5), board, bevel_m=0)
    for s in (-1, 1):
        block("side", (0.1, DEEP_M - 0.2, 3), (s * (w + 0.05), DEEP_M / 2 + 0.12, 1.5), board, bevel_m=0)
    block("ceiling", (WIDE_M + 0.4, DEEP_M, 0.1), (0, DEEP_M / 2 + 0.2, 2.86), plaster("ceiling", (0.42, 0.34, 0.24)), bevel_m=0)
    metals = [metal(f"key {k}", c, r) for k, (c, r) in enumerate([((0.72, 0.44, 0.14), 0.28), ((0.80, 0.55, 0.22), 0.34), ((0.62, 0.60, 0.56), 0.26), ((0.60, 0.28, 0.13), 0.32), ((0.74, 0.50, 0.20), 0.22)])]
    hook = metal("hook", (0.2, 0.16, 0.1), 0.4)
    wall_of_keys((-w + 0.03, DEEP_M, 2.72), (1, 0, 0), (0, -1, 0), 21, 12, metals, hook, (0.077, 0.15), (0.085, 0.13), 2)
    wall_of_keys((-w, 0.45, 2.72), (0, 1, 0), (1, 0, 0), 32, 13, metals, hook, (0.092, 0.15), (0.085, 0.13), 3)
    wall_of_keys((w, DEEP_M - 0.1, 2.72), (0, -1, 0), (-1, 0, 0), 32, 13, metals, hook, (0.092, 0.15), (0.085, 0.13), 4)
    block("counter top", (WIDE_M - 0.02, 0.56, 0.05), (0, COUNTER_Y + 0.14, TOP_M - 0.025), oak, bevel_m=0.018)
    block("counter front", (WIDE_M - 0.02, 0.05, TOP_M - 0.05), (0, COUNTER_Y - 0.05, (TOP_M - 0.05) / 2), wood("counter front", (0.085, 0.13, 0.095)))
    for k in range(3):
        block("counter panel", (0.44, 0.03, 0.62), (-0.53 + k * 0.53, COUNTER_Y - 0.08, 0.50), wood("panel", (0.10, 0.15, 0.11)), bevel_m=0.014)
    cutting_machine((0.50, COUNTER_Y + 0.12, TOP_M), 0, clay("machine", (0.10, 0.17, 0.13)), metal("steel", (0.55, 0.53, 0.5), 0.25), metal("brass", (0.65, 0.40, 0.12), 0.28), clay("knob", (0.42, 0.08, 0.04)))
    china, coffee = clay("cup", (0.62, 0.58, 0.48)), clay("coffee", (0.05, 0.022, 0.010))
    for x, y in ((-0.02, COUNTER_Y + 0.02), (0.17, COUNTER_Y + 0.20)):
        turned("saucer", (x, y, TOP_M), [(0.04, 0), (0.072, 0.012), (0.070, 0.015), (0.02, 0.006)], china, 28)
        turned("cup", (x, y, TOP_M + 0.01), [(0.026, 0), (0.040, 0.03), (0.045, 0.068), (0.041, 0.068), (0.036, 0.03), (0.004, 0.012)], china, 28)
        turned("coffee", (x, y, TOP_M + 0.06), [(0.040, 0), (0.001, 0.001)], coffee, 24)
        limb("handle", [(x + 0.043, y, TOP_M + 0.068), (x + 0.068, y, TOP_M + 0.055), (x + 0.040, y, TOP_M + 0.035)], [0.006] * 3, china, around=8)
    mug((-0.68, COUNTER_Y + 0.28, TOP_M), clay("file pot", (0.30, 0.13, 0.07)), [metal("file", (0.4, 0.38, 0.35), 0.4), clay("file handle", (0.45, 0.26, 0.1))])
    block("radio", (0.34, 0.16, 0.20), (-0.52, DEEP_M - 0.12, 1.02), clay("radio", (0.36, 0.17, 0.08)), bevel_m=0.03)
    block("shelf", (WIDE_M, 0.22, 0.04), (0, DEEP_M - 0.12, 0.90), oak)
    bar_stool((0.52, 0.40, 0), 20, clay("stool seat", (0.22, 0.09, 0.05)), metal("stool iron", (0.1, 0.09, 0.08), 0.4), 0.62)
    turned("shade", (0.02, 1.62, 2.14), [(0.17, 0), (0.165, 0.01), (0.07, 0.12), (0.03, 0.14), (0.004, 0.15)], clay("shade", (0.10, 0.15, 0.11)), 32)
    limb("cord", [(0.02, 1.62, 2.28), (0.02, 1.62, 2.84)], [0.007, 0.007], hook, around=6, steps=1)


def people():
    figurine("theodore", AT_COUNTER, (*HIM_M, 0.04), -4, trousers=(0.05, 0.055, 0.10), seed=3)
    arpi = figurine("arpi", READING_A_KEY, (*ARPI_M, 0.04), 168, coat=(0.22, 0.075, 0.085), trousers=(0.06, 0.05, 0.05), hair=(0.07, 0.055, 0.05), shirt=(0.62, 0.56, 0.44), skin=(0.40, 0.22, 0.135), bun=True, seed=11)
    plain_coat("arpi", arpi, READING_A_KEY, (0.24, 0.06, 0.07))
    arpi.scale = (0.97, 0.97, 0.97)
    # The key that he brought, held up to the light.
    c, s = math.cos(math.radians(168)), math.sin(math.radians(168))
    hx, hy = -0.07 * 0.97, 0.42 * 0.97
    at = (ARPI_M[0] + hx * c - hy * s, ARPI_M[1] + hx * s + hy * c, 1.33)
    limb("held key", [at, (at[0], at[1], at[2] + 0.10)], [(0.007, 0.003)] * 2, glow("bright key", (1.0, 0.78, 0.42), 0.7), around=8, steps=1)


def lights():
    sky([(0.0, (0.62, 0.60, 0.58)), (1.0, (0.30, 0.42, 0.66))], 0.9)
    x, y, z = SUN_RUN
    lamp("sun", "SUN", (-2, -5, 6), 7.0, SUN, (0.55, 0), toward_m=(-2 + x, -5 + y, 6 + z))
    lamp("street's sky", "AREA", (1.0, -6.9, 4.8), 130, (0.62, 0.74, 1.0), (8, 3), toward_m=(0.4, 0, 1.2))
    # What the bright pavement throws up, under the awning and in at the door.
    lamp("off the pavement", "AREA", (0.1, -0.75, 0.06), 34, (1.0, 0.80, 0.55), (3.4, 0.9), toward_m=(0.0, 0.25, 2.2))
    lamp("off the floor", "AREA", (0, 0.35, 0.10), 15, (1.0, 0.74, 0.46), (1.4, 0.5), toward_m=(0, 1.3, 2.4))
    lamp("shop lamp", "POINT", (0.02, 1.62, 2.06), 10, (1.0, 0.66, 0.34), (0.10, 0))
    lamp("keys' gold", "AREA", (0, 1.0, 2.75), 22, (1.0, 0.72, 0.42), (1.4, 1.8), toward_m=(0, 1.6, 0))
    # What the keys mirror: the lit street, in upright bands; and hers, nearer and warmer.
    sheen([(-2.4, -3.5, 0.2, 3.4, 0.5), (-0.9, -4.0, 0.4, 3.6, 0.35), (0.5, -4.0, 0.6, 3.6, 0.4), (2.2, -3.6, 0.2, 3.2, 0.5)], glow("street's sheen", (1.0, 0.82, 0.58), 3.0))
    sheen([(-0.30, 0.86, 0.8, 2.4, 0.30), (0.36, 0.3, 0.6, 2.6, 0.3), (-0.72, 0.3, 0.6, 2.6, 0.2)], glow("her sheen", (1.0, 0.50, 0.20), 7.0, hers=True))
    x, y = HIM_M[0] - 0.10, HIM_M[1] + 0.24
    lamp("her pocket", "AREA", (x, y + 0.02, 1.30), 26, APRICOT, (0.08, 0.12), toward_m=(0.15, 1.95, 1.35), hers=True)
    lamp("her glow", "POINT", (x + 0.16, y + 0.24, 1.42), 16, (1.0, 0.48, 0.2), (0.12, 0), hers=True)
    lamp("her reach", "POINT", (0.05, 2.1, 2.1), 34, (1.0, 0.5, 0.22), (0.3, 0), hers=True)
    lamp("her threshold", "AREA", (0, 0.7, 2.5), 40, (1.0, 0.50, 0.22), (1.2, 0.8), toward_m=(0, 0.2, 0), hers=True)
