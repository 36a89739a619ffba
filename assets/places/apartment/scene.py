"""Theodore's apartment, high on a hill street: the round-headed window, the desk under it, and one chair too many.

At night, the idea of light: the last violet of dusk holds him as a dark shape, and the moon lays the window's bars across a floor on
which two boxes were never opened. When she is there, the pane on the desk washes him, the reveal of the arch and the glass.

In the morning: fog to the sill, and gray light over the half of the bed that nobody slept in. His cardigan on the other chair is
the one warm thing; when she is there, the pane is the second, and it reaches the empty half before it reaches him.

In the dark, from the hall: every lamp is out, the near one too, and a small cold city is all the light there is. Hers is only what the pane would give.
"""

import math
import random

from kit.bed import unmade_bed
from kit.breakfast import draped
from kit.camera import look
from kit.city import cable_line, discs, hill, houses, towers, water_tower
from kit.figure import LISTENING, OCHRE, figurine
from kit.furniture import chair, desk, device, earpiece_dish, leaf_of_paper, moving_box, mug, stack
from kit.light import lamp, sky
from kit.materials import card, clay, cloth_thin, distant, felt, glow, knit, metal, pane, plaster, wood, written
from kit.poses import SUNK
from kit.room import arched_casement, boards, curtain, wall_with_arch
from kit.shapes import block, limb, turned
from kit.trees import bough, potted_plant

HOURS = ("night", "morning", "dark")

EYE_M, MORNING_EYE_M, DARK_EYE_M = (1.2, -2.6, 1.5), (0.55, -4.1, 1.62), (1.0, -5.1, 1.46)
APRICOT, SODIUM = (1.0, 0.50, 0.20), (1.0, 0.45, 0.14)
ARCH = dict(middle_m=-0.1, half_wide_m=1.75, sill_m=0.62, spring_m=1.95, rise_m=1.05)


def build(hour):
    return {"night": night, "morning": morning, "dark": dark}[hour]()


def night():
    room()
    life()
    theodore()
    outside()
    lights()
    look(EYE_M, (0.58, 2.4, 1.4), (-0.15, 0.95, 1.2), lens_mm=31, aperture_f=0.6, shift_up=-0.022)
    return {
        "exposure": 1.05, "look": "Medium High Contrast", "depth_m": (2.4, 60), "bloom": 0.09,
        "points_m": {"head": (-0.12, 1.0, 1.33), "desk": (0.45, 1.55, 0.9)},
    }


def morning():
    room()
    life()
    sleepless()
    fog()
    gray_lights()
    look(MORNING_EYE_M, (MORNING_EYE_M[0], 3, 1.62), (-0.2, 0.3, 1.0), lens_mm=30, aperture_f=0.5, shift_up=-0.05)
    return {
        "exposure": 0.85, "look": "Medium High Contrast", "depth_m": (2.4, 40), "bloom": 0.07,
        "points_m": {"head": (-0.22, 0.5, 1.25), "pillow": (-1.3, -0.7, 0.6), "desk": (0.45, 1.55, 0.9)},
    }


def dark():
    room()
    life()
    empty_bed()
    chair((-0.1, 0.86, 0), -34, wood("his chair", (0.085, 0.045, 0.03)), felt("his seat", (0.1, 0.075, 0.06)))
    hall()
    far_down()
    cold_lights()
    look(DARK_EYE_M, (DARK_EYE_M[0], 3, DARK_EYE_M[2]), (0.1, 1.2, 1.0), lens_mm=33, aperture_f=1.1, shift_up=0.0)
    return {
        "exposure": 1.15, "look": "Medium High Contrast", "depth_m": (1.2, 60), "bloom": 0.08,
        "points_m": {"window": (-0.1, 2.4, 1.7), "bulb": (0.72, -3.5, 1.71), "desk": (0.45, 1.55, 0.9)},
    }


