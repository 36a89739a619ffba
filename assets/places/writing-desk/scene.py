"""The desk of the last letter, from the side on which she used to stand: a white sheet, the pen uncapped, and the man who has to begin.

The idea of light: one pane of the window lies on the desk, and the sheet lies in it; all that is seen of him is what the paper gives back.
She is gone: the lens is dark, and so is the lamp in the hall. What light of hers there is, is only what the lens would lay on the sheet.
"""

import math

from kit.camera import look
from kit.figure import WRITING, figurine
from kit.furniture import chair, paper_lamp, stack
from kit.letter import cup, envelope, fountain_pen, glass_eye, pen_cap
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, felt, metal, pane, plaster, wood
from kit.shapes import ball, block, fuse, limb, sheet

HOURS = ("night",)

EYE_M, TOP_M, APRICOT = (0.045, -0.64, 1.045), 0.755, (1.0, 0.52, 0.22)
PAGE_M, MOON_M = (-0.085, -0.035), (-1.35, -2.2, 2.75)
# One hand by the sheet, and the head (out of the picture) on the other: nothing has been written.
BEGINNING = WRITING | {
    "nod_deg": 34, "turn_deg": 0, "lean_deg": 3,
    "left": [(-0.185, 0.09, 1.015), (-0.34, 0.16, 0.82), (-0.25, 0.42, 0.795), (-0.17, 0.50, 0.778)],
    "right": [(0.185, 0.09, 1.015), (0.31, 0.25, 0.815), (0.20, 0.27, 1.09), (0.13, 0.27, 1.19)],
}


def build(hour):
    room()
    desk_top()
    writer()
    lights()
    look(EYE_M, (EYE_M[0], 3, EYE_M[2]), (PAGE_M[0], PAGE_M[1] + 0.02, TOP_M), lens_mm=27, aperture_f=1.3, shift_up=-0.207)
    return {
        "exposure": 0.6, "look": "Medium High Contrast", "depth_m": (0.45, 4), "bloom": 0.05,
        "points_m": {"page": (*PAGE_M, TOP_M), "lens": (0.2, 0.05, TOP_M + 0.07), "head": (-0.1, 0.4, 1.25), "lamp": (1.75, 5.4, 1.5)},
    }


def room():
    stucco, frame = plaster("stucco", (0.30, 0.29, 0.33)), wood("frame", (0.07, 0.055, 0.05))
    for x, wide in ((-2.2, 6.0), (4.4, 4.4)):
        block("wall", (wide, 0.2, 3.4), (x, 3.2, 1.7), stucco, bevel_m=0.03)
    block("over the door", (1.6, 0.2, 1.1), (1.5, 3.2, 2.75), stucco, bevel_m=0)
    for x in (0.82, 2.18):
        block("door post", (0.09, 0.26, 2.2), (x, 3.18, 1.1), frame, bevel_m=0.02)
    block("hall wall", (6, 0.2, 3.4), (1.5, 6.6, 1.7), plaster("hall", (0.24, 0.24, 0.30)))
    block("floor", (12, 12, 0.1), (0, 3, -0.05), wood("floor", (0.08, 0.06, 0.05), (12, 1, 12)), bevel_m=0)
    paper_lamp((1.95, 5.4, 1.38), 1.6, cloth_thin("dark shade", (0.7, 0.68, 0.66), 0.3), frame, 0.26)


def desk_top():
    oak = wood("oak", (0.17, 0.085, 0.042), (1, 12, 12), 0.34)
    block("top", (1.9, 0.9, 0.04), (0.05, 0.08, TOP_M - 0.02), oak, bevel_m=0.014)
    paper, white = felt("paper b", (0.33, 0.31, 0.28)), cloth_thin("sheet of paper", (0.86, 0.85, 0.82), 0.08)
    turn = math.radians(8)

    def page(u, v):
        x, y = (u - 0.5) * 0.21, (v - 0.5) * 0.297
        lift = 0.010 * max(0.0, u + (1 - v) - 1.25) ** 2 * 4 + 0.0012 * math.sin(5 * u + 2 * v)
        return (PAGE_M[0] + x * math.cos(turn) - y * math.sin(turn), PAGE_M[1] + x * math.sin(turn) + y * math.cos(turn), TOP_M + 0.0036 + lift)
    sheet("page", 24, 24, page, white)
    block("under page", (0.215, 0.30, 0.0012), (PAGE_M[0] + 0.008, PAGE_M[1] + 0.006, TOP_M + 0.0008), paper, (0, 0, 3), 0.0004)
    lacquer, gold = metal("lacquer", (0.018, 0.022, 0.05), 0.22), metal("gold", (0.72, 0.52, 0.24), 0.25)
    fountain_pen((PAGE_M[0] + 0.035, PAGE_M[1] - 0.03, TOP_M + 0.0046), 118, lacquer, gold)
    pen_cap((PAGE_M[0] + 0.155, PAGE_M[1] - 0.075, TOP_M), 62, lacquer, gold)
    glass_eye((0.215, 0.06, TOP_M), 24, metal("lens body", (0.10, 0.095, 0.10), 0.4), metal("lens rim", (0.34, 0.33, 0.34), 0.3), pane("lens glass", 0.35), metal("lens inner", (0.03, 0.03, 0.035), 0.3))
    stack((-0.315, 0.13, TOP_M), -14, 5, [paper, felt("paper a", (0.40, 0.38, 0.35))], 4)
    cup((-0.31, 0.12, TOP_M + 0.044), 215, clay("blue glaze", (0.045, 0.10, 0.30)), clay("cup inside", (0.45, 0.47, 0.5)))
    envelope((0.375, 0.03, TOP_M), -14, felt("envelope", (0.42, 0.40, 0.37)), clay("stamp", (0.12, 0.19, 0.34)), felt("stamp edge", (0.74, 0.73, 0.7)))


