"""Hands seen from near, with fingers, and bare forearms: where a mitten will not do."""

import bpy
from mathutils import Vector

from kit.shapes import ball, fuse, limb


def without_mittens(name, sides=("left", "right")):
    """Takes the mittens off the figurine `name`, so that other hands can be put in their place."""
    for side in sides:
        bpy.data.objects.remove(bpy.data.objects[f"{name} {side} hand"])


def hand(name, arm, palm, fingers, thumb, flesh, girth_m=0.0125, flat=(0.044, 0.024)):
    """A hand and as much of its arm as is bare.

    `arm` runs from the sleeve to the wrist; `palm` is the middle of the back of the hand; each of `fingers` (and `thumb`) is a
    curve from its root to its tip. `flat` is the palm's half width and half thickness, across the arm and through it.
    """
    wrist, middle = Vector(arm[-1]), Vector(palm)
    roots = [Vector(f[0]) for f in fingers]
    across = roots[-1] - roots[0]
    knuckles = sum(roots, Vector()) / len(roots)
    parts = [limb("arm", arm, [0.040] * (len(arm) - 1) + [0.031], around=18) if len(arm) > 1 else ball("wrist", wrist, 0.032),
             limb("palm", [wrist, middle, knuckles], [(0.032, 0.026), flat, (flat[0] * 0.95, flat[1] * 0.75)], side=across, around=20)]
    for k, curve in enumerate(fingers):
        g = girth_m * (0.88 if k == len(fingers) - 1 else 1.0)
        parts.append(limb("finger", curve, [g * 1.1] * (len(curve) - 1) + [g * 0.82], around=14))
    parts.append(limb("thumb", thumb, [girth_m * 1.45] * (len(thumb) - 1) + [girth_m], around=14))
    return fuse(name, parts, flesh, voxel_m=0.0038, smoothing=4)
