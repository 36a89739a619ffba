"""The letter office, where finished letters hang on lines to dry, as laundry does: three hours of one room.

Late: one low sun, from behind and from the left, burns in every sheet and leaves the room that wrote them in violet-brown shade.
Morning: June fog stands in the windows, the lines have only their pegs, and one lamp makes the one warm place, where Bea reads her letter.
Noon: flat white light from every window, no shadow that one could tell the time by; the customers' chair is drawn up to his desk.

When Samantha is there she warms it from where she is: the pane on his desk, his lunch bag, the lens stood up against the dictionary.
"""

import math
import random

from mathutils import Vector

from kit.camera import look
from kit.city import discs, hill, houses
from kit.figure import REACHING, WRITING, figurine
from kit.furniture import chair, desk, device, earpiece_dish, hung_letters, leaf_of_paper, mug, pigeonholes, stack
from kit.hair import bob
from kit.letter import glass_eye
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, distant, felt, glow, metal, pane, plaster, wood, written
from kit.profile import straight_nose
from kit.raincoat import raincoat
from kit.room import boards, tall_window
from kit.shapes import ball, block, crumple, limb, sheet, turned
from kit.tableware import table_lamp
from kit.trees import jacaranda

HOURS = ("morning", "noon", "late")

EYE_M, MORNING_EYE_M, NOON_EYE_M = (1.35, -2.35, 1.52), (0.75, -2.9, 1.30), (-3.15, -1.25, 1.50)
SUN_RUN = (0.52, -1.0, -0.40)
WALL_Y_M, SILL_M, TALL_M, WINDOWS_M, WIDE_M = 5.0, 0.75, 3.15, (-3.15, -1.1, 0.95), 1.65
DESK_M, DESK_TURN, BEA_M, BEA_TURN = (-0.55, 1.05), -24, (-0.14, 0.80), -46
APRICOT = (1.0, 0.50, 0.20)
# The hand that writes is put out to the right, so that it is seen past the sleeve.
AT_WORK = WRITING | {"right": [(0.185, 0.09, 1.015), (0.345, 0.15, 0.83), (0.29, 0.46, 0.825), (0.24, 0.56, 0.82)]}
# Upright, a sheet held in both hands at the height of the breast: someone who reads standing.
HOLDING_A_SHEET = REACHING | {
    "head": (0, 0.06, 1.655), "nod_deg": 24, "turn_deg": -10, "lean_deg": 3,
    "left": [(-0.18, 0.02, 1.40), (-0.29, 0.02, 1.14), (-0.15, 0.29, 1.20), (-0.11, 0.35, 1.23)],
    "right": [(0.18, 0.02, 1.40), (0.30, 0.05, 1.15), (0.17, 0.31, 1.21), (0.12, 0.36, 1.24)],
}


def build(hour):
    room()
    his_desk()
    pigeonholes_and_ladder()
    return {"morning": morning, "noon": noon, "late": late}[hour]()


def late():
    writing()
    device_and_bead()
    colleague()
    others()
    letters(0.47, [
        ((-3.4, -0.1, 2.62), (3.9, 4.4, 2.42), 0.34, 0.20), ((-4.4, 2.7, 3.12), (3.9, 3.9, 2.86), 0.26, 0.34),
        ((-4.4, 4.2, 3.50), (4.1, 2.0, 3.16), 0.28, 0.34), ((-4.4, 3.6, 2.28), (3.9, 4.55, 2.10), 0.14, 0.56),
    ])
    outside()
    late_lights()
    look(EYE_M, (0.42, 3.0, 1.4), (-0.5, 1.05, 1.2), lens_mm=30, aperture_f=0.6, shift_up=0.03)
    return {
        "exposure": 0.35, "look": "Medium High Contrast", "depth_m": (1.8, 50), "bloom": 0.05,
        "shafts": {"wall_y_m": WALL_Y_M, "openings_m": [(x - WIDE_M / 2, x + WIDE_M / 2, SILL_M, SILL_M + TALL_M) for x in WINDOWS_M], "bars": 4, "run": SUN_RUN, "colour_bgr": (0.10, 0.30, 0.72), "strength": 0.02},
        "points_m": {"head": (-0.42, 1.24, 1.28), "page": (-0.25, 1.62, 0.8), "colleague": (0.74, 3.12, 1.5)},
    }


