"""People far off: the same poses with a twentieth of the clay, and what they hold."""

import math

from mathutils import Matrix, Vector

from kit.shapes import ball, block, limb, place


def far_figure(pose, at_m, turn_deg, coat, trousers, skin, hair, scale=1.0, long_coat=False, held=None):
    """A small person: trunk, limbs and head as they are, nothing pressed together. `held` is a pair of materials, shell and face, in the right hand."""
    spine, head = [Vector(p) for p in pose["spine"]], Vector(pose["head"])
    parts = [limb("trunk", spine, [(0.20, 0.155), (0.19, 0.145), (0.205, 0.15), (0.20, 0.135), (0.13, 0.10), (0.07, 0.07)], coat, around=14, steps=3, cap=0.5)]
    if long_coat:
        parts.append(limb("skirt", [spine[0] + Vector((0, 0, 0.05)), spine[0] - Vector((0, 0, 0.36))], [(0.20, 0.165), (0.28, 0.23)], coat, around=14, steps=2, cap=0.1))
    for side in ("left", "right"):
        shoulder, elbow, wrist, tip = (Vector(p) for p in pose[side])
        parts.append(limb("arm", [shoulder, elbow, wrist], [0.085, 0.073, 0.056], coat, around=12, steps=3))
        parts.append(limb("hand", [wrist, tip], [0.045, 0.035], skin, around=10, steps=1))
        hip, knee, ankle, toe = (Vector(p) for p in pose[f"{side}_leg"])
        parts.append(limb("leg", [hip, knee, ankle], [0.112, 0.083, 0.066], trousers, around=12, steps=3))
        parts.append(limb("shoe", [ankle + Vector((0, -0.04, -0.035)), toe], [0.05, 0.045], trousers, around=10, steps=1))
    parts.append(limb("neck", [spine[5] - Vector((0, 0, 0.04)), head], [0.056, 0.056], skin, around=10, steps=1))
    turn = (0, 0, pose["turn_deg"])
    parts += [ball("head", head, (0.10, 0.118, 0.13), skin, turn, 18), ball("hair", head + Vector((0, -0.022, 0.035)), (0.112, 0.122, 0.115), hair, turn, 18)]
    if held:
        parts += small_thing(Vector(pose["right"][3]), *held)
    return place(parts, at_m, turn_deg, scale)


def small_thing(tip, shell, face, lean_deg=-18):
    """What is held in a hand at `tip`: a pane the size of a playing card, its face to whoever holds it."""
    return [block("pane", (0.095, 0.02, 0.165), tip + Vector((0, 0.01, 0.085)), shell, (lean_deg, 0, 0), 0.008), block("face", (0.08, 0.006, 0.145), tip + Vector((0, -0.003, 0.085)), face, (lean_deg, 0, 0), 0.003)]


def at_hand(pose, at_m, turn_deg, scale=1.0, side="right"):
    """Where the fingertips of somebody in `pose`, put down at `at_m`, are in the set."""
    return Vector(at_m) + Matrix.Rotation(math.radians(turn_deg), 3, "Z") @ (Vector(pose[side][3]) * scale)
