"""A hill street: stairs that climb it, houses that step up beside them, the cable car, washing, ravens and what fell from the trees."""

import math
import random

from mathutils import Vector

from kit.shapes import ball, block, limb, place, sheet, solid, turned


class Stairs:
    """Stairs that climb along +Y from the origin: flights with a landing after each."""

    def __init__(self, flights, steps, rise_m, run_m, landing_m, half_wide_m):
        self.rise_m, self.run_m, self.half_wide_m, self.treads = rise_m, run_m, half_wide_m, []
        y, z = 0.0, 0.0
        for _ in range(flights):
            for n in range(steps):
                z += rise_m
                deep = run_m if n < steps - 1 else landing_m
                self.treads.append((y, y + deep, z))
                y += deep
        self.end = (y, z)

    def height(self, y):
        """The height of the tread at `y`."""
        if y < 0:
            return 0.0
        return next((z for a, b, z in self.treads if a <= y < b), self.end[1])

    def slope(self, y):
        """The height of a line laid over the stairs' noses."""
        return max(0.0, min(self.end[1], self.end[1] * y / self.end[0]))

    def build(self, stones, seed=1):
        """Each step a stone of its own, a hair out of line."""
        dice = random.Random(seed)
        for a, b, z in self.treads:
            x = -self.half_wide_m
            while x < self.half_wide_m - 0.05:
                wide = min(dice.uniform(0.9, 1.7), self.half_wide_m - x)
                block("step", (wide - 0.008, b - a + 0.06, self.rise_m * 1.6), (x + wide / 2, (a + b) / 2 - 0.02 + dice.uniform(-0.012, 0.012), z - self.rise_m * 0.8 + dice.uniform(-0.006, 0.006)), dice.choice(stones), (dice.uniform(-0.5, 0.5), 0, dice.uniform(-0.4, 0.4)), 0.022)
                x += wide

    def rail(self, x, y0, y1, iron, posts_m=1.6, tall_m=0.92):
        """A hand rail that follows the flights and ends in a curl."""
        path, y = [], y0
        while y <= y1:
            path.append((x, y, self.slope(y) + tall_m + 0.12))
            y += 0.8
        curl = [(x, y0 - 0.1 - 0.14 * math.sin(k), self.slope(y0) + tall_m + 0.0 + 0.12 * math.cos(k)) for k in (3.6, 2.4, 1.2)]
        limb("rail", curl + path, [0.024] * (len(path) + 3), iron, around=10, steps=3)
        y = y0
        while y <= y1:
            limb("post", [(x, y, self.height(y) - 0.05), (x, y, self.slope(y) + tall_m + 0.12)], [0.016, 0.016], iron, around=8, steps=1)
            y += posts_m


def fallen(spots, material, size_m=0.035, seed=1, lift_m=0.006):
    """Flowers on the ground: each lies nearly flat, a little curled, at a point of `spots`."""
    dice, vertices, faces = random.Random(seed), [], []
    for at in spots:
        at, turn = Vector(at), dice.uniform(0, 6.3)
        a, b = Vector((math.cos(turn), math.sin(turn), dice.gauss(0, 0.35))), Vector((-math.sin(turn), math.cos(turn), dice.gauss(0, 0.35)))
        s = size_m * dice.uniform(0.6, 1.4)
        at = at + Vector((0, 0, lift_m + s * 0.25))
        start = len(vertices)
        vertices += [at - a * s, at + b * s * 0.5, at + a * s, at - b * s * 0.5]
        faces.append((start, start + 1, start + 2, start + 3))
    return solid("fallen", vertices, faces, material, smooth=False)