def room():
    stucco = plaster("stucco", (0.34, 0.30, 0.33))
    frame, shades = wood("frame", (0.05, 0.045, 0.05)), [wood(f"board {k}", c, (12, 1, 12), 0.36) for k, c in enumerate([(0.16, 0.085, 0.05), (0.13, 0.066, 0.04), (0.19, 0.10, 0.055)])]
    wall_with_arch("window wall", 6, 3.5, 0.34, 2.4, material=stucco, **ARCH)
    arched_casement(2.62, columns=6, rows=3, frame=frame, glass=pane("glass", 0.10), **ARCH)
    block("sill", (3.75, 0.46, 0.06), (-0.1, 2.5, 0.61), wood("sill", (0.20, 0.12, 0.075)), bevel_m=0.02)
    block("right wall", (0.2, 9, 3.5), (4.0, -1, 1.75), stucco)
    block("left wall", (0.2, 9, 3.5), (-3.1, -1, 1.75), stucco)
    block("ceiling", (8, 9, 0.2), (0, -1, 3.55), stucco)
    block("back", (8, 0.2, 3.5), (0, -5.4, 1.75), stucco)
    for x in (-2.2, -0.4, 1.4, 3.2):
        block("beam", (0.17, 8, 0.2), (x, -1.4, 3.38), wood("beam", (0.07, 0.04, 0.028), (12, 1, 12)), bevel_m=0.03)
    boards((-3.1, 4.1), (-5.2, 2.5), 0.16, shades)
    curtain((-2.05, 2.28, 3.12), (-1.42, 2.28, 3.12), 3.05, cloth_thin("linen", (0.55, 0.50, 0.52), 0.5), folds=6)
    limb("rail", [(-2.3, 2.28, 3.13), (2.1, 2.28, 3.13)], [0.016, 0.016], frame, around=10, steps=1)
    curtain((1.72, 2.28, 3.12), (2.0, 2.28, 3.12), 3.05, cloth_thin("linen right", (0.55, 0.50, 0.52), 0.5), folds=3)


def life():
    oak, dark = wood("oak", (0.24, 0.125, 0.06), (1, 12, 12), 0.4), wood("dark", (0.075, 0.042, 0.028))
    papers = [felt("paper a", (0.62, 0.58, 0.52)), felt("paper b", (0.5, 0.46, 0.42))]
    desk((0.1, 1.62, 0), -6, (1.7, 0.72), oak, dark)
    device((0.50, 1.72, 0.757), -16, metal("shell", (0.32, 0.24, 0.2), 0.35), glow("her screen", (1.0, 0.52, 0.24), 1.6, hers=True, soft=True))
    earpiece_dish((0.12, 1.50, 0.757), clay("saucer", (0.5, 0.47, 0.42)), glow("her bead", APRICOT, 9.0, hers=True))
    stack((-0.48, 1.62, 0.757), 12, 8, papers, 3)
    stack((0.83, 1.46, 0.757), -20, 4, papers, 7, (0.17, 0.12))
    leaf_of_paper("page", (-0.12, 1.42, 0.757), 9, written("letter", (0.78, 0.74, 0.68), 5, 0.1))
    mug((-0.28, 1.75, 0.757), clay("mug", (0.10, 0.16, 0.13)))
    # The chair too many: it faces him over the corner of the desk, and the moon is on it.
    chair((0.95, 0.9, 0), 62, dark, felt("other seat", (0.16, 0.13, 0.17)))
    brown, tape = card("carton", (0.27, 0.16, 0.085)), card("tape", (0.42, 0.31, 0.19))
    moving_box((2.62, 1.35, 0), 8, (0.72, 0.56, 0.5), brown, tape)
    moving_box((2.58, 1.38, 0.505), -9, (0.58, 0.46, 0.4), brown, tape)
    potted_plant((2.55, 1.38, 0.91), cloth_thin("leaf", (0.04, 0.065, 0.042), 0.2), clay("pot", (0.30, 0.13, 0.075)), clay("stem", (0.07, 0.1, 0.04)), leaves=14, height_m=0.85)
    # A rug, and something near the lens that is only dark and round.
    block("rug", (2.5, 1.9, 0.018), (0.35, 0.75, 0.012), felt("rug", (0.13, 0.085, 0.115)), (0, 0, -5), 0.009)


