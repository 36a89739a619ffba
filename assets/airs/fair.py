"""A small fair across water: people, rings on bottles, a wheel, and the generator that it all hangs on, steadier than any of them.

No organ and no loudspeaker: a tune would be learned, and the evening has one of its own.
"""

import numpy as np
from sound_circle import RATE, at_peak, at_rms, bell, chain, drift, gain, high_pass, low_pass, narrow, noise, place, room, shaped, side
from things import creak, dish, laid, murmur

LOOP_S = 36
SAMPLES = LOOP_S * RATE
LUFS = -34.0

PEOPLE = (((205, 240), -0.6, -2), ((118, 196), -0.1, 0), ((290, 310), 0.2, -5), ((104, 132), 0.5, -3), ((180, 225), 0.8, -4), ((320, 270), -0.4, -8),
          ((150, 210), 0.4, -2), ((98, 230), -0.8, -6))
# Throws that touch a bottle, at the stand with the rings: moment, side, level (dB).
RINGS = ((1.4, 0.35, -6), (1.62, 0.35, -13), (5.8, 0.32, -9), (9.9, 0.38, -3), (10.05, 0.38, -10), (10.47, 0.36, -15), (16.6, 0.34, -11),
         (21.3, 0.37, -5), (23.2, 0.33, -14), (27.7, 0.36, -8), (27.83, 0.36, -12), (34.1, 0.35, -10))
WHEEL = ((3.7, -0.5, -4), (12.8, -0.45, 0), (19.1, -0.5, -8), (30.6, -0.48, -3))


def generator() -> np.ndarray:
    """A diesel that hunts a little whenever somebody switches something: its strokes, each unlike the last, and the breath of the exhaust."""
    t = np.arange(SAMPLES) / RATE
    turns = 2 * np.pi * (14.75 * t + 0.5 * drift(SAMPLES, [2, 3, 5], 401))
    random = np.random.default_rng(402)
    strokes = sum(random.uniform(0.3, 1) * (3 if k % 4 == 0 else 1) / (1 + (k / 9) ** 2) * np.sin(k * turns + random.uniform(0, 6.28))
                  for k in range(2, 33))
    breath = noise(SAMPLES, chain(high_pass(120, 2), low_pass(420, 1.5)), 403) * (0.35 + np.clip(np.sin(2 * turns), 0, 1) ** 3)
    engine = shaped(at_rms(strokes, -20) + at_rms(breath, -22), chain(high_pass(45, 2), low_pass(330, 1.5)))
    return engine * (1 + 0.14 * drift(SAMPLES, [3, 7, 11], 404))


def rings() -> np.ndarray:
    """Wooden rings that touch the necks of bottles, and don't stay."""
    return laid(SAMPLES, RINGS, [dish(410 + k, 1750 + 173 * (k * 5 % 7), 0.05) for k in range(len(RINGS))])


def wheel() -> np.ndarray:
    """A bearing of the wheel, somewhere near its top."""
    made = [creak(0.9 + 0.4 * k, 30 - 4 * k, 44 - 7 * k, ((360 + 45 * k, 0.03, 1), (810, 0.02, 0.5)), 430 + k) for k in range(len(WHEEL))]
    return laid(SAMPLES, WHEEL, made)


def water() -> np.ndarray:
    """The edge of the reservoir: it laps where one stands, a little, whenever it likes."""
    random = np.random.default_rng(440)
    out = np.zeros((2, SAMPLES))
    now = 0.4
    while now < LOOP_S - 0.3:
        n = int(random.uniform(0.12, 0.5) * RATE)
        color = chain(high_pass(350, 1), bell(random.uniform(500, 900), 8, 0.5), low_pass(1500, 1.5))
        slop = shaped(random.normal(size=n) * np.hanning(n) ** 2, color)
        place(out, side(slop * random.uniform(0.15, 1), random.uniform(-0.8, 0.8)), now)
        now += random.gamma(1.2, 0.55)
    return out


def far_off(sound: np.ndarray) -> np.ndarray:
    """What a hundred yards of water leave of a sound: less treble, and an answer from the other bank."""
    return room(shaped(sound, low_pass(2200, 1.5)), 1.3, 900, -4, 450, (38, 61, 90, 127))


def render() -> np.ndarray:
    """The air of the fair: stereo, one loop, not yet at its loudness."""
    ground = noise(SAMPLES, chain(high_pass(160, 1), low_pass(420, 1), low_pass(2500, 3)), 451, 2) * gain(-52)
    engine = np.stack([generator() * 0.75, generator()])
    crowd = murmur(SAMPLES, PEOPLE, 1.6, 950, 460)
    over = far_off(at_rms(engine, -43) + at_rms(crowd, -42) + at_peak(rings(), -38) + at_peak(wheel(), -42))
    return narrow(over + at_rms(water(), -51) + ground, 170, 0.7)
