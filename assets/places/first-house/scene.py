"""The first house as it is remembered: a blue front, a porch with its lamp on, and a car at the curb that somebody has not got out of.

The idea of light: one warm lamp in a violet evening, and everything that it reaches was theirs. It reaches the slabs and the can, and
stops at the car. When Samantha is told of it, hers comes from where the teller stands, and goes where the porch light did not: into the car.
"""

import random

from kit.bungalow import carport, gabled, garbage_can, hose_on_nail, letter_box, porch, wire, wire_pole
from kit.camera import look
from kit.city import hill, houses
from kit.figure import figurine
from kit.fog import in_fog, lit_air
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, distant, felt, glow, metal, pane, plaster, wood
from kit.motorcars import motorcar
from kit.poses import SUNK
from kit.shapes import ball, block, limb
from kit.street import door, fallen, window
from kit.trees import bough, jacaranda

HOURS = ("dusk",)

EYE_M = (0.0, -10.2, 2.25)
APRICOT, HAZE = (1.0, 0.52, 0.22), (0.085, 0.05, 0.15)
FRONT_M, CAR_M, CAN_M = 6.0, (0.95, 0.35), (-1.78, 1.0)
DOOR_M = (-2.7, FRONT_M, 0.42)
# Forehead on the wheel: the seat is at 0.55 m, the wheel's rim at 0.95.
AT_THE_WHEEL = SUNK | {
    "spine": [(0, -0.10, 0.66), (0, -0.10, 0.78), (0, -0.04, 0.93), (0, 0.09, 1.05), (0, 0.17, 1.10), (0, 0.235, 1.125)],
    "head": (0, 0.36, 1.21), "nod_deg": 50, "turn_deg": 0, "lean_deg": 4,
    "left": [(-0.18, 0.12, 1.06), (-0.26, 0.34, 0.92), (-0.16, 0.52, 0.96), (-0.10, 0.56, 1.0)],
    "right": [(0.18, 0.12, 1.06), (0.26, 0.34, 0.92), (0.16, 0.52, 0.96), (0.10, 0.56, 1.0)],
    "left_leg": [(-0.10, 0.0, 0.64), (-0.13, 0.40, 0.70), (-0.13, 0.50, 0.46), (-0.13, 0.60, 0.44)],
    "right_leg": [(0.10, 0.0, 0.64), (0.13, 0.40, 0.70), (0.13, 0.50, 0.46), (0.13, 0.60, 0.44)],
}


def build(hour):
    ground()
    house()
    at_the_curb()
    somebody()
    beyond()
    near()
    in_fog(HAZE, 11, 60, 1.3, 0.85)
    lights()
    look(EYE_M, (EYE_M[0], 20, EYE_M[2]), (-0.6, 1.0, 1), lens_mm=40, aperture_f=0.22, shift_up=-0.012)
    return {
        "exposure": 0.75, "look": "Medium High Contrast", "depth_m": (6, 60), "bloom": 0.11,
        "points_m": {"lamp": (DOOR_M[0] + 0.75, FRONT_M - 0.2, 2.1), "driver": (-0.1, 0, 1.15), "can": (*CAN_M, 0.5), "car": (*CAR_M, 0.8)},
    }


def ground():
    block("street", (80, 9.4, 0.3), (0, -5.1, -0.27), plaster("asphalt", (0.105, 0.095, 0.115)), bevel_m=0.02)
    block("gutter", (80, 0.5, 0.3), (0, -0.62 + 0.15, -0.25), plaster("gutter", (0.25, 0.225, 0.25)), bevel_m=0.02)
    block("curb", (80, 0.2, 0.3), (0, -0.13 + 0.06, -0.15), plaster("curb", (0.32, 0.29, 0.30)), bevel_m=0.03)
    lawn = felt("lawn", (0.085, 0.105, 0.055))
    block("lawn", (80, 40, 0.3), (0, 20.0, -0.155), lawn, bevel_m=0.02)
    cement = [plaster(f"cement {k}", c) for k, c in enumerate([(0.34, 0.31, 0.31), (0.30, 0.275, 0.28), (0.37, 0.335, 0.325)])]
    dice = random.Random(3)
    x = -12.0
    while x < 12:
        block("pavement", (1.18, 1.15, 0.2), (x, 1.45, -0.085 + dice.uniform(-0.004, 0.004)), dice.choice(cement), (0, 0, dice.uniform(-0.4, 0.4)), 0.02)
        x += 1.2
    for k in range(11):
        block("slab", (0.95, 0.17, 0.1), (DOOR_M[0], 3.98 - 0.2 * k, -0.012 + dice.uniform(-0.006, 0.006)), dice.choice(cement), (dice.uniform(-1, 1), 0, dice.uniform(-2.5, 2.5)), 0.025)
    block("drive", (3.0, 9.6, 0.1), (1.55, 6.6, -0.03), cement[1], bevel_m=0.02)