def morning():
    bea()
    lamp_and_bag()
    others()
    bare_lines()
    near_desk()
    in_fog_outside()
    morning_lights()
    look(MORNING_EYE_M, (MORNING_EYE_M[0], 3.0, 0), (-0.6, 1.3, 1.2), lens_mm=31, aperture_f=0.6, shift_up=0.045)
    return {
        "exposure": 0.55, "look": "Medium High Contrast", "depth_m": (1.4, 12), "bloom": 0.06,
        "points_m": {"bea": (*BEA_M, 1.4), "lamp": on_desk(0.62, 0.82, 1.1), "bag": on_desk(0.46, 0.60, 0.9)},
    }


def noon():
    writing()
    device_and_bead()
    lens_and_orange()
    customers_chair()
    others()
    letters(0.40, [((-3.9, 0.1, 2.46), (3.9, 4.1, 2.52), 0.30, 0.16), ((-4.4, 2.5, 2.74), (4.2, 1.7, 2.66), 0.26, 0.28), ((-2.6, 4.5, 2.30), (4.3, 2.9, 2.36), 0.18, 0.25)], 70)
    white_outside()
    noon_lights()
    look(NOON_EYE_M, (NOON_EYE_M[0] + 0.74, NOON_EYE_M[1] + 0.70, 0), (-0.45, 1.15, 1.1), lens_mm=30, aperture_f=0.6, shift_up=0.0, shift_right=0.13)
    return {
        "exposure": 0.45, "look": "Medium High Contrast", "depth_m": (1.8, 14), "bloom": 0.05,
        "points_m": {"head": (-0.42, 1.24, 1.28), "lens": on_desk(0.90, 0.57, 0.85), "chair": (1.08, 1.02, 0.6)},
    }


def room():
    wall, frame = plaster("wall", (0.30, 0.21, 0.20)), wood("sash", (0.075, 0.045, 0.04))
    glass, z_top = pane("glass", 0.03), SILL_M + TALL_M
    edges = [-6.0] + [x + s * WIDE_M / 2 for x in WINDOWS_M for s in (-1, 1)] + [6.0]
    for a, b in zip(edges[::2], edges[1::2]):
        block("pier", (b - a, 0.4, TALL_M), ((a + b) / 2, WALL_Y_M + 0.2, SILL_M + TALL_M / 2), wall, bevel_m=0.006)
    block("parapet", (12, 0.4, SILL_M), (0, WALL_Y_M + 0.2, SILL_M / 2), wall, bevel_m=0.006)
    block("lintel", (12, 0.4, 5 - z_top), (0, WALL_Y_M + 0.2, (5 + z_top) / 2), wall, bevel_m=0.006)
    for x in WINDOWS_M:
        tall_window((x, WALL_Y_M + 0.22, SILL_M), WIDE_M, TALL_M, 4, 6, frame, glass)
        block("sill", (WIDE_M + 0.16, 0.5, 0.05), (x, WALL_Y_M + 0.12, SILL_M), wood("sill", (0.2, 0.115, 0.07)))
    block("left wall", (0.3, 10, 5), (-4.6, 0.2, 2.5), wall)
    block("right wall", (0.3, 10, 5), (4.6, 0.2, 2.5), wall)
    block("ceiling", (12, 10, 0.2), (0, 0.2, 4.6), wall)
    block("back", (12, 0.3, 5), (0, -4.6, 2.5), wall)
    for y in (-1, 1.2, 3.4):
        block("beam", (12, 0.2, 0.26), (0, y, 4.35), wood("beam", (0.09, 0.05, 0.035)), bevel_m=0.03)
    block("under the boards", (9.4, 10, 0.1), (0, 0.3, -0.12), wood("under", (0.10, 0.055, 0.035)), bevel_m=0)
    boards((-4.5, 4.5), (-4.4, 5.0), 0.18, [wood(f"board {k}", c, (12, 1, 12), 0.42) for k, c in enumerate([(0.19, 0.10, 0.06), (0.15, 0.08, 0.05), (0.23, 0.125, 0.07)])])


