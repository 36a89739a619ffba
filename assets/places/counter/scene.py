"""The lunch counter at noon: a table for two by the wall, and across it, backward, the word that she once lettered on the window.

The idea of light: one hard sun through plate glass. It comes past Catherine, who sits with her back to it, and puts the four letters down
between them, upside down and in the wrong order, over the pages. What warms her shaded side comes from the pocket of his shirt.
"""

import math

import bpy

from kit.camera import look
from kit.figure import WRITING, figurine
from kit.furniture import chair, leaf_of_paper
from kit.hair import bob
from kit.letter import envelope, fountain_pen
from kit.lettering import sign_word
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, distant, felt, glow, metal, pane, plaster, wood, written
from kit.seated import DINING
from kit.shapes import ball, block, turned
from kit.street import raven
from kit.tableware import bar_stool, bowl, cutlery, napkin, tumbler
from kit.trees import jacaranda

HOURS = ("noon",)

EYE_M = (0.42, -1.35, 2.50)
TABLE_M, TOP_M, SIZE_M = (-0.82, 1.22), 0.755, (1.20, 0.88)
GLASS_Y, OPEN_X, OPEN_Z = 2.75, (-1.52, 1.55), (0.62, 2.86)
RUN = (-0.30, -1.0, -0.85)  # the way of the sun
HIM_M, HER_M = (-1.00, 0.40), (-1.22, 2.02)
APRICOT = (1.0, 0.52, 0.22)
READING = WRITING | {"head": (0, 0.20, 1.265), "nod_deg": 30, "turn_deg": -6, "lean_deg": 4}


def build(hour):
    room()
    word()
    table()
    people()
    counter()
    street()
    lights()
    look(EYE_M, (EYE_M[0] - 0.30, EYE_M[1] + 0.954, 0), (TABLE_M[0] + 0.2, 1.15, 0.8), lens_mm=24, aperture_f=0.5, shift_up=-0.285, shift_right=0.04)
    return {
        "exposure": 0.25, "look": "Medium High Contrast", "depth_m": (1.8, 14), "bloom": 0.06,
        "points_m": {"him": (*HIM_M, 1.2), "her": (*HER_M, 1.2), "table": (*TABLE_M, TOP_M), "word": (word_at()[0], GLASS_Y, word_at()[2]), "pie": (1.42, 1.20, 1.2)},
    }


def word_at():
    """Where the word must stand on the glass for the sun to lay it on the middle of the table."""
    back = (GLASS_Y - TABLE_M[1] - 0.02) / -RUN[1]
    return (TABLE_M[0] + 0.08 - RUN[0] * back, GLASS_Y, TOP_M - RUN[2] * back)


