"""Walls, floors and windows: the box that the set is built in, and the hole that lets its light come.

Window bars are solids, for their shadows on the floor are half of every picture.
"""

import math
import random

from mathutils import Vector

from kit.shapes import block, limb, place, sheet, solid


def wall_with_arch(name, half_wall_m, height_m, thick_m, y_m, middle_m, half_wide_m, sill_m, spring_m, rise_m, material):
    """A wall across the view at `y_m` with one round-headed opening cut through it."""
    wall = block(name, (half_wall_m * 2, thick_m, height_m), (0, y_m + thick_m / 2, height_m / 2), material, bevel_m=0)
    outline = [(-half_wide_m, sill_m), (half_wide_m, sill_m)]
    outline += [(half_wide_m * math.cos(math.pi * k / 40), spring_m + rise_m * math.sin(math.pi * k / 40)) for k in range(41)]
    n = len(outline)
    vertices = [(middle_m + x, y, z) for y in (y_m - 1, y_m + thick_m + 1) for x, z in outline]
    faces = [tuple(range(n)), tuple(reversed(range(n, 2 * n)))] + [(n + k, n + (k + 1) % n, (k + 1) % n, k) for k in range(n)]
    cutter = solid("cutter", vertices, faces, None, smooth=False)
    hole = wall.modifiers.new("opening", "BOOLEAN")
    hole.object, hole.operation, hole.solver = cutter, "DIFFERENCE", "EXACT"
    soft = wall.modifiers.new("soft edges", "BEVEL")
    soft.width, soft.segments, soft.limit_method, soft.angle_limit = 0.035, 3, "ANGLE", math.radians(50)
    cutter.hide_render = cutter.hide_viewport = True
    cutter["cutter"] = True
    return wall


def arched_casement(y_m, middle_m, half_wide_m, sill_m, spring_m, rise_m, columns, rows, frame, glass, bar_m=0.035):
    """The window in the arch: casements below the spring line, a fan of rays above it."""
    def bar(a, b, thick=bar_m):
        limb("bar", [(middle_m + a[0], y_m, a[1]), (middle_m + b[0], y_m, b[1])], [(thick / 2, thick * 0.8)] * 2, frame, side=(1, 0, 0) if abs(a[0] - b[0]) < 1e-6 else (0, 0, 1), around=12, steps=1, cap=0.2)
    for k in range(columns + 1):
        x = -half_wide_m + 2 * half_wide_m * k / columns
        bar((x, sill_m), (x, spring_m), bar_m * (1.7 if k in (0, columns // 2, columns) else 1))
    for k in range(rows + 1):
        z = sill_m + (spring_m - sill_m) * k / rows
        bar((-half_wide_m, z), (half_wide_m, z), bar_m * (1.7 if k in (0, rows) else 1))
    rays = columns + 2
    for k in range(1, rays):
        a = math.pi * k / rays
        bar((half_wide_m * 0.36 * math.cos(a), spring_m + rise_m * 0.36 * math.sin(a)), (half_wide_m * math.cos(a), spring_m + rise_m * math.sin(a)))
    for share, thick in ((0.36, 1.2), (0.985, 2.0)):
        curve = [(middle_m + half_wide_m * share * math.cos(math.pi * k / 20), y_m, spring_m + rise_m * share * math.sin(math.pi * k / 20)) for k in range(21)]
        limb("arch bar", curve, [(bar_m * thick / 2, bar_m * 0.8)] * 21, frame, side=(0, 0, 1), around=12, steps=2, cap=0.1)
    pane_points = [(-half_wide_m, sill_m), (half_wide_m, sill_m)] + [(half_wide_m * math.cos(math.pi * k / 30), spring_m + rise_m * math.sin(math.pi * k / 30)) for k in range(31)]
    made = solid("panes", [(middle_m + x, y_m + 0.012, z) for x, z in pane_points], [tuple(range(len(pane_points)))], glass, smooth=False)
    made.visible_shadow = False
    made["veil"] = True
    return made


def tall_window(at_m, wide_m, tall_m, columns, rows, frame, glass, bar_m=0.03, deep_m=0.07, turn_deg=0):
    """A tall factory window with many lights; `at_m` is the middle of its sill."""
    parts = []
    for k in range(columns + 1):
        x, thick = -wide_m / 2 + wide_m * k / columns, bar_m * (2 if k in (0, columns) else 1)
        parts.append(block("bar", (thick, deep_m, tall_m), (x, 0, tall_m / 2), frame, bevel_m=0.008))
    for k in range(rows + 1):
        z, thick = tall_m * k / rows, bar_m * (2 if k in (0, rows) else 1)
        parts.append(block("bar", (wide_m, deep_m, thick), (0, 0, z), frame, bevel_m=0.008))
    made = solid("panes", [(-wide_m / 2, 0, 0), (wide_m / 2, 0, 0), (wide_m / 2, 0, tall_m), (-wide_m / 2, 0, tall_m)], [(0, 1, 2, 3)], glass, smooth=False)
    made.visible_shadow = False
    made["veil"] = True
    return place([*parts, made], at_m, turn_deg)


def boards(x_m, y_m, wide_m, shades, plank_m=0.16):
    """A floor of boards from (x, y) ranges in metres, each of its own tone and a hair out of level."""
    dice, x = random.Random(11), x_m[0]
    while x < x_m[1]:
        y = y_m[0] - dice.uniform(0, 1.5)
        while y < y_m[1]:
            long = dice.uniform(1.4, 2.6)
            block("board", (plank_m - 0.004, long - 0.004, 0.03), (x + plank_m / 2, y + long / 2, -0.015 + dice.uniform(-0.0015, 0.0015)), dice.choice(shades), bevel_m=0.004)
            y += long
        x += plank_m


def curtain(top_a_m, top_b_m, fall_m, material, folds=9, depth_m=0.06, gather=1.0):
    """A thin curtain between two points of a rail, falling in folds."""
    a, b = Vector(top_a_m), Vector(top_b_m)
    heading = (b - a).normalized()
    out = Vector((-heading.y, heading.x, 0))

    def point(u, v):
        fall = 1 - v
        ripple = math.sin(u * folds * 2 * math.pi + 0.7 * math.sin(fall * 3)) * depth_m * (0.55 + 0.6 * fall)
        return a.lerp(b, u * (1 - 0.12 * gather * math.sin(fall * 2.4))) + out * ripple - Vector((0, 0, fall_m * fall))
    return sheet("curtain", folds * 14, 24, point, material)
