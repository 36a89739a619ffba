"""A thin bound book, stood ajar: boards in cloth, leaves that light comes through, a ribbon."""

import math

from mathutils import Vector

from kit.shapes import along, block, limb, place, sheet


def standing_book(at_m, turn_deg, cloth, paper, gilt, front_deg, back_deg, leaves_deg, size_m=(0.132, 0.20), thick_m=0.012):
    """A book stood on its lower edge with its spine at `at_m`, its boards opened to two headings (degrees from +X, before turning).

    `leaves_deg`: for each leaf (heading, bend): a leaf bends toward its fore-edge, as paper does that was let go.
    """
    wide, tall = size_m
    parts = []
    for heading, side in ((front_deg, -1), (back_deg, 1)):
        a = math.radians(heading)
        out, across = Vector((math.cos(a), math.sin(a), 0)), Vector((-math.sin(a), math.cos(a), 0))
        root = across * side * thick_m * 0.35
        at = root + out * (wide / 2 + 0.006)
        parts += [block("board", (wide, 0.0030, tall), (at.x, at.y, tall / 2), cloth, (0, 0, heading), 0.0014),
                  block("lining", (wide - 0.006, 0.0008, tall - 0.006), (at.x - across.x * side * 0.0018, at.y - across.y * side * 0.0018, tall / 2), paper, (0, 0, heading), 0)]
        if side < 0:
            face = at + across * side * 0.00165
            for size, shift in (((wide * 0.74, 0.0005, 0.0011), tall * 0.40), ((wide * 0.74, 0.0005, 0.0011), -tall * 0.40)):
                parts.append(block("rule", size, (face.x, face.y, tall / 2 + shift), gilt, (0, 0, heading), 0))
            for shift in (-0.37, 0.37):
                edge = face + out * wide * shift
                parts.append(block("rule", (0.0011, 0.0005, tall * 0.80), (edge.x, edge.y, tall / 2), gilt, (0, 0, heading), 0))
    middle = math.radians((front_deg + back_deg) / 2 + 90)
    parts.append(limb("spine", [(-0.002, 0, 0.002), (-0.002, 0, tall - 0.002)], [(thick_m * 0.62, thick_m * 0.36)] * 2, cloth, side=(math.cos(middle), math.sin(middle), 0), around=20, steps=1, cap=0.2))
    for k, (heading, bend) in enumerate(leaves_deg):
        root = (k / max(1, len(leaves_deg) - 1) - 0.5) * thick_m * 0.5

        def point(u, v, heading=heading, bend=bend, root=root):
            x, y, steps = root * math.cos(middle), root * math.sin(middle), 12
            for s in range(steps):
                share = (s + 0.5) / steps
                if share > u:
                    break
                a = math.radians(heading + bend * share * (0.8 + 0.4 * v))
                run = min(1.0, u * steps - s) * (wide - 0.004) / steps
                x, y = x + run * math.cos(a), y + run * math.sin(a)
            return (x, y, 0.004 + v * (tall - 0.008))
        parts.append(sheet("leaf", 24, 6, point, paper))
    return place(parts, at_m, turn_deg)


def ribbon(points_m, wide_m, silk, facing=(0, 0, 1), notch_m=0.006):
    """A bookmark's ribbon along a curve, its end cut to two points."""
    path = along([Vector(p) for p in points_m], 10)
    n = len(path) - 1

    def point(u, v):
        at = u * n
        k = min(int(at), n - 1)
        here = path[k].lerp(path[k + 1], at - k)
        way = (path[min(k + 1, n)] - path[max(k - 1, 0)]).normalized()
        across = way.cross(Vector(facing)).normalized()
        cut = notch_m * (1 - abs(v - 0.5) * 2) if u > 0.999 else 0
        return here + across * (v - 0.5) * wide_m - way * cut
    made = sheet("ribbon", n, 6, point, silk)
    made.modifiers.new("thick", "SOLIDIFY").thickness = 0.0006
    return made
