"""The sink at night, seen from straight above, in the ten days when they talk about groceries.

The idea of light: one cold lamp over the basin, and everything round about in ink; the street's sodium lamp comes through a blind as far as the stove,
which nobody has lit, it is too hot. From above one sees how far things lie apart. She is laid on the counter at the length of an arm, and her
light is small: it has the list and a peach, and hardly his sleeve.
"""

import random

from kit.figure import figurine
from kit.galley import basin, bitten, bowl_of_water, cold_stove, drainer, faucet, floor_fan, folded_towel, pail, soap, tiled, wall_lamp
from kit.letter import cup
from kit.light import lamp, sky
from kit.market import peach
from kit.materials import clay, felt, glow, metal, plaster, wood, written
from kit.near_hands import hand, without_mittens
from kit.plan import look_down
from kit.poses import CUTTING
from kit.room import boards
from kit.shapes import block, limb, sheet

HOURS = ("night",)

TOP_M, WALL_M, EYE_M = 0.92, 0.62, (0.04, 0.20, 3.30)
BASIN_M, BASIN_SIZE_M, DRIP_M = (0.0, 0.30), (0.56, 0.36), (-0.075, 0.318)
DEVICE_M, DEVICE_TURN, APRICOT = (0.525, 0.205), -14, (1.0, 0.43, 0.19)
STREET_M, COLD, SODIUM = (3.3, -1.7, 2.5), (0.74, 0.93, 1.0), (1.0, 0.60, 0.10)
# Bent over the basin; the sleeves are pushed up, so each sleeve ends below its elbow.
OVER_SINK = CUTTING | {
    "spine": [(0, -0.25, 0.86), (0, -0.24, 1.0), (0, -0.185, 1.17), (0, -0.095, 1.32), (0, -0.045, 1.395), (0, -0.005, 1.445)],
    "head": (0.005, 0.055, 1.585), "nod_deg": 34, "turn_deg": -6, "lean_deg": 2,
    "left": [(-0.18, -0.08, 1.36), (-0.37, -0.03, 1.13), (-0.392, 0.045, 1.075), (-0.395, 0.06, 1.065)],
    "right": [(0.18, -0.08, 1.36), (0.345, 0.06, 1.15), (0.30, 0.135, 1.135), (0.29, 0.15, 1.13)],
    "left_leg": [(-0.09, -0.25, 0.86), (-0.10, -0.22, 0.48), (-0.11, -0.26, 0.09), (-0.13, -0.13, 0.05)],
    "right_leg": [(0.09, -0.25, 0.86), (0.10, -0.24, 0.48), (0.10, -0.30, 0.10), (0.11, -0.17, 0.05)],
}


def build(hour):
    room()
    counter()
    fruit()
    him()
    her_device()
    lights()
    look_down(EYE_M, 1.02, lens_mm=34, aperture_f=0.55, shift_right=0.155, shift_up=-0.03)
    return {
        "exposure": 0.75, "look": "Medium High Contrast", "depth_m": (1.2, 3.4), "bloom": 0.06,
        "points_m": {"head": (0, 0.06, 1.6), "peach": (0.06, 0.38, 1.12), "device": (*DEVICE_M, TOP_M), "cup": (-0.36, 0.54, 1.42), "stove": (1.2, 0.3, TOP_M), "fan": (0.85, -0.36, 0.3)},
    }


