"""What things are made of: felt, knit, painted wood, paper, clay, plaster, glass, and light.

Every surface varies a little in colour and in relief, because a flat colour is what makes a picture look computed.
Relief is chunky for the scale (a rib of wool is two centimetres wide): that is what tells the eye it sees a miniature.
Textures use object coordinates, so all sizes are in metres.
"""

import bpy

from kit.handwriting import page


def _blank(name):
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    made.node_tree.nodes.clear()
    return made, made.node_tree.nodes, made.node_tree.links


def _noise(nodes, links, size_m, detail=3.0, stretch=(1, 1, 1)):
    """A noise output whose features are about `size_m` wide."""
    where = nodes.new("ShaderNodeTexCoord")
    scale = nodes.new("ShaderNodeMapping")
    scale.inputs["Scale"].default_value = stretch
    noise = nodes.new("ShaderNodeTexNoise")
    noise.inputs["Scale"].default_value = 1 / size_m
    noise.inputs["Detail"].default_value = detail
    links.new(where.outputs["Object"], scale.inputs[0])
    links.new(scale.outputs[0], noise.inputs["Vector"])
    return noise.outputs["Fac"]


def _mottled(nodes, links, colour, noise, depth):
    """`colour`, darker and lighter by `depth` where the noise says so."""
    ramp = nodes.new("ShaderNodeValToRGB")
    ramp.color_ramp.elements[0].position, ramp.color_ramp.elements[1].position = 0.32, 0.68
    ramp.color_ramp.elements[0].color = (*[c * (1 - depth) for c in colour], 1)
    ramp.color_ramp.elements[1].color = (*[min(1, c * (1 + depth * 0.7)) for c in colour], 1)
    links.new(noise, ramp.inputs[0])
    return ramp.outputs[0]


def _surface(name, colour, rough, mottle=0.14, mottle_m=0.12, relief_m=0.01, relief=0.15, sheen=0.0, stretch=(1, 1, 1), gloss=0.4):
    made, nodes, links = _blank(name)
    skin = nodes.new("ShaderNodeBsdfPrincipled")
    skin.inputs["Roughness"].default_value = rough
    skin.inputs["Sheen"].default_value = sheen
    skin.inputs["Specular"].default_value = gloss
    links.new(_mottled(nodes, links, colour, _noise(nodes, links, mottle_m, 4, stretch), mottle), skin.inputs["Base Color"])
    if relief:
        bump = nodes.new("ShaderNodeBump")
        bump.inputs["Strength"].default_value = relief
        bump.inputs["Distance"].default_value = relief_m
        links.new(_noise(nodes, links, relief_m, 3, stretch), bump.inputs["Height"])
        links.new(bump.outputs[0], skin.inputs["Normal"])
    end = nodes.new("ShaderNodeOutputMaterial")
    links.new(skin.outputs[0], end.inputs[0])
    return made


def felt(name, colour):
    """Wool felt: dull, fuzzy at the rim."""
    return _surface(name, colour, 0.95, mottle=0.18, mottle_m=0.05, relief_m=0.008, relief=0.5, sheen=0.9, gloss=0.1)


def knit(name, colour, rib_m=0.021, sheen=1.0):
    """Ribbed knitting, for the cardigan: its ribs run upright and its stitches across them."""
    made = _surface(name, colour, 0.95, mottle=0.2, mottle_m=0.04, relief=0, sheen=sheen, gloss=0.1)
    nodes, links = made.node_tree.nodes, made.node_tree.links
    skin = next(n for n in nodes if n.type == "BSDF_PRINCIPLED")
    where = nodes.new("ShaderNodeTexCoord")
    heights = []
    for direction, period_m in (("X", rib_m), ("Z", rib_m * 0.62)):
        wave = nodes.new("ShaderNodeTexWave")
        wave.bands_direction = direction
        wave.inputs["Scale"].default_value = 6.2832 / (20 * period_m)
        wave.inputs["Distortion"].default_value = 1.1
        wave.inputs["Detail Scale"].default_value = 2.0
        links.new(where.outputs["Object"], wave.inputs["Vector"])
        heights.append(wave.outputs["Fac"])
    join = nodes.new("ShaderNodeMath")
    join.operation = "MULTIPLY_ADD"
    join.inputs[1].default_value = 0.35
    links.new(heights[1], join.inputs[0])
    links.new(heights[0], join.inputs[2])
    bump = nodes.new("ShaderNodeBump")
    bump.inputs["Strength"].default_value, bump.inputs["Distance"].default_value = 0.75, 0.008
    links.new(join.outputs[0], bump.inputs["Height"])
    links.new(bump.outputs[0], skin.inputs["Normal"])
    return made


