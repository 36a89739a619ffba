"""The fair on its pier, seen over the water from wet boards at night: wheels of paper and bulbs, and one man showing it to somebody.

The idea of light: all the light there is stands far off, in rounds, and its reflection comes to his feet and stops. When she is
there, the small pane that he holds up is the one light on this side of the water: on his hand, his face's edge and the rail.
"""

import math
import random

from kit.camera import look
from kit.city import discs, hill
from kit.fair import carousel, coaster, coin_telescope, festoon, on_water, paper_wheel, planks, railing, sea, sheen, spiral_slide, tent
from kit.figure import figurine
from kit.light import lamp, sky
from kit.materials import distant, clay, glow, metal, wood
from kit.poses import SHOWING
from kit.shapes import block, limb
from kit.street import raven

HOURS = ("night",)

EYE_M = (0.9, -5.0, 1.6)
HIM_M, TURN, WATER_M, DECK_M = (-0.62, 0.32), -6, -2.6, 0.9
APRICOT = (1.0, 0.52, 0.22)


def build(hour):
    pier()
    theodore()
    fair()
    water()
    lights()
    look(EYE_M, (EYE_M[0], 5, 1.6), (HIM_M[0], HIM_M[1], 1.5), lens_mm=28, aperture_f=0.45, shift_up=-0.052)
    return {
        "exposure": 0.9, "look": "Medium High Contrast", "depth_m": (3.4, 60), "bloom": 0.12,
        "points_m": {"head": (HIM_M[0], HIM_M[1], 1.68), "hand": (HIM_M[0] + 0.57, HIM_M[1] + 0.3, 1.75), "wheel": (-5.9, 47, 8.4)},
    }


def pier():
    planks((-7, 8), (-5, 1.25), 0.19, [wood(f"wet board {k}", c, (12, 1, 12), 0.2) for k, c in enumerate([(0.055, 0.042, 0.045), (0.042, 0.034, 0.04), (0.07, 0.052, 0.05)])])
    block("edge beam", (15, 0.26, 0.3), (0.5, 1.32, -0.14), wood("edge", (0.06, 0.045, 0.045)))
    paint = clay("white paint", (0.30, 0.29, 0.33))
    railing((-7.3, 8), 1.0, 1.7, paint)
    coin_telescope((2.75, 0.75, 0), -24, metal("case", (0.16, 0.20, 0.17), 0.4), metal("iron", (0.08, 0.075, 0.085), 0.4))
    raven((1.15, 1.0, 1.075), -75, clay("raven", (0.03, 0.028, 0.035)), 0.85)


def theodore():
    x, y = HIM_M
    figurine("theodore", SHOWING, (x, y, -0.016), TURN, trousers=(0.05, 0.055, 0.10), seed=3)
    c, s = math.cos(math.radians(TURN)), math.sin(math.radians(TURN))

    def by_him(a, b, z):
        return (x + a * c - b * s, y + a * s + b * c, z)
    block("small pane", (0.10, 0.015, 0.17), by_him(0.555, 0.315, 1.80), metal("shell", (0.32, 0.24, 0.2), 0.35), (-6, 0, TURN + 16), 0.008)
    block("small face", (0.086, 0.005, 0.152), by_him(0.558, 0.3055, 1.80), glow("her small screen", (1.0, 0.56, 0.27), 4.0, hers=True), (-6, 0, TURN + 16), 0.002)


