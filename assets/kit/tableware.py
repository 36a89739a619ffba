"""A table in a restaurant and what stands on it: a cloth to the floor's half, a lamp, plates, glasses, a napkin; a stool for a bar."""

import math

from kit.shapes import ball, block, limb, place, sheet, turned


def round_table(at_m, radius_m, cloth, wood, top_m=0.75, fall_m=0.34):
    """A round table under a cloth that hangs in folds."""
    def fall(u, v):
        a, down = 2 * math.pi * u, 1 - v
        ripple = 1 + down * (0.045 + 0.055 * math.cos(a * 9 + 0.6 * math.sin(a * 2)))
        return (radius_m * ripple * math.cos(a), radius_m * ripple * math.sin(a), top_m - 0.004 - fall_m * down * (1 + 0.08 * math.sin(a * 3)))
    return place([
        turned("table top", (0, 0, top_m - 0.03), [(radius_m - 0.02, 0), (radius_m, 0.012), (radius_m, 0.026), (radius_m - 0.012, 0.03)], cloth, 56),
        sheet("cloth's fall", 180, 8, fall, cloth),
        turned("column", (0, 0, 0), [(0.26, 0), (0.24, 0.03), (0.06, 0.06), (0.045, 0.2), (0.05, top_m - 0.04)], wood, 24),
    ], at_m)


def table_lamp(at_m, shade, brass, tall_m=0.30):
    """A small lamp with a coolie shade, as stands on the tables of old restaurants; the shade lets through the light of a lamp put inside it."""
    hood = turned("shade", (0, 0, tall_m * 0.56), [(0.098, 0), (0.10, 0.004), (0.048, tall_m * 0.40), (0.02, tall_m * 0.43)], shade, 36)
    hood.visible_shadow = False
    return place([
        hood, turned("lamp foot", (0, 0, 0), [(0.055, 0), (0.058, 0.006), (0.03, 0.018), (0.010, 0.03), (0.009, tall_m * 0.6)], brass, 24),
        ball("finial", (0, 0, tall_m * 1.02), 0.010, brass),
    ], at_m)


def stemware(at_m, glass, wine=None, scale=1.0):
    """A wine glass; with `wine`, a third full."""
    parts = [turned("stem glass", (0, 0, 0), [(0.034, 0), (0.034, 0.003), (0.006, 0.009), (0.005, 0.075), (0.020, 0.092), (0.037, 0.125), (0.036, 0.165), (0.031, 0.19), (0.030, 0.19), (0.034, 0.16), (0.034, 0.128), (0.004, 0.09)], glass, 28)]
    if wine:
        parts.append(turned("wine", (0, 0, 0), [(0.006, 0.09), (0.031, 0.118), (0.033, 0.132), (0.001, 0.132)], wine, 24))
    return place(parts, at_m, 0, scale)


def plate_of_food(at_m, china, food, radius_m=0.13):
    """A plate with something on it; `food` is a list of materials, a piece of each."""
    parts = [turned("plate", (0, 0, 0), [(radius_m * 0.5, 0), (radius_m * 0.78, 0.006), (radius_m, 0.018), (radius_m * 0.98, 0.021), (radius_m * 0.72, 0.011), (0.01, 0.009)], china, 36)]
    for k, stuff in enumerate(food):
        a = k * 2.2 + 0.4
        parts.append(ball("food", (radius_m * 0.32 * math.cos(a), radius_m * 0.32 * math.sin(a), 0.024), (radius_m * 0.34, radius_m * 0.22, 0.02 + 0.006 * k), stuff, (0, 0, k * 50)))
    return place(parts, at_m)


def cutlery(at_m, turn_deg, silver, long_m=0.19):
    """One piece of cutlery lying along Y."""
    return place([limb("cutlery", [(0, -long_m / 2, 0.004), (0, 0, 0.005), (0, long_m / 2, 0.005)], [(0.006, 0.003), (0.0045, 0.003), (0.011, 0.003)], silver, around=8, steps=2)], at_m, turn_deg)


def bar_stool(at_m, turn_deg, seat, iron, tall_m=0.76):
    """A high stool: a round padded seat, four legs, a ring for the feet."""
    parts = [turned("stool seat", (0, 0, tall_m - 0.07), [(0.15, 0), (0.185, 0.012), (0.19, 0.045), (0.165, 0.068), (0.08, 0.074)], seat, 32)]
    for k in range(4):
        a = math.pi / 4 + k * math.pi / 2
        parts.append(limb("stool leg", [(0.12 * math.cos(a), 0.12 * math.sin(a), tall_m - 0.06), (0.20 * math.cos(a), 0.20 * math.sin(a), 0)], [0.016, 0.013], iron, around=10, steps=1))
    parts.append(limb("foot ring", [(0.178 * math.cos(k * 0.3927), 0.178 * math.sin(k * 0.3927), 0.24) for k in range(17)], [0.010] * 17, iron, side=(0, 0, 1), around=8, steps=2))
    return place(parts, at_m, turn_deg)


def tumbler(at_m, glass, drink, full=0.7, tall_m=0.12):
    """A plain glass with something in it."""
    return place([turned("tumbler", (0, 0, 0), [(0.028, 0), (0.031, 0.004), (0.036, tall_m), (0.0335, tall_m), (0.029, 0.008)], glass, 24),
                  turned("drink", (0, 0, 0.008), [(0.0275, 0), (0.0275 + 0.005 * full, (tall_m - 0.01) * full), (0.001, (tall_m - 0.01) * full)], drink, 24)], at_m)


def bowl(at_m, china, nuts, radius_m=0.075, count=26):
    """A small bowl heaped with nuts."""
    parts = [turned("bowl", (0, 0, 0), [(radius_m * 0.5, 0), (radius_m * 0.55, 0.006), (radius_m * 0.95, 0.04), (radius_m, 0.045), (radius_m * 0.9, 0.04), (0.01, 0.012)], china, 28)]
    for k in range(count):
        a, r = k * 2.4, radius_m * 0.78 * math.sqrt(k / count)
        parts.append(ball("nut", (r * math.cos(a), r * math.sin(a), 0.043 + 0.012 * (1 - k / count)), (0.011, 0.008, 0.008), nuts, (0, 0, k * 70), 10))
    return place(parts, at_m)


def napkin(at_m, turn_deg, linen):
    """A napkin put down as it fell."""
    def point(u, v):
        return ((u - 0.5) * 0.2, (v - 0.5) * 0.14, 0.006 + 0.018 * (math.sin(u * 7 + v * 3) * 0.5 + 0.5) * (0.3 + v) + 0.01 * math.sin(v * 9))
    made = sheet("napkin", 18, 14, point, linen)
    made.modifiers.new("thick", "SOLIDIFY").thickness = 0.004
    return place([made], at_m, turn_deg)


def small_pane(at_m, turn_deg, shell, her_screen, lean_deg=-12, size_m=(0.085, 0.15)):
    """The small device that carries her, stood up on a table against what is there; its face looks to -Y before turning."""
    wide, tall = size_m
    return place([block("pane", (wide, 0.013, tall), (0, 0, tall / 2), shell, (lean_deg, 0, 0), 0.007),
                  block("face", (wide - 0.012, 0.004, tall - 0.014), (0, -0.0068, tall / 2 + 0.0015), her_screen, (lean_deg, 0, 0), 0.002)], at_m, turn_deg)