def room():
    wall, trim = plaster("counter wall", (0.36, 0.335, 0.24)), wood("trim", (0.12, 0.07, 0.045))
    (x0, x1), (z0, z1) = OPEN_X, OPEN_Z
    for a, b, low, high in ((-3, x0, 0, 3.3), (x1, 2.05, 0, 3.3), (2.95, 5, 0, 3.3), (x0, x1, 0, z0), (x0, x1, z1, 3.3), (2.05, 2.95, 2.45, 3.3)):
        block("front", (b - a, 0.22, high - low), ((a + b) / 2, GLASS_Y + 0.11, (low + high) / 2), wall, bevel_m=0.004)
    for x in (x0, x1, 2.05, 2.95):
        block("jamb", (0.07, 0.26, z1 - z0 + 0.1 if x in OPEN_X else 2.5), (x, GLASS_Y + 0.1, (z0 + z1) / 2 if x in OPEN_X else 1.25), trim, bevel_m=0.012)
    block("sill", (x1 - x0 + 0.2, 0.36, 0.06), ((x0 + x1) / 2, GLASS_Y + 0.02, z0), trim, bevel_m=0.014)
    block("head", (x1 - x0 + 0.2, 0.26, 0.09), ((x0 + x1) / 2, GLASS_Y + 0.1, z1), trim, bevel_m=0.014)
    block("transom", (x1 - x0, 0.05, 0.05), ((x0 + x1) / 2, GLASS_Y + 0.04, 2.68), trim, bevel_m=0.01)
    block("door rail", (0.9, 0.05, 0.42), (2.5, GLASS_Y + 0.1, 0.21), trim, bevel_m=0.01)
    block("door bar", (0.9, 0.06, 0.10), (2.5, GLASS_Y + 0.1, 1.02), trim, bevel_m=0.01)
    block("left wall", (0.2, 9, 3.4), (-1.72, 0, 1.65), wall, bevel_m=0)
    block("right wall", (0.2, 9, 3.4), (4.6, 0, 1.65), plaster("far wall", (0.20, 0.18, 0.14)), bevel_m=0)
    block("rear", (9, 0.2, 3.4), (0, -4.4, 1.65), wall, bevel_m=0)
    block("ceiling", (9, 9, 0.2), (0.6, -1.2, 3.3), plaster("ceiling", (0.42, 0.38, 0.30)), bevel_m=0)
    for z, tall, stuff in ((0.5, 1.0, wood("dado", (0.15, 0.115, 0.065), (12, 12, 1))), (1.02, 0.05, trim)):
        block("dado", (0.03 + 0.02 * (tall < 0.1), 9, tall), (-1.61, -1.8, z), stuff, bevel_m=0.006)
    block("under the tiles", (9, 9, 0.1), (0.6, -1.2, -0.10), wood("under the tiles", (0.09, 0.07, 0.06)), bevel_m=0)
    tiles = [clay("tile a", (0.36, 0.26, 0.18)), clay("tile b", (0.14, 0.10, 0.085))]
    for i in range(-5, 13):
        for k in range(-6, 9):
            block("tile", (0.345, 0.345, 0.03), (i * 0.35, k * 0.35, -0.016), tiles[(i + k) % 2], bevel_m=0.004)
    # What hangs by the table: a picture rail's worth of menus, unread.
    for k, (y, z) in enumerate([(1.45, 1.62), (0.95, 1.66), (0.45, 1.60)]):
        block("card frame", (0.03, 0.30, 0.40), (-1.60, y, z), trim, bevel_m=0.008)
        block("card", (0.008, 0.25, 0.35), (-1.582, y, z), felt(f"card {k}", [(0.52, 0.40, 0.25), (0.30, 0.34, 0.26), (0.48, 0.26, 0.16)][k]), bevel_m=0.002)


def word():
    x, y, z = word_at()
    red = distant("sign red", (0.30, 0.05, 0.02), (0.62, 0.13, 0.035), 0.75)
    sign_word("OPEN", (x, y + 0.02, z), 0.62, red, mirrored=True, gap=0.14, widen=0.55)
    for low in (-0.37, 0.37):
        block("rule", (0.98, 0.004, 0.016), (x, y + 0.02, z + low), red, bevel_m=0)
    (x0, x1), (z0, z1) = OPEN_X, OPEN_Z
    glass = block("plate", (x1 - x0, 0.006, z1 - z0), ((x0 + x1) / 2, y + 0.04, (z0 + z1) / 2), pane("plate glass", 0.025), bevel_m=0)
    glass.visible_shadow = False
    glass["veil"] = True


