"""Catherine, as sound: a harp played with one finger, a celesta that looks for the note, strings for what he can say of it. No glass."""

import numpy as np
import score
from sound_band import CELLI, VIOLAS, Band
from sound_circle import room

BAND = Band(score.METRE)
SAMPLES = BAND.samples


def room_stem() -> np.ndarray:
    """The harp, dull and close, its hand softer than its finger, and the celesta down the hall; mono, on an old tape."""
    harp = BAND.harp(score.HARP, 11, 1.6, 3200) + 0.7 * BAND.harp(score.HAND, 12, 2.4, 2600)
    return room(BAND.worn(harp + 0.5 * BAND.celesta(score.CELESTA, 13, 1.0, 2400), 6), 0.8, 2200, -11, 21)


def strings_stem() -> np.ndarray:
    """Violas and celli; mono."""
    return room(BAND.worn(BAND.bowed(score.VIOLAS, 41, VIOLAS) + BAND.bowed(score.CELLI, 42, CELLI), 6), 1.5, 1800, -9, 44)


STEMS = {"room": room_stem, "strings": strings_stem}
LUFS = {"room": -22.5, "strings": -27.5}
WHOLE_LUFS = -19.9  # a child plays softly, and a single plucked note peaks high for its loudness
KBPS = {"room": (40, 56), "strings": (40, 48)}
