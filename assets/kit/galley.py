"""A narrow kitchen: the tiled counter, the basin let into it, the faucet that drips, a lamp on the wall, a cold stove, the drainer, a fan, and what is bought."""

import math
import random

from mathutils import Vector

from kit.shapes import ball, block, limb, place, sheet, turned


def tiled(x_m, y_m, top_m, tile_m, glazes, grout, holes=(), seed=3):
    """A top of square glazed tiles between (x, y) ranges, each of its own tone and a hair out of level; none lie in `holes`, (x, y) ranges too."""
    dice = random.Random(seed)
    columns, rows = round((x_m[1] - x_m[0]) / tile_m), round((y_m[1] - y_m[0]) / tile_m)

    def spared(x, y):
        return any(h[0][0] < x < h[0][1] and h[1][0] < y < h[1][1] for h in holes)
    for i in range(columns):
        for j in range(rows):
            x, y = x_m[0] + tile_m * (i + 0.5), y_m[0] + tile_m * (j + 0.5)
            if spared(x, y):
                continue
            block("grout", (tile_m + 0.001, tile_m + 0.001, 0.02), (x, y, top_m - 0.0135), grout, bevel_m=0)
            block("tile", (tile_m - 0.006, tile_m - 0.006, 0.012), (x, y, top_m - 0.006), dice.choice(glazes), (dice.gauss(0, 0.35), dice.gauss(0, 0.35), 0), 0.003)


def basin(at_m, size_m, deep_m, enamel, iron):
    """An enamel basin with a rolled rim, let into a top at the height of `at_m`."""
    wide, long = size_m
    profile = [(1.06, -0.004), (1.07, 0.010), (1.045, 0.020), (1.01, 0.017), (0.975, -0.004), (0.955, -deep_m * 0.45),
               (0.93, -deep_m * 0.85), (0.86, -deep_m * 0.98), (0.5, -deep_m), (0.08, -deep_m * 1.02)]

    def point(u, v):
        at = v * (len(profile) - 1)
        k = min(int(at), len(profile) - 2)
        share = profile[k][0] + (profile[k + 1][0] - profile[k][0]) * (at - k)
        z = profile[k][1] + (profile[k + 1][1] - profile[k][1]) * (at - k)
        a = -2 * math.pi * u
        c, s = math.cos(a), math.sin(a)
        power = 2 / 5
        # The rim keeps one width all round, however long the basin is.
        x = (wide / 2 + (share - 1) * long / 2) * math.copysign(abs(c) ** power, c)
        y = long / 2 * share * math.copysign(abs(s) ** power, s)
        return (x, y, z)
    made = sheet("basin", 96, 45, point, enamel)
    bottom = block("bottom", (wide * 0.5, long * 0.2, 0.006), (0, 0, -deep_m * 1.02 - 0.0028), enamel, bevel_m=0.002)
    return place([made, bottom, turned("drain", (0, 0, -deep_m * 1.03), [(0.040, 0), (0.041, 0.006), (0.030, 0.007), (0.028, 0.002)], iron, 28)], at_m)


def faucet(at_m, reach_m, steel, drop):
    """A goose-necked faucet, its spout toward -Y, two cross handles, and the drop that hangs from it."""
    parts = [turned("foot", (0, 0, 0), [(0.032, 0), (0.033, 0.008), (0.020, 0.016), (0.016, 0.05)], steel, 24),
             limb("neck", [(0, 0, 0.03), (0, 0, 0.19), (0, -reach_m * 0.35, 0.26), (0, -reach_m * 0.85, 0.235), (0, -reach_m, 0.165)], [0.017, 0.017, 0.0165, 0.016, 0.0155], steel, around=18),
             turned("spout", (0, -reach_m, 0.148), [(0.012, 0), (0.0145, 0.002), (0.0145, 0.02), (0.012, 0.024)], steel, 20),
             ball("drop", (0, -reach_m, 0.142), (0.005, 0.005, 0.008), drop, around=12)]
    for side in (-1, 1):
        x = side * 0.105
        parts.append(turned("stem", (x, 0, 0), [(0.026, 0), (0.027, 0.006), (0.014, 0.014), (0.012, 0.05)], steel, 22))
        for turn in (20 * side, 90 + 20 * side):
            c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
            parts.append(limb("cross", [(x - 0.030 * c, -0.030 * s, 0.055), (x, 0, 0.058), (x + 0.030 * c, 0.030 * s, 0.055)], [0.0085, 0.007, 0.0085], steel, side=(0, 0, 1), around=12, steps=2))
    return place(parts, at_m)


