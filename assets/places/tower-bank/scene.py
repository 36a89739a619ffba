"""The bank under the tower at noon, in the outage: forty people on a slope of gray concrete, well apart, each with an arm up.

The idea of light: none. It is noon, the shadows are under the feet, and nothing in the picture is warm. What there is to see is one
gesture, forty times, at forty sizes, as pins stand in a map; over them the tower, with its one telephone, and a cabin that has stopped.
"""

import math
import random

import bpy
from mathutils import Vector

from kit.camera import look
from kit.city import cable_line, water_tower
from kit.crowd import at_hand, far_figure, small_thing
from kit.figure import figurine
from kit.fog import in_fog
from kit.light import lamp, sky
from kit.materials import clay, felt, metal, plaster
from kit.parting import HELD_ASIDE, HELD_UP, HELD_UP_BOTH, LOOKED_AT
from kit.shapes import block, limb, place, solid
from kit.street import raven

HOURS = ("noon",)

SLOPE, CREST_Y = 0.34, 36.0
EYE_M = (0.0, -10.0, 0.55)
TOWER_M = (-6.6, 41.0)
# The near ones: where, how they turn, how they hold it.
NEAR = [
    (-2.95, 1.2, -12, HELD_UP, (0.10, 0.14, 0.19), False), (-1.55, 4.6, 24, HELD_ASIDE, (0.28, 0.31, 0.34), True), (3.1, 0.6, -30, LOOKED_AT, (0.06, 0.07, 0.09), True),
    (1.5, 7.6, 8, HELD_UP_BOTH, (0.14, 0.24, 0.26), False), (-8.0, 9.4, 30, HELD_UP_BOTH, (0.05, 0.06, 0.08), True), (6.6, 6.2, 52, HELD_UP, (0.22, 0.25, 0.29), False),
]


def build(hour):
    bank()
    near_people()
    crowd()
    tower()
    stopped_cabin()
    lights()
    look(EYE_M, (EYE_M[0], 20, EYE_M[2]), (-1.55, 4.6, SLOPE * 4.6 + 1.2), lens_mm=32, aperture_f=0.28, shift_up=0.205)
    drained()
    in_fog((0.50, 0.56, 0.64), 16, 120, 1.2, 0.62)
    return {
        "exposure": 0.08, "look": "Medium High Contrast", "depth_m": (8, 70), "bloom": 0.04,
        "points_m": {"aside": (-1.55, 4.6, ground(4.6) + 1.3), "tower": (*TOWER_M, ground(CREST_Y) + 9), "nearest": (-2.95, 1.2, ground(1.2) + 1.3)},
    }


def ground(y):
    """The height of the bank: a slope, then the level on which the tower stands."""
    return SLOPE * min(y, CREST_Y)


def bank():
    """Slabs poured in rows, each a hair out of line, with what grows in the joints."""
    dice, tilt = random.Random(3), math.degrees(math.atan(SLOPE))
    slabs = [plaster(f"slab {k}", (c, c, c)) for k, c in enumerate((0.30, 0.27, 0.33, 0.285))]
    long = 3.0 / math.cos(math.radians(tilt))
    for row in range(-4, 12):
        for column in range(-13, 14):
            x, y = column * 3.4 + (row % 2) * 1.7 + 0.62, 1.5 + row * 3.0
            block("slab", (3.36, long - 0.045, 0.3), (x, y, SLOPE * y - 0.16 + dice.uniform(-0.012, 0.012)), dice.choice(slabs), (tilt + dice.uniform(-0.25, 0.25), 0, 0), 0.03)
    solid("under the slabs", [(x, y, SLOPE * y - 0.2) for y in (-14, CREST_Y) for x in (-60, 60)], [(0, 1, 3, 2)], felt("joint", (0.05, 0.05, 0.05)), smooth=False)
    block("coping", (100, 0.5, 0.5), (0, CREST_Y + 0.2, ground(CREST_Y) + 0.02), slabs[2], bevel_m=0.05)
    block("top", (140, 30, 0.4), (0, CREST_Y + 15, ground(CREST_Y) - 0.2), slabs[1], bevel_m=0)
    vertices, faces = [], []
    for _ in range(240):
        row = dice.randint(-2, 10)
        x, y = dice.uniform(-16, 16), 3.0 * row + dice.gauss(0, 0.03)
        for _ in range(dice.randint(4, 10)):
            a, tall, start = dice.uniform(0, 6.3), dice.uniform(0.08, 0.3), len(vertices)
            foot, tip = Vector((x + dice.gauss(0, 0.05), y, SLOPE * y - 0.02)), Vector((math.cos(a) * 0.12 + 0.08, math.sin(a) * 0.1, tall))
            vertices += [foot + Vector((-0.008, 0, 0)), foot + Vector((0.008, 0, 0)), foot + tip]
            faces.append((start, start + 1, start + 2))
    solid("dry grass", vertices, faces, felt("dry grass", (0.17, 0.17, 0.15)), smooth=False)
    raven((0.75, 1.5, ground(1.5)), -60, clay("raven", (0.018, 0.018, 0.022)), 1.1)


