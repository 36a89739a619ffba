"""The curb at night: a cab with its door open and its light on, and a woman in a gray coat who has still something to say.

The idea of light: the street is hosed, so everything that shines shines twice. Sodium stands over her and lies under her; the cab is
the one lit room. Samantha's light is a bead in Isabella's ear and, from behind, the pane in his pocket: it falls on the coat's back only.
"""

import math
import random

from kit.camera import look
from kit.city import discs
from kit.figure import REACHING, figurine
from kit.fog import lit_air
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, felt, glow, metal, pane, plaster, wood
from kit.motorcars import motorcar
from kit.seated import DINING
from kit.shapes import ball, block, limb
from kit.street import fallen, pots
from kit.streetside import arm_lamp, fronts
from kit.wet import hose, wet

HOURS = ("night",)

EYE_M = (0.95, -6.0, 0.72)
APRICOT, SODIUM = (1.0, 0.55, 0.25), (1.0, 0.40, 0.07)
CAB_M, HER_M, HER_TURN = (-1.55, 0.9), (0.22, -0.35), 66
# Her thanks: the flat hand has just left her chin; the other arm is held in.
THANKING = REACHING | {
    "head": (0, 0.035, 1.665), "nod_deg": 10, "turn_deg": 4, "lean_deg": -3,
    "left": [(-0.18, 0.0, 1.40), (-0.25, 0.08, 1.13), (-0.09, 0.24, 1.10), (0.0, 0.27, 1.12)],
    "right": [(0.18, 0.02, 1.41), (0.27, 0.20, 1.22), (0.10, 0.34, 1.42), (0.06, 0.43, 1.50)],
    "right_leg": [(0.09, 0, 0.86), (0.10, 0.03, 0.48), (0.10, 0.0, 0.09), (0.115, 0.13, 0.05)],
}
DRIVING = DINING | {
    "left_leg": [(-0.10, 0.0, 0.49), (-0.13, 0.30, 0.50), (-0.13, 0.45, 0.40), (-0.14, 0.52, 0.40)],
    "right_leg": [(0.10, 0.0, 0.49), (0.14, 0.30, 0.50), (0.15, 0.45, 0.40), (0.16, 0.52, 0.40)],
}


def build(hour):
    ground()
    cab()
    isabella()
    street()
    far_lights()
    lights()
    look(EYE_M, (EYE_M[0], 20, EYE_M[2]), (HER_M[0], HER_M[1], 1), lens_mm=35, aperture_f=0.24, shift_up=0.052, shift_right=-0.05)
    return {
        "exposure": 0.98, "look": "Medium High Contrast", "depth_m": (3, 50), "bloom": 0.10,
        "points_m": {"isabella": (*HER_M, 1.4), "cab door": (-0.4, 0.6, 0.8)},
    }


def ground():
    block("street", (16, 90, 0.3), (-8.35, 30, -0.30), wet("wet asphalt", (0.022, 0.021, 0.026), 0.8, 0.72, 0.34), bevel_m=0)
    block("gutter", (0.42, 90, 0.3), (-0.58, 30, -0.285), wet("wet gutter", (0.06, 0.056, 0.06), 0.5, 0.75, 0.4), bevel_m=0.01)
    stone = [wet(f"wet curb {k}", c, 0.5, 0.4, 0.45) for k, c in enumerate([(0.15, 0.14, 0.14), (0.12, 0.112, 0.115)])]
    dice = random.Random(2)
    for k in range(34):
        block("curb stone", (0.26, 1.46, 0.32), (-0.25, -7.0 + 1.5 * k, -0.16), stone[k % 2], (0, 0, dice.uniform(-0.3, 0.3)), 0.035)
    flags = [wet(f"wet flag {k}", c, 0.7, s, 0.5) for k, (c, s) in enumerate([((0.085, 0.08, 0.083), 0.55), ((0.07, 0.066, 0.07), 0.7), ((0.10, 0.094, 0.095), 0.45)])]
    for i in range(3):
        for k in range(38):
            block("flag", (1.17, 1.17, 0.2), (0.49 + 1.2 * i, -7.0 + 1.2 * k + 0.4 * i, -0.105 + dice.uniform(-0.004, 0.004)), dice.choice(flags), (dice.uniform(-0.3, 0.3), dice.uniform(-0.3, 0.3), dice.uniform(-0.3, 0.3)), 0.018)
    hose([(3.6, 1.6, 0.02), (2.9, 0.2, 0.02), (2.5, -1.1, 0.02), (1.75, -1.3, 0.02), (1.7, -2.0, 0.02), (2.3, -2.3, 0.02), (1.7, -2.65, 0.02), (1.0, -2.2, 0.02), (0.45, -1.95, 0.02)], felt("hose", (0.055, 0.12, 0.06)), metal("brass", (0.5, 0.32, 0.12), 0.3))
    spots = [(dice.gauss(-0.42, 0.12), dice.uniform(-5, 12), -0.135) for _ in range(260)] + [(dice.uniform(0, 3.4), dice.uniform(-4, 8), 0.0) for _ in range(120)]
    fallen(spots, cloth_thin("fallen jacaranda", (0.22, 0.15, 0.36), 0.25), 0.035)


