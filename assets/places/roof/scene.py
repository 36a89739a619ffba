"""The roof of the Marengo before sunrise and at sunrise: the last pictures of the story.

The idea of light: one sun, no one else's. Before it, dark shapes against a line of gray, and the chairs empty. When it comes it is low
and from the left: it takes the water tower, the rail and the chairs in turn, and whoever has come up has sat down. Their shadows, and the
chairs', go out over the roof and up the wall of the stairhead. The hours differ in who is there: that is what the story is about.
"""

import random

from kit.camera import look
from kit.city import hill, houses
from kit.dawn import brighten_toward
from kit.figure import OCHRE, figurine
from kit.furniture import chair
from kit.hair import bob
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, distant, felt, metal, pane, plaster, wood
from kit.other_coats import plain_coat
from kit.parting import OWING
from kit.roof_company import AT_PAPER, BENT_OVER, FACE_TO_SUN, IN_POCKETS, PERCHED, READING_UP, RECLINED, brimmed_hat, crate, vent
from kit.roof_poses import AT_RAIL, COLD, LEANING_BACK, SHADING_EYES
from kit.rooftop import pipe_rail, puddle, stairhead, tank_on_legs, tomatoes_on_ladder
from kit.seats import armchair, deck_chair, folding_chair, piano_stool, slat_back
from kit.shapes import block
from kit.shore import bucket
from kit.street import raven

HOURS = ("before", "alone", "before-all", "sunrise", "sunrise-alone", "sunrise-wynn", "sunrise-lent", "sunrise-all")

# Before, one stands low and close behind them, and the tank is over their heads; in the sun, far enough back for all its shadows.
BEFORE = {"at_m": (-0.45, -5.75, 1.12), "toward_m": (-0.6, 3, 1.12), "focus_m": (-0.9, 0.6, 1.0), "lens_mm": 31, "aperture_f": 0.5, "shift_up": 0.088, "shift_right": 0.085}
SUNRISE = {"at_m": (0.3, -8.3, 1.5), "toward_m": (0.3, 3, 1.5), "focus_m": (-0.9, 0.1, 1.0), "lens_mm": 36, "aperture_f": 0.55, "shift_up": 0.022}
SUN_RUN = (1.0, 0.24, -0.20)
RAIL_M, LEFT_M = 1.35, -4.3
HIM_M, HER_M = (-1.55, 0.15), (-0.62, -0.2)
AT_RAIL_M = (-2.2, RAIL_M - 0.38)
TOWER_M = (-3.2, 31.0, 0.0)
VIOLET, RUSSET = (0.19, 0.095, 0.30), (0.105, 0.033, 0.016)
HIS_HAIR, HIS_TROUSERS = (0.035, 0.022, 0.018), (0.06, 0.055, 0.07)


def build(hour):
    """Who is there is told by what the hour's name has after the light's."""
    light = hour.startswith("sunrise")
    roof()
    stair()
    two_chairs()
    left_about(vents=light and not hour.endswith("all"))
    beyond(light)
    company = {"before": waiting, "alone": alone, "sunrise": seated, "sunrise-alone": seated_alone, "sunrise-wynn": with_wynn, "sunrise-lent": with_lent}
    company.get(hour, lambda: everybody(light))()
    (sun if light else gray)()
    look(**(SUNRISE if light else BEFORE))
    points = {"him": (*HIM_M, 1.1), "her": (*HER_M, 1.1), "tower": (TOWER_M[0], TOWER_M[1], 8), "door": (3.2, -0.6, 1.0), "rail": (*AT_RAIL_M, 1.3)}
    return {"exposure": 0.15 if light else 1.0, "look": "Medium High Contrast", "depth_m": (4.5, 40), "bloom": 0.05, "points_m": points}


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
    raven((2.66, -0.68, 2.67), 78, clay("raven", (0.02, 0.02, 0.028)), 0.56)


def two_chairs():
    """His, and the other one, with felt on its feet."""
    chair((*HIM_M, 0), 0, wood("dark", (0.13, 0.07, 0.045)), felt("his seat", (0.24, 0.16, 0.09)))
    slat_back((*HER_M, 0), 14, oak(), felt("her seat", (0.38, 0.24, 0.12)))


def oak():
    return wood("oak", (0.34, 0.19, 0.085), (12, 12, 1), 0.42)


def left_about(vents):
    """What people have left up here: a child's bucket on a crate. The vents stand where no one else does."""
    zinc = metal("vent zinc", (0.36, 0.36, 0.37), 0.45)
    if vents:
        vent((-2.12, -2.5, 0), 0.90, zinc, 20)
        vent((-2.72, -1.75, 0), 1.25, zinc)
    crate((2.55, -1.72, 0), 24, (0.50, 0.36, 0.32), wood("crate", (0.42, 0.30, 0.18), (1, 12, 12)))
    bucket((2.58, -1.70, 0.33), -30, clay("bucket", (0.12, 0.22, 0.34)), metal("wire", (0.3, 0.3, 0.3)), clay("spade", (0.55, 0.26, 0.06)))


