"""The lens straight down: a set seen as its own plan, where what is far apart on a counter is seen to be far apart."""

import bpy


def look_down(at_m, focus_z_m, lens_mm=34, aperture_f=0.6, shift_right=0.0, shift_up=0.0):
    """Puts the one camera over `at_m`, looking down, its upper edge toward +Y, sharp at the height `focus_z_m`."""
    data = bpy.data.cameras.new("camera")
    made = bpy.data.objects.new("camera", data)
    bpy.context.scene.collection.objects.link(made)
    bpy.context.scene.camera = made
    made.location = at_m
    data.lens, data.shift_x, data.shift_y = lens_mm, shift_right, shift_up
    data.dof.use_dof = True
    data.dof.focus_distance = at_m[2] - focus_z_m
    data.dof.aperture_fstop, data.dof.aperture_blades = aperture_f, 0
    return made
