"""Pages in a hand that no one can read: lines of loops and strokes, drawn as a picture and laid on paper.

The letters are other people's. At the size of a set one should see that they were written, by whom, and no word.
"""

import random

import bpy
import cv2
import numpy as np

WIDTH_PX, HEIGHT_PX = 420, 594


def page(seed):
    """The image of one letter, ink on white; the same seed gives the same letter."""
    name = f"letter {seed}"
    if name in bpy.data.images:
        return bpy.data.images[name]
    dice = random.Random(seed)
    paper = np.full((HEIGHT_PX, WIDTH_PX, 3), 1.0, np.float32)
    ink = dice.choice([(0.10, 0.08, 0.2), (0.16, 0.08, 0.05), (0.05, 0.09, 0.18)])
    slant, size = dice.uniform(-0.1, 0.5), dice.uniform(5.0, 7.5)
    y = 62.0
    _line(paper, 52, y, dice.uniform(90, 150), size * 1.15, slant, ink, dice)
    y += size * 6
    last = HEIGHT_PX - dice.choice([110, 150, 260])
    while y < last:
        _line(paper, 52, y, WIDTH_PX - 104 - (dice.uniform(60, 220) if dice.random() < 0.2 else dice.uniform(0, 24)), size, slant, ink, dice)
        y += size * 3.4
    _line(paper, WIDTH_PX * 0.55, y + size * 4, 110, size * 1.5, slant, ink, dice)
    image = bpy.data.images.new(name, WIDTH_PX, HEIGHT_PX, float_buffer=True)
    rgba = np.dstack([paper, np.ones((HEIGHT_PX, WIDTH_PX), np.float32)])[::-1]
    image.pixels.foreach_set(np.ascontiguousarray(rgba).ravel())
    image.update()
    return image


def _line(paper, x, y, length, size, slant, ink, dice):
    """One line of words: waves with now and then a tall or a hanging stroke, and gaps between."""
    end = x + length
    while x < end:
        word = min(end, x + dice.uniform(3, 9) * size)
        trail = []
        while x < word:
            tall = dice.choice([1, 1, 1, 1, 2.2, -1.2])
            for t in np.linspace(0, 2 * np.pi, 9):
                up = size * (0.5 - 0.5 * np.cos(t)) * tall
                trail.append((x + t / 6.28 * size + slant * up, y - up + dice.uniform(-0.3, 0.3)))
            x += size * dice.uniform(0.85, 1.1)
        points = (np.array(trail) * 8).astype(np.int32)
        cv2.polylines(paper, [points], False, ink, 2, cv2.LINE_AA, shift=3)
        x += size * 1.1
