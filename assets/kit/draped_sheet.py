"""A thin sheet let fall over whatever lies under it: its folds are the cloth's own, reckoned by Blender's cloth as it settles.

A height drawn by hand makes a bolster of any sleeper. So the cloth falls on plain limbs that are never seen, and what it has
settled into is kept as a mesh: the same each time, for the fall has no chance in it.
"""

import bpy
from mathutils import Vector, noise

from kit.shapes import sheet


def _solid_for_cloth(thing, friction):
    thing.modifiers.new("stops cloth", "COLLISION")
    thing.collision.thickness_outer, thing.collision.thickness_inner = 0.008, 0.05
    thing.collision.cloth_friction, thing.collision.damping = friction, 0.6


def let_fall(name, x_m, y_m, from_m, over, material, cells=(74, 58), frames=38, front=None, stiff=0.6):
    """A sheet, flat at height `from_m` between two ranges, let fall on the things in `over` (which then leave the set).

    `front(x, y)` draws its points elsewhere before it falls.
    """
    (x0, x1), (y0, y1) = x_m, y_m

    def flat(u, v):
        x, y = x0 + (x1 - x0) * u, y0 + (y1 - y0) * v
        if front:
            x, y = front(x, y)
        return (x, y, from_m + 0.02 * noise.noise(Vector((x * 4, y * 4, 3))))
    made = sheet(name, *cells, flat, material)
    for thing in over:
        _solid_for_cloth(thing, 12)
    cloth = made.modifiers.new("falls", "CLOTH")
    how = cloth.settings
    how.quality, how.mass, how.air_damping = 5, 0.25, 1.5
    how.tension_stiffness, how.compression_stiffness, how.shear_stiffness, how.bending_stiffness = 18, 18, 6, stiff
    how.tension_damping, how.compression_damping, how.shear_damping = 8, 8, 8
    cloth.collision_settings.distance_min, cloth.collision_settings.collision_quality = 0.010, 2
    scene = bpy.context.scene
    cloth.point_cache.frame_start, cloth.point_cache.frame_end = 1, frames
    for frame in range(1, frames + 1):
        scene.frame_set(frame)
    settled = bpy.data.meshes.new_from_object(made.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    made.modifiers.clear()
    made.data = settled
    scene.frame_set(1)
    for thing in over:
        bpy.data.objects.remove(thing)
    for kind, amount in (("SOLIDIFY", 0.006), ("SUBSURF", 2)):
        change = made.modifiers.new(kind.lower(), kind)
        if kind == "SOLIDIFY":
            change.thickness = amount
        else:
            change.levels = change.render_levels = amount
    return made