def house():
    blue, trim = wood("their blue", (0.115, 0.20, 0.33), (1, 12, 12), 0.7), wood("trim", (0.52, 0.48, 0.44))
    tile, white = clay("shingle", (0.075, 0.06, 0.075)), wood("porch wood", (0.46, 0.43, 0.41))
    gabled((-6.5, -0.15), (FRONT_M, FRONT_M + 7.5), 2.75, 4.35, blue, tile, trim)
    porch((-4.25, -1.15), FRONT_M, 1.55, 0.36, 2.55, white, tile, plaster("porch floor", (0.36, 0.33, 0.33)))
    door((DOOR_M[0], FRONT_M - 0.05, DOOR_M[2]), 0, (0.92, 2.0), trim, wood("door", (0.24, 0.075, 0.045)))
    ball("door knob", (DOOR_M[0] + 0.34, FRONT_M - 0.09, 1.4), 0.035, metal("brass", (0.6, 0.36, 0.12), 0.3))
    dim, dark = glow("a lamp far in", (0.9, 0.42, 0.16), 0.1, soft=True), felt("dark pane", (0.03, 0.03, 0.06))
    window((-5.35, FRONT_M - 0.03, 1.55), 0, (0.95, 1.15), trim, dark)
    window((-3.75, FRONT_M - 0.03, 1.6), 0, (0.5, 1.0), trim, dim, (1, 2))
    window((-0.66, FRONT_M - 0.03, 1.6), 0, (0.6, 1.1), trim, dark, (1, 2))
    window((-3.3, FRONT_M - 0.03, 3.55), 0, (0.5, 0.42), trim, dark, (2, 1))
    bracket = metal("bracket", (0.07, 0.06, 0.06), 0.5)
    x, y = DOOR_M[0] + 0.82, FRONT_M - 0.14
    limb("lamp arm", [(x, FRONT_M - 0.02, 2.18), (x, y, 2.24), (x, y, 2.16)], [0.02] * 3, bracket, around=8)
    ball("porch lamp", (x, y, 2.05), (0.095, 0.095, 0.115), glow("porch light", (1.0, 0.66, 0.30), 22))
    lit_air("porch air", (x, y - 0.4, 2.0), EYE_M, 1.9, (1.0, 0.50, 0.20), 0.55)
    carport((0.0, 3.1), (FRONT_M - 0.3, FRONT_M + 5.6), 2.5, white, tile)
    hose_on_nail((0.15, FRONT_M - 0.18, 1.35), felt("hose", (0.07, 0.16, 0.08)), bracket)
    # What two young people own: a milk crate, a can of paint on it with the brush across.
    crate = wood("crate", (0.42, 0.22, 0.05))
    for k in range(4):
        block("slat", (0.42, 0.02, 0.055), (-1.55, FRONT_M - 1.36, 0.41 + 0.085 * k), crate, bevel_m=0.008)
        block("side slat", (0.02, 0.34, 0.055), (-1.35, FRONT_M - 1.2, 0.41 + 0.085 * k), crate, bevel_m=0.008)


def at_the_curb():
    garbage_can((*CAN_M, 0.03), 24, metal("tin", (0.36, 0.35, 0.37), 0.42))
    letter_box((-4.5, 0.75, 0), 4, metal("letter box", (0.42, 0.40, 0.38), 0.5), wood("box post", (0.2, 0.13, 0.09)), clay("flag", (0.5, 0.07, 0.04)))
    dice = random.Random(8)
    spots = [(dice.gauss(-4.2, 2.2), dice.uniform(0.2, 3.8), 0.0) for _ in range(500)] + [(dice.uniform(-7, 5), dice.gauss(-0.5, 0.14), -0.09) for _ in range(420)] + [(dice.uniform(-6, 4), dice.uniform(-4, -0.7), -0.115) for _ in range(160)]
    fallen(spots, cloth_thin("fallen jacaranda", (0.36, 0.24, 0.62), 0.3), 0.04)


def somebody():
    """The car, and in it, in the dark, a head bent to the wheel."""
    chrome = metal("chrome", (0.55, 0.52, 0.52), 0.25)
    motorcar((*CAR_M, -0.12), 90, {
        "paint": metal("car paint", (0.085, 0.11, 0.10), 0.36), "trim": felt("car trim", (0.02, 0.02, 0.024)), "chrome": chrome, "glass": pane("car glass", 0.10), "seat": felt("car seat", (0.10, 0.055, 0.04)),
        "tyre": felt("tyre", (0.018, 0.018, 0.022)), "head": felt("head lamp", (0.42, 0.42, 0.44)), "tail": felt("tail lamp", (0.22, 0.015, 0.015))})
    figurine("somebody", AT_THE_WHEEL, (CAR_M[0] - 0.12, CAR_M[1] - 0.34, -0.12), 90, coat=(0.14, 0.12, 0.13), hair=(0.05, 0.03, 0.022), seed=5)


