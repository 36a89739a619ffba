"""The hill stairs at night, from the top: they go down beside the rails, from lamp to lamp, and after the last lamp there is the city.

The idea of light: four small lamps in jacarandas, and past them ten thousand on a plain, whose streets all run out to one point in the haze;
one man stands between. Samantha's light is a bead at his ear and, below, one of those streets, both rows of it, from his head to the horizon.

When the fog has come up there is no city: each lamp has a room of air to itself. He keeps to the rail, and the half of the stair that he leaves
over is where her light stands.
"""

import random

from kit.camera import look
from kit.city import water_tower
from kit.descent import Descent, globe_lamp, rail_car, track
from kit.figure import figurine
from kit.fog import in_fog, lit_air
from kit.light import lamp, sky
from kit.lights_below import Plain
from kit.materials import clay, cloth_thin, distant, felt, glow, metal, plaster, wood
from kit.parting import OWING
from kit.shapes import ball, block, solid
from kit.street import fallen, house, pots, window
from kit.trees import bough, jacaranda

HOURS = ("night", "fog")

EYE_M = (0.75, -4.2, 2.5)
APRICOT, LAMP = (1.0, 0.50, 0.19), (1.0, 0.62, 0.30)
WAY = Descent(6, 7, 0.12, 0.56, 1.4)
MIDDLE_X, HALF_M, RAILS_X = -1.35, 1.15, 2.35
HIM_M, FOG_HIM_M = (-0.98, 10.75), (-0.82, 8.55)
FOG = (0.036, 0.045, 0.053)
PLAIN_M, HER_STREET_V = -34.0, -9.9
# What is dark in the city: parks (along and across the avenues, and half their size), and hills that stand before what is behind them.
PARKS = [(196, 27, 16, 15), (310, -40, 60, 22), (420, 130, 70, 40), (900, -150, 200, 110), (760, 300, 160, 90)]
MOUNDS = [(560, 150, 95, 11), (1050, -250, 190, 16)]
GLOW = (0.068, 0.044, 0.045)
# One hand on the rail at his right, the face to what lies below.
LOOKING_OUT = OWING | {
    "head": (0, 0.04, 1.665), "nod_deg": 4, "turn_deg": -14, "lean_deg": -5,
    "right": [(0.185, 0.02, 1.40), (0.34, 0.0, 1.19), (0.52, 0.20, 1.06), (0.58, 0.27, 1.04)],
}


def build(hour):
    return night() if hour == "night" else fog()


def night():
    stairs()
    rails(car=True)
    trees()
    theodore(HIM_M, -6, 0.55, 0.10)
    city()
    lights()
    x, y = HIM_M
    camera = look(EYE_M, (EYE_M[0], 20, EYE_M[2]), (x, y, WAY.height(y) + 1), lens_mm=30, aperture_f=1.0, shift_up=-0.115)
    camera.data.clip_end = 20000
    return {
        "exposure": 0.85, "look": "Medium High Contrast", "depth_m": (4, 60), "bloom": 0.09,
        "points_m": {"him": (x, y, WAY.height(y) + 1.2), "car": (RAILS_X, 17, WAY.slope(17) + 1)},
    }


def fog():
    stairs()
    rails(car=False)
    trees()
    theodore(FOG_HIM_M, 4)
    in_fog(FOG, 5.5, 10.5, 1.5)
    fog_lights()
    x, y = FOG_HIM_M
    look((0.15, -1.2, 1.62), (0.15, 20, 1.62), (x, y, WAY.height(y) + 1), lens_mm=33, aperture_f=0.45, shift_up=-0.085)
    return {
        "exposure": 0.85, "look": "Medium High Contrast", "depth_m": (3, 40), "bloom": 0.10,
        "points_m": {"him": (x, y, WAY.height(y) + 1.2), "her side": (x - 0.9, y, WAY.height(y) + 1.0)},
    }


