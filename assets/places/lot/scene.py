"""The lot under the tower at night: a man, a tall woman who has kissed him, and the arm's length between them that her arm goes across.

The idea of light: sodium haze stands bright in the space between the two, and her arm lies across it. The nearest lamp is behind his back, so
that she has its light on her and he has it for an edge only; the row behind it goes down, lamp by lamp, into that same space. Truck and tower
are there and have no outline. Samantha's light is in his breast pocket, under the palm that is laid on it.
"""

import math
import random

import bpy
from mathutils import Matrix, Vector

from kit.camera import look
from kit.city import discs
from kit.faceless import faceless
from kit.figure import figurine
from kit.fog import in_fog, lit_air
from kit.light import lamp, sky
from kit.lit_cone import lit_cone
from kit.materials import clay, felt, glow, metal, pane, plaster
from kit.motorcars import motorcar, pickup
from kit.near_hands import hand, without_mittens
from kit.parting import HAND_LAID, OWING
from kit.shapes import block, limb, turned
from kit.streetside import arm_lamp
from kit.wet import wet

HOURS = ("night",)

EYE_M, LENS_MM = (0.46, -4.45, 1.45), 50
APRICOT, SODIUM = (1.0, 0.52, 0.20), (1.0, 0.55, 0.17)
AIR, HAZE = (1.0, 0.50, 0.13), (0.031, 0.0170, 0.0068)
HIM_M, HIM_TURN, WYNN_M, WYNN_TURN, WYNN_TALL = (-0.32, 0.09), -121, (0.33, -0.07), 80, 1.09
TRUCK_M, TRUCK_TURN = (3.75, 6.6), 105
LAMP_TALL_M, LAMPS_M = 3.66, [(-3.1, 8.4), (-3.9, 17.0), (-4.75, 30.0), (-6.1, 50.0)]
KEY_M = (-1.95, 1.0, 3.75)
TOWER_M, TOWER_R = (7.4, 57.0), 5.0
SKIN = (0.13, 0.062, 0.036)


def build(hour):
    ground()
    truck()
    breast = two()
    row()
    tower()
    beyond()
    in_fog(HAZE, 11.0, 40.0, 1.2, 0.93)
    lights(breast)
    look(EYE_M, (EYE_M[0], 20, EYE_M[2]), (0, 0, 1), lens_mm=LENS_MM, aperture_f=0.34)
    return {
        "exposure": 0.95, "look": "Medium High Contrast", "depth_m": (3.6, 50), "bloom": 0.10,
        "points_m": {"him": (*HIM_M, 1.2), "wynn": (*WYNN_M, 1.2), "hand": breast[0], "truck": (*TRUCK_M, 0.8), "windows": (TOWER_M[0], TOWER_M[1] - TOWER_R, 11.2)},
    }


def ground():
    block("asphalt", (120, 120, 0.3), (0, 40, -0.15), wet("asphalt", (0.046, 0.046, 0.048), 1.7, 0.34, 0.6, 0.2), bevel_m=0)
    paint, worn = felt("bay line", (0.27, 0.255, 0.22)), felt("worn line", (0.20, 0.19, 0.17))
    dice = random.Random(4)
    for k in range(12):
        block("bay line", (4.6, 0.11, 0.01), (2.3, -5.9 + 2.9 * k, 0.002), dice.choice([paint, paint, worn]), (0, 0, 14), 0)
    block("kerb", (0.34, 70, 0.2), (-4.35, 26, 0.06), plaster("island", (0.20, 0.195, 0.19)), bevel_m=0.05)
    seam = felt("tar", (0.010, 0.010, 0.012))
    for y, bend in ((-2.6, 0.4), (4.5, -0.5)):
        limb("tar seam", [(-14, y, 0), (-6, y + bend, 0), (-1, y - bend * 0.4, 0), (5, y + bend * 0.8, 0), (14, y, 0)], [(0.035, 0.006)] * 5, seam, side=(0, 1, 0), around=8, steps=6)


