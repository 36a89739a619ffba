"""A room by day: the wall that a window is cut in at the side, an editing table, and what is laid for breakfast."""

import math

from mathutils import Vector

from kit.shapes import ball, block, limb, place, sheet, solid, turned


def side_arch(x_m, y_m, half_wide_m, sill_m, spring_m, rise_m, wall, frame, columns=4, rows=3, deep_m=0.34, room_m=(-7, 6, 4.2)):
    """A wall across X at `x_m` with a round-headed window cut in it, bars and all: most often seen only by the light it lets in."""
    y0, y1, top = room_m
    arch = [(y_m - half_wide_m * math.cos(math.pi * k / 32), spring_m + rise_m * math.sin(math.pi * k / 32)) for k in range(33)]
    parts = [block("under", (deep_m, y1 - y0, sill_m), (x_m, (y0 + y1) / 2, sill_m / 2), wall, bevel_m=0),
             block("before", (deep_m, y_m - half_wide_m - y0, top - sill_m), (x_m, (y0 + y_m - half_wide_m) / 2, (top + sill_m) / 2), wall, bevel_m=0),
             block("behind", (deep_m, y1 - y_m - half_wide_m, top - sill_m), (x_m, (y1 + y_m + half_wide_m) / 2, (top + sill_m) / 2), wall, bevel_m=0)]
    vertices = [(x_m + s * deep_m / 2, y, z) for s in (-1, 1) for y, zz in arch for z in (zz, top)]
    n = len(arch) * 2
    faces = [(i, i + 2, i + 3, i + 1) for i in range(0, n - 2, 2)] + [(n + i, n + i + 1, n + i + 3, n + i + 2) for i in range(0, n - 2, 2)] + [(i, n + i, n + i + 2, i + 2) for i in range(0, n - 2, 2)]
    parts.append(solid("over", vertices, faces, wall, smooth=False))

    def bar(a, b, thick=0.035):
        parts.append(limb("bar", [(x_m, *a), (x_m, *b)], [(thick * 0.7, thick / 2)] * 2, frame, around=10, steps=1))
    for k in range(columns + 1):
        y = y_m - half_wide_m + 2 * half_wide_m * k / columns
        bar((y, sill_m), (y, spring_m), 0.06 if k in (0, columns // 2, columns) else 0.035)
    for k in range(rows + 1):
        z = sill_m + (spring_m - sill_m) * k / rows
        bar((y_m - half_wide_m, z), (y_m + half_wide_m, z), 0.06 if k in (0, rows) else 0.035)
    for k in range(1, columns + 2):
        a = math.pi * k / (columns + 2)
        bar((y_m + half_wide_m * 0.36 * math.cos(a), spring_m + rise_m * 0.36 * math.sin(a)), (y_m + half_wide_m * math.cos(a), spring_m + rise_m * math.sin(a)))
    hub = [(x_m, y_m + half_wide_m * 0.36 * math.cos(math.pi * k / 16), spring_m + rise_m * 0.36 * math.sin(math.pi * k / 16)) for k in range(17)]
    parts.append(limb("hub", hub, [0.025] * 17, frame, around=8, steps=2))
    return parts


def plate_of_film(at_m, radius_m, paper, metal):
    """A plate of the editing table with a roll of paper stills lying on it."""
    return place([turned("plate", (0, 0, 0), [(radius_m, 0), (radius_m * 1.02, 0.008), (radius_m, 0.014), (0.02, 0.016)], metal, 40),
                  turned("roll", (0, 0, 0.014), [(radius_m * 0.74, 0), (radius_m * 0.75, 0.05), (radius_m * 0.73, 0.058), (0.03, 0.056)], paper, 40),
                  turned("core", (0, 0, 0.014), [(0.03, 0.05), (0.03, 0.075), (0.01, 0.08)], metal, 16)], at_m)


def viewer(at_m, turn_deg, shell, glass):
    """The little hooded window of the editing table, in which a strip is looked at."""
    return place([block("box", (0.34, 0.2, 0.30), (0, 0.06, 0.2), shell, bevel_m=0.03), block("glass", (0.25, 0.01, 0.18), (0, -0.045, 0.23), glass, bevel_m=0.004),
                  block("hood", (0.36, 0.16, 0.02), (0, -0.09, 0.355), shell, (-10, 0, 0), 0.008), block("cheek", (0.016, 0.15, 0.26), (0.172, -0.09, 0.24), shell, bevel_m=0.006), block("cheek", (0.016, 0.15, 0.26), (-0.172, -0.09, 0.24), shell, bevel_m=0.006),
                  block("foot", (0.28, 0.18, 0.06), (0, 0.05, 0.03), shell, bevel_m=0.015)], at_m, turn_deg)


def setting(at_m, turn_deg, china, cup, silver, egg, juice, cloth):
    """One place laid exactly: plate, egg, cup, glass, and cutlery at right angles. It faces +Y."""
    parts = [block("mat", (0.46, 0.32, 0.006), (0, 0, 0.003), cloth, bevel_m=0.002),
             turned("plate", (0, 0, 0.006), [(0.06, 0), (0.1, 0.006), (0.125, 0.018), (0.122, 0.02), (0.09, 0.011), (0.01, 0.009)], china, 36),
             turned("egg cup", (0.0, 0.0, 0.015), [(0.026, 0), (0.012, 0.02), (0.012, 0.03), (0.028, 0.05), (0.03, 0.06), (0.02, 0.055)], china, 20), ball("egg", (0, 0, 0.088), (0.024, 0.024, 0.033), egg),
             turned("saucer", (0.17, 0.12, 0.006), [(0.04, 0), (0.07, 0.012), (0.068, 0.014), (0.02, 0.006)], china, 28),
             turned("cup", (0.17, 0.12, 0.016), [(0.024, 0), (0.04, 0.03), (0.045, 0.06), (0.042, 0.062), (0.034, 0.03)], cup, 24),
             limb("handle", [(0.214, 0.12, 0.066), (0.236, 0.12, 0.055), (0.21, 0.12, 0.036)], [0.005] * 3, cup, around=8),
             turned("glass", (-0.17, 0.13, 0.006), [(0.026, 0), (0.032, 0.09), (0.0, 0.088)], juice, 20)]
    for x, long in ((-0.165, 0.17), (0.165, 0.18), (0.19, 0.15)):
        parts.append(limb("cutlery", [(x, -0.09, 0.012), (x, -0.09 + long * 0.6, 0.012), (x, -0.09 + long, 0.013)], [(0.006, 0.003), (0.005, 0.003), (0.011, 0.003)], silver, around=8, steps=2))
    return place(parts, at_m, turn_deg)


def scales(at_m, turn_deg, brass, iron):
    """A balance with a pan on each arm, level."""
    parts = [block("base", (0.26, 0.12, 0.03), (0, 0, 0.015), iron, bevel_m=0.01), turned("column", (0, 0, 0.03), [(0.02, 0), (0.012, 0.05), (0.012, 0.2), (0.02, 0.22), (0.008, 0.24)], brass, 16),
             limb("beam", [(-0.17, 0, 0.225), (0, 0, 0.245), (0.17, 0, 0.225)], [0.008, 0.012, 0.008], brass, around=10)]
    for s in (-1, 1):
        parts.append(turned("pan", (s * 0.17, 0, 0.08), [(0.03, 0), (0.075, 0.018), (0.078, 0.02), (0.03, 0.006)], brass, 24))
        for a in (0, 2.1, 4.2):
            parts.append(limb("chain", [(s * 0.17 + 0.07 * math.cos(a), 0.07 * math.sin(a), 0.1), (s * 0.17, 0, 0.225)], [0.003, 0.003], brass, around=6, steps=1))
    return place(parts, at_m, turn_deg)


def jug(at_m, colour, tilt_deg=0.0, turn_deg=0.0):
    """A jug with a lip and a handle, tipped by `tilt_deg` towards +Y."""
    made = place([turned("jug", (0, 0, -0.08), [(0.055, 0), (0.068, 0.05), (0.06, 0.11), (0.048, 0.15), (0.055, 0.18), (0.05, 0.178), (0.04, 0.15)], colour, 28),
                  limb("handle", [(0, -0.05, 0.07), (0, -0.11, 0.05), (0, -0.1, -0.02), (0, -0.06, -0.04)], [0.011] * 4, colour, around=10),
                  limb("lip", [(0, 0.04, 0.085), (0, 0.075, 0.105)], [0.02, 0.012], colour, around=10, steps=2)], at_m, turn_deg)
    made.rotation_euler = (math.radians(-tilt_deg), 0, math.radians(turn_deg))
    return made


def pans(at_m, count, largest_m, gap_m, copper, iron, rail, facing_m=0.03):
    """Pans on a rail, from large to small, with the same gap between any two."""
    x, y, z = at_m
    start, right = x, x
    for k in range(count):
        r = largest_m * 0.82**k
        right = x + r if k == 0 else right + gap_m + 2 * r
        cx = right - r if k else x
        if k == 0:
            right = x + r
        top = z - 0.05
        limb("handle", [(cx, y - facing_m, top), (cx, y - facing_m, top - 0.17)], [0.009, 0.011], iron, around=8, steps=1)
        made = turned("pan", (cx, y - facing_m, top - 0.17 - r), [(r * 0.86, -0.03), (r, 0.02), (r * 0.97, 0.024), (r * 0.8, -0.02), (0.01, -0.022)], copper, 40)
        made.rotation_euler = (math.radians(90), 0, 0)
    limb("rail", [(start - largest_m * 1.4, y - facing_m, z), (right + 0.1, y - facing_m, z)], [0.01, 0.01], rail, around=10, steps=1)


def ladder(foot_m, lean_m, tall_m, wide_m, wood, rungs=9, tag=None):
    """A ladder against the wall; with `tag`, a new one."""
    foot, lean = Vector(foot_m), Vector(lean_m)
    across = Vector((-lean.y, lean.x, 0)).normalized() * wide_m / 2
    up = Vector((lean.x, lean.y, tall_m))
    for s in (-1, 1):
        limb("rail", [foot + across * s, foot + across * s * 0.9 + up], [(0.024, 0.034)] * 2, wood, around=12, steps=1)
    for k in range(rungs):
        t = (k + 0.7) / rungs
        limb("rung", [foot + across + up * t, foot - across + up * t], [0.017, 0.017], wood, around=10, steps=1)
    if tag:
        at = foot + across + up * 0.62
        def point(u, v):
            return at + Vector(((u - 0.5) * 0.09, -0.04 - 0.02 * (1 - v), -0.04 - (1 - v) * 0.15))
        sheet("tag", 4, 6, point, tag)


def folded_rule(points_m, wide_m, yellow):
    """A carpenter's rule lying open along `points_m`, leg by leg."""
    for a, b in zip(points_m, points_m[1:]):
        a, b = Vector(a), Vector(b)
        block("leg", ((b - a).length + 0.012, wide_m, 0.005), (a + b) / 2, yellow, (0, 0, math.degrees(math.atan2(b.y - a.y, b.x - a.x))), 0.002)


def draped(back_m, turn_deg, wool, wide_m=0.46, fall_m=0.5):
    """A cardigan hung over the back of a chair: shoulders over the rail, sleeves down either side."""
    def body(u, v):
        a = (u - 0.5) * 2
        across = a * wide_m / 2 * (1 + 0.10 * (1 - v))
        bow = -0.06 * (1 - a * a)
        s = (v - 0.82) / 0.18
        if v > 0.82:
            return (across, bow + 0.03 * math.sin(s * math.pi) - 0.02 + 0.07 * s, 0.02 * math.sin(s * math.pi) + 0.012 - 0.12 * s * s)
        fall = 1 - v / 0.82
        return (across, bow - 0.025 - 0.03 * fall + 0.018 * math.sin(a * 9 + 1) * fall, -fall * fall_m)
    made = sheet("cardigan", 40, 40, body, wool)
    made.modifiers.new("thick", "SOLIDIFY").thickness = 0.022
    soft = made.modifiers.new("soft", "SUBSURF")
    soft.levels = soft.render_levels = 1
    parts = [made]
    for s in (-1, 1):
        parts.append(limb("sleeve", [(s * wide_m * 0.47, -0.02, -0.02), (s * wide_m * 0.56, -0.035, -0.2), (s * wide_m * 0.53, -0.03, -fall_m * 1.05)], [0.06, 0.052, 0.045], wool))
    return place(parts, back_m, turn_deg)