def theodore():
    chair((-0.2, 0.80, 0), -22, wood("his chair", (0.085, 0.045, 0.03)), felt("his seat", (0.1, 0.075, 0.06)))
    figurine("theodore", LISTENING, (-0.2, 0.84, 0), -22, trousers=(0.04, 0.055, 0.105), seed=3)


def empty_bed():
    block("under the boards", (7.4, 7.9, 0.1), (0.5, -1.4, -0.12), wood("under", (0.03, 0.02, 0.015)), bevel_m=0)
    linen, blanket = felt("linen sheet", (0.50, 0.49, 0.50)), knit("blanket", (0.17, 0.165, 0.21), 0.03, sheen=0.4)
    unmade_bed((-0.62, -0.42, 0), -90, wood("bed", (0.12, 0.07, 0.045), (12, 1, 12)), linen, blanket, slept=-1)


def sleepless():
    """The bed, and who could not sleep on the far edge of it; his cardigan hangs on the other chair."""
    empty_bed()
    figurine("theodore", SUNK, (-0.22, 0.27, 0.05), -6, coat=(0.44, 0.43, 0.42), trousers=(0.10, 0.11, 0.16), shirt=(0.44, 0.43, 0.42), seed=3)
    chair((-1.05, 0.95, 0), -22, wood("his chair", (0.085, 0.045, 0.03)), felt("his seat", (0.1, 0.075, 0.06)))
    turn = math.radians(62)
    draped((0.95 + 0.245 * math.sin(turn), 0.9 - 0.245 * math.cos(turn), 0.755), 62, knit("cardigan", OCHRE), 0.46, 0.42)


def fog():
    """The hills as the morning has them: three grays, the nearest dark enough to be a hill."""
    air = (0.36, 0.40, 0.46)
    near, middle = distant("near hill", (0.10, 0.11, 0.11), air, 0.45), distant("middle hill", (0.2, 0.2, 0.2), air, 0.78)
    ground_near = hill("near", 14, 42, 70, 17, -15, 1.3, near, lean=0.07)
    ground_mid = hill("middle", 60, 60, 130, 36, -22, 2.6, middle, lean=-0.03)
    hill("far", 190, 120, 330, 62, -30, 4.2, distant("far hill", (0.3, 0.3, 0.3), (0.46, 0.50, 0.55), 0.95))
    houses(ground_near, 120, (-42, 46, 26, 57), [distant("wall", (0.3, 0.29, 0.28), air, 0.5), near], [near], 4)
    houses(ground_mid, 260, (-90, 100, 80, 122), [middle], [distant("roof", (0.14, 0.14, 0.15), air, 0.74)], 5)
    ink = distant("tower gray", (0.10, 0.10, 0.11), air, 0.6)
    water_tower((16, 88, ground_mid(16, 88) - 1), 17, ink, ink)
    cable_line((-60, 84, 22), (20, 88, ground_mid(20, 88) + 10), ink, ink, None, 0.3)
    bough([(3.2, 4.2, 1.5), (2.3, 4.1, 2.15), (1.5, 4.0, 2.5), (0.75, 4.0, 2.62)], [0.07, 0.05, 0.03, 0.012], cloth_thin("jacaranda", (0.52, 0.38, 0.76), 0.6), clay("bark", (0.05, 0.045, 0.05)), petals=1500, spread_m=0.15, petal_m=0.04)
    sky([(0.0, (0.58, 0.60, 0.62)), (0.6, (0.30, 0.36, 0.46)), (0.12, (0.54, 0.57, 0.61)), (0.3, (0.42, 0.47, 0.55))], 1.0)


