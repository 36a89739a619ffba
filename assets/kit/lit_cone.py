"""The cone of lit air that stands under a lamp in haze: a veil faced to the lens, with no edge to it and no grain."""

import bpy
from mathutils import Vector

from kit.shapes import sheet


def lit_cone(name, top_m, foot_m, wide_m, eye_m, colour, strength, top_wide_m=0.2, fade=1.4):
    """Lit air from `top_m` (a lamp) down to `foot_m`, `wide_m` to each side at its foot; brightest at its axis and under the lamp."""
    top, foot, eye = Vector(top_m), Vector(foot_m), Vector(eye_m)
    east = (eye - top).cross(foot - top).normalized()

    def point(u, v):
        wide = top_wide_m + (wide_m - top_wide_m) * v
        return top.lerp(foot, v) + east * (2 * u - 1) * wide
    veil = sheet(name, 24, 24, point, _air(name, colour, strength, fade))
    veil["veil"] = True
    veil.visible_shadow = veil.visible_diffuse = veil.visible_glossy = False
    return veil


def _air(name, colour, strength, fade):
    """Emission added to what is behind it: (1 - (2u - 1)²)² across, (1 - v) to the power of `fade` downward."""
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    nodes, links = made.node_tree.nodes, made.node_tree.links
    nodes.clear()

    def reckon(operation, a, b):
        step = nodes.new("ShaderNodeMath")
        step.operation = operation
        for slot, value in enumerate((a, b)):
            if isinstance(value, float):
                step.inputs[slot].default_value = value
            else:
                links.new(value, step.inputs[slot])
        return step.outputs[0]
    where, split, paint, shine, clear, both, end = (nodes.new(f"ShaderNode{k}") for k in ("UVMap", "SeparateXYZ", "MixRGB", "Emission", "BsdfTransparent", "AddShader", "OutputMaterial"))
    links.new(where.outputs[0], split.inputs[0])
    off = reckon("ABSOLUTE", reckon("SUBTRACT", reckon("MULTIPLY", split.outputs[0], 2.0), 1.0), 0.0)
    across = reckon("POWER", reckon("MAXIMUM", reckon("SUBTRACT", 1.0, reckon("MULTIPLY", off, off)), 0.0), 2.0)
    down = reckon("POWER", reckon("MAXIMUM", reckon("SUBTRACT", 1.0, split.outputs[1]), 0.0), fade)
    # The shape goes into the colour: the passes darken a light by its strength.
    shine.inputs["Strength"].default_value, paint.blend_type, paint.inputs[0].default_value = strength, "MULTIPLY", 1.0
    paint.inputs[2].default_value = (*colour, 1)
    links.new(reckon("MULTIPLY", across, down), paint.inputs[1])
    links.new(paint.outputs[0], shine.inputs["Color"])
    for a, b in ((shine.outputs[0], both.inputs[0]), (clear.outputs[0], both.inputs[1]), (both.outputs[0], end.inputs[0])):
        links.new(a, b)
    made["hers"], made["clear of fog"] = False, True
    made.cycles.sample_as_light = False
    return made
