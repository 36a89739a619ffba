"""The book, out of its wrapper, on the last evening: stood ajar on its brown paper, and held open at a page that has nothing on it.

The idea of light: the picture's own is low and asks for little, a gray at the edge of things. Hers is everywhere by now, and has no one place that it
comes from: the leaves let it through, the paper gives it back, the wall has it and the air, and the empty chair is not dark.
"""

import math

from mathutils import Matrix

from kit.bound import ribbon, standing_book
from kit.camera import look
from kit.figure import OCHRE
from kit.fog import lit_air
from kit.furniture import chair
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, felt, knit, metal, plaster, wood, written
from kit.near_hands import hand
from kit.parcel import leaning_card, loops, opened_wrapper, twine
from kit.shapes import block, crumple, fuse, limb
from kit.trees import potted_plant

HOURS = ("night",)

TOP_M, EYE_M = 0.75, (0.0, -0.70, 1.035)
SPINE_M = (-0.075, 0.035, TOP_M + 0.004)
GOLD, APRICOT = (1.0, 0.58, 0.22), (1.0, 0.46, 0.15)
FRONT_DEG, BACK_DEG = -66, 15


def build(hour):
    room()
    table()
    book()
    his_hand()
    lights()
    look(EYE_M, (EYE_M[0], 3, EYE_M[2]), (SPINE_M[0], -0.02, 0.85), lens_mm=38, aperture_f=1.7, shift_up=-0.250, shift_right=0.135)
    return {
        "exposure": 0.78, "look": "Medium High Contrast", "depth_m": (0.35, 4), "bloom": 0.06,
        "points_m": {"book": (-0.03, 0, 0.86), "page": (0.03, 0.04, 0.87), "hand": (0.12, 0.06, 0.83), "card": (-0.185, 0.12, 0.80), "chair": (-0.5, 1.5, 0.8)},
    }


def room():
    block("wall", (8, 0.2, 3.2), (0.5, 2.9, 1.6), plaster("room wall", (0.30, 0.275, 0.22)), bevel_m=0)
    block("floor", (9, 7, 0.1), (0, 1, -0.05), wood("floor", (0.09, 0.06, 0.04), (12, 1, 12)), bevel_m=0)
    potted_plant((0.16, 2.25, -0.06), cloth_thin("leaf", (0.05, 0.075, 0.045), 0.3), clay("pot", (0.30, 0.13, 0.075)), clay("stem", (0.07, 0.1, 0.04)), leaves=14, height_m=0.85)
    # The one that is hers, across from him, drawn out a little.
    chair((-0.40, 1.02, 0.05), 200, wood("her chair", (0.15, 0.075, 0.04)), felt("her seat", (0.2, 0.13, 0.07)))


def table():
    block("table top", (2.6, 1.3, 0.045), (0.2, 0.17, TOP_M - 0.0225), wood("oak", (0.20, 0.105, 0.052), (1, 12, 12), 0.36), bevel_m=0.014)
    opened_wrapper((-0.02, 0.03, TOP_M), 9, cloth_thin("brown paper", (0.50, 0.31, 0.165), 0.3), (0.74, 0.50), (0.25, 0.29), (0.065, 0.10, 0.03, 0.010))
    jute = felt("jute", (0.62, 0.50, 0.32))
    coil = loops((0.070, -0.078, TOP_M + 0.0065), 0.034, 2.2)
    twine([(0.128, -0.020, TOP_M + 0.010), (0.112, -0.050, TOP_M + 0.0075), *coil, (0.090, -0.122, TOP_M + 0.008), (0.130, -0.135, TOP_M + 0.010), (0.152, -0.112, TOP_M + 0.020)], 0.0026, jute)
    leaning_card((-0.185, 0.11, TOP_M + 0.010), 16, 38, written("card", (0.66, 0.63, 0.56), 7, 0.12), (0.12, 0.082))


def book():
    leaves = [(-65, 1), (-64, 4), (-62, 7), (-60, 10), (-57, 11), (-54, 13), (-49, 14), (10.8, -1.6), (11.8, -1.2), (12.6, -1), (13.3, -0.7), (13.9, -0.4), (14.4, 0)]
    cloth, gilt = felt("green cloth", (0.050, 0.120, 0.060)), metal("gilt", (0.72, 0.52, 0.22), 0.3)
    standing_book(SPINE_M, 0, cloth, cloth_thin("book paper", (0.85, 0.82, 0.74), 0.45), gilt, FRONT_DEG, BACK_DEG, leaves)
    x, y, z = SPINE_M
    silk = felt("silk", (0.46, 0.115, 0.05))
    ribbon([(x + 0.028, y - 0.030, z + 0.03), (x + 0.040, y - 0.056, z + 0.004), (x + 0.046, y - 0.105, z + 0.006),
            (x + 0.022, y - 0.150, z + 0.008), (x - 0.028, y - 0.160, z + 0.010), (x - 0.070, y - 0.135, z + 0.010), (x - 0.115, y - 0.150, z + 0.012), (x - 0.150, y - 0.172, z + 0.012)], 0.0085, silk)

