"""Wet ground: dark where it drank, a mirror where it lies; and the hose that did it."""

from kit.materials import plaster
from kit.shapes import limb


def wet(name, colour, puddle_m=0.9, share=0.5, dry_rough=0.5, mirror_rough=0.05):
    """Ground after a hose: `share` of it (0..1) stands in thin water, in patches about `puddle_m` wide."""
    made = plaster(name, colour)
    nodes, links = made.node_tree.nodes, made.node_tree.links
    skin = next(n for n in nodes if n.type == "BSDF_PRINCIPLED")
    where, noise, ramp = (nodes.new(f"ShaderNode{k}") for k in ("TexCoord", "TexNoise", "MapRange"))
    noise.inputs["Scale"].default_value, noise.inputs["Detail"].default_value = 1 / puddle_m, 3.0
    links.new(where.outputs["Object"], noise.inputs["Vector"])
    middle = 0.5 + 0.22 * (share - 0.5) * 2
    ramp.inputs["From Min"].default_value, ramp.inputs["From Max"].default_value = middle - 0.05, middle + 0.05
    ramp.inputs["To Min"].default_value, ramp.inputs["To Max"].default_value = mirror_rough, dry_rough
    links.new(noise.outputs["Fac"], ramp.inputs["Value"])
    links.new(ramp.outputs[0], skin.inputs["Roughness"])
    skin.inputs["Specular"].default_value = 0.7
    # Where water lies, the grain under it is smoothed away.
    bump = next(n for n in nodes if n.type == "BUMP")
    flat = nodes.new("ShaderNodeMapRange")
    flat.inputs["From Min"].default_value, flat.inputs["From Max"].default_value = mirror_rough, dry_rough
    flat.inputs["To Min"].default_value, flat.inputs["To Max"].default_value = 0.02, 0.3
    links.new(ramp.outputs[0], flat.inputs["Value"])
    links.new(flat.outputs[0], bump.inputs["Strength"])
    return made


def hose(points_m, rubber, brass, thick_m=0.02):
    """A garden hose let fall, with the nozzle at its end."""
    limb("hose", points_m, [thick_m] * len(points_m), rubber, around=12, steps=8)
    (x, y, z), (px, py, pz) = points_m[-1], points_m[-2]
    long = max(0.01, ((x - px) ** 2 + (y - py) ** 2) ** 0.5)
    ux, uy = (x - px) / long, (y - py) / long
    limb("nozzle", [(x, y, z), (x + ux * 0.06, y + uy * 0.06, z), (x + ux * 0.17, y + uy * 0.17, z)], [thick_m * 1.35, thick_m * 1.2, thick_m * 0.7], brass, around=14, steps=3)
