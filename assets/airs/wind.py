"""Wind on an open hill: it goes over the grass and past the ear, and finds a strut of the water tower. There is nothing else."""

import numpy as np
from sound_circle import RATE, at_rms, bell, chain, drift, high_pass, low_pass, narrow, noise, side

LOOP_S = 36
SAMPLES = LOOP_S * RATE
LUFS = -33.0


def blow(late_s: float) -> np.ndarray:
    """How hard it blows, about -1 to 1: gusts of several lengths, of which none divides another; `late_s` is how much later it is felt."""
    return np.roll(0.8 * drift(SAMPLES, [2, 3, 5, 7], 1201) + 0.35 * drift(SAMPLES, [11, 17, 23], 1202), int(late_s * RATE))


def buffet() -> np.ndarray:
    """The wind in the ears themselves: low, torn, more than it should be in a gust."""
    low = noise(SAMPLES, chain(high_pass(35, 2), low_pass(110, 1.3), low_pass(900, 2)), 1203, 2)
    torn = np.stack([noise(SAMPLES, chain(high_pass(0.8, 1), low_pass(5, 1.5)), 1204 + c) for c in (0, 1)])
    return low * (1 + 0.4 * np.clip(torn, -2, 2)) * 10 ** (np.stack([blow(0), blow(0.25)]) * 4 / 20)


def hill() -> np.ndarray:
    """The body of the wind, over the whole slope."""
    band = noise(SAMPLES, chain(high_pass(140, 1), low_pass(430, 1), bell(300, 4, 1), low_pass(3500, 2)), 1210, 2)
    return band * 10 ** (np.stack([blow(-0.5), blow(-0.9)]) * 5 / 20)


def grass() -> np.ndarray:
    """Dry grass, which begins a little after a gust and lets go of it a little later."""
    stalks = noise(SAMPLES, chain(high_pass(1500, 2), bell(2800, 4, 1), low_pass(4600, 1.5)), 1220, 2)
    shaken = np.stack([noise(SAMPLES, chain(high_pass(1.5, 1), low_pass(9, 1.5)), 1221 + c) for c in (0, 1)])
    return stalks * (1 + 0.25 * np.clip(shaken, -2, 2)) * 10 ** (np.stack([blow(0.6), blow(1.5)]) * 8 / 20)


def strut() -> np.ndarray:
    """A round strut in the wind: a breath with a pitch, that goes up as it blows harder, and is lost below a certain wind."""
    gust = blow(0.4)
    turn = 2 * np.pi * np.cumsum(286 + 70 * (gust - gust.mean())) / RATE
    breath = noise(SAMPLES, chain(high_pass(0.5, 1), low_pass(14, 1.5)), 1230, 2)
    tone = np.sin(turn) * breath[0] + np.cos(turn) * breath[1]
    return side(tone * np.clip(gust - 0.05, 0, 1) ** 1.5, -0.35)


def render() -> np.ndarray:
    """The air of the hill: stereo, one loop, not yet at its loudness."""
    return narrow(at_rms(buffet(), -37) + at_rms(hill(), -36) + at_rms(grass(), -46) + at_rms(strut(), -56), 140, 0.7)
