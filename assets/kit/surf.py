"""Low waves coming in, as one water: it swells, steepens, spills at the lip where it will, and runs out thin over sand that stays wet.

How much foam lies on the water, and how wet the sand is, is told point by point, and the materials read it: so neither has a hard edge.
"""

import bpy
import math

from mathutils import Vector, noise

from kit.shapes import sheet


def _tell(made, name, values):
    """Writes one number to each point of a mesh, for its material to read."""
    told = made.data.attributes.new(name, "FLOAT", "POINT")
    told.data.foreach_set("value", values)


def _ramp(nodes, links, value, low, high):
    """0 below `low`, 1 above `high`, smooth between."""
    made = nodes.new("ShaderNodeMapRange")
    made.interpolation_type = "SMOOTHSTEP"
    made.inputs["From Min"].default_value, made.inputs["From Max"].default_value = low, high
    links.new(value, made.inputs["Value"])
    return made.outputs[0]


def _sum(nodes, links, a, b, operation="ADD"):
    made = nodes.new("ShaderNodeMath")
    made.operation = operation
    for k, value in enumerate((a, b)):
        if hasattr(value, "is_linked"):
            links.new(value, made.inputs[k])
        else:
            made.inputs[k].default_value = value
    return made.outputs[0]


def foaming(name, deep, white, rough=0.07, cell_m=0.3):
    """Water that carries foam where its mesh says so ("foam", 0..1): whole at 1, a torn lace at a half."""
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    nodes, links = made.node_tree.nodes, made.node_tree.links
    nodes.clear()
    told, where, cells, cloud, ripple = (nodes.new(f"ShaderNode{k}") for k in ("Attribute", "TexCoord", "TexVoronoi", "TexNoise", "TexNoise"))
    told.attribute_name, cells.feature = "foam", "DISTANCE_TO_EDGE"
    cells.inputs["Scale"].default_value, cloud.inputs["Scale"].default_value, cloud.inputs["Detail"].default_value = 1 / cell_m, 0.9 / cell_m, 5
    stretch = nodes.new("ShaderNodeMapping")
    stretch.inputs["Scale"].default_value = (0.55, 1.0, 1.0)
    links.new(where.outputs["Object"], stretch.inputs[0])
    for texture in (cells, cloud):
        links.new(stretch.outputs[0], texture.inputs["Vector"])
    web = _sum(nodes, links, 0.5, _sum(nodes, links, cells.outputs["Distance"], 1.1, "MULTIPLY"), "SUBTRACT")
    torn = _sum(nodes, links, _sum(nodes, links, web, 0.6, "MULTIPLY"), _sum(nodes, links, cloud.outputs["Fac"], 0.55, "MULTIPLY"))
    share = _ramp(nodes, links, _sum(nodes, links, _sum(nodes, links, told.outputs["Fac"], torn), -0.5), 0.34, 0.62)
    skin, froth, mix, bump, end = (nodes.new(f"ShaderNode{k}") for k in ("BsdfPrincipled", "BsdfDiffuse", "MixShader", "Bump", "OutputMaterial"))
    skin.inputs["Base Color"].default_value, skin.inputs["Roughness"].default_value, skin.inputs["Specular"].default_value = (*deep, 1), rough, 0.6
    froth.inputs["Color"].default_value = (*white, 1)
    ripple.inputs["Scale"].default_value, ripple.inputs["Detail"].default_value = 3.2, 3
    links.new(stretch.outputs[0], ripple.inputs["Vector"])
    bump.inputs["Strength"].default_value, bump.inputs["Distance"].default_value = 0.16, 0.05
    links.new(ripple.outputs["Fac"], bump.inputs["Height"])
    links.new(bump.outputs[0], skin.inputs["Normal"])
    for shader, slot in ((skin, 1), (froth, 2)):
        links.new(shader.outputs[0], mix.inputs[slot])
    links.new(share, mix.inputs[0])
    links.new(mix.outputs[0], end.inputs[0])
    return made


def drying(name, dry, drenched, mirror_rough=0.10):
    """Sand that is as wet as its mesh says ("wet", 0..1): pale and dull at 0, dark at a half, and at 1 a mirror."""
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    nodes, links = made.node_tree.nodes, made.node_tree.links
    nodes.clear()
    told, where, grain, cloud, tone, mottle, skin, bump, end = (nodes.new(f"ShaderNode{k}") for k in ("Attribute", "TexCoord", "TexNoise", "TexNoise", "MixRGB", "MixRGB", "BsdfPrincipled", "Bump", "OutputMaterial"))
    told.attribute_name = "wet"
    for texture, size, detail in ((grain, 0.02, 2), (cloud, 0.8, 4)):
        texture.inputs["Scale"].default_value, texture.inputs["Detail"].default_value = 1 / size, detail
        links.new(where.outputs["Object"], texture.inputs["Vector"])
    tone.inputs[1].default_value, tone.inputs[2].default_value = (*dry, 1), (*drenched, 1)
    links.new(_ramp(nodes, links, told.outputs["Fac"], 0.0, 0.6), tone.inputs[0])
    mottle.blend_type, mottle.inputs[0].default_value = "SOFT_LIGHT", 0.35
    links.new(tone.outputs[0], mottle.inputs[1])
    links.new(cloud.outputs["Fac"], mottle.inputs[2])
    links.new(mottle.outputs[0], skin.inputs["Base Color"])
    shine = _ramp(nodes, links, told.outputs["Fac"], 0.35, 0.95)
    dull = nodes.new("ShaderNodeMapRange")
    dull.inputs["To Min"].default_value, dull.inputs["To Max"].default_value = 0.9, mirror_rough
    links.new(shine, dull.inputs["Value"])
    links.new(dull.outputs[0], skin.inputs["Roughness"])
    links.new(_sum(nodes, links, shine, 0.8, "MULTIPLY"), skin.inputs["Metallic"])
    flat = nodes.new("ShaderNodeMapRange")
    flat.inputs["To Min"].default_value, flat.inputs["To Max"].default_value = 0.4, 0.02
    links.new(shine, flat.inputs["Value"])
    links.new(flat.outputs[0], bump.inputs["Strength"])
    bump.inputs["Distance"].default_value = 0.02
    links.new(grain.outputs["Fac"], bump.inputs["Height"])
    links.new(bump.outputs[0], skin.inputs["Normal"])
    links.new(skin.outputs[0], end.inputs[0])
    return made


