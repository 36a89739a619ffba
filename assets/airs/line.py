"""A room heard down a telephone: whoever is there has put the handset down, or holds it and says nothing.

All of it goes through the wire, so nothing is below 300 Hz or above 3400, and it comes from one point. Nobody's breath: that would be a beat.
"""

import numpy as np
from sound_circle import RATE, at_peak, at_rms, bell, chain, drift, gain, high_pass, low_pass, noise, room, shaped, softened
from things import creak, dulled, laid, patter, rung, rustle, struck, talk

LOOP_S = 36
SAMPLES = LOOP_S * RATE
LUFS = -36.0

WIRE = chain(high_pass(320, 4), bell(1100, 4, 1.6), bell(2500, 3, 0.8), low_pass(3100, 6))
HANDSET = ((3.1, 0, -8), (11.7, 0, -14), (20.2, 0, -4), (34.3, 0, -11))  # moment, side, level (dB)
ABOUT = ((6.4, 0, -11), (14.9, 0, -7), (15.8, 0, -9), (24.6, 0, 0), (29.8, 0, -8), (30.5, 0, -12))


def still() -> np.ndarray:
    """The room with nobody moving in it: a refrigerator's buzz, an open window."""
    t = np.arange(SAMPLES) / RATE
    buzz = sum(a * np.sin(2 * np.pi * f * t + f) for f, a in ((358.75, 1), (478.25, 0.8), (598, 0.2), (837, 0.25), (1196, 0.12)))
    outside = noise(SAMPLES, chain(high_pass(250, 1), low_pass(600, 1)), 301) * 10 ** (drift(SAMPLES, [2, 3, 5], 302) * 3 / 20)
    return at_rms(buzz * (1 + 0.2 * drift(SAMPLES, [5, 7], 303)), -57) + at_rms(outside, -48)


def about() -> np.ndarray:
    """Somebody who is up as well: a chair, a drawer, a cup put down twice, a step, a step."""
    made = [
        creak(0.7, 34, 21, ((520, 0.02, 1), (1130, 0.012, 0.6)), 310),
        struck(((390, 0.05, 1), (760, 0.03, 0.7), (1410, 0.015, 0.3)), 0.4, 0.5, 2500, 311),
        struck(((415, 0.04, 1), (1900, 0.02, 0.4)), 0.3, 0.5, 2500, 312),
        rustle(1.4, 300, 1800, 313),
        struck(((350, 0.03, 1), (640, 0.02, 0.6)), 0.3, 0.9, 900, 314),
        struck(((330, 0.03, 1), (700, 0.02, 0.5)), 0.3, 0.9, 800, 315),
    ]
    return laid(SAMPLES, ABOUT, made)[0]


def handset() -> np.ndarray:
    """A cheek or a sleeve against the mouthpiece: near, and larger than anything in the room."""
    made = [rustle(0.5 + 0.35 * k, 250, 1500 + 300 * k, 320 + k) for k in range(len(HANDSET))]
    return laid(SAMPLES, HANDSET, made)[0]


def wire() -> np.ndarray:
    """What the line adds: its own hiss, a crackle where a contact is old, and, deep under it, another call."""
    hiss = noise(SAMPLES, bell(1800, 4, 2), 330) * (1 + 0.25 * drift(SAMPLES, [4, 6, 13], 331))
    contact = np.clip(drift(SAMPLES, [1, 4, 7, 10], 332), 0, 1) ** 2
    crackle = rung(patter(SAMPLES, 9, 333, 8, contact), struck(((1500, 0.0006, 1),), 0.02, 0.6, 3000, 334))
    crossed = dulled(talk(SAMPLES, (118, 190), 2.6, 335), 900)
    return at_rms(hiss, -56) + at_peak(crackle, -38) + at_rms(crossed, -63)


def render() -> np.ndarray:
    """The air of the line: the same on both sides, one loop, not yet at its loudness."""
    there = room(still() + at_peak(about(), -21), 0.7, 1600, 0, 340) + at_peak(handset(), -20)
    heard = softened(shaped(there + wire(), WIRE), gain(-16))
    return np.stack([shaped(heard, low_pass(3400, 6))] * 2)
