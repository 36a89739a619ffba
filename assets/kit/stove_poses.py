"""How one sits by a stove: joints in metres, as in `kit.figure`; all face +Y."""

from kit.seated import PLAYING

# Low in a chair, drawn up to the fire: the back round, the forearms on the thighs, the hands let hang, the head turned to the other chair.
BY_THE_STOVE = PLAYING | {
    "spine": [(0, -0.04, 0.48), (0, -0.055, 0.61), (0, -0.03, 0.79), (0, 0.035, 0.955), (0, 0.075, 1.045), (0, 0.11, 1.105)],
    "head": (0.005, 0.155, 1.265), "nod_deg": 8, "turn_deg": -30, "lean_deg": -6,
    "left": [(-0.185, 0.04, 1.0), (-0.27, 0.13, 0.76), (-0.15, 0.36, 0.64), (-0.10, 0.44, 0.58)],
    "right": [(0.185, 0.04, 1.0), (0.27, 0.13, 0.76), (0.14, 0.36, 0.64), (0.05, 0.42, 0.61)],
}