def bowl_of_water(at_m, radius_m, enamel, lip, water, rings=5):
    """A bowl left under the drip, brimming, with rings going out over it from the middle."""
    def face(u, v):
        r = v * radius_m * 0.93
        lift = 0.0016 * math.cos(2 * math.pi * rings * v) * (1 - v) ** 0.5
        return (r * math.cos(2 * math.pi * u), r * math.sin(2 * math.pi * u), 0.074 + lift)
    return place([turned("bowl", (0, 0, 0), [(radius_m * 0.5, 0), (radius_m * 0.55, 0.004), (radius_m * 0.92, 0.06), (radius_m * 0.985, 0.082), (radius_m * 0.955, 0.082), (radius_m * 0.9, 0.06)], enamel, 56),
                  limb("lip", [(radius_m * 0.985 * math.cos(k * 0.3927), radius_m * 0.985 * math.sin(k * 0.3927), 0.083) for k in range(17)], [0.0042] * 17, lip, side=(0, 0, 1), around=10, steps=4),
                  sheet("water", 72, 60, face, water)], at_m)


def wall_lamp(wall_m, reach_m, hood, brass, bulb, radius_m=0.11):
    """A lamp with an enamel hood, on an arm from the wall (which looks to -Y) and down."""
    return place([turned("rose", (0, -0.012, 0.06), [(0.045, 0), (0.045, 0.012)], brass, 24),
                  limb("arm", [(0, 0, 0.06), (0, -reach_m * 0.5, 0.10), (0, -reach_m, 0.04)], [0.009, 0.009, 0.009], brass, around=12),
                  turned("hood", (0, -reach_m, -0.075), [(radius_m, 0), (radius_m * 1.02, 0.004), (radius_m * 0.8, 0.045), (radius_m * 0.35, 0.085), (0.022, 0.10), (0.020, 0.125), (0.004, 0.128)], hood, 40),
                  ball("bulb", (0, -reach_m, -0.06), 0.032, bulb, around=18)], wall_m)


def cold_stove(at_m, size_m, enamel, iron, knob):
    """The top of a stove with four burners, and its knobs along the front edge; nothing is on."""
    wide, deep = size_m
    parts = [block("stove", (wide, deep, 0.90), (0, 0, -0.43), enamel, bevel_m=0.02), block("well", (wide * 0.92, deep * 0.86, 0.006), (0, 0.01, 0.021), enamel, bevel_m=0.003)]
    for sx in (-1, 1):
        for sy in (-1, 1):
            x, y, r = sx * wide * 0.23, sy * deep * 0.21 + 0.015, 0.088 if sx * sy < 0 else 0.105
            parts += [turned("dish", (x, y, 0.022), [(r * 1.12, 0), (r * 1.1, 0.006), (r * 0.7, 0.002), (r * 0.5, 0.002)], iron, 40),
                      turned("burner", (x, y, 0.024), [(0.040, 0), (0.042, 0.014), (0.030, 0.020), (0.006, 0.021)], iron, 28)]
            for k in range(4):
                a = math.pi / 4 + k * math.pi / 2
                bar = [(x + far * math.cos(a), y + far * math.sin(a), z) for far, z in ((0.03, 0.052), (r * 1.2, 0.052), (r * 1.25, 0.025))]
                parts.append(limb("grate", bar, [0.006] * 3, iron, side=(0, 0, 1), around=8, steps=2))
            parts.append(limb("ring", [(x + r * 0.8 * math.cos(k * 0.3927), y + r * 0.8 * math.sin(k * 0.3927), 0.052) for k in range(17)], [0.0055] * 17, iron, side=(0, 0, 1), around=8, steps=2))
    for k in range(5):
        handle = limb("knob", [((k - 2) * wide * 0.17, -deep / 2 - 0.002, -0.03), ((k - 2) * wide * 0.17, -deep / 2 - 0.035, -0.03)], [0.022, 0.019], knob, around=18, steps=1, cap=0.3)
        parts.append(handle)
    return place(parts, at_m)


def drainer(at_m, turn_deg, wire, china, plates=4, size_m=(0.38, 0.30)):
    """A wire drainer with a few plates on edge in it."""
    wide, deep = size_m
    parts = []
    for z in (0.012, 0.10):
        ring = [(-wide / 2, -deep / 2, z), (wide / 2, -deep / 2, z), (wide / 2, deep / 2, z), (-wide / 2, deep / 2, z)]
        for k in range(4):
            parts.append(limb("rail", [ring[k], ring[(k + 1) % 4]], [0.005] * 2, wire, around=8, steps=1))
    for k in range(11):
        x = -wide / 2 + wide * k / 10
        parts.append(limb("rib", [(x, -deep / 2, 0.10), (x, -deep / 2, 0.012), (x, deep / 2, 0.012), (x, deep / 2, 0.10)], [0.0035] * 4, wire, around=8, steps=2))
    for k in range(plates):
        dish = turned("plate", (0, 0, 0), [(0.05, 0), (0.08, 0.004), (0.115, 0.018), (0.113, 0.021), (0.075, 0.009), (0.01, 0.007)], china, 40)
        dish.rotation_euler = (0, math.radians(76), 0)
        dish.location = (-wide * 0.40 + wide * 0.2 * k, 0, 0.125)
        parts.append(dish)
    return place(parts, at_m, turn_deg)