def cab():
    cream = felt("cream square", (0.50, 0.45, 0.34))
    x, y = CAB_M
    motorcar((x, y, -0.15), 0, {
        "paint": metal("cab paint", (0.075, 0.105, 0.06), 0.32), "trim": felt("cab trim", (0.02, 0.02, 0.02)), "chrome": metal("cab chrome", (0.55, 0.52, 0.48), 0.2), "glass": pane("cab glass", 0.08),
        "seat": felt("cab seat", (0.26, 0.11, 0.05)), "tyre": felt("tyre", (0.015, 0.015, 0.017)), "head": felt("head lamp", (0.4, 0.4, 0.4)), "tail": glow("tail lamp", (1.0, 0.05, 0.02), 4.5),
    }, open_door="right", sign=glow("cab sign", (1.0, 0.76, 0.42), 1.3))
    for k in range(13):
        if k % 2 and not 4 < k < 9:
            continue
        block("square", (0.012, 0.085, 0.085), (x + 0.812, y + 0.82 - 0.09 * k, 0.55 + (0.045 if k % 2 else -0.045)), cream, bevel_m=0.002)
    ball("dome light", (x, y - 0.42, 1.245), (0.13, 0.09, 0.03), glow("dome light", (1.0, 0.72, 0.38), 5))
    figurine("driver", DRIVING, (x - 0.36, y + 0.02, 0.04), 0, coat=(0.10, 0.11, 0.14), hair=(0.03, 0.028, 0.03), seed=9)
    limb("cap", [(x - 0.36, y + 0.10, 1.455), (x - 0.36, y + 0.115, 1.49)], [(0.125, 0.135), (0.135, 0.145)], felt("cap", (0.05, 0.05, 0.06)))


def isabella():
    x, y = HER_M
    figurine("isabella", THANKING, (x, y, 0), HER_TURN, coat=(0.25, 0.25, 0.265), trousers=(0.05, 0.04, 0.05), shirt=(0.5, 0.48, 0.44), hair=(0.018, 0.014, 0.016), long_coat=True, bun=True, seed=6)
    a = math.radians(HER_TURN)
    ear = (x - 0.11 * math.cos(a) - 0.035 * math.sin(a), y - 0.11 * math.sin(a) + 0.035 * math.cos(a), 1.655)
    ball("bud", ear, 0.02, glow("her bud", APRICOT, 6, hers=True))
    lit_air("her air", (ear[0], ear[1] - 0.05, ear[2]), EYE_M, 0.42, (1.0, 0.5, 0.2), 0.28, hers=True)