def room():
    wall = plaster("kitchen wall", (0.17, 0.215, 0.215))
    block("wall", (5, 0.2, 2.6), (0.6, WALL_M + 0.1, 1.3), wall, bevel_m=0)
    boards((-1.6, 2.6), (-1.3, 0.2), 0.14, [wood(f"board {k}", c, (12, 1, 12), 0.5) for k, c in enumerate([(0.085, 0.062, 0.050), (0.070, 0.052, 0.045), (0.10, 0.072, 0.056)])])
    block("under the boards", (5, 3, 0.1), (0.5, -0.5, -0.1), wood("sub", (0.03, 0.025, 0.025)), bevel_m=0)
    rug, band = felt("mat", (0.13, 0.12, 0.115)), felt("mat band", (0.22, 0.10, 0.055))
    block("mat", (1.05, 0.52, 0.014), (0.05, -0.36, 0.008), rug, (0, 0, 2), 0.006)
    for x in (-0.36, -0.30, 0.40, 0.46):
        block("band", (0.03, 0.518, 0.004), (x + 0.05, -0.36 + (x * 0.035), 0.0155), band, (0, 0, 2), 0.002)
    pail((-0.66, -0.27, 0), clay("pail", (0.10, 0.13, 0.14)), clay("lid", (0.13, 0.165, 0.17)))
    floor_fan((0.86, -0.36, 0), -24, 34, metal("cage", (0.66, 0.63, 0.56), 0.3), clay("blades", (0.17, 0.22, 0.20)), clay("hub", (0.14, 0.16, 0.15)))


def counter():
    glazes = [clay(f"glaze {k}", c) for k, c in enumerate([(0.050, 0.115, 0.130), (0.042, 0.098, 0.118), (0.060, 0.128, 0.136), (0.047, 0.106, 0.112)])]
    for glaze in glazes:
        next(n for n in glaze.node_tree.nodes if n.type == "BSDF_PRINCIPLED").inputs["Roughness"].default_value = 0.28
    grout, cupboard = plaster("grout", (0.34, 0.35, 0.33)), wood("cupboard", (0.055, 0.085, 0.085))
    hole = ((-0.3, 0.3), (0.1, 0.5))
    tiled((-1.3, 0.8), (0.0, 0.6), TOP_M, 0.1, glazes, grout, [hole])
    for x, y, wide, deep in ((0, 0.111, 0.62, 0.022), (0, 0.489, 0.62, 0.022), (-0.291, 0.3, 0.02, 0.4), (0.291, 0.3, 0.02, 0.4)):
        block("bed of the basin", (wide, deep, 0.02), (x, y, TOP_M - 0.012), glazes[0], bevel_m=0)
    for x, wide in ((-0.25, 2.1),):
        block("edge", (wide, 0.03, 0.045), (x, -0.014, TOP_M - 0.02), clay("edge tile", (0.30, 0.33, 0.31)), bevel_m=0.012)
    for sx in (-1, 1):
        for sy in (-1, 1):
            block("corner", (0.06, 0.06, 0.02), (sx * 0.272, 0.3 + sy * 0.172, TOP_M - 0.011), glazes[0], bevel_m=0.003)
    block("cupboards", (2.1, 0.5, 0.85), (-0.25, 0.34, 0.30), cupboard, bevel_m=0.01)
    block("splash", (2.1, 0.03, 0.22), (-0.25, 0.612, TOP_M + 0.10), clay("splash", (0.15, 0.20, 0.20)), bevel_m=0.01)
    steel = metal("steel", (0.58, 0.60, 0.60), 0.22)
    enamel = clay("enamel", (0.62, 0.65, 0.63))
    next(n for n in enamel.node_tree.nodes if n.type == "BSDF_PRINCIPLED").inputs["Roughness"].default_value = 0.25
    basin((*BASIN_M, TOP_M), BASIN_SIZE_M, 0.19, enamel, metal("drain", (0.25, 0.25, 0.25), 0.4))
    faucet((DRIP_M[0], 0.548, TOP_M), 0.548 - DRIP_M[1], steel, metal("drop", (0.9, 0.95, 1.0), 0.05))
    water = metal("water", (0.20, 0.30, 0.33), 0.06)
    bowl_of_water((*DRIP_M, TOP_M - 0.192), 0.132, clay("bowl", (0.42, 0.50, 0.50)), clay("bowl's lip", (0.05, 0.09, 0.16)), water)
    drainer((-0.72, 0.30, TOP_M), 3, metal("wire", (0.5, 0.5, 0.48), 0.35), clay("china", (0.60, 0.60, 0.56)))
    folded_towel((0.20, 0.052, TOP_M - 0.005), 2, felt("towel", (0.44, 0.44, 0.40)), felt("towel stripe", (0.10, 0.15, 0.24)), (0.17, 0.085))
    soap((-0.245, 0.552, TOP_M), 0, clay("soap", (0.10, 0.26, 0.12)), clay("soap cap", (0.5, 0.5, 0.46)), felt("soap label", (0.48, 0.46, 0.36)))
    cold_stove((1.22, 0.31, TOP_M - 0.02), (0.78, 0.62), clay("stove enamel", (0.16, 0.175, 0.17)), metal("iron", (0.055, 0.055, 0.058), 0.5), clay("knob", (0.35, 0.34, 0.30)))
    # The cup has been washed, as every night, and is up on its shelf.
    block("shelf", (0.62, 0.15, 0.026), (-0.40, WALL_M - 0.075, 1.36), wood("shelf", (0.10, 0.072, 0.050), (1, 12, 12), 0.5), bevel_m=0.008)
    cup((-0.30, WALL_M - 0.085, 1.373), 200, clay("blue glaze", (0.035, 0.10, 0.36)), clay("cup inside", (0.42, 0.45, 0.48)))
    wall_lamp((0.0, WALL_M, 1.92), 0.105, clay("hood", (0.30, 0.37, 0.36)), metal("lamp arm", (0.42, 0.33, 0.18), 0.35), glow("cold bulb", COLD, 14), 0.088)


