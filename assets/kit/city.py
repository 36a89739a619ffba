"""Our Los Angeles: hills with streets and stairs on them, water towers, a few far towers, and haze that tells how far.

Everything outdoors is in one of three depths, each lighter, greyer and nearer to the sky's colour than the one before it.
"""

import math
import random

from mathutils import Vector, noise

from kit.shapes import block, limb, sheet, solid, turned


def hill_height(x, y, crest_m, seed, base_m):
    """The height of the ground, in metres, at a point of a hill whose ridge is about `crest_m` high."""
    broad = noise.noise(Vector((x * 0.018 + seed * 7.3, y * 0.018, seed)))
    fine = noise.noise(Vector((x * 0.07 + seed, y * 0.06, seed * 2.1)))
    return base_m + crest_m * (0.75 + 0.42 * broad + 0.07 * fine)


def hill(name, y_m, deep_m, half_wide_m, crest_m, base_m, seed, material, lean=0.0):
    """A hill lying across the view, rising from `base_m` at its foot at `y_m`; returns the function of its ground."""
    def ground(x, y):
        climb = min(1.0, max(0.0, (y - y_m) / deep_m))
        top = hill_height(x, y_m + deep_m, crest_m, seed, 0) + lean * x
        rough = 0.04 * crest_m * noise.noise(Vector((x * 0.12, y * 0.12, seed)))
        return base_m + top * math.sin(climb * math.pi / 2) ** 1.15 + rough * climb

    def point(u, v):
        x, y = (u - 0.5) * 2 * half_wide_m, y_m + v * deep_m * 1.05
        return (x, y, ground(x, y))
    sheet(name, 120, 26, point, material)
    return ground


