"""Somebody asleep under a sheet: on one side and turned from us, the sheet up to the shoulder, the knees a little bent, one bare foot out.

One line goes from shoulder to waist to hip to knee to foot, and the cloth tells it: of the body there is only what the sheet leaves.
"""

import math

import bpy
from mathutils import Euler, Vector

from kit.draped_sheet import let_fall
from kit.figure import REACHING, figurine
from kit.materials import clay, felt
from kit.shapes import ball, block, fuse, limb

# Stood upright here (x is his right, which is uppermost when he lies; y is toward the wall; z toward the head).
ON_HIS_SIDE = REACHING | {
    "spine": [(0, -0.03, 0.86), (-0.02, -0.035, 1.0), (-0.02, -0.02, 1.18), (0, 0.0, 1.34), (0.005, 0.02, 1.42), (0.01, 0.04, 1.48)],
    "head": (0.015, 0.09, 1.635), "nod_deg": 12, "turn_deg": 0, "lean_deg": 5,
    "left": [(-0.15, 0.06, 1.38), (-0.12, 0.24, 1.24), (-0.08, 0.30, 1.46), (-0.07, 0.30, 1.55)],
    "right": [(0.16, 0.03, 1.385), (0.06, 0.24, 1.19), (-0.03, 0.36, 1.34), (-0.04, 0.38, 1.42)],
    "left_leg": [(-0.09, -0.02, 0.86), (-0.07, 0.32, 0.60), (-0.08, 0.20, 0.20), (-0.08, 0.30, 0.10)],
    "right_leg": [(0.09, -0.02, 0.86), (0.085, 0.20, 0.50), (-0.085, -0.13, 0.22), (-0.085, -0.05, 0.0)],
}
RISE_M, STATURE_M = 0.155, 1.64


def under_sheet(name, head_x, middle_y, top_m, bed_m, linen, border, shirt, skin=(0.42, 0.235, 0.15), **clothes):
    """The sleeper and the sheet: `bed_m` is the bed's (x from, x to, y from, y to), `border` what the sheet's upper hem is made of."""
    pose = ON_HIS_SIDE
    handle = figurine(name, pose, (0, 0, 0), 0, coat=shirt, shirt=shirt, skin=skin, **clothes)
    cotton = felt(f"{name} cotton", shirt)
    for part in [p for p in bpy.data.objects if p.parent == handle]:
        if any(word in part.name for word in ("hem", "patch", "cuff", "trousers", "shoe", "left hand", "right hand")):
            bpy.data.objects.remove(part)
        elif "coat" in part.name or "collar" in part.name:
            part.data.materials[0] = cotton
    handle.location = (head_x + STATURE_M, middle_y, top_m + RISE_M)
    handle.rotation_euler = Euler((0, math.radians(-90), 0))

    def laid(p):
        return Vector((head_x + STATURE_M - p[2], middle_y + p[1], top_m + RISE_M + p[0]))
    flesh = clay(f"{name} foot", skin)
    _, knee, ankle, _ = (laid(p) for p in pose["right_leg"])
    limb("shank", [knee.lerp(ankle, 0.4), knee.lerp(ankle, 0.75), ankle], [0.055, 0.044, 0.036], flesh)
    bare_foot(f"{name} bare foot", ankle, Vector((0.95, 0.30, 0.0)), Vector((0, 0, -1)), flesh)

    spine = [laid(p) for p in pose["spine"]]
    forms = [limb("form", spine, [(0.205, 0.165), (0.17, 0.15), (0.205, 0.155), (0.215, 0.145), (0.14, 0.105), (0.07, 0.07)], side=(0, 0, 1), around=28, steps=5)]
    for side in ("left_leg", "right_leg"):
        hip, knee, ankle, _ = (laid(p) for p in pose[side])
        forms.append(limb("form", [hip, hip.lerp(knee, 0.5), knee, knee.lerp(ankle, 0.5), ankle], [0.125, 0.108, 0.088, 0.072, 0.06], around=20))
    shoulder, elbow, wrist, _ = (laid(p) for p in pose["right"])
    forms.append(limb("form", [shoulder, shoulder.lerp(elbow, 0.5), elbow, wrist], [0.092, 0.085, 0.078, 0.06], around=20))
    x0, x1, y0, y1 = bed_m
    # A little wider than the mattress is: the under sheet hangs out over its edge.
    forms.append(block("form", (x1 - x0, y1 - y0 + 0.07, 0.4), ((x0 + x1) / 2, (y0 + y1) / 2 - 0.035, top_m - 0.18), None, bevel_m=0.05))
    chest, foot = head_x + STATURE_M - 1.44, laid(pose["right_leg"][2]).x - 0.24

    def hem(x, y):
        """The edge at the chest lies aslant, the one at the feet is drawn up on the near side."""
        t, across = (x - chest) / (x1 - chest), (y - y0) / (y1 - y0)
        start = chest + 0.05 - 0.06 * across
        end = x1 - 0.06 - (x1 - 0.06 - foot) * max(0.0, 1 - max(0.0, across - 0.1) / 0.6) ** 0.7
        return (start + (end - start) * t, y)
    columns = 96
    cloth = let_fall(f"{name} sheet", (chest, x1), (y0 - 0.34, y1 - 0.02), top_m + 0.60, forms, linen, cells=(columns, 74), frames=46, front=hem, stiff=0.35)
    cloth.data.materials.append(border)
    for polygon in cloth.data.polygons:
        if polygon.index % columns < 7:
            polygon.material_index = 1
    return cloth


def bare_foot(name, ankle, along, inner, flesh):
    """A foot from the ankle on: its length goes `along`, the great toe is at the `inner` side; heel, arch, ball and five toes in one skin."""
    ahead = along.normalized()
    across = (inner - ahead * inner.dot(ahead)).normalized()
    upper = across.cross(ahead)

    def at(l, s, u):
        return ankle + ahead * l + across * s + upper * u
    parts = [
        limb("ankle", [at(-0.045, 0, 0.05), ankle, at(0.05, 0.002, -0.02)], [0.036, 0.040, 0.036]),
        ball("heel", at(-0.045, 0, -0.045), 0.038, around=20),
        limb("outer edge", [at(-0.045, -0.004, -0.05), at(0.03, -0.018, -0.052), at(0.10, -0.028, -0.058)], [0.032, 0.028, 0.024]),
        limb("instep", [at(-0.01, 0.004, -0.015), at(0.05, 0.012, -0.03), at(0.115, 0.020, -0.052)], [0.034, 0.034, 0.026]),
        limb("ball", [at(0.115, 0.026, -0.058), at(0.105, -0.032, -0.06)], [0.027, 0.022]),
        limb("great toe", [at(0.12, 0.032, -0.058), at(0.165, 0.032, -0.060), at(0.18, 0.030, -0.060)], [0.020, 0.020, 0.017]),
    ]
    for k in range(4):
        s, l = 0.008 - 0.0165 * k, 0.165 - 0.004 * k - 0.0035 * k * k
        parts.append(limb("toe", [at(0.10, s, -0.058), at(l, s, -0.060)], [0.013, 0.0125 - 0.0008 * k]))
    return fuse(name, parts, flesh, voxel_m=0.0045, smoothing=2)
