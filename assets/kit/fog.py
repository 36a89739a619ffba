"""Air that hides: fog laid into the materials themselves, and the warmth that a light makes in it.

A real volume would cost an hour of grain. Distance tells how much fog there is between a thing and the lens, and that is exact.
"""

import bpy
from mathutils import Vector

from kit.shapes import solid


def _share(nodes, links, clear_m, reach_m, steepness, most):
    """How much fog (0..`most`) stands before what is seen: none within `clear_m`, about two thirds at `clear_m + reach_m`."""
    camera, seen = nodes.new("ShaderNodeCameraData"), nodes.new("ShaderNodeLightPath")
    value = camera.outputs["View Distance"]
    for operation, other in (("SUBTRACT", clear_m), ("MAXIMUM", 0.0), ("DIVIDE", reach_m), ("POWER", steepness), ("MULTIPLY", -1.0)):
        step = nodes.new("ShaderNodeMath")
        step.operation, step.inputs[1].default_value = operation, other
        links.new(value, step.inputs[0])
        value = step.outputs[0]
    fade, rest, gate = (nodes.new("ShaderNodeMath") for _ in range(3))
    fade.operation, rest.operation, gate.operation = "EXPONENT", "SUBTRACT", "MULTIPLY"
    rest.inputs[0].default_value = 1.0
    links.new(value, fade.inputs[0])
    links.new(fade.outputs[0], rest.inputs[1])
    cap = nodes.new("ShaderNodeMath")
    cap.operation, cap.inputs[1].default_value = "MULTIPLY", most
    links.new(rest.outputs[0], cap.inputs[0])
    links.new(cap.outputs[0], gate.inputs[0])
    links.new(seen.outputs["Is Camera Ray"], gate.inputs[1])
    return gate.outputs[0]


def in_fog(colour, clear_m, reach_m, steepness=1.4, most=1.0):
    """Puts every material made so far into fog of `colour`; her own glows shine through it. Call it when the set is built."""
    for material in bpy.data.materials:
        if not material.use_nodes or material.get("hers") or material.get("clear of fog"):
            continue
        nodes, links = material.node_tree.nodes, material.node_tree.links
        end = next((n for n in nodes if n.type == "OUTPUT_MATERIAL"), None)
        if end is None or not end.inputs[0].is_linked:
            continue
        was = end.inputs[0].links[0].from_socket
        air, mix = nodes.new("ShaderNodeEmission"), nodes.new("ShaderNodeMixShader")
        air.inputs["Color"].default_value = (*colour, 1)
        links.new(_share(nodes, links, clear_m, reach_m, steepness, most), mix.inputs[0])
        links.new(was, mix.inputs[1])
        links.new(air.outputs[0], mix.inputs[2])
        links.new(mix.outputs[0], end.inputs[0])
        material.cycles.sample_as_light = False


def lit_air(name, at_m, eye_m, radius_m, colour, strength, hers=False, core=2.2, tall=1.0, mirrored=True):
    """Lit air about a light: a soft round brightness, faced to the lens and added to what is behind it; wet things mirror it."""
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    nodes, links = made.node_tree.nodes, made.node_tree.links
    nodes.clear()
    where, shift, shape, fall, paint, shine, clear, both, end = (nodes.new(f"ShaderNode{k}") for k in ("UVMap", "Mapping", "TexGradient", "Math", "MixRGB", "Emission", "BsdfTransparent", "AddShader", "OutputMaterial"))
    shift.inputs["Location"].default_value, shift.inputs["Scale"].default_value = (-1, -1, 0), (2, 2, 1)
    shape.gradient_type, fall.operation, fall.inputs[1].default_value = "SPHERICAL", "POWER", core
    paint.blend_type, paint.inputs[0].default_value, paint.inputs[2].default_value = "MULTIPLY", 1.0, (*colour, 1)
    shine.inputs["Strength"].default_value = strength
    for a, b in ((where.outputs[0], shift.inputs[0]), (shift.outputs[0], shape.inputs[0]), (shape.outputs["Fac"], fall.inputs[0]), (fall.outputs[0], paint.inputs[1]),
                 (paint.outputs[0], shine.inputs["Color"]), (shine.outputs[0], both.inputs[0]), (clear.outputs[0], both.inputs[1]), (both.outputs[0], end.inputs[0])):
        links.new(a, b)
    made["hers"], made["clear of fog"] = hers, True
    made.cycles.sample_as_light = False
    at = Vector(at_m)
    away = (Vector(eye_m) - at).normalized()
    east = Vector((-away.y, away.x, 0)).normalized()
    up = away.cross(east)
    disc = solid(name, [at + (east * sx + up * sy * tall) * radius_m for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))], [(0, 1, 2, 3)], made, smooth=False)
    uv = disc.data.uv_layers.new(name="disc")
    for k in range(4):
        uv.data[k].uv = ((0, 0), (1, 0), (1, 1), (0, 1))[k]
    disc["veil"] = True
    disc.visible_shadow = disc.visible_diffuse = False
    disc.visible_glossy = mirrored
    return disc
