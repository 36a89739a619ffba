"""The hall in the quarrel, from its floor: a man stopped under the lamp with his keys in his hand, and his shadow all the way down the boards.

The idea of light: one hard lamp, over his head and a step beyond him. It makes a shape of him, and what it lays before us is only that shape again, longer.
On the wall is the clean place where a ladder stood until July. Past him the room is ink; her light is in there, at its far end, and stops at the threshold.
"""

from kit.camera import look
from kit.figure import figurine
from kit.furniture import chair, desk, device, paper_lamp
from kit.hallway import KEYS_IN_HAND, bunch_of_keys, flat_carton, hung_coat, pegs, where_ladder_stood
from kit.light import lamp, sky
from kit.materials import card, clay, felt, glow, metal, plaster, wood
from kit.room import boards
from kit.shapes import ball, block

HOURS = ("night",)

LEFT_M, RIGHT_M, TALL_M, END_M, BACK_M = -0.84, 0.66, 2.74, 4.9, 8.2
EYE_M, HIM_M, LAMP_M = (-0.2, -1.2, 0.62), (0.2, 3.2), (0.16, 3.78, 2.24)
PANE_M, SODIUM, INK, APRICOT = (-0.86, 7.15), (1.0, 0.54, 0.16), (0.22, 0.34, 1.0), (1.0, 0.50, 0.20)


def build(hour):
    hall()
    room_beyond()
    things()
    him()
    lights()
    look(EYE_M, (EYE_M[0], 9, EYE_M[2]), (*HIM_M, 1.2), lens_mm=28, aperture_f=0.42, shift_up=0.079, shift_right=0.19)
    return {
        "exposure": 0.6, "look": "Medium High Contrast", "depth_m": (1.8, 9.6), "bloom": 0.08,
        "points_m": {"head": (*HIM_M, 1.66), "hand": (HIM_M[0] + 0.37, HIM_M[1] + 0.2, 0.98), "shadow": (0.1, 1.6, 0), "pane": (*PANE_M, 0.95), "stripe": (RIGHT_M, 2.35, 1.0), "lamp": LAMP_M},
    }


def hall():
    stucco, trim = plaster("hall wall", (0.27, 0.225, 0.18)), wood("trim", (0.10, 0.06, 0.04), (12, 1, 12))
    for name, x, side in (("left", LEFT_M, -1), ("right", RIGHT_M, 1)):
        block(f"{name} wall", (0.14, END_M + 2.2, TALL_M), (x + side * 0.07, END_M / 2 - 1.1, TALL_M / 2), stucco, bevel_m=0.01)
        block("skirting", (0.024, END_M + 2.2, 0.15), (x - side * 0.012, END_M / 2 - 1.1, 0.075), trim, bevel_m=0.008)
        block("door post", (0.09, 0.20, 2.16), (x - side * 0.045, END_M - 0.02, 1.08), trim, bevel_m=0.016)
    block("over the way in", (RIGHT_M - LEFT_M, 0.14, TALL_M - 2.12), ((LEFT_M + RIGHT_M) / 2, END_M, (TALL_M + 2.12) / 2), stucco, bevel_m=0)
    block("lintel", (RIGHT_M - LEFT_M, 0.20, 0.10), ((LEFT_M + RIGHT_M) / 2, END_M - 0.02, 2.13), trim, bevel_m=0.016)
    block("ceiling", (4, END_M + 2.2, 0.1), (0, END_M / 2 - 1.1, TALL_M + 0.05), plaster("ceiling", (0.36, 0.32, 0.28)), bevel_m=0)
    block("front door", (2, 0.1, TALL_M), (0, -1.6, TALL_M / 2), trim, bevel_m=0)
    block("under the boards", (8, 14, 0.1), (0, 4, -0.12), wood("under", (0.03, 0.02, 0.015)), bevel_m=0)
    boards((LEFT_M, RIGHT_M), (-1.0, END_M + 0.1), 0.15, [wood(f"board {k}", c, (12, 1, 12), 0.62) for k, c in enumerate([(0.31, 0.175, 0.09), (0.265, 0.145, 0.075), (0.35, 0.205, 0.11)])])
    where_ladder_stood((RIGHT_M, 2.30, 0.17), 2.1, 0.44, 0.16, plaster("kept clean", (0.46, 0.40, 0.33)), plaster("kept cleanest", (0.72, 0.65, 0.55)))


def room_beyond():
    """What the hall leads to: the wall at its end, the desk with the pane on it, and the other chair, left as it was."""
    wall, dark, oak = plaster("room wall", (0.29, 0.25, 0.22)), wood("room dark", (0.05, 0.035, 0.03)), wood("oak", (0.14, 0.075, 0.04), (1, 12, 12))
    block("room back", (7, 0.2, 3.4), (0, BACK_M + 0.1, 1.7), wall, bevel_m=0)
    block("room left", (0.2, 3.6, 3.4), (-2.4, 6.6, 1.7), wall, bevel_m=0)
    block("room right", (0.2, 3.6, 3.4), (2.4, 6.6, 1.7), wall, bevel_m=0)
    block("room ceiling", (7, 3.6, 0.1), (0, 6.6, 3.2), wall, bevel_m=0)
    for side in (-1, 1):
        block("beside the way in", (1.9, 0.1, 3.4), ((LEFT_M - 0.95) if side < 0 else (RIGHT_M + 0.95), END_M + 0.04, 1.7), wall, bevel_m=0)
    boards((-2.3, 2.3), (END_M + 0.1, BACK_M), 0.17, [wood(f"far board {k}", c, (12, 1, 12), 0.36) for k, c in enumerate([(0.13, 0.07, 0.04), (0.10, 0.055, 0.032)])])
    desk((-0.75, 7.35, 0), 0, (1.5, 0.72), oak, dark, drawers=False)
    device((*PANE_M, 0.755), 8, metal("shell", (0.06, 0.055, 0.05), 0.4), glow("her pane", (1.0, 0.46, 0.16), 2.4, hers=True))
    chair((-0.42, 6.32, 0), 148, dark, felt("seat", (0.08, 0.07, 0.09)))


