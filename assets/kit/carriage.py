"""The inside of a cable car: two benches face to face, windows all round, straps, and the ways in which people hold what they look at."""

import math

from kit.seated import PLAYING
from kit.shapes import ball, block, limb, place, turned

# On a bench, knees against somebody's knees, bent over the small thing in both hands.
BENT_OVER_IT = PLAYING | {
    "spine": [(0, -0.04, 0.47), (0, -0.05, 0.60), (0, -0.02, 0.78), (0, 0.04, 0.945), (0, 0.08, 1.035), (0, 0.115, 1.095)],
    "head": (0, 0.175, 1.25), "nod_deg": 26, "turn_deg": 0, "lean_deg": 0,
    "left": [(-0.18, 0.05, 0.99), (-0.25, 0.14, 0.76), (-0.10, 0.36, 0.79), (-0.035, 0.41, 0.83)],
    "right": [(0.18, 0.05, 0.99), (0.25, 0.14, 0.76), (0.10, 0.36, 0.79), (0.035, 0.41, 0.83)],
    "left_leg": [(-0.10, 0.0, 0.48), (-0.11, 0.42, 0.50), (-0.11, 0.40, 0.09), (-0.12, 0.53, 0.045)],
    "right_leg": [(0.10, 0.0, 0.48), (0.11, 0.42, 0.50), (0.12, 0.36, 0.09), (0.13, 0.49, 0.045)],
}
# The same with one hand, held higher; the other lies on the knee.
HELD_HIGHER = BENT_OVER_IT | {
    "nod_deg": 14, "turn_deg": 8, "lean_deg": 5, "head": (0.01, 0.14, 1.265),
    "right": [(0.18, 0.05, 0.99), (0.24, 0.12, 0.76), (0.12, 0.33, 0.92), (0.07, 0.36, 1.0)],
    "left": [(-0.18, 0.05, 0.99), (-0.26, 0.10, 0.75), (-0.16, 0.30, 0.63), (-0.13, 0.40, 0.60)],
}
# The thing lies in the lap, the shoulders have come down over it.
IN_THE_LAP = BENT_OVER_IT | {
    "spine": [(0, -0.05, 0.47), (0, -0.06, 0.60), (0, -0.01, 0.775), (0, 0.065, 0.93), (0, 0.115, 1.015), (0, 0.155, 1.07)],
    "head": (-0.005, 0.225, 1.215), "nod_deg": 36, "turn_deg": -6, "lean_deg": -5,
    "left": [(-0.18, 0.085, 0.97), (-0.25, 0.16, 0.74), (-0.10, 0.34, 0.665), (-0.04, 0.40, 0.66)],
    "right": [(0.18, 0.085, 0.97), (0.25, 0.16, 0.74), (0.10, 0.34, 0.665), (0.04, 0.40, 0.66)],
}


def held_at(pose):
    """Where between the hands of `pose` a small thing is held (in the figure's own metres), and how far it leans back."""
    if pose["left"][3][2] < 0.63:
        x, y, z = pose["right"][3]
        return (x, y + 0.01, z + 0.045), -24
    x, y, z = (sum(pose[s][3][i] for s in ("left", "right")) / 2 for i in range(3))
    return (x, y + 0.01, z + 0.035), -42


def small_thing(pose, at_m, turn_deg, shell, face):
    """The pane that the sitter holds: its face to the sitter's."""
    (x, y, z), lean = held_at(pose)
    back = math.radians(lean)
    parts = [block("small pane", (0.095, 0.014, 0.165), (x, y, z), shell, (lean, 0, 0), 0.007),
             block("small face", (0.082, 0.004, 0.148), (x, y - 0.008 * math.cos(back), z - 0.008 * math.sin(back)), face, (lean, 0, 0), 0.002)]
    return place(parts, at_m, turn_deg)


def benches(half_m, y_m, slat, iron):
    """Two slatted benches along the car, their backs to its windows."""
    (y0, y1), middle = y_m, sum(y_m) / 2
    for side in (-1, 1):
        for k in range(5):
            block("slat", (0.085, y1 - y0, 0.028), (side * (half_m - 0.20 + 0.095 * (k - 2) + 0.0), middle, 0.435), slat, bevel_m=0.01)
        for k in range(4):
            block("back slat", (0.024, y1 - y0, 0.08), (side * (half_m + 0.045 + 0.012 * k), middle, 0.55 + 0.105 * k), slat, (0, side * 7, 0), 0.01)
        for y in (y0 + 0.06, middle, y1 - 0.06):
            limb("bench leg", [(side * (half_m - 0.36), y, 0.42), (side * (half_m - 0.33), y, 0.2), (side * (half_m - 0.36), y, 0.0)], [0.022, 0.016, 0.026], iron, around=10)


