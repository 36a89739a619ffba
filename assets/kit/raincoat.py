"""A raincoat: what turns a figurine's knitted coat into cloth with a collar that is turned down, a belt, and the seams of a back."""

import math

import bpy
from mathutils import Vector

from kit.materials import clay
from kit.shapes import ball, sheet


def oilcloth(name, colour):
    """Proofed cotton: smooth, a little shine where it is stretched, no rib."""
    made = clay(name, colour)
    skin = next(n for n in made.node_tree.nodes if n.type == "BSDF_PRINCIPLED")
    skin.inputs["Roughness"].default_value, skin.inputs["Specular"].default_value = 0.46, 0.35
    next(n for n in made.node_tree.nodes if n.type == "BUMP").inputs["Strength"].default_value = 0.08
    return made


def raincoat(name, handle, pose, colour):
    """Dresses the long-coated figurine `name` on `handle`: patches and knitted hem go, collar, yoke, belt, seam and edge come."""
    cloth, edge = oilcloth(f"{name} oilcloth", colour), oilcloth(f"{name} seam", [c * 0.45 for c in colour])
    coat = None
    for part in [p for p in bpy.data.objects if p.parent == handle]:
        kind = part.name.split(".")[0]
        if kind in ("patch", "hem", "collar"):
            bpy.data.objects.remove(part)
        elif kind == f"{name} coat":
            coat = part
            part.data.materials[0] = cloth
        elif kind == "cuff":
            part.data.materials[0] = cloth
    spine = [Vector(p) for p in pose["spine"]]
    hip, waist, nape = spine[0], spine[1], spine[5]
    new = [_collar(nape, cloth), _belt(waist, cloth), *_buttons(waist, edge)]
    back = [(0, -0.11, nape.z - 0.07), (0, -0.16, nape.z - 0.22), (0, -0.16, waist.z), (0, -0.26, hip.z - 0.16), (0, -0.34, hip.z - 0.37)]
    new.append(_seam("back seam", back, 0.0045, edge, coat))
    yoke = [(-0.19, -0.05, nape.z - 0.17), (-0.10, -0.15, nape.z - 0.205), (0, -0.16, nape.z - 0.215), (0.10, -0.15, nape.z - 0.205), (0.19, -0.05, nape.z - 0.17)]
    new.append(_seam("yoke seam", yoke, 0.0045, edge, coat))
    new.append(_seam("hem stitching", [(0.32 * math.sin(a), -0.30 * math.cos(a), hip.z - 0.335) for a in [k * 0.25 - 2.75 for k in range(23)]], 0.004, edge, coat))
    for part in new:
        part.parent = handle
    return handle


def _collar(nape, cloth):
    """A fall: up the neck inside, over, and down on the shoulders; open in front."""
    profile = [(0.070, -0.010), (0.073, 0.022), (0.082, 0.030), (0.098, 0.016), (0.125, -0.030), (0.138, -0.052)]

    def point(u, v):
        a = -math.pi / 2 + (u - 0.5) * math.radians(290)
        k = v * (len(profile) - 1)
        p, q, t = profile[int(k)], profile[min(int(k) + 1, len(profile) - 1)], k % 1
        r, z = p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t
        return (math.cos(a) * r, nape.y + math.sin(a) * r * 0.92 - 0.004, nape.z + z)
    made = sheet("raincoat collar", 48, 20, point, cloth)
    made.modifiers.new("cloth", "SOLIDIFY").thickness = 0.010
    return made


def _belt(waist, cloth):
    def point(u, v):
        a, z = 2 * math.pi * u, (v - 0.5) * 0.048
        bulge = 0.005 * (1 - (2 * v - 1) ** 2)
        return (waist.x + math.cos(a) * (0.176 + bulge), waist.y + math.sin(a) * (0.148 + bulge), waist.z + z - 0.008 * math.sin(a))
    made = sheet("raincoat belt", 64, 6, point, cloth)
    made.modifiers.new("cloth", "SOLIDIFY").thickness = 0.008
    return made


def _buttons(waist, horn):
    return [ball("belt button", (waist.x + sx * 0.055, waist.y - 0.149, waist.z + 0.006), (0.012, 0.006, 0.012), horn, around=14) for sx in (-1, 1)]


def _seam(name, points, half_m, cloth, coat):
    """A narrow welt through `points`, drawn onto the coat wherever its surface is."""
    points = [Vector(p) for p in points]

    def point(u, v):
        k = u * (len(points) - 1)
        a, b = points[int(k)], points[min(int(k) + 1, len(points) - 1)]
        way = (points[-1] - points[0]).normalized()
        across = Vector((1, 0, 0)) if abs(way.z) > 0.6 else Vector((0, 0, 1))
        return a.lerp(b, k % 1) + across * half_m * (2 * v - 1)
    made = sheet(name, 60, 2, point, cloth)
    on = made.modifiers.new("on the coat", "SHRINKWRAP")
    on.target, on.offset, on.wrap_method, on.wrap_mode = coat, 0.004, "NEAREST_SURFACEPOINT", "ABOVE_SURFACE"
    made.modifiers.new("welt", "SOLIDIFY").thickness = 0.003
    return made
