"""The Cistern: a bar two flights under the alley, where the city used to keep its water.

The idea of light: lamps hang low over the counter, one to every second stool, and the brick takes them up into its vaults and loses
them there. Two people share one. When Samantha is along, the lens stands on the bar by the nuts, before a stool that has no lamp.
"""

import math
import random

from kit.brick import arch_ring, barrel_vault, brick, lunette
from kit.camera import look
from kit.figure import figurine
from kit.light import lamp, sky
from kit.materials import clay, felt, glow, metal, pane, wood
from kit.seated import AT_BAR, TALKING_AT_BAR
from kit.shapes import ball, block, limb, turned
from kit.tableware import bar_stool, bowl, small_pane, tumbler

HOURS = ("night",)

EYE_M = (-2.2, -2.2, 1.42)
APRICOT, BULB = (1.0, 0.52, 0.22), (1.0, 0.58, 0.25)
BAR_Y, TOP_M, STOOL_Y, FIRST_X, STEP_M, STOOLS = 3.05, 1.06, 2.56, -1.75, 0.82, 13
BAYS, BAY_M, SPRING_M, BACK_M = (-4.0, -0.8, 2.4, 5.6, 8.8), 3.2, 1.98, 4.75
HIM_X, HER_X = FIRST_X + 2 * STEP_M, FIRST_X + STEP_M
LENS_X = HIM_X + 0.68


def build(hour):
    vaults()
    counter()
    lamps()
    two()
    left_of_the_waterworks()
    lights()
    look(EYE_M, (EYE_M[0] + 2.6, 3.0, EYE_M[2]), (-0.5, STOOL_Y, 1.2), lens_mm=34, aperture_f=0.5, shift_up=0.015, shift_right=0.012)
    return {
        "exposure": 1.15, "look": "Medium High Contrast", "depth_m": (2.6, 20), "bloom": 0.10,
        "points_m": {"him": (HIM_X, STOOL_Y, 1.5), "her": (HER_X, STOOL_Y, 1.5), "lens": (LENS_X, BAR_Y + 0.16, 1.13), "end": (8, BAR_Y, 1.1)},
    }


def vaults():
    """Barrels of brick side by side, on piers, from behind us to the wall of bottles."""
    burnt, mortar = (0.26, 0.125, 0.08), (0.19, 0.16, 0.135)
    upright, curved = brick("brick", burnt, mortar), brick("vault brick", burnt, mortar, uv=True)
    rough = BAY_M / 2 - 0.17
    for x in BAYS:
        barrel_vault(x, (-4.5, BACK_M), rough, SPRING_M, curved, 0.72)
        lunette(x, BACK_M, rough, SPRING_M, 0, curved, 0.72)
        for y in (0.95, BACK_M):
            arch_ring(x, y, rough - 0.03, SPRING_M, 0.22, 0.36 if y < 2 else 0.2, curved, 0.72)
    for x in [b - BAY_M / 2 for b in BAYS] + [BAYS[-1] + BAY_M / 2]:
        block("springing", (0.36, BACK_M + 4.5, 0.5), (x, (BACK_M - 4.5) / 2, SPRING_M + 0.18), upright, bevel_m=0.01)
        block("pier", (0.52, 0.52, SPRING_M - 0.05), (x, 0.77, (SPRING_M - 0.05) / 2), upright, bevel_m=0.02)
        block("cap", (0.62, 0.62, 0.08), (x, 0.77, SPRING_M - 0.06), upright, bevel_m=0.02)
        block("engaged pier", (0.46, 0.3, SPRING_M), (x, BACK_M - 0.12, SPRING_M / 2), upright, bevel_m=0.02)
    block("end wall", (0.3, 10, 5), (-5.8, 0, 2), upright)
    block("over the vaults", (20, 10, 0.1), (3, 0, 3.8), upright, bevel_m=0)
    block("wet floor", (24, 14, 0.1), (3, 0, -0.05), wood("wet flags", (0.040, 0.034, 0.032), (1, 1, 1), 0.13), bevel_m=0)