def truck():
    look_ = {
        "paint": clay("county cream", (0.40, 0.37, 0.30)), "trim": felt("truck trim", (0.025, 0.025, 0.03)), "chrome": clay("steel", (0.30, 0.29, 0.29)), "glass": pane("truck glass", 0.12),
        "seat": felt("truck seat", (0.08, 0.07, 0.06)), "tyre": felt("tyre", (0.016, 0.016, 0.018)), "head": felt("head lamp", (0.5, 0.5, 0.48)), "tail": felt("tail lamp", (0.25, 0.02, 0.02)),
    }
    pickup((*TRUCK_M, 0), TRUCK_TURN, look_, clay("county seal", (0.05, 0.12, 0.21)))
    for at, turn, paint in (((8.8, 8.5), -76, (0.07, 0.09, 0.14)), ((2.2, 12.0), 104, (0.11, 0.11, 0.10)), ((10.5, 15.5), 104, (0.12, 0.11, 0.12))):
        motorcar((*at, 0), turn, look_ | {"paint": metal(f"left car {at}", paint, 0.42)})


def two():
    """Him, her, and her palm on the wool over his breast pocket; returns where that is, which way his chest faces there, and what is not covered."""
    him = faceless(figurine("theodore", OWING | {"nod_deg": 17, "turn_deg": 15}, (*HIM_M, 0), HIM_TURN, trousers=(0.05, 0.055, 0.10), seed=3))
    stand = _stand(HIM_M, HIM_TURN)
    coat = next(p for p in bpy.data.objects if p.parent == him and p.name == "theodore coat")
    coat = coat.evaluated_get(bpy.context.evaluated_depsgraph_get())

    def wool(x, z, off_m):
        """A point `off_m` before the wool of his chest, and the way the chest faces there."""
        _, at, way, _ = coat.ray_cast(Vector((x, 0.6, z)), Vector((0, -1, 0)))
        return stand @ (at + way * off_m), (stand.to_3x3() @ way).normalized()
    _wynn(wool)
    return *wool(0.060, 1.28, 0.0), [wool(x, z, 0.038)[0] for x, z in ((0.050, 1.185), (0.105, 1.41), (-0.030, 1.32), (0.135, 1.28))]


def _wynn(wool):
    """She is placed by her hand: the palm first, where it lies, and the arm from there back to her shoulder."""
    stand = _stand(WYNN_M, WYNN_TURN, WYNN_TALL)
    heel = wool(0.060, 1.225, 0.036)[0]
    shoulder = stand @ Vector((-0.185, 0.035, 1.405))
    sleeve = heel + (shoulder - heel).normalized() * 0.070 + Vector((0, 0, -0.020))
    elbow = _elbow(shoulder, sleeve, 0.315, 0.300, Vector((0.15, -0.55, -1)))
    back = stand.inverted()
    pose = HAND_LAID | {
        "head": (0, 0.065, 1.66), "nod_deg": 17, "turn_deg": 14, "lean_deg": -3,
        "left": [tuple(back @ p) for p in (shoulder, elbow, sleeve, heel)],
        "right": [(0.185, 0.0, 1.40), (0.25, -0.02, 1.15), (0.245, 0.07, 0.93), (0.24, 0.09, 0.84)],
    }
    wynn = faceless(figurine("wynn", pose, (*WYNN_M, 0), WYNN_TURN, coat=(0.060, 0.135, 0.070), trousers=(0.06, 0.05, 0.05), skin=SKIN, shirt=(0.66, 0.62, 0.52), hair=(0.012, 0.009, 0.010), bun=True, seed=9))
    wynn.scale = (WYNN_TALL,) * 3
    # The patches on elbows are his.
    for patch in [p for p in bpy.data.objects if p.parent == wynn and p.name.split(".")[0] == "patch"]:
        bpy.data.objects.remove(patch)
    without_mittens("wynn", ("left",))
    fingers = []
    for k, (x, long) in enumerate(((0.024, 0.072), (0.049, 0.082), (0.074, 0.078), (0.097, 0.062))):
        lean = (k - 1.5) * 0.013
        fingers.append([wool(x, 1.305, 0.022)[0], wool(x + lean * 0.5, 1.305 + long * 0.5, 0.019)[0], wool(x + lean, 1.305 + long, 0.011)[0]])
    thumb = [wool(0.028, 1.245, 0.030)[0], wool(-0.006, 1.275, 0.024)[0], wool(-0.020, 1.312, 0.014)[0]]
    hand("wynn hand on the wool", [sleeve, heel], wool(0.060, 1.268, 0.024)[0], fingers, thumb, clay("wynn palm", SKIN), girth_m=0.0135, flat=(0.046, 0.020))
    limb("grease pencil", [stand @ Vector((-0.06, -0.07, 1.735)), stand @ Vector((0.05, -0.12, 1.845))], [0.009, 0.009], clay("pencil", (0.70, 0.42, 0.04)), around=8, steps=1)


