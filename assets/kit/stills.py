"""Strips of paper stills: what someone filmed, printed, cut and pinned up to see in what order it is true.

Each frame is a small picture of stairs and of somebody on them carrying something; no two strips are alike.
"""

import math
import random

import bpy
import cv2
import numpy as np
from mathutils import Vector

from kit.materials import cloth_thin
from kit.shapes import block, sheet

FRAME_PX = 96, 72


def strip_image(seed, frames):
    """The picture of one strip: `frames` stills in a row downward, on white paper."""
    name = f"strip {seed} {frames}"
    if name in bpy.data.images:
        return bpy.data.images[name]
    dice, (wide, tall) = random.Random(seed), FRAME_PX
    paper = np.full((frames * (tall + 10) + 10, wide + 20, 3), 0.95, np.float32)
    ground = dice.choice([(0.62, 0.60, 0.52), (0.46, 0.42, 0.46), (0.70, 0.58, 0.42), (0.36, 0.34, 0.36)])
    x, way = wide * dice.uniform(0.25, 0.7), dice.choice([-1, 1]) * dice.uniform(1, 4)
    burden, size = dice.choice(["box", "bag", "tall", "none"]), dice.uniform(0.36, 0.62)
    for k in range(frames):
        frame = np.empty((tall, wide, 3), np.float32)
        frame[:] = np.array(ground, np.float32)[::-1] * np.linspace(1.25, 0.75, tall, dtype=np.float32)[:, None, None]
        for n in range(6):
            y = tall - n * 9 - 4
            cv2.line(frame, (0, y), (wide, y), tuple(float(c) for c in frame[min(tall - 1, y), 0] * 0.8), 2)
        foot = int(tall * 0.92 - (k % 3) * 2)
        high = tall * size
        ink = (0.12, 0.10, 0.13)
        px = int(x)
        cv2.ellipse(frame, (px, int(foot - high * 0.86)), (int(high * 0.11), int(high * 0.13)), 0, 0, 360, ink, -1, cv2.LINE_AA)
        cv2.ellipse(frame, (px, int(foot - high * 0.5)), (int(high * 0.17), int(high * 0.28)), 0, 0, 360, ink, -1, cv2.LINE_AA)
        for s in (-1, 1):
            cv2.line(frame, (px, int(foot - high * 0.3)), (px + int(s * high * 0.1), foot), ink, max(2, int(high * 0.1)), cv2.LINE_AA)
        held = {"box": (0.16, 0.12), "bag": (0.09, 0.14), "tall": (0.05, 0.5)}.get(burden)
        if held:
            cx, cy = px + int(high * 0.24), int(foot - high * 0.45)
            cv2.rectangle(frame, (cx - int(high * held[0]), cy - int(high * held[1])), (cx + int(high * held[0]), cy + int(high * held[1])), (0.16, 0.24, 0.42), -1)
        x = min(wide * 0.85, max(wide * 0.15, x + way))
        top = 10 + k * (tall + 10)
        paper[top : top + tall, 10 : 10 + wide] = np.clip(frame, 0, 1)
    image = bpy.data.images.new(name, paper.shape[1], paper.shape[0], float_buffer=True)
    image.pixels.foreach_set(np.ascontiguousarray(np.dstack([paper[..., ::-1], np.ones(paper.shape[:2], np.float32)])[::-1]).ravel())
    image.update()
    return image


def printed(seed, frames, colour=(0.86, 0.83, 0.76), through=0.15):
    """Paper with a strip of stills on it."""
    made = cloth_thin(f"stills {seed} {frames}", colour, through)
    nodes, links = made.node_tree.nodes, made.node_tree.links
    picture, mix = nodes.new("ShaderNodeTexImage"), nodes.new("ShaderNodeMixRGB")
    picture.image = strip_image(seed, frames)
    mix.blend_type, mix.inputs[0].default_value, mix.inputs[2].default_value = "MULTIPLY", 1.0, (*colour, 1)
    links.new(picture.outputs[0], mix.inputs[1])
    for shader in (n for n in nodes if n.type in ("BSDF_DIFFUSE", "BSDF_TRANSLUCENT")):
        links.new(mix.outputs[0], shader.inputs["Color"])
    return made


def pinned(top_m, frames, seed, pin, wide_m=0.11, curl_m=0.05, lean_deg=0.0, facing=(0, -1, 0)):
    """One strip hung by its upper end, its lower end curling off the wall; `facing` is the way off the wall."""
    top, out = Vector(top_m), Vector(facing).normalized()
    east = Vector((-out.y, out.x, 0))
    long, lean = frames * wide_m * 0.71, math.radians(lean_deg)

    def point(u, v):
        fall = 1 - v
        off = 0.012 + curl_m * fall**3 + 0.008 * math.sin(fall * 7 + seed)
        return top + east * ((u - 0.5) * wide_m * math.cos(lean) + fall * long * math.sin(lean)) - Vector((0, 0, 1)) * (fall * long * math.cos(lean) - (u - 0.5) * wide_m * math.sin(lean)) + out * off
    return [sheet("strip", 4, 6 * frames, point, printed(seed, frames)), block("pin", (0.02, 0.02, 0.02), top + out * 0.025 - Vector((0, 0, 0.018)), pin, (0, 0, 20), 0.006)]
