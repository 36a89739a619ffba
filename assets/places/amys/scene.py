"""Amy and Charles's apartment in the morning: her strips of stills pinned up anyhow, his breakfast laid to the millimetre.

The idea of light: the arched window, out of sight, is seen as the light it lays on the wall; it holds her and leaves him in the
shade, and the shadow that reaches him is hers. When Samantha calls, it is from the third chair, and her light is on both their backs.

At night, when Charles has gone: a game's bright picture, and two people on the sofa before it, dark but for their edges. Half of every shelf
is bare, and where his pans hung the wall has kept their rounds. Her light is at his ear, and the cushions between them have it too.
"""

import math
import random

from kit.breakfast import draped, folded_rule, jug, ladder, pans, plate_of_film, scales, setting, side_arch, viewer
from kit.camera import look
from kit.figure import OCHRE, figurine
from kit.furniture import chair, desk, leaf_of_paper, mug
from kit.hair import bob
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, felt, glow, knit, metal, plaster, wood
from kit.poses import CUTTING, POURING
from kit.profile import straight_nose
from kit.room import boards
from kit.seated import PLAYING
from kit.shapes import ball, block, limb, sheet, turned
from kit.sofa import half_emptied, handset, sofa, stair_game
from kit.stills import pinned, printed

HOURS = ("morning", "night")

EYE_M, NIGHT_EYE_M = (0.3, -3.9, 1.66), (1.15, -3.0, 1.36)
BACK_M, APRICOT = 2.6, (1.0, 0.52, 0.22)
SUN_RUN = (1.0, 0.75, -0.17)
AMY_M, AMY_TURN, CHARLES_M, CHARLES_TURN = (-0.95, 0.95), 42, (0.52, 0.85), -80
SOFA_M, SOFA_TURN, SCREEN_M = (-0.25, -0.15), 4, (-0.78, BACK_M - 0.24, 0.56)
MEASURING = POURING | {
    "left": [(-0.18, 0.09, 1.37), (-0.24, 0.22, 1.12), (-0.08, 0.49, 1.03), (-0.03, 0.575, 1.01)],
    "right": [(0.18, 0.09, 1.37), (0.31, 0.16, 1.17), (0.17, 0.40, 1.23), (0.13, 0.47, 1.25)],
}


def build(hour):
    return morning() if hour == "morning" else night()


def morning():
    room()
    amy()
    charles()
    third_chair()
    lights()
    look(EYE_M, (EYE_M[0], 3, 1.66), (0.0, 0.9, 1.2), lens_mm=37, aperture_f=0.5, shift_up=-0.088)
    return {
        "exposure": 0.62, "look": "Medium High Contrast", "depth_m": (2.4, 9), "bloom": 0.05,
        "points_m": {"amy": (AMY_M[0], AMY_M[1] + 0.1, 1.3), "charles": (CHARLES_M[0], CHARLES_M[1], 1.5), "chair": (-0.06, 0.0, 0.6)},
    }


def night():
    room()
    what_is_left()
    game()
    players()
    night_lights()
    look(NIGHT_EYE_M, (NIGHT_EYE_M[0] - 1.05, 0, NIGHT_EYE_M[2]), (SOFA_M[0], SOFA_M[1], 1.1), lens_mm=35, aperture_f=0.5, shift_up=-0.045, shift_right=0.03)
    return {
        "exposure": 0.9, "look": "Medium High Contrast", "depth_m": (2.0, 9), "bloom": 0.10,
        "points_m": {"amy": (SOFA_M[0] - 0.44, SOFA_M[1], 1.25), "him": (SOFA_M[0] + 0.44, SOFA_M[1], 1.25), "picture": (*SCREEN_M[:2], 1.1), "shelves": (2.1, BACK_M, 1.3)},
    }


