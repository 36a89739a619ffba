"""The street market on a Saturday morning in September: the one crowded picture, and the happiest.

The idea of light: the sun comes low down the street, through striped cloth, and what it touches is fruit. The cart stands by itself in
the middle of it all, with a small device in its child seat, held up by the list; her light is on the peaches, as if they had it from her.
"""

import math
import random

from kit.camera import look
from kit.city import hill, houses
from kit.figure import figurine
from kit.light import lamp, sky
from kit.market import awning, bunch, hanging_scale, heap, long_fruit, paper_bag, peach, pennants, round_fruit, shopping_cart, slatted_crate
from kit.market_poses import CHOOSING, OFFERING, STROLLING, TASTING
from kit.materials import clay, cloth_thin, distant, felt, glow, metal, plaster, wood
from kit.shapes import ball, block
from kit.street import window
from kit.trees import jacaranda

HOURS = ("morning",)

EYE_M = (-0.1, -4.7, 1.42)
APRICOT = (1.0, 0.52, 0.22)
CART_M, CART_TURN = (-1.12, 0.1), 20
HIM_M, VENDOR_M = (-0.38, 0.95), (0.62, 1.75)
SUN_RUN = (0.80, 0.42, -0.52)
VIOLET = (0.19, 0.095, 0.30)


def build(hour):
    street()
    peach_stall()
    left_stalls()
    cart()
    people()
    lights()
    look(EYE_M, (EYE_M[0], 5, EYE_M[2]), (-0.75, 0.1, 1.0), lens_mm=37, aperture_f=0.4, shift_up=-0.03)
    points = {"cart": (CART_M[0], CART_M[1], 0.95), "him": (*HIM_M, 1.4), "peaches": (0.6, 0.4, 1.0), "vendor": (*VENDOR_M, 1.5)}
    return {"exposure": -0.08, "look": "Medium High Contrast", "depth_m": (1.8, 16), "bloom": 0.07, "points_m": points}


def street():
    """Paving, the fronts of two rows of houses, and at the street's end a hill in the haze."""
    dice = random.Random(5)
    stones = [plaster(f"paving {k}", c) for k, c in enumerate([(0.36, 0.28, 0.21), (0.32, 0.25, 0.19), (0.40, 0.31, 0.23)])]
    block("bed", (16, 46, 0.1), (0, 18, -0.08), stones[1], bevel_m=0)
    for row in range(17):
        for col in range(12):
            x, y = -3.4 + col * 0.6 + (0.3 if row % 2 else 0), -2.2 + row * 0.6
            block("stone", (0.585, 0.585, 0.05), (x, y, -0.025 + dice.uniform(-0.004, 0.004)), stones[dice.randrange(3)], (dice.uniform(-0.5, 0.5), dice.uniform(-0.5, 0.5), 0), 0.012)
    rose, cream, moss = plaster("rose front", (0.50, 0.27, 0.20)), plaster("cream front", (0.56, 0.46, 0.33)), plaster("moss front", (0.30, 0.30, 0.19))
    frame, dark = wood("frames", (0.14, 0.09, 0.06)), clay("panes", (0.10, 0.09, 0.11))
    for k, (x, y, deep, tall, wall) in enumerate([(-5.6, 5, 8, 6.4, rose), (-6.0, 14, 10, 8.2, cream), (-5.7, 25, 12, 7.0, moss), (5.8, 6, 10, 7.4, cream), (6.0, 17, 11, 6.2, rose), (6.2, 29, 12, 8.4, moss)]):
        front = block("front", (3.2, deep, tall), (x, y, tall / 2), wall, bevel_m=0.05)
        # The nearest house on the left lets the sun past: the whole near market is to stand in it.
        front.visible_shadow = k > 0
        for n in range(int(deep / 2.2)):
            window((x + (1.61 if x < 0 else -1.61), y - deep / 2 + 1.2 + n * 2.1, 4.3), 90 if x < 0 else -90, (0.9, 1.4), frame, dark, seed=k * 7 + n)
    ground = hill("hill", 44, 30, 80, 9.0, -1.0, 2.7, distant("hill", (0.25, 0.22, 0.13), (0.95, 0.66, 0.42), 0.62))
    walls = [distant("hill wall", (0.6, 0.48, 0.36), (0.98, 0.70, 0.46), 0.6)]
    houses(ground, 90, (-30, 30, 46, 72), walls, [distant("hill roof", (0.4, 0.18, 0.12), (0.95, 0.62, 0.42), 0.6)], 4)
    jacaranda((-3.9, 17.5, 0), 6.5, cloth_thin("leaves", (0.20, 0.24, 0.07), 0.5), clay("bark", (0.10, 0.07, 0.06)), 3, 1000, 0.22)
    papers = [cloth_thin(f"flag {k}", c, 0.5) for k, c in enumerate([(0.85, 0.42, 0.12), (0.86, 0.78, 0.60), (0.42, 0.22, 0.50), (0.75, 0.20, 0.12), (0.50, 0.52, 0.20)])]
    for y, z in ((7.0, 4.15), (11.5, 4.8), (17, 5.6)):
        pennants((-4.4, y, z), (4.4, y + 0.8, z + 0.3), 0.5, papers, felt("string", (0.2, 0.15, 0.1)), 15)


