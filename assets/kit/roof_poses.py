"""How people stand and sit on a roof who are waiting for the sun: joints in metres, as in `kit.figure`; all face +Y."""

from kit.figure import WRITING

# Both hands on a rail 1.24 m high, the weight on one leg: someone who looks a long way off.
AT_RAIL = {
    "spine": [(0, 0, 0.86), (0, 0.0, 1.0), (0, 0.015, 1.18), (0, 0.035, 1.34), (0, 0.045, 1.43), (0, 0.06, 1.49)],
    "head": (0, 0.095, 1.655), "nod_deg": 2, "turn_deg": -6, "lean_deg": 3,
    "left": [(-0.185, 0.04, 1.39), (-0.30, 0.12, 1.18), (-0.23, 0.36, 1.27), (-0.21, 0.44, 1.285)],
    "right": [(0.185, 0.04, 1.39), (0.30, 0.12, 1.18), (0.22, 0.36, 1.27), (0.20, 0.44, 1.285)],
    "left_leg": [(-0.09, 0, 0.86), (-0.10, 0.02, 0.48), (-0.11, -0.02, 0.09), (-0.135, 0.11, 0.05)],
    "right_leg": [(0.09, 0, 0.86), (0.12, 0.06, 0.48), (0.15, 0.03, 0.09), (0.19, 0.15, 0.05)],
}
# Arms crossed close against the cold, the head a little down.
COLD = AT_RAIL | {
    "head": (0.0, 0.095, 1.65), "nod_deg": 6, "turn_deg": 20, "lean_deg": -4,
    "left": [(-0.18, 0.05, 1.39), (-0.255, 0.15, 1.14), (-0.02, 0.22, 1.17), (0.07, 0.20, 1.20)],
    "right": [(0.18, 0.05, 1.39), (0.255, 0.14, 1.16), (0.04, 0.25, 1.21), (-0.05, 0.24, 1.23)],
}
# On a chair, leaning back, the hands on the thighs and the face lifted.
LEANING_BACK = WRITING | {
    "spine": [(0, -0.02, 0.48), (0, -0.045, 0.62), (0, -0.055, 0.82), (0, -0.05, 1.0), (0, -0.04, 1.10), (0, -0.02, 1.165)],
    "head": (0, 0.015, 1.335), "nod_deg": -6, "turn_deg": -8, "lean_deg": 3,
    "left": [(-0.19, -0.05, 1.06), (-0.28, -0.03, 0.80), (-0.18, 0.22, 0.64), (-0.14, 0.31, 0.61)],
    "right": [(0.19, -0.05, 1.06), (0.28, -0.03, 0.80), (0.18, 0.22, 0.64), (0.14, 0.31, 0.61)],
    "left_leg": [(-0.10, 0.0, 0.49), (-0.14, 0.42, 0.49), (-0.15, 0.42, 0.09), (-0.17, 0.55, 0.045)],
    "right_leg": [(0.10, 0.0, 0.49), (0.15, 0.44, 0.49), (0.17, 0.56, 0.09), (0.20, 0.69, 0.05)],
}
# The same, the left hand up before the eyes, against a sun that stands to the left.
SHADING_EYES = LEANING_BACK | {
    "head": (-0.01, 0.02, 1.335), "nod_deg": -4, "turn_deg": 30, "lean_deg": -5,
    "left": [(-0.19, -0.04, 1.07), (-0.40, 0.05, 1.10), (-0.235, 0.13, 1.34), (-0.15, 0.165, 1.40)],
    "right": [(0.19, -0.05, 1.06), (0.28, -0.01, 0.81), (0.12, 0.22, 0.64), (0.05, 0.29, 0.615)],
}