def beyond(light):
    """The hill with the tower on it, near enough to be level with the roof; under it the roofs of other houses."""
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


def person(name, pose, at_m, turn_deg, coat, trousers, hair, seed, lift_m=0.0, scale=1.0, **more):
    """Anybody but him: the coat is plain, of felt."""
    made = figurine(name, pose, (*at_m, lift_m), turn_deg, coat=coat, trousers=trousers, hair=hair, seed=seed, **more)
    plain_coat(name, made, pose, coat)
    made.scale = (scale,) * 3


def theodore(pose, at_m, turn_deg):
    figurine("theodore", pose, (*at_m, 0), turn_deg, coat=OCHRE, trousers=HIS_TROUSERS, hair=HIS_HAIR, seed=3)


def amy(pose, at_m, turn_deg, **more):
    figurine("amy", pose, (*at_m, 0), turn_deg, coat=VIOLET, trousers=(0.10, 0.085, 0.075), hair=RUSSET, seed=12, **more)
    bob("amy", pose, (*at_m, 0), turn_deg, RUSSET, 0.21)


def waiting():
    """Before: both stand, with a gap between them, and the chairs are nobody's yet."""
    theodore(AT_RAIL, AT_RAIL_M, 4)
    amy(COLD, (-0.04, RAIL_M - 0.42), 12, long_coat=True)


def alone():
    """Before, and only he: one at the rail, two chairs behind him."""
    theodore(AT_RAIL, AT_RAIL_M, 4)


def seated():
    theodore(LEANING_BACK, HIM_M, 0)
    amy(SHADING_EYES, HER_M, 14)


def seated_alone():
    """The sun has come, and there's nobody to say so to; the other chair has it too."""
    theodore(LEANING_BACK | {"nod_deg": 2, "turn_deg": 4, "lean_deg": -2}, HIM_M, 0)


def with_wynn():
    """She is tallest, so she has it first: in the other chair, her face to it."""
    theodore(LEANING_BACK | {"turn_deg": -30, "nod_deg": 0}, HIM_M, 0)
    person("wynn", FACE_TO_SUN, HER_M, 14, (0.085, 0.125, 0.075), (0.07, 0.05, 0.06), (0.012, 0.009, 0.010), 9, scale=1.09, skin=(0.13, 0.062, 0.036), shirt=(0.66, 0.62, 0.52), bun=True)
    amy(READING_UP, (0.42, 0.62), 40, long_coat=True)
    block("list", (0.13, 0.008, 0.19), (0.42 - 0.64 * 0.36, 0.62 + 0.77 * 0.36, 1.33), felt("list paper", (0.78, 0.75, 0.66)), (-24, 0, 40), 0.002)


def with_lent():
    """His chair is Mrs. Baptiste's, with Amy over her shoulder; Isabella, who is off, has the other one."""
    person("mrs baptiste", AT_PAPER, HIM_M, 0, (0.07, 0.17, 0.17), (0.09, 0.07, 0.06), (0.36, 0.35, 0.34), 15, skin=(0.17, 0.085, 0.05), bun=True)
    block("envelope", (0.22, 0.11, 0.006), (HIM_M[0] + 0.0, HIM_M[1] + 0.40, 0.70), felt("envelope paper", (0.78, 0.75, 0.66)), (0, 0, 8), 0.002)
    amy(BENT_OVER, (HIM_M[0] - 0.62, HIM_M[1] + 0.05), -52)
    person("isabella", IN_POCKETS, HER_M, 14, (0.25, 0.25, 0.265), (0.05, 0.04, 0.05), (0.018, 0.014, 0.016), 6, shirt=(0.5, 0.48, 0.44), bun=True)
    theodore(OWING | {"nod_deg": 8}, (0.18, 0.36), 72)


