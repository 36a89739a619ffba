"""What is left about on a roof, and how those sit there who have come up for company: things, a hat, and poses (joints in metres; all face +Y)."""

from kit.parting import OWING
from kit.roof_poses import AT_RAIL, LEANING_BACK
from kit.shapes import block, place, turned

# In a deck chair, laid back in the canvas, the hands on the belly and the face up.
RECLINED = LEANING_BACK | {
    "spine": [(0, 0.10, 0.55), (0, 0.0, 0.64), (0, -0.14, 0.79), (0, -0.27, 0.93), (0, -0.33, 1.01), (0, -0.37, 1.07)],
    "head": (0, -0.40, 1.24), "nod_deg": -24, "turn_deg": 14, "lean_deg": 6,
    "left": [(-0.19, -0.28, 0.97), (-0.30, -0.06, 0.78), (-0.12, 0.10, 0.75), (-0.04, 0.13, 0.75)],
    "right": [(0.19, -0.28, 0.97), (0.30, -0.06, 0.78), (0.12, 0.12, 0.76), (0.04, 0.15, 0.77)],
    "left_leg": [(-0.10, 0.10, 0.55), (-0.12, 0.52, 0.56), (-0.13, 0.74, 0.17), (-0.15, 0.86, 0.10)],
    "right_leg": [(0.10, 0.10, 0.55), (0.12, 0.53, 0.57), (0.10, 0.80, 0.19), (0.11, 0.92, 0.13)],
}
# On a chair, the hands in the pockets of a coat, the chin down in its collar.
IN_POCKETS = LEANING_BACK | {
    "head": (0, 0.02, 1.33), "nod_deg": 4, "turn_deg": -10, "lean_deg": 4,
    "left": [(-0.185, -0.04, 1.06), (-0.275, -0.06, 0.80), (-0.21, 0.07, 0.60), (-0.20, 0.10, 0.57)],
    "right": [(0.185, -0.04, 1.06), (0.275, -0.06, 0.80), (0.21, 0.07, 0.60), (0.20, 0.10, 0.57)],
}
# On a chair, bent over a paper on the knee with a pencil.
AT_PAPER = LEANING_BACK | {
    "spine": [(0, -0.02, 0.48), (0, -0.02, 0.62), (0, 0.01, 0.81), (0, 0.06, 0.97), (0, 0.09, 1.06), (0, 0.115, 1.12)],
    "head": (0, 0.17, 1.275), "nod_deg": 26, "turn_deg": 6, "lean_deg": 3,
    "left": [(-0.185, 0.05, 1.01), (-0.28, 0.12, 0.80), (-0.12, 0.34, 0.70), (-0.04, 0.40, 0.69)],
    "right": [(0.185, 0.05, 1.01), (0.28, 0.14, 0.80), (0.13, 0.36, 0.73), (0.05, 0.40, 0.71)],
}
# On a chair, the face lifted and turned to where the sun comes from, the hands in the lap.
FACE_TO_SUN = LEANING_BACK | {"nod_deg": -12, "turn_deg": 52, "lean_deg": 2}
# On a stool that is too high for him, back straight, the hands between the knees: a boy.
PERCHED = LEANING_BACK | {
    "spine": [(0, -0.02, 0.48), (0, -0.02, 0.62), (0, 0.0, 0.82), (0, 0.02, 1.0), (0, 0.03, 1.10), (0, 0.045, 1.165)],
    "head": (0, 0.08, 1.34), "nod_deg": -6, "turn_deg": 16, "lean_deg": -4,
    "left": [(-0.18, 0.02, 1.05), (-0.25, 0.08, 0.80), (-0.09, 0.24, 0.60), (-0.05, 0.30, 0.53)],
    "right": [(0.18, 0.02, 1.05), (0.25, 0.08, 0.80), (0.09, 0.24, 0.60), (0.05, 0.30, 0.53)],
    "left_leg": [(-0.10, 0.0, 0.49), (-0.15, 0.40, 0.48), (-0.14, 0.32, 0.09), (-0.16, 0.45, 0.05)],
}
# Standing, a paper held up before the breast in both hands.
READING_UP = OWING | {
    "head": (0, 0.06, 1.655), "nod_deg": 20, "turn_deg": 0, "lean_deg": -4,
    "left": [(-0.18, 0.02, 1.40), (-0.26, 0.06, 1.15), (-0.13, 0.30, 1.22), (-0.06, 0.35, 1.27)],
    "right": [(0.18, 0.02, 1.40), (0.26, 0.06, 1.15), (0.13, 0.30, 1.22), (0.06, 0.35, 1.27)],
}
# Bent from the hips over somebody who sits, one hand on the back of the chair.
BENT_OVER = AT_RAIL | {
    "spine": [(0, -0.06, 0.86), (0, -0.03, 1.0), (0, 0.06, 1.15), (0, 0.19, 1.27), (0, 0.255, 1.33), (0, 0.31, 1.37)],
    "head": (0, 0.41, 1.49), "nod_deg": 32, "turn_deg": -12, "lean_deg": 0,
    "left": [(-0.18, 0.17, 1.29), (-0.26, 0.26, 1.05), (-0.12, 0.46, 0.94), (-0.06, 0.53, 0.90)],
    "right": [(0.18, 0.17, 1.29), (0.30, 0.22, 1.05), (0.28, 0.42, 0.86), (0.28, 0.49, 0.80)],
}


