"""The city before it starts: hardly a car, a fan on some roof, one raven, far off, that says little, and turns its head between."""

import numpy as np
from sound_circle import RATE, at_peak, at_rms, bell, chain, drift, gain, high_pass, low_pass, narrow, noise, place, room, shaped, side
from things import passing, wavering

LOOP_S = 36
SAMPLES = LOOP_S * RATE
LUFS = -37.0

# The one truck and the one bus that are about: nearest (s), seconds, from and to (-1 left, 1 right), level (dB), color (Hz).
ABOUT = ((10.3, 13.0, -0.9, 0.1, 0, 360), (28.4, 9.0, 0.8, 0.3, -5, 300))
# The raven: moment, seconds of voice, pitch (Hz), roughness (Hz), how much it faces away (Hz), level (dB).
RAVEN = ((6.1, 0.27, 318, 57, 1500, 0), (6.74, 0.22, 301, 63, 1300, -4), (17.6, 0.34, 276, 49, 900, -8),
         (31.2, 0.2, 335, 66, 1150, -6), (31.63, 0.25, 322, 61, 1200, -4), (32.41, 0.31, 290, 52, 800, -9))


def croak(seconds: float, pitch: float, rough: float, seed: int) -> np.ndarray:
    """One word of a raven: a low voice broken up in the throat, opened and shut; its pitch sags."""
    random = np.random.default_rng(seed)
    n = int(seconds * RATE)
    x = np.arange(n) / n
    uneven = 0.05 * wavering(random, n, 900)
    turn = 2 * np.pi * np.cumsum(pitch * (1.06 - 0.16 * x**1.5) * (1 + 0.3 * uneven)) / RATE
    voice = sum(np.sin(k * turn + random.uniform(0, 6.28)) / k**0.5 for k in range(1, 13))
    flap = np.clip(0.5 + 0.75 * np.sin(2 * np.pi * np.cumsum(rough * (1 + uneven)) / RATE), 0, 1) ** 1.5
    throat = chain(high_pass(380, 2), bell(1150, 10, 0.7), bell(1900, 5, 0.5), low_pass(2400, 2))
    return shaped((voice + 0.7 * random.normal(size=n)) * (0.25 + flap), throat) * np.sin(np.pi * x**0.6) ** 0.7


def raven() -> np.ndarray:
    """One raven, on a stairhead or a mast; roofs answer it."""
    out = np.zeros((2, SAMPLES))
    for k, (moment, seconds, pitch, rough, away, level) in enumerate(RAVEN):
        word = shaped(croak(seconds, pitch, rough, 1300 + k), low_pass(away, 1.2))
        place(out, side(word / np.max(np.abs(word)), 0.45 if k < 3 else 0.3) * gain(level), moment)
    return room(out, 1.6, 1100, 0, 1310, (60, 97, 141, 203))


def city() -> np.ndarray:
    """All that is already running, or never stopped."""
    low = noise(SAMPLES, chain(high_pass(50, 2), low_pass(150, 1.2), low_pass(2200, 3)), 1320, 2)
    out = at_rms(low * 10 ** (np.stack([drift(SAMPLES, [2, 3, 5], 1321 + c) for c in (0, 1)]) * 3 / 20), -44)
    for k, (nearest, seconds, start, end, level, color) in enumerate(ABOUT):
        wheels = noise(SAMPLES, chain(high_pass(70, 2), low_pass(color, 1.5), low_pass(2200, 3)), 1330 + k)
        out += passing(wheels, nearest, seconds, start, end) * gain(level - 42)
    return out


def rooftop() -> np.ndarray:
    """A fan two roofs away, and the cold air, moving a little over the rail."""
    t = np.arange(SAMPLES) / RATE
    fan = sum(a * np.sin(2 * np.pi * f * t + f) for f, a in ((87.25, 1), (174.5, 0.4), (116.5, 0.5))) * (1 + 0.3 * drift(SAMPLES, [4, 7], 1340))
    moves = 10 ** (np.stack([drift(SAMPLES, [3, 5, 8], 1342 + c) for c in (0, 1)]) * 5 / 20)
    air = noise(SAMPLES, chain(high_pass(300, 1), low_pass(900, 1), low_pass(4000, 3)), 1341, 2) * moves
    return at_rms(np.stack([fan, fan * 0.5]), -52) + at_rms(air, -51)


def render() -> np.ndarray:
    """The air of the dawn: stereo, one loop, not yet at its loudness."""
    return narrow(city() + rooftop() + at_peak(raven(), -25), 160, 0.65)
