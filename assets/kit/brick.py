"""Brick: laid in courses, each brick of its own burn, the joints a little back; and the vaults that are built of it."""

import math

from kit.materials import _blank, _noise
from kit.shapes import sheet


def brick(name, colour, mortar, size_m=(0.23, 0.075), rough=0.8, uv=False, depth_m=0.012):
    """Brickwork for upright faces along X or Y (by place), or with `uv` for a sheet whose UV map is in metres."""
    made, nodes, links = _blank(name)
    skin, end = nodes.new("ShaderNodeBsdfPrincipled"), nodes.new("ShaderNodeOutputMaterial")
    where, laid = nodes.new("ShaderNodeTexCoord"), nodes.new("ShaderNodeTexBrick")
    if uv:
        links.new(where.outputs["UV"], laid.inputs["Vector"])
    else:
        split, join, add = nodes.new("ShaderNodeSeparateXYZ"), nodes.new("ShaderNodeCombineXYZ"), nodes.new("ShaderNodeMath")
        links.new(where.outputs["Object"], split.inputs[0])
        links.new(split.outputs["X"], add.inputs[0])
        links.new(split.outputs["Y"], add.inputs[1])
        links.new(add.outputs[0], join.inputs["X"])
        links.new(split.outputs["Z"], join.inputs["Y"])
        links.new(join.outputs[0], laid.inputs["Vector"])
    laid.inputs["Scale"].default_value = 1.0
    laid.inputs["Brick Width"].default_value, laid.inputs["Row Height"].default_value = size_m
    laid.inputs["Mortar Size"].default_value, laid.inputs["Mortar Smooth"].default_value = size_m[1] * 0.09, 0.6
    laid.inputs["Color1"].default_value = (*[c * 0.62 for c in colour], 1)
    laid.inputs["Color2"].default_value = (*[c * 1.35 for c in colour], 1)
    laid.inputs["Mortar"].default_value = (*mortar, 1)
    stain = nodes.new("ShaderNodeMixRGB")
    stain.blend_type, stain.inputs[0].default_value = "MULTIPLY", 0.8
    ramp = nodes.new("ShaderNodeValToRGB")
    ramp.color_ramp.elements[0].position, ramp.color_ramp.elements[1].position = 0.3, 0.7
    ramp.color_ramp.elements[0].color, ramp.color_ramp.elements[1].color = (0.45, 0.45, 0.45, 1), (1.1, 1.1, 1.1, 1)
    links.new(_noise(nodes, links, 0.7, 5), ramp.inputs[0])
    links.new(laid.outputs["Color"], stain.inputs[1])
    links.new(ramp.outputs[0], stain.inputs[2])
    links.new(stain.outputs[0], skin.inputs["Base Color"])
    skin.inputs["Roughness"].default_value, skin.inputs["Specular"].default_value = rough, 0.25
    sunk, bump = nodes.new("ShaderNodeMath"), nodes.new("ShaderNodeBump")
    sunk.operation = "SUBTRACT"
    links.new(_noise(nodes, links, 0.03, 3), sunk.inputs[0])
    links.new(laid.outputs["Fac"], sunk.inputs[1])
    links.new(sunk.outputs[0], bump.inputs["Height"])
    bump.inputs["Strength"].default_value, bump.inputs["Distance"].default_value = 0.7, depth_m
    links.new(bump.outputs[0], skin.inputs["Normal"])
    links.new(skin.outputs[0], end.inputs[0])
    return made


def _in_metres(made, wide_m, tall_m):
    for loop in made.data.uv_layers["page"].data:
        loop.uv = (loop.uv[0] * wide_m, loop.uv[1] * tall_m)
    return made


def barrel_vault(x_m, y_m, radius_m, spring_m, material, rise=1.0):
    """Half a barrel of brick over the strip between two `y_m`, its middle at `x_m`; `material` is brick with `uv`."""
    y0, y1 = y_m

    def point(u, v):
        a = math.pi * (1 - v)
        return (x_m + radius_m * math.cos(a), y0 + (y1 - y0) * u, spring_m + radius_m * rise * math.sin(a))
    return _in_metres(sheet("vault", 12, 32, point, material), y1 - y0, math.pi * radius_m * (1 + rise) / 2)


def lunette(x_m, y_m, radius_m, spring_m, foot_m, material, rise=1.0):
    """An upright wall with a round head, as closes a vault."""
    def point(u, v):
        x = (u - 0.5) * 2
        top = spring_m + radius_m * rise * math.sqrt(max(0.0, 1 - x * x))
        return (x_m + x * radius_m, y_m, foot_m + (top - foot_m) * v)
    made = sheet("lunette", 32, 12, point, material)
    for loop in made.data.loops:
        x, _, z = made.data.vertices[loop.vertex_index].co
        made.data.uv_layers["page"].data[loop.index].uv = (x, z)
    return made


def arch_ring(x_m, y_m, radius_m, spring_m, thick_m, deep_m, material, rise=1.0):
    """A ring of brick on edge, as a vault shows at its open end; it reaches from `y_m` forward by `deep_m`."""
    def point(u, v):
        a = math.pi * u
        corner = [(radius_m, 0), (radius_m, -deep_m), (radius_m + thick_m, -deep_m), (radius_m + thick_m, 0)]
        at, share = divmod(min(v * 3, 2.9999), 1)
        (r0, d0), (r1, d1) = corner[int(at)], corner[int(at) + 1]
        r, d = r0 + (r1 - r0) * share, d0 + (d1 - d0) * share
        return (x_m + r * math.cos(a), y_m + d, spring_m + r * rise * math.sin(a))
    made = sheet("arch ring", 48, 9, point, material)
    made.data.polygons.foreach_set("use_smooth", [False] * len(made.data.polygons))
    return _in_metres(made, math.pi * radius_m * 0.33, thick_m + 2 * deep_m)
