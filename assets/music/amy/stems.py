"""Amy, as sound: a guitar on a sofa, and a clarinet that comes in from the next cushion as they become friends."""

import numpy as np
import score
from sound_band import Band
from sound_circle import room

BAND = Band(score.METRE)
SAMPLES = BAND.samples


def room_stem() -> np.ndarray:
    """The guitar, near, tune and thumb, in a small room with a carpet; mono."""
    return room(BAND.worn(BAND.guitar(score.GUITAR, 11) + 0.9 * BAND.guitar(score.THUMB, 12, 1.4), 3), 0.5, 2200, -15, 21)


def warmth_stem() -> np.ndarray:
    """The clarinet; mono."""
    return room(BAND.worn(BAND.clarinet(score.CLARINET, 51), 3), 0.7, 1800, -12, 54)


STEMS = {"room": room_stem, "warmth": warmth_stem}
LUFS = {"room": -22.0, "warmth": -26.0}
KBPS = {"room": (64, 56), "warmth": (40, 48)}
