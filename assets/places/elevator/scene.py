"""The elevator, seen from a dark landing: a small lit box with a ladder in it from corner to corner, and two people whom it parts.

The idea of light: one opal lamp in the car's ceiling. It lays the ladder's shadow on the panels, and on her; the landing has only what
falls out over the threshold, and the last violet of a window that is not seen. Samantha is at his ear, as far as the doors.

At night, without the ladder, there is room in it: he rides with a tall woman who has a dish in one hand and the fourth floor under the other.
Samantha has stayed at home, so her light is a line under a door.
"""

import math

from kit.blind import panelled_door
from kit.camera import look
from kit.figure import REACHING, figurine
from kit.hair import bob
from kit.lift import button_panel, carried_ladder, floor_dial, folded_gate, framed, lift_car
from kit.lift_poses import HOLDING_ON, TAKING_WEIGHT
from kit.light import lamp, sky
from kit.materials import clay, felt, glow, metal, plaster, wood, written
from kit.parting import OWING
from kit.profile import straight_nose
from kit.shapes import ball, block, crumple, limb, turned
from kit.trees import potted_plant

HOURS = ("evening", "night")

EYE_M = (0.72, -4.3, 1.42)
DOOR_M, TALL_M, CAR_X_M, CAR_Y_M, CEILING_M = (-0.74, 0.74), 2.16, (-0.90, 0.90), (0.16, 1.78), 2.42
HIM_M, HIS_TURN, AMY_M, HER_TURN = (-0.40, 0.52), -28, (0.40, 1.24), 118
APRICOT = (1.0, 0.52, 0.22)
NIGHT_HIM_M, WYNN_M, WYNN_TURN = (-0.57, 0.66), (0.33, 1.02), -10
# One hand out to a button, in the other a dish, held level before her; she has looked up, to read.
PRESSING = REACHING | {
    "head": (0.01, 0.05, 1.665), "nod_deg": -8, "turn_deg": 30, "lean_deg": 3,
    "left": [(-0.185, 0.0, 1.40), (-0.37, 0.08, 1.18), (-0.44, 0.29, 1.12), (-0.47, 0.37, 1.11)],
    "right": [(0.18, 0.03, 1.41), (0.27, 0.22, 1.20), (0.22, 0.47, 1.22), (0.20, 0.57, 1.24)],
    "right_leg": [(0.09, 0, 0.86), (0.11, 0.04, 0.48), (0.12, 0.04, 0.09), (0.145, 0.17, 0.05)],
}


def build(hour):
    evening = hour == "evening"
    landing(evening)
    car(evening)
    (people if evening else strangers)()
    (lights if evening else night_lights)()
    look(EYE_M, (EYE_M[0], 3, EYE_M[2]), (-0.1, 0.95, 1.3), lens_mm=33, aperture_f=0.6, shift_up=-0.045)
    return {
        "exposure": 0.5, "look": "Medium High Contrast", "depth_m": (2.0, 6.4), "bloom": 0.08,
        "points_m": {"him": (*HIM_M, 1.4), "amy": (*AMY_M, 1.4), "panel": (0.68, CAR_Y_M[1], 1.3), "middle": (0.0, 1.0, 1.3), "door": (2.1, 0, 1.2)},
    }


