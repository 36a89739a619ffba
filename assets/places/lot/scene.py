"""The lot under the tower at night: a county truck, and two people beside it who have kissed and stand an arm's length apart.

The idea of light: one sodium lamp in haze, and he and she in the cone that stands under it; all else is ink. The lamp is behind him, so that
his shadow has gone across the arm's length already, and lies at her feet. The tower's legs stand over it all, so large that only one pair
of them and the lit waist are in the picture. Samantha's light is in his breast pocket, under the hand that is laid on it.
"""

import math
import random

from kit.camera import look
from kit.faceless import faceless
from kit.figure import figurine
from kit.fog import in_fog, lit_air
from kit.light import lamp, sky
from kit.lit_cone import lit_cone
from kit.materials import clay, felt, glow, metal, pane, plaster
from kit.motorcars import motorcar, pickup
from kit.parting import HAND_LAID, OWING
from kit.shapes import block, limb, turned
from kit.streetside import arm_lamp
from kit.wet import wet

HOURS = ("night",)

EYE_M, LENS_MM = (0.15, -7.1, 1.62), 36
APRICOT, SODIUM = (1.0, 0.52, 0.20), (1.0, 0.44, 0.09)
HAZE = (0.040, 0.0225, 0.0085)
HIM_M, WYNN_M, TRUCK_M, TRUCK_TURN = (-1.50, 0.0), (-0.73, 0.05), (2.75, 1.7), 104
LAMP_TALL_M, LAMPS_M = 3.66, [(-3.55, 0.5), (-4.6, 11.5), (-4.9, 22.5), (-5.2, 35.0)]
TOWER_M, TOWER_R = (3.4, 31.0), 5.0


def build(hour):
    ground()
    truck()
    two()
    row()
    tower()
    beyond()
    in_fog(HAZE, 11.0, 34.0, 1.2, 0.93)
    lights()
    look(EYE_M, (EYE_M[0], 20, EYE_M[2]), (HIM_M[0], HIM_M[1], 1), lens_mm=LENS_MM, aperture_f=0.25, shift_up=0.022)
    return {
        "exposure": 0.95, "look": "Medium High Contrast", "depth_m": (5, 50), "bloom": 0.10,
        "points_m": {"him": (*HIM_M, 1.2), "wynn": (*WYNN_M, 1.2), "truck": (*TRUCK_M, 0.8), "windows": (TOWER_M[0], TOWER_M[1] - TOWER_R, 11.2)},
    }


def ground():
    block("asphalt", (120, 120, 0.3), (0, 40, -0.15), wet("asphalt", (0.046, 0.046, 0.048), 1.7, 0.34, 0.6, 0.2), bevel_m=0)
    paint, worn = felt("bay line", (0.27, 0.255, 0.22)), felt("worn line", (0.20, 0.19, 0.17))
    dice = random.Random(4)
    for k in range(12):
        block("bay line", (4.6, 0.11, 0.01), (2.3, -5.9 + 2.9 * k, 0.002), dice.choice([paint, paint, worn]), (0, 0, 14), 0)
    block("kerb", (0.34, 70, 0.2), (-4.35, 26, 0.06), plaster("island", (0.20, 0.195, 0.19)), bevel_m=0.05)
    seam = felt("tar", (0.010, 0.010, 0.012))
    for y, bend in ((-2.6, 0.4), (4.5, -0.5)):
        limb("tar seam", [(-14, y, 0), (-6, y + bend, 0), (-1, y - bend * 0.4, 0), (5, y + bend * 0.8, 0), (14, y, 0)], [(0.035, 0.006)] * 5, seam, side=(0, 1, 0), around=8, steps=6)


