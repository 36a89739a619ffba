"""Going about, as sound: the harp walks, the clarinet has his fall, the celesta her question; little of it is near."""

import numpy as np
import score
from sound_band import CELLI, VIOLAS, Band
from sound_circle import room

BAND = Band(score.METRE)
SAMPLES = BAND.samples


def room_stem() -> np.ndarray:
    """Harp, and a guitar now and then; mono."""
    return room(BAND.worn(BAND.harp(score.HARP, 11, 0.9) + 0.8 * BAND.guitar(score.GUITAR, 12, 1.6, 6000)), 1.0, 2600, -12, 21)


def strings_stem() -> np.ndarray:
    """Violas and celli, with air between them; mono."""
    return room(BAND.worn(BAND.bowed(score.VIOLAS, 41, VIOLAS) + BAND.bowed(score.CELLI, 42, CELLI)), 1.5, 1900, -9, 44)


def warmth_stem() -> np.ndarray:
    """The clarinet: his fall; mono."""
    return room(BAND.worn(BAND.clarinet(score.CLARINET, 51, 2600)), 1.1, 1900, -11, 54)


def her_stem() -> np.ndarray:
    """Celesta, clear of the tape; mono."""
    return room(BAND.celesta(score.CELESTA, 61), 1.4, 3000, -10, 78)


STEMS = {"room": room_stem, "strings": strings_stem, "warmth": warmth_stem, "her": her_stem}
LUFS = {"room": -23.0, "strings": -28.5, "warmth": -25.0, "her": -25.5}
KBPS = {"room": (56, 56), "strings": (56, 48), "warmth": (40, 48), "her": (32, 40)}