def street():
    walls = [plaster(f"front {k}", c) for k, c in enumerate([(0.20, 0.13, 0.11), (0.15, 0.14, 0.17), (0.23, 0.19, 0.16), (0.14, 0.10, 0.12)])]
    frame, dark = wood("frame", (0.10, 0.075, 0.06)), felt("dark pane", (0.02, 0.02, 0.035))
    lit = [glow("lit", (1.0, 0.50, 0.16), 0.8), glow("lit b", (1.0, 0.60, 0.26), 0.5)]
    awnings = [cloth_thin("awning", (0.32, 0.12, 0.06), 0.35), cloth_thin("awning b", (0.15, 0.17, 0.20), 0.35)]
    fronts(-7.6, 90, [(2, 6.5, 5.4), (6.5, 12, 6.8), (12, 17, 5.2), (17, 24, 7.4), (24, 31, 5.6)], walls, frame, lit, dark, awnings, 5, 0.34)
    fronts(3.7, -90, [(-4, 1.5, 6.6), (1.5, 6.5, 5.4), (6.5, 13, 7.0), (13, 20, 5.4), (20, 28, 6.4)], walls[1:] + walls[:1], frame, lit, dark, None, 11, 0.18)
    block("under the flags", (9, 90, 0.2), (4.2, 30, -0.22), walls[3], bevel_m=0)
    block("foot of the wall", (1.4, 90, 0.2), (3.6, 30, -0.1), walls[3], bevel_m=0.02)
    iron = metal("iron", (0.05, 0.05, 0.055), 0.45)
    for k, y in enumerate((7.2, 17.0, 27.5)):
        at = arm_lamp((0.35, y, 0), 90, iron, glow(f"sodium {k}", SODIUM, 14), 4.75, 0.9)
        lit_air(f"sodium air {k}", (at[0], at[1] - 0.3, at[2] - 0.1), EYE_M, 1.9, SODIUM, 0.42 - 0.08 * k)
        lamp(f"sodium lamp {k}", "SPOT", (at[0], at[1], at[2] - 0.1), 900, SODIUM, (0.2, 0), toward_m=(at[0], at[1], 0), spread_deg=140)
    pots([(3.3, 2.4, 0), (3.35, 5.2, 0), (3.3, 8.3, 0)], [clay("pot", (0.20, 0.09, 0.05))], cloth_thin("leaf", (0.04, 0.07, 0.03), 0.3), 4)


def far_lights():
    """Where the street goes over the edge of the hill, the rest of the city."""
    dice = random.Random(14)
    tones = [glow("bokeh sodium", SODIUM, 0.55, veil=True), glow("bokeh amber", (1.0, 0.55, 0.2), 0.35, veil=True), glow("bokeh red", (1.0, 0.06, 0.03), 0.6, veil=True)]
    heaps = ([], [], [])
    for _ in range(64):
        which = dice.choice([0, 0, 0, 1, 1, 2])
        heaps[which].append(((dice.uniform(-7.0, 3.4) * 1.35, 46, dice.uniform(0.3, 3.6) + (0.6 if dice.random() < 0.2 else 0)), dice.uniform(0.25, 0.5)))
    for k, (tone, spots) in enumerate(zip(tones, heaps)):
        discs(f"bokeh {k}", spots, EYE_M, tone)


def lights():
    sky([(0.0, (0.12, 0.055, 0.06)), (0.9, (0.004, 0.006, 0.022)), (0.10, (0.05, 0.028, 0.06)), (0.3, (0.010, 0.012, 0.04))], 0.8)
    lamp("night", "SUN", (0, 0, 9), 0.10, (0.35, 0.42, 1.0), (150, 0), toward_m=(0.1, 0.3, 8))
    x, y = CAB_M
    lamp("dome", "POINT", (x + 0.1, y - 0.45, 1.17), 7, (1.0, 0.66, 0.32), (0.1, 0))
    lamp("through the door", "SPOT", (x + 0.75, y - 0.62, 1.2), 230, (1.0, 0.62, 0.28), (0.12, 0), toward_m=(HER_M[0], HER_M[1], 1.35), spread_deg=120)
    lamp("overhead sodium", "SPOT", (0.9, 1.6, 5.2), 1300, SODIUM, (0.2, 0), toward_m=(0.1, -0.6, 0), spread_deg=80)
    lamp("her pane", "SPOT", (2.6, -3.6, 1.3), 105, (1.0, 0.42, 0.14), (0.16, 0), toward_m=(HER_M[0], HER_M[1], 1.1), spread_deg=44, hers=True)
    lamp("her bud", "POINT", (HER_M[0] - 0.16, HER_M[1] - 0.2, 1.64), 0.9, APRICOT, (0.04, 0), hers=True)
