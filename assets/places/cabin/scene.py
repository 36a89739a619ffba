"""A cabin in wet woods: from outside in the rain, and inside at night by the stove.

The idea of light: green air and one square that is warm. In the rain it is the window, and hers is what comes out of it over the
wood and the wet. At night it is the glass of the stove; hers is the second fire, on the other chair, and the lights that she
sets on the boards of the roof.
"""

import math
import random

from kit.bed import pillow
from kit.camera import look
from kit.faceless import faceless
from kit.figure import figurine
from kit.fog import in_fog, lit_air
from kit.furniture import chair, mug
from kit.light import lamp, sky
from kit.materials import clay, felt, glow, metal, wood
from kit.shapes import block, limb, sheet, turned
from kit.smoke import smoke
from kit.stove import boarded_roof, iron_stove, kettle, rubble, towel
from kit.stove_poses import BY_THE_STOVE
from kit.woods import billet, conifer, ferns, hut, moss_floor, pram, woodpile

HOURS = ("rain", "night")

APRICOT = (1.0, 0.52, 0.22)
HUT_M, HUT_TURN, HUT_SIZE = (-0.45, 4.2, 0.25), -12, (4.3, 3.3)
OUT_EYE_M, FOG = (0.9, -7.6, 1.75), (0.085, 0.125, 0.105)
STOVE_M, HIS_M, HIS_TURN, HERS_M, HERS_TURN = (-1.35, 2.1), (-2.1, 0.75), -26, (-0.55, 1.05), 110
PLATE_Z, IN_EYE_M, BACK_M = 2.682, (-0.62, -3.3, 1.22), 3.1


def build(hour):
    return outside() if hour == "rain" else inside()


def outside():
    the_hut()
    the_woods()
    in_fog(FOG, 8.5, 16.0, 1.25, 0.96)
    outside_lights()
    window = at_hut(-0.9, -1.7, 1.42)
    look(OUT_EYE_M, (OUT_EYE_M[0], 5, OUT_EYE_M[2]), window, lens_mm=33, aperture_f=0.32, shift_up=0.035)
    return {
        "exposure": 0.75, "look": "Medium High Contrast", "depth_m": (2.2, 45), "bloom": 0.08,
        "points_m": {"window": window, "chimney": at_hut(-1.3, -0.35, 4.6)},
    }


def at_hut(x, y, z):
    """A place by the cabin: `x` along its front, `y` into it."""
    c, s = math.cos(math.radians(HUT_TURN)), math.sin(math.radians(HUT_TURN))
    return (HUT_M[0] + x * c - y * s, HUT_M[1] + x * s + y * c, HUT_M[2] + z)


def nearer(x, y, z):
    """The same, but a third of the way to the lens, so that no wall cuts the lit air."""
    return tuple(a + (b - a) * 0.35 for a, b in zip(at_hut(x, y, z), OUT_EYE_M))


def slope(x, y):
    return 0.25 / (1 + math.exp(-(y - 0.5) * 1.6)) + 0.03 * max(0.0, abs(x + 0.4) - 2.5) ** 1.3


def the_hut():
    boards = [wood(f"wall {k}", c, (1, 10, 10), 0.45) for k, c in enumerate([(0.11, 0.075, 0.05), (0.085, 0.06, 0.043), (0.13, 0.09, 0.06)])]
    shakes = [wood(f"shake {k}", c, (8, 1, 8), 0.35) for k, c in enumerate([(0.075, 0.08, 0.06), (0.055, 0.06, 0.05), (0.08, 0.10, 0.05)])]
    iron, green = metal("iron", (0.045, 0.045, 0.05), 0.45), wood("green paint", (0.075, 0.12, 0.085))
    hut(HUT_M, HUT_TURN, HUT_SIZE, 2.25, 3.75, boards, shakes, green, glow("window", (1.0, 0.55, 0.22), 0.55), iron)
    lit = at_hut(-0.9, -1.74, 1.42)
    block("her window", (0.94, 0.01, 0.82), lit, glow("her window", (1.0, 0.56, 0.24), 1.5, hers=True, soft=True), (0, 0, HUT_TURN), 0)
    bark, splits = wood("bark", (0.10, 0.065, 0.045), (1, 6, 6)), [felt(f"split {k}", c) for k, c in enumerate([(0.42, 0.26, 0.13), (0.34, 0.19, 0.09), (0.48, 0.32, 0.18)])]
    x, y, _ = at_hut(-0.95, -2.08, 0)
    woodpile((x, y, slope(x, y) + 0.02), HUT_TURN, 2.0, 0.90, 0.42, bark, splits, 3)
    x, y, _ = at_hut(0.18, -2.75, 0)
    pram((x, y, slope(x, y) + 0.03), HUT_TURN + 152, felt("pram", (0.045, 0.06, 0.085)), metal("pram iron", (0.2, 0.2, 0.2), 0.35), [bark, splits[0]])


