"""Two people in an elevator with a ladder between them: joints in metres, as in `kit.figure`; both face +Y."""

from kit.figure import REACHING

# Both hands on a rail, the back round, the head down on them: someone who cries and holds on.
HOLDING_ON = REACHING | {
    "spine": [(0, -0.03, 0.86), (0, -0.03, 1.0), (0, 0.0, 1.17), (0, 0.065, 1.32), (0, 0.10, 1.395), (0, 0.135, 1.44)],
    "head": (0.0, 0.225, 1.575), "nod_deg": 36, "turn_deg": 6, "lean_deg": -4,
    "left": [(-0.18, 0.05, 1.355), (-0.30, 0.06, 1.10), (-0.12, 0.23, 1.17), (-0.05, 0.29, 1.23)],
    "right": [(0.18, 0.05, 1.355), (0.29, 0.10, 1.12), (0.12, 0.26, 1.29), (0.06, 0.30, 1.36)],
    "left_leg": [(-0.09, -0.03, 0.86), (-0.10, 0.03, 0.48), (-0.10, 0.0, 0.09), (-0.10, 0.13, 0.05)],
    "right_leg": [(0.09, -0.03, 0.86), (0.10, 0.02, 0.48), (0.09, -0.03, 0.09), (0.11, 0.10, 0.05)],
}
# One hand on the rail before him at the height of the breast, the other let hang: someone who takes the weight of it and doesn't speak.
TAKING_WEIGHT = REACHING | {
    "spine": [(0, 0, 0.86), (0, 0, 1.0), (0, 0.01, 1.18), (0, 0.015, 1.35), (0, 0.02, 1.44), (0, 0.03, 1.50)],
    "head": (0.005, 0.055, 1.665), "nod_deg": 10, "turn_deg": -22, "lean_deg": -5,
    "left": [(-0.185, 0.0, 1.40), (-0.25, -0.04, 1.14), (-0.225, 0.05, 0.91), (-0.215, 0.08, 0.81)],
    "right": [(0.185, 0.02, 1.41), (0.30, 0.16, 1.20), (0.15, 0.41, 1.27), (0.10, 0.50, 1.31)],
    "left_leg": [(-0.09, 0, 0.86), (-0.11, 0.01, 0.48), (-0.12, -0.03, 0.09), (-0.145, 0.10, 0.05)],
    "right_leg": [(0.09, 0, 0.86), (0.10, 0.03, 0.48), (0.11, 0.03, 0.09), (0.14, 0.16, 0.05)],
}
