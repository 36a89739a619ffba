"""What stands along a street at night: lamps on bent arms, and the fronts of houses with somebody up in a few."""

import math
import random

from kit.shapes import ball, block, limb, place, turned
from kit.street import door, window


def arm_lamp(at_m, turn_deg, iron, glow, tall_m=5.0, reach_m=1.3):
    """A street lamp whose arm reaches along its own +Y; returns where its light comes from."""
    parts = [turned("foot", (0, 0, 0), [(0.17, 0), (0.17, 0.08), (0.12, 0.14), (0.10, 0.7), (0.07, 0.78)], iron, 20), limb("pole", [(0, 0, 0.7), (0, 0, tall_m - 0.6)], [0.062, 0.048], iron, around=12, steps=1),
             limb("arm", [(0, 0, tall_m - 0.7), (0, 0.05, tall_m - 0.2), (0, 0.35, tall_m + 0.08), (0, reach_m, tall_m + 0.05)], [0.046, 0.042, 0.038, 0.034], iron, around=12),
             limb("hood", [(0, reach_m - 0.12, tall_m + 0.07), (0, reach_m + 0.15, tall_m + 0.06), (0, reach_m + 0.45, tall_m - 0.01)], [(0.06, 0.06), (0.15, 0.09), (0.09, 0.05)], iron, around=16),
             ball("bulb", (0, reach_m + 0.2, tall_m - 0.045), (0.105, 0.17, 0.055), glow)]
    place(parts, at_m, turn_deg)
    a = math.radians(turn_deg)
    return (at_m[0] - math.sin(a) * (reach_m + 0.2), at_m[1] + math.cos(a) * (reach_m + 0.2), at_m[2] + tall_m - 0.15)


def fronts(x_m, facing_deg, rows_m, walls, frame, lit, dark, awnings=None, seed=1, share=0.3, doors=True):
    """A row of house fronts along Y at `x_m`, facing `facing_deg` (90 faces +X): one for each (y from, y to, height)."""
    dice, back = random.Random(seed), -1 if facing_deg == 90 else 1
    for k, (y0, y1, tall) in enumerate(rows_m):
        wall = walls[k % len(walls)]
        step = dice.uniform(0, 0.25) * back
        block("front", (4, y1 - y0 - 0.05, tall), (x_m + step + back * 2, (y0 + y1) / 2, tall / 2), wall, bevel_m=0.05)
        block("cornice", (4.2, y1 - y0 + 0.05, 0.2), (x_m + step + back * 2, (y0 + y1) / 2, tall), wall, bevel_m=0.05)
        across = max(1, int((y1 - y0) / 1.7))
        for floor in range(max(1, int((tall - 1.4) / 2.3))):
            for n in range(across):
                y, z = y0 + (n + 0.5) * (y1 - y0) / across, 1.75 + 2.5 * floor
                if doors and floor == 0 and n == 0:
                    door((x_m + step, y, 0.1), facing_deg, (0.95, 2.1), frame, frame)
                    continue
                cloth = dice.choice(awnings) if awnings and floor == 0 and dice.random() < 0.6 else None
                window((x_m + step, y, z), facing_deg, (0.85, 1.2), frame, dice.choice(lit) if dice.random() < share else dark, awning=cloth)