def room():
    sage, frame = plaster("sage", (0.40, 0.385, 0.29)), wood("frame", (0.20, 0.13, 0.08))
    side_arch(-3.7, 0.0, 1.22, 0.66, 1.9, 0.85, sage, frame, columns=2, rows=2)
    block("back wall", (9, 0.2, 4.2), (0.2, BACK_M + 0.1, 2.1), sage)
    block("right wall", (0.2, 12, 4.2), (4.3, 0, 2.1), sage)
    block("rear", (9, 0.2, 4.2), (0.2, -5.6, 2.1), sage)
    block("ceiling", (9, 12, 0.2), (0.2, 0, 3.5), plaster("ceiling", (0.4, 0.38, 0.33)))
    block("skirting", (9, 0.04, 0.16), (0.2, BACK_M - 0.02, 0.08), frame)
    block("under the boards", (9, 8, 0.1), (0.2, -0.8, -0.12), frame, bevel_m=0)
    boards((-3.6, 4.3), (-4.2, BACK_M), 0.18, [wood(f"board {k}", c, (12, 1, 12), 0.42) for k, c in enumerate([(0.26, 0.145, 0.075), (0.22, 0.12, 0.06), (0.30, 0.17, 0.09)])])
    block("rug", (2.6, 2.0, 0.02), (-1.1, 0.6, 0.012), felt("rug", (0.20, 0.075, 0.055)), (0, 0, 7), 0.01)


def amy():
    oak, dark = wood("oak", (0.28, 0.155, 0.075), (1, 12, 12), 0.4), wood("dark", (0.11, 0.06, 0.04))
    c, s = math.cos(math.radians(AMY_TURN)), math.sin(math.radians(AMY_TURN))

    def on_table(x, y, z=0.757):
        """A place on her table: `x` to her right, `y` away from her."""
        return (AMY_M[0] + x * c - y * s, AMY_M[1] + x * s + y * c, z)

    chair((*AMY_M, 0), AMY_TURN - 4, dark, felt("her seat", (0.2, 0.1, 0.08)))
    figurine("amy", CUTTING, (*AMY_M, 0), AMY_TURN, coat=(0.19, 0.095, 0.30), trousers=(0.09, 0.06, 0.045), shirt=(0.6, 0.45, 0.25), hair=(0.105, 0.033, 0.016), seed=12)
    bob("amy", CUTTING, (*AMY_M, 0), AMY_TURN, (0.105, 0.033, 0.016), 0.21)
    desk(on_table(0.05, 0.68, 0), AMY_TURN, (1.75, 0.74), oak, dark, drawers=False)
    shell, steel = metal("viewer", (0.16, 0.20, 0.15), 0.45), metal("steel", (0.45, 0.43, 0.4), 0.35)
    viewer(on_table(0.06, 0.78), AMY_TURN, shell, felt("glass", (0.5, 0.48, 0.42)))
    plate_of_film(on_table(-0.55, 0.68, 0.765), 0.2, felt("roll", (0.62, 0.56, 0.46)), steel)
    plate_of_film(on_table(0.62, 0.74, 0.765), 0.2, felt("roll b", (0.55, 0.5, 0.42)), steel)
    limb("run", [on_table(-0.4, 0.75, 0.80), on_table(-0.1, 0.70, 0.86), on_table(0.2, 0.70, 0.86), on_table(0.5, 0.78, 0.80)], [(0.003, 0.03)] * 4, printed(90, 12), side=(0, 0, 1), around=8)
    mug(on_table(0.42, 0.42), clay("paste pot", (0.45, 0.2, 0.08)), [clay("brush", (0.4, 0.26, 0.12)), clay("pencil", (0.12, 0.16, 0.3))])
    for k in range(6):
        x, y = -0.3 + 0.13 * k, 0.42 + 0.03 * (k * 7 % 3)
        sheet("cutting", 4, 6, lambda u, v, x=x, y=y, k=k: on_table(x + (u - 0.5) * 0.09 + 0.02 * k * (v - 0.5), y + (v - 0.5) * 0.16, 0.762 + 0.03 * max(0, v - 0.5) ** 2 + 0.002 * k), printed(70 + k, 3))
    # What was cut lies about; the bin it was meant for is full.
    for k, (x, y, turn) in enumerate([(-0.55, 0.12, 30), (-0.30, 0.45, -48), (-0.78, -0.25, 75), (0.15, -0.5, 12)]):
        leaf_of_paper("dropped", (x, y, 0.024 if x < -0.2 else 0.004), turn, printed(95 + k, 4), (0.12, 0.36), 0.05)
    bx, by = -1.42, 0.02
    sack = cloth_thin("sack", (0.5, 0.44, 0.36), 0.3)
    sheet("bin", 40, 10, lambda u, v: (bx + (0.27 + 0.05 * v) * math.cos(u * 6.2832) * (1 + 0.04 * math.sin(u * 50)), by + (0.2 + 0.04 * v) * math.sin(u * 6.2832), 0.12 + 0.55 * v), sack)
    dice = random.Random(4)
    for k in range(15):
        a, out = dice.uniform(0, 6.28), dice.uniform(0.6, 1.0)
        x, y, long = bx + 0.26 * out * math.cos(a), by + 0.2 * out * math.sin(a), dice.uniform(0.25, 0.5)
        sheet("trim", 3, 12, lambda u, v, x=x, y=y, a=a, long=long, k=k: (x + (u - 0.5) * 0.07 * math.sin(a) + math.cos(a) * 0.14 * v, y + (u - 0.5) * 0.07 * math.cos(a) + math.sin(a) * 0.12 * v, 0.62 + long * (math.sin(v * 2.2) * 0.45)), printed(100 + k % 6, 6))
    # The wall: strips in no order, two deep, some over the edge of the light.
    pin, line = clay("pin", (0.5, 0.12, 0.06)), felt("wire", (0.2, 0.16, 0.12))
    x, k = -2.85, 0
    while x < 0.55:
        z = 2.42 + dice.uniform(-0.16, 0.12) - 0.05 * (k % 3)
        pinned((x, BACK_M, z), dice.randint(6, 15), 20 + k, pin, dice.uniform(0.12, 0.15), dice.uniform(0.02, 0.10), dice.gauss(0, 3))
        if dice.random() < 0.45:
            pinned((x + 0.05, BACK_M - 0.03, z + dice.uniform(-0.5, -0.2)), dice.randint(3, 7), 50 + k, pin, 0.12, dice.uniform(0.05, 0.12), dice.gauss(0, 6))
        x += dice.uniform(0.14, 0.24)
        k += 1