def the_woods():
    moss, needle, frond = felt("moss", (0.075, 0.105, 0.035)), felt("needle", (0.035, 0.062, 0.034)), felt("frond", (0.075, 0.135, 0.04))
    bark = wood("trunk bark", (0.075, 0.048, 0.036), (5, 5, 0.6), 0.55)
    # The path to the door: mud with the sky in it.
    mud = wood("wet path", (0.11, 0.085, 0.06), (3, 3, 3), 0.16)
    door = at_hut(1.05, -2.1, 0)

    def middle(v):
        return -0.25 + (door[0] + 0.25) * v**1.5 + 0.4 * math.sin(v * 5.0)

    def floor(x, y):
        v = min(1.0, max(0.0, (y + 8.5) / (door[1] + 8.5)))
        return slope(x, y) - 0.22 * math.exp(-(((x - middle(v)) / 0.62) ** 4))
    moss_floor((-22, 22), (-9, 34), floor, moss, (260, 160))

    def path(u, v):
        y = -8.5 + (door[1] + 8.5) * v
        x = middle(v)
        wide = (0.62 + 0.10 * math.sin(v * 17)) * (u - 0.5) * 2
        return (x + wide, y, slope(x + wide, y) - 0.06 + 0.012 * math.sin(v * 60 + u * 5))
    sheet("path", 16, 120, path, mud)
    for k, (x, y, tall, bare, girth) in enumerate([
            (-4.3, 1.9, 17, 7.5, 0.36), (3.0, 3.4, 18, 8.0, 0.42), (-6.6, 6.5, 17, 6.0, 0.34), (4.5, 7.0, 18, 6.0, 0.40), (0.9, 9.6, 20, 5.0, 0.42), (-1.6, 11, 20, 5.5, 0.36), (-4.6, 10.5, 20, 5.5, 0.4),
            (6.8, 11, 20, 5, 0.45), (-8.5, 11, 20, 5, 0.4), (2.8, 14, 22, 4, 0.42), (-3.0, 16, 22, 4, 0.42), (-6.6, 17, 22, 4, 0.45), (0.3, 18, 24, 4, 0.4), (5.4, 19, 24, 4, 0.45), (9.5, 16, 24, 4, 0.5), (-11, 19, 24, 4, 0.5), (-1.2, 24, 26, 3, 0.5), (3.4, 25, 26, 3, 0.5), (8, 26, 26, 3, 0.5), (-9, 26, 26, 3, 0.5)]):
        conifer((x, y, slope(x, y)), tall, bare, girth, needle, bark, 20 + k, 44, 3.0 if y < 12 else 3.8, 64)
    # Near and out of focus: the trunk that one stands beside.
    limb("near trunk", [(3.15, -5.2, -0.5), (3.0, -5.2, 3), (3.1, -5.2, 8)], [0.62, 0.46, 0.44], bark, around=20)
    dice = random.Random(12)
    spots = [(x, y, slope(x, y) + 0.08, s) for x, y, s in ((-2.6, -1.2, 1.0), (-1.5, -0.6, 0.8), (1.35, 0.2, 0.8), (1.9, 1.3, 0.9), (-3.3, 0.4, 1.1), (-2.2, 0.6, 0.7), (2.6, -0.8, 1.0), (-3.0, -3.2, 1.1), (-1.9, -4.2, 1.0), (2.0, -2.2, 1.0), (1.6, -4.9, 0.9), (-3.9, 0.2, 1.1), (2.7, 0.7, 1.1), (-2.6, -5.4, 0.9), (3.6, -1.2, 1.2), (2.4, -6.0, 0.9), (3.3, 2.2, 1.0))]
    spots += [(x, y, slope(x, y), dice.uniform(0.6, 1.1)) for x, y in ((dice.uniform(-9, 9), dice.uniform(2.5, 14)) for _ in range(44)) if not (-5 < x < 1.6 and y < 7.5)]
    ferns(spots, frond, 5)


