"""From light to picture: the bloom of the lens, the curve of the film, and the files.

Her light is stored as the difference that she makes to the developed picture, in linear light: base + light is then, at
full strength, exactly the picture with her in it, and the stage needs no film curve to add her.
"""

import subprocess
from pathlib import Path

import bpy
import cv2
import numpy as np


def bloom(linear, share=0.07, threshold=0.9):
    """Lets what is very bright spill a little, near and far, as glass does."""
    size = linear.shape[1]
    bright = np.minimum(np.maximum(linear - threshold, 0), 6)
    spill = sum(cv2.GaussianBlur(bright, (0, 0), size * r) * w for r, w in ((0.004, 0.5), (0.015, 0.3), (0.05, 0.2)))
    return linear + spill * share * 4


def film(linear, exposure, look):
    """Blender's Filmic curve: linear BGR light to displayed BGR, 0..1."""
    scene = bpy.context.scene
    scene.view_settings.view_transform, scene.view_settings.look, scene.view_settings.exposure = "Filmic", look, exposure
    height, width = linear.shape[:2]
    image = bpy.data.images.new("negative", width, height, float_buffer=True)
    rgba = np.dstack([linear[..., ::-1], np.ones((height, width), np.float32)])[::-1].astype(np.float32)
    image.pixels.foreach_set(np.ascontiguousarray(rgba).ravel())
    image.update()
    scene.render.image_settings.file_format, scene.render.image_settings.color_depth = "PNG", "16"
    scene.render.image_settings.color_mode = "RGB"
    path = Path(bpy.app.tempdir) / "developed.png"
    image.save_render(str(path), scene=scene)
    bpy.data.images.remove(image)
    return cv2.imread(str(path), cv2.IMREAD_UNCHANGED).astype(np.float32) / 65535


def difference(with_her, without_her):
    """What her light adds, stored with the display's gamma (2.2): light = (with^2.2 - without^2.2)^(1/2.2)."""
    return np.maximum(with_her**2.2 - without_her**2.2, 0) ** (1 / 2.2)


def save_webp(picture, path, quality, limit_kb):
    """Writes `picture` (0..1) as webp, dithered against banding, lowering the quality until it fits `limit_kb`."""
    noise = np.random.default_rng(1).uniform(-0.5, 0.5, picture.shape[:2]).astype(np.float32)
    eight = np.clip(picture * 255 + (noise[..., None] if picture.ndim == 3 else noise) + 0.0, 0, 255).round().astype(np.uint8)
    png = Path(bpy.app.tempdir) / "encode.png"
    cv2.imwrite(str(png), eight)
    while True:
        subprocess.run(["cwebp", "-quiet", "-m", "6", "-sharp_yuv", "-q", str(quality), str(png), "-o", str(path)], check=True)
        if path.stat().st_size <= limit_kb * 1024 or quality <= 40:
            return quality
        quality -= 4
