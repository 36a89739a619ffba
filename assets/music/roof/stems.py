"""The roof, as sound: guitar, harp and violas, out of doors. No glass: she is gone."""

import numpy as np
import score
from sound_band import VIOLAS, Band
from sound_circle import room

BAND = Band(score.METRE)
SAMPLES = BAND.samples


def room_stem() -> np.ndarray:
    """The whole chord; mono, a little worn, and hardly any room."""
    chord = BAND.harp(score.HARP, 11, 5, 3000) + 0.6 * BAND.bowed(score.VIOLAS, 41, VIOLAS) + BAND.guitar(score.GUITAR, 12, 4)
    return room(BAND.worn(chord), 1.2, 2000, -12, 21)


STEMS = {"room": room_stem}
LUFS = {"room": -26.0}
WHOLE_LUFS = -27.0  # under the birds and the traffic, not over them
KBPS = {"room": (48, 56)}