def everybody(light):
    """All of them, each with a chair; and there's somebody else on the stair."""
    painted, dark, tube = clay("painted", (0.16, 0.23, 0.23)), wood("stool", (0.13, 0.07, 0.045)), metal("tube", (0.45, 0.45, 0.45), 0.35)
    theodore(LEANING_BACK, HIM_M, 0)
    person("super", LEANING_BACK | {"turn_deg": -4, "nod_deg": 4}, HER_M, 14, (0.10, 0.13, 0.17), (0.09, 0.08, 0.075), (0.30, 0.29, 0.28), 21)
    slat_back((-2.36, 0.32, 0), -10, painted, felt("seat b", (0.3, 0.2, 0.12)))
    amy(SHADING_EYES if light else LEANING_BACK, (-2.36, 0.32), -10)
    folding_chair((-3.22, 0.46, 0), -76, tube, clay("red lacquer", (0.30, 0.07, 0.045)))
    person("man in a hat", LEANING_BACK | {"turn_deg": 0, "lean_deg": 0, "nod_deg": 0}, (-3.22, 0.46), -76, (0.26, 0.20, 0.14), (0.07, 0.06, 0.055), (0.10, 0.08, 0.06), 22)
    brimmed_hat((-3.20, 0.46, 1.345), felt("hat", (0.17, 0.12, 0.075)), felt("hat band", (0.05, 0.03, 0.03)))
    if light:
        deck_chair((-2.62, -2.0, 0), -28, oak(), [cloth_thin("canvas", (0.60, 0.52, 0.40), 0.35), cloth_thin("stripe", (0.30, 0.10, 0.07), 0.35)])
        person("mother", RECLINED, (-2.62, -2.0), -28, (0.42, 0.33, 0.30), (0.16, 0.12, 0.14), (0.03, 0.02, 0.018), 23, skin=(0.26, 0.14, 0.085), bun=True)
    piano_stool((0.26, -0.85, 0), 10, dark, clay("leather", (0.20, 0.07, 0.045)))
    person("boy", PERCHED, (0.26, -0.85), 8, (0.12, 0.24, 0.42), (0.12, 0.10, 0.08), (0.03, 0.02, 0.018), 24, lift_m=0.225, scale=0.72, skin=(0.26, 0.14, 0.085))
    armchair((0.55, 0.52, 0), 22, felt("moss velvet", (0.14, 0.135, 0.07)), felt("cushion", (0.20, 0.16, 0.08)), dark)
    person("odalys", LEANING_BACK | {"turn_deg": 10}, (0.55, 0.56), 22, (0.13, 0.125, 0.05), (0.06, 0.04, 0.035), (0.16, 0.145, 0.13), 6, shirt=(0.55, 0.30, 0.16), skin=(0.30, 0.16, 0.095))
    person("night nurse", AT_RAIL | {"turn_deg": 14}, (-0.42, RAIL_M - 0.38), 0, (0.60, 0.60, 0.58), (0.55, 0.55, 0.54), (0.16, 0.09, 0.04), 25, bun=True)
    person("woman from six", COLD | {"turn_deg": 30}, (0.12, RAIL_M - 0.40), 6, (0.32, 0.14, 0.10), (0.08, 0.07, 0.09), (0.05, 0.035, 0.03), 26, long_coat=True)
    person("somebody else", OWING | {"nod_deg": 4}, (3.02, -0.92), 128, (0.30, 0.22, 0.30), (0.10, 0.09, 0.10), (0.07, 0.05, 0.04), 27, long_coat=True)


def her_trace():
    """The stage shows none of her here; the trace is what she would be, if she were: at his ear."""
    lamp("her trace", "POINT", (HIM_M[0] + 0.3, HIM_M[1] - 0.2, 1.35), 6, (1.0, 0.52, 0.22), (0.08, 0), hers=True)


def gray():
    her_trace()
    world = sky([(0.0, (0.74, 0.76, 0.78)), (0.9, (0.018, 0.022, 0.036)), (0.035, (0.60, 0.625, 0.655)), (0.08, (0.23, 0.25, 0.285)), (0.17, (0.095, 0.107, 0.135)), (0.42, (0.04, 0.047, 0.07))], 0.85)
    brighten_toward(world, (-0.9, 0.6, 0.0), (0.07, 0.072, 0.072), 3.0)
    lamp("dome", "SUN", (0, 0, 9), 0.46, (0.64, 0.71, 1.0), (150, 0), toward_m=(0.25, 0.7, 8))
    lamp("first gray", "SUN", (0, 0, 9), 0.75, (0.86, 0.88, 1.0), (40, 0), toward_m=(0.5, -1, 8.7))


def sun():
    her_trace()
    world = sky([(0.0, (1.0, 0.70, 0.42)), (0.9, (0.06, 0.14, 0.34)), (0.05, (1.0, 0.72, 0.46)), (0.11, (0.80, 0.76, 0.68)), (0.2, (0.32, 0.57, 0.70)), (0.4, (0.09, 0.27, 0.54))], 0.9)
    brighten_toward(world, (-0.9, 0.5, 0.06), (0.52, 0.27, 0.10), 2.8)
    lamp("sun", "SUN", (-9, 0, 6), 10.5, (1.0, 0.56, 0.25), (0.9, 0), toward_m=(-9 + SUN_RUN[0], SUN_RUN[1], 6 + SUN_RUN[2]))
    lamp("dome", "SUN", (0, 0, 9), 0.34, (0.48, 0.62, 1.0), (150, 0), toward_m=(-0.1, 0.25, 8))
    lamp("east", "SUN", (0, 0, 9), 0.25, (1.0, 0.70, 0.55), (60, 0), toward_m=(1, 0.2, 8.6))
