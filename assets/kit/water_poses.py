"""How a man stands where the water comes to him: joints in metres, as in `kit.figure`; all face +Y."""

# Come to a stop at the edge, the weight on one leg, the right arm down with a pair of shoes in its hand, the head bent to listen.
SHOES_IN_HAND = {
    "spine": [(0.015, 0, 0.86), (0.01, 0, 1.0), (0, 0.005, 1.18), (-0.01, 0.0, 1.35), (-0.012, 0.0, 1.44), (-0.01, 0.01, 1.50)],
    "head": (-0.02, 0.045, 1.665), "nod_deg": 8, "turn_deg": -12, "lean_deg": -7,
    "left": [(-0.195, 0.0, 1.39), (-0.27, 0.02, 1.14), (-0.24, 0.12, 0.92), (-0.23, 0.15, 0.83)],
    "right": [(0.175, 0.0, 1.40), (0.27, -0.03, 1.15), (0.315, 0.02, 0.92), (0.325, 0.035, 0.83)],
    "left_leg": [(-0.08, 0, 0.87), (-0.115, 0.05, 0.48), (-0.13, 0.02, 0.09), (-0.155, 0.14, 0.05)],
    "right_leg": [(0.10, 0, 0.86), (0.105, 0.01, 0.47), (0.10, -0.03, 0.09), (0.12, 0.10, 0.05)],
}