def floor_fan(at_m, turn_deg, tilt_deg, wire, blades, hub, radius_m=0.2):
    """A fan tipped back on its stand, blowing at nobody."""
    parts = []
    for z in (-0.05, 0.05):
        for share in (0.35, 0.7, 1.0):
            r = radius_m * share * (1 if z < 0 or share == 1 else 0.98)
            parts.append(limb("ring", [(r * math.cos(k * 0.3927), r * math.sin(k * 0.3927), z) for k in range(17)], [0.0045 if share < 1 else 0.007] * 17, wire, side=(0, 0, 1), around=8, steps=2))
    for k in range(24):
        a = 2 * math.pi * k / 24
        spoke = [(far * math.cos(a), far * math.sin(a), z) for far, z in ((0.02, 0.055), (radius_m, 0.05), (radius_m, -0.05))]
        parts.append(limb("spoke", spoke, [0.003] * 3, wire, around=6, steps=1))
    for k in range(4):
        def blade(u, v, k=k):
            a, r = 2 * math.pi * k / 4 + (u - 0.5) * (0.7 + 0.4 * v), 0.03 + radius_m * 0.84 * v
            return (r * math.cos(a), r * math.sin(a), 0.04 * (u - 0.5))
        made = sheet("blade", 10, 8, blade, blades)
        made.modifiers.new("thick", "SOLIDIFY").thickness = 0.004
        parts.append(made)
    parts.append(turned("hub", (0, 0, -0.08), [(0.05, 0), (0.055, 0.06), (0.04, 0.12), (0.012, 0.138)], hub, 24))
    head = place(parts, (0, 0, 0.27))
    head.rotation_euler = (math.radians(tilt_deg), 0, 0)
    foot = [turned("stand", (0, 0, 0), [(0.14, 0), (0.145, 0.012), (0.05, 0.03), (0.018, 0.04), (0.016, 0.2)], hub, 32)]
    return place([head, *foot], at_m, turn_deg)


def bitten(at_m, radius_m, skin, flesh, bite_way, depth=0.62, seed=2):
    """A peach with a bite out of it, on the side that `bite_way` points to."""
    dice, way = random.Random(seed), Vector(bite_way).normalized()
    made = ball("peach", (0, 0, 0), (radius_m, radius_m, radius_m * 0.95), skin, around=48)
    made.data.materials.append(flesh)
    middle, reach = way * radius_m * (0.72 + (1 - depth)), radius_m * 0.66
    inside = set()
    for v in made.data.vertices:
        gap = v.co - middle
        if gap.length < reach:
            inside.add(v.index)
            v.co = middle + gap.normalized() * (reach * (1 + dice.uniform(-0.03, 0.03))) if gap.dot(way) < 0 else middle - way * reach * 0.8 + (gap - way * gap.dot(way)) * 0.9
    for f in made.data.polygons:
        if all(i in inside for i in f.vertices):
            f.material_index = 1
    made.location = at_m
    return made


def soap(at_m, turn_deg, bottle, cap, label):
    """A bottle of dish soap."""
    return place([turned("soap", (0, 0, 0), [(0.030, 0), (0.034, 0.005), (0.034, 0.13), (0.028, 0.16), (0.012, 0.175), (0.012, 0.185)], bottle, 28),
                  turned("soap cap", (0, 0, 0.183), [(0.015, 0), (0.014, 0.02), (0.006, 0.034), (0.004, 0.05)], cap, 20),
                  turned("soap label", (0, 0, 0.035), [(0.0345, 0), (0.0347, 0.002), (0.0347, 0.07), (0.0345, 0.072)], label, 28)], at_m, turn_deg)


def folded_towel(at_m, turn_deg, cloth, stripe, size_m=(0.24, 0.17)):
    """A dish towel, folded in four, with a stripe near its edge."""
    wide, deep = size_m
    parts = [block("towel", (wide - 0.004 * k, deep - 0.003 * k, 0.010), (0.003 * k, 0.002 * k, 0.005 + 0.009 * k), cloth, (0, 0, 1.5 * k), 0.005) for k in range(3)]
    for k in range(2):
        parts.append(block("stripe", (0.012, deep - 0.012, 0.002), (wide * 0.36 - 0.026 * k, 0.004, 0.0285), stripe, (0, 0, 3), 0.0008))
    return place(parts, at_m, turn_deg)


def pail(at_m, enamel, lid):
    """A pail with a lid, for what is thrown out."""
    return place([turned("pail", (0, 0, 0), [(0.115, 0), (0.12, 0.005), (0.14, 0.34)], enamel, 36),
                  turned("lid", (0, 0, 0.335), [(0.15, 0), (0.152, 0.012), (0.11, 0.035), (0.02, 0.048)], lid, 36),
                  ball("grip", (0, 0, 0.392), (0.024, 0.024, 0.014), lid, around=16)], at_m)