def fruit():
    """Nine of them, by the faucet, where the cup used to be."""
    dice = random.Random(8)
    skins = [clay(f"peach {k}", c) for k, c in enumerate([(0.62, 0.165, 0.055), (0.58, 0.105, 0.048), (0.64, 0.26, 0.085)])]
    for x, y in ((0.125, 0.553), (0.208, 0.560), (0.292, 0.548), (0.375, 0.557), (0.357, 0.478), (0.44, 0.487), (0.455, 0.566), (0.535, 0.545)):
        peach((x, y, TOP_M + 0.036), 0.0385 * dice.uniform(0.94, 1.05), dice.choice(skins), dice)
    peach((0.60, 0.40, TOP_M + 0.036), 0.038, skins[2], dice)


def him():
    figurine("theodore", OVER_SINK, (0, 0, 0), 0, trousers=(0.045, 0.05, 0.09), seed=3)
    without_mittens("theodore")
    flesh = clay("theodore bare arms", (0.42, 0.235, 0.15))
    # The left leans on the tiles; the right holds the peach over the basin, clear of the bowl.
    z = TOP_M + 0.012
    roots = [(-0.352, 0.272, z + 0.022), (-0.372, 0.281, z + 0.024), (-0.393, 0.281, z + 0.023), (-0.412, 0.272, z + 0.020)]
    tips = [(-0.338, 0.338, z), (-0.368, 0.356, z), (-0.398, 0.355, z), (-0.427, 0.335, z)]
    hand("left hand near", [(-0.385, 0.02, 1.09), (-0.392, 0.12, 1.02), (-0.386, 0.195, 0.972)], (-0.384, 0.235, z + 0.036),
         [[r, ((r[0] + t[0]) / 2, (r[1] + t[1]) / 2, z + 0.016), t] for r, t in zip(roots, tips)], [(-0.362, 0.215, z + 0.032), (-0.330, 0.240, z + 0.016), (-0.312, 0.275, z)], flesh)
    px, py, pz = 0.085, 0.385, 1.125
    hand("right hand near", [(0.312, 0.115, 1.14), (0.245, 0.225, 1.125), (0.19, 0.30, 1.115)], (0.148, 0.342, 1.105),
         [[(0.118 + 0.008 * k, 0.352 + 0.016 * k - 0.012, 1.088 + 0.004 * k),
           (px + 0.018 - 0.006 * k, py + 0.030 * (k - 1.2) / 1.4, pz - 0.052 + 0.007 * k), (px - 0.042, py + 0.026 * (k - 1.4), pz - 0.028 + 0.012 * k)] for k in range(4)],
         [(0.160, 0.318, 1.118), (0.120, 0.322, 1.142), (px - 0.004, py - 0.042, pz + 0.022)], flesh)
    bitten((px, py, pz), 0.043, clay("his peach", (0.60, 0.125, 0.05)), clay("its flesh", (0.80, 0.44, 0.12)), (-0.50, -0.55, 0.6))