def window(at_m, facing_deg, size_m, frame, light, bars=(2, 3), sill=None, shutters=None, awning=None, seed=0):
    """A window on the outside of a wall; it faces `facing_deg` (0 faces -Y, 90 faces +X). `light` is what is seen in it."""
    (wide, tall), dice = size_m, random.Random(seed)
    parts = [block("lit", (wide, 0.02, tall), (0, -0.012, 0), light, bevel_m=0)]
    for sx in (-1, 1):
        parts.append(block("jamb", (0.07, 0.12, tall + 0.14), (sx * (wide / 2 + 0.02), -0.01, 0), frame, bevel_m=0.012))
        parts.append(block("rail", (wide + 0.16, 0.12, 0.07), (0, -0.01, sx * (tall / 2 + 0.02)), frame, bevel_m=0.012))
    for k in range(1, bars[0]):
        parts.append(block("bar", (0.03, 0.05, tall), (-wide / 2 + wide * k / bars[0], -0.02, 0), frame, bevel_m=0.008))
    for k in range(1, bars[1]):
        parts.append(block("bar", (wide, 0.05, 0.03), (0, -0.02, -tall / 2 + tall * k / bars[1]), frame, bevel_m=0.008))
    parts.append(block("sill", (wide + 0.34, 0.22, 0.07), (0, -0.06, -tall / 2 - 0.08), sill or frame, bevel_m=0.015))
    for sx in (-1, 1) if shutters else ():
        parts.append(block("shutter", (wide * 0.5, 0.05, tall + 0.06), (sx * (wide * 0.78 + 0.04), -0.03 - 0.05, 0), shutters, (0, 0, sx * dice.uniform(-14, -4)), 0.012))
    if awning:
        def cloth(u, v):
            x = (u - 0.5) * (wide + 0.5)
            return (x, -0.08 - 0.62 * v, tall / 2 + 0.36 - 0.34 * v - 0.05 * v**6 + 0.012 * math.sin(u * 40))
        parts.append(sheet("awning", 40, 8, cloth, awning))
    return place(parts, at_m, facing_deg)


def door(at_m, facing_deg, size_m, frame, leaf, light=None):
    """A house door with a fanlight; with `light` it stands open and what is inside shines."""
    wide, tall = size_m
    parts = [block("opening", (wide, 0.03, tall), (0, -0.016, tall / 2), light or leaf, bevel_m=0)]
    for sx in (-1, 1):
        parts.append(block("jamb", (0.1, 0.16, tall + 0.1), (sx * (wide / 2 + 0.03), 0, tall / 2), frame))
    parts.append(block("lintel", (wide + 0.3, 0.2, 0.12), (0, 0, tall + 0.06), frame))
    if light:
        parts.append(block("leaf", (wide * 0.94, 0.05, tall * 0.98), (-wide * 0.5 + math.cos(1.15) * wide * 0.5, -math.sin(1.15) * wide * 0.5, tall / 2), leaf, (0, 0, -66)))
    parts.append(block("threshold", (wide + 0.3, 0.4, 0.1), (0, -0.14, 0.0), frame))
    return place(parts, at_m, facing_deg)


def house(x_m, y_m, z_m, tall_m, wall, roof, flat=False, trim=None):
    """The body of a house from (x from, x to) and (y from, y to), its foot at `z_m`, under a hipped or a flat roof."""
    (x0, x1), (y0, y1) = x_m, y_m
    block("house", (x1 - x0, y1 - y0, tall_m + 3), ((x0 + x1) / 2, (y0 + y1) / 2, z_m + tall_m / 2 - 1.5), wall, bevel_m=0.05)
    top, over = z_m + tall_m, 0.28
    if flat:
        block("parapet", (x1 - x0 + 0.16, y1 - y0 + 0.16, 0.3), ((x0 + x1) / 2, (y0 + y1) / 2, top), trim or wall, bevel_m=0.06)
        return
    block("eaves", (x1 - x0 + 2 * over, y1 - y0 + 2 * over, 0.09), ((x0 + x1) / 2, (y0 + y1) / 2, top + 0.02), trim or roof, bevel_m=0.03)
    a, b, c, d = x0 - over, x1 + over, y0 - over, y1 + over
    rise, inset = 0.24 * min(b - a, d - c), 0.42 * min(b - a, d - c)
    ridge = [((a + b) / 2, c + inset, top + rise), ((a + b) / 2, d - inset, top + rise)] if d - c > b - a else [(a + inset, (c + d) / 2, top + rise), (b - inset, (c + d) / 2, top + rise)]
    corners = [(a, c, top + 0.06), (b, c, top + 0.06), (b, d, top + 0.06), (a, d, top + 0.06)]
    faces = [(0, 1, 4), (1, 2, 5, 4), (2, 3, 5), (3, 0, 4, 5)] if d - c > b - a else [(0, 1, 5, 4), (1, 2, 5), (2, 3, 4, 5), (3, 0, 4)]
    made = solid("roof", corners + ridge, faces, roof, smooth=False)
    soft = made.modifiers.new("soft edges", "BEVEL")
    soft.width, soft.segments = 0.04, 2


