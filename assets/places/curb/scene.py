"""The curb: at night a cab with its door open and a woman in a gray coat who has still something to say; and, where he said no, the bus she came on.

By night the idea of light is that the street is hosed, so everything that shines shines twice: sodium stands over her and lies under her, and
the cab is the one lit room. By the bus it is the low sun of an August evening, behind us: it lays her shadow on the bus's flank. Three people stand
clear of each other in it, with the open door between the hand that thanks and the hand that answers, and he waits in ochre for her to turn. Samantha's light is a bead in Isabella's ear and, from behind, the pane in his pocket: it falls on the coat's back.
"""

import math
import random

import bpy

from kit.camera import look
from kit.city import hill
from kit.figure import REACHING, figurine
from kit.fog import lit_air
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, distant, felt, glow, metal, pane, plaster, wood
from kit.motorcars import motorcar
from kit.omnibus import DOOR_M, FLOOR_M, omnibus, stop_sign
from kit.raincoat import raincoat
from kit.seated import DINING
from kit.shapes import ball, block, limb
from kit.street import fallen, house, pots, window
from kit.streetside import arm_lamp, fronts
from kit.trees import jacaranda
from kit.wet import hose, wet

HOURS = ("night", "bus")

EYE_M, BUS_EYE_M = (0.95, -6.0, 0.72), (0.42, -7.0, 1.34)
APRICOT, SODIUM = (1.0, 0.55, 0.25), (1.0, 0.40, 0.07)
CAB_M, HER_M, HER_TURN = (-1.55, 0.9), (0.22, -0.35), 66
# So low that the driver's cap is under the roof; his legs are where nobody looks.
CAB_SEAT_M = -0.18
BUS_FRONT_M, OFF_M, OFF_TURN = 1.12, (-0.70, -0.98), -68
HIM_M, HIM_TURN = (1.40, -1.22), 58
DRIVER_M = (BUS_FRONT_M - 0.80, 1.30)
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
# At the wheel: one hand on it, and the near one up flat, in answer.
AT_THE_WHEEL = DRIVING | {
    "turn_deg": -22, "nod_deg": 4,
    "left": [(-0.19, 0.03, 1.045), (-0.27, 0.20, 0.86), (-0.17, 0.42, 0.92), (-0.12, 0.50, 0.96)],
    "right": [(0.19, 0.03, 1.045), (0.29, 0.20, 0.90), (0.25, 0.36, 1.10), (0.24, 0.38, 1.22)],
}
RIDING = DINING | {"turn_deg": -8, "nod_deg": 12, "lean_deg": 2}
# He has come down all the stairs: weight on one leg, one hand in the pocket, the other has nothing in it.
WAITING = REACHING | {
    "spine": [(0.015, 0, 0.86), (0.01, 0, 1.0), (0.0, -0.005, 1.18), (0, -0.005, 1.35), (0, 0.0, 1.44), (0, 0.015, 1.50)],
    "head": (0, 0.05, 1.665), "nod_deg": 6, "turn_deg": 10, "lean_deg": -3,
    "left": [(-0.18, 0.0, 1.40), (-0.27, -0.07, 1.16), (-0.215, 0.07, 0.95), (-0.20, 0.12, 0.88)],
    "right": [(0.18, 0.0, 1.40), (0.26, -0.03, 1.15), (0.265, 0.04, 0.92), (0.26, 0.06, 0.83)],
    "left_leg": [(-0.09, 0, 0.86), (-0.12, 0.06, 0.48), (-0.15, 0.03, 0.09), (-0.19, 0.15, 0.05)],
    "right_leg": [(0.09, 0, 0.86), (0.10, 0.01, 0.48), (0.10, -0.03, 0.10), (0.12, 0.10, 0.05)],
}


def build(hour):
    return night() if hour == "night" else bus()


def night():
    ground()
    cab()
    isabella(HER_M, HER_TURN, EYE_M)
    street()
    end_of_the_street()
    lights()
    look(EYE_M, (EYE_M[0], 20, EYE_M[2]), (HER_M[0], HER_M[1], 1), lens_mm=35, aperture_f=0.42, shift_up=0.052, shift_right=-0.10)
    return {
        "exposure": 0.98, "look": "Medium High Contrast", "depth_m": (3, 50), "bloom": 0.10,
        "points_m": {"isabella": (*HER_M, 1.4), "cab door": (-0.4, 0.6, 0.8)},
    }


