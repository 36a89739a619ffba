"""The letter office at the end of the working day: letters hung on lines to dry, as laundry is, and the low sun through all of them.

The idea of light: one late sun, from behind and from the left, burns in every sheet on the lines and leaves the room that
wrote them in violet-brown shade. When she is there, the pane on his desk and the bead in its saucer warm his page and him.
"""

import math
import random

from kit.camera import look
from kit.city import discs, hill, houses
from kit.figure import REACHING, WRITING, figurine
from kit.furniture import chair, desk, device, earpiece_dish, hung_letters, leaf_of_paper, mug, pigeonholes, stack
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, distant, felt, glow, metal, pane, plaster, wood, written
from kit.room import boards, tall_window
from kit.shapes import block, limb, turned
from kit.trees import jacaranda

HOURS = ("late",)

EYE_M = (1.35, -2.35, 1.52)
SUN_RUN = (0.52, -1.0, -0.40)
WALL_Y_M, SILL_M, TALL_M, WINDOWS_M, WIDE_M = 5.0, 0.75, 3.15, (-3.15, -1.1, 0.95), 1.65
APRICOT = (1.0, 0.50, 0.20)


def build(hour):
    room()
    theodore()
    others()
    letters()
    outside()
    lights()
    look(EYE_M, (0.42, 3.0, 1.4), (-0.5, 1.05, 1.2), lens_mm=30, aperture_f=0.6, shift_up=0.03)
    return {
        "exposure": 0.35, "look": "Medium High Contrast", "depth_m": (1.8, 50), "bloom": 0.05,
        "shafts": {"wall_y_m": WALL_Y_M, "openings_m": [(x - WIDE_M / 2, x + WIDE_M / 2, SILL_M, SILL_M + TALL_M) for x in WINDOWS_M], "bars": 4, "run": SUN_RUN, "colour_bgr": (0.10, 0.30, 0.72), "strength": 0.02},
        "points_m": {"head": (-0.42, 1.24, 1.28), "page": (-0.25, 1.62, 0.8), "colleague": (0.74, 3.12, 1.5)},
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
    boards((-4.5, 4.5), (-4.4, 5.0), 0.18, [wood(f"board {k}", c, (12, 1, 12), 0.42) for k, c in enumerate([(0.19, 0.10, 0.06), (0.15, 0.08, 0.05), (0.23, 0.125, 0.07)])])


def papers():
    return [felt("paper a", (0.70, 0.64, 0.54)), felt("paper b", (0.58, 0.50, 0.41)), felt("paper c", (0.66, 0.56, 0.44)), felt("violet envelope", (0.36, 0.27, 0.42)), felt("moss envelope", (0.25, 0.27, 0.15))]


def theodore():
    oak, dark = wood("oak", (0.30, 0.155, 0.075), (1, 12, 12), 0.4), wood("dark", (0.10, 0.052, 0.035))
    at, turn = (-0.55, 1.05), -24
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))

    def on_desk(x, y, z=0.757):
        """A place on his desk: `x` to his right, `y` away from him."""
        return (at[0] + x * c - y * s, at[1] + x * s + y * c, z)

    desk(on_desk(0.12, 0.66, 0), turn, (1.7, 0.78), oak, dark)
    chair((at[0], at[1], 0), turn, dark, felt("his seat", (0.12, 0.08, 0.06)))
    figurine("theodore", WRITING, (at[0], at[1] + 0.02, 0), turn, seed=3)
    block("slope", (0.52, 0.40, 0.02), on_desk(0.02, 0.52, 0.785), oak, (9, 0, turn + 4))
    leaf_of_paper("his page", on_desk(0.0, 0.50, 0.797), turn + 7, written("his letter", (0.86, 0.80, 0.70), 21, 0.1), (0.25, 0.34), 0.03)
    device(on_desk(0.56, 0.80), turn - 26, metal("shell", (0.32, 0.24, 0.2), 0.35), glow("her screen", (1.0, 0.52, 0.24), 1.5, hers=True, soft=True), size_m=(0.30, 0.40))
    earpiece_dish(on_desk(0.42, 0.50), clay("saucer", (0.5, 0.46, 0.4)), glow("her bead", APRICOT, 9.0, hers=True))
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


def others():
    oak, dark = wood("oak b", (0.24, 0.12, 0.06), (1, 12, 12)), wood("dark b", (0.09, 0.05, 0.035))
    figurine("colleague", REACHING, (0.74, 3.12, 0.0), 30, coat=(0.085, 0.085, 0.05), trousers=(0.17, 0.11, 0.09), hair=(0.06, 0.03, 0.02), long_coat=True, bun=True, seed=9)
    for k, (x, y, turn) in enumerate([(-2.6, 3.0, -20), (1.45, 3.8, 4), (2.75, 2.3, -90)]):
        desk((x, y, 0), turn, (1.4, 0.7), oak, dark)
        chair((x - 0.25, y - 0.72, 0) if turn > -50 else (x - 0.75, y + 0.1, 0), turn + 14 * (k - 1), dark, felt(f"seat {k}", (0.10, 0.08, 0.10)))
        stack((x - 0.4, y, 0.757), 10, 14 + 5 * k, papers(), 20 + k)
        stack((x + 0.1, y + 0.1, 0.757), -14, 6, papers(), 30 + k)
        if turn > -50:
            mug((x + 0.45, y + 0.1, 0.757), clay(f"mug {k}", (0.2, 0.1, 0.07)), [clay("p", (0.3, 0.2, 0.1))])
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


def letters():
    sheets = [written(f"sheet {k}", c, 40 + k, 0.55) for k, c in enumerate([(0.86, 0.80, 0.70), (0.90, 0.86, 0.78), (0.82, 0.72, 0.58), (0.86, 0.80, 0.70), (0.78, 0.72, 0.76)])]
    string, peg = felt("string", (0.3, 0.2, 0.13)), wood("peg", (0.32, 0.19, 0.1))
    lines = [((-3.4, -0.1, 2.62), (3.9, 4.4, 2.42), 0.34), ((-4.4, 2.7, 2.55), (3.9, 3.9, 2.36), 0.26), ((-4.4, 4.2, 2.9), (4.1, 2.0, 2.72), 0.28), ((-4.4, 3.6, 2.36), (3.9, 4.55, 2.2), 0.16)]
    for k, (a, b, sag) in enumerate(lines):
        hung_letters(a, b, sag, sheets, 50 + k, 0.33 + 0.05 * (k == 0), 0.16, string, peg)


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


def lights():
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