def charles():
    dark, china = wood("his chairs", (0.10, 0.065, 0.045)), clay("china", (0.62, 0.60, 0.54))
    tx, ty, silver, oak = 1.68, 0.85, metal("silver", (0.6, 0.58, 0.55), 0.25), wood("table", (0.24, 0.15, 0.085), (1, 12, 12), 0.4)
    block("table top", (1.3, 0.98, 0.045), (tx, ty, 0.735), oak, bevel_m=0.015)
    block("cloth", (1.12, 0.99, 0.008), (tx + 0.02, ty, 0.757), felt("cloth", (0.56, 0.54, 0.48)), bevel_m=0.003)
    for side in (-1, 1):
        block("fall", (1.12, 0.006, 0.2), (tx + 0.02, ty + side * 0.497, 0.66), felt("cloth fall", (0.56, 0.54, 0.48)), bevel_m=0.002)
    for sx in (-1, 1):
        for sy in (-1, 1):
            block("leg", (0.06, 0.06, 0.72), (tx + sx * 0.57, ty + sy * 0.41, 0.36), oak, bevel_m=0.012)
    cup, mat = clay("cup", (0.12, 0.17, 0.20)), felt("mat", (0.50, 0.47, 0.38))
    for turn, y in ((0, ty - 0.29), (180, ty + 0.29)):
        setting((tx + 0.06, y, 0.762), turn, china, cup, silver, clay("egg", (0.66, 0.42, 0.28)), clay("juice", (0.75, 0.36, 0.05)), mat)
        chair((tx + 0.06, y + (-0.48 if turn == 0 else 0.48), 0), turn, dark, felt("his seats", (0.10, 0.12, 0.13)))
    scales((tx + 0.40, ty + 0.02, 0.762), 8, metal("brass", (0.55, 0.34, 0.10), 0.3), dark)
    folded_rule([(tx - 0.58, ty - 0.44, 0.766), (tx - 0.38, ty - 0.44, 0.766), (tx - 0.18, ty - 0.44, 0.766), (tx + 0.02, ty - 0.44, 0.766), (tx + 0.22, ty - 0.44, 0.766)], 0.026, felt("rule", (0.70, 0.46, 0.06)))
    figurine("charles", MEASURING, (*CHARLES_M, 0), CHARLES_TURN, coat=(0.045, 0.07, 0.115), trousers=(0.16, 0.13, 0.10), shirt=(0.64, 0.62, 0.58), hair=(0.09, 0.075, 0.065), seed=7)
    straight_nose("charles", MEASURING)
    c, s = math.cos(math.radians(CHARLES_TURN)), math.sin(math.radians(CHARLES_TURN))

    def held(x, y, z):
        return (CHARLES_M[0] + x * c - y * s, CHARLES_M[1] + x * s + y * c, z)
    jug(held(0.10, 0.555, 1.25), clay("jug", (0.30, 0.085, 0.04)), 48, CHARLES_TURN)
    turned("beaker", held(0.02, 0.645, 0.955), [(0.03, 0), (0.038, 0.11), (0.034, 0.11), (0.028, 0.02)], clay("glass", (0.75, 0.45, 0.12)), 20)
    copper, iron = metal("copper", (0.55, 0.22, 0.10), 0.3), metal("iron", (0.05, 0.05, 0.05), 0.5)
    pans((1.22, BACK_M, 2.32), 6, 0.17, 0.1, copper, iron, iron)
    block("shelf", (1.36, 0.2, 0.035), (1.72, BACK_M - 0.1, 1.52), dark)
    for k in range(8):
        turned("jar", (1.14 + 0.165 * k, BACK_M - 0.1, 1.54), [(0.045, 0), (0.05, 0.01), (0.05, 0.12), (0.04, 0.13), (0.044, 0.135), (0.044, 0.16), (0.01, 0.165)], clay(f"jar {k}", [(0.45, 0.42, 0.34), (0.38, 0.2, 0.09), (0.2, 0.22, 0.12)][k % 3]), 20)
    block("dresser", (1.5, 0.42, 0.86), (1.85, BACK_M - 0.21, 0.43), wood("dresser", (0.13, 0.15, 0.11)))
    block("dresser top", (1.56, 0.46, 0.04), (1.85, BACK_M - 0.21, 0.88), oak)
    ladder((2.92, 1.75, 0), (0.10, 0.62, 0), 2.75, 0.46, wood("ladder", (0.56, 0.38, 0.18)), 9, felt("tag", (0.6, 0.08, 0.05)))


