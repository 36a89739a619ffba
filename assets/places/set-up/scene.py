"""The set-up, from beside the desk: the small new eye just put down, a hand not yet taken away from it, and the litter that it came in.

The idea of light: a gray screen, out at the side, has everything's edges and nobody's warmth; the eye has one pilot point, and looks at his hands.
When she wakes it is from there: the glass first, then the palms and the cuffs, as from a match; then the box, the leaflet's ridges, and the other chair.
"""

from mathutils import Vector

from kit.camera import look
from kit.figure import OCHRE
from kit.furniture import chair, moving_box
from kit.light import lamp, sky
from kit.materials import card, clay, cloth_thin, felt, glow, knit, metal, plaster, wood
from kit.near_hands import hand
from kit.shapes import block, crumple, fuse, limb, place
from kit.unboxed import box_face, cable, eye_from_beside, leaflet, small_print, tape_curl, torn_box

HOURS = ("night",)

TOP_M, EYE_M, LENS_M, LENS_TURN = 0.755, (-0.02, -0.49, 0.862), (0.0, 0.0), -72
APRICOT, GRAY = (1.0, 0.50, 0.20), (0.78, 0.84, 0.90)


def build(hour):
    room()
    desk_top()
    hands()
    lights()
    look(EYE_M, (EYE_M[0], 3, EYE_M[2]), (LENS_M[0], LENS_M[1] - 0.01, 0.82), lens_mm=32, aperture_f=2.2, shift_up=-0.028, shift_right=0.055)
    return {
        "exposure": 0.7, "look": "Medium High Contrast", "depth_m": (0.3, 3.0), "bloom": 0.07,
        "points_m": {"lens": (*LENS_M, 0.823), "hands": (-0.10, 0.0, 0.84), "box": (0.15, 0.13, 0.80), "leaflet": (0.25, 0.0, 0.76), "chair": (0.82, 1.2, 0.9)},
    }


def room():
    """Brown and dim: the wall, boxes that were never opened, and the other chair."""
    block("wall", (7, 0.2, 3.2), (0.6, 2.5, 1.6), plaster("room wall", (0.20, 0.155, 0.125)), bevel_m=0)
    block("floor", (8, 6, 0.1), (0.5, 1, -0.05), wood("floor", (0.09, 0.055, 0.04), (12, 1, 12)), bevel_m=0)
    brown, tape = card("carton", (0.36, 0.22, 0.12)), felt("parcel tape", (0.50, 0.38, 0.22))
    moving_box((-0.50, 1.95, 0), 8, (0.62, 0.5, 0.58), brown, tape)
    moving_box((-0.44, 1.98, 0.58), -5, (0.50, 0.42, 0.42), brown, tape)
    moving_box((0.98, 2.02, 0), -10, (0.66, 0.5, 0.66), brown, tape)
    chair((0.82, 1.25, 0.20), 205, wood("other chair", (0.12, 0.065, 0.04)), felt("other seat", (0.14, 0.09, 0.06)))


def desk_top():
    block("top", (2.0, 0.95, 0.04), (0.25, 0.16, TOP_M - 0.02), wood("oak", (0.17, 0.095, 0.055), (1, 12, 12), 0.36), bevel_m=0.014)
    shell, rubber = metal("eye shell", (0.055, 0.052, 0.05), 0.42), clay("rubber", (0.035, 0.033, 0.032))
    rim, inner = metal("eye rim", (0.50, 0.46, 0.42), 0.28), metal("eye inner", (0.06, 0.055, 0.05), 0.3)
    eye_from_beside((*LENS_M, TOP_M), LENS_TURN, shell, rim, glow("her eye", (1.0, 0.52, 0.20), 3.2, hers=True), inner, glow("pilot", (0.82, 0.92, 1.0), 7.0))
    cable([(0.044, 0.010, TOP_M + 0.058), (0.075, 0.016, TOP_M + 0.040), (0.095, -0.01, TOP_M + 0.006), (0.075, -0.075, TOP_M + 0.004), (0.13, -0.13, TOP_M + 0.004), (0.21, -0.10, TOP_M + 0.004),
           (0.20, -0.045, TOP_M + 0.007), (0.145, -0.06, TOP_M + 0.011), (0.17, -0.14, TOP_M + 0.009), (0.28, -0.17, TOP_M + 0.004), (0.40, -0.12, TOP_M + 0.004), (0.62, -0.02, TOP_M + 0.004)], 0.0038, rubber)
    board, inside = felt("box board", (0.46, 0.36, 0.26)), felt("box inside", (0.36, 0.29, 0.21))
    torn_box((0.135, 0.105, TOP_M), 14, (0.125, 0.075, 0.145), box_face("box face", (0.45, 0.355, 0.265)), board, inside)
    leaflet((0.205, 0.03, TOP_M), (0.62, 0.14, TOP_M), 13, 0.052, 0.115, small_print("leaflet paper", (0.74, 0.72, 0.68), 13))
    tape_curl((0.095, -0.045, TOP_M), 35, 0.05, 0.022, cloth_thin("tape", (0.50, 0.36, 0.18), 0.5))


