"""A way down: stairs that fall away from the lens beside a pair of rails."""

import math
import random

from kit.shapes import ball, block, limb, turned


class Descent:
    """Stairs that go down along +Y from the origin: flights, and a landing after each."""

    def __init__(self, flights, steps, fall_m, run_m, landing_m):
        self.treads, y, z = [], 0.0, 0.0
        self.fall_m, self.landings = fall_m, []
        for _ in range(flights):
            for n in range(steps):
                z -= fall_m
                deep = run_m if n < steps - 1 else landing_m
                self.treads.append((y, y + deep, z))
                y += deep
            self.landings.append((y - landing_m / 2, z))
        self.end = (y, z)

    def height(self, y):
        """The height of the tread at `y`."""
        return 0.0 if y < 0 else next((z for a, b, z in self.treads if a <= y < b), self.end[1])

    def slope(self, y):
        """The height of a straight line laid along the whole stair."""
        return self.end[1] * y / self.end[0]

    def build(self, middle_x, half_wide_m, stones, nosing, seed=1):
        """Treads of loose stones; a pale worn lip on each, because from above a stair is known by its edges."""
        dice = random.Random(seed)
        for a, b, z in self.treads:
            x = middle_x - half_wide_m
            while x < middle_x + half_wide_m - 0.05:
                wide = min(dice.uniform(0.9, 1.6), middle_x + half_wide_m - x)
                block("step", (wide - 0.01, b - a + 0.08, self.fall_m * 2.2), (x + wide / 2, (a + b) / 2, z - self.fall_m * 1.1 + dice.uniform(-0.005, 0.005)), dice.choice(stones), (dice.uniform(-0.4, 0.4), 0, dice.uniform(-0.4, 0.4)), 0.025)
                x += wide
            block("nosing", (2 * half_wide_m, 0.07, 0.05), (middle_x, b + 0.01, z - 0.018), nosing, (0, 0, dice.uniform(-0.3, 0.3)), 0.018)

    def rail(self, x, y0, y1, iron, tall_m=0.95):
        """A hand rail along one side, a post at every landing and between."""
        count = int((y1 - y0) / 1.5)
        tops = [(x, y0 + 1.5 * k, self.slope(y0 + 1.5 * k) + tall_m) for k in range(count + 1)]
        limb("hand rail", tops, [0.028] * len(tops), iron, around=10, steps=3)
        for px, py, pz in tops[::2]:
            limb("post", [(px, py, self.height(py) - 0.1), (px, py, pz)], [0.02, 0.02], iron, around=8, steps=1)


def track(way, middle_x, y0, y1, gauge_m, steel, sleeper, bed):
    """Two rails and the cable between them, on sleepers, laid down the slope."""
    steps = int((y1 - y0) / 0.75)
    tilt = math.degrees(math.atan2(way.end[1], way.end[0]))
    long = math.hypot(y1 - y0, way.slope(y1) - way.slope(y0))
    block("bed", (gauge_m * 2.1, long, 0.5), (middle_x, (y0 + y1) / 2, way.slope((y0 + y1) / 2) - 0.36), bed, (tilt, 0, 0), 0.04)
    for k in range(steps):
        y = y0 + 0.75 * k
        block("sleeper", (gauge_m * 1.55, 0.2, 0.12), (middle_x, y, way.slope(y) - 0.08), sleeper, (tilt, 0, 0), 0.025)
    for side, r, lift in ((-1, 0.045, 0.05), (1, 0.045, 0.05), (0, 0.024, 0.02)):
        limb("rail", [(middle_x + side * gauge_m / 2, y0, way.slope(y0) + lift), (middle_x + side * gauge_m / 2, y1, way.slope(y1) + lift)], [r, r], steel, around=10, steps=1)


def rail_car(way, middle_x, y, paint, roof, light, iron):
    """The car that climbs the track: three compartments like stairs, each lit."""
    for k in range(3):
        yy = y + 1.35 * (k - 1)
        z = way.slope(yy) + 0.55
        block("compartment", (1.7, 1.36, 1.0), (middle_x, yy, z + 0.35), paint, bevel_m=0.12)
        block("lit pane", (1.5, 1.30, 0.72), (middle_x, yy, z + 1.15), light, bevel_m=0.06)
        for side in (-1, 1):
            for end in (-0.62, 0.62):
                block("post", (0.09, 0.09, 0.86), (middle_x + side * 0.76, yy + end, z + 1.16), paint, bevel_m=0.02)
        block("roof", (1.86, 1.46, 0.16), (middle_x, yy, z + 1.62), roof, bevel_m=0.07)
    block("skid", (1.3, 4.0, 0.3), (middle_x, y, way.slope(y) + 0.28), iron, (math.degrees(math.atan2(way.end[1], way.end[0])), 0, 0), 0.06)


def globe_lamp(at_m, iron, light, tall_m=2.5):
    """A short post with one round glass on it; returns where its light is."""
    x, y, z = at_m
    turned("foot", (x, y, z), [(0.11, 0), (0.11, 0.06), (0.06, 0.14), (0.045, 0.5), (0.06, 0.54), (0.035, 0.6), (0.032, tall_m - 0.2), (0.07, tall_m - 0.13), (0.07, tall_m - 0.08)], iron, 16)
    ball("globe", (x, y, z + tall_m + 0.05), 0.14, light)
    return (x, y, z + tall_m + 0.05)
