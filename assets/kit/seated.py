"""Ways to sit at a table, at a bar, on a bench or a sofa: joints in metres, as in `kit.figure`; all face +Y."""

from kit.figure import WRITING

# At a laid table, upright, both forearms on the cloth's edge, the head a little to one side: someone who is listening to a person.
DINING = WRITING | {
    "spine": [(0, -0.03, 0.47), (0, -0.03, 0.61), (0, -0.005, 0.81), (0, 0.03, 0.99), (0, 0.045, 1.09), (0, 0.06, 1.155)],
    "head": (0, 0.095, 1.325), "nod_deg": 6, "turn_deg": 6, "lean_deg": 6,
    "left": [(-0.19, 0.03, 1.045), (-0.29, 0.08, 0.82), (-0.15, 0.33, 0.80), (-0.05, 0.39, 0.79)],
    "right": [(0.19, 0.03, 1.045), (0.29, 0.09, 0.82), (0.20, 0.35, 0.80), (0.14, 0.43, 0.79)],
}
# The same table, one elbow on it and the hand at the chin; the other hand lies on the cloth.
TELLING = DINING | {
    "spine": [(0, -0.02, 0.47), (0, -0.005, 0.61), (0, 0.03, 0.81), (0, 0.075, 0.98), (0, 0.10, 1.075), (0, 0.12, 1.14)],
    "head": (0, 0.165, 1.31), "nod_deg": 2, "turn_deg": -4, "lean_deg": -5,
    "left": [(-0.185, 0.08, 1.03), (-0.23, 0.30, 0.82), (-0.15, 0.29, 1.06), (-0.09, 0.25, 1.14)],
    "right": [(0.185, 0.08, 1.03), (0.31, 0.15, 0.82), (0.19, 0.41, 0.80), (0.12, 0.49, 0.79)],
}
# At a counter (its top at 1.06 m) on a high stool: the back round, both elbows on the wood, the feet on the stool's rung.
AT_BAR = {
    "spine": [(0, -0.05, 0.77), (0, -0.05, 0.90), (0, 0.0, 1.09), (0, 0.075, 1.25), (0, 0.115, 1.34), (0, 0.145, 1.40)],
    "head": (0, 0.19, 1.565), "nod_deg": 14, "turn_deg": -22, "lean_deg": -4,
    "left": [(-0.185, 0.08, 1.30), (-0.30, 0.27, 1.11), (-0.12, 0.44, 1.115), (-0.04, 0.49, 1.115)],
    "right": [(0.185, 0.08, 1.30), (0.30, 0.26, 1.11), (0.17, 0.50, 1.115), (0.11, 0.57, 1.12)],
    "left_leg": [(-0.10, 0.0, 0.79), (-0.16, 0.40, 0.74), (-0.15, 0.27, 0.36), (-0.16, 0.38, 0.29)],
    "right_leg": [(0.10, 0.0, 0.79), (0.16, 0.41, 0.72), (0.15, 0.27, 0.36), (0.16, 0.38, 0.29)],
}
# At the same counter, turned on the stool to the next one: one elbow on the wood, the hand open in talk.
TALKING_AT_BAR = AT_BAR | {
    "spine": [(0, -0.05, 0.77), (0, -0.045, 0.90), (0, -0.01, 1.09), (0, 0.035, 1.26), (0, 0.06, 1.355), (0, 0.075, 1.415)],
    "head": (0, 0.11, 1.585), "nod_deg": 2, "turn_deg": 30, "lean_deg": 5,
    "left": [(-0.19, 0.04, 1.31), (-0.30, 0.20, 1.11), (-0.20, 0.43, 1.17), (-0.20, 0.50, 1.25)],
}
# Low on a sofa or a bench, leaning to what is in front, a small thing held in both hands.
PLAYING = {
    "spine": [(0, -0.04, 0.46), (0, -0.045, 0.59), (0, -0.01, 0.77), (0, 0.06, 0.93), (0, 0.10, 1.02), (0, 0.135, 1.08)],
    "head": (0, 0.185, 1.24), "nod_deg": 0, "turn_deg": 0, "lean_deg": 0,
    "left": [(-0.185, 0.07, 0.98), (-0.28, 0.19, 0.75), (-0.11, 0.40, 0.72), (-0.04, 0.46, 0.75)],
    "right": [(0.185, 0.07, 0.98), (0.28, 0.19, 0.75), (0.11, 0.40, 0.72), (0.04, 0.46, 0.75)],
    "left_leg": [(-0.10, 0.0, 0.48), (-0.15, 0.44, 0.50), (-0.16, 0.46, 0.09), (-0.18, 0.59, 0.045)],
    "right_leg": [(0.10, 0.0, 0.48), (0.15, 0.45, 0.50), (0.16, 0.42, 0.09), (0.18, 0.55, 0.045)],
}
# At a table, the arm out before the face: an old woman who shows her street to whoever looks.
POINTING = DINING | {
    "right": [(0.185, 0.06, 1.05), (0.26, 0.28, 0.99), (0.22, 0.52, 1.08), (0.20, 0.62, 1.13)], "turn_deg": -10, "nod_deg": 0,
}
