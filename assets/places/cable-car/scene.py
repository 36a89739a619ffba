"""Inside a cable car that has stopped halfway up a hill, at noon: seven people knee to knee, each bent over what is in their hands.

The idea of light: cold white noon comes in from the right and lays the window's posts over all of them alike. When she is there
she is in his hands alone, the one warm thing in the car: on his face, his chest and the knees beside his.
"""

from kit.camera import look
from kit.carriage import BENT_OVER_IT, HELD_HIGHER, IN_THE_LAP, benches, hat, held_at, radio, shell, small_thing, strap
from kit.city import hill, houses, water_tower
from kit.figure import OCHRE, figurine
from kit.hair import bob
from kit.light import lamp, sky
from kit.materials import clay, cloth_thin, distant, felt, glow, metal, wood
from kit.shapes import limb
from kit.trees import jacaranda

HOURS = ("noon",)

EYE_M = (0.26, -1.85, 1.86)
HALF_M, CAR_M, HIP_M = 0.98, (0.0, 3.7), 0.68
HIM_M, APRICOT = (-HIP_M, 0.86), (1.0, 0.50, 0.20)


def build(hour):
    car()
    people()
    hillside()
    lights()
    look(EYE_M, (EYE_M[0], 5, EYE_M[2]), (HIM_M[0] + 0.3, HIM_M[1], 1.0), lens_mm=29, aperture_f=0.6, shift_up=-0.155, shift_right=-0.05)
    return {
        "exposure": 0.3, "look": "Medium High Contrast", "depth_m": (1.6, 60), "bloom": 0.06,
        "points_m": {"his head": (HIM_M[0] + 0.15, HIM_M[1], 1.25), "his hands": (HIM_M[0] + 0.4, HIM_M[1], 0.85)},
    }


def car():
    slat, paint, iron = wood("slat", (0.15, 0.105, 0.075), (12, 1, 12), 0.35), wood("paint", (0.15, 0.20, 0.19), (1, 1, 6)), metal("iron", (0.12, 0.125, 0.13), 0.4)
    shell(HALF_M, CAR_M, 0.92, 1.86, 2.16, wood("panel", (0.15, 0.115, 0.085), (8, 8, 1), 0.4), paint, felt("ceiling", (0.42, 0.42, 0.40)), iron, wood("floor", (0.10, 0.085, 0.075), (8, 1, 8), 0.45))
    benches(0.86, (0.25, 3.6), slat, iron)
    leather, ring = felt("strap", (0.10, 0.06, 0.04)), clay("ring", (0.42, 0.38, 0.30))
    for k, (side, y) in enumerate([(-1, 0.45), (-1, 1.25), (-1, 2.05), (-1, 2.85), (1, 0.85), (1, 1.65), (1, 2.45)]):
        strap((side * 0.42, y, 2.02), leather, ring, (3, -4, 2, -2, 4, -3, 2)[k], 0)
    radio((-0.02, 3.05, 0.012), -16, clay("radio", (0.30, 0.23, 0.05)), felt("grille", (0.05, 0.05, 0.05)), iron)


def people():
    """Left: Theodore, a woman, an old man, a boy. Right: a man in a hat, a woman with her hair up, a man in a dark coat."""
    shell_, dead = metal("small shell", (0.10, 0.09, 0.085), 0.35), clay("dark face", (0.02, 0.022, 0.026))
    hers = glow("her small screen", (1.0, 0.56, 0.26), 3.0, hers=True)
    seats = [
        ("theodore", BENT_OVER_IT, HIM_M, -90, {"trousers": (0.05, 0.055, 0.10), "seed": 3, "coat": OCHRE}),
        ("woman", IN_THE_LAP, (-HIP_M, 1.56), -90, {"coat": (0.13, 0.22, 0.22), "trousers": (0.10, 0.05, 0.045), "hair": (0.02, 0.016, 0.016), "seed": 6, "skin": (0.30, 0.16, 0.09)}),
        ("old man", HELD_HIGHER, (-HIP_M, 2.27), -90, {"coat": (0.22, 0.20, 0.18), "trousers": (0.12, 0.11, 0.10), "hair": (0.50, 0.48, 0.45), "seed": 9}),
        ("boy", BENT_OVER_IT | {"turn_deg": 10}, (-HIP_M + 0.05, 2.98), -90, {"coat": (0.20, 0.08, 0.16), "trousers": (0.09, 0.10, 0.14), "hair": (0.06, 0.03, 0.015), "seed": 14}),
        ("man in a hat", BENT_OVER_IT | {"lean_deg": 4}, (HIP_M, 1.20), 90, {"coat": (0.075, 0.085, 0.10), "trousers": (0.08, 0.07, 0.06), "seed": 21, "skin": (0.22, 0.12, 0.075)}),
        ("woman with a bun", HELD_HIGHER | {"turn_deg": -6}, (HIP_M, 1.94), 90, {"coat": (0.34, 0.31, 0.26), "trousers": (0.10, 0.06, 0.10), "hair": (0.10, 0.06, 0.04), "bun": True, "seed": 31}),
        ("man in a coat", IN_THE_LAP, (HIP_M, 2.68), 90, {"coat": (0.10, 0.12, 0.07), "trousers": (0.06, 0.055, 0.05), "hair": (0.03, 0.025, 0.02), "seed": 41}),
    ]
    for name, pose, (x, y), turn, look_of in seats:
        made = figurine(name, pose, (x, y, 0), turn, **look_of)
        thing = small_thing(pose, (x, y, 0), turn, shell_, hers if name == "theodore" else dead)
        if name == "boy":
            made.scale = thing.scale = (0.84,) * 3
            made.location[2] = thing.location[2] = 0.07
    bob("woman", IN_THE_LAP, (-HIP_M, 1.56, 0), -90, (0.02, 0.016, 0.016), 0.17)
    hat(seats[4][1], (HIP_M, 1.20, 0), 90, felt("hat", (0.16, 0.12, 0.085)), felt("hat band", (0.05, 0.035, 0.03)))