def papers():
    return [felt("paper a", (0.70, 0.64, 0.54)), felt("paper b", (0.58, 0.50, 0.41)), felt("paper c", (0.66, 0.56, 0.44)), felt("violet envelope", (0.36, 0.27, 0.42)), felt("moss envelope", (0.25, 0.27, 0.15))]


def on_desk(x, y, z=0.757):
    """A place on his desk: `x` to his right, `y` away from him."""
    c, s = math.cos(math.radians(DESK_TURN)), math.sin(math.radians(DESK_TURN))
    return (DESK_M[0] + x * c - y * s, DESK_M[1] + x * s + y * c, z)


def his_desk():
    oak, dark = wood("oak", (0.30, 0.155, 0.075), (1, 12, 12), 0.4), wood("dark", (0.10, 0.052, 0.035))
    at, turn = DESK_M, DESK_TURN
    desk(on_desk(0.12, 0.66, 0), turn, (1.7, 0.78), oak, dark)
    # The horn that he dictates to: a clay bell on a bent stalk.
    x, y, z = on_desk(0.28, 0.86)
    limb("stalk", [(x, y, z), (x, y, z + 0.2), (x - 0.05, y - 0.07, z + 0.29)], [0.02, 0.008, 0.008], metal("stalk", (0.4, 0.28, 0.16)), around=10)
    limb("horn", [(x - 0.03, y - 0.045, z + 0.285), (x - 0.085, y - 0.12, z + 0.27), (x - 0.115, y - 0.16, z + 0.255)], [0.014, 0.03, 0.066], clay("horn", (0.16, 0.20, 0.13)), cap=0.05)
    stack(on_desk(-0.5, 0.62), turn + 10, 16, papers(), 4)
    stack(on_desk(-0.22, 0.92), turn - 16, 9, papers(), 5, (0.24, 0.17))
    stack(on_desk(0.72, 0.5), turn - 5, 5, papers()[:3], 6, (0.22, 0.16))
    mug(on_desk(-0.02, 0.95), clay("mug", (0.13, 0.18, 0.13)), [clay("pencil a", (0.5, 0.3, 0.06)), clay("pencil b", (0.3, 0.1, 0.06)), clay("pencil c", (0.2, 0.2, 0.3))])
    turned("basket", (-1.1, 0.55, 0), [(0.14, 0), (0.15, 0.02), (0.19, 0.36), (0.185, 0.37), (0.17, 0.34), (0.13, 0.04)], wood("basket", (0.16, 0.09, 0.05), (1, 1, 14)))
    dice = random.Random(2)
    for k in range(7):
        leaf_of_paper("dropped", (-1.05 + dice.uniform(-0.1, 0.1), 0.55 + dice.uniform(-0.1, 0.1), 0.3 + k * 0.025), dice.uniform(0, 360), papers()[k % 3], (0.15, 0.2), 0.08)
    leaf_of_paper("on the floor", (0.55, 0.35, 0.004), 40, written("fallen", (0.8, 0.74, 0.64), 22, 0.1), curl_m=0.05)


def writing():
    """He at his desk, the page on its slope, and a pen in the hand."""
    chair((*DESK_M, 0), DESK_TURN, wood("his chair", (0.10, 0.052, 0.035)), felt("his seat", (0.12, 0.08, 0.06)))
    figurine("theodore", AT_WORK, (DESK_M[0], DESK_M[1] + 0.02, 0), DESK_TURN, seed=3)
    block("slope", (0.56, 0.42, 0.02), on_desk(0.06, 0.54, 0.785), wood("slope", (0.30, 0.155, 0.075), (1, 12, 12), 0.4), (9, 0, DESK_TURN + 4))
    leaf_of_paper("his page", on_desk(0.06, 0.55, 0.800), DESK_TURN + 7, written("his letter", (0.86, 0.80, 0.70), 21, 0.1), (0.25, 0.34), 0.03)
    x, y, z = on_desk(0.215, 0.60, 0.815)
    limb("pen", [(x, y, z), on_desk(0.285, 0.50, 0.925)], [0.006, 0.010], clay("pen", (0.04, 0.05, 0.10)), around=12, steps=1)


