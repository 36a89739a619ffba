"""A round restaurant on the top of a tower at night, built to turn and standing still: a table for two at the glass.

The idea of light: the whole city is out there in small rounds, and all the light that counts is one lamp the height of a hand, on a
white cloth between two people. Samantha has stayed at home: her light is one window on the far hill, and it comes all the way in.
"""

import math
import random

from mathutils import Vector

from kit.camera import look
from kit.city import discs, hill
from kit.faceless import faceless
from kit.figure import figurine
from kit.furniture import chair
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, distant, felt, glow, metal, pane, plaster, wood
from kit.seated import DINING, POINTING, TELLING
from kit.shapes import block, limb, sheet, solid, turned
from kit.tableware import cutlery, napkin, plate_of_food, round_table, stemware, table_lamp

HOURS = ("night",)

EYE_M, ROUND_M, GROUND_M = (0.25, -0.4, 1.72), 5.9, -62
TABLE_M = (-0.52, 4.1)
APRICOT, LAMP = (1.0, 0.52, 0.22), (1.0, 0.62, 0.30)
PANES, FIRST_DEG, STEP_DEG = 13, 152, 10.4
WINDOW_M = (-62, 700, -14)


def build(hour):
    ring()
    table_for_two()
    other_tables()
    city()
    lights()
    look(EYE_M, (EYE_M[0], 5, EYE_M[2]), (TABLE_M[0], TABLE_M[1] - 0.1, 1.1), lens_mm=34, aperture_f=0.5, shift_up=-0.075)
    return {
        "exposure": 0.9, "look": "Medium High Contrast", "depth_m": (2.6, 60), "bloom": 0.12,
        "points_m": {"lamp": (*TABLE_M, 0.95), "he": (TABLE_M[0] - 0.62, TABLE_M[1] - 0.15, 1.3), "wynn": (TABLE_M[0] + 0.68, TABLE_M[1], 1.45), "window": WINDOW_M},
    }


def round_at(deg, radius_m, z):
    return Vector((radius_m * math.cos(math.radians(deg)), radius_m * math.sin(math.radians(deg)), z))


