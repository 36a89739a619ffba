"""How two people stand who have just said something: joints in metres, as in `kit.figure`; all face +Y."""

from kit.figure import REACHING

# Both arms down, the weight even, the head a little bent: a man who owes an answer.
OWING = REACHING | {
    "head": (0, 0.05, 1.665), "nod_deg": 14, "turn_deg": 0, "lean_deg": 5,
    "left": [(-0.185, 0.0, 1.40), (-0.25, -0.03, 1.15), (-0.24, 0.06, 0.92), (-0.235, 0.08, 0.83)],
    "right": [(0.185, 0.0, 1.40), (0.25, -0.03, 1.15), (0.24, 0.06, 0.92), (0.235, 0.08, 0.83)],
    "right_leg": [(0.09, 0, 0.86), (0.10, 0.02, 0.48), (0.10, 0.0, 0.09), (0.12, 0.13, 0.05)],
}
# One arm out level, its flat hand on the other's chest; the other arm hangs.
HAND_LAID = REACHING | {
    "head": (0, 0.05, 1.665), "nod_deg": 8, "turn_deg": 0, "lean_deg": -4,
    "left": [(-0.185, 0.0, 1.40), (-0.26, -0.02, 1.15), (-0.25, 0.08, 0.93), (-0.245, 0.10, 0.84)],
    "right": [(0.185, 0.03, 1.41), (0.25, 0.27, 1.30), (0.16, 0.50, 1.30), (0.13, 0.59, 1.31)],
    "right_leg": [(0.09, 0, 0.86), (0.11, 0.05, 0.48), (0.11, 0.05, 0.09), (0.13, 0.18, 0.05)],
}
# The arm straight up, a small thing held as near to the sky as it goes, the face after it.
HELD_UP = REACHING | {
    "head": (0.005, 0.0, 1.66), "nod_deg": -24, "turn_deg": -6, "lean_deg": -6,
    "left": [(-0.185, 0, 1.40), (-0.26, -0.02, 1.16), (-0.25, 0.06, 0.93), (-0.245, 0.08, 0.84)],
    "right": [(0.175, 0, 1.43), (0.225, 0.04, 1.69), (0.20, 0.06, 1.94), (0.195, 0.065, 2.04)],
}
# The same with both hands, on the toes.
HELD_UP_BOTH = HELD_UP | {
    "left": [(-0.175, 0, 1.43), (-0.225, 0.06, 1.68), (-0.11, 0.10, 1.90), (-0.04, 0.10, 1.98)],
    "right": [(0.175, 0, 1.43), (0.225, 0.06, 1.68), (0.11, 0.10, 1.90), (0.04, 0.10, 1.98)],
    "turn_deg": 0, "lean_deg": 0,
}
# Held out to the side and up, the body after it, as if a step to there would do it.
HELD_ASIDE = HELD_UP | {
    "spine": [(0, 0, 0.86), (0.015, 0, 1.0), (0.045, 0, 1.18), (0.08, -0.01, 1.34), (0.095, -0.01, 1.43), (0.105, 0, 1.49)],
    "head": (0.13, 0.02, 1.65), "nod_deg": -16, "turn_deg": -34, "lean_deg": 8,
    "left": [(-0.10, 0, 1.40), (-0.24, -0.02, 1.18), (-0.17, 0.06, 0.97), (-0.15, 0.08, 0.88)],
    "right": [(0.27, 0, 1.40), (0.44, 0.05, 1.60), (0.58, 0.08, 1.80), (0.63, 0.09, 1.89)],
    "left_leg": [(-0.09, 0, 0.86), (-0.14, 0.02, 0.48), (-0.20, -0.02, 0.09), (-0.225, 0.10, 0.05)],
}
# At the chest in both hands, the head bent over it: someone who has let it down again.
LOOKED_AT = OWING | {
    "head": (0, 0.075, 1.65), "nod_deg": 30, "turn_deg": 0, "lean_deg": 0,
    "left": [(-0.18, 0.02, 1.40), (-0.25, 0.08, 1.15), (-0.10, 0.26, 1.22), (-0.03, 0.30, 1.26)],
    "right": [(0.18, 0.02, 1.40), (0.25, 0.08, 1.15), (0.10, 0.26, 1.22), (0.03, 0.30, 1.26)],
}
