"""The first evening, as sound: who plays what, how near, and how worn.

`room` is the lonely one: the guitar and the air it is played in. `strings` lay a floor; `warmth` finishes his sentence; `her` asks.
Only `her` has no tape in it: everything of his wears, nothing of hers does.
"""

import numpy as np
import score
from sound_band import ringing
from sound_circle import RATE, bell, chain, drift, fold, gain, high_pass, low_pass, noise, place, room, shaped, softened, tape
from sound_midi import play
from sound_score import Note, perform, read_voice
from sound_voices import breathed, fingertip, glass, hum

SAMPLES = round(score.METRE.loop_s * RATE)
WEAR = 71  # one tape for the whole of his side: the same wander in every stem, or they would drift apart


def mono(sound: np.ndarray) -> np.ndarray:
    """Both sides as one."""
    return sound.mean(axis=0)


def voice(text: str, seed: int, lag_ms: float = 0, loose_ms: float = 8) -> list[Note]:
    """A voice of the score as somebody plays it."""
    return perform(read_voice(text, score.METRE), score.METRE, seed, lag_ms, loose_ms)


def sung(notes: list[Note]) -> np.ndarray:
    """What the nylon font's middle strings lack: from B3 to G4 their tone is gone in half a second, whatever is written, and his phrase has a hole.

    The same notes on a string that holds, with all of its pluck taken off.
    """
    middle = [n for n in notes if 59 <= n.pitch <= 67]
    return shaped(fold(mono(play(ringing(middle, 0.6), 0, 26, 5)), SAMPLES), chain(high_pass(150, 2), low_pass(900, 2)))


def room_stem() -> np.ndarray:
    """Guitar and fingertips; stereo, the guitar in the middle and the room wide. The air is laid in last, by `with_air`."""
    notes = voice(score.GUITAR, 11, loose_ms=9) + voice(score.THUMB, 12, lag_ms=-6, loose_ms=9)
    strings = fold(mono(play(ringing(notes, 2.2), 0, 24, 5)), SAMPLES) + sung(notes)
    skin = np.zeros(SAMPLES)
    for k, note in enumerate(notes):
        place(skin, fingertip(note, 900 + k), note.start - 0.075)
    guitar = shaped(strings, chain(high_pass(60, 1), bell(190, 1.5), bell(3000, 3, 2), low_pass(7500, 1.5))) + skin * 0.006
    guitar = softened(tape(guitar, 4, WEAR), 0.55)
    return room(np.stack([guitar, guitar]), 0.9, 2600, -13, 21)


def strings_stem() -> np.ndarray:
    """Violas, celli and a harp, narrow stereo; muted, a little behind him."""
    violas = fold(play(voice(score.VIOLAS, 41, lag_ms=-60, loose_ms=12), 30, 49, 4, swelled=True), SAMPLES)
    celli = fold(play(voice(score.CELLI, 42, lag_ms=-75, loose_ms=12), 40, 49, 4, swelled=True), SAMPLES)
    harp = fold(mono(play(ringing(voice(score.HARP, 43), 3), 0, 46, 6)), SAMPLES)
    muted = chain(high_pass(70, 1), bell(420, -1.5, 1.5), low_pass(2300, 1))
    low, high, plucked = mono(shaped(celli, muted)), mono(shaped(violas, muted)), shaped(harp, low_pass(4200, 1.5))
    left = 0.85 * low + 1.15 * high + 0.9 * plucked
    right = 1.15 * low + 0.85 * high + 1.1 * plucked
    return room(tape(np.stack([left, right]), 4, WEAR), 1.7, 1900, -8, 44)


def warmth_stem() -> np.ndarray:
    """A clarinet in its low register with its breath, over a hum felt more than heard; mono."""
    notes = voice(score.CLARINET, 51, lag_ms=-25, loose_ms=10)
    reed = shaped(fold(mono(play(notes, 0, 71, 2, swelled=True)), SAMPLES), chain(bell(1500, -3, 2), low_pass(2100, 1.5)))
    air, floor = np.zeros(SAMPLES), np.zeros(SAMPLES)
    for k, note in enumerate(notes):
        place(air, breathed(note, 950 + k), note.start - 0.12)
    for note in voice(score.HUM, 52, lag_ms=-120):
        place(floor, hum(note), note.start)
    return room(tape(reed + air * 0.003 + floor * 0.012, 4, WEAR), 1.2, 1800, -10, 54)


def her_stem() -> np.ndarray:
    """Celesta and rubbed glass; mono, as a voice in the ear is, and clear of wear."""
    bars = fold(mono(play(ringing(voice(score.CELESTA, 61, loose_ms=6), 1.5), 0, 8, 5)), SAMPLES)
    bars = shaped(bars, chain(high_pass(150, 1), low_pass(3400, 1.2)))
    rim = np.zeros(SAMPLES)
    for k, note in enumerate(voice(score.GLASS, 62, lag_ms=-180)):
        place(rim, glass(note, 970 + k), note.start)
    return room(bars + rim * 0.006, 1.9, 3200, -9, 92)


STEMS = {"room": room_stem, "strings": strings_stem, "warmth": warmth_stem, "her": her_stem}
LUFS = {"room": -22.5, "strings": -26.0, "warmth": -26.0, "her": -25.5}  # each alone, against the others
KBPS = {"room": (64, 72), "strings": (64, 72), "warmth": (48, 56), "her": (48, 56)}  # Opus, AAC
AIR_DB = -58  # root mean square of the air in `room`, full scale


def with_air(stems: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The stems with the sound of the room itself in `room`: a fixed and very small level, however loud the playing."""
    colour = chain(high_pass(90, 1), low_pass(420, 0.75), low_pass(6500, 2))
    air = noise(SAMPLES, colour, 31, 2) * (1 + 0.25 * drift(SAMPLES, [5, 9, 14], 32))
    return {**stems, "room": stems["room"] + air * gain(AIR_DB)}