def outside_lights():
    sky([(0.0, FOG), (1.0, (0.34, 0.42, 0.39)), (0.12, (0.12, 0.165, 0.145)), (0.45, (0.26, 0.33, 0.30))], 1.0)
    lamp("dome", "SUN", (0, 0, 9), 1.15, (0.72, 0.95, 0.86), (150, 0), toward_m=(0.0, 0.2, 8))
    lamp("gap in the trees", "SUN", (0, 0, 9), 0.5, (0.82, 0.98, 0.95), (50, 0), toward_m=(-0.5, -0.55, 8.2))
    lit_air("the paler air", (-0.6, 12.2, 6.0), OUT_EYE_M, 8.5, (0.62, 0.80, 0.74), 0.20, core=1.3)
    # Smoke that does not rise: it leans out of the pipe, lies along the roof and sinks over its edge, and is gone before the next trunk.
    mouth = at_hut(-1.3, -0.35, 4.48)
    white = (0.66, 0.76, 0.72)
    smoke("smoke", mouth, OUT_EYE_M, [(0.0, -0.03, 0.09), (-0.24, 0.06, 0.19), (-0.76, -0.07, 0.34), (-1.36, -0.33, 0.45), (-2.05, -0.65, 0.55), (-2.90, -0.95, 0.62)], white, 0.85)
    smoke("smoke along the ridge", mouth, OUT_EYE_M, [(0.02, -0.02, 0.08), (-0.04, 0.10, 0.18), (0.36, 0.03, 0.30), (1.05, -0.18, 0.36), (1.95, -0.32, 0.40), (2.9, -0.36, 0.44)], white, 0.55)
    wx, wy, wz = at_hut(-0.9, -1.95, 1.42)
    lamp("window", "AREA", (wx, wy, wz), 9, (1.0, 0.56, 0.24), (0.9, 0.8), toward_m=at_hut(-0.7, -4, 0.5))
    lit_air("window air", nearer(-0.9, -1.8, 1.42), OUT_EYE_M, 1.0, (1.0, 0.50, 0.20), 0.10, core=1.8)
    lamp("her window", "AREA", (wx, wy, wz), 130, APRICOT, (0.9, 0.8), toward_m=at_hut(-0.5, -4.5, 0.0), hers=True)
    lamp("her eaves", "POINT", at_hut(-0.9, -2.35, 1.75), 22, (1.0, 0.48, 0.2), (0.25, 0), hers=True)
    lit_air("her air", nearer(-0.9, -1.8, 1.35), OUT_EYE_M, 1.35, (1.0, 0.50, 0.20), 0.34, hers=True, core=1.9)
    lit_air("her air, wide", nearer(-0.7, -1.8, 1.4), OUT_EYE_M, 3.6, (1.0, 0.40, 0.15), 0.10, hers=True, core=1.6)


def inside():
    the_room()
    by_the_stove()
    the_dark_half()
    inside_lights()
    look(IN_EYE_M, (IN_EYE_M[0], 5, IN_EYE_M[2]), (-1.2, 1.3, 1.0), lens_mm=31, aperture_f=0.4, shift_up=0.012)
    return {
        "exposure": 1.15, "look": "Medium High Contrast", "depth_m": (1.9, 8), "bloom": 0.1,
        "points_m": {"stove": (*STOVE_M, 0.6), "his head": (*HIS_M, 1.26), "her pane": (HERS_M[0] + 0.1, HERS_M[1], 0.7), "window": (1.75, BACK_M, 1.5)},
    }