def landing(evening):
    wall, trim, dark = plaster("landing wall", (0.20, 0.15, 0.21)), wood("trim", (0.10, 0.055, 0.04)), wood("landing dado", (0.085, 0.05, 0.05), (12, 12, 1))
    brass = metal("landing brass", (0.50, 0.30, 0.10), 0.35)
    block("wall left", (4, 0.14, 4), (DOOR_M[0] - 2.0, 0.07, 2.0), wall, bevel_m=0.01)
    block("wall right", (5, 0.14, 4), (DOOR_M[1] + 2.5, 0.07, 2.0), wall, bevel_m=0.01)
    block("wall over", (DOOR_M[1] - DOOR_M[0], 0.14, 2), (0, 0.07, TALL_M + 1.0), wall, bevel_m=0.01)
    for side, x in ((-1, DOOR_M[0]), (1, DOOR_M[1])):
        block("jamb", (0.13, 0.22, TALL_M + 0.13), (x + side * 0.065, 0.06, (TALL_M + 0.13) / 2), trim, bevel_m=0.02)
    block("head", (DOOR_M[1] - DOOR_M[0] + 0.30, 0.24, 0.14), (0, 0.06, TALL_M + 0.07), trim, bevel_m=0.02)
    block("sill", (DOOR_M[1] - DOOR_M[0], 0.20, 0.02), (0, 0.07, 0.0), brass, bevel_m=0.004)
    for x, wide in ((DOOR_M[0] - 0.13 - 1.5, 3.0), (DOOR_M[1] + 0.13 + 0.35, 0.70), (3.6, 1.7)):
        block("dado", (wide, 0.03, 0.95), (x, -0.012, 0.475), dark, bevel_m=0.006)
        block("dado cap", (wide, 0.05, 0.045), (x, -0.02, 0.97), trim, bevel_m=0.012)
    tile = [clay("tile a", (0.19, 0.13, 0.115)), clay("tile b", (0.085, 0.06, 0.075))]
    for i in range(-8, 14):
        for k in range(13):
            block("tile", (0.296, 0.296, 0.03), (i * 0.3, -0.16 - k * 0.3, -0.015), tile[(i + k) % 2], bevel_m=0.005)
    floor_dial((0, -0.01, TALL_M + 0.165), 0.21, felt("dial", (0.50, 0.42, 0.28)), brass, clay("ink", (0.05, 0.03, 0.03)), clay("hand", (0.30, 0.05, 0.03)))
    folded_gate((DOOR_M[0] + 0.03, DOOR_M[0] + 0.20), 0.10, TALL_M - 0.02, brass)
    # The call button, in a plate beside the door.
    block("call plate", (0.10, 0.012, 0.18), (DOOR_M[1] + 0.33, -0.006, 1.22), brass, bevel_m=0.008)
    ball("call", (DOOR_M[1] + 0.33, -0.014, 1.22), (0.022, 0.010, 0.022), glow("call lamp", (1.0, 0.50, 0.16), 0.8), around=16)
    panelled_door((2.12, -0.01, 0.0), 0.92, 2.06, wood("flat door", (0.10, 0.085, 0.05), (12, 12, 1)), trim, brass, knob_side=-1)
    block("light under it", (0.9, 0.01, 0.014), (2.12, 0.0, 0.008), glow("lit sill", (1.0, 0.58, 0.22), 1.2 if evening else 4.0, hers=not evening), bevel_m=0)
    block("mat", (0.8, 0.45, 0.025), (2.12, -0.38, 0.012), felt("mat", (0.16, 0.085, 0.05)), (0, 0, 3), 0.01)
    potted_plant((1.36, -0.24, 0), felt("leaf", (0.08, 0.12, 0.045)), clay("pot", (0.26, 0.12, 0.07)), felt("stem", (0.10, 0.09, 0.04)), leaves=15, height_m=1.05)
    if evening:
        basket()
    # The newel and the rail of the stairs, near and out of focus.
    limb("newel", [(1.72, -2.05, 0), (1.72, -2.05, 1.04)], [0.05, 0.05], trim, around=16, steps=1)
    ball("newel ball", (1.72, -2.05, 1.12), 0.085, trim)
    limb("stair rail", [(1.72, -2.05, 0.96), (2.6, -1.75, 0.90)], [(0.05, 0.035)] * 2, trim, around=14, steps=2)