def stairs():
    stones = [plaster(f"stone {k}", c) for k, c in enumerate([(0.17, 0.148, 0.155), (0.14, 0.125, 0.135), (0.20, 0.172, 0.17)])]
    block("top landing", (3.0, 3.4, 0.3), (MIDDLE_X, -1.72, -0.16), stones[0], bevel_m=0.03)
    WAY.build(MIDDLE_X, HALF_M, stones, plaster("nosing", (0.46, 0.40, 0.38)), 3)
    iron = metal("iron", (0.05, 0.048, 0.055), 0.45)
    WAY.rail(MIDDLE_X + HALF_M - 0.12, 0.2, 22.0, iron)
    wall = plaster("garden wall", (0.27, 0.19, 0.17))
    for k in range(12):
        y = -1.5 + 2.1 * k
        block("garden wall", (0.34, 2.12, 2.6), (MIDDLE_X - HALF_M - 0.16, y, WAY.slope(max(0, y)) - 0.42), wall, bevel_m=0.05)
        block("cope", (0.44, 2.16, 0.09), (MIDDLE_X - HALF_M - 0.16, y, WAY.slope(max(0, y)) + 0.90), stones[2], bevel_m=0.03)
    dice = random.Random(9)
    spots = []
    for _ in range(2600):
        y = dice.choice([dice.uniform(0, 22), dice.gauss(8.5, 2.4), dice.gauss(3.5, 1.5)])
        x = MIDDLE_X + max(-HALF_M + 0.05, min(HALF_M - 0.05, dice.gauss(-0.25, 0.7)))
        spots.append((x, y, WAY.height(y)))
    fallen(spots, cloth_thin("fallen jacaranda", (0.36, 0.23, 0.62), 0.25), 0.042)
    pale, frame = plaster("stucco", (0.34, 0.22, 0.17)), wood("frame", (0.09, 0.055, 0.045))
    for y0, y1, tall, lit in ((5.2, 9.6, 3.4, 0.4), (13.0, 17.5, 3.7, 0.35)):
        z = WAY.slope((y0 + y1) / 2)
        house((-9.5, -4.6), (y0, y1), z, tall, pale, clay(f"tile {y0}", (0.16, 0.07, 0.05)), trim=frame)
        window((-4.6, y0 + 1.1, z + 2.0), 90, (0.8, 1.1), frame, glow(f"lit {y0}", (1.0, 0.55, 0.2), lit), shutters=frame)
        window((-6.0, y0, z + 2.0), 0, (0.8, 1.1), frame, glow(f"lit front {y0}", (1.0, 0.50, 0.18), lit * 0.8))


def rails(car):
    steel, iron = metal("rail steel", (0.40, 0.38, 0.38), 0.22), metal("car iron", (0.05, 0.05, 0.05), 0.5)
    track(WAY, RAILS_X, -4.0, 24.0, 1.15, steel, wood("sleeper", (0.085, 0.06, 0.05)), plaster("ballast", (0.10, 0.088, 0.09)))
    if car:
        rail_car(WAY, RAILS_X, 17.0, metal("car paint", (0.11, 0.17, 0.12), 0.45), metal("car roof", (0.40, 0.33, 0.25), 0.5), glow("car light", (1.0, 0.58, 0.22), 0.6), iron)
    bank = felt("bank", (0.055, 0.07, 0.04))
    for x0, x1, side in ((-0.1, 1.15, 0), (3.55, 16.0, 1), (-24.0, -2.7, 2)):
        solid("bank", [(x, y, WAY.slope(max(y, -1)) - (0.15 if side < 2 else 0.3)) for y in (-8, 25) for x in (x0, x1)], [(0, 1, 3, 2)], bank, smooth=False)
    solid("hillside", [(x, y, WAY.slope(max(y, -1)) - 0.9) for y in (-8, 25) for x in (-24, 16)], [(0, 1, 3, 2)], bank, smooth=False)
    dice = random.Random(17)
    tufts = [(dice.uniform(0.1, 1.1), dice.uniform(-2, 20)) for _ in range(22)] + [(dice.uniform(3.7, 9), dice.uniform(0, 20)) for _ in range(18)]
    leaf = cloth_thin("bush", (0.045, 0.07, 0.035), 0.3)
    pots([(x, y, WAY.slope(max(0, y)) - 0.42) for x, y in tufts], [bank], leaf, 12)


def trees():
    petal, bark = cloth_thin("jacaranda", (0.36, 0.22, 0.64), 0.5), clay("bark", (0.045, 0.03, 0.032))
    jacaranda((-3.6, 4.6, WAY.slope(4.6)), 4.6, petal, bark, 11, 4200, 0.095)
    jacaranda((5.4, 9.5, WAY.slope(9.5)), 4.9, petal, bark, 6, 3600, 0.10)
    jacaranda((-3.9, 14.5, WAY.slope(14.5)), 4.4, petal, bark, 8, 3000, 0.10)
    jacaranda((5.8, 20, WAY.slope(20)), 4.2, petal, bark, 5, 2200, 0.11)
    bough([(3.2, -1.4, 4.2), (2.6, -1.4, 3.75), (2.0, -1.3, 3.55), (1.4, -1.3, 3.3)], [0.05, 0.035, 0.022, 0.01], petal, bark, 7, 650, 0.16, 0.05)