def _stand(at_m, turn_deg, tall=1.0):
    """Where a figurine's own metres fall in the set."""
    return Matrix.Translation((*at_m, 0)) @ Matrix.Rotation(math.radians(turn_deg), 4, "Z") @ Matrix.Scale(tall, 4)


def _elbow(shoulder, wrist, upper_m, fore_m, toward):
    """Where an arm of these two lengths bends, its elbow falling `toward`."""
    way = wrist - shoulder
    far = min(way.length, (upper_m + fore_m) * 0.995)
    along = (far**2 + upper_m**2 - fore_m**2) / (2 * far)
    way.normalize()
    out = (toward - way * toward.dot(way)).normalized()
    return shoulder + way * along + out * math.sqrt(max(0.0, upper_m**2 - along**2))


def row():
    """The lamps along the island go down into the space between the two; the nearest is over the frame and is only its cone."""
    iron, rounds = metal("iron", (0.055, 0.055, 0.06), 0.5), []
    x, y, z = KEY_M
    lit_cone("near cone", (x, y, z), (x + 1.3, y - 0.9, -0.3), 2.2, EYE_M, AIR, 0.15, fade=1.0)
    lamp("near sodium", "SPOT", KEY_M, 2100, SODIUM, (0.13, 0), toward_m=(0.1, 0, 1.1), spread_deg=100)
    for k, (x, y) in enumerate(LAMPS_M):
        at = arm_lamp((x, y, 0.1), -90, iron, glow(f"sodium {k}", SODIUM, 0.3), LAMP_TALL_M, 0.9)
        lit_air(f"sodium air {k}", (at[0], at[1] - 0.3, at[2] - 0.1), EYE_M, 1.5 + 0.5 * k, AIR, 0.26 - 0.03 * k, core=2.6)
        lit_cone(f"sodium cone {k}", (at[0] + 0.05, at[1] - 0.3, at[2] + 0.02), (at[0] + 0.3, at[1] - 0.3, -0.3), 2.6, EYE_M, AIR, 0.17 - 0.02 * k, fade=1.1)
        lamp(f"sodium lamp {k}", "SPOT", (at[0], at[1], at[2] - 0.1), 1500, SODIUM, (0.13, 0), toward_m=(at[0], at[1], 0), spread_deg=116)
        rounds.append(((at[0], at[1] - 0.35, at[2] - 0.05), 0.24 + 0.20 * k))
    # As a wide lens draws them: a bulb behind the focus, sampled, would be a heap of sparks.
    for k, (at, radius) in enumerate(rounds):
        discs(f"sodium round {k}", [(at, radius)], EYE_M, glow(f"sodium round {k}", (1.0, 0.62, 0.26), 1.5 - 0.3 * k, veil=True))
    lit_air("the space between", (-0.25, 5.0, 1.62), EYE_M, 2.3, AIR, 0.36, core=1.6)


def tower():
    """The tank stands over the lot on four legs, with the windows of the place upstairs round its waist."""
    iron, tank = metal("tower iron", (0.035, 0.033, 0.032), 0.6), plaster("tank", (0.055, 0.048, 0.045))
    (x, y), r = TOWER_M, TOWER_R
    for sx in (-1, 1):
        for sy in (-1, 1):
            limb("leg", [(x + sx * r * 1.0, y + sy * r * 1.0, 0), (x + sx * r * 0.74, y + sy * r * 0.74, 9.0)], [0.36, 0.27], iron, around=12, steps=1)
            block("footing", (1.3, 1.3, 0.7), (x + sx * r, y + sy * r, 0.3), plaster("footing", (0.16, 0.15, 0.14)), bevel_m=0.08)
        for z in (3.2, 6.4):
            limb("strut", [(x - r * 0.9, y + sx * r * 0.9, z), (x + r * 0.9, y + sx * r * 0.9, z)], [0.12, 0.12], iron, around=8, steps=1)
            for a in (-1, 1):
                limb("brace", [(x - a * r * 0.93, y + sx * r * 0.93, z - 3.0), (x + a * r * 0.84, y + sx * r * 0.84, z)], [0.06, 0.06], iron, around=8, steps=1)
    turned("tank", (x, y, 8.8), [(0.1, -0.9), (2.6, -0.5), (4.4, 0.2), (4.95, 0.9), (4.95, 5.5), (5.3, 5.6), (2.5, 7.4), (0.05, 8.1)], tank, 48)
    turned("stair", (x, y, 0), [(0.8, 0), (0.8, 8.2)], iron, 20)
    window = glow("upstairs", (1.0, 0.52, 0.17), 0.20)
    window["clear of fog"] = True
    for k in range(13):
        a = math.radians(-90 + (k - 6) * 13)
        block("upstairs window", (0.66, 0.16, 1.0), (x + 4.92 * math.cos(a), y + 4.92 * math.sin(a), 10.75), window, (0, 0, math.degrees(a) + 90), 0.06)