def cabin(at_m, turn_deg, body, roof, iron, light, hang_m=1.1):
    """A cabin of the cable car: a rounded box with lit panes all round, hung from one arm."""
    parts = [block("tub", (1.5, 2.1, 0.85), (0, 0, 0.42), body, bevel_m=0.28), block("glass", (1.34, 1.94, 0.85), (0, 0, 1.12), light, bevel_m=0.2),
             block("belt", (1.54, 2.14, 0.08), (0, 0, 0.82), iron, bevel_m=0.03), block("roof", (1.56, 2.16, 0.3), (0, 0, 1.66), roof, bevel_m=0.14)]
    for sx in (-1, 0, 1):
        for sy in (-1, 1):
            parts.append(block("post", (0.08, 0.07, 0.9), (sx * 0.66, sy * 0.965, 1.15), body, bevel_m=0.02))
    for sx in (-1, 1):
        for sy in (-0.34, 0.34):
            parts.append(block("post", (0.07, 0.08, 0.9), (sx * 0.67, sy, 1.15), body, bevel_m=0.02))
    parts += [limb("arm", [(0, 0, 1.75), (0.16, 0, 1.75 + hang_m * 0.45), (0, 0, 1.8 + hang_m)], [0.06, 0.05, 0.05], iron, around=10), ball("wheel", (0, 0, 1.8 + hang_m), (0.07, 0.2, 0.13), iron)]
    return place(parts, at_m, turn_deg)


def pylon(at_m, tall_m, iron, arm_m=1.1):
    """A post of the cable car, with an arm to each side."""
    x, y, z = at_m
    limb("pylon", [(x, y, z - 1), (x, y, z + tall_m)], [0.15, 0.09], iron, around=12, steps=1)
    limb("arm", [(x - arm_m, y, z + tall_m - 0.12), (x, y, z + tall_m + 0.06), (x + arm_m, y, z + tall_m - 0.12)], [0.05, 0.08, 0.05], iron, around=10)
    for s in (-1, 1):
        ball("roller", (x + s * arm_m, y, z + tall_m - 0.12), (0.07, 0.2, 0.14), iron)


