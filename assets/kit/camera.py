"""The lens: wide open, close, and level.

The camera never tilts (uprights stay upright, as in a photograph of a model taken with care); the frame is shifted instead.
A very wide aperture gives the shallow focus by which the eye knows a miniature.
"""

import math

import bpy
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector


def look(at_m, toward_m, focus_m, lens_mm=36, aperture_f=0.9, shift_up=0.0, shift_right=0.0):
    """Puts the one camera at `at_m`, level, turned to `toward_m`, sharp at the distance of the point `focus_m`."""
    data = bpy.data.cameras.new("camera")
    made = bpy.data.objects.new("camera", data)
    bpy.context.scene.collection.objects.link(made)
    bpy.context.scene.camera = made
    made.location = at_m
    away = Vector(toward_m) - Vector(at_m)
    made.rotation_euler = (math.pi / 2, 0, math.atan2(away.y, away.x) - math.pi / 2)
    data.lens, data.shift_y, data.shift_x = lens_mm, shift_up, shift_right
    data.dof.use_dof = True
    forward = Vector((away.x, away.y, 0)).normalized()
    data.dof.focus_distance = (Vector(focus_m) - Vector(at_m)).dot(forward)
    data.dof.aperture_fstop, data.dof.aperture_blades = aperture_f, 0
    return made


def in_picture(point_m):
    """Where a point of the set falls in the picture: x from the left and y from the top, each 0..1."""
    bpy.context.view_layer.update()
    seen = world_to_camera_view(bpy.context.scene, bpy.context.scene.camera, Vector(point_m))
    return round(seen.x, 3), round(1 - seen.y, 3)