def third_chair():
    """Theodore's: pushed back, with his cardigan on it and the small thing that rings on its seat."""
    x, y, turn = -0.06, 0.02, 208
    chair((x, y, 0), turn, wood("guest chair", (0.16, 0.085, 0.05)), felt("guest seat", (0.24, 0.17, 0.10)))
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    draped((x + 0.245 * s, y - 0.245 * c, 0.755), turn, knit("cardigan", OCHRE), 0.44, 0.42)
    block("small pane", (0.085, 0.014, 0.15), (x - 0.02, y - 0.06, 0.565), metal("shell", (0.32, 0.24, 0.2), 0.35), (-14, 0, turn - 180), 0.007)
    block("small face", (0.073, 0.004, 0.135), (x - 0.016, y - 0.068, 0.566), glow("her small screen", (1.0, 0.55, 0.26), 5.0, hers=True), (-14, 0, turn - 180), 0.002)


def lights():
    sky([(0.0, (0.9, 0.75, 0.6)), (1.0, (0.5, 0.6, 0.8))], 1.0)
    lamp("sun", "SUN", (-6, 0, 4), 15, (1.0, 0.66, 0.36), (0.4, 0), toward_m=(-6 + SUN_RUN[0], SUN_RUN[1], 4 + SUN_RUN[2]))
    lamp("window's sky", "AREA", (-3.45, 0.0, 1.65), 110, (0.80, 0.86, 1.0), (2.3, 1.9), toward_m=(0, 0.6, 1.1))
    lamp("room", "AREA", (1.6, -3.4, 3.1), 60, (0.62, 0.68, 0.86), (4, 2.4), toward_m=(0.6, 1.2, 0.9))
    lamp("wall's warmth", "AREA", (-0.1, BACK_M - 0.2, 1.2), 14, (1.0, 0.72, 0.45), (2.6, 1.6), toward_m=(0.2, -1, 0.9), spread_deg=150)
    lamp("her small pane", "AREA", (-0.06, -0.10, 0.62), 7, APRICOT, (0.12, 0.18), toward_m=(0.1, -1.2, 0.8), hers=True)
    lamp("her glow", "POINT", (-0.10, 0.22, 0.98), 17, (1.0, 0.47, 0.2), (0.16, 0), hers=True)


