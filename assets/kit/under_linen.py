"""Somebody asleep under a sheet: on one side and turned from us, one knee drawn up, an arm out along the flank, a foot that has come out."""

import math

import bpy
from mathutils import Euler, Vector

from kit.draped_sheet import let_fall
from kit.figure import REACHING, figurine
from kit.materials import clay
from kit.shapes import block, limb

# Stood upright here (x is his right, which is uppermost when he lies; y is toward the wall; z toward the head).
LYING_KNEE_UP = REACHING | {
    "spine": [(0, -0.02, 0.86), (-0.03, -0.03, 1.0), (-0.02, -0.03, 1.18), (0, 0.0, 1.34), (0.005, 0.02, 1.42), (0.01, 0.04, 1.48)],
    "head": (0.0, 0.10, 1.635), "nod_deg": 14, "turn_deg": 0, "lean_deg": 6,
    "left": [(-0.15, 0.06, 1.38), (-0.10, 0.20, 1.18), (-0.06, 0.30, 1.34), (-0.05, 0.32, 1.42)],
    "right": [(0.17, -0.05, 1.385), (0.125, -0.215, 1.13), (0.135, -0.235, 0.905), (0.12, -0.235, 0.825)],
    "left_leg": [(-0.07, 0.0, 0.86), (-0.07, 0.16, 0.45), (-0.085, -0.10, 0.11), (-0.055, -0.215, 0.055)],
    "right_leg": [(0.09, 0.0, 0.86), (0.275, 0.17, 0.535), (-0.04, 0.06, 0.30), (-0.08, -0.02, 0.24)],
}
RISE_M = 0.155


def under_sheet(name, head_x, middle_y, top_m, bed_m, linen, shirt, skin=(0.42, 0.235, 0.15), **clothes):
    """The sleeper and the sheet: `bed_m` is the bed's (x from, x to, y from, y to)."""
    pose = LYING_KNEE_UP
    handle = figurine(name, pose, (0, 0, 0), 0, coat=shirt, shirt=shirt, skin=skin, **clothes)
    bare = clay(f"{name} foot", skin)
    for part in [p for p in bpy.data.objects if p.parent == handle]:
        if any(word in part.name for word in ("hem", "patch")):
            bpy.data.objects.remove(part)
        elif "shoe" in part.name:
            part.data.materials[0] = bare
    handle.location = (head_x + 1.64, middle_y, top_m + RISE_M)
    handle.rotation_euler = Euler((0, math.radians(-90), 0))

    def laid(p):
        return Vector((head_x + 1.64 - p[2], middle_y + p[1], top_m + RISE_M + p[0]))
    spine = [laid(p) for p in pose["spine"]]
    forms = [limb("form", spine, [(0.215, 0.175), (0.175, 0.15), (0.20, 0.15), (0.205, 0.135), (0.13, 0.10), (0.07, 0.07)], side=(0, 0, 1), around=28, steps=5)]
    for side in ("left_leg", "right_leg"):
        hip, knee, ankle, toe = (laid(p) for p in pose[side])
        forms.append(limb("form", [hip, hip.lerp(knee, 0.5), knee, knee.lerp(ankle, 0.5), ankle], [0.125, 0.108, 0.088, 0.078, 0.07], around=20))
        if side == "right_leg":
            forms.append(limb("form", [ankle, toe], [0.06, 0.05], around=16))
    x0, x1, y0, y1 = bed_m
    # A little wider than the mattress is: the under sheet hangs out over its edge.
    forms.append(block("form", (x1 - x0, y1 - y0 + 0.07, 0.4), ((x0 + x1) / 2, (y0 + y1) / 2 - 0.035, top_m - 0.18), None, bevel_m=0.05))
    chest, foot = head_x + 1.64 - 1.29, head_x + 1.64 - 0.12

    def hem(x, y):
        """The edge at the chest lies aslant, the one at the feet is drawn up on the near side."""
        t, across = (x - chest) / (x1 - chest), (y - y0) / (y1 - y0)
        start = chest + 0.12 - 0.10 * across
        end = x1 - 0.04 - (x1 - foot) * max(0.0, 1 - across / 0.75) ** 0.6
        return (start + (end - start) * t, y)
    return let_fall(f"{name} sheet", (chest, x1), (y0 - 0.38, y1 - 0.02), top_m + 0.62, forms, linen, front=hem)
