"""A street on a hill at night, with a cable that runs under it whether or not a car is on it; the city below; a few leaves."""

import numpy as np
from sound_circle import RATE, at_peak, at_rms, bell, chain, drift, gain, high_pass, low_pass, narrow, noise, room
from things import laid, passing, patter, rung, struck

LOOP_S = 36
SAMPLES = LOOP_S * RATE
LUFS = -35.0

# Cars that one could follow, a few streets down: nearest (s), seconds, from and to (-1 left, 1 right), level (dB), color (Hz).
CARS = ((8.2, 7.5, 0.9, -0.3, -3, 430), (21.9, 10.5, -1, 0.4, 0, 520), (32.6, 5.5, 0.2, 0.9, -6, 380))
DOORS = ((13.4, -0.7, 0), (27.3, 0.6, -7), (27.9, 0.62, -14))  # moment, side, level (dB)


def cable() -> np.ndarray:
    """Steel rope in a trough under the street: its hum, and its strands over one pulley after another, none of them quite round."""
    t = np.arange(SAMPLES) / RATE
    pull = drift(SAMPLES, [2, 3, 7], 601)
    hum = sum(a * np.sin(2 * np.pi * (hz * t + hz / 46 * 0.6 * pull) + hz)
              for hz, a in ((46, 0.6), (92, 1), (92 + 1 / 18, 0.5), (138, 0.35), (230, 0.12)))
    trough = struck(((118, 0.05, 1), (196, 0.06, 0.9), (412, 0.035, 0.5), (765, 0.02, 0.25)), 0.4, 0.3, 1200, 602)
    pulleys = rung(patter(SAMPLES, 55, 603, 3.5, 0.55 + 0.4 * pull), trough)
    slot = noise(SAMPLES, chain(high_pass(200, 2), bell(410, 9, 0.4), bell(770, 6, 0.4), low_pass(1300, 2)), 604)
    slot *= 1 + 0.5 * drift(SAMPLES, [5, 9, 14], 605)
    return (at_rms(hum, -44) + at_rms(pulleys, -44) + at_rms(slot, -48)) * 10 ** (pull * 2.5 / 20)


def city() -> np.ndarray:
    """The flat part of the city, all at once, and the cars that are apart from it."""
    band = noise(SAMPLES, chain(high_pass(70, 1.5), low_pass(260, 1.2), low_pass(2600, 3)), 610, 2)
    out = at_rms(band * 10 ** (np.stack([drift(SAMPLES, [2, 3, 5], 611 + c) for c in (0, 1)]) * 3 / 20), -45)
    for k, (nearest, seconds, start, end, level, color) in enumerate(CARS):
        roll = noise(SAMPLES, chain(high_pass(110, 1.5), low_pass(color, 1.5), low_pass(2600, 3)), 620 + k)
        out += passing(roll, nearest, seconds, start, end) * gain(level - 41)
    return out


def leaves() -> np.ndarray:
    """A tree over a wall, when the air moves."""
    air = [10 ** (drift(SAMPLES, [3, 5, 8, 13], 630 + c) * 9 / 20) for c in (0, 1)]
    return noise(SAMPLES, chain(high_pass(1300, 2), low_pass(3600, 1.5)), 632, 2) * np.stack(air) * np.array([[0.5], [1]])


def doors() -> np.ndarray:
    """Doors of houses, up the stairs."""
    return laid(SAMPLES, DOORS, [struck(((95 + 20 * k, 0.05, 1), (240 + 50 * k, 0.025, 0.5)), 0.4, 0.5, 700, 640 + k) for k in range(len(DOORS))])


def render() -> np.ndarray:
    """The air of the street: stereo, one loop, not yet at its loudness."""
    under = cable() * np.array([[1], [0.92]])
    walls = room(under + at_peak(doors(), -37), 1.0, 1000, -5, 650, (19, 31, 47, 70))
    return narrow(walls + city() + at_rms(leaves(), -60), 170, 0.65)
