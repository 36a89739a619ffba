"""Apart, as sound: a clarinet as low as it goes, violas that will not agree with it, and, where her light is on, one glass."""

import numpy as np
import score
from sound_band import CELLI, VIOLAS, Band
from sound_circle import room

BAND = Band(score.METRE)
SAMPLES = BAND.samples


def room_stem() -> np.ndarray:
    """The clarinet and three low strings of a guitar, in a room with too few things in it; mono."""
    return room(BAND.worn(BAND.clarinet(score.CLARINET, 51, 1600, 0.003) + 0.5 * BAND.guitar(score.LOW, 12, 2.6, 2600), 6), 1.1, 1500, -9, 21)


def strings_stem() -> np.ndarray:
    """Violas and celli, apart from each other; mono."""
    return room(BAND.worn(BAND.bowed(score.VIOLAS, 41, VIOLAS) + BAND.bowed(score.CELLI, 42, CELLI), 6), 1.8, 1600, -9, 44)


def her_stem() -> np.ndarray:
    """Two notes on a glass, a half step from each other and a long way apart; mono."""
    return room(BAND.rim(score.GLASS, 62), 1.9, 2600, -10, 75)


STEMS = {"room": room_stem, "strings": strings_stem, "her": her_stem}
LUFS = {"room": -22.0, "strings": -24.5, "her": -31.0}
KBPS = {"room": (40, 48), "strings": (40, 48), "her": (32, 40)}
