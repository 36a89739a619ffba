"""The office, as sound: a dry guitar and plucked clerks at the next desk; strings that are heard as he grows candid; her, between two letters."""

import numpy as np
import score
from sound_band import CELLI, VIOLAS, Band
from sound_circle import room, side

BAND = Band(score.METRE)
SAMPLES = BAND.samples


def room_stem() -> np.ndarray:
    """Guitar in the middle, clerks a little to the right, in a room with paper in it; stereo."""
    guitar = BAND.worn(BAND.guitar(score.GUITAR, 11, 0.9) + BAND.guitar(score.THUMB, 12, 0.2))
    clerks = BAND.pizzicato(score.CLERKS, 13)
    return room(side(guitar, -0.1) + side(clerks, 0.35) * 0.55, 0.45, 2400, -16, 21)


def strings_stem() -> np.ndarray:
    """Violas and celli, held back; mono."""
    return room(BAND.worn(BAND.bowed(score.VIOLAS, 41, VIOLAS) + BAND.bowed(score.CELLI, 42, CELLI)), 1.1, 1900, -10, 44)


def her_stem() -> np.ndarray:
    """A celesta, close, with nothing round it; mono."""
    return room(BAND.celesta(score.CELESTA, 61, 0.8), 0.8, 2800, -14, 98)


STEMS = {"room": room_stem, "strings": strings_stem, "her": her_stem}
LUFS = {"room": -22.5, "strings": -28.0, "her": -26.5}
KBPS = {"room": (56, 64), "strings": (40, 48), "her": (32, 40)}
