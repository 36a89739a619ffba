"""The flat at night, high over the city: traffic like surf, a refrigerator, the building settling. No siren, and no bird.

A bird was meant to be here. In a loop it would say the same thing every 36 s and stop being a bird, so it is left out.
"""

import numpy as np
from sound_circle import RATE, at_peak, at_rms, bell, chain, drift, gain, high_pass, low_pass, narrow, noise, place, room

LOOP_S = 36
SAMPLES = LOOP_S * RATE
LUFS = -34.0

# Cars one could follow, if one lay awake: when nearest (s), seconds to pass, from and to (-1 left, 1 right), level (dB), colour (Hz).
PASSING = ((5.6, 8.5, -0.9, 0.2, -3, 520), (9.7, 5.0, 0.8, -0.6, -8, 400), (25.3, 11.0, 0.1, 0.9, -5, 610))
SETTLING = ((17.9, 410, -30), (18.3, 380, -37), (33.4, 690, -35))  # moment, pitch (Hz), level (dB)


def surf() -> np.ndarray:
    """All the far traffic at once: three bands of noise that come and go separately, as waves would."""
    out = np.zeros((2, SAMPLES))
    for k, (low, high, level, turns) in enumerate(((60, 130, 0, [2, 3]), (120, 360, -3, [3, 4, 5]), (300, 900, -12, [4, 5, 7]))):
        band = noise(SAMPLES, chain(high_pass(low, 2), low_pass(high, 1.5), low_pass(3000, 4)), 50 + k, 2)
        swell = np.stack([10 ** (drift(SAMPLES, turns, 60 + 2 * k + c) * 6 / 20) for c in (0, 1)])
        out += band * (0.6 * swell + 0.4 * swell.mean(axis=0)) * gain(level)
    return out


def passing() -> np.ndarray:
    """Single cars, as a rise and a fall of rolling noise that crosses from one side to the other."""
    out = np.zeros((2, SAMPLES))
    t = np.arange(SAMPLES) / RATE
    for k, (nearest, seconds, start, end, level, colour) in enumerate(PASSING):
        away = (t - nearest + LOOP_S / 2) % LOOP_S - LOOP_S / 2
        x = away / (seconds / 2)
        near = 1 / (1 + (2.2 * x) ** 2) * np.exp(-0.5 * (x / 1.4) ** 4)
        roll = noise(SAMPLES, chain(high_pass(110, 1.5), low_pass(colour, 1.5), low_pass(3000, 4)), 70 + k)
        angle = (np.clip(start + (end - start) * (x + 1) / 2, -1, 1) + 1) * np.pi / 4
        out += np.stack([np.cos(angle), np.sin(angle)]) * roll * near * gain(level)
    return out


def refrigerator() -> np.ndarray:
    """In the next room: a compressor's two notes that beat slowly, and the small buzz of a shelf."""
    t = np.arange(SAMPLES) / RATE
    tone = sum(a * np.sin(2 * np.pi * f * t + p)
               for f, a, p in ((58 + 1 / 3, 0.5, 0), (116 + 2 / 3, 1, 1), (119.75, 0.5, 2), (175, 0.18, 0.3), (233 + 1 / 3, 0.12, 1.9), (350, 0.05, 0.7)))
    buzz = noise(SAMPLES, chain(bell(1400, 30, 0.3), high_pass(600, 2), low_pass(2500, 2)), 81) * np.clip(np.sin(2 * np.pi * (116 + 2 / 3) * t), 0, 1) ** 6
    sound = tone * (1 + 0.12 * drift(SAMPLES, [5, 7, 11], 82)) + 0.05 * buzz * (1 + 0.6 * drift(SAMPLES, [3, 5], 83))
    return np.stack([sound * 0.55, sound])


def settling() -> np.ndarray:
    """A beam or a pipe giving back the day's heat: a knock with hardly any body, twice and then once."""
    out = np.zeros((2, SAMPLES))
    t = np.arange(int(0.3 * RATE)) / RATE
    for moment, pitch, level in SETTLING:
        knock = np.sin(2 * np.pi * pitch * t) * np.exp(-t / 0.016) + 0.5 * np.sin(2 * np.pi * pitch * 2.37 * t) * np.exp(-t / 0.007)
        place(out, np.stack([knock, knock * 0.5]) * gain(level) * 4, moment)
    return room(out, 0.6, 1500, -3, 91)


def render() -> np.ndarray:
    """The air of the night: stereo, one loop, not yet at its loudness."""
    inside = noise(SAMPLES, chain(high_pass(150, 1), low_pass(500, 1), low_pass(3600, 4)), 99, 2)
    outside = at_rms(surf(), -41) + at_rms(passing(), -42)
    return narrow(outside + at_rms(refrigerator(), -48) + at_peak(settling(), -34) + at_rms(inside, -60), 160, 0.7)
