"""Coats for everybody who isn't Theodore: the ribs and the elbow patches are his alone."""

import math

import bpy
from mathutils import Vector

from kit.materials import felt
from kit.shapes import sheet


def plain_coat(name, handle, pose, colour, collar=None):
    """Takes ribs and patches off the figurine `name` on `handle`: its coat is felt of `colour`, with a collar that is turned down."""
    cloth, dark = felt(f"{name} felt", colour), felt(f"{name} edge", [c * 0.72 for c in colour])
    for part in [p for p in bpy.data.objects if p.parent == handle]:
        kind = part.name.split(".")[0]
        if kind in ("patch", "hem", "collar"):
            bpy.data.objects.remove(part)
        elif kind == f"{name} coat":
            part.data.materials[0] = cloth
        elif kind == "cuff":
            part.data.materials[0] = dark
    spine = [Vector(p) for p in pose["spine"]]
    fall = _fall(spine[5], (spine[5] - spine[4]).normalized(), felt(f"{name} collar", collar) if collar else dark)
    fall.parent = handle
    return handle


def _fall(nape, up, cloth):
    """A collar that stands up the neck and falls over on the shoulders, square to where the neck leans; open in front."""
    profile = [(0.072, -0.012), (0.075, 0.020), (0.084, 0.028), (0.100, 0.012), (0.124, -0.028), (0.132, -0.046)]
    across = Vector((1, 0, 0))
    back = up.cross(across).normalized()

    def point(u, v):
        a = -math.pi / 2 + (u - 0.5) * math.radians(300)
        k = v * (len(profile) - 1)
        p, q, t = profile[int(k)], profile[min(int(k) + 1, len(profile) - 1)], k % 1
        r, z = p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t
        return nape + across * math.cos(a) * r + back * math.sin(a) * r * 0.92 + up * z
    made = sheet("fall", 40, 16, point, cloth)
    made.modifiers.new("cloth", "SOLIDIFY").thickness = 0.010
    return made