def gray_lights():
    lamp("fog light", "AREA", (-0.1, 2.95, 1.75), 130, (0.78, 0.86, 1.0), (3.4, 2.2), toward_m=(-0.2, -1, 0.5))
    lamp("high fog", "SUN", (0, 0, 5), 0.8, (0.80, 0.88, 1.0), (26, 0), toward_m=(-0.35, -1.0, 4.35))
    lamp("room", "AREA", (2.2, -3.6, 2.9), 58, (0.56, 0.60, 0.74), (3, 2), toward_m=(-0.4, 0, 0.5))
    lamp("her pane", "AREA", (0.49, 1.685, 1.08), 30, APRICOT, (0.3, 0.42), toward_m=(0.1, 0.3, 0.9), hers=True)
    lamp("her glow", "POINT", (0.55, 1.6, 1.5), 15, (1.0, 0.46, 0.2), (0.25, 0), hers=True)
    lamp("her reach", "SPOT", (0.9, 0.6, 2.3), 60, (1.0, 0.52, 0.24), (0.4, 0), toward_m=(-0.9, -0.75, 0.5), spread_deg=56, hers=True)


def hall():
    """Where whoever looks stands: a door frame on either side, and a dead bulb on its cord."""
    ink, iron = wood("hall post", (0.07, 0.06, 0.065), (12, 12, 1)), metal("iron", (0.10, 0.10, 0.11), 0.4)
    for name, x in (("left", -1.40), ("right", 3.14)):
        block(f"hall wall {name}", (2.6, 0.16, 3.4), (x, -3.05, 1.7), plaster(f"hall wall {name}", (0.20, 0.20, 0.23)), bevel_m=0.02)
    for x in (-0.06, 1.80):
        block("hall post", (0.12, 0.24, 3.0), (x, -3.08, 1.5), ink, bevel_m=0.02)
    x, y, z = 0.72, -3.5, 1.775
    limb("cord", [(x, y, 3.4), (x + 0.004, y, z + 0.1)], [0.006, 0.006], ink, around=8, steps=1)
    turned("socket", (x, y, z), [(0.022, 0), (0.024, 0.05), (0.016, 0.09), (0.007, 0.11)], iron, 20)
    turned("dead bulb", (x, y, z - 0.125), [(0.004, 0), (0.026, 0.006), (0.043, 0.03), (0.046, 0.052), (0.036, 0.086), (0.02, 0.11), (0.018, 0.13)], clay("dead bulb", (0.30, 0.33, 0.38)), 28)


def far_down():
    """The city before day: no hill is lit, and what lights there are lie in the plain, small and cold."""
    dice = random.Random(3)
    hill("near", 14, 42, 70, 5, -17, 1.3, distant("near hill", (0.012, 0.014, 0.02), (0.008, 0.012, 0.026), 0.6), lean=0.05)
    plain = hill("plain", 60, 150, 200, 9, -16, 2.6, distant("plain", (0.02, 0.024, 0.04), (0.016, 0.024, 0.055), 0.85))
    hill("far", 230, 90, 360, 34, -26, 4.2, distant("far hill", (0.03, 0.035, 0.06), (0.030, 0.045, 0.10), 0.95))
    towers(7, (-62, -22, 206, 216), -14, (7, 14), distant("tower", (0.02, 0.025, 0.05), (0.018, 0.028, 0.07), 0.9), [], 6, 0)
    spots = {"ice": [], "steel": []}
    for k in range(330):
        x, y = dice.gauss(-14, 36), dice.uniform(84, 206)
        spots["ice" if k % 3 else "steel"].append(((x, y, plain(x, y) + 3), dice.uniform(0.22, 0.55)))
    for x0 in (-34, -6, 24):
        for k in range(34):
            t = k / 34
            x, y = x0 + (x0 * 0.2 - 6) * t + dice.uniform(-0.4, 0.4), 84 + 122 * t
            spots["steel"].append(((x, y, plain(x, y) + 3), 0.42))
    for (name, places), colour, strength in zip(spots.items(), ((0.66, 0.82, 1.0), (0.52, 0.70, 1.0)), (0.62, 0.5)):
        discs(f"lamps {name}", places, DARK_EYE_M, glow(f"disc {name}", colour, strength, veil=True))
    bough([(3.2, 4.2, 1.5), (2.3, 4.1, 2.15), (1.5, 4.0, 2.5), (0.75, 4.0, 2.62)], [0.07, 0.05, 0.03, 0.012], cloth_thin("jacaranda", (0.07, 0.07, 0.16), 0.5), clay("bark", (0.02, 0.02, 0.025)), petals=1500, spread_m=0.15, petal_m=0.04)
    sky([(0.0, (0.085, 0.125, 0.24)), (0.6, (0.006, 0.010, 0.035)), (0.05, (0.062, 0.095, 0.205)), (0.14, (0.034, 0.055, 0.14)), (0.28, (0.017, 0.028, 0.085))], 1.0)


