"""The departure, as sound: glass, clarinet, strings and the tune, each to be taken away; and the room, which is a guitar and is left."""

from functools import partial

import numpy as np
import score
import tune
from sound_band import CELLI, VIOLAS, Band
from sound_circle import room

BAND = Band(score.METRE)
SAMPLES = BAND.samples
KEY = -5


def room_stem() -> np.ndarray:
    """The guitar, alone in the room of the first evening; mono."""
    return room(BAND.worn(BAND.guitar(score.GUITAR, 11, 2.6)), 0.9, 2600, -13, 21)


def strings_stem() -> np.ndarray:
    """Violas and celli; mono."""
    return room(BAND.worn(BAND.bowed(score.VIOLAS, 41, VIOLAS) + BAND.bowed(score.CELLI, 42, CELLI)), 1.7, 1900, -8, 44)


def warmth_stem() -> np.ndarray:
    """Clarinet and hum; mono."""
    return room(BAND.worn(BAND.clarinet(score.CLARINET, 51) + BAND.floor(score.HUM, 52)), 1.2, 1800, -10, 54)


def her_stem() -> np.ndarray:
    """Glass alone, clear of the tape; mono."""
    return room(BAND.rim(score.GLASS, 62), 2.4, 3200, -8, 68)


def tune_part(voice: str) -> np.ndarray:
    """One piece of the tune, on a celesta with felt under it; mono, silent outside its place."""
    return room(BAND.celesta(voice, 71, 1.2, 2000), 1.5, 2400, -9, 106)


VOICES = tune.in_key(KEY)
VOICES["end-held"] += score.AGAIN  # what a struck bar can't hold is struck again, softer
PARTS = ("her", "warmth", "strings", *VOICES)
WAYS = tuple((*PARTS[:3], *way) for way in tune.WAYS)
STEMS = {"room": room_stem, "strings": strings_stem, "warmth": warmth_stem, "her": her_stem, **{k: partial(tune_part, v) for k, v in VOICES.items()}}
LUFS = {"room": -23.5, "strings": -26.5, "warmth": -26.0, "her": -23.8, **dict.fromkeys(VOICES, -23.5)}
KBPS = {"room": (40, 56), "strings": (40, 48), "warmth": (40, 48), "her": (32, 40), **dict.fromkeys(VOICES, (32, 40))}