def peach_stall():
    """The peach man's table, from the middle of the picture to its right edge, under apricot and cream."""
    cream, apricot = cloth_thin("cream stripe", (0.88, 0.78, 0.60), 0.5), cloth_thin("apricot stripe", (0.86, 0.36, 0.09), 0.5)
    timber, pale = wood("trestle", (0.26, 0.16, 0.09)), wood("crate", (0.50, 0.34, 0.18))
    awning((0.22, 4.3), (0.45, 2.7), 2.30, 3.25, [cream, apricot], timber, 13)
    block("table", (3.9, 1.05, 0.05), (2.15, 0.75, 0.74), timber, (7, 0, 0), 0.01)
    cloth = cloth_thin("table cloth", (0.34, 0.36, 0.20), 0.1)
    block("cloth", (3.9, 0.015, 0.72), (2.15, 0.23, 0.37), cloth, bevel_m=0.004)
    blush = [clay(f"peach {k}", c) for k, c in enumerate([(0.76, 0.30, 0.075), (0.66, 0.17, 0.06), (0.80, 0.38, 0.11), (0.52, 0.085, 0.05)])]
    for k, (x, columns) in enumerate(((0.62, 7), (1.52, 7))):
        slatted_crate((x, 0.62, 0.76), 0, (0.84, 0.66, 0.11), pale)
        heap((x, 0.62, 0.79), (columns, 5), 4, 0.056, blush, 3 + k)
    plum, pear = [clay("plum", (0.16, 0.05, 0.13)), clay("plum b", (0.22, 0.06, 0.10))], [clay("pear", (0.52, 0.46, 0.12)), clay("pear b", (0.60, 0.44, 0.13))]
    slatted_crate((2.40, 0.62, 0.76), 0, (0.8, 0.66, 0.11), pale)
    heap((2.40, 0.62, 0.79), (9, 6), 3, 0.042, plum, 8, round_fruit)
    slatted_crate((3.25, 0.62, 0.76), 0, (0.8, 0.66, 0.11), pale)
    heap((3.25, 0.62, 0.79), (6, 5), 3, 0.055, pear, 9, long_fruit)
    hanging_scale((1.95, 1.15, 2.36), 0.42, clay("scale green", (0.12, 0.22, 0.18)), metal("brass", (0.62, 0.40, 0.12), 0.3), clay("dial", (0.75, 0.70, 0.60)))
    melon = [clay("melon", (0.52, 0.34, 0.14)), clay("melon b", (0.40, 0.30, 0.13))]
    for x, n in ((1.05, 4), (2.15, 3)):
        slatted_crate((x, -0.1, 0), 3, (0.86, 0.5, 0.2), pale)
        heap((x, -0.1, 0.08), (n, 2), 2, 0.095, melon, 12 + n, round_fruit)
    label = felt("label", (0.80, 0.74, 0.60))
    for x in (0.62, 1.52, 2.4, 3.25):
        block("price", (0.15, 0.01, 0.10), (x + 0.05, 0.26, 0.93), label, (-14, 0, 3), 0.004)