def arc(name, inner_m, outer_m, z, tall_m, material, start=172, end=8):
    """A flat-topped band of the ring, from one angle to another."""
    def point(u, v):
        edge = [(inner_m, z), (inner_m, z + tall_m), (outer_m, z + tall_m), (outer_m, z)]
        at, share = divmod(min(v * 3, 2.9999), 1)
        a, b = edge[int(at)], edge[int(at) + 1]
        return round_at(start + (end - start) * u, a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
    made = sheet(name, 90, 3, point, material)
    made.data.polygons.foreach_set("use_smooth", [False] * len(made.data.polygons))
    return made


def ring():
    """The floor that turned, the sill that did not, and a window all the way round."""
    dark, brass, carpet = wood("dark", (0.085, 0.048, 0.03)), metal("brass", (0.50, 0.32, 0.12), 0.3), felt("carpet", (0.075, 0.046, 0.046))
    turned("turning floor", (0, 0, -0.05), [(ROUND_M - 0.34, 0), (ROUND_M - 0.34, 0.05), (0.1, 0.05)], carpet, 96)
    arc("gap", ROUND_M - 0.34, ROUND_M - 0.31, -0.02, 0.026, brass)
    arc("still floor", ROUND_M - 0.31, ROUND_M + 0.1, -0.02, 0.024, dark)
    arc("sill wall", ROUND_M - 0.08, ROUND_M + 0.1, 0, 0.52, wood("panels", (0.12, 0.065, 0.04)))
    arc("sill", ROUND_M - 0.20, ROUND_M + 0.12, 0.22, 0.045, dark)
    arc("head", ROUND_M - 0.14, ROUND_M + 0.12, 2.56, 0.5, dark)
    limb("window rail", [round_at(172 - k * 4.1, ROUND_M - 0.26, 0.80) for k in range(41)], [0.022] * 41, brass, side=(0, 0, 1), around=12, steps=2)
    glass = pane("glass", 0.05)
    for k in range(PANES + 1):
        a, b = FIRST_DEG - k * STEP_DEG, FIRST_DEG - (k + 1) * STEP_DEG
        foot = round_at(a, ROUND_M, 0)
        block("mullion", (0.10, 0.055, 2.4), (foot.x, foot.y, 1.4), dark, (0, 0, a), 0.015)
        stay = round_at(a, ROUND_M - 0.26, 0.80)
        limb("stay", [round_at(a, ROUND_M - 0.02, 0.80), stay], [0.012, 0.012], brass, around=8, steps=1)
        if k < PANES:
            corners = [round_at(a, ROUND_M, 0.26), round_at(b, ROUND_M, 0.26), round_at(b, ROUND_M, 2.6), round_at(a, ROUND_M, 2.6)]
            made = solid("pane", corners, [(0, 1, 2, 3)], glass, smooth=False)
            made.visible_shadow = False
            made["veil"] = True
    # The ceiling's ribs run from the middle to the mullions, and say that the room is round.
    turned("ceiling", (0, 0, 2.9), [(ROUND_M + 0.2, 0), (0.2, 0.25)], plaster("ceiling", (0.15, 0.10, 0.085)), 64)
    for k in range(PANES + 1):
        a = FIRST_DEG - k * STEP_DEG
        limb("rib", [round_at(a, 0.5, 3.05), round_at(a, ROUND_M - 0.1, 2.83)], [(0.045, 0.085)] * 2, dark, side=(0, 0, 1), around=10, steps=1)
    # Her mark: across the floor that turned and the sill that did not.
    ink, at = felt("grease pencil", (0.01, 0.01, 0.012)), 103
    block("mark", (0.55, 0.018, 0.004), round_at(at, ROUND_M - 0.42, 0.006), ink, (0, 0, at), 0.001)
    block("mark", (0.28, 0.018, 0.004), round_at(at, ROUND_M - 0.10, 0.267), ink, (0, 0, at), 0.001)


def table_for_two():
    x, y = TABLE_M
    cloth, dark, china, silver = felt("cloth", (0.62, 0.59, 0.52)), wood("table", (0.08, 0.045, 0.03)), clay("china", (0.60, 0.57, 0.50)), metal("silver", (0.6, 0.58, 0.55), 0.25)
    seat, frame = felt("seats", (0.16, 0.045, 0.05)), wood("chairs", (0.11, 0.06, 0.038))
    round_table((x, y, 0), 0.44, cloth, dark)
    table_lamp((x + 0.0, y + 0.10, 0.752), glow("shade", (1.0, 0.60, 0.26), 3.4, soft=True), metal("brass foot", (0.50, 0.32, 0.12), 0.3))
    glass, wine = pane("drinking glass", 0.22), clay("wine", (0.16, 0.01, 0.02))
    stemware((x - 0.16, y + 0.16, 0.752), glass, wine)
    stemware((x + 0.20, y - 0.14, 0.752), glass, wine)
    chicken, greens = clay("chicken", (0.42, 0.20, 0.06)), clay("greens", (0.10, 0.14, 0.04))
    plate_of_food((x - 0.20, y - 0.08, 0.752), china, [chicken, greens, chicken], 0.115)
    plate_of_food((x + 0.24, y + 0.06, 0.752), china, [chicken, greens], 0.115)
    cutlery((x - 0.06, y - 0.27, 0.754), -70, silver)
    napkin((x + 0.03, y - 0.31, 0.752), 20, cloth)
    he, she = (x - 0.74, y - 0.12), (x + 0.78, y + 0.06)
    chair((*he, 0), -82, frame, seat)
    faceless(figurine("theodore", DINING, (*he, 0), -80, trousers=(0.05, 0.055, 0.10), seed=3))
    chair((*she, 0), 97, frame, seat)
    wynn = figurine("wynn", TELLING, (*she, 0), 100, coat=(0.085, 0.125, 0.075), trousers=(0.07, 0.05, 0.06), skin=(0.13, 0.062, 0.036), hair=(0.012, 0.009, 0.010), shirt=(0.66, 0.62, 0.52), bun=True, seed=9)
    faceless(wynn).scale = (1.09, 1.09, 1.09)
    c, s = math.cos(math.radians(100)), math.sin(math.radians(100))

    def on_her(a, b, z):
        return (she[0] + 1.09 * (a * c - b * s), she[1] + 1.09 * (a * s + b * c), 1.09 * z)
    limb("grease pencil", [on_her(-0.05, -0.06, 1.35), on_her(-0.045, 0.13, 1.475)], [0.009, 0.009], clay("pencil", (0.70, 0.42, 0.04)), around=8, steps=1)


def other_tables():
    """Round the ring the same lamp again and again, smaller; at one of them an old woman in a paper hat shows her street."""
    cloth, dark, frame, seat = felt("other cloth", (0.42, 0.38, 0.34)), wood("other table", (0.08, 0.045, 0.03)), wood("other chairs", (0.09, 0.05, 0.034)), felt("other seats", (0.13, 0.04, 0.045))
    shade, brass = glow("far shade", (1.0, 0.56, 0.23), 2.4, soft=True), metal("far brass", (0.50, 0.32, 0.12), 0.3)
    for k, deg in enumerate((140, 58, 38, 22)):
        at = round_at(deg, ROUND_M - 1.15, 0)
        round_table((at.x, at.y, 0), 0.40, cloth, dark)
        table_lamp((at.x, at.y, 0.752), shade, brass)
        lamp("far lamp", "POINT", (at.x, at.y, 1.02), 7, LAMP, (0.08, 0))
        for side in (-1, 1):
            out = round_at(deg + side * 8.6, ROUND_M - 1.15, 0)
            chair((out.x, out.y, 0), deg - 180 if side > 0 else deg, frame, seat)
    at = round_at(58 + 8.6, ROUND_M - 1.15, 0)
    faceless(figurine("table nine", POINTING, (at.x, at.y, 0), -62, coat=(0.17, 0.10, 0.24), trousers=(0.05, 0.04, 0.06), hair=(0.5, 0.48, 0.45), seed=14))
    turned("paper hat", (at.x + 0.10, at.y + 0.05, 1.415), [(0.088, 0), (0.004, 0.24)], cloth_thin("hat", (0.62, 0.40, 0.16), 0.3), 20)
    # On the waiter's stand, out of focus: a bottle and glasses that nobody took away.
    x, y, top = 1.02, 1.62, 1.03
    block("stand", (0.9, 0.42, 0.05), (x + 0.12, y, top - 0.025), dark, (0, 0, -8))
    glass, wine = pane("near glass", 0.3), clay("near wine", (0.14, 0.01, 0.02))
    stemware((x - 0.22, y - 0.02, top), glass, wine, 1.15)
    stemware((x - 0.09, y + 0.09, top), glass, None, 1.15)
    turned("bottle", (x + 0.08, y, top), [(0.042, 0), (0.044, 0.01), (0.044, 0.19), (0.036, 0.225), (0.016, 0.25), (0.015, 0.31), (0.018, 0.312), (0.018, 0.325), (0.004, 0.326)], clay("bottle", (0.02, 0.045, 0.025)), 28)
    napkin((x - 0.30, y - 0.13, top), -30, felt("near linen", (0.40, 0.37, 0.35)))


def city():
    """Streets to the horizon, each lamp of them a round; hills with houses behind; one water tower's red lamp."""
    dice = random.Random(21)
    haze = (0.022, 0.024, 0.048)
    plain = distant("plain", (0.010, 0.010, 0.018), (0.009, 0.012, 0.026), 0.75)
    solid("plain", [(-2200, 20, GROUND_M), (2200, 20, GROUND_M), (2200, 2600, GROUND_M), (-2200, 2600, GROUND_M)], [(0, 1, 2, 3)], plain, smooth=False)
    near = hill("near hill", 640, 240, 1200, 52, GROUND_M, 2.7, distant("near hills", (0.01, 0.01, 0.018), (0.008, 0.011, 0.024), 0.8), lean=-0.02)
    hill("far hill", 1100, 500, 2200, 105, GROUND_M, 4.4, distant("far hills", (0.03, 0.025, 0.05), haze, 0.92))
    lamps = {"sodium": [], "gold": [], "pale": []}
    for k in range(-24, 25):
        y, x = 150.0, k * 38.0
        while y < 650:
            if abs(x + 0.16 * y) < 0.75 * y + 30 and dice.random() < 0.88:
                lamps[dice.choice(["sodium", "sodium", "gold"])].append(((x + 0.16 * y + dice.uniform(-1, 1), y, GROUND_M + 6), 0.30 + 0.0030 * y * dice.uniform(0.7, 1.2)))
            y *= 1.045
    for y in (170, 215, 270, 335, 420, 520):
        for _ in range(44):
            lamps[dice.choice(["gold", "pale", "sodium"])].append(((dice.uniform(-0.7, 0.7) * y, y, GROUND_M + dice.uniform(2, 14)), 0.26 + 0.0028 * y * dice.uniform(0.5, 1.3)))
    for _ in range(170):
        x, y = dice.uniform(-560, 560), dice.uniform(660, 860)
        lamps[dice.choice(["gold", "pale", "sodium"])].append(((x, y, near(x, y) + 2), dice.uniform(1.3, 2.6)))
    for _ in range(120):
        lamps[dice.choice(["gold", "pale"])].append(((dice.uniform(-1000, 1000), 1090, GROUND_M + dice.triangular(2, 50, 6)), dice.uniform(1.6, 2.8)))
    for (name, spots), colour, strength in zip(lamps.items(), ((1.0, 0.42, 0.12), (1.0, 0.68, 0.36), (0.74, 0.80, 1.0)), (0.95, 0.62, 0.42)):
        discs(f"city {name}", spots, EYE_M, glow(f"city {name}", colour, strength, veil=True))
    # Hers: one window on the hill, and no other like it.
    discs("her window", [(WINDOW_M, 6.5)], EYE_M, glow("her window", (1.0, 0.56, 0.24), 9.0, hers=True, veil=True))
    sky([(0.0, (0.072, 0.052, 0.050)), (0.7, (0.002, 0.004, 0.010)), (0.05, (0.032, 0.033, 0.054)), (0.13, (0.010, 0.016, 0.036)), (0.28, (0.004, 0.008, 0.020))], 1.0)


def lights():
    x, y = TABLE_M
    lamp("table lamp", "POINT", (x, y + 0.10, 0.98), 15, LAMP, (0.07, 0))
    lamp("cloth's light", "AREA", (x, y, 0.80), 9, LAMP, (0.5, 0.5), toward_m=(x, y, 2))
    lamp("city's glow", "AREA", (0, ROUND_M + 1.2, 1.2), 60, (0.40, 0.46, 0.95), (9, 2), toward_m=(0, 2, 1.0))
    lamp("room", "AREA", (-1.5, -2.2, 2.6), 26, (0.62, 0.42, 0.72), (4, 2), toward_m=(-0.4, 4, 0.7))
    lamp("kitchen door", "SPOT", (3.4, 0.4, 2.5), 70, (1.0, 0.55, 0.26), (0.3, 0), toward_m=(0.2, 3.9, 0.8), spread_deg=46)
    lamp("stand's glint", "AREA", (1.9, 0.9, 1.7), 5, (1.0, 0.62, 0.36), (0.5, 0.3), toward_m=(0.95, 1.6, 1.1))
    lamp("her window's reach", "SPOT", (-2.6, 9.2, 2.6), 6000, APRICOT, (0.2, 0), toward_m=(x + 0.3, y - 0.1, 0.9), spread_deg=44, hers=True)
    lamp("her warmth", "AREA", (-1.4, ROUND_M - 0.3, 1.7), 34, (1.0, 0.48, 0.2), (1.6, 1.2), toward_m=(x, y - 0.4, 1.0), hers=True)