def wood(name, colour, grain=(1, 12, 12), rough=0.5):
    """Painted or oiled wood; `grain` is small along the fibre and large across it."""
    return _surface(name, colour, rough, mottle=0.3, mottle_m=0.35, relief_m=0.02, relief=0.12, stretch=grain)


def plaster(name, colour):
    """Trowelled stucco: broad clouds of tone, a skin one could scratch."""
    return _surface(name, colour, 0.92, mottle=0.14, mottle_m=0.7, relief_m=0.035, relief=0.35, gloss=0.15)


def clay(name, colour):
    """Modelling clay, with thumb marks: hands, heads, hair, pots."""
    return _surface(name, colour, 0.62, mottle=0.1, mottle_m=0.03, relief_m=0.02, relief=0.22, gloss=0.3)


def card(name, colour):
    """Corrugated cardboard."""
    return _surface(name, colour, 0.85, mottle=0.12, mottle_m=0.2, relief_m=0.012, relief=0.12, stretch=(1, 1, 8), gloss=0.15)


def metal(name, colour, rough=0.4):
    """Dull, handled metal."""
    made = _surface(name, colour, rough, mottle=0.2, mottle_m=0.06, relief_m=0.01, relief=0.05)
    next(n for n in made.node_tree.nodes if n.type == "BSDF_PRINCIPLED").inputs["Metallic"].default_value = 0.85
    return made


def cloth_thin(name, colour, through=0.45):
    """Something that light comes through: linen curtains, lamp shades, petals, blank paper, leaves."""
    made, nodes, links = _blank(name)
    front, back, mix, end = (nodes.new(f"ShaderNode{k}") for k in ("BsdfDiffuse", "BsdfTranslucent", "MixShader", "OutputMaterial"))
    tone = _mottled(nodes, links, colour, _noise(nodes, links, 0.08, 4), 0.1)
    mix.inputs[0].default_value = through
    for shader, slot in ((front, 1), (back, 2)):
        links.new(tone, shader.inputs["Color"])
        links.new(shader.outputs[0], mix.inputs[slot])
    links.new(mix.outputs[0], end.inputs[0])
    return made


def written(name, colour, seed, through=0.42):
    """Paper with a letter on it in a hand, the same seed always the same letter."""
    made = cloth_thin(name, colour, through)
    nodes, links = made.node_tree.nodes, made.node_tree.links
    ink = nodes.new("ShaderNodeTexImage")
    ink.image = page(seed)
    mix = nodes.new("ShaderNodeMixRGB")
    mix.blend_type, mix.inputs[0].default_value = "MULTIPLY", 1.0
    links.new(ink.outputs[0], mix.inputs[1])
    mix.inputs[2].default_value = (*colour, 1)
    for shader in (n for n in nodes if n.type in ("BSDF_DIFFUSE", "BSDF_TRANSLUCENT")):
        links.new(mix.outputs[0], shader.inputs["Color"])
    return made


def pane(name, mirror=0.06):
    """A window pane: clear, with a faint mirror in it (so that at night her light stands in the glass too)."""
    made, nodes, links = _blank(name)
    clear, shine, mix, end = (nodes.new(f"ShaderNode{k}") for k in ("BsdfTransparent", "BsdfGlossy", "MixShader", "OutputMaterial"))
    shine.inputs["Roughness"].default_value = 0.03
    mix.inputs[0].default_value = mirror
    links.new(clear.outputs[0], mix.inputs[1])
    links.new(shine.outputs[0], mix.inputs[2])
    links.new(mix.outputs[0], end.inputs[0])
    return made