def fair():
    red, gold, violet, cream = [glow(f"paper {k}", c, s) for k, (c, s) in enumerate([((1.0, 0.20, 0.07), 0.34), ((1.0, 0.46, 0.13), 0.42), ((0.42, 0.22, 0.9), 0.30), ((1.0, 0.66, 0.36), 0.5)])]
    card, inside = distant("dark card", (0.02, 0.015, 0.03), (0.025, 0.014, 0.04), 0.6), glow("inside", (1.0, 0.55, 0.2), 1.4)
    block("pier deck", (70, 16, 0.7), (-4, 52, DECK_M - 0.4), card, bevel_m=0)
    for k in range(26):
        limb("pile", [(-38 + k * 2.7, 44.5, -3), (-38 + k * 2.7, 44.5, DECK_M)], [0.2, 0.2], card, around=6, steps=1)
    bulbs = {"gold": [], "rose": [], "pale": []}

    def hang(spots, colour, radius):
        bulbs[colour] += [(at, radius) for at in spots]
    hang(paper_wheel((-5.9, 47, 8.5), 7.4, [red, gold], card, 16, 0.12, [gold, red, violet]), "gold", 0.30)
    hang(paper_wheel((9.6, 52, 6.2), 4.7, [violet, cream], card, 12, 0.3), "rose", 0.26)
    hang(carousel((2.4, 45, DECK_M), 3.0, [cream, red], card, inside), "pale", 0.22)
    hang(spiral_slide((-19.5, 48, DECK_M), 11, [gold, red], card), "pale", 0.22)
    hang(coaster([(-46, 54, 3), (-40, 54, 9.5), (-34, 54, 4), (-29, 54, 7), (-24, 54, 2.5)], card, DECK_M), "rose", 0.24)
    hang(coaster([(15, 56, 2.5), (19, 56, 9), (24, 56, 3.5), (29, 56, 7), (35, 56, 2.5)], card, DECK_M), "gold", 0.24)
    for k, (x, wide) in enumerate([(-27, 3.4), (-15.2, 3.2), (-1.9, 2.6), (6.4, 3.0), (14.5, 3.4), (20, 3.0), (-33, 3.0)]):
        tent((x, 44.8, DECK_M), wide, 2.9, [[red, cream], [violet, cream], [gold, red]][k % 3], inside)
    for a, b in (((-38, 44.4, 4.6), (-22, 44.4, 4.2)), ((-22, 44.4, 4.2), (-12, 44.4, 4.6)), ((-0.6, 44.2, 5.8), (7, 44.2, 4.6)), ((7, 44.2, 4.6), (17, 44.2, 4.8)), ((17, 44.2, 4.8), (29, 44.2, 4.4))):
        hang(festoon(a, b, 0.9, 15), "pale", 0.17)
    hang([(x + 0.4 * (x % 2), 44.2, DECK_M + 0.5) for x in range(-38, 31, 2)], "gold", 0.16)
    dice = random.Random(6)
    ground = hill("headland", 150, 90, 260, 30, -4, 3.3, distant("headland", (0.02, 0.02, 0.04), (0.028, 0.022, 0.07), 0.85), lean=-0.05)
    shore = [((dice.uniform(-130, 150), 175 + dice.uniform(-20, 30), 0), dice.uniform(0.4, 0.8)) for _ in range(150)]
    bulbs["pale"] += [((x, y, ground(x, y) + 1.5), r) for (x, y, _), r in shore]
    for (name, spots), colour, strength in zip(bulbs.items(), ((1.0, 0.50, 0.15), (1.0, 0.30, 0.16), (1.0, 0.70, 0.40)), (1.5, 1.3, 1.1)):
        discs(f"bulbs {name}", spots, EYE_M, glow(f"bulb {name}", colour, strength, veil=True))
        on_water([(at, r) for at, r in spots if at[1] < 60], EYE_M, WATER_M, glow(f"dash {name}", colour, strength * 0.34, veil=True), 5)


def water():
    surface = metal("water", (0.012, 0.016, 0.04), 0.22)
    sea((1.5, 400), 420, WATER_M, surface)
    # The boards' own mirror: the wheel and the booths, drawn out as bands.
    dice = random.Random(8)
    for name, colour, strength, spots in (("gold", (1.0, 0.48, 0.15), 2.2, (-3.6, -2.9, -2.1, -1.3, 0.1, 1.9)), ("rose", (1.0, 0.28, 0.16), 1.6, (-4.8, -1.7, 2.9, 4.2)), ("violet", (0.42, 0.26, 1.0), 1.2, (-0.5, 3.5, 5.6))):
        sheen([(x + dice.uniform(-0.1, 0.1), 7.5, 0.1, dice.uniform(2.6, 5.0), dice.uniform(0.16, 0.42)) for x in spots], glow(f"sheen {name}", colour, strength))


def lights():
    x, y = HIM_M
    sky([(0.0, (0.20, 0.085, 0.13)), (0.8, (0.003, 0.005, 0.018)), (0.04, (0.105, 0.058, 0.14)), (0.12, (0.036, 0.034, 0.105)), (0.3, (0.011, 0.016, 0.058))], 1.0)
    lamp("dome", "SUN", (0, 0, 9), 0.10, (0.34, 0.38, 1.0), (140, 0), toward_m=(0.2, 0.3, 8))
    lamp("the fair", "AREA", (-4.5, 8, 2.6), 560, (1.0, 0.50, 0.20), (7, 3), toward_m=(-0.4, 0.4, 1.0))
    lamp("the fair, right", "AREA", (5.5, 7, 2.0), 120, (1.0, 0.38, 0.28), (4, 2.5), toward_m=(0.3, 0.4, 1.0))
    lamp("lamp behind", "AREA", (4.2, -4.4, 4.0), 46, (0.50, 0.46, 1.0), (2, 2), toward_m=(-0.5, 0.4, 1.0))
    lamp("her pane", "AREA", (x + 0.56, y + 0.22, 1.79), 7, APRICOT, (0.10, 0.16), toward_m=(x, y + 0.1, 1.6), hers=True)
    lamp("her glow", "POINT", (x + 0.55, y + 0.18, 1.62), 5, (1.0, 0.5, 0.22), (0.07, 0), hers=True)
    lamp("her reach", "POINT", (x + 0.85, y + 0.2, 1.95), 24, (1.0, 0.47, 0.2), (0.2, 0), hers=True)