def device_and_bead():
    device(on_desk(0.56, 0.80), DESK_TURN - 26, metal("shell", (0.32, 0.24, 0.2), 0.35), glow("her screen", (1.0, 0.52, 0.24), 1.5, hers=True, soft=True), size_m=(0.30, 0.40))
    earpiece_dish(on_desk(0.42, 0.50), clay("saucer", (0.5, 0.46, 0.4)), glow("her bead", APRICOT, 9.0, hers=True))


def lens_and_orange():
    """At noon the lens stands against the dictionary, and beside it is what he eats."""
    x, y, z = on_desk(0.86, 0.76)
    block("dictionary", (0.20, 0.27, 0.085), (x, y, z + 0.043), felt("dictionary", (0.11, 0.13, 0.07)), (0, 0, DESK_TURN + 14), 0.012)
    block("its pages", (0.205, 0.262, 0.062), (x - 0.004, y - 0.004, z + 0.043), felt("its pages", (0.62, 0.56, 0.44)), (0, 0, DESK_TURN + 14), 0.006)
    steel, rim = metal("lens body", (0.20, 0.16, 0.13), 0.4), metal("lens rim", (0.6, 0.38, 0.14), 0.3)
    glass_eye(on_desk(0.90, 0.57), DESK_TURN + 8, steel, rim, glow("her eye", (1.0, 0.58, 0.28), 5.0, hers=True), steel)
    peel = clay("orange", (0.85, 0.30, 0.03))
    ball("orange", on_desk(0.88, 0.40, 0.797), 0.042, peel)
    for k, (px, py) in enumerate([(0.80, 0.35), (0.76, 0.38), (0.82, 0.42)]):
        ball("peel", on_desk(px, py, 0.766), (0.03, 0.018, 0.009), peel, (12 * k, 20, 50 * k), 16)


def customers_chair():
    """Drawn up to the corner of his desk, turned to him; nobody is in it."""
    chair((1.08, 1.02, 0), 74, wood("customers", (0.36, 0.21, 0.10)), felt("customers' seat", (0.23, 0.15, 0.06)))


def bea():
    """An old woman in a raincoat, her hair wet, who reads what she ordered before anyone has said good morning."""
    who = (*BEA_M, 0)
    coat, hair = (0.12, 0.20, 0.20), (0.27, 0.255, 0.25)
    chair((-1.15, 0.72, 0), 38, wood("his chair", (0.10, 0.052, 0.035)), felt("his seat", (0.12, 0.08, 0.06)))
    worn = figurine("bea", HOLDING_A_SHEET, who, BEA_TURN, coat=coat, trousers=(0.16, 0.12, 0.11), hair=hair, shirt=(0.45, 0.25, 0.22), long_coat=True, seed=15)
    for made in (worn, bob("bea", HOLDING_A_SHEET, who, BEA_TURN, hair, 0.21, 8)):
        made.scale = (0.95, 0.95, 0.95)
    straight_nose("bea", HOLDING_A_SHEET)
    raincoat("bea", worn, HOLDING_A_SHEET, (0.145, 0.215, 0.20))
    c, s = math.cos(math.radians(BEA_TURN)), math.sin(math.radians(BEA_TURN))

    def held(u, v):
        x, y, z = 0.06 + (u - 0.5) * 0.22, 0.38 - 0.08 * v + (u - 0.5) * 0.10 - 0.015 * math.cos((u - 0.5) * 3), 1.14 + 0.29 * v
        return (BEA_M[0] + x * c - y * s, BEA_M[1] + x * s + y * c, z)
    sheet("her letter", 10, 10, held, written("her letter", (0.88, 0.83, 0.74), 33, 0.45))


