"""The roof of the Marengo before sunrise and at sunrise: the last pictures of the story.

The idea of light: one sun, no one else's. Before it, black shapes against a line of gray, two people apart at the rail and the
chairs empty. When it comes it is low and from the left: it takes the water tower, the rail and the chairs in turn, and the two
of them have sat down side by side. Their shadows, and the chairs', go out over the roof and up the wall of the stairhead.
"""

import random

from kit.camera import look
from kit.city import hill, houses
from kit.dawn import brighten_toward
from kit.figure import OCHRE, figurine
from kit.furniture import chair, mug
from kit.hair import bob
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, distant, felt, metal, pane, plaster, wood
from kit.roof_poses import AT_RAIL, COLD, LEANING_BACK, SHADING_EYES
from kit.rooftop import pipe_rail, puddle, stairhead, tank_on_legs, tomatoes_on_ladder
from kit.seats import armchair, deck_chair, folding_chair, piano_stool, slat_back
from kit.shapes import block
from kit.street import raven

HOURS = ("before", "sunrise")

EYE_M = (0.3, -8.3, 1.5)
SUN_RUN = (1.0, 0.24, -0.20)
RAIL_M, LEFT_M = 1.35, -4.3
HIM_M, HER_M = (-1.55, 0.15), (-0.62, -0.2)
TOWER_M = (-3.2, 31.0, 0.0)
VIOLET, RUSSET = (0.19, 0.095, 0.30), (0.105, 0.033, 0.016)


def build(hour):
    roof()
    stair()
    chairs()
    beyond(hour)
    (waiting if hour == "before" else seated)()
    (gray if hour == "before" else sun)()
    look(EYE_M, (EYE_M[0], 3, 1.5), (-0.9, 0.1, 1.0), lens_mm=36, aperture_f=0.55, shift_up=0.022)
    points = {"him": (*HIM_M, 1.1), "her": (*HER_M, 1.1), "tower": (TOWER_M[0], TOWER_M[1], 8), "door": (3.2, -0.6, 1.0)}
    return {"exposure": 0.9 if hour == "before" else 0.15, "look": "Medium High Contrast", "depth_m": (4.5, 40), "bloom": 0.05, "points_m": points}


def roof():
    tar, seam = plaster("silvered tar", (0.36, 0.345, 0.35)), plaster("patch", (0.27, 0.26, 0.27))
    block("roof", (18, 16, 0.4), (1.0, -4.6, -0.2), tar, bevel_m=0.03)
    dice = random.Random(3)
    for k in range(9):
        block("seam", (18, 0.09, 0.012), (1.0, -6.5 + k * 0.95, 0.004), seam, (0, 0, dice.uniform(-0.6, 0.6)), 0.004)
    for x, y, w, d, a in ((-2.9, -1.6, 1.0, 0.8, 8), (0.9, -2.2, 0.9, 0.7, -14), (-0.4, 0.7, 0.6, 0.5, 20)):
        block("patch", (w, d, 0.016), (x, y, 0.006), seam, (0, 0, a), 0.006)
    puddle((-0.05, -1.72, 0.016), (2.7, 1.0), pane("puddle", 0.6))
    curb = plaster("curb", (0.50, 0.46, 0.40))
    block("curb", (16, 0.3, 0.24), (3.5, RAIL_M + 0.02, 0.12), curb, bevel_m=0.04)
    block("left curb", (0.3, 14, 0.24), (LEFT_M, -5.5, 0.12), curb, bevel_m=0.04)
    paint = clay("rail paint", (0.58, 0.55, 0.49))
    pipe_rail((LEFT_M, RAIL_M, 0.24), (8.9, RAIL_M, 0.24), paint, 1.08, 3, 10)
    pipe_rail((LEFT_M, RAIL_M - 1.46, 0.24), (LEFT_M, -8.7, 0.24), paint, 1.08, 3, 6)


