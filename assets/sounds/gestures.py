"""Five small sounds, felt more than heard. Each is a function that gives one mono sound, its peak set by PEAK_DB.

`arrive` and `leave` are cut from her theme: its last leap, D up to B, and the same leap undone.
"""

import numpy as np
from sound_circle import RATE, bell, chain, gain, high_pass, low_pass, shaped
from sound_score import Note, midi_pitch
from sound_voices import glass, hum, swelling

PEAK_DB = {"arrive": -16.0, "leave": -17.0, "line": -16.0, "choice": -20.0, "device": -18.0}


def silence(seconds: float) -> np.ndarray:
    """That much nothing."""
    return np.zeros(int(seconds * RATE))


def lay(sheet: np.ndarray, sound: np.ndarray, at_s: float, level: float = 1.0) -> None:
    """Adds a sound to a sheet at a moment; what would run past the end is left off."""
    at = int(at_s * RATE)
    sound = sound[:sheet.size - at]
    sheet[at:at + sound.size] += sound * level


def ended(sound: np.ndarray, fade_s: float = 0.08) -> np.ndarray:
    """The sound with its first 4 ms and last `fade_s` brought to nothing."""
    return sound * swelling(sound.size, 0.004, fade_s)


def arrive() -> np.ndarray:
    """Somebody is in the room: air comes nearer, a glass takes its D, and the B above is there before one notices. 2.3 s."""
    out = silence(2.3)
    air = shaped(np.random.default_rng(3).normal(size=out.size), chain(high_pass(250, 1), low_pass(1100, 1.5)))
    lay(out, air * swelling(out.size, 0.9, 1.3), 0, 0.03)
    lay(out, hum(Note(0, 0.9, midi_pitch("D3"), 48), 0.7, 1.2), 0.05, 0.45)
    lay(out, glass(Note(0, 0.7, midi_pitch("D5"), 48), 5, 0.35, 0.9), 0.15, 0.5)
    lay(out, glass(Note(0, 0.8, midi_pitch("B5"), 48), 6, 0.45, 0.8), 0.62, 0.42)
    return ended(out, 0.3)


def leave() -> np.ndarray:
    """The B goes first, then the D sinks a little and is damped by a fingertip; the air stays a moment and is cut. 2.2 s."""
    out = silence(2.2)
    lay(out, glass(Note(0, 0.3, midi_pitch("B5"), 48), 7, 0.12, 0.5), 0.0, 0.35)
    low = glass(Note(0, 0.7, midi_pitch("D5"), 48), 8, 0.3, 0.5)
    where = np.arange(low.size) + 60 * np.cumsum(np.linspace(0, 1, low.size) ** 2) / low.size * 0.25
    lay(out, np.interp(where, np.arange(low.size), low) * swelling(low.size, 0.1, 0.25), 0.28, 0.5)
    lay(out, hum(Note(0, 0.9, midi_pitch("B2"), 48), 0.5, 0.7), 0.1, 0.45)
    air = shaped(np.random.default_rng(4).normal(size=out.size), chain(high_pass(250, 1), low_pass(900, 1.5)))
    lay(out, air * swelling(out.size, 0.5, 0.35), 0, 0.03)
    return ended(out, 0.3)


def line() -> np.ndarray:
    """Two strokes of a pen on good paper, and the pen laid on the desk. 0.95 s."""
    random = np.random.default_rng(9)
    out = silence(0.95)
    for at, seconds, level in ((0.02, 0.16, 0.7), (0.24, 0.27, 1.0)):
        length = int(seconds * RATE)
        t = np.linspace(0, 1, length)
        grains = random.random(length // 90 + 2)
        tooth = 0.55 + 0.45 * np.interp(np.arange(length), 90 * np.arange(grains.size), grains)
        colour = chain(high_pass(900, 1), bell(2600, 6, 1), low_pass(5200, 2))
        stroke = shaped(random.normal(size=length), colour) * tooth * np.sin(np.pi * t) ** 0.8 * (0.6 + 0.4 * np.sin(2 * np.pi * 2.2 * t + 1))
        lay(out, stroke, at, level * 0.5)
    for at, level in ((0.62, 1.0), (0.685, 0.28)):
        t = np.arange(int(0.14 * RATE)) / RATE
        tap = 0.9 * np.sin(2 * np.pi * 172 * t) * np.exp(-t / 0.022) + 0.4 * np.sin(2 * np.pi * 640 * t) * np.exp(-t / 0.009)
        tap += 0.3 * shaped(random.normal(size=t.size), low_pass(2500, 2)) * np.exp(-t / 0.003)
        lay(out, tap, at, level)
    return ended(out)


def choice() -> np.ndarray:
    """A thumb set down on paper: a thud too soft to have a pitch. 0.22 s."""
    t = np.arange(int(0.22 * RATE)) / RATE
    thumb = np.sin(2 * np.pi * (92 - 60 * t) * t) * np.exp(-t / 0.035) * (1 - np.exp(-t / 0.004))
    skin = shaped(np.random.default_rng(13).normal(size=t.size), chain(high_pass(400, 1), low_pass(1800, 2))) * np.exp(-t / 0.012)
    return ended(thumb + 0.22 * skin, 0.05)


def device() -> np.ndarray:
    """A machine is ready: one steady tone and the same again, exactly alike, with no room around them. 0.62 s."""
    out = silence(0.62)
    t = np.arange(int(0.18 * RATE)) / RATE
    tone = np.sin(2 * np.pi * 480 * t) + 0.18 * np.sin(2 * np.pi * 1440 * t) + 0.06 * np.sin(2 * np.pi * 2400 * t)
    for at in (0.02, 0.34):
        lay(out, tone * swelling(tone.size, 0.006, 0.012), at)
    return ended(out, 0.02)


def render(name: str) -> np.ndarray:
    """The named sound at its peak."""
    sound = {"arrive": arrive, "leave": leave, "line": line, "choice": choice, "device": device}[name]()
    return sound / np.max(np.abs(sound)) * gain(PEAK_DB[name])