def glow(name, colour, strength, hers=False, veil=False, soft=False):
    """A thing that shines to the eye. It lights nothing (small emitters are noise): a lamp beside it does that.

    `hers` says whose light it is. `veil` makes it a transparent glow: a soft disc, laid over what is behind.
    `soft` lets it dim toward its edges, as paper before a lamp does.
    """
    made, nodes, links = _blank(name)
    shine, end = nodes.new("ShaderNodeEmission"), nodes.new("ShaderNodeOutputMaterial")
    shine.inputs["Color"].default_value, shine.inputs["Strength"].default_value = (*colour, 1), strength
    made["hers"] = hers
    made.cycles.sample_as_light = False
    if soft:
        where, shift, shape, ramp = (nodes.new(f"ShaderNode{k}") for k in ("TexCoord", "Mapping", "TexGradient", "ValToRGB"))
        shape.gradient_type = "SPHERICAL"
        shift.inputs["Location"].default_value, shift.inputs["Scale"].default_value = (-0.5, -0.5, -0.42), (1, 1, 1)
        ramp.color_ramp.elements[0].position, ramp.color_ramp.elements[0].color = 0.3, (*[c * d for c, d in zip(colour, (0.32, 0.2, 0.14))], 1)
        ramp.color_ramp.elements[1].position, ramp.color_ramp.elements[1].color = 1.0, (*colour, 1)
        links.new(where.outputs["Generated"], shift.inputs[0])
        links.new(shift.outputs[0], shape.inputs[0])
        links.new(shape.outputs["Fac"], ramp.inputs[0])
        links.new(ramp.outputs[0], shine.inputs["Color"])
    if not veil:
        links.new(shine.outputs[0], end.inputs[0])
        return made
    where, sum_, clear = (nodes.new(f"ShaderNode{k}") for k in ("UVMap", "AddShader", "BsdfTransparent"))
    ramp, paint = nodes.new("ShaderNodeValToRGB"), nodes.new("ShaderNodeMixRGB")
    shape = nodes.new("ShaderNodeTexGradient")
    shift = nodes.new("ShaderNodeMapping")
    links.new(where.outputs[0], shift.inputs[0])
    links.new(shift.outputs[0], shape.inputs[0])
    links.new(shape.outputs["Fac"], ramp.inputs[0])
    stops = ramp.color_ramp
    shape.gradient_type = "SPHERICAL"
    shift.inputs["Location"].default_value, shift.inputs["Scale"].default_value = (-1, -1, 0), (2, 2, 1)
    stops.elements[0].position, stops.elements[0].color = 0.02, (0, 0, 0, 1)
    stops.elements[1].position, stops.elements[1].color = 0.12, (1, 1, 1, 1)
    stops.elements.new(0.3).color = (0.72, 0.72, 0.72, 1)
    stops.elements.new(1.0).color = (0.6, 0.6, 0.6, 1)
    paint.blend_type, paint.inputs[0].default_value, paint.inputs[2].default_value = "MULTIPLY", 1.0, (*colour, 1)
    links.new(ramp.outputs[0], paint.inputs[1])
    links.new(paint.outputs[0], shine.inputs["Color"])
    links.new(shine.outputs[0], sum_.inputs[0])
    links.new(clear.outputs[0], sum_.inputs[1])
    links.new(sum_.outputs[0], end.inputs[0])
    return made


def distant(name, colour, haze_colour, haze):
    """A thing far off: its own colour, lit, and over it as much haze (0..1) as there is air between."""
    made, nodes, links = _blank(name)
    near, air, mix, end = (nodes.new(f"ShaderNode{k}") for k in ("BsdfDiffuse", "Emission", "MixShader", "OutputMaterial"))
    links.new(_mottled(nodes, links, colour, _noise(nodes, links, 4.0, 4), 0.25), near.inputs["Color"])
    air.inputs["Color"].default_value = (*haze_colour, 1)
    mix.inputs[0].default_value = haze
    made["hers"] = False
    made.cycles.sample_as_light = False
    links.new(near.outputs[0], mix.inputs[1])
    links.new(air.outputs[0], mix.inputs[2])
    links.new(mix.outputs[0], end.inputs[0])
    return made