def shell(half_m, y_m, belt_m, top_m, ceiling_m, panel, post, ceiling, iron, floor):
    """The car about them: panels to the belt, posts between tall windows, a bowed ceiling; its near end is open to the lens."""
    y0, y1 = y_m
    for side in (-1, 1):
        block("panel", (0.05, y1 - y0, belt_m), (side * half_m, (y0 + y1) / 2, belt_m / 2), panel, bevel_m=0.01)
        block("belt", (0.10, y1 - y0, 0.055), (side * (half_m - 0.01), (y0 + y1) / 2, belt_m), post, bevel_m=0.02)
        block("head rail", (0.09, y1 - y0, 0.12), (side * half_m, (y0 + y1) / 2, top_m + 0.05), post, bevel_m=0.03)
        count = 4
        for k in range(count + 1):
            y = y0 + (y1 - y0) * k / count
            block("post", (0.07, 0.075, top_m - belt_m + 0.1), (side * half_m, y, (top_m + belt_m) / 2), post, bevel_m=0.025)
    block("end panel", (half_m * 2, 0.05, belt_m), (0, y1, belt_m / 2), panel, bevel_m=0.01)
    block("end belt", (half_m * 2, 0.10, 0.055), (0, y1 - 0.01, belt_m), post, bevel_m=0.02)
    block("end head", (half_m * 2, 0.09, 0.14), (0, y1, top_m + 0.05), post, bevel_m=0.03)
    for x in (-half_m, -half_m * 0.34, half_m * 0.34, half_m):
        block("end post", (0.07, 0.07, top_m - belt_m + 0.1), (x, y1, (top_m + belt_m) / 2), post, bevel_m=0.025)
    for k in range(13):
        x = half_m * 1.02 * (k - 6) / 6
        z = top_m + 0.09 + (ceiling_m - top_m - 0.09) * math.cos(x / half_m * math.pi / 2 * 0.98)
        slope = -(ceiling_m - top_m - 0.09) * math.sin(x / half_m * math.pi / 2 * 0.98) * math.pi / 2 / half_m
        block("ceiling board", (half_m / 5.7, y1 - y0, 0.025), (x, (y0 + y1) / 2, z), ceiling, (0, -math.degrees(math.atan(slope)), 0), 0.006)
    block("floor", (half_m * 2, y1 - y0 + 0.2, 0.04), (0, (y0 + y1) / 2 - 0.1, -0.02), floor)
    for x in (-0.25, -0.125, 0, 0.125, 0.25):
        block("floor batten", (0.035, y1 - y0 + 0.15, 0.012), (x, (y0 + y1) / 2 - 0.1, 0.006), panel, bevel_m=0.005)
    for side in (-1, 1):
        limb("strap rail", [(side * 0.42, y0, ceiling_m - 0.14), (side * 0.42, y1, ceiling_m - 0.14)], [0.016] * 2, iron, around=10, steps=1)


def strap(at_m, leather, ring, swing_deg=0.0, turn_deg=0.0):
    """A strap that hangs from the rail, with a ring to hold on by."""
    hang = 0.24
    parts = [block("strap", (0.03, 0.008, hang), (0, 0, -hang / 2), leather, bevel_m=0.003),
             limb("ring", [(0.062 * math.sin(k * 0.3142), 0, -hang - 0.055 + 0.062 * math.cos(k * 0.3142)) for k in range(21)], [0.0095] * 21, ring, side=(0, 1, 0), around=10, steps=1)]
    made = place(parts, at_m, turn_deg)
    made.rotation_euler[1] = math.radians(swing_deg)
    return made


def radio(at_m, turn_deg, case, grille, iron):
    """A work radio with a handle, put down on the floor."""
    parts = [block("case", (0.26, 0.11, 0.16), (0, 0, 0.085), case, bevel_m=0.02), block("grille", (0.13, 0.01, 0.11), (-0.045, -0.055, 0.085), grille, bevel_m=0.01),
             turned("dial", (0.075, -0.06, 0.11), [(0.001, 0), (0.026, 0.002), (0.026, 0.012), (0.001, 0.014)], iron, 20), ball("knob", (0.075, -0.06, 0.055), 0.014, iron),
             limb("handle", [(-0.10, 0, 0.16), (-0.09, 0, 0.21), (0.09, 0, 0.21), (0.10, 0, 0.16)], [0.009] * 4, iron, around=8), limb("aerial", [(0.11, 0.03, 0.16), (0.19, 0.04, 0.46)], [0.004, 0.002], iron, around=6, steps=1)]
    parts[2].rotation_euler = (math.pi / 2, 0, 0)
    return place(parts, at_m, turn_deg)


def hat(pose, at_m, turn_deg, felt_, band):
    """A hat with a brim, on the head of `pose`."""
    x, y, z = pose["head"]
    parts = [turned("hat", (0, 0, 0), [(0.175, 0.0), (0.18, 0.006), (0.118, 0.012), (0.112, 0.05), (0.100, 0.10), (0.06, 0.118), (0.01, 0.112)], felt_, 32),
             turned("band", (0, 0, 0.012), [(0.119, 0), (0.116, 0.028)], band, 32)]
    on = place(parts, (x, y - 0.03, z + 0.075))
    on.rotation_euler = (math.radians(-pose["nod_deg"] * 0.8), 0, 0)
    return place([on], at_m, turn_deg)
