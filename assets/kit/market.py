"""A street market: striped awnings, stalls, crates, heaps of fruit, the scales, and a shopping cart with a seat for a child."""

import math
import random

from mathutils import Vector

from kit.shapes import ball, block, limb, place, sheet, solid, turned


def awning(x_m, y_m, front_m, back_m, stripes, pole, count=11, scallop_m=0.2, sag_m=0.12):
    """A striped cloth from a high back edge (height `back_m`) down to a front edge with scallops; light comes through it."""
    (x0, x1), (y0, y1) = x_m, y_m
    wide = (x1 - x0) / count
    for k in range(count):
        def slope(u, v, k=k):
            x = x0 + wide * (k + u)
            z = front_m + (back_m - front_m) * v - sag_m * math.sin(math.pi * v) - 0.03 * math.sin(math.pi * ((x - x0) / (x1 - x0)) * 4) ** 2
            return (x, y0 + (y1 - y0) * v, z)

        def hem(u, v, k=k):
            x = x0 + wide * (k + u)
            top = front_m - 0.03 * math.sin(math.pi * ((x - x0) / (x1 - x0)) * 4) ** 2
            return (x, y0 - 0.02 * v, top - scallop_m * v * (0.55 + 0.45 * math.sin(math.pi * u) ** 0.6))
        sheet("awning", 3, 10, slope, stripes[k % len(stripes)])
        sheet("hem", 8, 3, hem, stripes[k % len(stripes)])
    for x in (x0 + 0.06, x1 - 0.06):
        limb("pole", [(x, y0 + 0.05, 0), (x, y0 + 0.05, front_m)], [0.03, 0.026], pole, around=12, steps=1)
        limb("arm", [(x, y0 + 0.05, front_m - 0.02), (x, y1, back_m)], [0.02, 0.02], pole, around=10, steps=1)
        limb("back pole", [(x, y1, 0), (x, y1, back_m)], [0.03, 0.03], pole, around=12, steps=1)


def slatted_crate(at_m, turn_deg, size_m, timber):
    """A crate of thin slats, open above."""
    wide, deep, tall = size_m
    parts = [block("bottom", (wide, deep, 0.012), (0, 0, 0.01), timber, bevel_m=0.003)]
    for s in (-1, 1):
        for k in range(3):
            z = tall * (0.18 + 0.33 * k)
            parts.append(block("slat", (wide, 0.012, tall * 0.25), (0, s * deep / 2, z), timber, (0, 0, 0), 0.004))
            parts.append(block("slat", (0.012, deep, tall * 0.25), (s * wide / 2, 0, z), timber, (0, 0, 0), 0.004))
        for t in (-1, 1):
            parts.append(block("corner", (0.035, 0.035, tall * 1.06), (s * (wide / 2 - 0.02), t * (deep / 2 - 0.02), tall / 2), timber, bevel_m=0.006))
    return place(parts, at_m, turn_deg)


def peach(at, radius_m, skin, dice):
    """One peach: round, with a cleft down one side."""
    made = ball("peach", (0, 0, 0), (radius_m, radius_m, radius_m * 0.93), skin, around=20)
    for v in made.data.vertices:
        a = math.atan2(v.co.y, v.co.x)
        v.co *= 1 - 0.11 * math.exp(-(a / 0.20) ** 2) * (1 - abs(v.co.z) / radius_m * 0.4)
    made.location = at
    made.rotation_euler = (dice.uniform(-0.7, 0.7), dice.uniform(-0.7, 0.7), dice.uniform(0, 6.28))
    return made


def heap(at_m, base_m, layers, radius_m, skins, seed=1, make=None, slope=0.0):
    """Fruit piled in a pyramid of `layers` on a base of (columns, rows), each in the dip of the ones under it; `slope` tilts it to the buyer."""
    dice, (columns, rows), parts = random.Random(seed), base_m, []
    step = radius_m * 1.95
    for layer in range(layers):
        for i in range(columns - layer):
            for j in range(rows - layer):
                x = (i - (columns - layer - 1) / 2) * step + dice.uniform(-0.05, 0.05) * radius_m
                y = (j - (rows - layer - 1) / 2) * step + dice.uniform(-0.05, 0.05) * radius_m
                at = (x, y, radius_m * (1 + layer * 1.42) + y * slope)
                skin, r = dice.choice(skins), radius_m * dice.uniform(0.94, 1.05)
                parts.append(make(at, r, skin, dice) if make else peach(at, r, skin, dice))
    return place(parts, at_m)