def beyond():
    """More of the same street, the hill with a few people home on it, and the wires that go to all of them."""
    dark = distant("far hill", (0.05, 0.045, 0.06), (0.10, 0.055, 0.15), 0.55)
    warm = [glow("far window", (1, 0.52, 0.22), 1.6), glow("far window b", (1, 0.62, 0.32), 1.2)]
    rise = hill("far hill", 34, 40, 90, 9.0, -1.0, 5.1, dark)
    houses(rise, 70, (-46, 52, 38, 70), [dark, distant("far wall", (0.12, 0.08, 0.10), (0.13, 0.07, 0.17), 0.45)], [dark], 6, warm, 0.35)
    next_door = plaster("next door", (0.20, 0.15, 0.16))
    gabled((5.6, 11.5), (FRONT_M + 2, FRONT_M + 9), 2.7, 4.0, next_door, clay("next roof", (0.07, 0.05, 0.06)), next_door)
    window((7.4, FRONT_M + 2, 1.6), 0, (1.1, 1.1), next_door, felt("next pane", (0.035, 0.03, 0.06)))
    gabled((-15.0, -9.0), (FRONT_M + 1, FRONT_M + 8), 2.7, 4.1, next_door, clay("left roof", (0.07, 0.05, 0.06)), next_door)
    tar = wood("pole", (0.045, 0.035, 0.04))
    a, b, c = wire_pole((4.9, FRONT_M + 6, 0), 8.2, tar), wire_pole((14, FRONT_M + 18, 0), 8.6, tar), wire_pole((-11, FRONT_M - 1.5, 0), 8.2, tar)
    for k in (0, 1):
        wire(a[k], b[k], 0.7, tar, 0.02)
        wire(c[k], a[k], 0.75, tar, 0.02)
    wire(a[0], (-0.4, FRONT_M + 0.3, 3.0), 0.35, tar)
    petal, bark = cloth_thin("jacaranda", (0.30, 0.19, 0.55), 0.45), clay("bark", (0.045, 0.03, 0.032))
    jacaranda((-8.2, FRONT_M - 1.2, 0), 5.6, petal, bark, 9, 4200, 0.10)
    jacaranda((5.0, FRONT_M + 9.5, 0), 5.4, petal, bark, 4, 2400, 0.11)


def near():
    """Our side of the street: a branch that we stand under."""
    bough([(2.9, -7.0, 3.45), (2.2, -7.1, 3.12), (1.5, -7.2, 3.04), (0.85, -7.2, 2.86)], [0.05, 0.04, 0.025, 0.012], cloth_thin("near blossom", (0.25, 0.15, 0.48), 0.4), clay("near bark", (0.03, 0.02, 0.025)), 7, 700, 0.17, 0.05)


def lights():
    sky([(0.0, (0.92, 0.46, 0.30)), (0.9, (0.02, 0.02, 0.09)), (0.07, (0.74, 0.34, 0.36)), (0.16, (0.42, 0.20, 0.43)), (0.25, (0.20, 0.12, 0.38)), (0.42, (0.07, 0.055, 0.21))], 0.6)
    lamp("dome", "SUN", (0, 0, 9), 0.42, (0.46, 0.36, 1.0), (150, 0), toward_m=(0.1, 0.35, 8))
    lamp("afterglow", "SUN", (0, 0, 9), 0.30, (1.0, 0.42, 0.46), (20, 0), toward_m=(-0.75, -1.0, 8.45))
    x, y = DOOR_M[0] + 0.82, FRONT_M - 0.34
    lamp("porch lamp", "POINT", (x, y, 2.02), 130, (1.0, 0.56, 0.22), (0.13, 0))
    lamp("porch lamp on the path", "SPOT", (x, y - 1.4, 2.35), 620, (1.0, 0.56, 0.22), (0.15, 0), toward_m=(-1.7, 0.0, 0), spread_deg=96)
    # Hers: from beside the lens, low, as a lit pane in a breast pocket throws it.
    lamp("her telling", "SPOT", (-3.4, -6.6, 1.25), 1500, APRICOT, (0.25, 0), toward_m=(-0.1, 0.2, 0.95), spread_deg=36, hers=True)
    lamp("her street", "SPOT", (-3.4, -6.6, 1.25), 620, APRICOT, (0.25, 0), toward_m=(-2.0, 0.5, 0.1), spread_deg=70, hers=True)
    lamp("in the car with her", "POINT", (-0.30, 0.05, 1.2), 2.2, APRICOT, (0.1, 0), hers=True)
