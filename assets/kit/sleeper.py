"""A bed with somebody in it: bedstead and mattress, a blanket laid over whatever is under it, and a figure lying on its side."""

import math

import bpy
from mathutils import Euler, Vector, noise

from kit.figure import REACHING, figurine
from kit.shapes import block, sheet, turned

# Curled on one side as for sleep: knees drawn up, arms folded in front; stood upright here, laid down by `asleep`.
CURLED = REACHING | {
    "spine": [(0, -0.02, 0.86), (0, -0.03, 1.0), (0, -0.02, 1.18), (0, 0.01, 1.34), (0, 0.03, 1.42), (0, 0.055, 1.48)],
    "head": (0.0, 0.11, 1.635), "nod_deg": 16, "turn_deg": 0, "lean_deg": 6,
    "left": [(-0.17, 0.02, 1.38), (-0.13, 0.14, 1.20), (-0.08, 0.22, 1.36), (-0.06, 0.24, 1.43)],
    "right": [(0.165, 0.03, 1.39), (0.12, 0.12, 1.16), (0.03, 0.22, 1.22), (0.0, 0.25, 1.27)],
    "left_leg": [(-0.08, 0.0, 0.86), (-0.07, 0.30, 0.58), (-0.06, 0.10, 0.24), (-0.06, 0.18, 0.15)],
    "right_leg": [(0.08, 0.0, 0.86), (0.05, 0.36, 0.62), (0.03, 0.18, 0.26), (0.03, 0.26, 0.17)],
}


def bedstead(x_m, y_m, top_m, frame, linen):
    """A low bed lying along X between two ranges, its head at -X: rails, knobbed posts, mattress and sheet."""
    (x0, x1), (y0, y1) = x_m, y_m
    mx, my, wide, deep = (x0 + x1) / 2, (y0 + y1) / 2, x1 - x0, y1 - y0
    for y in (y0 + 0.02, y1 - 0.02):
        block("side rail", (wide, 0.05, 0.2), (mx, y, top_m - 0.24), frame, bevel_m=0.02)
    for x, tall in ((x0 - 0.03, top_m + 0.42), (x1 + 0.03, top_m + 0.12)):
        block("end", (0.06, deep, tall - 0.28), (x, my, 0.2 + (tall - 0.28) / 2), frame, bevel_m=0.025)
        for y in (y0 + 0.01, y1 - 0.01):
            turned("post", (x, y, 0), [(0.03, 0), (0.038, 0.1), (0.04, tall - 0.04), (0.03, tall), (0.048, tall + 0.05), (0.03, tall + 0.095), (0.004, tall + 0.1)], frame, 20)
    block("mattress", (wide - 0.02, deep - 0.02, 0.2), (mx, my, top_m - 0.10), linen, bevel_m=0.07)

    def under(u, v):
        x, y = x0 + wide * u, y0 - 0.02 + (deep + 0.02) * v
        fall = max(0.0, 0.06 - v) / 0.06
        return (x, y - 0.012 * fall, top_m + 0.012 + 0.013 * noise.noise(Vector((x * 7, y * 3, 1))) + 0.011 * noise.noise(Vector((x * 16, y * 5, 4))) - 0.15 * fall**1.5)
    sheet("bed sheet", 70, 50, under, linen)


def blanket(x_m, y_m, top_m, height, wool, hang_m=0.26, hem=None, folds_m=0.03, columns=130, rows=80):
    """A blanket over what lies on a bed: `height(x, y)` is how high that stands above the mattress. It hangs over the front (-Y) side.

    `hem(t)` (0 at the front, 1 at the wall) moves the edge nearest the head along X.
    """
    (x0, x1), (y0, y1) = x_m, y_m

    def point(u, v):
        y = y0 + (y1 - y0) * max(0.0, v - 0.16) / 0.84
        start = x0 + (hem(v) if hem else 0)
        x = start + (x1 - start) * u
        down = max(0.0, 0.16 - v) / 0.16
        drape = 0.6 * noise.noise(Vector((x * 2.6 + 3, y * 0.9, 7))) + 0.3 * noise.noise(Vector((x * 6 + y * 2, y * 3, 2))) + 0.16 * noise.noise(Vector((x * 13, y * 7, 5)))
        roll = 0.05 * math.exp(-((u - 0.025) / 0.03) ** 2)
        z = top_m + 0.035 + height(x, y) + folds_m * drape + roll - hang_m * down**1.25
        hang = 0.035 * math.sin(x * 15 + 2 * noise.noise(Vector((x * 3, 0, 1)))) * down
        return (x, y - 0.055 * min(1.0, down * 2.5) - hang, z)
    made = sheet("blanket", columns, rows, point, wool)
    made.modifiers.new("filling", "SOLIDIFY").thickness = 0.03
    return made


def lying_on_side(shoulder_x, feet_x, middle_y, thick=1.0):
    """The height, over a mattress, of someone lying on one side: shoulder, waist, hip, knees drawn up toward +Y, feet."""
    stops = [(-0.12, 0.30, 0.17, 0.0), (0.0, 0.37, 0.20, 0.0), (0.20, 0.335, 0.20, 0.02), (0.38, 0.37, 0.22, 0.03), (0.60, 0.27, 0.27, 0.14), (0.82, 0.17, 0.22, 0.14), (1.0, 0.13, 0.17, 0.12), (1.12, 0.0, 0.16, 0.1)]

    def height(x, y):
        t = (x - shoulder_x) / (feet_x - shoulder_x)
        if t <= stops[0][0] or t >= stops[-1][0]:
            return 0.0
        for a, b in zip(stops, stops[1:]):
            if a[0] <= t <= b[0]:
                k = (t - a[0]) / (b[0] - a[0])
                k = k * k * (3 - 2 * k)
                tall, wide, shift = (p + (q - p) * k for p, q in zip(a[1:], b[1:]))
        away = min(1.0, abs(y - middle_y - shift) / (wide * 1.75))
        return thick * tall * (0.5 + 0.5 * math.cos(math.pi * away)) ** 0.56
    return height


def asleep(name, head_x, middle_y, top_m, **clothes):
    """Somebody lying on the left side with the head toward -X and the back to us: only what a blanket leaves is there."""
    handle = figurine(name, CURLED, (0, 0, 0), 0, **clothes)
    for part in [p for p in bpy.data.objects if p.parent == handle and any(word in p.name for word in ("trousers", "shoe", "hem"))]:
        bpy.data.objects.remove(part)
    handle.location = (head_x + 1.64, middle_y, top_m + 0.135)
    handle.rotation_euler = Euler((0, math.radians(-90), 0))
    return handle
