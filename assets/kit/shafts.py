"""Sun standing in the dust of a room, reckoned rather than rendered.

For each pixel the line of sight is walked in steps; a step is lit where the sun, followed back, came in through a window.
It is exact for a room whose windows lie in one wall, has no noise, and costs a second; true volumes cost an hour.
"""

import bpy
import cv2
import numpy as np


def _between(value, low, high, soft):
    """1 inside low..high, 0 outside, with an edge as soft as the sun is wide."""
    def step(x):
        t = np.clip(x / soft + 0.5, 0, 1)
        return t * t * (3 - 2 * t)
    return step(value - low) * step(high - value)


def standing_in(metres, wall_y_m, openings_m, bars, run, colour_bgr, strength, steps=90, width_px=800):
    """The light to add (linear, BGR). `openings_m`: (x from, x to, z from, z to) in the wall at `wall_y_m`; `run`: the sun's way."""
    camera = bpy.context.scene.camera
    height_full, width_full = metres.shape
    height_px = round(width_px * height_full / width_full)
    far = cv2.resize(metres, (width_px, height_px), interpolation=cv2.INTER_AREA)
    turn = np.array(camera.matrix_world.to_3x3())
    eye, (right, up, back) = np.array(camera.matrix_world.translation), turn.T
    wide = 36 / camera.data.lens
    u = ((np.arange(width_px) + 0.5) / width_px - 0.5 + camera.data.shift_x) * wide
    v = ((0.5 - (np.arange(height_px) + 0.5) / height_px) * height_px / width_px + camera.data.shift_y) * wide
    way = -back + u[None, :, None] * right + v[:, None, None] * up
    reach = np.minimum(far, np.maximum(0.1, (wall_y_m - eye[1]) / np.maximum(way[..., 1], 1e-3)))
    total = np.zeros(far.shape, np.float32)
    jitter = np.random.default_rng(3).uniform(0, 1, far.shape)
    for k in range(steps):
        t = reach * (k + jitter) / steps
        p = eye + way * t[..., None]
        flown = (wall_y_m - p[..., 1]) / -run[1]
        x, z = p[..., 0] - run[0] * flown, p[..., 2] - run[2] * flown
        soft, lit = 0.03 + 0.035 * flown, 0
        for x0, x1, z0, z1 in openings_m:
            inside = _between(x, x0, x1, soft) * _between(z, z0, z1, soft)
            stripe = 1 - 0.35 * np.exp(-3 * soft) * np.cos(2 * np.pi * (x - x0) / (x1 - x0) * bars) ** 8
            lit = lit + inside * stripe
        total += lit * (p[..., 2] > 0) * np.exp(-flown * 0.12) * reach / steps
    total = cv2.GaussianBlur(total.astype(np.float32), (0, 0), 1.2)
    total = cv2.resize(total, (width_full, height_full), interpolation=cv2.INTER_CUBIC)
    return total[..., None] * np.array(colour_bgr, np.float32) * strength