def cold_lights():
    lamp("city", "AREA", (-0.1, 2.95, 1.75), 85, (0.21, 0.45, 1.0), (3.4, 2.2), toward_m=(-0.1, -1, 0.3))
    lamp("city on the floor", "SPOT", (-0.4, 3.0, 2.5), 260, (0.21, 0.45, 1.0), (0.3, 0), toward_m=(0.7, -0.6, 0), spread_deg=70)
    lamp("hall air", "AREA", (1.2, -5.2, 3.0), 9, (0.21, 0.45, 1.0), (2, 0.6), toward_m=(1.0, -2, 0.6))
    # Hers, which the story no longer shows here: the pane on the desk, from afar.
    lamp("her pane", "AREA", (0.49, 1.685, 1.08), 22, APRICOT, (0.3, 0.42), toward_m=(0.28, 0.9, 1.06), hers=True)
    lamp("her glow", "POINT", (0.55, 1.6, 1.5), 12, (1.0, 0.46, 0.2), (0.25, 0), hers=True)


def outside():
    dice = random.Random(8)
    dusk, deep = (0.15, 0.085, 0.26), (0.04, 0.035, 0.12)
    near = distant("near hill", (0.02, 0.018, 0.035), (0.018, 0.016, 0.05), 0.55)
    middle = distant("middle hill", (0.03, 0.025, 0.05), (0.045, 0.034, 0.11), 0.8)
    far = distant("far hill", (0.05, 0.04, 0.08), (0.10, 0.065, 0.21), 0.95)
    warm = [glow(f"window {k}", c, s) for k, (c, s) in enumerate([((1, 0.5, 0.18), 2.2), ((1, 0.66, 0.34), 1.6), ((1, 0.42, 0.14), 1.5), ((0.72, 0.8, 1.0), 0.9)])]
    ground_near = hill("near", 14, 42, 70, 17, -15, 1.3, near, lean=0.07)
    ground_mid = hill("middle", 60, 60, 130, 36, -22, 2.6, middle, lean=-0.03)
    hill("far", 190, 120, 330, 62, -30, 4.2, far)
    houses(ground_near, 120, (-42, 46, 26, 57), [near], [near], 4, warm, 0.42)
    houses(ground_mid, 260, (-90, 100, 80, 122), [middle], [middle], 5, warm, 0.35)
    towers(9, (-86, -34, 170, 190), -22, (26, 52), distant("tower", (0.03, 0.03, 0.06), (0.075, 0.05, 0.17), 0.9), warm[1:], 6, 0.28)
    tower_ink = distant("tower ink", (0.02, 0.018, 0.03), (0.022, 0.018, 0.055), 0.6)
    water_tower((16, 88, ground_mid(16, 88) - 1), 17, tower_ink, tower_ink)
    # Street lamps: three roads that wind up the hills, drawn as the lens would draw them.
    lamps = {"sodium": [], "gold": [], "pale": []}
    for ground, x0, sway, y0, y1, count, size in ((ground_near, -12, 9, 30, 55, 26, 0.32), (ground_near, 8, 9, 30, 56, 24, 0.32), (ground_mid, -32, 16, 76, 118, 32, 0.5), (ground_mid, 16, 20, 76, 118, 32, 0.5), (ground_mid, -6, 24, 84, 119, 24, 0.42)):
        for k in range(count):
            t = k / count
            y = y0 + (y1 - y0) * t
            x = x0 + sway * math.sin(t * 5.2 + x0) + dice.uniform(-0.6, 0.6)
            lamps[dice.choice(["sodium", "sodium", "gold"])].append(((x, y, ground(x, y) + 2.4), 1.2 * size * dice.uniform(0.7, 1.25)))
    for _ in range(90):
        x, y = dice.uniform(-70, 75), dice.uniform(80, 120)
        lamps[dice.choice(["gold", "pale", "sodium"])].append(((x, y, ground_mid(x, y) + 2), dice.uniform(0.22, 0.6)))
    for _ in range(120):
        x, y = dice.uniform(-110, 110), 188
        lamps[dice.choice(["gold", "pale"])].append(((x, y, dice.triangular(-6, 14, 0)), dice.uniform(0.4, 0.8)))
    for (name, spots), colour, strength in zip(lamps.items(), (SODIUM, (1.0, 0.72, 0.42), (0.75, 0.82, 1.0)), (0.85, 0.55, 0.36)):
        discs(f"lamps {name}", spots, EYE_M, glow(f"disc {name}", colour, strength, veil=True))
    wire = distant("wire", (0.01, 0.01, 0.02), (0.03, 0.024, 0.07), 0.6)
    cable_line((-60, 84, 22), (20, 88, ground_mid(20, 88) + 10), wire, tower_ink, glow("car lamp", (1, 0.7, 0.4), 1.6), 0.55)
    petals = cloth_thin("jacaranda", (0.30, 0.19, 0.52), 0.5)
    bough([(3.2, 4.2, 1.5), (2.3, 4.1, 2.15), (1.5, 4.0, 2.5), (0.75, 4.0, 2.62)], [0.07, 0.05, 0.03, 0.012], petals, clay("bark", (0.03, 0.022, 0.025)), petals=1500, spread_m=0.15, petal_m=0.04)
    sky([(0.0, (0.62, 0.27, 0.30)), (0.62, (0.010, 0.014, 0.05)), (0.03, (0.46, 0.20, 0.38)), (0.075, (0.24, 0.12, 0.38)), (0.15, (0.09, 0.066, 0.26)), (0.26, (0.032, 0.036, 0.14))], 1.0)