def writer():
    chair((-0.12, 0.66, 0), 180, wood("his chair", (0.085, 0.045, 0.03)), felt("his seat", (0.1, 0.075, 0.06)))
    figurine("theodore", BEGINNING, (-0.12, 0.64, 0), 180, trousers=(0.04, 0.055, 0.105), seed=3)
    # So near, a mitten will not do: fingers for the hand that lies by the sheet.
    flesh, knuckles, tips = clay("theodore skin near", (0.42, 0.235, 0.15)), (0.105, 0.190, 0.792), [(0.012, 0.152), (0.016, 0.128), (0.028, 0.108), (0.048, 0.098)]
    parts = [ball("back of the hand", (0.095, 0.185, 0.788), (0.052, 0.046, 0.024), turn_deg=(0, 0, 45))]
    for k, (x, y) in enumerate(tips):
        root = (knuckles[0] - 0.045 + 0.019 * k, knuckles[1] + 0.012 - 0.016 * k, 0.790)
        parts.append(limb("finger", [root, ((root[0] + x) / 2, (root[1] + y) / 2, 0.789), (x, y, 0.768)], [0.0135, 0.0125, 0.0105], around=14))
    parts.append(limb("thumb", [(0.085, 0.215, 0.785), (0.045, 0.215, 0.780), (0.012, 0.195, 0.768)], [0.016, 0.0145, 0.012], around=14))
    fuse("near hand", parts, flesh, voxel_m=0.003, smoothing=3)


def lights():
    sky([(0.0, (0.01, 0.012, 0.03)), (1.0, (0.008, 0.01, 0.03))], 1.0)
    lamp("moon", "SPOT", MOON_M, 420, (0.86, 0.92, 1.0), (0.012, 0), toward_m=(PAGE_M[0], PAGE_M[1] + 0.02, TOP_M), spread_deg=40)
    bars()
    lamp("night air", "AREA", (-0.4, -2.2, 2.0), 6, (0.42, 0.52, 1.0), (2.4, 1.8), toward_m=(0.2, 1, 0.8))
    lamp("page gives back", "AREA", (PAGE_M[0], PAGE_M[1], TOP_M + 0.012), 0.55, (0.9, 0.94, 1.0), (0.2, 0.28), toward_m=(PAGE_M[0], PAGE_M[1] + 0.001, 3))
    lamp("on the far wall", "SPOT", (-2.2, 0.9, 2.7), 30, (0.34, 0.40, 0.95), (0.3, 0), toward_m=(-1.1, 3.2, 1.3), spread_deg=70)
    lamp("hall", "AREA", (2.6, 4.4, 2.8), 22, (0.35, 0.42, 0.9), (1.2, 1.0), toward_m=(1.6, 5.6, 1.2))
    # Hers, which the story no longer shows here: what the lens would lay on the sheet.
    lamp("her lens", "SPOT", (0.205, 0.03, TOP_M + 0.075), 3.2, APRICOT, (0.02, 0), toward_m=(PAGE_M[0], PAGE_M[1] - 0.02, TOP_M), spread_deg=110, hers=True)
    lamp("her glow", "POINT", (0.19, 0.0, TOP_M + 0.12), 1.2, (1.0, 0.48, 0.2), (0.05, 0), hers=True)


def bars():
    """The window, out of sight, half way to the moon: only its one clear pane is seen, and that as light on the desk."""
    share = 0.5
    x, y, z = (p + (m - p) * share for p, m in zip((PAGE_M[0], PAGE_M[1], TOP_M), MOON_M))
    ink = felt("bar", (0.02, 0.02, 0.02))
    for side in (-1, 1):
        block("jamb", (1.6, 0.02, 2.4), (x + side * (0.8 + 0.285), y + side * 0.30, z), ink, (0, 0, 20), 0)
        block("crossbar", (2.4, 0.02, 1.2), (x, y, z + side * (0.6 + 0.135)), ink, (0, 0, 20), 0)
    block("upright", (0.014, 0.02, 0.6), (x + 0.185, y + 0.07, z), ink, (0, 0, 20), 0)
