"""The sea on a sand beach in fog, close and not seen: a wave before it breaks, the break, the sheet up the sand, the sand letting it go.

Fourteen waves in a loop, no two alike in size and place, and never a regular time between. No gull and no horn: a thing that calls twice is
known.
"""

import numpy as np
from sound_circle import RATE, at_rms, bell, chain, drift, gain, high_pass, low_pass, narrow, noise, place, side
from things import wavering

LOOP_S = 36
SAMPLES = LOOP_S * RATE
LUFS = -31.0

# When each breaks (s), where along the shore, how large (dB), and how far out (0 at one's feet, 1 well off).
WAVES = ((0.8, -0.5, -3, 0.3), (3.5, 0.6, -6, 0.7), (4.9, -0.1, -8, 0.9), (7.4, 0.2, 0, 0.1), (11.0, -0.7, -5, 0.6), (13.9, 0.5, -3, 0.3),
         (15.2, -0.3, -8, 1.0), (18.6, -0.2, -1, 0.2), (20.9, 0.8, -6, 0.8), (23.1, 0.1, -5, 0.5), (27.2, -0.6, -1, 0.2), (29.6, 0.4, -7, 0.9),
         (31.0, 0.3, -4, 0.4), (33.9, -0.8, -6, 0.7))


def shape(rise_s: float, fall_s: float, steep: float) -> np.ndarray:
    """Loudness that comes up over `rise_s` and dies over about `fall_s`."""
    t = np.arange(int((rise_s + 4 * fall_s) * RATE)) / RATE
    up = np.clip(t / rise_s, 0, 1) ** steep
    return up * np.exp(-np.clip(t - rise_s, 0, None) / fall_s) * np.clip((rise_s + 4 * fall_s - t) / fall_s, 0, 1)


def wave(where: float, level: float, far: float, seed: int) -> tuple[np.ndarray, float]:
    """One wave, stereo, and how long after its beginning it breaks."""
    random = np.random.default_rng(seed)
    breaks = random.uniform(1.3, 2.4)
    total = int(11 * RATE)
    out = np.zeros((2, total))
    parts = (  # lowest, highest (Hz), begins (s), rise, fall (s), steepness, level (dB), how far it stays in one place
        (50, 190, 0.0, breaks, 1.1, 2.2, 0, 0.7),
        (160, 700 - 250 * far, breaks - 0.25, 0.3, random.uniform(0.5, 0.9), 1.5, -1, 1.0),
        (700, 2600 - 1500 * far, breaks + 0.05, random.uniform(0.5, 1.0), random.uniform(1.0, 1.5), 1.0, -4 - 6 * far, 0.6),
        (2200, 6500 - 3500 * far, breaks + random.uniform(1.1, 1.9), random.uniform(0.8, 1.4), random.uniform(0.7, 1.1), 1.4, -12 - 14 * far, 0.3),
    )
    for k, (low, high, begins, rise, fall, steep, part, stays) in enumerate(parts):
        swell = shape(rise, fall, steep)
        grain = noise(1 << (swell.size - 1).bit_length(), chain(high_pass(low, 1.5), low_pass(high, 1.5)), 10 * seed + k, 2)[:, :swell.size]
        torn = 1 + 0.3 * wavering(random, swell.size, 2400)
        spread = side(np.ones(1), where * stays) * np.sqrt(0.5) * 2
        at = int(begins * RATE)
        piece = (grain * spread * swell * torn)[:, :total - at] * gain(part)
        out[:, at:at + piece.shape[1]] += piece
    return out * gain(level), breaks


def waves() -> np.ndarray:
    """All the waves of a loop."""
    out = np.zeros((2, SAMPLES))
    for k, (moment, where, level, far) in enumerate(WAVES):
        sound, breaks = wave(where, level, far, 700 + k)
        place(out, sound, moment - breaks)
    return out


def beyond() -> np.ndarray:
    """Every other wave of the ocean, and the fog between."""
    low = noise(SAMPLES, chain(high_pass(45, 2), low_pass(170, 1.2), low_pass(1800, 2)), 730, 2)
    return low * 10 ** (np.stack([drift(SAMPLES, [2, 3, 5, 7], 731 + c) for c in (0, 1)]) * 3 / 20)


def foam() -> np.ndarray:
    """What is always going out somewhere along the sand."""
    hiss = noise(SAMPLES, chain(high_pass(900, 1), bell(1800, 3, 1.5), low_pass(3800, 1.5)), 740, 2)
    return hiss * 10 ** (np.stack([drift(SAMPLES, [3, 4, 7, 9], 741 + c) for c in (0, 1)]) * 5 / 20)


def render() -> np.ndarray:
    """The air of the sea: stereo, one loop, not yet at its loudness."""
    return narrow(at_rms(waves(), -30) + at_rms(beyond(), -37) + at_rms(foam(), -51), 150, 0.75)
