"""The cabin, as sound: a guitar with a hand laid over the strings, a floor under it, her, and the tune in drops on the tin part of the roof."""

from functools import partial

import numpy as np
import score
import tune
from sound_band import CELLI, Band
from sound_circle import room

BAND = Band(score.METRE)
SAMPLES = BAND.samples
KEY = -3


def room_stem() -> np.ndarray:
    """The guitar, low; mono."""
    return room(BAND.worn(BAND.guitar(score.GUITAR, 11, 1.6, 3200)), 0.6, 1600, -13, 21)


def warmth_stem() -> np.ndarray:
    """Celli and the hum: neither of them, and under both; mono."""
    return room(BAND.worn(BAND.bowed(score.CELLI, 42, CELLI) + BAND.floor(score.HUM, 52) * 1.5), 1.0, 1300, -10, 44)


def her_stem() -> np.ndarray:
    """Celesta and glass; mono."""
    return room(BAND.celesta(score.CELESTA, 61, 1.8, 2400) + BAND.rim(score.GLASS, 62), 1.2, 2400, -10, 98)


def tune_part(voice: str) -> np.ndarray:
    """One piece of the tune, in drops; mono, silent outside its place."""
    return room(BAND.drops(voice, 71), 0.9, 2600, -11, 97)


VOICES = tune.in_key(KEY)
PARTS = tuple(VOICES)
WAYS = tune.WAYS
STEMS = {"room": room_stem, "warmth": warmth_stem, "her": her_stem, **{k: partial(tune_part, v) for k, v in VOICES.items()}}
LUFS = {"room": -23.0, "warmth": -26.5, "her": -26.5, **dict.fromkeys(PARTS, -23.5)}
KBPS = {"room": (40, 48), "warmth": (32, 40), "her": (32, 40), **dict.fromkeys(PARTS, (28, 32))}