def stair():
    wall, trim = plaster("stairhead", (0.47, 0.37, 0.27)), clay("trim", (0.22, 0.24, 0.21))
    stairhead((3.15, 0.45, 0), 33, (2.5, 2.2, 2.55), wall, trim, wood("door", (0.10, 0.19, 0.17), (12, 12, 1)), plaster("inside", (0.2, 0.19, 0.19)), swing_deg=164)
    leaf, vine = cloth_thin("tomato leaf", (0.11, 0.19, 0.045), 0.4), clay("vine", (0.13, 0.17, 0.05))
    reds = [clay("ripe", (0.60, 0.045, 0.02)), clay("green", (0.24, 0.27, 0.06)), clay("turning", (0.62, 0.19, 0.03))]
    pails = [clay("pail", (0.45, 0.2, 0.11)), metal("zinc", (0.40, 0.41, 0.42), 0.4), clay("tub", (0.14, 0.22, 0.28))]
    tomatoes_on_ladder((1.32, -0.52, 0.0), (0.5, 0.325), 2.75, wood("ladder", (0.56, 0.38, 0.18)), felt("label", (0.62, 0.57, 0.46)), leaf, vine, reds, pails, felt("string", (0.6, 0.5, 0.35)))
    raven((2.75, -0.75, 2.67), 80, clay("raven", (0.02, 0.02, 0.028)), 1.0)


def chairs():
    """Theirs, and those that others have carried up."""
    oak, dark, red = wood("oak", (0.34, 0.19, 0.085), (12, 12, 1), 0.42), wood("dark", (0.13, 0.07, 0.045)), clay("red lacquer", (0.30, 0.07, 0.045))
    chair((*HIM_M, 0), 0, dark, felt("his seat", (0.24, 0.16, 0.09)))
    slat_back((*HER_M, 0), 14, oak, felt("her seat", (0.38, 0.24, 0.12)))
    canvas = [cloth_thin("canvas", (0.60, 0.52, 0.40), 0.35), cloth_thin("stripe", (0.30, 0.10, 0.07), 0.35)]
    deck_chair((-2.5, -2.05, 0), -30, oak, canvas)
    piano_stool((0.30, -0.75, 0), 10, dark, clay("leather", (0.20, 0.07, 0.045)))
    armchair((0.70, 0.50, 0), -28, felt("moss velvet", (0.14, 0.135, 0.07)), felt("cushion", (0.20, 0.16, 0.08)), dark)
    folding_chair((-2.75, 0.6, 0), -8, metal("tube", (0.45, 0.45, 0.45), 0.35), red)
    slat_back((2.75, -1.75, 0), 24, clay("painted", (0.16, 0.23, 0.23)), felt("seat b", (0.3, 0.2, 0.12)))
    blue = clay("blue cup", (0.10, 0.17, 0.28))
    mug((-1.05, -0.02, 0.0), blue)


def beyond(hour):
    """The hill with the tower on it, near enough to be level with the roof; under it the roofs of other houses."""
    light = hour == "sunrise"
    tones = [(0.52, 0.42, 0.33), (0.58, 0.49, 0.40), (0.44, 0.33, 0.27), (0.40, 0.37, 0.33)] if light else [(0.10, 0.10, 0.115)] * 2
    air = (0.62, 0.56, 0.60) if light else (0.035, 0.040, 0.052)
    near = [distant(f"near house {k}", c, air, 0.22) for k, c in enumerate(tones)]
    tiles = [distant(f"near roof {k}", c, air, 0.22) for k, c in enumerate([(0.26, 0.12, 0.08), (0.20, 0.17, 0.16)] if light else [(0.06, 0.06, 0.07)])]
    green = distant("near hill", (0.13, 0.135, 0.075) if light else (0.03, 0.032, 0.036), air, 0.24)
    ground = hill("tower hill", 16, 34, 80, 4.6, -8.3, 3.1, green)
    houses(ground, 210, (-48, 52, 21, 54), near, tiles, 6, size_m=(2.8, 4.6))
    middle = distant("middle hill", (0.16, 0.16, 0.11) if light else (0.03, 0.034, 0.04), (0.62, 0.50, 0.50) if light else (0.05, 0.056, 0.07), 0.42)
    far_ground = hill("middle hill", 52, 60, 150, 13.0, -12.5, 5.4, middle, 0.03)
    pale = distant("pale house", (0.6, 0.5, 0.42) if light else (0.04, 0.045, 0.05), (0.68, 0.55, 0.52) if light else (0.05, 0.056, 0.07), 0.40)
    houses(far_ground, 220, (-80, 90, 56, 104), [pale], [middle], 8)
    last = distant("last hills", (0.2, 0.2, 0.2), (0.70, 0.62, 0.66) if light else (0.09, 0.10, 0.12), 0.8)
    hill("last hills", 190, 120, 420, 30.0, -21.0, 9.2, last, -0.02)
    staves = [wood(f"stave {k}", c, (12, 12, 1), 0.7) for k, c in enumerate([(0.52, 0.37, 0.24), (0.45, 0.32, 0.215), (0.57, 0.41, 0.27)])]
    iron = clay("tower iron", (0.16, 0.12, 0.11))
    tank_on_legs(TOWER_M, 2.45, -5.0, 5.6, 9.6, 11.7, staves, iron, iron, clay("tower cap", (0.30, 0.24, 0.22)))