def washing(from_m, to_m, sag_m, cloths, line, seed=1, spacing_m=0.62):
    """A line of washing across a street: shirts, towels, one sheet."""
    dice, a, b = random.Random(seed), Vector(from_m), Vector(to_m)
    run = (b - a).length
    heading = (b - a).normalized()
    out = Vector((-heading.y, heading.x, 0))

    def on(t):
        return a.lerp(b, t) - Vector((0, 0, sag_m * 4 * t * (1 - t)))
    parts, t = [limb("line", [on(k / 12) for k in range(13)], [0.008] * 13, line, side=(0, 0, 1), around=6, steps=2)], 0.5 / run
    while t < 1 - 0.6 / run:
        kind = dice.choice(["towel", "shirt", "shirt", "small"])
        wide, tall = {"towel": (0.5, 0.8), "shirt": (0.46, 0.62), "small": (0.28, 0.34)}[kind]
        top, sway, phase = on(t), dice.uniform(-0.1, 0.1), dice.uniform(0, 6)

        def point(u, v, top=top, wide=wide, tall=tall, sway=sway, phase=phase):
            fall = 1 - v
            return top + heading * (u - 0.5) * wide - Vector((0, 0, 1)) * fall * tall + out * (sway * fall + 0.03 * math.sin(u * 9 + phase) * fall)
        colour = dice.choice(cloths)
        parts.append(sheet("cloth", 12, 10, point, colour))
        if kind == "shirt":
            for s in (-1, 1):
                def sleeve(u, v, s=s, top=top, wide=wide, sway=sway):
                    return top + heading * s * (wide * 0.48 + u * 0.22) - Vector((0, 0, 1)) * (0.02 + u * 0.2 + (1 - v) * 0.17) + out * sway * 0.4 * u
                parts.append(sheet("sleeve", 4, 4, sleeve, colour))
        t += (wide + dice.uniform(0.14, 0.4) + spacing_m * 0.2) / run
    return parts


def raven(at_m, turn_deg, black, scale=1.0):
    """A raven, watching."""
    parts = [ball("body", (0, 0, 0.17), (0.085, 0.17, 0.09), black, (24, 0, 0)), ball("head", (0, 0.15, 0.30), (0.06, 0.075, 0.058), black),
             limb("neck", [(0, 0.08, 0.22), (0, 0.14, 0.29)], [0.065, 0.05], black, around=12, steps=2), limb("beak", [(0, 0.2, 0.30), (0, 0.25, 0.30), (0, 0.30, 0.282)], [0.026, 0.02, 0.006], black, around=8, steps=2),
             limb("tail", [(0, -0.1, 0.13), (0, -0.24, 0.06), (0, -0.34, 0.03)], [(0.05, 0.025), (0.06, 0.016), (0.045, 0.01)], black, around=10)]
    for s in (-1, 1):
        parts.append(limb("leg", [(s * 0.035, 0.02, 0.1), (s * 0.035, 0.03, 0)], [0.019, 0.015], black, around=6, steps=1))
        parts.append(limb("wing", [(s * 0.07, 0.09, 0.22), (s * 0.085, -0.06, 0.17), (s * 0.045, -0.27, 0.09)], [(0.03, 0.07), (0.03, 0.075), (0.012, 0.025)], black, around=10))
    return place(parts, at_m, turn_deg, scale)


def pots(spots, clays, leaf, seed=3):
    """Flower pots along a wall, each with a bush of its own."""
    dice = random.Random(seed)
    for x, y, z in spots:
        r = dice.uniform(0.12, 0.2)
        turned("pot", (x, y, z), [(r * 0.66, 0), (r * 0.72, 0.02), (r, r * 1.5), (r * 1.08, r * 1.5), (r * 1.08, r * 1.75), (r * 0.9, r * 1.75)], dice.choice(clays), 20)
        vertices, faces = [], []
        for _ in range(110):
            way = Vector((dice.gauss(0, 1), dice.gauss(0, 1), abs(dice.gauss(0, 1)) + 0.3)).normalized()
            at = Vector((x, y, z + r * 1.7)) + way * r * dice.uniform(0.4, 2.0)
            a = (way + Vector((dice.gauss(0, 0.5), dice.gauss(0, 0.5), dice.gauss(0, 0.5)))).normalized()
            b, s = a.orthogonal().normalized(), dice.uniform(0.05, 0.1)
            start = len(vertices)
            vertices += [at - a * s, at + b * s * 0.4, at + a * s, at - b * s * 0.4]
            faces.append((start, start + 1, start + 2, start + 3))
        solid("bush", vertices, faces, leaf, smooth=False)
