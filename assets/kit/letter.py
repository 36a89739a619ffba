"""What a letter is written with, seen from near: a fountain pen and its cap, a cup, an envelope with its stamp, and the eye of glass that looked on."""

import math

from kit.shapes import ball, block, limb, place, sheet, turned


def fountain_pen(at_m, turn_deg, lacquer, gold, roll_deg=0.0):
    """A stout pen lying down, its nib toward +Y and a finger's breadth off the paper."""
    parts = [limb("barrel", [(0, -0.072, 0), (0, -0.02, 0), (0, 0.03, 0)], [0.0055, 0.0078, 0.0076], lacquer, around=24),
             limb("grip", [(0, 0.032, 0), (0, 0.055, 0)], [0.0068, 0.0056], lacquer, around=24, steps=2, cap=0.3),
             limb("band", [(0, 0.029, 0), (0, 0.033, 0)], [0.0082, 0.0082], gold, around=24, steps=1, cap=0.2),
             limb("end band", [(0, -0.066, 0), (0, -0.063, 0)], [0.0066, 0.0068], gold, around=24, steps=1, cap=0.2)]

    def nib(u, v):
        wide = 0.0052 * (1 - v) ** 0.75 + 0.0002
        a = (u - 0.5) * 2
        return (a * wide, 0.056 + 0.026 * v, 0.0035 * (1 - a * a * (1 - 0.4 * v)) - 0.001 * v)
    made = sheet("nib", 12, 14, nib, gold)
    made.modifiers.new("thick", "SOLIDIFY").thickness = 0.0007
    parts += [made, limb("feed", [(0, 0.052, -0.001), (0, 0.074, 0.0006)], [0.003, 0.001], lacquer, around=10, steps=2)]
    handle = place(parts, (at_m[0], at_m[1], at_m[2] + 0.0078), turn_deg)
    handle.rotation_euler[1] = math.radians(roll_deg)
    return handle


def pen_cap(at_m, turn_deg, lacquer, gold):
    """The cap of the pen, lying where it was put down."""
    return place([limb("cap", [(0, -0.032, 0), (0, 0, 0), (0, 0.03, 0)], [0.009, 0.0088, 0.0062], lacquer, around=24),
                  limb("cap band", [(0, -0.036, 0), (0, -0.030, 0)], [0.0096, 0.0096], gold, around=24, steps=1, cap=0.2),
                  limb("clip", [(0, 0.028, 0.0075), (0, 0.022, 0.0115), (0, -0.016, 0.0115)], [0.0013, 0.0015, 0.0018], gold, around=8),
                  ball("clip end", (0, -0.017, 0.011), 0.0024, gold)], (at_m[0], at_m[1], at_m[2] + 0.0092), turn_deg)


def glass_eye(at_m, turn_deg, body, rim, glass, inner, tilt_deg=-6):
    """The lens she looks through: a palm-wide drum of glass on a small foot. It looks toward -Y."""
    drum = [turned("drum", (0, 0, 0), [(0.040, -0.028), (0.044, -0.024), (0.044, 0.014), (0.041, 0.018), (0.036, 0.018)], body, 44),
            turned("rim", (0, 0, 0.014), [(0.036, 0), (0.041, 0.002), (0.0415, 0.008), (0.037, 0.010), (0.034, 0.006), (0.033, 0)], rim, 44),
            turned("inner ring", (0, 0, 0.010), [(0.033, 0.003), (0.021, 0.0005), (0.020, 0.002), (0.012, 0.0)], inner, 44),
            ball("glass", (0, 0, 0.006), (0.034, 0.034, 0.013), glass, around=40)]
    head = place(drum, (0, 0, 0.068))
    head.rotation_euler = (math.radians(90 + tilt_deg), 0, 0)
    foot = [turned("foot", (0, 0, 0), [(0.032, 0), (0.034, 0.004), (0.028, 0.008), (0.009, 0.012), (0.008, 0.03)], body, 32)]
    whole = place([*foot, head], at_m, turn_deg)
    return whole


def cup(at_m, turn_deg, glaze, inside):
    """A wide blue-kitchen sort of cup with a thick lip."""
    return place([turned("cup", (0, 0, 0), [(0.026, 0), (0.029, 0.004), (0.036, 0.018), (0.042, 0.05), (0.043, 0.072), (0.041, 0.075), (0.038, 0.072)], glaze, 40),
                  turned("cup inside", (0, 0, 0.004), [(0.02, 0.01), (0.033, 0.03), (0.038, 0.068)], inside, 40),
                  limb("ear", [(0.041, 0, 0.062), (0.066, 0, 0.060), (0.068, 0, 0.034), (0.036, 0, 0.020)], [0.0055, 0.006, 0.006, 0.0055], glaze, around=12)], at_m, turn_deg)


def envelope(at_m, turn_deg, paper, stamp=None, stamp_edge=None, size_m=(0.22, 0.11)):
    """An envelope lying face up; with `stamp`, stamped in its corner, not quite straight."""
    wide, deep = size_m
    parts = [block("envelope", (wide, deep, 0.0022), (0, 0, 0.0011), paper, bevel_m=0.0008)]
    if stamp:
        parts += [block("stamp edge", (0.023, 0.028, 0.0006), (wide / 2 - 0.02, deep / 2 - 0.022, 0.0026), stamp_edge, (0, 0, -3), 0.0001),
                  block("stamp", (0.018, 0.023, 0.0006), (wide / 2 - 0.02, deep / 2 - 0.022, 0.0029), stamp, (0, 0, -3), 0.0001)]
    return place(parts, at_m, turn_deg)