def near_people():
    shell, face = clay("shell", (0.02, 0.02, 0.022)), felt("dead face", (0.035, 0.037, 0.04))
    for k, (x, y, turn, pose, coat, long_coat) in enumerate(NEAR):
        at = (x, y, ground(y))
        figurine(f"near {k}", pose, at, turn, coat=coat, trousers=((0.06, 0.065, 0.08), (0.035, 0.035, 0.04), (0.14, 0.15, 0.17))[k % 3], skin=((0.30, 0.29, 0.29), (0.13, 0.12, 0.12), (0.24, 0.23, 0.23))[k % 3],
                 hair=((0.02, 0.02, 0.022), (0.20, 0.20, 0.21), (0.05, 0.048, 0.046))[k % 3], shirt=(0.5, 0.52, 0.54), long_coat=long_coat, bun=k in (1, 4), seed=30 + k)
        place(small_thing(Vector((0, 0, 0)), shell, face), at_hand(pose, at, turn), turn)


def crowd():
    """The rest, up to the crest: nobody within three steps of anybody."""
    dice = random.Random(21)
    coats = [felt(f"coat {k}", c) for k, c in enumerate([(0.10, 0.13, 0.18), (0.20, 0.23, 0.27), (0.045, 0.05, 0.065), (0.34, 0.37, 0.40), (0.08, 0.13, 0.14), (0.16, 0.28, 0.31), (0.13, 0.12, 0.17)])]
    legs = [felt(f"legs {k}", c) for k, c in enumerate([(0.05, 0.055, 0.07), (0.03, 0.03, 0.035), (0.15, 0.16, 0.18)])]
    skins = [clay(f"far skin {k}", (c, c, c)) for k, c in enumerate((0.30, 0.12, 0.21))]
    hairs = [clay(f"far hair {k}", (c, c, c)) for k, c in enumerate((0.02, 0.05, 0.26))]
    held = (clay("far shell", (0.02, 0.02, 0.022)), felt("far face", (0.04, 0.042, 0.045)))
    taken = [Vector((x, y)) for x, y, *_ in NEAR]
    tries = 0
    while len(taken) < len(NEAR) + 36 and tries < 4000:
        tries += 1
        y = dice.uniform(9.5, 39.0)
        half = (y + 10) * 0.56
        x = dice.uniform(-half, half * 0.95)
        here = Vector((x, y))
        if min((here - other).length for other in taken) < 2.5 + y * 0.045:
            continue
        taken.append(here)
        pose = dice.choice([HELD_UP, HELD_UP, HELD_UP_BOTH, HELD_ASIDE, HELD_ASIDE, LOOKED_AT])
        far_figure(pose, (x, y, ground(y)), dice.uniform(-70, 70) if dice.random() < 0.8 else dice.uniform(110, 250), dice.choice(coats), dice.choice(legs), dice.choice(skins), dice.choice(hairs), dice.uniform(0.92, 1.06), dice.random() < 0.4, held)