def things():
    """Along the walls: the carton that she came in, kept flat; his coat on its peg; a door that is shut."""
    trim, iron = wood("shelf wood", (0.13, 0.075, 0.045), (12, 1, 12)), clay("peg", (0.09, 0.06, 0.045))
    flat_carton((LEFT_M + 0.11, 1.98, 0.012), 90, 10, (0.46, 0.62), card("carton", (0.42, 0.27, 0.15)), card("fold", (0.22, 0.13, 0.07)), felt("label", (0.60, 0.56, 0.48)))
    ends = pegs((LEFT_M, 2.62, 1.66), 1, 4, 0.20, trim, iron)
    hung_coat(ends[1], 1, 0.92, felt("coat", (0.05, 0.055, 0.075)))
    shut_door(0.62, 0.82, trim)


def shut_door(middle_y, wide_m, trim):
    """A shut door in the right-hand wall, told by its edges: casing, rails and a knob."""
    leaf = wood("leaf", (0.15, 0.095, 0.065), (12, 12, 1))
    block("leaf", (0.03, wide_m, 2.04), (RIGHT_M - 0.005, middle_y, 1.02), leaf, bevel_m=0.004)
    for side in (-1, 1):
        block("casing", (0.06, 0.10, 2.14), (RIGHT_M - 0.03, middle_y + side * (wide_m / 2 + 0.05), 1.07), trim, bevel_m=0.014)
        block("stile", (0.022, 0.11, 2.0), (RIGHT_M - 0.028, middle_y + side * (wide_m / 2 - 0.06), 1.02), leaf, bevel_m=0.009)
    block("head", (0.07, wide_m + 0.24, 0.11), (RIGHT_M - 0.035, middle_y, 2.10), trim, bevel_m=0.014)
    for z in (0.14, 0.92, 1.96):
        block("rail", (0.022, wide_m, 0.13), (RIGHT_M - 0.028, middle_y, z), leaf, bevel_m=0.009)
    ball("knob", (RIGHT_M - 0.085, middle_y + wide_m / 2 - 0.07, 0.98), 0.03, metal("knob", (0.60, 0.40, 0.14), 0.25))


def him():
    figurine("theodore", KEYS_IN_HAND, (*HIM_M, 0), 0, trousers=(0.045, 0.05, 0.09), seed=3)
    bunch_of_keys((HIM_M[0] + 0.383, HIM_M[1] + 0.155, 0.945), 0.17, metal("steel", (0.62, 0.60, 0.56), 0.25), metal("brass", (0.66, 0.42, 0.14), 0.25), -12)


def lights():
    sky([(0.0, (0.008, 0.01, 0.025)), (1.0, (0.008, 0.01, 0.025))], 1.0)
    x, y, z = LAMP_M
    shade = paper_lamp((x, y, z + 0.14), 0.5, glow("shade", (1.0, 0.58, 0.20), 2.4, soft=True), clay("cord", (0.04, 0.03, 0.03)), 0.17)
    for part in shade.children:
        part.visible_shadow = False
    lamp("hall lamp", "SPOT", (x, y, z), 330, SODIUM, (0.02, 0), toward_m=(x, y - 1.9, 0), spread_deg=158)
    lamp("through the paper", "POINT", (x, y, z + 0.02), 4, SODIUM, (0.12, 0))
    lamp("on his back", "SPOT", (-0.5, 0.2, 1.9), 16, (1.0, 0.74, 0.48), (0.3, 0), toward_m=(0.26, 3.2, 1.3), spread_deg=26)
    lamp("ink", "AREA", (1.6, 7.0, 2.8), 9, INK, (1.6, 1.0), toward_m=(-0.8, 7.4, 0.8))
    lamp("ink in the hall", "AREA", (-0.2, -1.0, 2.5), 5, (0.30, 0.36, 1.0), (1.0, 0.6), toward_m=(0.5, 1.2, 0.8))
    # Hers: the pane at the far end, the wall behind it, and a path along the boards as far as the way in.
    px, py = PANE_M
    lamp("her pane light", "AREA", (px + 0.03, py - 0.10, 1.02), 20, APRICOT, (0.30, 0.42), toward_m=(px + 0.25, END_M, 0.7), hers=True)
    lamp("her wall", "POINT", (px + 0.1, py + 0.35, 1.5), 17, (1.0, 0.40, 0.12), (0.25, 0), hers=True)
    lamp("her reach", "SPOT", (px + 0.05, py - 0.2, 1.05), 420, (1.0, 0.45, 0.16), (0.06, 0), toward_m=(-0.62, END_M - 0.4, 0.1), spread_deg=36, hers=True)