def lamp_and_bag():
    """The one lamp that is lit, and the paper bag that he has put down: somebody is in it, under an orange."""
    x, y, z = on_desk(0.62, 0.82)
    table_lamp((x, y, z), cloth_thin("lamp shade", (0.40, 0.27, 0.09), 0.4), metal("lamp brass", (0.5, 0.31, 0.1), 0.35), 0.46)
    ball("bulb", (x, y, z + 0.31), 0.03, glow("bulb", (1.0, 0.72, 0.36), 9.0), around=16)
    leaf_of_paper("blotter", on_desk(0.0, 0.52, 0.758), DESK_TURN, felt("blotter", (0.20, 0.24, 0.14)), (0.62, 0.42), 0.0)
    bx, by, bz = on_desk(0.46, 0.60)
    turn = math.radians(DESK_TURN + 18)

    def paper(u, v):
        a = 2 * math.pi * u
        px, py = (math.copysign(abs(math.cos(a)) ** 0.45, math.cos(a)) * 0.085, math.copysign(abs(math.sin(a)) ** 0.45, math.sin(a)) * 0.055)
        pinch = 1 - 0.34 * max(0, v - 0.62) / 0.38
        px, py = px * (1 + 0.06 * v), py * pinch
        return (bx + px * math.cos(turn) - py * math.sin(turn), by + px * math.sin(turn) + py * math.cos(turn), bz + 0.27 * v + 0.010 * math.sin(a * 3) * v)
    bag = crumple(sheet("lunch bag", 64, 24, paper, cloth_thin("bag", (0.46, 0.29, 0.15), 0.55)), 0.05, 0.016, 2)
    bag.visible_shadow = False
    ball("orange", on_desk(0.30, 0.52, 0.799), 0.042, clay("orange", (0.85, 0.30, 0.03)))


def near_desk():
    """The corner of somebody's desk, near and out of focus, with what they had left to write."""
    desk((1.55, -1.15, 0), 8, (1.2, 0.72), wood("oak c", (0.22, 0.12, 0.065), (1, 12, 12)), wood("dark c", (0.08, 0.05, 0.04)), drawers=False)
    stack((1.36, -1.25, 0.757), 12, 30, papers(), 41)
    mug((1.66, -1.05, 0.757), clay("near mug", (0.20, 0.11, 0.13)), [clay("near pencil", (0.35, 0.2, 0.06)), clay("near pencil b", (0.14, 0.2, 0.14))])


def colleague():
    figurine("colleague", REACHING, (0.74, 3.12, 0.0), 30, coat=(0.085, 0.085, 0.05), trousers=(0.31, 0.23, 0.185), hair=(0.06, 0.03, 0.02), long_coat=True, bun=True, seed=9)


def others():
    """The desks of the others."""
    oak, dark = wood("oak b", (0.24, 0.12, 0.06), (1, 12, 12)), wood("dark b", (0.09, 0.05, 0.035))
    for k, (x, y, turn) in enumerate([(-2.6, 3.0, -20), (1.45, 3.8, 4), (2.75, 2.3, -90)]):
        desk((x, y, 0), turn, (1.4, 0.7), oak, dark)
        chair((x - 0.25, y - 0.72, 0) if turn > -50 else (x - 0.75, y + 0.1, 0), turn + 14 * (k - 1), dark, felt(f"seat {k}", (0.10, 0.08, 0.10)))
        stack((x - 0.4, y, 0.757), 10, 14 + 5 * k, papers(), 20 + k)
        stack((x + 0.1, y + 0.1, 0.757), -14, 6, papers(), 30 + k)
        if turn > -50:
            mug((x + 0.45, y + 0.1, 0.757), clay(f"mug {k}", (0.2, 0.1, 0.07)), [clay("p", (0.3, 0.2, 0.1))])