def left_stalls():
    """Over the way: greens, oranges, flowers under violet, under moss; and more of them, smaller, down the street."""
    timber, pale = wood("poles", (0.28, 0.18, 0.10)), wood("boxes", (0.27, 0.165, 0.09))
    pairs = [((0.40, 0.20, 0.48), (0.86, 0.76, 0.62)), ((0.46, 0.45, 0.16), (0.88, 0.80, 0.62)), ((0.80, 0.22, 0.12), (0.88, 0.78, 0.62)), ((0.85, 0.55, 0.12), (0.86, 0.78, 0.62))]
    cloths = [[cloth_thin(f"awning {k} {n}", c, 0.5) for n, c in enumerate(p)] for k, p in enumerate(pairs)]
    for k, (x, y, wide) in enumerate(((-3.4, 2.6, 2.1), (-3.5, 6.4, 2.2), (-3.3, 10.6, 2.3), (2.6, 6.6, 2.5), (2.7, 10.8, 2.5), (-3.2, 15, 2.4), (2.8, 15.5, 2.5))):
        awning((x - wide / 2, x + wide / 2), (y, y + 2.2), 2.3, 3.2, cloths[(k + 2 * (k > 2)) % 4], timber, 7)
        block("table", (wide - 0.2, 1.0, 0.8), (x, y + 0.7, 0.4), pale, bevel_m=0.02)
    green = [cloth_thin("chard", (0.14, 0.26, 0.06), 0.4), cloth_thin("herb", (0.26, 0.32, 0.08), 0.4)]
    orange, red, lemon = [clay("orange", (0.85, 0.32, 0.04))], [clay("tomato", (0.66, 0.07, 0.03))], [clay("lemon", (0.85, 0.62, 0.08))]
    for k in range(6):
        bunch((-4.2 + 0.3 * k, 3.0, 0.82), 34, 0.34, green[k % 2], k)
    heap((-2.9, 2.95, 0.82), (6, 5), 3, 0.05, orange, 4, round_fruit)
    heap((-3.6, 6.8, 0.82), (8, 5), 3, 0.06, lemon, 5, round_fruit)
    heap((-2.8, 6.8, 0.82), (6, 5), 3, 0.06, red, 6, round_fruit)
    heap((2.0, 7.0, 0.82), (9, 5), 3, 0.06, orange, 7, round_fruit)
    petals = [cloth_thin("marigold", (0.90, 0.45, 0.05), 0.4), cloth_thin("aster", (0.45, 0.25, 0.60), 0.4), cloth_thin("white flower", (0.85, 0.80, 0.70), 0.4)]
    for k in range(7):
        bunch((-4.1 + 0.26 * k, 11.0, 0.82), 60, 0.5, petals[k % 3], 20 + k)
    # Close by, out of focus: the corner of a flower seller's bucket.
    for k in range(3):
        bunch((-1.3 + 0.12 * k, -2.1, 0.62), 46, 0.42, petals[(k + 1) % 3], 40 + k, 0.45)
        bunch((-1.3 + 0.12 * k, -2.1, 0.50), 40, 0.42, green[0], 50 + k, 0.5)


def in_cart(x, y, z):
    """A place in the cart: `x` to the right of whoever pushes it, `y` away from them."""
    c, s = math.cos(math.radians(CART_TURN)), math.sin(math.radians(CART_TURN))
    return (CART_M[0] + x * c - y * s, CART_M[1] + x * s + y * c, z)


def cart():
    """It stands by itself: what has been bought, his bag, and in the child seat the small pane that she looks out of."""
    chrome = metal("wire", (0.62, 0.58, 0.52), 0.25)
    shopping_cart((*CART_M, 0), CART_TURN, chrome, clay("grip", (0.46, 0.10, 0.05)), clay("seat", (0.55, 0.33, 0.12)), clay("rubber", (0.05, 0.045, 0.045)))
    shell, brown = clay("shell", (0.30, 0.20, 0.14)), felt("paper bag", (0.46, 0.30, 0.17))
    block("small pane", (0.17, 0.02, 0.24), in_cart(0.02, -0.17, 0.845), shell, (-12, 0, CART_TURN + 3), 0.01)
    block("small face", (0.145, 0.006, 0.21), in_cart(0.02, -0.185, 0.845), glow("her small screen", (1.0, 0.46, 0.16), 1.0, hers=True), (-12, 0, CART_TURN + 3), 0.003)
    paper_bag(in_cart(0.05, 0.22, 0.48), CART_TURN + 12, brown, 0.42, 0.24)
    paper_bag(in_cart(-0.06, -0.02, 0.50), CART_TURN - 20, brown, 0.27, 0.2)
    bunch(in_cart(0.05, 0.22, 0.86), 26, 0.30, cloth_thin("carrot tops", (0.20, 0.30, 0.07), 0.4), 61, 0.3)
    blush, dice = clay("bought peach", (0.84, 0.36, 0.12)), random.Random(7)
    for k, (u, v) in enumerate(((0.12, -0.12), (0.15, 0.02), (0.10, -0.02), (-0.12, 0.12), (-0.08, 0.2), (0.13, 0.1))):
        made = peach(in_cart(u, v, 0.56 + 0.02 * (k % 2)), 0.05, blush, dice)
        made.name = "bought peach"


