"""Sign-painter's capitals: letters laid on glass, thick and thin strokes with short serifs, for the shadow they throw."""

import math

from kit.shapes import solid


def _bar(x0, z0, x1, z1):
    return [(x0, z0), (x1, z0), (x1, z1), (x0, z1)]


def _ring(x, z, outer, inner, from_deg, to_deg, steps=28):
    """Quads of a part of an oval ring: `outer` and `inner` are its half axes."""
    quads = []
    for k in range(steps):
        a, b = (math.radians(from_deg + (to_deg - from_deg) * (k + s) / steps) for s in (0, 1))
        quads.append([(x + r[0] * math.cos(t), z + r[1] * math.sin(t)) for r, t in ((inner, a), (outer, a), (outer, b), (inner, b))])
    return quads


def _strokes(letter):
    """The letter as convex patches in a box one high, and how wide it is."""
    if letter == "O":
        return _ring(0.31, 0.5, (0.31, 0.51), (0.125, 0.37), 0, 360, 44), 0.62
    if letter == "P":
        return [_bar(0.07, 0, 0.25, 1), _bar(0, 0, 0.34, 0.08), _bar(0, 0.92, 0.25, 1), *_ring(0.24, 0.71, (0.33, 0.29), (0.15, 0.17), -90, 90)], 0.56
    if letter == "E":
        return [_bar(0.07, 0, 0.25, 1), _bar(0, 0, 0.54, 0.12), _bar(0, 0.88, 0.52, 1), _bar(0.2, 0.45, 0.44, 0.56),
                [(0.44, 0.12), (0.54, 0.0), (0.54, 0.26), (0.49, 0.26)], [(0.42, 0.88), (0.52, 1.0), (0.52, 0.74), (0.47, 0.74)]], 0.56
    if letter == "N":
        return [_bar(0.07, 0, 0.18, 1), _bar(0.45, 0, 0.56, 1), _bar(0, 0, 0.25, 0.08), _bar(0.38, 0.92, 0.63, 1), _bar(0, 0.92, 0.14, 1), [(0.07, 1), (0.29, 1), (0.56, 0), (0.39, 0)]], 0.62
    raise ValueError(f"No strokes for {letter}")


def sign_word(word, middle_m, tall_m, material, mirrored=False, gap=0.12, widen=1.0):
    """`word` upright in a plane across the view, its middle at `middle_m`; `mirrored` is how it looks from inside the glass."""
    patches, x = [], 0.0
    for letter in word:
        strokes, wide = _strokes(letter)
        patches += [[((px + x) * widen, pz) for px, pz in patch] for patch in strokes]
        x += wide + gap
    half, sign = (x - gap) * widen / 2, -1 if mirrored else 1
    vertices, faces = [], []
    for patch in patches:
        faces.append(tuple(range(len(vertices), len(vertices) + len(patch))))
        vertices += [(middle_m[0] + sign * (px - half) * tall_m, middle_m[1], middle_m[2] + (pz - 0.5) * tall_m) for px, pz in patch]
    return solid(word, vertices, faces, material, smooth=False)
