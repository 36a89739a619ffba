"""Smoke from a chimney on a day without wind: a ribbon of air faced to the lens, that thins out to nothing at its end and its edges."""

import bpy
from mathutils import Vector

from kit.shapes import along, sheet


def smoke(name, mouth_m, eye_m, trail, colour, thick):
    """`trail`: (east, up, half its width) in metres from the mouth on, seen from the eye; `thick` (0..1) is how much it hides at most."""
    mouth, steps = Vector(mouth_m), 16
    away = (Vector(eye_m) - mouth).normalized()
    east = Vector((-away.y, away.x, 0)).normalized()
    up = away.cross(east)
    path = along([Vector(p) for p in trail], steps)

    def point(u, v):
        k = u * (len(path) - 1)
        at = path[int(k)].lerp(path[min(int(k) + 1, len(path) - 1)], k % 1)
        on = path[max(0, int(k) - 1)], path[min(int(k) + 1, len(path) - 1)]
        way = (on[1] - on[0]).to_2d().normalized()
        x, z = at.x - way.y * at.z * (2 * v - 1), at.y + way.x * at.z * (2 * v - 1)
        return mouth + east * x + up * z + away * 0.2
    ribbon = sheet(name, 90, 16, point, _thinning(name, colour, thick))
    ribbon["veil"] = True
    ribbon.visible_shadow = ribbon.visible_diffuse = ribbon.visible_glossy = False
    return ribbon


def _thinning(name, colour, thick):
    """Hides what is behind it by thick * (1 - (2v - 1)²)² * (1 - u)^1.3 * clouds, and by nothing in the mouth itself."""
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    nodes, links = made.node_tree.nodes, made.node_tree.links
    nodes.clear()

    def reckon(operation, a, b=0.0):
        step = nodes.new("ShaderNodeMath")
        step.operation = operation
        for slot, value in enumerate((a, b)):
            if isinstance(value, float):
                step.inputs[slot].default_value = value
            else:
                links.new(value, step.inputs[slot])
        return step.outputs[0]
    where, split, stretch, clouds = (nodes.new(f"ShaderNode{k}") for k in ("UVMap", "SeparateXYZ", "Mapping", "TexNoise"))
    stretch.inputs["Scale"].default_value = (9, 2.2, 1)
    clouds.inputs["Scale"].default_value, clouds.inputs["Detail"].default_value, clouds.inputs["Distortion"].default_value = 1.0, 3.0, 0.6
    for a, b in ((where.outputs[0], split.inputs[0]), (where.outputs[0], stretch.inputs[0]), (stretch.outputs[0], clouds.inputs["Vector"])):
        links.new(a, b)
    u, v = split.outputs[0], split.outputs[1]
    off = reckon("SUBTRACT", reckon("MULTIPLY", v, 2.0), 1.0)
    across = reckon("POWER", reckon("MAXIMUM", reckon("SUBTRACT", 1.0, reckon("MULTIPLY", off, off))), 2.0)
    onward = reckon("MULTIPLY", reckon("POWER", reckon("MAXIMUM", reckon("SUBTRACT", 1.0, u)), 1.3), reckon("MINIMUM", reckon("MULTIPLY", u, 30.0), 1.0))
    torn = reckon("MINIMUM", reckon("MAXIMUM", reckon("MULTIPLY", reckon("SUBTRACT", clouds.outputs["Fac"], 0.22), 2.4)), 1.0)
    share = reckon("MULTIPLY", reckon("MULTIPLY", across, onward), reckon("MULTIPLY", torn, float(thick)))
    clear, air, mix, end = (nodes.new(f"ShaderNode{k}") for k in ("BsdfTransparent", "Emission", "MixShader", "OutputMaterial"))
    air.inputs["Color"].default_value = (*colour, 1)
    for a, b in ((share, mix.inputs[0]), (clear.outputs[0], mix.inputs[1]), (air.outputs[0], mix.inputs[2]), (mix.outputs[0], end.inputs[0])):
        links.new(a, b)
    made["hers"], made["clear of fog"] = False, True
    made.cycles.sample_as_light = False
    return made
