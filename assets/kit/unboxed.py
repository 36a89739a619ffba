"""What comes in a small box from a pharmacy: the box, torn; the leaflet that will not fold again; tape; a cable; and the machine's eye, seen from beside it."""

import math
import random

import bpy
import cv2
import numpy as np
from mathutils import Vector, noise

from kit.materials import cloth_thin
from kit.shapes import along, ball, block, limb, place, sheet, turned


def _image(name, picture):
    """A picture (rows from the top, 0..1) as one of Blender's."""
    tall, wide = picture.shape[:2]
    made = bpy.data.images.new(name, wide, tall, float_buffer=True)
    rgba = np.dstack([picture, np.ones((tall, wide), np.float32)])[::-1]
    made.pixels.foreach_set(np.ascontiguousarray(rgba.astype(np.float32)).ravel())
    made.update()
    return made


def _inked(name, colour, picture, through):
    """Thin paper or board of `colour` with `picture` multiplied into it over its UV map."""
    made = cloth_thin(name, colour, through)
    nodes, links = made.node_tree.nodes, made.node_tree.links
    ink, mix = nodes.new("ShaderNodeTexImage"), nodes.new("ShaderNodeMixRGB")
    ink.image = _image(f"{name} print", picture)
    mix.blend_type, mix.inputs[0].default_value, mix.inputs[2].default_value = "MULTIPLY", 1.0, (*colour, 1)
    links.new(ink.outputs[0], mix.inputs[1])
    for shader in (n for n in nodes if n.type in ("BSDF_DIFFUSE", "BSDF_TRANSLUCENT")):
        links.new(mix.outputs[0], shader.inputs["Color"])
    return made


def small_print(name, colour, columns=7, through=0.35, seed=3):
    """Paper printed with conditions in columns: lines too small to read, and here and there a black heading."""
    dice, wide, tall = random.Random(seed), 1400, 420
    picture = np.ones((tall, wide, 3), np.float32)
    step = wide / columns
    for c in range(columns):
        x0, x1, y = int(c * step + 16), int((c + 1) * step - 16), 22
        while y < tall - 20:
            heading = dice.random() < 0.09
            end = x0 + (x1 - x0) * (dice.uniform(0.3, 0.55) if heading else 1.0 if dice.random() < 0.8 else dice.uniform(0.2, 0.8))
            x = x0
            while x < end:
                word = min(end, x + dice.uniform(6, 26))
                cv2.rectangle(picture, (int(x), y), (int(word), y + (4 if heading else 2)), (0.05, 0.05, 0.06) if heading else (0.30, 0.30, 0.31), -1)
                x = word + 5
            y += 13 if heading else 8
            if dice.random() < 0.1:
                y += 9
    return _inked(name, colour, picture, through)


def box_face(name, colour):
    """The front of the box: its maker's name for what is in it, and one printed line in which a word was struck out in pencil and another put over it."""
    picture = np.ones((600, 520, 3), np.float32)
    ink, pencil, font = (0.16, 0.11, 0.08), (0.24, 0.23, 0.24), cv2.FONT_HERSHEY_DUPLEX
    cv2.rectangle(picture, (0, 0), (519, 150), (0.55, 0.46, 0.40), -1)
    cv2.putText(picture, "OS1", (44, 118), font, 3.6, ink, 13, cv2.LINE_AA)
    for k, line in enumerate(("evolves", "through", "its owner")):
        cv2.putText(picture, line, (40, 248 + 138 * k), font, 2.25, ink, 6, cv2.LINE_AA)
    for dy in (0, 9, -8):
        cv2.line(picture, (30, 372 + dy), (332, 356 - dy), pencil, 6, cv2.LINE_AA)
    cv2.putText(picture, "with", (338, 372), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 2.5, pencil, 7, cv2.LINE_AA)
    return _inked(name, colour, picture, 0.0)


def torn_box(at_m, turn_deg, size_m, front, board, inside, seed=4):
    """A small carton opened in haste: its front (toward -Y) whole, one flap hanging, and along the top of the other sides the tear."""
    wide, deep, tall = size_m
    dice = random.Random(seed)
    offset = dice.uniform(0, 9)

    def ragged(t, side):
        return tall * (1.0 - 0.20 * max(0.0, math.sin(math.pi * t)) * side - 0.10 * side * abs(noise.noise(Vector((t * 9 + offset, side, 0)))) - 0.03 * side * abs(noise.noise(Vector((t * 40, side, 3)))))

    def front_face(u, v):
        return ((u - 0.5) * wide, -deep / 2 - 0.004 * math.sin(math.pi * u) * v, v * tall)

    def left(u, v):
        return (-wide / 2, -deep / 2 + u * deep, v * ragged(u, 0.7))

    def right(u, v):
        return (wide / 2 + 0.010 * v * v, -deep / 2 + u * deep, v * ragged(u, 1.3))

    def back(u, v):
        return ((u - 0.5) * wide, deep / 2, v * ragged(u, 0.45))

    def flap(u, v):
        bend = 1.1 + 0.5 * v
        long = deep * 0.62 * v
        return ((u - 0.5) * wide * (1 - 0.10 * v) + 0.006 * v, -deep / 2 - long * math.sin(bend), tall + long * math.cos(bend) + 0.004 * math.sin(u * 7) * v)

    def strip(u, v):
        """What was torn off the right-hand side and still hangs by its foot."""
        out = v * 0.075
        return (wide / 2 + 0.006 + out * (0.75 + 0.3 * v), -deep * 0.25 + u * 0.034 + 0.012 * v * noise.noise(Vector((u * 5, v * 4, 2))), tall * 0.62 + 0.03 * math.sin(v * 2.6) - 0.05 * v * v)
    made = [sheet("box front", 12, 12, front_face, front)]
    for name, face in (("box left", left), ("box right", right), ("box back", back), ("box flap", flap), ("torn strip", strip)):
        made.append(sheet(name, 60, 10, face, board))
    made.append(block("box floor", (wide * 0.98, deep * 0.98, 0.002), (0, 0, 0.002), inside, bevel_m=0))
    for side in made[:-1]:
        side.modifiers.new("board", "SOLIDIFY").thickness = 0.0016
    return place(made, at_m, turn_deg)