def beyond():
    """No city: a wall, the backs of two sheds, wires, and what the haze lets through of them."""
    block("back wall", (120, 0.5, 1.7), (0, 46, 0.85), plaster("lot wall", (0.13, 0.12, 0.11)), bevel_m=0.08)
    for x, y, wide, tall in ((-18, 34, 13, 6.0), (24, 52, 22, 5.2)):
        block("shed", (wide, 12, tall), (x, y, tall / 2), plaster(f"shed {y}", (0.12, 0.11, 0.10)), bevel_m=0.1)
    tar = felt("pole", (0.03, 0.026, 0.022))
    posts = [(-13, 45), (-2, 47), (13.5, 44), (27, 42)]
    for x, y in posts:
        limb("wire pole", [(x, y, 0), (x, y, 8.6)], [0.17, 0.13], tar, around=10, steps=1)
        block("cross arm", (2.2, 0.16, 0.16), (x, y, 8.0), tar)
    for (ax, ay), (bx, by) in zip(posts, posts[1:]):
        for side in (-0.9, 0.9):
            limb("wire", [(ax + side, ay, 8.1), ((ax + bx) / 2 + side, (ay + by) / 2, 7.2), (bx + side, by, 8.1)], [0.035] * 3, tar, side=(0, 0, 1), around=6)


def lights(breast):
    sky([(0.0, HAZE), (1.0, (0.003, 0.005, 0.012)), (0.08, (0.021, 0.0138, 0.0085)), (0.17, (0.0085, 0.0090, 0.0125)), (0.42, (0.0045, 0.006, 0.0115))], 1.0)
    lamp("night", "SUN", (0, 0, 9), 0.16, (0.34, 0.50, 0.85), (150, 0), toward_m=(0.1, 0.3, 8))
    lamp("ink", "AREA", (2.0, -4.2, 2.6), 32, (0.40, 0.54, 0.90), (2.5, 2.0), toward_m=(-0.2, 0, 1.2))
    lamp("ink edge", "AREA", (1.7, 1.3, 2.2), 46, (0.40, 0.54, 0.90), (1.0, 1.6), toward_m=(0.35, 0, 1.3))
    lamp("haze", "AREA", (2, 12, 6.5), 150, (0.9, 0.55, 0.22), (12, 5), toward_m=(2, 4, 0.6))
    lamp("haze between", "AREA", (-0.4, 1.6, 1.9), 13, SODIUM, (1.0, 1.4), toward_m=(WYNN_M[0], WYNN_M[1], 1.6))
    lamp("over the truck", "AREA", (2.6, 4.6, 4.2), 45, (1.0, 0.62, 0.28), (2.5, 1.5), toward_m=(3.2, 6.6, 0.6))
    pocket, way, uncovered = breast
    out = pocket + way * 0.13
    # Round her hand, close to the wool: so it is the hand that is dark, and the wool about it that is lit.
    for at in uncovered:
        lamp("her pocket", "POINT", at, 0.24, APRICOT, (0.03, 0), hers=True)
    lamp("her light on him", "SPOT", out + Vector((0.05, -0.06, -0.05)), 36, APRICOT, (0.06, 0), toward_m=(HIM_M[0], HIM_M[1], 1.62), spread_deg=80, hers=True)
    lamp("her light on wynn", "SPOT", pocket + way * 0.04 + Vector((0, 0, 0.10)), 34, APRICOT, (0.06, 0), toward_m=(WYNN_M[0], WYNN_M[1] - 0.05, 1.66), spread_deg=80, hers=True)
    lit_air("her air", pocket.lerp(Vector(EYE_M), 0.09), EYE_M, 0.34, (1.0, 0.48, 0.18), 0.09, hers=True, core=2.2)