def truck():
    look_ = {
        "paint": metal("county cream", (0.46, 0.43, 0.35), 0.5), "trim": felt("truck trim", (0.025, 0.025, 0.03)), "chrome": metal("steel", (0.42, 0.41, 0.42), 0.3), "glass": pane("truck glass", 0.12),
        "seat": felt("truck seat", (0.08, 0.07, 0.06)), "tyre": felt("tyre", (0.016, 0.016, 0.018)), "head": felt("head lamp", (0.5, 0.5, 0.48)), "tail": felt("tail lamp", (0.25, 0.02, 0.02)),
    }
    pickup((*TRUCK_M, 0), TRUCK_TURN, look_, clay("county seal", (0.05, 0.085, 0.12)))
    for at, turn, paint in (((8.8, 8.5), -76, (0.07, 0.09, 0.14)), ((2.2, 12.0), 104, (0.11, 0.11, 0.10)), ((10.5, 15.5), 104, (0.12, 0.11, 0.12))):
        motorcar((*at, 0), turn, look_ | {"paint": metal(f"left car {at}", paint, 0.42)})


def two():
    faceless(figurine("theodore", OWING, (*HIM_M, 0), -86, trousers=(0.05, 0.055, 0.10), seed=3))
    wynn = faceless(figurine("wynn", HAND_LAID, (*WYNN_M, 0), 88, coat=(0.085, 0.135, 0.075), trousers=(0.06, 0.05, 0.05), skin=(0.13, 0.062, 0.036), shirt=(0.66, 0.62, 0.52), hair=(0.012, 0.009, 0.010), bun=True, seed=9))
    wynn.scale = (1.09, 1.09, 1.09)
    limb("grease pencil", [(WYNN_M[0] + 0.13, WYNN_M[1] - 0.09, 1.90), (WYNN_M[0] + 0.17, WYNN_M[1] + 0.11, 1.99)], [0.010, 0.010], clay("pencil", (0.70, 0.42, 0.04)), around=8, steps=1)


def row():
    """The lamps along the island: the near one stands over the two, the others are lost in the haze one after another."""
    iron = metal("iron", (0.055, 0.055, 0.06), 0.5)
    for k, (x, y) in enumerate(LAMPS_M):
        at = arm_lamp((x, y, 0.1), -90, iron, glow(f"sodium {k}", SODIUM, 14 / (1 + 0.6 * k)), LAMP_TALL_M, 0.9)
        lit_air(f"sodium air {k}", (at[0], at[1] - 0.3, at[2] - 0.1), EYE_M, 1.3 + 0.35 * k, SODIUM, 0.30 - 0.04 * k, core=2.6)
        lit_cone(f"sodium cone {k}", (at[0] + 0.05, at[1] - 0.3, at[2] + 0.02), (at[0] + (0.95 if k == 0 else 0.3), at[1] - 0.3, -0.3), 2.5, EYE_M, SODIUM, 0.16 - 0.02 * k, fade=1.1)
        lamp(f"sodium lamp {k}", "SPOT", (at[0], at[1], at[2] - 0.1), (2300, 1500, 1500, 1500)[k], SODIUM, (0.13, 0), toward_m=(at[0] + (1.3 if k == 0 else 0), at[1], 0), spread_deg=116)