def basket():
    """Somebody's laundry, left by the gate until there is room."""
    x, y = -1.22, -0.36
    turned("basket", (x, y, 0), [(0.19, 0), (0.205, 0.02), (0.25, 0.30), (0.262, 0.315), (0.25, 0.33), (0.235, 0.30), (0.18, 0.03)], wood("cane", (0.30, 0.18, 0.085), (1, 1, 16)), 32)
    crumple(ball("wash", (x, y, 0.31), (0.225, 0.225, 0.13), felt("wash", (0.52, 0.47, 0.42)), around=40), 0.10, 0.07, 3)
    crumple(ball("wash blue", (x + 0.09, y - 0.07, 0.37), (0.12, 0.13, 0.085), felt("wash blue", (0.12, 0.14, 0.24)), around=32), 0.07, 0.05, 5)


def car(evening):
    enamel, post = plaster("enamel", (0.33, 0.335, 0.215)), wood("car wood", (0.21, 0.105, 0.05), (12, 12, 1), 0.35)
    brass, iron = metal("brass", (0.62, 0.38, 0.12), 0.3), metal("iron", (0.16, 0.12, 0.08), 0.45)
    lift_car(CAR_X_M, CAR_Y_M, CEILING_M, enamel, post, felt("lino", (0.17, 0.085, 0.055)), plaster("car ceiling", (0.40, 0.36, 0.28)), brass)
    button_panel((0.60, CAR_Y_M[1] - 0.03, 1.36), brass, iron, clay("button", (0.72, 0.66, 0.54)), glow("lit button", (1.0, 0.55, 0.16), 3.5))
    framed((0.10, CAR_Y_M[1] - 0.02, 1.90), (0.26, 0.34), written("permit paper", (0.82, 0.76, 0.62), 71, 0.05), wood("permit frame", (0.08, 0.045, 0.03)), -2)
    opal = turned("opal", (0.12, 0.62, CEILING_M - 0.075), [(0.06, 0), (0.15, 0.02), (0.185, 0.06), (0.185, 0.075)], glow("opal lamp", (1.0, 0.80, 0.52), 5.0), 36)
    opal.visible_shadow = False
    if evening:
        carried_ladder((0.72, 1.02, 0.14), (-0.70, 1.06, 2.26), (0.86, 0, 0.6), 0.36, wood("ash", (0.55, 0.34, 0.16), (12, 12, 12)), 8, clay("rubber", (0.05, 0.045, 0.045)))


def people():
    figurine("amy", HOLDING_ON, (*AMY_M, 0), HER_TURN, coat=(0.19, 0.095, 0.30), trousers=(0.09, 0.06, 0.045), shirt=(0.6, 0.45, 0.25), hair=(0.105, 0.033, 0.016), seed=12)
    straight_nose("amy", HOLDING_ON)
    bob("amy", HOLDING_ON, (*AMY_M, 0), HER_TURN, (0.105, 0.033, 0.016), 0.21)
    figurine("theodore", TAKING_WEIGHT, (*HIM_M, 0), HIS_TURN, trousers=(0.05, 0.055, 0.10), seed=3)
    x, y, z = ear()
    ball("bead", (x, y, z), 0.013, glow("her bead", APRICOT, 9.0, hers=True), around=14)


def strangers():
    """He, a little behind; before him a woman a head taller, in a county jacket."""
    figurine("theodore", OWING | {"turn_deg": -16, "nod_deg": 2}, (*NIGHT_HIM_M, 0), -22, trousers=(0.05, 0.055, 0.10), seed=3)
    wynn = figurine("wynn", PRESSING, (*WYNN_M, 0), WYNN_TURN, coat=(0.085, 0.125, 0.075), trousers=(0.07, 0.05, 0.06), skin=(0.13, 0.062, 0.036), shirt=(0.66, 0.62, 0.52), hair=(0.012, 0.009, 0.010), bun=True, seed=9)
    wynn.scale = (1.13,) * 3
    a = math.radians(WYNN_TURN)
    lx, ly = -0.60 * 1.13, 0.40 * 1.13
    x, y, z = WYNN_M[0] + lx * math.cos(a) - ly * math.sin(a), WYNN_M[1] + lx * math.sin(a) + ly * math.cos(a), 1.265
    turned("dish", (x, y, z), [(0.09, 0), (0.10, 0.008), (0.155, 0.075), (0.17, 0.08), (0.14, 0.075)], clay("dish", (0.10, 0.17, 0.28)), 36)
    crumple(ball("foil", (x, y, z + 0.08), (0.165, 0.165, 0.075), metal("foil", (0.92, 0.91, 0.88), 0.38), around=40), 0.05, 0.03, 4)