def table():
    oak, iron = wood("table", (0.43, 0.25, 0.125), (1, 12, 12), 0.45), metal("iron", (0.10, 0.09, 0.09), 0.5)
    x, y = TABLE_M
    block("table top", (*SIZE_M, 0.04), (x, y, TOP_M - 0.02), oak, bevel_m=0.018)
    block("edge", (SIZE_M[0] - 0.05, SIZE_M[1] - 0.05, 0.05), (x, y, TOP_M - 0.055), wood("under", (0.16, 0.09, 0.05)), bevel_m=0.01)
    turned("column", (x, y, 0), [(0.27, 0), (0.26, 0.025), (0.06, 0.06), (0.04, 0.14), (0.045, 0.69)], iron, 28)
    frame = wood("chair", (0.11, 0.06, 0.04))
    chair((*HIM_M, 0), 2, frame, felt("his seat", (0.20, 0.07, 0.05)))
    chair((HER_M[0], HER_M[1] + 0.02, 0), 178, frame, felt("her seat", (0.20, 0.07, 0.05)))
    sheet_ = [written(f"page {k}", (0.84, 0.80, 0.71), 81 + k, 0.15) for k in range(3)]
    leaf_of_paper("page one", (x - 0.16, y + 0.24, TOP_M + 0.001), 176, sheet_[0], curl_m=0.02)
    leaf_of_paper("page two", (x - 0.30, y - 0.08, TOP_M + 0.001), 8, sheet_[1], curl_m=0.03)
    leaf_of_paper("page three", (x - 0.28, y - 0.06, TOP_M + 0.004), -7, sheet_[2], curl_m=0.03)
    for k, (dx, dy) in enumerate([(-0.05, 0.14), (-0.20, -0.12), (-0.18, 0.0)]):
        block("tab", (0.035, 0.014, 0.0015), (x + dx, y + dy, TOP_M + 0.008), clay(f"tab {k}", (0.75, 0.42, 0.06)), (0, 0, -6 + 9 * k), 0.0004)
    envelope((x + 0.33, y - 0.27, TOP_M), 14, felt("kraft", (0.20, 0.085, 0.03)), size_m=(0.36, 0.20))
    block("flap", (0.34, 0.004, 0.002), (x + 0.345, y - 0.225, TOP_M + 0.003), felt("flap", (0.17, 0.08, 0.03)), (0, 0, 14), 0.0005)
    lacquer, gold = clay("lacquer", (0.03, 0.05, 0.10)), metal("gold", (0.75, 0.48, 0.14), 0.25)
    fountain_pen((x + 0.02, y - 0.24, TOP_M), 50, lacquer, gold)
    china, broth = clay("china", (0.66, 0.63, 0.55)), clay("soup", (0.62, 0.22, 0.06))
    for bx, by in ((-0.42, 0.26), (-0.46, -0.22)):
        turned("soup plate", (x + bx, y + by, TOP_M), [(0.05, 0), (0.055, 0.006), (0.085, 0.04), (0.105, 0.045), (0.104, 0.05), (0.082, 0.046), (0.07, 0.034), (0.01, 0.033)], china, 40)
        turned("soup", (x + bx, y + by, TOP_M + 0.035), [(0.076, 0), (0.076, 0.003), (0.002, 0.003)], broth, 32)
        cutlery((x + bx + 0.15, y + by, TOP_M), 6, metal("spoon", (0.55, 0.53, 0.5), 0.25))
    napkin((x - 0.48, y - 0.02, TOP_M), 20, felt("napkin", (0.62, 0.58, 0.50)))
    tumbler((x - 0.22, y + 0.33, TOP_M), pane("glass", 0.16), cloth_thin("water", (0.55, 0.62, 0.6), 0.8))


def people():
    figurine("theodore", DINING | {"turn_deg": 4, "nod_deg": 14}, (*HIM_M, 0.0), -3, trousers=(0.05, 0.055, 0.10), seed=3)
    figurine("catherine", READING, (*HER_M, 0), 180, coat=(0.50, 0.49, 0.45), trousers=(0.10, 0.12, 0.16), shirt=(0.30, 0.36, 0.36), hair=(0.045, 0.024, 0.016), seed=22)
    bob("catherine", READING, (*HER_M, 0), 180, (0.045, 0.024, 0.016), 0.30, 9)


def counter():
    marble, front = clay("marble", (0.42, 0.38, 0.32)), wood("counter front", (0.16, 0.10, 0.055), (12, 12, 1))
    iron, seat = metal("stool iron", (0.30, 0.26, 0.2), 0.35), clay("stool seat", (0.24, 0.06, 0.04))
    block("counter top", (0.6, 5.2, 0.05), (1.50, -0.9, 1.03), marble, bevel_m=0.018)
    block("counter front", (0.5, 5.1, 1.0), (1.53, -0.9, 0.5), front, bevel_m=0.01)
    for k in range(4):
        bar_stool((0.90, 1.15 - 0.85 * k, 0), 12 * k, seat, iron)
    turned("pie stand", (1.42, 1.20, 1.055), [(0.08, 0), (0.085, 0.008), (0.02, 0.02), (0.018, 0.12), (0.15, 0.13), (0.15, 0.142), (0.01, 0.142)], clay("stand", (0.55, 0.52, 0.45)), 32)
    turned("pie", (1.42, 1.20, 1.197), [(0.10, 0), (0.13, 0.05), (0.10, 0.065), (0.01, 0.075)], clay("pie", (0.50, 0.27, 0.10)), 32)
    dome = turned("dome", (1.42, 1.20, 1.197), [(0.145, 0), (0.148, 0.10), (0.10, 0.18), (0.02, 0.20)], pane("dome", 0.12), 36)
    dome.visible_shadow = False
    ball("dome knob", (1.42, 1.20, 1.415), 0.02, clay("knob", (0.5, 0.48, 0.42)))
    for k in range(3):
        block("napkin box", (0.09, 0.12, 0.13), (1.36, 0.55 - 0.9 * k, 1.12), metal("chrome", (0.5, 0.5, 0.5), 0.25), bevel_m=0.012)
        bowl((1.36, 0.15 - 0.9 * k, 1.055), clay("sugar bowl", (0.55, 0.5, 0.4)), clay("sugar", (0.7, 0.66, 0.58)))


