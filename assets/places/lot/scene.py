"""The lot under the tower at night: a county truck, and two people beside it who have kissed and stand an arm's length apart.

The idea of light: sodium lamps in a row, each with its own round of asphalt; he and she have one. The lamp is behind him, so that his
shadow has gone across the arm's length already, and lies at her feet. Samantha's light is in his breast pocket, under the hand that is laid on it.
"""

import random

from kit.camera import look
from kit.city import discs, hill, houses
from kit.figure import figurine
from kit.fog import lit_air
from kit.light import lamp, sky
from kit.materials import clay, distant, felt, glow, metal, pane, plaster
from kit.motorcars import motorcar, pickup
from kit.parting import HAND_LAID, OWING
from kit.shapes import block, limb, turned
from kit.streetside import arm_lamp
from kit.wet import wet

HOURS = ("night",)

EYE_M = (1.2, -15.0, 3.5)
APRICOT, SODIUM = (1.0, 0.52, 0.20), (1.0, 0.42, 0.08)
HIM_M, WYNN_M, TRUCK_M, TRUCK_TURN = (-1.55, 0.0), (-0.72, 0.05), (1.95, 1.25), 104
LAMPS_M = [(-5.2, -6.2), (-4.2, 1.0), (-3.2, 9.5), (-2.2, 19.5), (-1.2, 32.0)]


def build(hour):
    ground()
    truck()
    two()
    row()
    tower()
    beyond()
    lights()
    look(EYE_M, (EYE_M[0], 20, EYE_M[2]), (HIM_M[0], HIM_M[1], 1), lens_mm=43, aperture_f=0.13, shift_up=-0.105)
    return {
        "exposure": 0.95, "look": "Medium High Contrast", "depth_m": (9, 70), "bloom": 0.10,
        "points_m": {"him": (*HIM_M, 1.2), "wynn": (*WYNN_M, 1.2), "truck": (*TRUCK_M, 0.8)},
    }


def ground():
    block("asphalt", (120, 120, 0.3), (0, 40, -0.15), wet("asphalt", (0.050, 0.047, 0.052), 2.6, 0.22, 0.62, 0.3), bevel_m=0)
    paint, worn = felt("bay line", (0.40, 0.37, 0.32)), felt("worn line", (0.22, 0.205, 0.18))
    dice = random.Random(4)
    for k in range(15):
        for side, x in ((0, 1.9), (1, 8.6), (2, 15.3)):
            y = -11 + 2.9 * k + side * 0.7
            block("bay line", (4.6, 0.12, 0.01), (x, y, 0.002), dice.choice([paint, paint, worn]), (0, 0, 28), 0)
    for x in (-3.6, 13.4):
        block("kerb", (0.34, 70, 0.2), (x - 1.9, 22, 0.06), plaster(f"island {x}", (0.20, 0.19, 0.19)), bevel_m=0.05)
    seam = felt("tar", (0.010, 0.010, 0.012))
    for y, bend in ((-3.2, 0.5), (5.5, -0.6), (13, 0.4)):
        limb("tar seam", [(-14, y, 0), (-6, y + bend, 0), (-1, y - bend * 0.4, 0), (5, y + bend * 0.8, 0), (14, y, 0)], [(0.05, 0.008)] * 5, seam, side=(0, 1, 0), around=8, steps=6)


def truck():
    look_ = {
        "paint": metal("county cream", (0.44, 0.41, 0.33), 0.5), "trim": felt("truck trim", (0.025, 0.025, 0.03)), "chrome": metal("steel", (0.42, 0.41, 0.42), 0.3), "glass": pane("truck glass", 0.12),
        "seat": felt("truck seat", (0.08, 0.07, 0.06)), "tyre": felt("tyre", (0.016, 0.016, 0.018)), "head": felt("head lamp", (0.5, 0.5, 0.48)), "tail": felt("tail lamp", (0.25, 0.02, 0.02)),
    }
    pickup((*TRUCK_M, 0), TRUCK_TURN, look_, clay("county seal", (0.06, 0.13, 0.22)))
    for at, turn, paint in (((8.6, 7.5), -62, (0.07, 0.09, 0.14)), ((8.4, 13.5), 118, (0.18, 0.06, 0.05)), ((2.4, 17.5), -62, (0.10, 0.11, 0.08)), ((15.6, 11.2), -62, (0.12, 0.11, 0.12))):
        motorcar((*at, 0), turn, look_ | {"paint": metal(f"left car {at}", paint, 0.42)})


def two():
    figurine("theodore", OWING, (*HIM_M, 0), -88, trousers=(0.05, 0.055, 0.10), seed=3)
    wynn = figurine("wynn", HAND_LAID, (*WYNN_M, 0), 88, coat=(0.085, 0.125, 0.075), trousers=(0.07, 0.05, 0.06), skin=(0.13, 0.062, 0.036), shirt=(0.66, 0.62, 0.52), hair=(0.012, 0.009, 0.010), bun=True, seed=9)
    wynn.scale = (1.09, 1.09, 1.09)
    limb("grease pencil", [(WYNN_M[0] + 0.13, WYNN_M[1] - 0.09, 1.90), (WYNN_M[0] + 0.17, WYNN_M[1] + 0.11, 1.99)], [0.010, 0.010], clay("pencil", (0.70, 0.42, 0.04)), around=8, steps=1)
    lit_air("her air", (HIM_M[0] + 0.22, HIM_M[1] - 0.25, 1.3), EYE_M, 0.8, (1.0, 0.48, 0.18), 0.3, hers=True)


