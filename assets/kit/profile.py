"""A nose for those who are seen from the side: the kit's own is a bead, which in profile reads as a bulb."""

import math

import bpy
from mathutils import Matrix, Vector

_BALL = 366  # the points of one of the kit's balls; of a head's raw solids the nose is the third


def straight_nose(name, pose):
    """Draws the nose of `name`'s figurine out into a ridge, flatter and longer, before the head is pressed into one skin."""
    turn = Matrix.Rotation(math.radians(pose["turn_deg"]), 4, "Z") @ Matrix.Rotation(math.radians(-pose["nod_deg"]), 4, "X") @ Matrix.Rotation(math.radians(pose["lean_deg"]), 4, "Y")
    carried = Matrix.Translation(Vector(pose["head"])) @ turn
    back, middle = carried.inverted(), Vector((0, 0.123, -0.02))
    for vertex in list(bpy.data.objects[f"{name} head"].data.vertices)[2 * _BALL : 3 * _BALL]:
        off = back @ vertex.co - middle
        vertex.co = carried @ (middle + Vector((off.x * 0.95, off.y * 0.66 - off.z * 0.34 - 0.008, off.z * 1.45 + 0.012)))