def brimmed_hat(head_m, felt_cloth, band):
    """A felt hat on a head whose middle is at `head_m`."""
    x, y, z = head_m
    turned("hat", (x, y, z), [(0.10, 0.075), (0.205, 0.085), (0.215, 0.098), (0.15, 0.105), (0.132, 0.12), (0.126, 0.19), (0.09, 0.225), (0.02, 0.215)], felt_cloth, 32)
    turned("band", (x, y, z), [(0.134, 0.105), (0.137, 0.108), (0.134, 0.142), (0.130, 0.145)], band, 32)


def vent(at_m, tall_m, zinc, turn_deg=0.0):
    """A stove-pipe out of a roof: a collar of lead, a pipe, and a small hat of tin on three straps."""
    parts = [turned("flashing", (0, 0, 0), [(0.24, 0), (0.23, 0.02), (0.12, 0.05), (0.095, 0.16)], zinc, 28), turned("pipe", (0, 0, 0), [(0.09, 0.05), (0.09, tall_m - 0.16), (0.10, tall_m - 0.15), (0.10, tall_m - 0.11), (0.09, tall_m - 0.10)], zinc, 28),
             turned("tin hat", (0, 0, 0), [(0.175, tall_m - 0.04), (0.18, tall_m - 0.03), (0.02, tall_m + 0.07), (0.01, tall_m + 0.07)], zinc, 28)]
    for x, y in ((0.09, 0), (-0.045, 0.078), (-0.045, -0.078)):
        parts.append(block("strap", (0.012, 0.012, 0.12), (x, y, tall_m - 0.09), zinc, bevel_m=0.003))
    return place(parts, at_m, turn_deg)


def crate(at_m, turn_deg, size_m, slat):
    """A fruit crate, upside down: slats with gaps, and posts in the corners."""
    x, y, z = size_m
    parts = [block("post", (0.035, 0.035, z), (sx * (x / 2 - 0.03), sy * (y / 2 - 0.03), z / 2), slat, bevel_m=0.005) for sx in (-1, 1) for sy in (-1, 1)]
    for k in range(3):
        h = z * (k + 0.55) / 3.1
        parts += [block("slat", (x, 0.014, z * 0.22), (0, s * y / 2, h), slat, (0, 0.6 * s, 0), 0.004) for s in (-1, 1)]
        parts += [block("slat", (0.014, y, z * 0.22), (s * x / 2, 0, h), slat, (0.5 * s, 0, 0), 0.004) for s in (-1, 1)]
    parts += [block("top slat", (x, y * 0.21, 0.014), (0, y * (k - 1.5) * 0.255, z), slat, (0, 0, 0.5 * (k - 1.5)), 0.004) for k in range(4)]
    return place(parts, at_m, turn_deg)