def street():
    """Across the way, nearly white: the garage that she lettered too, and its word, which from here is only a row of marks."""
    haze, shade = (1.75, 1.50, 1.15), distant("garage shade", (0.36, 0.28, 0.36), (0.62, 0.40, 0.50), 0.75)
    stucco, ink = distant("garage", (0.75, 0.56, 0.36), (1.65, 0.98, 0.46), 0.75), distant("garage ink", (0.20, 0.05, 0.04), (0.30, 0.12, 0.16), 0.7)
    block("pavement", (40, 2.4, 0.2), (0, GLASS_Y + 1.5, -0.14), distant("pavement", (0.70, 0.62, 0.52), haze, 0.25), bevel_m=0)
    block("road", (40, 6, 0.2), (0, GLASS_Y + 5.7, -0.24), distant("road", (0.30, 0.28, 0.32), (0.62, 0.52, 0.66), 0.6), bevel_m=0)
    block("far pavement", (40, 2, 0.2), (0, GLASS_Y + 9.4, -0.14), distant("far pavement", (0.7, 0.62, 0.52), haze, 0.4), bevel_m=0)
    block("garage", (9.5, 3, 3.9), (-2.6, GLASS_Y + 11.6, 1.95), stucco, bevel_m=0)
    block("garage door", (3.2, 0.2, 2.5), (-1.0, GLASS_Y + 10.05, 1.25), shade, bevel_m=0)
    block("next house", (8, 3, 5.5), (6.6, GLASS_Y + 11.9, 2.75), distant("next", (0.55, 0.42, 0.40), (0.92, 0.72, 0.86), 0.75), bevel_m=0)
    for x in (3.8, 5.6, 7.4):
        block("its window", (0.9, 0.2, 1.4), (x, GLASS_Y + 10.35, 2.6), shade, bevel_m=0)
    said = bpy.data.curves.new("PARKING IN REAR", "FONT")
    said.body, said.size, said.align_x = "PARKING IN REAR", 0.72, "CENTER"
    made = bpy.data.objects.new("garage word", said)
    bpy.context.scene.collection.objects.link(made)
    made.location, made.rotation_euler = (-1.6, GLASS_Y + 10.05, 2.85), (math.pi / 2, 0, 0)
    said.materials.append(ink)
    jacaranda((2.4, GLASS_Y + 8.9, 0), 5.6, cloth_thin("leaf", (0.22, 0.25, 0.09), 0.4), distant("bark", (0.12, 0.08, 0.07), (0.34, 0.22, 0.26), 0.6), 7, 2200, 0.11)
    raven((-3.4, GLASS_Y + 10.4, 3.9), 100, distant("raven", (0.03, 0.03, 0.04), haze, 0.12), 1.3)


def lights():
    sky([(0.0, (0.95, 0.88, 0.74)), (1.0, (0.45, 0.60, 0.85)), (0.12, (0.90, 0.90, 0.86)), (0.4, (0.60, 0.72, 0.88))], 1.0)
    lamp("noon", "SUN", (0, 0, 6), 13, (1.0, 0.88, 0.68), (0.45, 0), toward_m=(RUN[0], RUN[1], 6 + RUN[2]))
    lamp("sky in the window", "AREA", ((OPEN_X[0] + OPEN_X[1]) / 2, GLASS_Y - 0.06, 1.7), 20, (0.80, 0.86, 1.0), (2.9, 1.9), toward_m=(0, -1, 0.6))
    lamp("sky in the door", "AREA", (2.5, GLASS_Y - 0.06, 1.3), 7, (0.80, 0.86, 1.0), (0.9, 2.2), toward_m=(2.4, -1, 0.8))
    lamp("room", "AREA", (0.8, -3.2, 2.9), 28, (0.86, 0.74, 0.70), (4, 2), toward_m=(-0.6, 1, 0.9))
    x, y = HIM_M
    lamp("her pocket", "POINT", (x + 0.10, y + 0.30, 1.02), 3, APRICOT, (0.04, 0), hers=True)
    lamp("her reach", "AREA", (x + 0.10, y + 0.34, 1.06), 9, (1.0, 0.48, 0.20), (0.16, 0.16), toward_m=(HER_M[0], HER_M[1], 0.98), hers=True)
    lamp("her glow", "POINT", (x + 0.36, y + 0.42, 0.98), 3, (1.0, 0.47, 0.20), (0.10, 0), hers=True)