def person(name, pose, at_m, turn_deg, coat, trousers, hair, seed, **more):
    figurine(name, pose, (*at_m, 0), turn_deg, coat=coat, trousers=trousers, hair=hair, seed=seed, **more)


def waiting():
    """Before: both stand, with a gap between them, and the chairs are nobody's yet."""
    him, her = (-1.75, RAIL_M - 0.38), (-0.14, RAIL_M - 0.42)
    person("theodore", AT_RAIL, him, 4, OCHRE, (0.06, 0.055, 0.07), (0.035, 0.022, 0.018), 3)
    person("amy", COLD, her, 12, VIOLET, (0.10, 0.085, 0.075), RUSSET, 12, long_coat=True)
    bob("amy", COLD, (*her, 0), 12, RUSSET, 0.21)


def seated():
    person("theodore", LEANING_BACK, HIM_M, 0, OCHRE, (0.06, 0.055, 0.07), (0.035, 0.022, 0.018), 3)
    person("amy", SHADING_EYES, HER_M, 14, VIOLET, (0.10, 0.085, 0.075), RUSSET, 12)
    bob("amy", SHADING_EYES, (*HER_M, 0), 14, RUSSET, 0.21)


def her_trace():
    """The stage shows none of her here; the trace is what she would be, if she were: at his ear."""
    lamp("her trace", "POINT", (HIM_M[0] + 0.3, HIM_M[1] - 0.2, 1.35), 6, (1.0, 0.52, 0.22), (0.08, 0), hers=True)


def gray():
    her_trace()
    world = sky([(0.0, (0.74, 0.76, 0.78)), (0.9, (0.018, 0.022, 0.036)), (0.035, (0.60, 0.625, 0.655)), (0.08, (0.23, 0.25, 0.285)), (0.17, (0.095, 0.107, 0.135)), (0.42, (0.04, 0.047, 0.07))], 0.85)
    brighten_toward(world, (-0.9, 0.6, 0.0), (0.07, 0.072, 0.072), 3.0)
    lamp("dome", "SUN", (0, 0, 9), 0.085, (0.55, 0.66, 1.0), (140, 0), toward_m=(0.2, -0.5, 8))
    lamp("first gray", "SUN", (0, 0, 9), 0.42, (0.85, 0.88, 1.0), (30, 0), toward_m=(0.15, -1, 8.8))


def sun():
    her_trace()
    world = sky([(0.0, (1.0, 0.70, 0.42)), (0.9, (0.06, 0.14, 0.34)), (0.05, (1.0, 0.72, 0.46)), (0.11, (0.80, 0.76, 0.68)), (0.2, (0.32, 0.57, 0.70)), (0.4, (0.09, 0.27, 0.54))], 0.9)
    brighten_toward(world, (-0.9, 0.5, 0.06), (0.52, 0.27, 0.10), 2.8)
    lamp("sun", "SUN", (-9, 0, 6), 10.5, (1.0, 0.56, 0.25), (0.9, 0), toward_m=(-9 + SUN_RUN[0], SUN_RUN[1], 6 + SUN_RUN[2]))
    lamp("dome", "SUN", (0, 0, 9), 0.34, (0.48, 0.62, 1.0), (150, 0), toward_m=(-0.1, 0.25, 8))
    lamp("east", "SUN", (0, 0, 9), 0.25, (1.0, 0.70, 0.55), (60, 0), toward_m=(1, 0.2, 8.6))