def leaflet(from_m, to_m, folds, tall_m, deep_m, paper, seed=2):
    """A leaflet of many folds drawn out across a table: a mountain chain of paper, `tall_m` at most, `deep_m` from edge to edge."""
    dice, a, b = random.Random(seed), Vector(from_m), Vector(to_m)
    way = (b - a).normalized()
    across = Vector((-way.y, way.x, 0))
    stops, run = [], 0.0
    for k in range(folds + 1):
        stops.append((run, 0.0 if k % 2 == 0 else dice.uniform(0.55, 1.0) * (1 - 0.45 * k / folds), dice.uniform(-0.10, 0.10)))
        run += dice.uniform(0.7, 1.3) * (0.8 + 0.5 * k / folds)
    total = stops[-1][0]

    def point(u, v):
        t = u * total
        k = max(i for i in range(folds) if stops[i][0] <= t + 1e-9)
        (r0, h0, s0), (r1, h1, s1) = stops[k], stops[k + 1]
        share = (t - r0) / (r1 - r0)
        bow = 0.05 * math.sin(math.pi * share)
        height = (h0 + (h1 - h0) * share + bow) * tall_m
        return a.lerp(b, u) + across * ((v - 0.5) * deep_m * (1 + 0.02 * math.sin(9 * u)) + (s0 + (s1 - s0) * share) * deep_m * 0.35) + Vector((0, 0, 0.001 + height * (1 - 0.18 * v) + 0.003 * math.sin(v * 5 + k)))
    made = sheet("leaflet", folds * 10, 16, point, paper)
    made.data.use_auto_smooth, made.data.auto_smooth_angle = True, math.radians(28)
    return made


def tape_curl(at_m, turn_deg, long_m, wide_m, tape):
    """Packing tape, pulled off and curled on itself."""
    def point(u, v):
        a = 5.2 * u
        r = 0.010 + 0.016 * u
        return (r * math.cos(a) + long_m * 0.5 * max(0.0, u - 0.55), (v - 0.5) * wide_m + 0.012 * u, 0.027 + r * math.sin(a) * (1 - 0.1 * u))
    made = sheet("tape", 60, 4, point, tape)
    return place([made], at_m, turn_deg)


def eye_from_beside(at_m, turn_deg, body, rim, glass, inner, pilot, scale=1.0, tilt_deg=-4):
    """The lens, near enough to show how it is made: a ribbed drum on a foot, rings within rings, a pilot point on its crown. It looks toward -Y."""
    profile = [(0.010, -0.034), (0.032, -0.034), (0.040, -0.030), (0.0435, -0.024), (0.0435, -0.016), (0.042, -0.0150), (0.042, -0.0125), (0.0435, -0.0115), (0.0435, -0.008),
               (0.042, -0.0070), (0.042, -0.0045), (0.0435, -0.0035), (0.0435, 0.014), (0.041, 0.018), (0.036, 0.018)]
    drum = [turned("drum", (0, 0, 0), profile, body, 72),
            turned("rim", (0, 0, 0.014), [(0.036, 0), (0.041, 0.002), (0.0420, 0.009), (0.0385, 0.0125), (0.0345, 0.010), (0.033, 0.004), (0.033, 0)], rim, 72),
            turned("inner ring", (0, 0, 0.010), [(0.033, 0.007), (0.028, 0.0055), (0.0275, 0.008), (0.021, 0.006), (0.020, 0.009), (0.012, 0.0065)], inner, 72),
            ball("glass", (0, 0, 0.009), (0.0335, 0.0335, 0.0165), glass, around=56),
            turned("plug", (0, -0.012, -0.046), [(0.006, 0), (0.0075, 0.002), (0.0075, 0.012), (0.006, 0.013)], body, 20)]
    head = place(drum, (0, 0, 0.068))
    head.rotation_euler = (math.radians(90 + tilt_deg), 0, 0)
    foot = [turned("foot", (0, 0, 0), [(0.032, 0), (0.0345, 0.003), (0.033, 0.007), (0.024, 0.010), (0.010, 0.014), (0.008, 0.03)], body, 48),
            ball("pilot", (0, -0.006, 0.1125), 0.0032, pilot, around=16)]
    return place([*foot, head], at_m, turn_deg, scale)


def cable(points_m, thick_m, rubber):
    """A cable that keeps the shape of the coil it came in."""
    path = along([Vector(p) for p in points_m], 10)
    return limb("cable", path, [thick_m] * len(path), rubber, side=(0, 0, 1), around=12, steps=1)