def houses(ground, count, area_m, walls, roofs, seed, windows=None, lit=0.55, size_m=(4.5, 8.0)):
    """Small houses standing on a hill in loose terraces, with (at night) windows of `windows` materials that face us.

    One mesh per material: a hillside of four hundred houses costs as much as one.
    """
    dice = random.Random(seed)
    heap = {}

    def add(material, corners, faces):
        vertices, all_faces = heap.setdefault(material.name, (material, [], []))[1:]
        start = len(vertices)
        vertices += corners
        all_faces += [tuple(start + i for i in f) for f in faces]

    x0, x1, y0, y1 = area_m
    rows = max(3, int(math.sqrt(count * 0.4)))
    for k in range(count):
        row = k % rows
        y = y0 + (y1 - y0) * (row + dice.uniform(0.1, 0.6)) / rows
        x = dice.uniform(x0, x1)
        wide, deep, tall = dice.uniform(*size_m), dice.uniform(*size_m), dice.uniform(3, 6.5)
        z, turn = ground(x, y) - 1.2, dice.gauss(0, 0.16)
        c, s = math.cos(turn), math.sin(turn)

        def spot(lx, ly, lz, x=x, y=y, z=z, c=c, s=s):
            return (x + lx * c - ly * s, y + lx * s + ly * c, z + lz)
        w, d = wide / 2, deep / 2
        box = [spot(sx * w, sy * d, h) for h in (0, tall) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        add(dice.choice(walls), box, [(0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)])
        rise = dice.choice([0.15, 1.4, 2.0])
        eave = [spot(sx * w * 1.1, sy * d * 1.1, tall) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        ridge = [spot(-w * 0.8, 0, tall + rise), spot(w * 0.8, 0, tall + rise)]
        add(dice.choice(roofs), eave + ridge, [(0, 1, 5, 4), (2, 3, 4, 5), (1, 2, 5), (3, 0, 4)])
        if windows:
            for n in range(int(wide / 2)):
                if dice.random() < lit:
                    wx, wz, hw, hh = -w + 1.1 + n * 2.0, tall * dice.choice([0.4, 0.62]), dice.uniform(0.3, 0.55), dice.uniform(0.45, 0.75)
                    add(dice.choice(windows), [spot(wx - hw, -d - 0.05, wz - hh), spot(wx + hw, -d - 0.05, wz - hh), spot(wx + hw, -d - 0.05, wz + hh), spot(wx - hw, -d - 0.05, wz + hh)], [(0, 1, 2, 3)])
    for material, vertices, faces in heap.values():
        solid(f"houses {material.name}", vertices, faces, material, smooth=False)


def discs(name, spots, toward_m, material):
    """Soft round lights that face the lens: street lamps far off, as a wide-open lens draws them, without their noise.

    `spots` are (point, radius in metres). Each is drawn nearer along its own line of sight, so that no roof cuts it: at night
    a lamp outshines what stands before it.
    """
    vertices, faces, nearer = [], [], 0.45
    for at, radius in spots:
        at, radius = Vector(toward_m).lerp(Vector(at), nearer), radius * nearer
        away = (Vector(toward_m) - at).normalized()
        east = Vector((-away.y, away.x, 0)).normalized()
        up = away.cross(east) * -1
        start = len(vertices)
        vertices += [at + (east * sx + up * sy) * radius for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        faces.append((start, start + 1, start + 2, start + 3))
    made = solid(name, vertices, faces, material, smooth=False)
    uv = made.data.uv_layers.new(name="disc")
    for k, loop in enumerate(made.data.loops):
        uv.data[k].uv = ((0, 0), (1, 0), (1, 1), (0, 1))[k % 4]
    made["veil"] = True
    made.visible_shadow = made.visible_diffuse = made.visible_glossy = False
    return made


def water_tower(at_m, tall_m, tank, legs):
    """A tank on four legs with a cone for a hat: the mark by which a hill is known."""
    x, y, z = at_m
    r = tall_m * 0.2
    for sx in (-1, 1):
        for sy in (-1, 1):
            limb("tower leg", [(x + sx * r * 1.15, y + sy * r * 1.15, z - 2), (x + sx * r * 0.75, y + sy * r * 0.75, z + tall_m * 0.58)], [tall_m * 0.016] * 2, legs, around=8, steps=1)
    for a, b in ((-1, 1), (1, -1)):
        limb("brace", [(x + a * r, y - r, z + tall_m * 0.08), (x + b * r * 0.85, y - r * 0.85, z + tall_m * 0.5)], [tall_m * 0.007] * 2, legs, around=6, steps=1)
    profile = [(0.0, 0.55), (r * 0.6, 0.555), (r, 0.6), (r * 1.02, 0.84), (r * 1.1, 0.845), (r * 0.5, 0.95), (0.02, 1.0)]
    return turned("tank", (x, y, z), [(max(a, 0.01), h * tall_m) for a, h in profile], tank, 28)


def towers(count, area_m, ground_m, tall_m, material, windows, seed, lit=0.3):
    """A far cluster of tall houses, rounded and of unlike heights, with a few windows burning."""
    dice = random.Random(seed)
    x0, x1, y0, y1 = area_m
    vertices, faces = {}, {}
    for k in range(count):
        t = (k + 0.5) / count
        x, y = x0 + (x1 - x0) * t + dice.uniform(-4, 4), dice.uniform(y0, y1)
        wide = dice.uniform(7, 13)
        tall = dice.uniform(*tall_m) * (0.55 + 0.7 * math.exp(-((t - 0.45) / 0.28) ** 2))
        block("tower", (wide, wide, tall), (x, y, ground_m + tall / 2), material, (0, 0, dice.uniform(-20, 20)), 1.0)
        if dice.random() < 0.5:
            block("crown", (wide * 0.6, wide * 0.6, tall * 0.12), (x, y, ground_m + tall * 1.05), material, (0, 0, 10), 0.8)
        for row in range(int(tall / 3.2)):
            for col in range(int(wide / 2.2)):
                if dice.random() < lit:
                    tone = dice.choice(windows)
                    v, f = vertices.setdefault(tone.name, []), faces.setdefault(tone.name, (tone, []))[1]
                    wx, wz = x - wide / 2 + 1.2 + col * 2.2, ground_m + 2 + row * 3.2
                    start = len(v)
                    v += [(wx + dx * 0.6, y - wide * 0.72, wz + dz * 0.8) for dx, dz in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
                    f.append((start, start + 1, start + 2, start + 3))
    for name, (tone, f) in faces.items():
        solid(f"tower {name}", vertices[name], f, tone, smooth=False)


def cable_line(from_m, to_m, cable, car=None, car_lamp=None, car_at=0.5):
    """A cable lift between two hills, with one car on it."""
    a, b = Vector(from_m), Vector(to_m)

    def on(t):
        return a.lerp(b, t) - Vector((0, 0, 4 * t * (1 - t) * (b - a).length * 0.05))
    limb("cable", [on(k / 12) for k in range(13)], [0.1] * 13, cable, side=(0, 0, 1), around=5, steps=2)
    if car:
        at = on(car_at) - Vector((0, 0, 2.4))
        block("car", (3.6, 2.2, 2.4), at, car, bevel_m=0.7)
        limb("hanger", [at + Vector((0, 0, 1.0)), on(car_at)], [0.1, 0.1], cable, around=5, steps=1)
        if car_lamp:
            block("car window", (2.8, 2.3, 0.9), at + Vector((0, 0, 0.3)), car_lamp, bevel_m=0.3)
