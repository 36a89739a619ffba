"""A sky with a side to it: brighter and warmer toward where the sun is about to stand."""

from mathutils import Vector


def brighten_toward(world, way, colour, power=2.0):
    """Adds `colour` to the sky of `world`, most in the direction `way` and falling off by `power`; seen, like the sky, but lighting nothing."""
    nodes, links = world.node_tree.nodes, world.node_tree.links
    where, dot, keep, bend, tint, add = (nodes.new(f"ShaderNode{k}") for k in ("TexCoord", "VectorMath", "Math", "Math", "MixRGB", "MixRGB"))
    dot.operation, keep.operation, bend.operation = "DOT_PRODUCT", "MAXIMUM", "POWER"
    dot.inputs[1].default_value = Vector(way).normalized()
    keep.inputs[1].default_value, bend.inputs[1].default_value = 0.0, power
    tint.blend_type, add.blend_type = "MULTIPLY", "ADD"
    tint.inputs[0].default_value = add.inputs[0].default_value = 1.0
    tint.inputs[1].default_value = (*colour, 1)
    slot = nodes["Background"].inputs[0]
    links.new(where.outputs["Generated"], dot.inputs[0])
    links.new(dot.outputs["Value"], keep.inputs[0])
    links.new(keep.outputs[0], bend.inputs[0])
    links.new(bend.outputs[0], tint.inputs[2])
    links.new(slot.links[0].from_socket, add.inputs[1])
    links.new(tint.outputs[0], add.inputs[2])
    links.new(add.outputs[0], slot)