def the_room():
    walls = [wood(f"inner board {k}", c, (1, 10, 10), 0.5) for k, c in enumerate([(0.13, 0.10, 0.065), (0.10, 0.085, 0.055), (0.15, 0.11, 0.07)])]
    floor = [wood(f"floor board {k}", c, (12, 1, 12), 0.35) for k, c in enumerate([(0.12, 0.075, 0.045), (0.095, 0.06, 0.04), (0.14, 0.09, 0.05)])]
    dice = random.Random(3)
    for k in range(17):
        block("back board", (7.4, 0.04, 0.188), (0, BACK_M + 0.02, 0.095 + 0.19 * k), dice.choice(walls), (3, 0, 0), 0.008)
        for side in (-1, 1):
            block("side board", (0.04, 8, 0.188), (side * 3.3, -0.6, 0.095 + 0.19 * k), dice.choice(walls), (0, side * -3, 0), 0.008)
    block("behind", (7, 0.1, 4), (0, -4.4, 2), walls[1])
    for k in range(38):
        block("floor", (0.172, 8, 0.03), (-3.3 + 0.176 * k, -0.6, -0.015 + dice.uniform(-0.002, 0.002)), dice.choice(floor), bevel_m=0.004)
    boarded_roof(3.3, (-4.4, BACK_M), 1.95, 3.25, walls)
    stones = [clay(f"stone {k}", c) for k, c in enumerate([(0.16, 0.145, 0.12), (0.12, 0.115, 0.105), (0.20, 0.165, 0.125)])]
    rubble((STOVE_M[0] - 0.85, STOVE_M[0] + 0.8), BACK_M - 0.24, (0.0, 1.55), stones, 4)
    block("hearth", (1.9, 1.3, 0.07), (STOVE_M[0], STOVE_M[1] + 0.05, 0.035), stones[1], bevel_m=0.03)
    block("rag rug", (1.9, 1.2, 0.02), (-1.3, 0.55, 0.012), felt("rag rug", (0.12, 0.09, 0.05)), (0, 0, -4), 0.01)


def by_the_stove():
    iron = metal("stove iron", (0.05, 0.045, 0.045), 0.42)
    iron_stove((*STOVE_M, 0.07), 0, iron, glow("fire", (1.0, 0.22, 0.03), 0.75), glow("coals", (1.0, 0.34, 0.06), 2.2), clay("burning log", (0.03, 0.018, 0.012)), 2.4)
    # Where the pipe goes through the boards: an iron plate, aslant as they are.
    block("pipe plate", (0.34, 0.34, 0.014), (STOVE_M[0], STOVE_M[1] + 0.08, PLATE_Z), iron, (0, -21.5, 0), 0.006)
    kettle((STOVE_M[0] + 0.22, STOVE_M[1] - 0.05, 0.955), -20, metal("kettle", (0.34, 0.16, 0.07), 0.28), iron)
    dark = wood("chair wood", (0.075, 0.045, 0.03))
    chair((*HIS_M, 0), HIS_TURN, dark, felt("his seat", (0.12, 0.13, 0.07)))
    faceless(figurine("theodore", BY_THE_STOVE, (*HIS_M, 0), HIS_TURN, trousers=(0.05, 0.055, 0.10), seed=3))
    chair((*HERS_M, 0), HERS_TURN, dark, felt("her seat", (0.20, 0.08, 0.06)))
    c, s = math.cos(math.radians(HERS_TURN)), math.sin(math.radians(HERS_TURN))

    def on_seat(x, y, z):
        """A place on her chair: `y` toward its front."""
        return (HERS_M[0] + x * c - y * s, HERS_M[1] + x * s + y * c, z)
    block("cushion", (0.36, 0.34, 0.07), on_seat(0, 0, 0.515), felt("cushion", (0.21, 0.10, 0.28)), (0, 0, HERS_TURN + 6), 0.034)
    block("small pane", (0.15, 0.016, 0.25), on_seat(0, -0.115, 0.665), metal("shell", (0.32, 0.24, 0.2), 0.35), (12, 0, HERS_TURN), 0.008)
    block("small face", (0.134, 0.005, 0.232), on_seat(0, -0.105, 0.667), glow("her small screen", (1.0, 0.56, 0.27), 3.2, hers=True), (12, 0, HERS_TURN), 0.002)
    bark, split = wood("fire bark", (0.10, 0.065, 0.045), (1, 6, 6)), felt("fire split", (0.42, 0.26, 0.13))
    for k, (x, z) in enumerate([(0, 0.08), (0.16, 0.08), (0.32, 0.075), (0.08, 0.21), (0.25, 0.21), (0.17, 0.34)]):
        billet((-3.0 + x, 1.75, z + 0.0), (-3.0 + x, 2.2, z), 0.075, bark, split)
    limb("line", [(-3.25, 2.55, 1.86), (-2.4, 2.6, 1.80), (-1.75, 2.65, 1.84)], [0.005] * 3, split, side=(0, 0, 1), around=6)
    for k, x in enumerate((-2.95, -2.42)):
        towel((x, 2.58, 1.81), 0.40, 0.5, felt(f"towel {k}", (0.48, 0.45, 0.38)), k)