def pigeonholes_and_ladder():
    holes = wood("holes", (0.13, 0.068, 0.045))
    pigeonholes((3.35, 4.79, 0.12), 0, 7, 11, (0.35, 0.27), 0.36, holes, papers(), 3)
    pigeonholes((4.3, 1.2, 0.12), -90, 15, 11, (0.36, 0.27), 0.36, holes, papers(), 4)
    # A ladder leans there: the one slant in a wall of squares.
    ladder = wood("ladder", (0.28, 0.15, 0.08))
    for x in (3.0, 3.42):
        limb("rail", [(x + 0.3, 3.75, 0), (x, 4.5, 2.95)], [0.022, 0.018], ladder, around=10, steps=1)
    for k in range(9):
        t = 0.06 + k * 0.105
        limb("rung", [(3.28 - 0.3 * t, 3.75 + 0.75 * t, 2.95 * t), (3.74 - 0.3 * t, 3.75 + 0.75 * t, 2.95 * t)], [0.014, 0.014], ladder, around=8, steps=1)


def letters(through, lines, seed=50):
    """Letters on `lines`: from, to, sag, and how many pegs in a hundred are empty."""
    sheets = [written(f"sheet {k}", c, 40 + k, through) for k, c in enumerate([(0.86, 0.80, 0.70), (0.80, 0.74, 0.64), (0.82, 0.70, 0.54), (0.74, 0.68, 0.58), (0.66, 0.58, 0.66)])]
    string, peg = felt("string", (0.3, 0.2, 0.13)), wood("peg", (0.32, 0.19, 0.1))
    for k, (a, b, sag, empty) in enumerate(lines):
        hung_letters(a, b, sag, sheets, seed + k, 0.36 + 0.05 * (k == 0), empty, string, peg)


def bare_lines():
    """Before eight: the lines, and on them only their pegs."""
    string, peg, dice = felt("string", (0.22, 0.17, 0.15)), wood("peg", (0.36, 0.23, 0.13)), random.Random(8)
    for a, b, sag in [((-3.6, 0.9, 2.66), (3.9, 3.6, 2.44), 0.34), ((-4.4, 2.9, 2.95), (3.9, 4.0, 2.80), 0.24), ((-4.4, 4.4, 2.42), (4.1, 4.5, 2.36), 0.14)]:
        a, b = Vector(a), Vector(b)
        limb("line", [a.lerp(b, k / 12) - Vector((0, 0, sag * 4 * k / 12 * (1 - k / 12))) for k in range(13)], [0.0045] * 13, string, side=(0, 0, 1), around=6, steps=2)
        for k in range(34):
            t = (k + dice.uniform(0.2, 0.8)) / 34
            block("peg", (0.016, 0.020, 0.07), a.lerp(b, t) - Vector((0, 0, sag * 4 * t * (1 - t) + 0.012)), peg, (dice.uniform(-8, 8), dice.uniform(-10, 10), 12), 0.004)


def outside():
    haze, ridge = (0.62, 0.27, 0.12), (0.60, 0.27, 0.19)
    stucco = [distant(f"stucco {k}", c, haze, 0.35) for k, c in enumerate([(0.62, 0.44, 0.32), (0.52, 0.34, 0.28), (0.6, 0.5, 0.4), (0.42, 0.30, 0.32)])]
    roofs = [distant(f"roof {k}", c, haze, 0.32) for k, c in enumerate([(0.30, 0.13, 0.08), (0.24, 0.13, 0.11)])]
    far_wall, far_roof = distant("far stucco", (0.5, 0.38, 0.34), ridge, 0.5), distant("far roof", (0.24, 0.12, 0.11), ridge, 0.46)
    near = hill("near", 13, 40, 60, 9, -10, 3.1, distant("moss hill", (0.12, 0.10, 0.04), haze, 0.2))
    middle = hill("middle", 60, 70, 130, 24, -12, 5.4, distant("middle hill", (0.16, 0.11, 0.08), ridge, 0.45))
    hill("far", 190, 120, 330, 60, -20, 7.7, distant("far hill", (0.3, 0.2, 0.2), (0.76, 0.40, 0.28), 0.88))
    # A gap is left between the near houses, so that the last window looks out to the hills.
    houses(near, 34, (-34, -6.5, 17, 50), stucco, roofs, 3)
    houses(near, 26, (4.5, 30, 17, 50), stucco, roofs, 6)
    houses(middle, 150, (-90, 80, 66, 125), [far_wall], [far_roof], 4)
    bark = distant("bark", (0.06, 0.04, 0.04), haze, 0.1)
    blossom = cloth_thin("blossom", (0.24, 0.13, 0.46), 0.5)
    for k, (x, y, z, tall) in enumerate([(-6.2, 12, -4.1, 5.4), (0.6, 15, -4.9, 5.2), (3.4, 12.5, -4.3, 5.0), (-2.6, 26, -7.6, 6.0)]):
        jacaranda((x, y, z), tall, blossom, bark, 5 + k, 2600, 0.1)
    discs("sun halo", [((-62, 150, 52), 70)], EYE_M, glow("halo", (1.0, 0.55, 0.22), 0.26, veil=True))
    sky([(0.0, (1.0, 0.42, 0.15)), (0.8, (0.20, 0.20, 0.42)), (0.08, (1.0, 0.50, 0.21)), (0.2, (0.92, 0.49, 0.27)), (0.42, (0.52, 0.33, 0.38))], 0.39)


