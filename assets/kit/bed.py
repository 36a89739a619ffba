"""A bed that someone has just sat up in: frame, mattress, pillows with a dent, and a blanket thrown back."""

import math

from mathutils import Vector, noise

from kit.shapes import block, place, sheet, turned


def _blanket(point, columns, rows, material, thick_m, seed):
    """A cloth with `thick_m` of filling, folds where noise says so."""
    made = sheet("blanket", columns, rows, point, material)
    made.modifiers.new("filling", "SOLIDIFY").thickness = thick_m
    soft = made.modifiers.new("soft", "SUBSURF")
    soft.levels = soft.render_levels = 1
    return made


def pillow(at_m, turn_deg, linen, size_m=(0.66, 0.42, 0.16), dent=0.0):
    """A pillow; `dent` says how deep the head that lay on it has left its mark (0..1)."""
    (wide, deep, tall), parts = size_m, []
    for side in (-1, 1):
        def point(u, v, side=side):
            x, y = (u - 0.5) * 2, (v - 0.5) * 2
            swell = max(0.0, (1 - x**4) * (1 - y**4)) ** 0.42
            hollow = dent * math.exp(-((x * 1.9) ** 2 + (y * 1.7) ** 2)) if side > 0 else 0
            crease = 0.09 * noise.noise(Vector((x * 3.1, y * 3.4, side + dent)))
            pinch = 1 - 0.07 * (abs(x) ** 3) * (1 - abs(y) ** 2) - 0.05 * (abs(y) ** 3) * (1 - abs(x) ** 2)
            return (x * wide / 2 * pinch, y * deep / 2 * pinch, side * tall / 2 * (swell * (1 - 0.75 * hollow) + crease * swell))
        parts.append(sheet("pillow", 36, 28, point, linen))
    return place(parts, (at_m[0], at_m[1], at_m[2] + tall / 2), turn_deg)


def unmade_bed(at_m, turn_deg, frame, linen, blanket, size_m=(1.42, 2.0), top_m=0.5, thrown=0.45, slept=1):
    """A low double bed, its head at -Y: the side toward `slept` (1 is +X, -1 is -X) was slept in and its blanket thrown back, the other not."""
    wide, long = size_m
    parts = [block("rail", (wide + 0.1, 0.06, 0.22), (0, sy * long / 2, 0.24), frame, bevel_m=0.02) for sy in (-1, 1)]
    parts += [block("side", (0.06, long, 0.22), (sx * wide / 2, 0, 0.24), frame, bevel_m=0.02) for sx in (-1, 1)]
    parts.append(block("head", (wide + 0.14, 0.07, 0.62), (0, -long / 2 - 0.02, 0.62), frame, bevel_m=0.03))
    for sx in (-1, 1):
        for sy in (-1, 1):
            parts.append(turned("leg", (sx * wide / 2, sy * long / 2, 0), [(0.028, 0), (0.036, 0.12), (0.045, 0.34)], frame, 16))
    for sx in (-1, 1):
        parts.append(turned("knob", (sx * (wide / 2 + 0.03), -long / 2 - 0.02, 0.9), [(0.04, 0), (0.035, 0.04), (0.055, 0.09), (0.03, 0.14), (0.005, 0.15)], frame, 20))
    mattress = block("mattress", (wide - 0.02, long - 0.04, 0.22), (0, 0, top_m - 0.11), linen, bevel_m=0.07)
    parts.append(mattress)

    def under(u, v):
        x, y = (u - 0.5) * (wide + 0.04), (v - 0.5) * long
        edge = max(0.0, abs(u - 0.5) * 2 - 0.93) / 0.07
        return (x, y, top_m + 0.012 + 0.014 * noise.noise(Vector((x * 7, y * 3, 1))) + 0.012 * noise.noise(Vector((x * 16, y * 5, 4))) - 0.20 * edge**1.6)
    parts.append(sheet("under sheet", 60, 60, under, linen))

    # The blanket: over the far side and the foot, thrown back in a long diagonal roll from where he lay.
    def over(u, v):
        y = -long * 0.18 + v * long * 0.72
        left, open_ = -wide / 2 - 0.10, wide / 2 + 0.06 - thrown * wide * (1 - v) ** 0.7
        x = left + (open_ - left) * u
        roll = math.exp(-((u - 0.93) / 0.09) ** 2) * (1 - v) ** 0.6 + math.exp(-((v - 0.03) / 0.05) ** 2) * 0.7
        folds = 0.035 * noise.noise(Vector((x * 4.0 + y * 2.0, y * 3.0 - x * 1.5, 7))) + 0.02 * noise.noise(Vector((x * 9, y * 8, 2)))
        fall = max(0.0, -wide / 2 + 0.02 - x) / 0.12
        foot = max(0.0, y - long * 0.49) / 0.1
        return (slept * (x + 0.02 * folds), y, top_m + 0.05 + folds + 0.11 * roll - 0.22 * min(1, fall) ** 1.4 - 0.2 * min(1, foot) ** 1.4)
    parts.append(_blanket(over, 70, 70, blanket, 0.035, 3))
    made = place(parts, at_m, turn_deg)
    c, s = math.cos(math.radians(turn_deg)), math.sin(math.radians(turn_deg))

    def on(x, y, z):
        return (at_m[0] + x * c - y * s, at_m[1] + x * s + y * c, at_m[2] + z)
    pillow(on(-slept * wide * 0.25, -long / 2 + 0.26, top_m + 0.02), turn_deg + 2, linen)
    pillow(on(slept * wide * 0.24, -long / 2 + 0.29, top_m + 0.01), turn_deg - 9, linen, dent=0.8)
    return made