def tower():
    """Four legs, a tank, a stair that nobody may climb, and on the near leg a telephone."""
    iron, tank = metal("tower iron", (0.13, 0.14, 0.155), 0.55), metal("tank", (0.40, 0.42, 0.45), 0.55)
    x, y = TOWER_M
    z = ground(CREST_Y)
    water_tower((x, y, z), 14.6, tank, iron)
    for sx in (-1, 1):
        for sy in (-1, 1):
            limb("stout leg", [(x + sx * 3.4, y + sy * 3.4, z - 0.5), (x + sx * 2.2, y + sy * 2.2, z + 8.7)], [0.20, 0.17], iron, around=10, steps=1)
            block("footing", (0.9, 0.9, 0.7), (x + sx * 3.4, y + sy * 3.4, z + 0.2), plaster(f"footing {sx}{sy}", (0.3, 0.3, 0.3)), bevel_m=0.05)
        for height, half in ((2.9, 3.02), (5.8, 2.6)):
            limb("strut", [(x - half, y + sx * half, z + height), (x + half, y + sx * half, z + height)], [0.08, 0.08], iron, around=8, steps=1)
        limb("brace", [(x - sx * 3.0, y - 3.0, z + 2.9), (x + sx * 2.6, y - 2.6, z + 5.8)], [0.05, 0.05], iron, around=8, steps=1)
        limb("brace", [(x - sx * 3.4, y - 3.4, z), (x + sx * 3.02, y - 3.02, z + 2.9)], [0.05, 0.05], iron, around=8, steps=1)
        limb("stile", [(x + 0.24 * sx, y - 2.75, z), (x + 0.24 * sx, y - 2.75, z + 9.2)], [0.035, 0.035], iron, around=6, steps=1)
    for k in range(22):
        limb("rung", [(x - 0.24, y - 2.75, z + 0.6 + 0.4 * k), (x + 0.24, y - 2.75, z + 0.6 + 0.4 * k)], [0.022, 0.022], iron, around=6, steps=1)
    block("telephone", (0.4, 0.3, 0.6), (x + 3.28, y - 3.62, z + 1.5), metal("telephone", (0.30, 0.32, 0.35), 0.4), bevel_m=0.08)


def stopped_cabin():
    """The line over the bank, and on the middle of it the cabin, where it was at eleven."""
    iron = metal("cable iron", (0.08, 0.085, 0.095), 0.5)
    cable_line((2.6, 52.0, 33.0), (30.0, 30.0, 13.5), iron, metal("cabin", (0.19, 0.21, 0.24), 0.5), felt("cabin pane", (0.05, 0.055, 0.065)), 0.47)


def drained():
    """Takes the warmth out of every surface: no red may be more than the blue of it."""
    for material in bpy.data.materials:
        for node in material.node_tree.nodes if material.use_nodes else ():
            if node.type == "VALTORGB":
                for stop in node.color_ramp.elements:
                    r, g, b, a = stop.color
                    gray = 0.3 * r + 0.55 * g + 0.15 * b
                    stop.color = (0.55 * min(r, gray) + 0.38 * gray, 0.4 * g + 0.58 * gray, 0.4 * max(b, gray) + 0.66 * gray, a)


def lights():
    sky([(0.0, (0.68, 0.74, 0.81)), (1.0, (0.26, 0.35, 0.48)), (0.25, (0.52, 0.61, 0.72)), (0.5, (0.37, 0.47, 0.61))], 0.9)
    lamp("noon", "SUN", (0, 0, 30), 3.3, (0.92, 0.96, 1.0), (0.8, 0), toward_m=(-0.16, 0.24, 29))
    lamp("open sky", "SUN", (0, 0, 30), 0.62, (0.72, 0.84, 1.0), (170, 0), toward_m=(0, 0.2, 29))
    # Hers, of which nothing comes: where the faces of the small things would have lit the hands.
    for k, (x, y, turn, pose, _, _) in enumerate(NEAR):
        tip = at_hand(pose, (x, y, ground(y)), turn)
        lamp(f"her face {k}", "POINT", (tip.x, tip.y - 0.12, tip.z + 0.08), 6, (1.0, 0.52, 0.22), (0.06, 0), hers=True)