def her_device():
    """Laid on its back, where a hand that is put out would just touch it; beside it the list, and its pencil."""
    x, y = DEVICE_M
    block("her shell", (0.088, 0.158, 0.012), (x, y, TOP_M + 0.007), metal("shell", (0.20, 0.17, 0.155), 0.35), (0, 0, DEVICE_TURN), 0.006)
    block("her face", (0.074, 0.142, 0.003), (x, y, TOP_M + 0.0135), glow("her small screen", (1.0, 0.46, 0.18), 1.25, hers=True), (0, 0, DEVICE_TURN), 0.0015)
    paper = written("list", (0.66, 0.64, 0.58), 41, 0.1)

    def point(u, v):
        return (0.420 + (u - 0.5) * 0.085 + 0.012 * (v - 0.5), 0.33 + (v - 0.5) * 0.15 - 0.010 * (u - 0.5), TOP_M + 0.004 + 0.012 * max(0.0, v - 0.7) ** 2 * 8)
    sheet("list", 8, 16, point, paper)
    limb("pencil", [(0.366, 0.375, TOP_M + 0.007), (0.349, 0.275, TOP_M + 0.007)], [0.0042, 0.0040], clay("pencil", (0.45, 0.30, 0.06)), around=10, steps=1)


def lights():
    sky([(0.0, (0.01, 0.012, 0.03)), (1.0, (0.01, 0.014, 0.04))], 1.0)
    lamp("cold lamp", "SPOT", (0.0, WALL_M - 0.12, 1.82), 46, COLD, (0.045, 0), toward_m=(0.02, 0.22, TOP_M), spread_deg=100)
    lamp("cold spill", "POINT", (0.0, WALL_M - 0.10, 1.78), 2.6, COLD, (0.06, 0))
    lamp("night air", "AREA", (0.4, -0.6, 3.6), 10, (0.30, 0.42, 0.85), (3.4, 2.0), toward_m=(0.4, 0.0, 0))
    lamp("street lamp", "SPOT", STREET_M, 400, SODIUM, (0.012, 0), toward_m=(1.0, -0.15, 0.4), spread_deg=52)
    # What it leaves on his back, seen through the open door of the kitchen.
    lamp("sodium edge", "AREA", (1.9, -1.5, 1.9), 5, SODIUM, (0.5, 0.8), toward_m=(0.1, -0.2, 1.2))
    blind()
    x, y = DEVICE_M
    lamp("her face's light", "AREA", (x, y, TOP_M + 0.02), 0.35, APRICOT, (0.07, 0.14), toward_m=(x, y, 3), hers=True)
    lamp("her small pool", "POINT", (x - 0.02, y, TOP_M + 0.13), 2.9, APRICOT, (0.05, 0), hers=True)
    lamp("what reaches him", "SPOT", (x - 0.03, y, TOP_M + 0.03), 4.5, APRICOT, (0.05, 0), toward_m=(0.28, 0.03, 1.2), spread_deg=80, hers=True)


def blind():
    """The blind of a window out of sight, half way to the street lamp: its slats are the bars of light on the stove and the floor."""
    slat, x = felt("slat", (0.02, 0.02, 0.02)), 2.35
    for k in range(24):
        block("slat", (0.006, 1.2, 0.019), (x, -1.0, 1.10 + 0.038 * k), slat, bevel_m=0)
    block("lintel", (0.03, 4, 1.4), (x, -1.0, 2.70), slat, bevel_m=0)
    block("sill", (0.03, 4, 1.2), (x, -1.0, 0.50), slat, bevel_m=0)
    for y, wide in ((-2.6, 2.2), (0.6, 2.2)):
        block("window's side", (0.03, wide, 3), (x, y, 1.5), slat, bevel_m=0)