def what_is_left():
    """Shelves half bare, rounds on the wall where pans were, the old ladder with her lamp on it, and her own strips, as ever."""
    oak, dark = wood("night oak", (0.24, 0.14, 0.07), (1, 12, 12), 0.45), wood("night dark", (0.10, 0.06, 0.04))
    kept = [felt(f"kept {k}", c) for k, c in enumerate([(0.24, 0.11, 0.07), (0.36, 0.30, 0.20), (0.17, 0.10, 0.24), (0.12, 0.15, 0.10), (0.42, 0.24, 0.08)])] + [metal("can", (0.42, 0.40, 0.36), 0.4)]
    half_emptied((1.62, BACK_M - 0.16, 0), 0, (1.7, 1.9, 0.30), 5, oak, kept, felt("no dust", (0.34, 0.21, 0.11)))
    pale, iron = plaster("where a pan was", (0.52, 0.50, 0.40)), metal("bare rail", (0.05, 0.05, 0.05), 0.5)
    for k, radius in enumerate((0.17, 0.14, 0.115)):
        made = turned("round", (0.95 + k * 0.40, BACK_M - 0.004, 2.22), [(radius, 0), (0.002, 0.001)], pale, 40)
        made.rotation_euler = (math.radians(90), 0, 0)
        limb("hook", [(0.95 + k * 0.40, BACK_M - 0.02, 2.48), (0.95 + k * 0.40, BACK_M - 0.06, 2.44)], [0.007, 0.006], iron, around=8, steps=1)
    limb("rail", [(0.6, BACK_M - 0.03, 2.49), (2.6, BACK_M - 0.03, 2.49)], [0.010, 0.010], iron, around=10, steps=1)
    old = wood("old ladder", (0.30, 0.19, 0.10))
    ladder((0.72, 1.55, 0), (0.08, 0.86, 0), 2.35, 0.42, old, 8)
    turned("clamp lamp", (0.66, 1.98, 1.52), [(0.075, 0), (0.072, 0.01), (0.035, 0.09), (0.022, 0.12), (0.004, 0.13)], clay("lamp hood", (0.16, 0.09, 0.22)), 28)
    ball("lamp's bulb", (0.66, 1.98, 1.52), 0.030, glow("small bulb", (1.0, 0.62, 0.30), 3.0), around=16)
    pin, dice = clay("night pin", (0.5, 0.12, 0.06)), random.Random(4)
    for k in range(12):
        pinned((-3.2 + k * 0.25 + dice.uniform(-0.04, 0.04), BACK_M, 2.5 + dice.uniform(-0.16, 0.1)), dice.randint(5, 12), 20 + k, pin, 0.135, 0.05, dice.gauss(0, 3))
    # Two cuttings hung from a line, near and out of focus; a box of his that nobody came for.
    pinned((0.33, -2.15, 1.70), 8, 61, pin, 0.085, 0.04, 4)
    pinned((0.44, -2.10, 1.68), 5, 64, pin, 0.085, 0.06, -3)
    block("carton", (0.55, 0.42, 0.40), (1.55, 0.62, 0.20), felt("his carton", (0.27, 0.16, 0.085)), (0, 0, -14), 0.016)
    ball("melon", (1.50, 0.60, 0.51), (0.125, 0.12, 0.11), clay("melon", (0.42, 0.40, 0.16)))
    block("stand", (1.30, 0.36, 0.40), (SCREEN_M[0], BACK_M - 0.24, 0.20), dark)


def game():
    """Up One More: two movers, one sofa, twelve floors."""
    x, y, z = SCREEN_M
    block("set", (1.92, 0.10, 1.28), (x, y + 0.07, z + 0.58), clay("set", (0.04, 0.036, 0.04)), bevel_m=0.03)
    tones = {"paper": (0.95, 0.86, 0.70), "dusk": (0.34, 0.24, 0.72), "step": (0.62, 0.46, 0.95), "green": (0.10, 0.62, 0.26), "ochre": (1.0, 0.55, 0.12), "violet": (0.55, 0.20, 0.95), "window": (1.0, 0.78, 0.42)}
    lit = {name: glow(f"game {name}", tone, {"paper": 0.85, "dusk": 0.30, "step": 0.6, "green": 0.9, "ochre": 1.0, "violet": 0.9, "window": 1.1}[name]) for name, tone in tones.items()}
    stair_game((x, y, z), 1.80, 1.16, lit["dusk"], [lit["paper"], lit["step"]], lit["paper"], lit["green"], (lit["violet"], lit["ochre"]), [lit["window"], lit["step"], lit["window"]])


