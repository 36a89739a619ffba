"""A head without a nose: what a figurine seen in profile needs, so that it is a figurine and not a portrait."""

import bpy

SKULL, NOSE = slice(0, 366), slice(732, 1098)


def faceless(handle):
    """Draws the nose of the figurine that hangs on `handle` back into its skull; the skin is pressed together again afterwards.

    `kit.figure` fuses skull, jaw and nose in this order, each a ball of 366 points, so a nose is known by where it stands in the heap.
    """
    for head in [p for p in bpy.data.objects if p.parent == handle and p.name.split(".")[0].endswith(" head")]:
        points = head.data.vertices
        middle = sum((v.co for v in points[SKULL]), points[0].co * 0) / 366
        for v in points[NOSE]:
            v.co = v.co.lerp(middle, 0.5)
    return handle