def row():
    iron = metal("iron", (0.055, 0.055, 0.06), 0.5)
    for k, (x, y) in enumerate(LAMPS_M):
        at = arm_lamp((x - 1.2, y, 0.1), -90, iron, glow(f"sodium {k}", SODIUM, 16), 5.2, 1.0)
        lit_air(f"sodium air {k}", (at[0], at[1] - 0.3, at[2] - 0.15), EYE_M, 2.1, SODIUM, 0.2)
        lamp(f"sodium lamp {k}", "SPOT", (at[0], at[1], at[2] - 0.1), 4200 if k == 1 else 2200, SODIUM, (0.16, 0), toward_m=(at[0] + 0.5 + (0.9 if k == 1 else 0), at[1], 0), spread_deg=112)


def tower():
    """The tank stands over the lot on four legs, with the windows of the place upstairs round its waist."""
    iron, tank = distant("tower iron", (0.06, 0.05, 0.05), (0.03, 0.022, 0.045), 0.25), distant("tank", (0.16, 0.12, 0.10), (0.035, 0.024, 0.05), 0.25)
    x, y, r = 6.4, 54, 5.0
    for sx in (-1, 1):
        for sy in (-1, 1):
            limb("leg", [(x + sx * r * 0.95, y + sy * r * 0.95, 0), (x + sx * r * 0.72, y + sy * r * 0.72, 9.4)], [0.32, 0.26], iron, around=10, steps=1)
        for z in (3.4, 6.6):
            limb("strut", [(x - r * 0.86, y + sx * r * 0.86, z), (x + r * 0.86, y + sx * r * 0.86, z)], [0.11, 0.11], iron, around=8, steps=1)
            limb("brace", [(x - r * 0.9, y + sx * r * 0.9, z - 3.2), (x + r * 0.84, y + sx * r * 0.84, z)], [0.07, 0.07], iron, around=8, steps=1)
    turned("tank", (x, y, 9.2), [(0.1, -0.9), (2.6, -0.5), (4.4, 0.3), (4.9, 1.2), (4.9, 5.5), (5.3, 5.6), (2.5, 7.4), (0.05, 8.1)], tank, 48)
    turned("stair", (x, y, 0), [(0.7, 0), (0.7, 8.6)], iron, 20)
    window = glow("upstairs", (1.0, 0.52, 0.18), 0.55)
    for k in range(7):
        turned("upstairs window", (x - 3.6 + 1.2 * k, y - (4.95**2 - (3.6 - 1.2 * k) ** 2) ** 0.5, 11.2), [(0.3, 0), (0.34, 0.1), (0.34, 0.9), (0.2, 1.1)], window, 12)


def beyond():
    dark = distant("far hill", (0.03, 0.028, 0.04), (0.022, 0.016, 0.045), 0.6)
    rise = hill("far hill", 62, 40, 120, 8.0, 0.0, 3.4, dark)
    houses(rise, 120, (-70, 80, 64, 95), [dark], [dark], 8, [glow("far window", (1, 0.5, 0.18), 1.6), glow("far window b", (1, 0.64, 0.34), 1.1)], 0.6)
    dice, spots = random.Random(6), []
    for _ in range(46):
        spots.append(((dice.uniform(-13, 44), 70, dice.uniform(0.5, 8.5)), dice.uniform(0.25, 0.55)))
    discs("bokeh", spots, EYE_M, glow("bokeh", SODIUM, 0.4, veil=True))
    wall = plaster("lot wall", (0.14, 0.11, 0.10))
    block("back wall", (120, 0.5, 1.6), (0, 46, 0.8), wall, bevel_m=0.08)
    for x, y, wide, tall in ((-17, 30, 14, 8), (-15, 8, 9, 6.5)):
        block("neighbour", (wide, 12, tall), (x, y, tall / 2), plaster(f"neighbour {y}", (0.16, 0.12, 0.12)), bevel_m=0.1)


def lights():
    sky([(0.0, (0.10, 0.05, 0.075)), (0.9, (0.006, 0.008, 0.03)), (0.08, (0.05, 0.028, 0.075)), (0.3, (0.014, 0.014, 0.05))], 0.7)
    lamp("night", "SUN", (0, 0, 9), 0.24, (0.36, 0.42, 1.0), (150, 0), toward_m=(0.1, 0.3, 8))
    x, y = HIM_M
    lamp("her pocket", "POINT", (x + 0.34, y - 0.06, 1.32), 0.9, APRICOT, (0.06, 0), hers=True)
    lamp("her asphalt", "SPOT", (x + 0.36, y - 0.2, 1.6), 150, APRICOT, (0.1, 0), toward_m=(x + 0.4, y - 0.5, 0), spread_deg=120, hers=True)