def bus():
    sidewalk()
    the_bus()
    isabella(OFF_M, OFF_TURN, BUS_EYE_M, (0.17, 0.175, 0.20))
    figurine("theodore", WAITING, (*HIM_M, 0), HIM_TURN, hair=(0.06, 0.032, 0.02), seed=3)
    foot_of_the_stairs()
    evening()
    look(BUS_EYE_M, (BUS_EYE_M[0], 3, BUS_EYE_M[2]), (*OFF_M, 1.3), lens_mm=37, aperture_f=0.55, shift_up=0.012)
    return {
        "exposure": -0.1, "look": "Medium High Contrast", "depth_m": (3.5, 40), "bloom": 0.05,
        "points_m": {"isabella": (*OFF_M, 1.4), "driver": (DRIVER_M[0], DRIVER_M[1], FLOOR_M + 1.3), "theodore": (*HIM_M, 1.4), "stairs": (4.6, 12, 1.5)},
    }


def in_plain_cloth(name, handle, colour):
    """Elbow patches and ribbing are Theodore's: on everybody else they go, and the coat is felt."""
    cloth = felt(f"{name} cloth", colour)
    for part in [p for p in bpy.data.objects if p.parent == handle]:
        kind = part.name.split(".")[0]
        if kind in ("patch", "hem"):
            bpy.data.objects.remove(part)
        elif kind in ("cuff", "collar", f"{name} coat"):
            part.data.materials[0] = cloth


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
    worn = figurine("driver", DRIVING, (x - 0.36, y + 0.02, CAB_SEAT_M), 0, hair=(0.03, 0.028, 0.03), seed=9)
    in_plain_cloth("driver", worn, (0.10, 0.11, 0.14))
    limb("cap", [(x - 0.36, y + 0.11, CAB_SEAT_M + 1.385), (x - 0.36, y + 0.115, CAB_SEAT_M + 1.43)], [(0.118, 0.128), (0.128, 0.138)], felt("cap", (0.05, 0.05, 0.06)), cap=0.15)


def isabella(at_m, turn_deg, eye_m, coat=(0.25, 0.25, 0.265)):
    """In Standby's gray coat, her thanks just leaving her chin; the bud is in the ear that is turned to us."""
    x, y = at_m
    worn = figurine("isabella", THANKING, (x, y, 0), turn_deg, coat=coat, trousers=(0.05, 0.04, 0.05), shirt=(0.5, 0.48, 0.44), hair=(0.018, 0.014, 0.016), long_coat=True, bun=True, seed=6)
    raincoat("isabella", worn, THANKING, coat)
    a, side = math.radians(turn_deg), -1 if turn_deg > 0 else 1
    ear = (x + side * 0.11 * math.cos(a) - 0.035 * math.sin(a), y + side * 0.11 * math.sin(a) + 0.035 * math.cos(a), 1.655)
    ball("bud", ear, 0.015, glow("her bud", APRICOT, 6, hers=True))
    lit_air("her air", (ear[0], ear[1] - 0.05, ear[2]), eye_m, 0.42, (1.0, 0.5, 0.2), 0.28, hers=True)
    lamp("her bud", "POINT", (ear[0] - 0.05, ear[1] - 0.12, 1.64), 0.9, APRICOT, (0.04, 0), hers=True)


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


def end_of_the_street():
    """The street goes over the edge of one hill, and there is the dark of the next."""
    for y, crest, base, tone in ((44, 5.0, -6.0, (0.010, 0.013, 0.020)), (80, 12.5, -9.0, (0.017, 0.023, 0.033))):
        hill(f"hill {y}", y, 40, 90, crest, base, 7.3 if y == 44 else 2.2, distant(f"hill {y}", (0.01, 0.01, 0.012), tone, 0.85))


def lights():
    sky([(0.0, (0.034, 0.044, 0.062)), (0.9, (0.003, 0.004, 0.009)), (0.08, (0.028, 0.037, 0.055)), (0.3, (0.009, 0.013, 0.024))], 0.8)
    lamp("night", "SUN", (0, 0, 9), 0.10, (0.35, 0.42, 1.0), (150, 0), toward_m=(0.1, 0.3, 8))
    x, y = CAB_M
    lamp("dome", "POINT", (x + 0.1, y - 0.45, 1.17), 7, (1.0, 0.66, 0.32), (0.1, 0))
    lamp("through the door", "SPOT", (x + 0.75, y - 0.62, 1.2), 230, (1.0, 0.62, 0.28), (0.12, 0), toward_m=(HER_M[0], HER_M[1], 1.35), spread_deg=120)
    lamp("overhead sodium", "SPOT", (0.9, 1.6, 5.2), 1300, SODIUM, (0.2, 0), toward_m=(0.1, -0.6, 0), spread_deg=80)
    lamp("her pane", "SPOT", (2.6, -3.6, 1.3), 105, (1.0, 0.42, 0.14), (0.16, 0), toward_m=(HER_M[0], HER_M[1], 1.1), spread_deg=44, hers=True)