def ear():
    """His right ear, in the set."""
    c, s = math.cos(math.radians(HIS_TURN)), math.sin(math.radians(HIS_TURN))
    x, y = 0.105, 0.045
    return (HIM_M[0] + x * c - y * s, HIM_M[1] + x * s + y * c, 1.655)


def lights():
    sky([(0.0, (0.02, 0.015, 0.04)), (1.0, (0.02, 0.015, 0.04))], 0.3)
    lamp("opal", "AREA", (0.12, 0.62, CEILING_M - 0.09), 10, (1.0, 0.74, 0.44), (0.30, 0.30), toward_m=(0.12, 0.62, 0))
    lamp("opal's round", "POINT", (0.12, 0.62, CEILING_M - 0.12), 40, (1.0, 0.74, 0.44), (0.05, 0))
    lamp("from the panels", "AREA", (0.85, 0.5, 0.9), 3.5, (1.0, 0.70, 0.40), (1.0, 1.0), toward_m=(0.3, 1.3, 0.7))
    lamp("over the threshold", "AREA", (0, 0.0, 1.4), 9, (1.0, 0.66, 0.36), (1.3, 1.2), toward_m=(0.1, -3, 0.2))
    lamp("dusk", "SPOT", (4.4, -3.6, 2.9), 420, (0.50, 0.36, 1.0), (0.10, 0), toward_m=(1.9, 0, 1.2), spread_deg=38)
    lamp("landing", "AREA", (-0.9, -3.4, 3.2), 16, (0.48, 0.38, 0.95), (3, 1.5), toward_m=(0.4, 0, 0.8))
    x, y, z = ear()
    lamp("her bead", "POINT", (x + 0.05, y - 0.03, z), 0.7, APRICOT, (0.03, 0), hers=True)
    lamp("her glow", "POINT", (x + 0.14, y - 0.10, z - 0.12), 4, (1.0, 0.48, 0.20), (0.10, 0), hers=True)
    lamp("her reach", "POINT", (x + 0.42, y + 0.24, z - 0.10), 15, (1.0, 0.47, 0.20), (0.16, 0), hers=True)


def night_lights():
    sky([(0.0, (0.012, 0.016, 0.030)), (1.0, (0.012, 0.016, 0.030))], 0.3)
    lamp("opal", "AREA", (0.12, 0.62, CEILING_M - 0.09), 10, (1.0, 0.78, 0.50), (0.30, 0.30), toward_m=(0.12, 0.62, 0))
    lamp("opal's round", "POINT", (0.12, 0.62, CEILING_M - 0.12), 40, (1.0, 0.78, 0.50), (0.05, 0))
    lamp("from the panels", "AREA", (0.85, 0.5, 0.9), 3.5, (1.0, 0.74, 0.46), (1.0, 1.0), toward_m=(0.3, 1.3, 0.7))
    lamp("over the threshold", "AREA", (0, 0.0, 1.4), 9, (1.0, 0.70, 0.42), (1.3, 1.2), toward_m=(0.1, -3, 0.2))
    lamp("moon", "SPOT", (4.4, -3.6, 2.9), 150, (0.42, 0.58, 0.95), (0.10, 0), toward_m=(1.9, 0, 1.2), spread_deg=38)
    lamp("landing", "AREA", (-0.9, -3.4, 3.2), 9, (0.48, 0.60, 0.90), (3, 1.5), toward_m=(0.4, 0, 0.8))
    lamp("under her door", "AREA", (2.12, -0.04, 0.05), 9, APRICOT, (0.85, 0.06), toward_m=(2.12, -2, -0.3), hers=True)
    lamp("over the mat", "POINT", (2.12, -0.42, 0.22), 7, APRICOT, (0.12, 0), hers=True)