def round_fruit(at, radius_m, skin, dice):
    """An orange, a plum, a tomato: a ball, not quite."""
    made = ball("fruit", (0, 0, 0), (radius_m, radius_m * dice.uniform(0.94, 1.0), radius_m * 0.95), skin, around=16)
    made.location = at
    return made


def long_fruit(at, radius_m, skin, dice):
    """A pear or an eggplant lying anyhow."""
    made = limb("fruit", [(-radius_m, 0, 0), (0, 0, 0.1 * radius_m), (radius_m * 1.2, 0, 0)], [radius_m * 0.85, radius_m * 0.8, radius_m * 0.3], skin, side=(0, 1, 0), around=14, steps=4)
    made.location = at
    made.rotation_euler = (0, dice.uniform(-0.2, 0.2), dice.uniform(0, 6.28))
    return made


def bunch(at_m, blades, long_m, green, seed=1, spread=0.35):
    """Greens standing in a bunch: chard, herbs, the tops of carrots."""
    dice, vertices, faces = random.Random(seed), [], []
    for _ in range(blades):
        way = Vector((dice.gauss(0, spread), dice.gauss(0, spread), 1)).normalized()
        side = way.cross(Vector((dice.gauss(0, 1), dice.gauss(0, 1), 0.2))).normalized()
        root, long, wide = Vector(at_m) + Vector((dice.gauss(0, 0.03), dice.gauss(0, 0.03), 0)), long_m * dice.uniform(0.6, 1.1), long_m * dice.uniform(0.07, 0.15)
        start = len(vertices)
        vertices += [root, root + way * long * 0.5 + side * wide, root + way * long + Vector((way.x, way.y, -0.6)) * long * 0.2, root + way * long * 0.5 - side * wide]
        faces.append((start, start + 1, start + 2, start + 3))
    return solid("greens", vertices, faces, green, smooth=False)


def hanging_scale(at_m, drop_m, enamel, brass, dial):
    """A grocer's scale on a hook: a round dial, three chains and a pan."""
    x, y, z = at_m
    limb("hook", [(x, y, z), (x, y, z - 0.12)], [0.01, 0.01], brass, around=8, steps=1)
    parts = [turned("case", (0, 0, 0), [(0.11, -0.035), (0.125, -0.03), (0.125, 0.03), (0.11, 0.035)], enamel, 36), turned("dial", (0, 0, 0.034), [(0.1, 0), (0.1, 0.004)], dial, 32), block("needle", (0.008, 0.08, 0.004), (0.012, 0.03, 0.042), enamel, (0, 0, -22), 0.001)]
    face = place(parts, (x, y, z - 0.24))
    face.rotation_euler = (math.pi / 2, 0, 0)
    low = z - 0.24 - drop_m
    for k in range(3):
        a = 2 * math.pi * k / 3 + 0.4
        limb("chain", [(x, y, z - 0.36), (x + 0.16 * math.cos(a), y + 0.16 * math.sin(a), low + 0.03)], [0.005, 0.005], brass, around=6, steps=1)
    turned("pan", (x, y, low), [(0.02, -0.03), (0.12, -0.015), (0.17, 0.03), (0.175, 0.03), (0.12, -0.005), (0.02, -0.018)], brass, 36)