def theodore(at_m, turn_deg, air_m=0.75, air=0.4):
    x, y = at_m
    z = WAY.height(y)
    figurine("theodore", LOOKING_OUT, (x, y, z), turn_deg, trousers=(0.05, 0.055, 0.10), seed=3)
    ball("bead", (x + 0.115, y - 0.01, z + 1.66), 0.024, glow("her bead", APRICOT, 9, hers=True))
    lit_air("her air", (x + 0.13, y - 0.1, z + 1.66), EYE_M, air_m, (1.0, 0.48, 0.18), air, hers=True)


def city():
    """The plain of lights: streets that all run out to one point, between him and the car, and the haze that they run into."""
    plain = Plain(EYE_M, PLAIN_M, -0.052, 150, 2600, PARKS, MOUNDS, GLOW)
    plain.ground()
    lights = plain.streets((15.0, 13.0), 3, HER_STREET_V, 4.6, 0.80, 5) + plain.windows(5600, 0.80, 7) + plain.downtown(1150, 100, 13, 8.0, 60, 4)
    plain.shine("city", lights, 1.5)
    plain.shine("her street", plain.avenue(HER_STREET_V, 4.6, 1.6, APRICOT), 2.6, hers=True)
    plain.mountains(9000, 190)
    dark = distant("far tower", (0.02, 0.018, 0.03), (0.026, 0.030, 0.048), 0.6)
    water_tower((-46, 95, -22), 26, dark, dark)


def lamps(watts, halo_m, halo):
    """A globe at each landing, and the air that it lights."""
    iron, glass = metal("lamp iron", (0.05, 0.048, 0.055), 0.45), glow("globe", LAMP, 4.5)
    for k, (y, z) in enumerate(WAY.landings[:4]):
        at = globe_lamp((MIDDLE_X - HALF_M + 0.2, y + 0.2, z), iron, glass, 2.5)
        lamp(f"globe lamp {k}", "POINT", (at[0] + 0.22, at[1] - 0.05, at[2]), watts, LAMP, (0.16, 0))
        lit_air(f"globe air {k}", (at[0], at[1] - 0.2, at[2]), EYE_M, halo_m, LAMP, halo)


def lights():
    sky([(0.0, [c / 0.42 for c in GLOW]), (0.9, (0.004, 0.006, 0.018)), (0.045, (0.088, 0.074, 0.086)), (0.13, (0.030, 0.037, 0.062)), (0.32, (0.012, 0.016, 0.034))], 0.42)
    lamp("night", "SUN", (0, 0, 9), 0.20, (0.40, 0.40, 1.0), (150, 0), toward_m=(0.1, 0.3, 8))
    lamps(80, 1.0, 0.16)
    lamp("car", "POINT", (RAILS_X, 14.6, WAY.slope(15) + 1.4), 40, (1.0, 0.60, 0.26), (0.4, 0))
    x, y = HIM_M
    z = WAY.height(y)
    lamp("her bead", "POINT", (x + 0.26, y - 0.1, z + 1.68), 0.8, APRICOT, (0.05, 0), hers=True)
    lamp("her steps", "SPOT", (x + 0.15, y - 0.9, z + 2.1), 64, APRICOT, (0.12, 0), toward_m=(x + 0.1, y - 0.5, z), spread_deg=120, hers=True)


def fog_lights():
    sky([(0.0, FOG), (1.0, (0.020, 0.027, 0.036)), (0.3, (0.030, 0.038, 0.046))], 1.0)
    lamp("night", "SUN", (0, 0, 9), 0.22, (0.55, 0.72, 0.90), (150, 0), toward_m=(0.1, 0.3, 8))
    lamps(95, 2.7, 0.13)
    x, y = FOG_HIM_M
    z = WAY.height(y)
    lamp("her bead", "POINT", (x + 0.26, y - 0.1, z + 1.68), 0.8, APRICOT, (0.05, 0), hers=True)
    lamp("her side", "SPOT", (x - 0.95, y - 0.3, z + 2.6), 900, APRICOT, (0.2, 0), toward_m=(x - 0.95, y - 0.4, z), spread_deg=62, hers=True)
    lit_air("her side of the stair", (x - 0.95, y + 0.1, z + 0.95), (0.15, -1.2, 1.62), 1.7, (1.0, 0.44, 0.15), 0.50, hers=True, core=1.8, tall=1.15)
