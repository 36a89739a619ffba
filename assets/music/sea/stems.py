"""The beach, as sound: slow water in harp and guitar, her above it, and the tune they made, by a low clarinet: the nearest thing to his own breath."""

from functools import partial

import numpy as np
import score
import tune
from sound_band import CELLI, VIOLAS, Band
from sound_circle import room

BAND = Band(score.METRE)
SAMPLES = BAND.samples
KEY = -12  # an octave under what is written: between his teeth


def room_stem() -> np.ndarray:
    """Harp and guitar, far enough off to be weather; mono."""
    return room(BAND.worn(BAND.harp(score.HARP, 11, 3.5, 3000) + 0.7 * BAND.guitar(score.GUITAR, 12, 2.2, 4500)), 1.6, 2000, -9, 21)


def strings_stem() -> np.ndarray:
    """Violas and celli, as fog; mono."""
    return room(BAND.worn(BAND.bowed(score.VIOLAS, 41, VIOLAS) + BAND.bowed(score.CELLI, 42, CELLI)), 2.2, 1500, -7, 44)


def her_stem() -> np.ndarray:
    """Celesta and glass; mono."""
    return room(BAND.celesta(score.CELESTA, 61, 1.5, 2600) + BAND.rim(score.GLASS, 62), 1.9, 3000, -9, 109)


def tune_part(voice: str) -> np.ndarray:
    """One piece of the tune, on the clarinet; mono, silent outside its place."""
    return room(BAND.worn(BAND.clarinet(voice, 71, 2300, 0.005)), 1.0, 1900, -11, 82)


VOICES = tune.in_key(KEY)
PARTS = tuple(VOICES)
WAYS = tune.WAYS
STEMS = {"room": room_stem, "strings": strings_stem, "her": her_stem, **{k: partial(tune_part, v) for k, v in VOICES.items()}}
LUFS = {"room": -24.0, "strings": -28.0, "her": -27.5, **dict.fromkeys(PARTS, -22.5)}
KBPS = {"room": (40, 48), "strings": (40, 48), "her": (32, 40), **dict.fromkeys(PARTS, (32, 40))}