def counter():
    """The long counter, the shelves of bottles in each vault's blind arch, and a strip of mirror."""
    oak, panel, brass = wood("counter", (0.17, 0.075, 0.035), (1, 12, 12), 0.16), wood("panels", (0.075, 0.038, 0.026)), metal("brass", (0.55, 0.34, 0.12), 0.3)
    x0, x1 = -3.4, 9.8
    mid, long = (x0 + x1) / 2, x1 - x0
    block("counter top", (long, 0.56, 0.06), (mid, BAR_Y + 0.20, TOP_M - 0.03), oak, bevel_m=0.025)
    block("front", (long, 0.06, TOP_M - 0.06), (mid, BAR_Y + 0.13, (TOP_M - 0.06) / 2), panel)
    for k in range(17):
        block("panel", (0.66, 0.03, 0.66), (x0 + 0.4 + k * STEP_M, BAR_Y + 0.095, 0.56), panel, bevel_m=0.015)
    limb("foot rail", [(x0, BAR_Y - 0.08, 0.2), (x1, BAR_Y - 0.08, 0.2)], [0.024, 0.024], brass, around=12, steps=1)
    dice = random.Random(12)
    glasses = [clay(f"bottle {k}", c) for k, c in enumerate([(0.30, 0.13, 0.03), (0.05, 0.11, 0.05), (0.42, 0.24, 0.06), (0.16, 0.05, 0.03), (0.12, 0.10, 0.16), (0.40, 0.37, 0.30)])]
    label = felt("label", (0.52, 0.46, 0.34))
    for x in BAYS:
        block("mirror", (2.1, 0.02, 0.62), (x, BACK_M - 0.03, 1.62), metal("mirror", (0.35, 0.31, 0.27), 0.12), bevel_m=0)
        for z in (1.18, 1.58):
            block("shelf", (2.3, 0.24, 0.035), (x, BACK_M - 0.15, z), panel)
            along = x - 1.06
            while along < x + 1.06:
                r, tall = dice.uniform(0.034, 0.05), dice.uniform(0.20, 0.33)
                along += r
                if dice.random() < 0.88:
                    turned("bottle", (along, BACK_M - 0.14 + dice.uniform(-0.03, 0.03), z + 0.018), [(r * 0.95, 0), (r, 0.008), (r, tall * 0.58), (r * 0.75, tall * 0.68), (r * 0.36, tall * 0.76), (r * 0.34, tall * 0.95), (r * 0.42, tall), (0.004, tall)], dice.choice(glasses), 14)
                    if dice.random() < 0.5:
                        turned("label", (along, BACK_M - 0.14, z + 0.018 + tall * 0.18), [(r * 1.03, 0), (r * 1.03, tall * 0.26)], label, 14)
                along += r + dice.uniform(0.008, 0.045)
        block("back bar", (2.5, 0.4, 0.9), (x, BACK_M - 0.2, 0.45), panel)
    seat, iron = clay("stool leather", (0.15, 0.05, 0.03)), metal("iron", (0.07, 0.065, 0.06), 0.4)
    for k in range(STOOLS):
        bar_stool((FIRST_X + k * STEP_M, STOOL_Y - (0.03 if k in (1, 2) else dice.uniform(-0.04, 0.08)), 0), 8 * k, seat, iron)


def lamps():
    """One lamp to every second stool: an iron hood, enamelled white inside."""
    iron, bulb = metal("hood", (0.055, 0.06, 0.055), 0.45), glow("bulb", BULB, 7.0)
    for k in range(0, STOOLS, 2):
        x, y, z = FIRST_X + k * STEP_M, BAR_Y + 0.17, 1.86
        hood = turned("hood", (x, y, z), [(0.21, 0), (0.205, 0.012), (0.10, 0.10), (0.045, 0.14), (0.03, 0.22), (0.004, 0.23)], iron, 32)
        hood.visible_shadow = False
        ball("bulb", (x, y, z + 0.005), (0.046, 0.046, 0.05), bulb, around=16).visible_shadow = False
        limb("cord", [(x, y, z + 0.18), (x, y, 3.4)], [0.007, 0.007], iron, around=6, steps=1)
        lamp("under the hood", "SPOT", (x, y, z + 0.02), 150, BULB, (0.10, 0), toward_m=(x, y - 0.25, 0), spread_deg=160)
        lamp("off the wood", "POINT", (x, y + 0.1, 1.34), 9, (1.0, 0.48, 0.18), (0.14, 0))
        lamp("up the brick", "POINT", (x, y - 0.1, 2.18), 7 if k < 6 else 3.5, (1.0, 0.52, 0.22), (0.12, 0))