def the_dark_half():
    """The right of the room: the window with the rain on it, and the bed."""
    frame = wood("sash", (0.09, 0.12, 0.085))
    x, z, wide, tall = 1.75, 1.42, 1.15, 0.95
    block("night outside", (wide, 0.02, tall), (x, BACK_M - 0.02, z), glow("night", (0.035, 0.075, 0.085), 0.6), bevel_m=0)
    ink, drop = felt("tree in the night", (0.008, 0.012, 0.012)), glow("drop", (0.14, 0.23, 0.24), 0.6)
    for k, (dx, w) in enumerate([(-0.40, 0.09), (-0.12, 0.05), (0.16, 0.12), (0.46, 0.06)]):
        block("trunk", (w, 0.01, tall), (x + dx, BACK_M - 0.035, z), ink, bevel_m=0)
    dice = random.Random(8)
    for _ in range(46):
        dx, dz, long = dice.uniform(-wide / 2, wide / 2), dice.uniform(-tall / 2, tall / 2), dice.choice([0.012, 0.015, 0.02, 0.09, 0.16])
        block("drop", (dice.uniform(0.006, 0.012), 0.004, long), (x + dx, BACK_M - 0.045, z + dz), drop, (0, dice.gauss(0, 2), 0), 0.002)
    for sx in (-1, 0, 1):
        block("jamb", (0.09 if sx else 0.035, 0.11, tall + 0.16), (x + sx * wide / 2, BACK_M - 0.05, z), frame)
    for sz in (-1, 0, 1):
        block("sash rail", (wide + 0.18, 0.11, 0.09 if sz else 0.035), (x, BACK_M - 0.05, z + sz * tall / 2), frame)
    block("sill", (wide + 0.34, 0.26, 0.05), (x, BACK_M - 0.12, z - tall / 2 - 0.07), frame)
    kit_jar = clay("jar", (0.24, 0.22, 0.16))
    for dx, r in ((-0.35, 0.05), (-0.2, 0.042), (0.38, 0.055)):
        limb("jar", [(x + dx, BACK_M - 0.14, z - tall / 2 - 0.02), (x + dx, BACK_M - 0.14, z - tall / 2 + 0.10)], [r, r * 0.9], kit_jar, around=16, steps=1, cap=0.3)
    bed = wood("bed", (0.09, 0.055, 0.035))
    block("bed side", (0.06, 2.0, 0.22), (1.55, 1.55, 0.32), bed, bevel_m=0.02)
    block("bed foot", (1.25, 0.07, 0.55), (2.2, 0.5, 0.42), bed, bevel_m=0.03)
    for x, y, tall in ((1.56, 0.5, 0.80), (2.82, 0.5, 0.80), (1.56, 2.5, 0.95)):
        turned("bed post", (x, y, 0), [(0.028, 0), (0.044, 0.05), (0.036, 0.12), (0.048, 0.22), (0.048, tall - 0.08), (0.034, tall - 0.05), (0.050, tall - 0.02), (0.03, tall + 0.03), (0.004, tall + 0.04)], bed, 20)
    block("bed head", (1.25, 0.06, 0.40), (2.2, 2.5, 0.68), bed, bevel_m=0.03)
    block("mattress", (1.22, 1.95, 0.22), (2.2, 1.52, 0.45), felt("mattress", (0.32, 0.30, 0.25)), bevel_m=0.08)
    wool = felt("blanket", (0.07, 0.115, 0.075))
    sheet("blanket", 40, 50, lambda u, v: (1.475 + 1.345 * u, 0.50 + 1.35 * v, 0.59 + 0.02 * math.sin(v * 21 + 4 * u) * math.sin(u * 9) - 0.24 * max(0.0, 0.10 - u) / 0.10 + 0.03 * math.exp(-((v - 0.97) / 0.04) ** 2)), wool)
    pillow((2.15, 2.28, 0.57), 4, felt("pillow", (0.48, 0.46, 0.40)))
    # Near and out of focus: the corner of a table with the guest book and a mug.
    block("table", (1.0, 0.8, 0.04), (0.82, -1.42, 0.70), bed, (0, 0, 8), 0.015)
    block("guest book", (0.30, 0.22, 0.035), (0.60, -1.30, 0.737), felt("guest book", (0.10, 0.14, 0.09)), (0, 0, 28), 0.008)
    mug((0.98, -1.30, 0.72), clay("mug", (0.36, 0.34, 0.28)))
    limb("peg", [(3.0, BACK_M, 1.75), (3.0, BACK_M - 0.1, 1.77)], [0.018] * 2, bed, around=10, steps=1)


