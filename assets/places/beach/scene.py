"""A beach in sea fog, early: one line of footprints comes down to the gray edge of the water, and a man stands at the end of it.

The idea of light: there is no sun and no horizon, only air that grows paler. When she is there the warmth is in the fog
itself, round about him, as if he had brought a morning with him; the wet sand and the water have it too.
"""

import math

from kit.camera import look
from kit.figure import OCHRE, figurine
from kit.fog import in_fog, lit_air
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, felt, metal
from kit.shapes import ball, crumple, limb
from kit.shore import bucket, footprints, guard_tower, gull, marram, sand, wrack
from kit.surf import Wave, drying, foaming, sea, soak
from kit.water_poses import SHOES_IN_HAND

HOURS = ("fog",)

EYE_M = (0.0, -16.0, 5.2)
HIM_M, TURN = (-1.75, 2.45), 8
FOG, APRICOT = (0.205, 0.225, 0.29), (1.0, 0.50, 0.20)


def build(hour):
    beach()
    theodore()
    beyond()
    near()
    in_fog(FOG, 11.5, 20.0, 1.4)
    lights()
    look(EYE_M, (EYE_M[0], 5, EYE_M[2]), (HIM_M[0], HIM_M[1], 1.0), lens_mm=46, aperture_f=0.4, shift_up=-0.262)
    return {
        "exposure": 0.6, "look": "High Contrast", "depth_m": (4.5, 60), "bloom": 0.05,
        "points_m": {"him": (*HIM_M, 1.0), "head": (*HIM_M, 1.7), "bucket": (2.7, 0.6, 0.2)},
    }


def ground(x, y):
    """The slope of the beach: down to the water, level where it is wet."""
    return 0.055 * max(0.0, 0.2 - y) ** 1.15 - 0.02 * max(0.0, y - 0.2)


def edge(x):
    """Where the last wave has got to."""
    return 2.55 + 0.10 * x + 0.42 * math.sin(x * 0.62 + 0.4) + 0.16 * math.sin(x * 1.7 + 2.0)


def older(x):
    """Where the wave before it had got to."""
    return 1.35 + 0.13 * x + 0.35 * math.sin(x * 0.5 + 2.2) + 0.12 * math.sin(x * 1.9)


def wetness(x, y):
    """Dry above the weed, damp below it, and a mirror from where the wave before this one reached."""
    damp = min(1.0, max(0.0, (y - older(x) + 2.9 + 0.5 * math.sin(x * 0.9 + 1)) / 2.6))
    mirror = min(1.0, max(0.0, (y - older(x) + 0.55 + 0.16 * math.sin(x * 2.3)) / 0.55))
    return 0.5 * damp + 0.5 * mirror * mirror * (3 - 2 * mirror)


def beach():
    prints = footprints([(3.4, -6.5), (1.9, -4.6), (0.2, -2.9), (-1.0, -0.9), (-1.55, 0.8), (HIM_M[0] + 0.02, HIM_M[1] - 0.45)])
    strand = sand((-12, 12), (-8, 5.2), 0.055, ground, prints, drying("sand", (0.27, 0.225, 0.19), (0.135, 0.118, 0.116)), 0.07, 0.20)
    soak(strand, wetness, ground)
    water = foaming("water", (0.028, 0.045, 0.052), (0.80, 0.79, 0.78))
    sea(edge, ground, (-34, 34), 62, -0.035, [Wave(6.9, 0.42, 2, 0.66), Wave(11.3, 0.68, 5, 0.52), Wave(16.8, 0.85, 7, 0.46), Wave(24.0, 0.95, 9, 0.45), Wave(34.0, 1.0, 12, 0.4)], water)
    wrack(lambda x: -2.9 + 0.2 * math.sin(x * 0.7) + 0.1 * x, (-7, 7.5), ground, [clay("weed", (0.045, 0.04, 0.022)), clay("weed b", (0.09, 0.055, 0.025))], 150, 5)


