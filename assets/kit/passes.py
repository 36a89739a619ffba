"""The renders of one place: by its own light, by hers alone, and how far everything is.

Each colour pass is rendered twice with different grain: two noisy pictures that differ tell the denoiser what is noise.
"""

import os

os.environ["OPENCV_IO_ENABLE_OPENEXR"] = "1"
import bpy
import cv2
import numpy as np

FEATURES = {"colour": "Image", "albedo": "Denoising Albedo", "normal": "Denoising Normal"}


def ready(width_px, height_px):
    """Sets Cycles up as two shared cores can bear it."""
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.resolution_x, scene.render.resolution_y, scene.render.resolution_percentage = width_px, height_px, 100
    c = scene.cycles
    c.use_denoising, c.caustics_reflective, c.caustics_refractive = False, False, False
    c.max_bounces, c.diffuse_bounces, c.glossy_bounces, c.transmission_bounces = 4, 2, 2, 3
    c.transparent_max_bounces, c.volume_bounces = 40, 0
    c.blur_glossy, c.sample_clamp_indirect, c.sample_clamp_direct = 1.0, 2.5, 0
    c.use_adaptive_sampling, c.adaptive_threshold, c.adaptive_min_samples = True, 0.008, 24
    c.filter_width = 1.3
    scene.render.use_persistent_data = True
    scene.render.film_transparent = False


def _whose(hers, own):
    """Switches the lamps, glows and sky of one owner or both on."""
    for thing in bpy.data.objects:
        if thing.type == "LIGHT":
            thing.hide_render = not (hers if thing.get("hers") else own)
    for material in bpy.data.materials:
        if material.use_nodes:
            for node in (n for n in material.node_tree.nodes if n.type == "EMISSION"):
                full = node.get("full", node.inputs["Strength"].default_value)
                node["full"] = full
                node.inputs["Strength"].default_value = full if (hers if material.get("hers") else own) else 0
    background = bpy.context.scene.world.node_tree.nodes["Background"]
    background["full"] = background.get("full", background.inputs[1].default_value)
    background.inputs[1].default_value = background["full"] if own else 0


def _shoot(folder, name, samples, seed, layers):
    """One render, its layers read back as float arrays (BGR, top row first)."""
    scene = bpy.context.scene
    scene.cycles.samples, scene.cycles.seed = samples, seed
    view = scene.view_layers[0]
    view.cycles.denoising_store_passes = True
    view.use_pass_mist = "mist" in layers
    scene.use_nodes = True
    nodes, links = scene.node_tree.nodes, scene.node_tree.links
    nodes.clear()
    source, out = nodes.new("CompositorNodeRLayers"), nodes.new("CompositorNodeOutputFile")
    out.base_path = str(folder)
    out.format.file_format, out.format.color_depth, out.format.color_mode = "OPEN_EXR", "32", "RGB"
    out.file_slots.clear()
    for key, socket in layers.items():
        out.file_slots.new(f"{name}-{key}-")
        links.new(source.outputs[socket], out.inputs[f"{name}-{key}-"])
    final = nodes.new("CompositorNodeComposite")
    links.new(source.outputs["Image"], final.inputs[0])
    scene.frame_set(1)
    bpy.ops.render.render()
    return {key: cv2.imread(str(folder / f"{name}-{key}-0001.exr"), cv2.IMREAD_UNCHANGED).astype(np.float32) for key in layers}


def by_light(folder, name, samples, hers, own, scale=1.0):
    """The picture by the lights asked for, as two halves of different grain with their features."""
    _whose(hers, own)
    scene = bpy.context.scene
    scene.render.resolution_percentage = round(100 * scale)
    halves = [_shoot(folder, f"{name}{k}", max(1, samples // 2), 11 + k, FEATURES) for k in (0, 1)]
    scene.render.resolution_percentage = 100
    return halves


def depth(folder, near_m, far_m, scale=0.5):
    """Nearness 0..1 (white is near), the inverse of distance, so that equal steps of grey are equal steps of parallax; and metres."""
    scene = bpy.context.scene
    camera = scene.camera.data
    camera.dof.use_dof = False
    veils = [o for o in bpy.data.objects if o.get("veil")]
    for o in veils:
        o.hide_render = True
    mist = scene.world.mist_settings
    mist.start, mist.depth, mist.falloff = 0, far_m, "LINEAR"
    bounces, scene.cycles.max_bounces = scene.cycles.max_bounces, 0
    scene.render.resolution_percentage = round(100 * scale)
    seen = _shoot(folder, "depth", 12, 1, {"mist": "Mist"})["mist"]
    scene.render.resolution_percentage = 100
    scene.cycles.max_bounces, camera.dof.use_dof = bounces, True
    for o in veils:
        o.hide_render = False
    metres = np.clip((seen if seen.ndim == 2 else seen[..., 0]) * far_m, near_m, far_m)
    nearness = (1 / metres - 1 / far_m) / (1 / near_m - 1 / far_m)
    # Near things keep a margin: the parallax then slides their own edge with them and tears nothing behind.
    nearness = cv2.dilate(nearness.astype(np.float32), np.ones((5, 5)))
    return cv2.GaussianBlur(nearness, (0, 0), 1.6), metres