def in_fog_outside():
    """The fog of June: of all that is outside, the nearest tree, and hardly that."""
    haze = (0.29, 0.305, 0.345)
    bark, blossom = distant("fog bark", (0.20, 0.18, 0.20), haze, 0.60), distant("fog blossom", (0.22, 0.12, 0.36), haze, 0.66)
    for k, (x, y, z, tall) in enumerate([(-3.0, 10.5, -3.0, 6.2), (1.9, 12.0, -3.2, 6.0)]):
        jacaranda((x, y, z), tall, blossom, bark, 5 + k, 2600, 0.1)
    sky([(0.0, (0.40, 0.43, 0.50)), (1.0, (0.72, 0.74, 0.78)), (0.12, (0.55, 0.58, 0.65)), (0.4, (0.66, 0.69, 0.74))], 0.52)


def white_outside():
    """Noon: a white sky, roofs without shadows, a violet haze of trees."""
    haze = (0.88, 0.88, 0.90)
    wall, roof = distant("noon stucco", (0.7, 0.62, 0.52), haze, 0.55), distant("noon roof", (0.36, 0.22, 0.18), haze, 0.5)
    near = hill("near", 13, 40, 60, 9, -10, 3.1, distant("noon hill", (0.24, 0.24, 0.13), haze, 0.5))
    hill("far", 120, 100, 260, 44, -20, 7.7, distant("noon ridge", (0.4, 0.38, 0.44), haze, 0.80))
    houses(near, 60, (-34, 34, 17, 50), [wall], [roof], 3)
    bark, blossom = distant("noon bark", (0.14, 0.11, 0.12), haze, 0.3), distant("noon blossom", (0.34, 0.20, 0.60), haze, 0.40)
    for k, (x, y, z, tall) in enumerate([(4.6, 11.5, -2.9, 6.2), (7.6, 14, -3.0, 6.4), (-0.6, 11, -3.4, 6.0)]):
        jacaranda((x, y, z), tall, blossom, bark, 5 + k, 2400, 0.1)
    sky([(0.0, (0.86, 0.86, 0.86)), (1.0, (0.90, 0.93, 0.98)), (0.2, (0.95, 0.95, 0.95)), (0.5, (0.92, 0.94, 0.97))], 1.1)