def theodore():
    x, y = HIM_M
    skin = clay("bare feet", (0.42, 0.235, 0.15))
    him = figurine("theodore", SHOES_IN_HAND, (x, y, ground(x, y) - 0.02), TURN, trousers=(0.05, 0.055, 0.10), seed=3)
    for part in him.children:
        if part.name.startswith("shoe"):
            part.data.materials[0] = skin
    c, s = math.cos(math.radians(TURN)), math.sin(math.radians(TURN))
    leather = clay("his shoes", (0.20, 0.10, 0.045))
    for k, (a, b) in enumerate([(0.315, 0.02), (0.355, 0.06)]):
        heel = (x + a * c - b * s, y + a * s + b * c, 0.80)
        limb("carried shoe", [heel, (heel[0] + 0.02, heel[1] + 0.02, 0.70), (heel[0] + 0.03 + 0.03 * k, heel[1] + 0.05, 0.58)], [0.042, 0.05, 0.044], leather)


def beyond():
    card = felt("hut", (0.16, 0.17, 0.18))
    guard_tower((10.2, 13.5, -0.3), -24, card, card, card)
    white, gray = felt("gull", (0.7, 0.7, 0.7)), felt("gull wing", (0.34, 0.35, 0.38))
    rocks = felt("rock", (0.10, 0.10, 0.11))
    for rx, ry, r in ((7.2, 9.6, 1.0), (8.6, 10.2, 1.5), (9.9, 9.4, 1.1), (6.3, 9.0, 0.5), (11.2, 10.5, 1.7)):
        crumple(ball("rock", (rx, ry, 0.0), (r, r * 0.8, r * 0.62), rocks, (0, 9, rx * 40)), 0.7, 0.45)
    gull((2.6, 9.0, 3.9), 60, white, gray, 26, 1.3)
    gull((4.3, 12.0, 4.3), 75, white, gray, 8, 1.3)


def near():
    bucket((2.7, 0.6, ground(2.7, 0.6) - 0.02), 30, clay("bucket", (0.20, 0.10, 0.34)), metal("wire", (0.3, 0.3, 0.3)), clay("spade", (0.55, 0.26, 0.06)))
    straw = cloth_thin("marram", (0.10, 0.095, 0.05), 0.3)
    for k, (x, y, z) in enumerate([(-3.1, -8.4, 1.55), (-3.4, -8.6, 1.9), (-2.7, -8.2, 1.1), (3.2, -8.6, 1.6), (2.8, -8.2, 1.2), (3.5, -8.8, 1.9)]):
        marram((x, y, z), 46, straw, k, 1.35, 0.16, (0.32, 0.05))


def lights():
    x, y = HIM_M
    sky([(0.0, FOG), (1.0, (0.36, 0.37, 0.44)), (0.10, FOG), (0.30, (0.30, 0.31, 0.36))], 1.0)
    lit_air("the paler side", (-4.2, 9, 5.6), EYE_M, 15, (0.93, 0.93, 1.0), 0.19, core=1.2, tall=0.5, mirrored=False)
    lamp("dome", "SUN", (0, 0, 9), 0.75, (0.84, 0.88, 1.0), (150, 0), toward_m=(0.0, 0.15, 8))
    lamp("pale side", "SUN", (0, 0, 9), 1.0, (1.0, 0.95, 0.90), (12, 0), toward_m=(0.8, -0.7, 8.66))
    lit_air("her fog, wide", (x + 0.1, y + 2.5, 1.6), EYE_M, 10.5, (1.0, 0.36, 0.14), 0.5, hers=True, core=2.3)
    lit_air("her fog, near", (x + 0.1, y + 1.0, 1.45), EYE_M, 3.1, (1.0, 0.50, 0.19), 0.95, hers=True, core=1.8)
    lit_air("her fog, before", (x, y - 1.2, 1.4), EYE_M, 3.2, (1.0, 0.42, 0.18), 0.07, hers=True, core=1.4, mirrored=False)
    lamp("her chest", "POINT", (x + 0.05, y + 0.55, 1.35), 70, APRICOT, (0.16, 0), hers=True)
    lamp("her sand", "AREA", (x, y + 0.9, 3.2), 70, (1.0, 0.46, 0.2), (3.5, 3.5), toward_m=(x, y - 0.5, 0), hers=True)