def soak(sand, wetness, ground):
    """Tells a beach how wet it is at each of its points; where the water has been, its ripples are washed down to the bare `ground`."""
    wet = [wetness(v.co.x, v.co.y) for v in sand.data.vertices]
    for v, share in zip(sand.data.vertices, wet):
        bare = ground(v.co.x, v.co.y)
        v.co.z = bare + (v.co.z - bare) * (1 - 0.92 * share * share)
    _tell(sand, "wet", wet)


class Wave:
    """One low wave that runs to the shore (-Y): where its crest is, how tall it stands along it, and where it has begun to spill."""

    def __init__(self, y, tall_m, seed, spill=0.5):
        self.y, self.tall_m, self.seed, self.spill = y, tall_m, seed, spill

    def crest(self, x):
        return self.y + 2.0 * noise.noise(Vector((x * 0.075, self.seed * 3.1, 4))) + 0.4 * noise.noise(Vector((x * 0.24, self.seed * 2.3, 7))) + 0.03 * x * math.sin(self.seed)

    def height(self, x):
        return self.tall_m * max(0.10, 0.74 + 0.95 * noise.noise(Vector((x * 0.12, self.seed * 1.7, 1))))

    def breaking(self, x):
        rough = noise.noise(Vector((x * 0.10, self.seed * 1.3, 9))) + 0.35 * noise.noise(Vector((x * 0.45, self.seed, 3)))
        t = min(1.0, max(0.0, (rough + self.spill - 0.3) / 0.35))
        return t * t * (3 - 2 * t)

    def at(self, x, y):
        """Lift and foam at a point: a long back, a steep face, foam from the lip down the face and in a torn belt before it."""
        d, tall, spill = y - self.crest(x), self.height(x), self.breaking(x)
        face = 0.30 + 0.55 * tall
        lift = tall * math.exp(-((d / face) ** 2)) if d < 0 else tall * (0.55 * math.exp(-((d / (0.5 + tall)) ** 2)) + 0.45 * math.exp(-((d / 2.6) ** 2)))
        lip = math.exp(-(((d + 0.25 * face) / (0.75 * face)) ** 2)) if d < 0.05 else math.exp(-((d / 0.14) ** 2))
        belt = 0.55 * math.exp(-(((d + 1.5 * face + 0.3) / (0.5 + 0.6 * tall)) ** 2))
        behind = 0.34 * math.exp(-(((d - 1.3) / 0.9) ** 2))
        return lift, spill * max(lip, belt, behind)


def sea(edge, ground, x_m, far_m, level_m, waves, water, columns=330, rows=290, thin_m=1.2):
    """The whole water from `edge(x)` out to `far_m`, with its `waves`; at the edge it is a film with a white rim and a lace behind it."""
    foam = []

    def point(u, v):
        x = x_m[0] + (x_m[1] - x_m[0]) * u
        near = edge(x)
        back = v**1.7 * (far_m - near)
        y, white = near + back, 0.0
        z = level_m + (ground(x, near) + 0.010 - 0.022 * math.exp(-back / 0.10) - level_m) * math.exp(-back / 0.6)
        for wave in waves:
            lift, froth = wave.at(x, y)
            z, white = z + lift, max(white, froth)
        z += 0.018 * min(1, back / 2) * noise.noise(Vector((x * 0.9, y * 1.6, 3))) + 0.03 * min(1, back / 6) * noise.noise(Vector((x * 0.25, y * 0.7, 6)))
        rim = math.exp(-((back / 0.15) ** 2)) * (0.78 + 0.5 * noise.noise(Vector((x * 1.3, 2, 2))))
        torn = 0.62 * math.exp(-((back / (thin_m * (0.65 + 0.6 * noise.noise(Vector((x * 0.35, 8, 1)))))) ** 2))
        stray = 0.30 * max(0.0, noise.noise(Vector((x * 0.16, y * 0.5, 12)))) * min(1, back)
        foam.append(min(1.0, max(white, rim, torn, stray)))
        return (x, y, z)
    made = sheet("sea", columns, rows, point, water)
    _tell(made, "foam", foam)
    return made