def sidewalk():
    """Flags, a curb, a gutter with what fell into it, and the street as far as the other side."""
    dice = random.Random(4)
    flags = [plaster(f"flag {k}", c) for k, c in enumerate([(0.36, 0.31, 0.26), (0.33, 0.285, 0.245), (0.39, 0.335, 0.28)])]
    for i in range(-5, 6):
        for k in range(6):
            block("flag", (1.18, 1.18, 0.2), (0.3 + 1.2 * i, -0.98 - 1.2 * k, -0.10 + dice.uniform(-0.004, 0.004)), dice.choice(flags), (dice.uniform(-0.3, 0.3), dice.uniform(-0.3, 0.3), 0), 0.018)
    stone = plaster("curb stone", (0.42, 0.38, 0.33))
    for i in range(-5, 7):
        block("curb stone", (1.44, 0.22, 0.32), (0.4 + 1.46 * i, -0.26, -0.15), stone, (0, 0, dice.uniform(-0.2, 0.2)), 0.03)
    block("street", (60, 9.5, 0.2), (4, 4.62, -0.26), plaster("asphalt", (0.145, 0.135, 0.135)), bevel_m=0)
    block("far curb", (60, 0.3, 0.3), (4, 9.4, -0.14), stone, bevel_m=0.03)
    block("far sidewalk", (60, 3.0, 0.2), (4, 11.0, -0.09), flags[0], bevel_m=0)
    fallen([(dice.gauss(1.6, 1.9), dice.choice([dice.gauss(-0.09, 0.04), dice.uniform(-4.5, -0.4)]), 0.0) for _ in range(150)], cloth_thin("fallen leaves", (0.34, 0.26, 0.06), 0.3), 0.04)
    stop_sign((2.55, -0.72, 0), 12, metal("pole", (0.20, 0.21, 0.20), 0.5), clay("enamel", (0.60, 0.40, 0.09)), clay("enamel ring", (0.66, 0.62, 0.52)))


def the_bus():
    """The driver at the wheel, one hand up in answer; behind him one who rides on."""
    omnibus(BUS_FRONT_M, {
        "paint": clay("bus cream", (0.66, 0.56, 0.40)), "band": clay("bus green", (0.075, 0.165, 0.12)), "trim": felt("bus trim", (0.03, 0.03, 0.03)), "chrome": metal("bus chrome", (0.6, 0.57, 0.52), 0.25),
        "glass": pane("bus glass", 0.10), "leaf glass": pane("leaf glass", 0.16), "seat": felt("bus seat", (0.28, 0.11, 0.06)), "tyre": felt("tyre", (0.02, 0.02, 0.02)), "dark": felt("bus dark", (0.05, 0.045, 0.04)), "lamp": felt("head lamp", (0.6, 0.58, 0.5)),
    })
    x, y = DRIVER_M
    block("driver's seat", (0.42, 0.5, 0.12), (x, y, FLOOR_M + 0.40), felt("driver's seat", (0.12, 0.07, 0.05)), bevel_m=0.05)
    worn = figurine("driver", AT_THE_WHEEL, (x, y, FLOOR_M), -90, trousers=(0.06, 0.06, 0.08), hair=(0.10, 0.09, 0.085), seed=9)
    in_plain_cloth("driver", worn, (0.10, 0.15, 0.25))
    serge = felt("cap", (0.035, 0.045, 0.075))
    limb("cap band", [(x + 0.088, y - 0.01, FLOOR_M + 1.375), (x + 0.09, y - 0.01, FLOOR_M + 1.43)], [(0.116, 0.126), (0.118, 0.128)], serge, cap=0.05)
    limb("cap crown", [(x + 0.09, y - 0.01, FLOOR_M + 1.43), (x + 0.095, y - 0.01, FLOOR_M + 1.465)], [(0.138, 0.148), (0.142, 0.152)], serge, cap=0.22)
    limb("peak", [(x + 0.17, y - 0.045, FLOOR_M + 1.372), (x + 0.245, y - 0.075, FLOOR_M + 1.352)], [(0.085, 0.012), (0.06, 0.008)], felt("peak", (0.02, 0.02, 0.025)), side=(0, 1, 0), around=16)
    wheel = [(x + 0.50 + 0.07 * math.sin(a), y + 0.2 * math.cos(a), FLOOR_M + 0.88 + 0.19 * math.sin(a)) for a in [k * 0.449 for k in range(15)]]
    limb("steering wheel", wheel, [0.016] * 15, felt("steering wheel", (0.02, 0.02, 0.02)), around=8, steps=2)
    # Somebody rides on, an old woman in a violet coat, two windows behind the door.
    x = BUS_FRONT_M - DOOR_M[0] - 0.75 - 0.95 - 0.05
    worn = figurine("rider", RIDING, (x, 0.55, FLOOR_M), -90, hair=(0.42, 0.40, 0.38), bun=True, seed=4)
    in_plain_cloth("rider", worn, (0.20, 0.12, 0.24))