def players():
    """Amy at the left with her end of it, he at the right with his: each leans as the sofa on the stair leans."""
    c, s = math.cos(math.radians(SOFA_TURN)), math.sin(math.radians(SOFA_TURN))

    def on_sofa(x, y, z=0.0):
        return (SOFA_M[0] + x * c - y * s, SOFA_M[1] + x * s + y * c, z)
    sofa((*SOFA_M, 0), SOFA_TURN, felt("sofa", (0.19, 0.085, 0.055)), wood("sofa legs", (0.10, 0.06, 0.04)), 2.05, 0.74)
    hers = PLAYING | {"turn_deg": -16, "lean_deg": 7}
    his = PLAYING | {"turn_deg": 14, "lean_deg": -6, "nod_deg": 2}
    figurine("amy", hers, on_sofa(-0.44, 0.06, 0.02), SOFA_TURN - 2, coat=(0.19, 0.095, 0.30), trousers=(0.09, 0.06, 0.045), shirt=(0.6, 0.45, 0.25), hair=(0.105, 0.033, 0.016), seed=12)
    bob("amy", hers, on_sofa(-0.44, 0.06, 0.02), SOFA_TURN - 2, (0.105, 0.033, 0.016), 0.21)
    figurine("theodore", his, on_sofa(0.44, 0.04, 0.02), SOFA_TURN + 5, trousers=(0.05, 0.055, 0.10), seed=3)
    shell, button = clay("handset", (0.10, 0.09, 0.11)), clay("button", (0.6, 0.2, 0.08))
    for x in (-0.44, 0.44):
        handset(on_sofa(x, 0.52, 0.78), SOFA_TURN, shell, button)
    spot = on_sofa(0.535, 0.215, 1.262)
    ball("bead", spot, 0.013, glow("her bead", (1.0, 0.56, 0.26), 9.0, hers=True), around=14)


def night_lights():
    x, y, z = SCREEN_M
    sky([(0.0, (0.16, 0.08, 0.20)), (0.6, (0.010, 0.012, 0.045)), (0.08, (0.08, 0.05, 0.16)), (0.25, (0.025, 0.026, 0.09))], 1.0)
    lamp("picture", "AREA", (x, y - 0.10, z + 0.5), 62, (0.66, 0.62, 1.0), (1.46, 1.0), toward_m=(SOFA_M[0], SOFA_M[1], 0.9))
    lamp("picture's edge", "AREA", (x, y - 0.2, 1.75), 46, (0.74, 0.68, 1.0), (1.7, 0.4), toward_m=(SOFA_M[0], SOFA_M[1], 1.1))
    lamp("picture on the wall", "AREA", (x, y - 0.45, z + 0.6), 9, (0.62, 0.52, 1.0), (1.4, 0.9), toward_m=(x, BACK_M + 1, 1.8), spread_deg=170)
    lamp("clamp", "SPOT", (0.66, 1.98, 1.50), 34, (1.0, 0.60, 0.28), (0.06, 0), toward_m=(0.75, 1.9, 0), spread_deg=130)
    lamp("lamp on the shelves", "POINT", (0.85, 1.75, 1.50), 7, (1.0, 0.58, 0.26), (0.12, 0))
    lamp("night by the window", "AREA", (-3.45, 0.0, 1.65), 24, (0.44, 0.44, 1.0), (2.3, 1.9), toward_m=(0, -0.4, 0.9))
    lamp("room", "AREA", (2.6, -3.8, 2.9), 26, (0.50, 0.42, 0.92), (3, 2), toward_m=(-0.2, 0, 0.8))
    ear = (SOFA_M[0] + 0.56, SOFA_M[1] + 0.16)
    lamp("her bead", "POINT", (ear[0] + 0.06, ear[1] + 0.02, 1.27), 3.2, APRICOT, (0.03, 0), hers=True)
    lamp("her glow", "POINT", (ear[0] - 0.02, ear[1] - 0.16, 1.16), 4.5, (1.0, 0.48, 0.2), (0.10, 0), hers=True)
    lamp("her cushions", "POINT", (SOFA_M[0], SOFA_M[1] + 0.12, 1.02), 5, (1.0, 0.50, 0.22), (0.10, 0), hers=True)
    lamp("her reach", "POINT", (ear[0] + 0.45, ear[1] + 0.7, 1.55), 34, (1.0, 0.47, 0.2), (0.25, 0), hers=True)