def inside_lights():
    x, y = STOVE_M
    sky([(0.0, (0.02, 0.03, 0.03)), (1.0, (0.02, 0.03, 0.03))], 1.0)
    lamp("stove glass", "AREA", (x, y - 0.34, 0.60), 62, (1.0, 0.33, 0.085), (0.56, 0.46), toward_m=(x + 0.1, y - 2, 0.7))
    lamp("stove's breath", "POINT", (x, y - 0.5, 0.85), 13, (1.0, 0.36, 0.10), (0.25, 0))
    lamp("window", "AREA", (1.75, BACK_M - 0.1, 1.42), 22, (0.45, 0.80, 0.85), (1.1, 0.9), toward_m=(1.2, 0, 0.4))
    lamp("dark", "AREA", (0.8, -3.4, 2.5), 26, (0.45, 0.80, 0.74), (3, 2), toward_m=(0, 1.5, 0.9))
    hx, hy = HERS_M
    lamp("her pane", "AREA", (hx - 0.02, hy + 0.0, 0.72), 26, (1.0, 0.56, 0.30), (0.14, 0.22), toward_m=(HIS_M[0], HIS_M[1] + 0.1, 1.05), hers=True)
    lamp("her glow", "POINT", (hx - 0.12, hy - 0.05, 0.98), 22, (1.0, 0.54, 0.28), (0.15, 0), hers=True)
    lamp("her boards", "SPOT", (hx - 0.2, hy - 0.1, 0.8), 240, (1.0, 0.52, 0.24), (0.15, 0), toward_m=(-1.0, 0.8, 3.0), spread_deg=110, hers=True)
    # Lights the size of a dime on the boards of the roof: more toward the ridge.
    dice = random.Random(21)
    for k in range(48):
        dx = -min(2.7, abs(dice.gauss(0.7, 0.75))) if k % 4 else dice.uniform(0.1, 1.2)
        at = (dx, dice.uniform(-0.2, 2.9), 3.25 - 1.3 * abs(dx) / 3.3 - 0.05)
        lit_air("her dime", at, IN_EYE_M, dice.uniform(0.022, 0.045), (1.0, 0.50, 0.22), 1.3, hers=True, core=1.1, mirrored=False)
