"""Hair that is worn longer: locks that fall to the jaw or the shoulders, laid over a figurine's own."""

import math
import random

from mathutils import Matrix, Vector

from kit.materials import clay
from kit.shapes import ball, fuse, limb, place


def bob(name, pose, at_m, turn_deg, colour, length_m=0.2, seed=5):
    """A head of hair cut at the jaw (or below, by `length_m` under the crown's height), parted at the side."""
    dice = random.Random(seed)
    turn = Matrix.Rotation(math.radians(pose["turn_deg"]), 4, "Z") @ Matrix.Rotation(math.radians(-pose["nod_deg"]), 4, "X") @ Matrix.Rotation(math.radians(pose["lean_deg"]), 4, "Y")
    carried = Matrix.Translation(Vector(pose["head"])) @ turn
    locks = [ball("cap", (0, -0.018, 0.04), (0.114, 0.122, 0.118))]
    crown = Vector((0.03, -0.03, 0.155))
    for k in range(70):
        lon = 2 * math.pi * (k + dice.uniform(-0.4, 0.4)) / 70
        front = math.sin(lon)
        if front > 0.62:
            continue
        low = 0.12 - length_m * (1.0 if front < 0.35 else 0.75) + dice.uniform(-0.02, 0.02)
        out = Vector((math.cos(lon) * 0.118, math.sin(lon) * 0.128 - 0.016, 0))
        trail = [crown, out * 0.82 + Vector((0, 0, 0.115)), out * 1.05 + Vector((0, 0, 0.02)), out * 1.08 + Vector((0, 0, (low + 0.02) / 2 - 0.02)), out * 0.94 + Vector((0, 0, low))]
        width = dice.uniform(0.017, 0.026)
        locks.append(limb("lock", trail, [width * 0.6, width, width, width * 0.95, width * 0.5], around=8, steps=3))
    mane = fuse(f"{name} bob", locks, clay(f"{name} bob", colour), voxel_m=0.0065, smoothing=2)
    mane.data.transform(carried)
    return place([mane], at_m, turn_deg)