def late_lights():
    lamp("sun", "SUN", (0, 0, 6), 17, (1.0, 0.50, 0.17), (1.2, 0), toward_m=(SUN_RUN[0], SUN_RUN[1], 6 + SUN_RUN[2]))
    lamp("sun on him", "SPOT", (-2.3, 2.35, 1.95), 75, (1.0, 0.50, 0.17), (0.1, 0), toward_m=(-0.5, 1.1, 1.1), spread_deg=44)
    lamp("floor's warmth", "AREA", (1.3, -1.0, 1.5), 1.6, (1.0, 0.66, 0.38), (1.4, 1.0), toward_m=(-0.5, 1.1, 0.95), spread_deg=70)
    for x in WINDOWS_M:
        lamp("sky in a window", "AREA", (x, WALL_Y_M - 0.05, SILL_M + TALL_M / 2), 15, (0.82, 0.50, 0.62), (WIDE_M, TALL_M), toward_m=(x + 0.4, -1, 1.0))
    lamp("shade", "AREA", (1.0, -3.2, 3.6), 16, (0.55, 0.38, 0.78), (5, 2), toward_m=(0, 2, 0.8))
    x, y = 0.29, 1.36
    lamp("her pane", "AREA", (x - 0.03, y - 0.03, 1.06), 9, APRICOT, (0.26, 0.36), toward_m=(-0.5, 1.2, 0.98), hers=True)
    lamp("her glow", "POINT", (x + 0.05, y + 0.2, 1.3), 3.5, (1.0, 0.46, 0.2), (0.2, 0), hers=True)
    lamp("her bead", "POINT", (0.05, 1.3, 0.83), 0.7, (1.0, 0.55, 0.25), (0.03, 0), hers=True)
    lamp("on the hand", "AREA", (0.15, 2.1, 1.5), 2.2, (1.0, 0.72, 0.44), (0.3, 0.3), toward_m=on_desk(0.25, 0.52, 0.82), spread_deg=60)
    lamp("on the colleague", "AREA", (0.9, 1.9, 0.9), 1.5, (0.72, 0.50, 0.72), (0.5, 0.9), toward_m=(0.74, 3.1, 0.55), spread_deg=70)


def morning_lights():
    for x in WINDOWS_M:
        lamp("fog in a window", "AREA", (x, WALL_Y_M - 0.05, SILL_M + TALL_M / 2), 46, (0.66, 0.74, 1.0), (WIDE_M, TALL_M), toward_m=(x + 0.3, -1, 0.8))
    lamp("room", "AREA", (1.4, -3.4, 3.4), 46, (0.52, 0.54, 0.82), (5, 2), toward_m=(0, 2, 0.8))
    x, y, z = on_desk(0.62, 0.82)
    lamp("lamp", "POINT", (x, y, z + 0.29), 5, (1.0, 0.62, 0.26), (0.05, 0))
    lamp("lamp on the desk", "SPOT", (x, y, z + 0.42), 26, (1.0, 0.62, 0.26), (0.08, 0), toward_m=(x - 0.2, y - 0.15, 0.7), spread_deg=120)
    bx, by, bz = on_desk(0.46, 0.60)
    lamp("her bag", "POINT", (bx, by, bz + 0.12), 3.5, APRICOT, (0.04, 0), hers=True)
    lamp("her glow", "POINT", (bx + 0.02, by - 0.06, bz + 0.36), 8, (1.0, 0.47, 0.20), (0.12, 0), hers=True)


def noon_lights():
    for x in WINDOWS_M:
        lamp("noon in a window", "AREA", (x, WALL_Y_M - 0.05, SILL_M + TALL_M / 2), 115, (0.96, 0.98, 1.0), (WIDE_M, TALL_M), toward_m=(x + 0.2, -1, 0.6))
    lamp("through the sheets", "AREA", (0.6, 4.6, 3.2), 40, (0.98, 0.98, 1.0), (6, 1.2), toward_m=(0.4, 0, 1.6))
    lamp("room", "AREA", (-1.0, -3.4, 3.6), 75, (0.90, 0.94, 1.0), (5, 2), toward_m=(0.5, 2, 0.7))
    x, y, z = on_desk(0.90, 0.48)
    lamp("her lens", "POINT", (x, y, z + 0.10), 3, APRICOT, (0.04, 0), hers=True)
    lamp("her pane", "AREA", (0.26, 1.33, 1.06), 16, APRICOT, (0.26, 0.36), toward_m=(-0.5, 1.2, 0.98), hers=True)
    lamp("her glow", "POINT", (0.34, 1.56, 1.3), 6, (1.0, 0.46, 0.20), (0.2, 0), hers=True)