def hands():
    """One held open before the eye, as it was when it let go; the other keeping still."""
    flesh, z = clay("his skin", (0.42, 0.235, 0.15)), TOP_M
    # The left, held up before the eye as before a match: its palm is turned to it, and a little to us.
    roots = [(-0.132 + 0.0095 * k, 0.020 + 0.0165 * k, z + (0.104, 0.108, 0.106, 0.099)[k]) for k in range(4)]
    long = (0.92, 1.0, 0.95, 0.78)
    hand("left hand", [(-0.208, 0.082, z + 0.048), (-0.170, 0.070, z + 0.052)], (-0.142, 0.054, z + 0.078),
         [[r, (r[0] + 0.008, r[1] - 0.005, r[2] + 0.036 * g), (r[0] + 0.022, r[1] - 0.012, r[2] + 0.058 * g), (r[0] + 0.042, r[1] - 0.022, r[2] + 0.068 * g)] for r, g in zip(roots, long)],
         [(-0.150, 0.028, z + 0.066), (-0.136, -0.004, z + 0.082), (-0.112, -0.020, z + 0.098)], flesh, 0.0100, (0.039, 0.019))
    # The right lies where it lay.
    hand("right hand", [(-0.196, -0.118, z + 0.044), (-0.160, -0.114, z + 0.040)], (-0.122, -0.109, z + 0.036),
         [[(-0.090, -0.132 + 0.017 * k, z + 0.032 + 0.002 * k), (-0.058, -0.137 + 0.021 * k, z + 0.031 + 0.003 * k), (-0.020 - 0.005 * abs(k - 2) ** 1.5, -0.140 + 0.023 * k, z + 0.011)] for k in range(4)],
         [(-0.138, -0.086, z + 0.034), (-0.104, -0.062, z + 0.024), (-0.074, -0.052, z + 0.014)], flesh, 0.0100, (0.039, 0.019))
    wool, rib = knit("cardigan", [c * 0.86 for c in OCHRE], 0.012), knit("cuff", [c * 0.62 for c in OCHRE], 0.006)
    for name, wrist, elbow in (("right", (-0.154, -0.114, z + 0.043), (-0.50, -0.175, z + 0.066)), ("left", (-0.180, 0.074, z + 0.051), (-0.50, 0.150, z + 0.066))):
        sleeve(name, Vector(wrist), Vector(elbow), wool, rib)


def sleeve(name, wrist, elbow, wool, rib):
    """A forearm in knitting, and its cuff; made upright and then laid down, for the ribs of the knitting run upright."""
    long = (elbow - wrist).length
    arm = limb("forearm", [(0, 0, 0), (0, 0, long * 0.25), (0, 0.004, long * 0.6), (0, 0, long)], [0.039, 0.046, 0.054, 0.064], around=28, cap=0.15)
    parts = [crumple(fuse(f"{name} sleeve", [arm], wool, voxel_m=0.006, smoothing=4), 0.05, 0.012)]
    parts += [limb("cuff", [(0, 0, 0.012 * k - 0.020), (0, 0, 0.012 * k - 0.012)], [0.0425 + 0.0006 * k] * 2, rib, around=32, steps=1, cap=0.14) for k in range(3)]
    laid = place(parts, wrist)
    laid.rotation_euler = (elbow - wrist).to_track_quat("Z", "Y").to_euler()


def lights():
    sky([(0.0, (0.015, 0.013, 0.014)), (1.0, (0.015, 0.013, 0.014))], 1.0)
    # The screen, out of the picture at the right.
    lamp("gray screen", "AREA", (0.78, -0.10, 1.02), 4.2, GRAY, (0.30, 0.42), toward_m=(0.0, 0.02, 0.80))
    lamp("gray on the room", "AREA", (1.2, 0.6, 1.5), 16, (0.62, 0.66, 0.72), (0.6, 0.6), toward_m=(-0.2, 2.4, 0.8))
    lamp("last of the day", "AREA", (-0.9, -0.6, 1.7), 2.4, (0.66, 0.44, 0.36), (1.0, 0.8), toward_m=(-0.1, 0.0, 0.78))
    lamp("the hall's lamp", "SPOT", (2.4, 1.0, 1.6), 90, (1.0, 0.55, 0.22), (0.10, 0), toward_m=(0.7, 2.3, 0.6), spread_deg=34)
    # Hers: out of the glass onto the palms, and from them round about.
    lamp("her eye's light", "SPOT", (LENS_M[0] - 0.030, LENS_M[1] - 0.010, TOP_M + 0.070), 2.0, APRICOT, (0.018, 0), toward_m=(-0.25, 0.03, TOP_M + 0.075), spread_deg=150, hers=True)
    lamp("between his hands", "POINT", (-0.055, 0.03, TOP_M + 0.085), 0.2, (1.0, 0.46, 0.17), (0.02, 0), hers=True)
    lamp("on the litter", "SPOT", (-0.03, -0.12, TOP_M + 0.26), 2.6, APRICOT, (0.05, 0), toward_m=(0.24, 0.10, TOP_M + 0.02), spread_deg=80, hers=True)
    lamp("on the other chair", "SPOT", (-0.1, 0.35, 1.15), 34, (1.0, 0.47, 0.18), (0.08, 0), toward_m=(0.82, 1.25, 0.85), spread_deg=46, hers=True)
    lamp("on the boxes", "POINT", (-0.05, 1.3, 1.1), 12, (1.0, 0.46, 0.17), (0.2, 0), hers=True)
