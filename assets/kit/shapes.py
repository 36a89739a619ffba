"""Solids with soft edges: the few ways in which everything in a set is shaped.

A miniature is believed by its edges. So nothing here has a sharp one: blocks are bevelled, limbs are lofted along a
curve and capped round, and several solids can be fused into one skin, as clay is pressed together.
"""

import math

import bpy
from mathutils import Euler, Vector


def solid(name, vertices_m, faces, material=None, smooth=True):
    """A mesh object from points and faces, linked into the scene."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([tuple(v) for v in vertices_m], [], faces)
    mesh.update()
    if material:
        mesh.materials.append(material)
    if smooth:
        mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    made = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(made)
    return made


def block(name, size_m, at_m, material, turn_deg=(0, 0, 0), bevel_m=0.012):
    """A box with rounded edges, centred at `at_m`."""
    x, y, z = (s / 2 for s in size_m)
    corners = [(sx * x, sy * y, sz * z) for sx in (-1, 1) for sy in (-1, 1) for sz in (-1, 1)]
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    made = solid(name, corners, faces, material)
    made.location = at_m
    made.rotation_euler = Euler([math.radians(d) for d in turn_deg])
    made.data.use_auto_smooth = True
    if bevel_m:
        bevel = made.modifiers.new("soft edges", "BEVEL")
        bevel.width = min(bevel_m, min(size_m) * 0.45)
        bevel.segments = 3
        bevel.harden_normals = True
    return made


def along(points, steps):
    """Points (or numbers) of a Catmull-Rom curve through `points`, `steps` to each stretch."""
    p = [Vector(q) if hasattr(q, "__len__") else Vector((q, 0, 0)) for q in points]
    p = [2 * p[0] - p[1], *p, 2 * p[-1] - p[-2]]
    out = []
    for i in range(1, len(p) - 2):
        a, b, c, d = p[i - 1 : i + 3]
        for k in range(steps):
            t = k / steps
            out.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    return [*out, p[-2]]


def limb(name, points_m, radii_m, material=None, side=(1, 0, 0), around=20, steps=6, cap=1.0):
    """A round or oval body lofted along a curve, closed with round ends. `radii_m`: one number or (side, depth) each."""
    centres = along(points_m, steps)
    pairs = [Vector((*r, 0)) if hasattr(r, "__len__") else Vector((r, r, 0)) for r in radii_m]
    widths = along(pairs, steps)
    tangents = [(centres[min(i + 1, len(centres) - 1)] - centres[max(i - 1, 0)]).normalized() for i in range(len(centres))]
    rings = []
    for sign, at in ((-1, 0), (1, -1)):
        ends = []
        for angle_deg in (72, 48, 24):
            lift, shrink = math.sin(math.radians(angle_deg)), math.cos(math.radians(angle_deg))
            ends.append((centres[at] + tangents[at] * sign * lift * cap * min(widths[at][0], widths[at][1]), widths[at] * shrink, tangents[at]))
        rings.append(ends)
    body = [*rings[0], *zip(centres, widths, tangents), *reversed(rings[1])]
    vertices, reference = [], Vector(side)
    for centre, width, tangent in body:
        across = reference - tangent * reference.dot(tangent)
        across = across.normalized() if across.length > 0.05 else tangent.orthogonal().normalized()
        reference = across
        deep = tangent.cross(across)
        for k in range(around):
            angle = 2 * math.pi * k / around
            vertices.append(centre + across * (math.cos(angle) * width[0]) + deep * (math.sin(angle) * width[1]))
    faces = []
    for r in range(len(body) - 1):
        for k in range(around):
            n = (k + 1) % around
            faces.append((r * around + k, r * around + n, (r + 1) * around + n, (r + 1) * around + k))
    faces.append(tuple(reversed(range(around))))
    faces.append(tuple(range((len(body) - 1) * around, len(body) * around)))
    return solid(name, vertices, faces, material)


def ball(name, at_m, radii_m, material=None, turn_deg=(0, 0, 0), around=28):
    """An ellipsoid."""
    rx, ry, rz = radii_m if hasattr(radii_m, "__len__") else (radii_m,) * 3
    turn, at = Euler([math.radians(d) for d in turn_deg]).to_matrix(), Vector(at_m)
    rows = around // 2
    vertices = [at + turn @ Vector((0, 0, -rz))]
    for r in range(1, rows):
        lat = math.pi * r / rows - math.pi / 2
        for k in range(around):
            lon = 2 * math.pi * k / around
            vertices.append(at + turn @ Vector((rx * math.cos(lat) * math.cos(lon), ry * math.cos(lat) * math.sin(lon), rz * math.sin(lat))))
    vertices.append(at + turn @ Vector((0, 0, rz)))
    faces = [(0, 1 + (k + 1) % around, 1 + k) for k in range(around)]
    for r in range(rows - 2):
        for k in range(around):
            a, n = 1 + r * around + k, 1 + r * around + (k + 1) % around
            faces.append((a, n, n + around, a + around))
    top, last = len(vertices) - 1, 1 + (rows - 2) * around
    faces += [(last + k, last + (k + 1) % around, top) for k in range(around)]
    return solid(name, vertices, faces, material)


def turned(name, at_m, profile_m, material, around=28):
    """A lathe-turned thing standing at `at_m`: a profile of (radius, height) spun about the upright axis."""
    profile = [(r, h) for r, h in profile_m]
    vertices = [(r * math.cos(2 * math.pi * k / around), r * math.sin(2 * math.pi * k / around), h) for r, h in profile for k in range(around)]
    faces = []
    for r in range(len(profile) - 1):
        for k in range(around):
            n = (k + 1) % around
            faces.append((r * around + k, r * around + n, (r + 1) * around + n, (r + 1) * around + k))
    faces.append(tuple(reversed(range(around))))
    faces.append(tuple(range((len(profile) - 1) * around, len(profile) * around)))
    made = solid(name, vertices, faces, material)
    made.location = at_m
    made.data.use_auto_smooth = True
    made.data.auto_smooth_angle = math.radians(50)
    return made


def sheet(name, columns, rows, point, material):
    """A surface of `columns` by `rows` cells whose points come from `point(u, v)`, u and v in 0..1, with that as its UV map."""
    vertices = [point(i / columns, j / rows) for j in range(rows + 1) for i in range(columns + 1)]
    faces = [
        (j * (columns + 1) + i, j * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i)
        for j in range(rows) for i in range(columns)
    ]
    made = solid(name, vertices, faces, material)
    uv = made.data.uv_layers.new(name="page")
    for loop in made.data.loops:
        uv.data[loop.index].uv = ((loop.vertex_index % (columns + 1)) / columns, (loop.vertex_index // (columns + 1)) / rows)
    return made


def fuse(name, parts, material, voxel_m=0.009, smoothing=6, inflate_m=0.0):
    """Presses several solids into one skin without seams, as clay is; the parts are used up."""
    vertices, faces = [], []
    for part in parts:
        start = len(vertices)
        part.data.transform(part.matrix_basis)
        vertices += [v.co.copy() for v in part.data.vertices]
        faces += [tuple(start + i for i in f.vertices) for f in part.data.polygons]
        bpy.data.objects.remove(part)
    made = solid(name, vertices, faces, material)
    remesh = made.modifiers.new("one skin", "REMESH")
    remesh.mode, remesh.voxel_size, remesh.use_smooth_shade = "VOXEL", voxel_m, True
    soften = made.modifiers.new("soften", "SMOOTH")
    soften.factor, soften.iterations = 0.5, smoothing
    if inflate_m:
        swell = made.modifiers.new("swell", "DISPLACE")
        swell.strength, swell.mid_level = inflate_m, 0
    return made


def crumple(made, size_m, strength_m, seed=0):
    """Pushes a surface in and out a little with soft noise, so that cloth hangs and clay was touched."""
    texture = bpy.data.textures.new(f"crumple {made.name}", "CLOUDS")
    texture.noise_scale, texture.noise_depth = size_m, 2
    push = made.modifiers.new("crumple", "DISPLACE")
    push.texture, push.strength, push.mid_level, push.texture_coords = texture, strength_m, 0.5, "LOCAL"
    return made


def place(parts, at_m, turn_deg=0.0, scale=1.0):
    """Hangs parts, built about the origin, on one handle and moves that: turned about the upright axis, then put down."""
    handle = bpy.data.objects.new("handle", None)
    bpy.context.scene.collection.objects.link(handle)
    for part in parts:
        if part.parent is None:
            part.parent = handle
    handle.location, handle.scale = at_m, (scale,) * 3
    handle.rotation_euler = (0, 0, math.radians(turn_deg))
    return handle