def lights():
    lamp("moon", "SUN", (0, 0, 5), 3.4, (0.46, 0.58, 1.0), (0.9, 0), toward_m=(1.0, -1.1, 4.38))
    lamp("dusk", "AREA", (-0.1, 2.95, 1.75), 26, (0.60, 0.44, 1.0), (3.4, 2.2), toward_m=(0.2, -1, 0.8))
    lamp("street", "SPOT", (-4.5, 9, -2.5), 900, SODIUM, (0.5, 0), toward_m=(0.4, 2.2, 2.9), spread_deg=50)
    lamp("street on the tree", "POINT", (2.2, 5.2, 0.6), 60, SODIUM, (0.3, 0))
    lamp("moon on him", "SPOT", (-2.0, 3.6, 2.6), 70, (0.5, 0.6, 1.0), (0.1, 0), toward_m=(-0.2, 0.95, 1.1), spread_deg=24)
    lamp("room", "AREA", (2.2, -3.2, 2.6), 16, (0.42, 0.38, 1.0), (3, 2), toward_m=(0.8, 1.5, 0.5))
    lamp("dusk on the floor", "SPOT", (1.9, -0.2, 3.1), 85, (0.56, 0.46, 1.0), (0.25, 0), toward_m=(1.0, 1.9, 0), spread_deg=58)
    # Hers: what the pane on the desk gives, and what her warmth gives back from wall and ceiling.
    lamp("her pane", "AREA", (0.49, 1.685, 1.08), 32, APRICOT, (0.3, 0.42), toward_m=(0.28, 0.9, 1.06), hers=True)
    lamp("her glow", "POINT", (0.55, 1.95, 1.45), 13, (1.0, 0.46, 0.2), (0.10, 0), hers=True)
    lamp("her bead", "POINT", (0.12, 1.5, 0.83), 0.7, (1.0, 0.55, 0.25), (0.03, 0), hers=True)