def shopping_cart(at_m, turn_deg, wire, grip, seat, rubber):
    """A wire cart: the basket narrows away from the handle (at -Y), and behind the handle the seat for a child is folded out."""
    w0, w1, l0, l1, z0, z1 = 0.27, 0.19, -0.40, 0.46, 0.46, 0.90
    parts = []

    def corner(sx, end, up):
        y, w = (l0, w0) if end < 0 else (l1, w1)
        return Vector((sx * w * (0.86 + 0.14 * up), y + (0.10 * (1 - up) if end < 0 else -0.05 * (1 - up)), z0 + (z1 - z0) * up + (0.07 * up if end < 0 else 0)))

    def line(a, b, r=0.0055):
        parts.append(limb("wire", [a, b], [r, r], wire, around=8, steps=1, side=(0.3, 0.2, 0.9)))
    for sx in (-1, 1):
        for k in range(13):
            t = k / 12
            line(corner(sx, -1, 0).lerp(corner(sx, 1, 0), t), corner(sx, -1, 1).lerp(corner(sx, 1, 1), t), 0.004)
        for up in (0, 0.25, 0.5, 0.75):
            line(corner(sx, -1, up), corner(sx, 1, up), 0.0045)
        line(corner(sx, -1, 1), corner(sx, 1, 1), 0.012)
    for end in (-1, 1):
        for k in range(9):
            t = k / 8
            # The end under the handle is low: a child's legs go through there, and its face is seen.
            rim = 0.5 if end < 0 else 1
            line(corner(-1, end, 0).lerp(corner(1, end, 0), t), corner(-1, end, rim).lerp(corner(1, end, rim), t), 0.004)
        for up in (0, 0.25, 0.5) if end < 0 else (0, 0.33, 0.66):
            line(corner(-1, end, up), corner(1, end, up), 0.0045)
        line(corner(-1, end, rim), corner(1, end, rim), 0.012)
    for k in range(9):
        line(corner(-1, -1, 0).lerp(corner(-1, 1, 0), k / 8), corner(1, -1, 0).lerp(corner(1, 1, 0), k / 8), 0.004)
    # The seat: a flap let down behind the handle, and a back to it.
    back = l0 + 0.25
    parts.append(block("seat", (0.44, 0.2, 0.012), (0, l0 + 0.15, 0.72), seat, (0, 0, 0), 0.005))
    for k in range(8):
        x = -0.21 + 0.06 * k
        line((x, back, 0.71), (x, back + 0.05, 0.97), 0.004)
    line((-0.23, back + 0.05, 0.97), (0.23, back + 0.05, 0.97), 0.009)
    handle = [(-0.26, l0 - 0.02, 0.97), (-0.26, l0 - 0.09, 1.02), (0.26, l0 - 0.09, 1.02), (0.26, l0 - 0.02, 0.97)]
    parts.append(limb("handle", [(-0.27, l0 - 0.09, 1.02), (0.27, l0 - 0.09, 1.02)], [0.02, 0.02], grip, around=14, steps=1))
    for a, b in ((handle[0], handle[1]), (handle[3], handle[2])):
        line(a, b, 0.013)
    for sx in (-1, 1):
        frame = [(sx * 0.25, l0 - 0.02, 0.95), (sx * 0.25, l0 + 0.02, 0.5), (sx * 0.25, l0 - 0.02, 0.2), (sx * 0.24, l0 + 0.1, 0.16), (sx * 0.19, l1, 0.15)]
        parts.append(limb("frame", frame, [0.014] * 5, wire, around=10, steps=4))
        for y, w in ((l0 + 0.02, 0.25), (l1 - 0.02, 0.19)):
            parts.append(limb("fork", [(sx * w, y, 0.16), (sx * w, y - 0.03, 0.07)], [0.014, 0.012], wire, around=8, steps=1))
            wheel = turned("wheel", (0, 0, 0), [(0.02, -0.016), (0.058, -0.014), (0.062, 0), (0.058, 0.014), (0.02, 0.016)], rubber, 24)
            wheel.location, wheel.rotation_euler = (sx * w, y - 0.03, 0.062), (0, math.pi / 2, 0)
            parts.append(wheel)
    return place(parts, at_m, turn_deg)


def paper_bag(at_m, turn_deg, brown, tall_m=0.3, wide_m=0.2):
    """A paper bag, its rim a little open and uneven."""
    def point(u, v):
        a = 2 * math.pi * u
        square = 1 / max(abs(math.cos(a)), abs(math.sin(a)))
        r = wide_m / 2 * min(1.25, square) * (1 - 0.06 * math.sin(v * 3))
        return (r * math.cos(a), r * 0.66 * math.sin(a), v * tall_m * (1 + 0.03 * math.sin(3 * a) * v))
    made = sheet("paper bag", 40, 12, point, brown)
    made.modifiers.new("thick", "SOLIDIFY").thickness = 0.004
    return place([made], at_m, turn_deg)


def pennants(from_m, to_m, sag_m, papers, line, count=16):
    """A string of paper flags across a street."""
    a, b = Vector(from_m), Vector(to_m)

    def on(t):
        return a.lerp(b, t) - Vector((0, 0, sag_m * 4 * t * (1 - t)))
    limb("string", [on(k / 12) for k in range(13)], [0.006] * 13, line, side=(0, 0, 1), around=6, steps=2)
    for k in range(count):
        p, q = on((k + 0.15) / count), on((k + 0.85) / count)
        low = p.lerp(q, 0.5) - Vector((0, 0, (q - p).length * 1.1))
        solid("flag", [p, q, low], [(0, 1, 2)], papers[k % len(papers)], smooth=False)