def two():
    figurine("theodore", AT_BAR, (HIM_X, STOOL_Y, 0), 4, trousers=(0.03, 0.033, 0.055), seed=3)
    figurine("odalys", TALKING_AT_BAR | {"turn_deg": -34}, (HER_X, STOOL_Y, 0), -12, coat=(0.13, 0.125, 0.05), trousers=(0.06, 0.04, 0.035), hair=(0.16, 0.145, 0.13), shirt=(0.55, 0.30, 0.16), skin=(0.30, 0.16, 0.095), seed=6)
    ball("knot of hair", (HER_X - 0.085, STOOL_Y + 0.005, 1.665), (0.062, 0.060, 0.056), clay("gray hair", (0.16, 0.145, 0.13)))
    glass, beer = pane("glass", 0.2), clay("beer", (0.60, 0.30, 0.05))
    tumbler((HIM_X - 0.20, BAR_Y + 0.24, TOP_M), glass, beer, 0.8, 0.15)
    tumbler((HER_X - 0.24, BAR_Y + 0.15, TOP_M), glass, beer, 0.45, 0.15)
    bowl((LENS_X + 0.17, BAR_Y + 0.14, TOP_M), clay("bowl", (0.42, 0.36, 0.27)), clay("nuts", (0.36, 0.19, 0.075)))
    small_pane((LENS_X, BAR_Y + 0.16, TOP_M), -26, metal("shell", (0.32, 0.24, 0.2), 0.35), glow("her small screen", (1.0, 0.56, 0.27), 5.0, hers=True), -14)
    turned("bottle on the bar", (1.75, BAR_Y + 0.24, TOP_M), [(0.036, 0), (0.036, 0.15), (0.014, 0.2), (0.015, 0.26), (0.003, 0.26)], clay("brown glass", (0.12, 0.05, 0.02)), 18)


def left_of_the_waterworks():
    """What the city forgot to take along: a main with its wheel, near and out of focus, and a tide line on the piers."""
    iron, paint = metal("main", (0.06, 0.065, 0.06), 0.4), clay("wheel", (0.20, 0.055, 0.035))
    x, y = 0.02, -0.45
    limb("main", [(x, y, -0.1), (x, y, 0.72)], [0.10, 0.10], iron, around=24, steps=1, cap=0.2)
    for z in (0.55, 0.70):
        turned("flange", (x, y, z), [(0.15, 0), (0.155, 0.008), (0.155, 0.035), (0.15, 0.042)], iron, 32)
    limb("spindle", [(x, y, 0.7), (x, y, 1.08)], [0.022, 0.018], iron, around=12, steps=1)
    limb("wheel", [(x + 0.22 * math.cos(k * math.pi / 12), y + 0.22 * math.sin(k * math.pi / 12), 1.08) for k in range(25)], [0.020] * 25, paint, side=(0, 0, 1), around=10, steps=2)
    for k in range(3):
        a = k * math.pi / 3
        limb("wheel spoke", [(x - 0.21 * math.cos(a), y - 0.21 * math.sin(a), 1.08), (x + 0.21 * math.cos(a), y + 0.21 * math.sin(a), 1.08)], [0.013, 0.013], paint, around=8, steps=1)


def lights():
    sky([(0.0, (0.01, 0.01, 0.015)), (1.0, (0.005, 0.006, 0.01))], 1.0)
    lamp("stairs", "AREA", (-3.6, -3.6, 2.4), 95, (0.50, 0.44, 1.0), (1.2, 2.0), toward_m=(-0.6, 2.4, 1.0))
    lamp("water's blue", "AREA", (5.0, -3.2, 2.2), 85, (0.36, 0.44, 0.95), (5, 1.6), toward_m=(4.5, 2.5, 0.9))
    lamp("wheel's glint", "SPOT", (0.9, -1.6, 2.4), 40, (1.0, 0.55, 0.28), (0.2, 0), toward_m=(0.02, -0.45, 1.0), spread_deg=26)
    lamp("her pane", "AREA", (LENS_X - 0.01, BAR_Y + 0.12, TOP_M + 0.09), 16, APRICOT, (0.09, 0.14), toward_m=(HIM_X + 0.1, STOOL_Y - 0.4, 1.25), hers=True)
    lamp("her glow", "POINT", (LENS_X, BAR_Y + 0.10, TOP_M + 0.26), 26, (1.0, 0.48, 0.2), (0.12, 0), hers=True)
    lamp("her reach", "POINT", (LENS_X + 0.1, BAR_Y + 0.75, 1.75), 40, (1.0, 0.47, 0.2), (0.25, 0), hers=True)
    lamp("her warmth", "POINT", (LENS_X + 0.3, 1.5, 1.6), 34, (1.0, 0.46, 0.2), (0.4, 0), hers=True)