def tower():
    """The tank stands over the lot on four legs, with the windows of the place upstairs round its waist."""
    iron, tank = metal("tower iron", (0.035, 0.033, 0.032), 0.6), plaster("tank", (0.055, 0.048, 0.045))
    (x, y), r = TOWER_M, TOWER_R
    for sx in (-1, 1):
        for sy in (-1, 1):
            limb("leg", [(x + sx * r * 1.0, y + sy * r * 1.0, 0), (x + sx * r * 0.74, y + sy * r * 0.74, 9.0)], [0.36, 0.27], iron, around=12, steps=1)
            block("footing", (1.3, 1.3, 0.7), (x + sx * r, y + sy * r, 0.3), plaster("footing", (0.16, 0.15, 0.14)), bevel_m=0.08)
        for z in (3.2, 6.4):
            limb("strut", [(x - r * 0.9, y + sx * r * 0.9, z), (x + r * 0.9, y + sx * r * 0.9, z)], [0.12, 0.12], iron, around=8, steps=1)
            for a in (-1, 1):
                limb("brace", [(x - a * r * 0.93, y + sx * r * 0.93, z - 3.0), (x + a * r * 0.84, y + sx * r * 0.84, z)], [0.06, 0.06], iron, around=8, steps=1)
    turned("tank", (x, y, 8.8), [(0.1, -0.9), (2.6, -0.5), (4.4, 0.2), (4.95, 0.9), (4.95, 5.5), (5.3, 5.6), (2.5, 7.4), (0.05, 8.1)], tank, 48)
    turned("stair", (x, y, 0), [(0.8, 0), (0.8, 8.2)], iron, 20)
    window = glow("upstairs", (1.0, 0.52, 0.17), 0.30)
    for k in range(13):
        a = math.radians(-90 + (k - 6) * 13)
        block("upstairs window", (0.66, 0.16, 1.0), (x + 4.92 * math.cos(a), y + 4.92 * math.sin(a), 10.75), window, (0, 0, math.degrees(a) + 90), 0.06)


def beyond():
    """No city: a wall, the backs of two sheds, wires, and what the haze lets through of them."""
    block("back wall", (120, 0.5, 1.7), (0, 46, 0.85), plaster("lot wall", (0.13, 0.12, 0.11)), bevel_m=0.08)
    for x, y, wide, tall in ((-18, 34, 13, 6.0), (24, 52, 22, 5.2)):
        block("shed", (wide, 12, tall), (x, y, tall / 2), plaster(f"shed {y}", (0.12, 0.11, 0.10)), bevel_m=0.1)
    tar = felt("pole", (0.03, 0.026, 0.022))
    posts = [(-13, 45), (-2, 47), (13.5, 44), (27, 42)]
    for x, y in posts:
        limb("wire pole", [(x, y, 0), (x, y, 8.6)], [0.17, 0.13], tar, around=10, steps=1)
        block("cross arm", (2.2, 0.16, 0.16), (x, y, 8.0), tar)
    for (ax, ay), (bx, by) in zip(posts, posts[1:]):
        for side in (-0.9, 0.9):
            limb("wire", [(ax + side, ay, 8.1), ((ax + bx) / 2 + side, (ay + by) / 2, 7.2), (bx + side, by, 8.1)], [0.035] * 3, tar, side=(0, 0, 1), around=6)


def lights():
    sky([(0.0, HAZE), (1.0, (0.003, 0.005, 0.012)), (0.10, (0.030, 0.019, 0.0105)), (0.22, (0.013, 0.0115, 0.0125)), (0.42, (0.0045, 0.006, 0.0115))], 1.0)
    lamp("night", "SUN", (0, 0, 9), 0.16, (0.34, 0.50, 0.85), (150, 0), toward_m=(0.1, 0.3, 8))
    lamp("ink", "AREA", (2.2, -5.5, 2.6), 34, (0.34, 0.50, 0.90), (2.5, 2.0), toward_m=(-0.6, 0.2, 1.0))
    lamp("haze", "AREA", (2, 9, 6.5), 130, (0.9, 0.55, 0.22), (12, 5), toward_m=(1, 0, 0.6))
    x, y = HIM_M
    lamp("her pocket", "POINT", (x + 0.33, y - 0.12, 1.36), 1.7, APRICOT, (0.05, 0), hers=True)
    lamp("her face", "SPOT", (x + 0.30, y - 0.06, 1.24), 60, APRICOT, (0.05, 0), toward_m=(WYNN_M[0], WYNN_M[1] - 0.05, 1.7), spread_deg=70, hers=True)
    lamp("her asphalt", "SPOT", (x + 0.52, y - 0.50, 1.4), 130, APRICOT, (0.1, 0), toward_m=(x + 0.50, y - 0.6, 0), spread_deg=84, hers=True)
    lit_air("her air", (x + 0.24, y - 0.28, 1.32), EYE_M, 0.75, (1.0, 0.48, 0.18), 0.30, hers=True)