def foot_of_the_stairs():
    """Across the street the hill begins: its stairs between two houses, and trees over the wall."""
    stone, wall = [plaster(f"stair {k}", c) for k, c in enumerate([(0.44, 0.37, 0.30), (0.40, 0.335, 0.275)])], plaster("garden wall", (0.50, 0.36, 0.26))
    for k in range(26):
        block("step", (2.3, 0.46, 0.34), (4.7, 12.6 + 0.42 * k + (1.2 if k > 12 else 0), -0.10 + 0.17 * k), stone[k % 2], bevel_m=0.02)
    for x in (3.3, 6.1):
        for k in range(5):
            block("garden wall", (0.34, 2.6, 3.0), (x, 13.6 + 2.55 * k, -0.45 + 0.98 * k), wall, bevel_m=0.05)
    iron = metal("iron", (0.07, 0.07, 0.07), 0.5)
    limb("hand rail", [(3.75, 12.5, 1.0), (3.75, 17.6, 3.2), (3.75, 19.2, 3.2), (3.75, 24.5, 5.5)], [0.04] * 4, iron, around=8, steps=2)
    for y, z in ((12.6, 0.1), (15.2, 1.2), (17.8, 2.3), (21.0, 3.3)):
        limb("post", [(3.75, y, z), (3.75, y, z + 1.0)], [0.03, 0.03], iron, around=8, steps=1)
    frame, dark, tile = wood("frame", (0.20, 0.12, 0.075)), felt("dark pane", (0.07, 0.075, 0.085)), clay("tile", (0.38, 0.17, 0.10))
    for (x0, x1), (y0, y1), z, tall, tone in (((-6.5, 2.9), (13.2, 18), 0.0, 4.2, (0.56, 0.43, 0.31)), ((7.8, 13.5), (13.4, 18), 0.2, 3.6, (0.62, 0.53, 0.42)), ((-3.0, 3.0), (20, 25), 3.2, 3.4, (0.58, 0.36, 0.26)), ((6.8, 13), (20, 26), 3.4, 3.6, (0.52, 0.40, 0.32))):
        house((x0, x1), (y0, y1), z, tall, plaster(f"stucco {x0}", tone), tile, trim=frame)
        for k in range(int((x1 - x0) / 2.2)):
            window((x0 + 1.2 + 2.2 * k, y0, z + tall - 1.7), 0, (0.9, 1.25), frame, dark, shutters=clay(f"shutter {x0}", (0.14, 0.20, 0.17)))
    leaf, bark = cloth_thin("summer leaf", (0.11, 0.16, 0.05), 0.5), clay("bark", (0.10, 0.07, 0.05))
    jacaranda((9.9, 12.2, 0), 5.2, leaf, bark, 6, 4200, 0.13)
    jacaranda((3.0, 18.6, 2.6), 4.6, leaf, bark, 8, 3000, 0.12)
    jacaranda((9.6, 26.0, 5.5), 5.6, leaf, bark, 5, 3000, 0.15)
    hill("behind", 34, 40, 80, 9.0, -2.0, 4.4, distant("behind", (0.22, 0.19, 0.11), (0.80, 0.58, 0.38), 0.55))


def evening():
    """An hour of sun is left: it comes from behind the lens, at the right, and her shadow goes before her."""
    sky([(0.0, (0.98, 0.80, 0.56)), (0.9, (0.20, 0.36, 0.48)), (0.10, (0.93, 0.82, 0.64)), (0.28, (0.58, 0.66, 0.64)), (0.5, (0.34, 0.50, 0.58))], 0.95)
    lamp("sun", "SUN", (6, -9, 5), 8.5, (1.0, 0.55, 0.23), (0.7, 0), toward_m=(6 - 1.15, -9 + 1.0, 5 - 0.72))
    lamp("dome", "SUN", (0, 0, 9), 0.36, (0.55, 0.68, 1.0), (150, 0), toward_m=(0.1, 0.35, 8))
    for k, x in enumerate((BUS_FRONT_M - 0.55, BUS_FRONT_M - 2.9)):
        lamp(f"inside the bus {k}", "AREA", (x, 0.75, 2.5), 16, (1.0, 0.78, 0.50), (1.2, 0.9), toward_m=(x, 1.2, 0))
    x, y = OFF_M
    lamp("her pane", "SPOT", (HIM_M[0] - 0.30, HIM_M[1] - 0.10, 1.12), 75, (1.0, 0.42, 0.14), (0.10, 0), toward_m=(x, y, 1.30), spread_deg=62, hers=True)
    lamp("her warmth", "AREA", (x + 0.3, y - 1.1, 2.3), 22, (1.0, 0.47, 0.18), (1.6, 1.0), toward_m=(x, -0.05, 0.9), hers=True)