def his_hand():
    """He holds it open by the edge of its last board: the thumb on the white page, the fingers behind; and his arm lies on the table."""
    flesh = clay("his skin", (0.42, 0.235, 0.15))
    a = math.radians(BACK_DEG)
    edge_x, edge_y = SPINE_M[0] + 0.136 * math.cos(a), SPINE_M[1] + 0.136 * math.sin(a)
    z = TOP_M + 0.072
    fingers = [[(edge_x + 0.026, edge_y + 0.020, z + 0.034 - 0.020 * k), (edge_x + 0.004, edge_y + 0.026, z + 0.042 - 0.021 * k), (edge_x - 0.032 + 0.004 * k, edge_y + 0.014, z + 0.045 - 0.022 * k)] for k in range(4)]
    thumb = [(edge_x + 0.048, edge_y - 0.014, z + 0.010), (edge_x + 0.018, edge_y - 0.033, z + 0.030), (edge_x - 0.024, edge_y - 0.030, z + 0.046)]
    hand("his hand", [(edge_x + 0.16, edge_y + 0.045, z - 0.014), (edge_x + 0.098, edge_y + 0.026, z - 0.008)], (edge_x + 0.058, edge_y + 0.014, z + 0.002), fingers, thumb, flesh, 0.0115, (0.040, 0.021))
    wool, rib = knit("his cardigan", OCHRE, 0.013), knit("his cuff", [c * 0.78 for c in OCHRE], 0.010)
    x, y = edge_x, edge_y
    arm = limb("forearm", [(x + 0.125, y + 0.036, z - 0.010), (x + 0.21, y + 0.06, z - 0.006), (x + 0.33, y + 0.10, z - 0.002), (x + 0.41, y + 0.15, z + 0.03)], [0.045, 0.054, 0.064, 0.070], side=(0, 0, 1), around=28)
    upper = limb("upper arm", [(x + 0.40, y + 0.14, z + 0.01), (x + 0.47, y + 0.17, z + 0.13), (x + 0.55, y + 0.19, z + 0.30)], [0.070, 0.078, 0.088], around=28)
    body = limb("body", [(x + 0.72, y + 0.22, 0.45), (x + 0.71, y + 0.21, 0.80), (x + 0.68, y + 0.20, 1.10), (x + 0.67, y + 0.19, 1.22)], [(0.16, 0.20), (0.155, 0.21), (0.15, 0.20), (0.09, 0.12)], around=28)
    sleeve = fuse("his sleeve", [arm, upper, body], wool, voxel_m=0.007, smoothing=5)
    # Turned in itself, so that the ribs run along the arm and not round it.
    quarter = Matrix.Rotation(math.pi / 2, 4, "Z")
    sleeve.data.transform(quarter.inverted())
    sleeve.matrix_world = quarter
    crumple(sleeve, 0.05, 0.018)
    for k in range(3):
        limb("cuff", [(x + 0.112 + 0.011 * k, y + 0.0335 + 0.003 * k, z - 0.0105), (x + 0.120 + 0.011 * k, y + 0.0355 + 0.003 * k, z - 0.0100)], [0.0475 + 0.0008 * k] * 2, rib, side=(0, 0, 1), around=28, steps=1, cap=0.3)


def lights():
    sky([(0.0, (0.02, 0.022, 0.02)), (1.0, (0.03, 0.034, 0.036))], 1.0)
    lamp("low window", "AREA", (-1.5, -0.1, 1.35), 6.5, (0.66, 0.80, 0.92), (0.9, 0.9), toward_m=(0, 0.05, 0.80))
    lamp("edge", "AREA", (0.10, 1.0, 1.45), 4.5, (0.62, 0.72, 0.80), (0.7, 0.5), toward_m=(0.0, 0.05, 0.84))
    lamp("on the sleeve", "AREA", (0.55, -0.85, 1.30), 0.9, (0.66, 0.76, 0.84), (0.6, 0.6), toward_m=(0.2, 0.08, 0.82))
    lamp("room's gray", "AREA", (-1.8, 1.2, 2.2), 9, (0.52, 0.64, 0.68), (1.6, 1.2), toward_m=(-0.6, 2.9, 0.9))
    # Hers: behind the leaves, over the table, on the wall, and no lamp to be seen.
    lamp("through the leaves", "AREA", (-0.20, 0.62, 1.08), 10, GOLD, (0.35, 0.3), toward_m=(-0.02, 0.0, 0.82), hers=True)
    lamp("between the leaves", "POINT", (SPINE_M[0] + 0.060, SPINE_M[1] - 0.022, 0.870), 0.75, GOLD, (0.015, 0), hers=True)
    lamp("on the page", "SPOT", (0.12, -0.42, 1.12), 1.3, GOLD, (0.12, 0), toward_m=(0.02, 0.05, 0.84), spread_deg=60, hers=True)
    lamp("on the table", "AREA", (-0.7, 0.8, 1.35), 4.5, APRICOT, (1.0, 0.6), toward_m=(0.0, 0.1, 0.75), hers=True)
    lamp("on the wall", "POINT", (-0.45, 2.35, 0.80), 16, APRICOT, (0.3, 0), hers=True)
    lamp("about the chair", "POINT", (-0.45, 1.75, 0.70), 6, APRICOT, (0.2, 0), hers=True)
    lit_air("gold in the air", (-0.24, 0.9, 0.94), EYE_M, 0.80, GOLD, 0.09, hers=True, core=1.6, mirrored=False)