def hillside():
    """Uphill, in the end window: the hill that they were to climb, tilted as a hill is from a car that hangs level."""
    air = (0.50, 0.60, 0.76)
    near, wall, roof = distant("hill", (0.13, 0.16, 0.11), air, 0.18), distant("wall", (0.60, 0.60, 0.60), air, 0.16), distant("roof", (0.17, 0.17, 0.21), air, 0.18)
    ground = hill("uphill", 10, 40, 50, 15, -7.5, 1.4, near, lean=0.22)
    houses(ground, 90, (-30, 30, 14, 46), [wall, distant("wall b", (0.60, 0.62, 0.60), air, 0.20)], [roof], 5, [distant("far pane", (0.06, 0.07, 0.09), air, 0.3)], 0.9, (3.0, 5.0))
    far = hill("far", 90, 60, 200, 30, -26, 2.2, distant("far hill", (0.16, 0.16, 0.14), (0.56, 0.64, 0.76), 0.8), lean=0.05)
    houses(far, 140, (-130, 130, 95, 140), [distant("far wall", (0.4, 0.38, 0.36), (0.58, 0.65, 0.76), 0.72)], [distant("far roof", (0.25, 0.2, 0.18), (0.56, 0.63, 0.74), 0.75)], 8)
    steel = distant("tower", (0.20, 0.20, 0.20), air, 0.45)
    water_tower((-7.5, 44, ground(-7.5, 44)), 8.5, steel, steel)
    petal, bark = cloth_thin("petal", (0.34, 0.22, 0.56), 0.4), wood("bark", (0.10, 0.08, 0.07))
    for k, (x, y) in enumerate([(-2.6, 13.0), (2.4, 17.0), (-5.6, 19.0)]):
        jacaranda((x, y, ground(x, y)), 4.2, petal, bark, 5 + k, 1500, 0.12)
    for x in (-1.1, 1.1):
        limb("cable", [(x, 3.4, 2.9), (x, 12, 6.3), (x, 40, 15.5)], [0.025] * 3, metal("rope", (0.08, 0.085, 0.09), 0.4), around=6, steps=4)


def lights():
    sky([(0.0, (0.62, 0.68, 0.78)), (1.0, (0.26, 0.40, 0.70)), (0.12, (0.60, 0.69, 0.83)), (0.4, (0.42, 0.56, 0.82))], 1.0)
    lamp("noon", "SUN", (4, 0, 8), 2.5, (0.80, 0.91, 1.0), (0.8, 0), toward_m=(4 - 0.80, 0.30, 8 - 0.40))
    lamp("right windows", "AREA", (HALF_M + 0.12, 1.6, 1.4), 13, (0.74, 0.87, 1.0), (3.2, 0.9), toward_m=(-0.5, 1.5, 0.9))
    lamp("left windows", "AREA", (-HALF_M - 0.12, 1.6, 1.4), 8, (0.70, 0.84, 1.0), (3.2, 0.9), toward_m=(0.5, 1.5, 0.9))
    lamp("end window", "AREA", (0, CAR_M[1] + 0.1, 1.4), 8, (0.74, 0.86, 1.0), (1.7, 0.9), toward_m=(0, 0.5, 0.9))
    lamp("open door", "AREA", (-0.4, -1.6, 1.9), 4, (0.70, 0.80, 1.0), (1.6, 1.2), toward_m=(-0.3, 1.2, 0.8))
    (hx, hy, hz), _ = held_at(BENT_OVER_IT)
    x, y = HIM_M[0] + hy, HIM_M[1] - hx
    lamp("her pane", "AREA", (x - 0.03, y, hz + 0.03), 10, APRICOT, (0.09, 0.14), toward_m=(HIM_M[0] + 0.15, y, 1.2), hers=True)
    lamp("her glow", "POINT", (x - 0.05, y - 0.10, hz + 0.10), 5.5, (1.0, 0.48, 0.2), (0.05, 0), hers=True)
    lamp("her knees", "POINT", (x + 0.10, y + 0.03, hz + 0.02), 4.5, (1.0, 0.47, 0.2), (0.05, 0), hers=True)
