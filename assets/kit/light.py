"""Lights and skies, and whose they are.

Every lamp belongs either to the place or to her; the passes switch one side off. Lamps are large and soft and stand where
the thing that seems to shine stands, because a small emitter costs an hour of noise.
"""

import math

import bpy
from mathutils import Vector


def lamp(name, kind, at_m, watts, colour, size_m=(0.3, 0.3), toward_m=None, hers=False, spread_deg=180):
    """A lamp of `kind` AREA, POINT, SPOT or SUN (for a sun `watts` is its strength and size_m[0] its angle in degrees)."""
    data = bpy.data.lights.new(name, kind)
    data.energy, data.color = watts, colour
    made = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(made)
    made.location = at_m
    if toward_m is not None:
        made.rotation_euler = (Vector(toward_m) - Vector(at_m)).to_track_quat("-Z", "Y").to_euler()
    if kind == "AREA":
        data.shape, data.size, data.size_y, data.spread = "RECTANGLE", size_m[0], size_m[1], math.radians(spread_deg)
    elif kind == "SUN":
        data.angle = math.radians(size_m[0])
    else:
        data.shadow_soft_size = size_m[0]
        if kind == "SPOT":
            data.spot_size, data.spot_blend = math.radians(spread_deg), 1.0
    made.visible_camera = made.visible_glossy = False
    made["hers"] = hers
    return made


def sky(stops, strength=1.0, diffuse=False):
    """A sky of (height 0..1, colour) stops, seen but (unless `diffuse`) not lighting: the windows' lamps do that without noise."""
    world = bpy.data.worlds.new("sky")
    bpy.context.scene.world = world
    world.use_nodes = True
    nodes, links = world.node_tree.nodes, world.node_tree.links
    where, split, ramp = (nodes.new(f"ShaderNode{k}") for k in ("TexCoord", "SeparateXYZ", "ValToRGB"))
    links.new(where.outputs["Generated"], split.inputs[0])
    links.new(split.outputs["Z"], ramp.inputs[0])
    links.new(ramp.outputs[0], nodes["Background"].inputs[0])
    elements = ramp.color_ramp.elements
    for i, (height, colour) in enumerate(stops):
        stop = elements[i] if i < 2 else elements.new(height)
        stop.position, stop.color = height, (*colour, 1)
    nodes["Background"].inputs[1].default_value = strength
    world.cycles_visibility.diffuse = diffuse
    return world