def people():
    dark = (0.035, 0.022, 0.018)
    figurine("theodore", TASTING, (*HIM_M, 0), -62, trousers=(0.07, 0.06, 0.09), hair=dark, seed=3)
    ball("bitten peach", (HIM_M[0] + 0.36, HIM_M[1] + 0.13, 1.53), 0.048, clay("his peach", (0.88, 0.40, 0.12)))
    figurine("peach man", OFFERING, (*VENDOR_M, 0), 132, coat=(0.62, 0.57, 0.48), trousers=(0.2, 0.15, 0.1), hair=(0.3, 0.28, 0.26), seed=8)
    crowd = [(-2.1, 4.4, 70, (0.10, 0.24, 0.26)), (-1.25, 5.6, 170, (0.58, 0.16, 0.09)), (0.9, 5.2, -60, (0.62, 0.52, 0.36)), (-2.2, 7.2, 80, VIOLET), (-0.55, 7.8, 10, (0.34, 0.35, 0.12)), (-1.6, 9.6, 190, (0.66, 0.50, 0.34)),
             (-0.2, 10.8, 0, (0.14, 0.14, 0.24)), (-1.1, 12.5, 200, (0.66, 0.26, 0.20)), (0.3, 13.5, 180, (0.5, 0.44, 0.36)), (-0.7, 16, 10, (0.3, 0.12, 0.10)), (-1.75, 6.6, 20, (0.26, 0.34, 0.34)), (0.2, 6.4, 170, (0.42, 0.20, 0.30)), (1.7, 5.7, 175, (0.20, 0.28, 0.20))]
    for k, (x, y, turn, coat) in enumerate(crowd):
        pose = (STROLLING, CHOOSING)[k % 3 == 2]
        hair = ((0.05, 0.03, 0.02), (0.16, 0.08, 0.03), (0.35, 0.32, 0.29), (0.02, 0.02, 0.025))[k % 4]
        figurine(f"passer {k}", pose, (x, y, 0), turn, coat=coat, trousers=(0.10, 0.08, 0.07), hair=hair, seed=20 + k, long_coat=k % 3 == 1, bun=k % 4 == 1)


def lights():
    sky([(0.0, (1.0, 0.80, 0.55)), (1.0, (0.22, 0.40, 0.62)), (0.12, (1.0, 0.84, 0.64)), (0.4, (0.55, 0.68, 0.78))], 1.0)
    lamp("sun", "SUN", (-6, -8, 7), 8.6, (1.0, 0.62, 0.31), (0.8, 0), toward_m=(-6 + SUN_RUN[0], -8 + SUN_RUN[1], 7 + SUN_RUN[2]))
    lamp("dome", "SUN", (0, 0, 9), 0.9, (0.72, 0.74, 0.95), (150, 0), toward_m=(0.1, 0.3, 8))
    x, y, z = in_cart(0, -0.42, 0.9)
    lamp("her pane", "POINT", (x, y, z), 16, APRICOT, (0.1, 0), hers=True)
    lamp("her basket", "POINT", in_cart(0, 0.2, 0.98), 14, APRICOT, (0.12, 0), hers=True)
    lamp("her peaches", "SPOT", (x, y, 1.25), 800, APRICOT, (0.2, 0), toward_m=(0.9, 0.6, 0.95), spread_deg=58, hers=True)
    lamp("her man", "SPOT", (x, y, 1.1), 160, APRICOT, (0.2, 0), toward_m=(HIM_M[0], HIM_M[1], 1.25), spread_deg=48, hers=True)
