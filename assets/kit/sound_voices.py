"""Voices no sound font has: rubbed glass, a low hum, a drop on tin, the fingertip before a pluck, a player's breath."""

import numpy as np

from sound_circle import RATE, chain, high_pass, low_pass, shaped
from sound_score import Note


def hertz(pitch: float) -> float:
    """The frequency of a MIDI pitch, A4 = 440 Hz."""
    return 440 * 2 ** ((pitch - 69) / 12)


def swelling(length: int, rise_s: float, fall_s: float) -> np.ndarray:
    """An envelope that comes up and goes down along half-cosines, `length` samples in all."""
    t = np.arange(length) / RATE
    total = length / RATE
    up = 0.5 - 0.5 * np.cos(np.pi * np.clip(t / rise_s, 0, 1))
    down = 0.5 - 0.5 * np.cos(np.pi * np.clip((total - t) / fall_s, 0, 1))
    return up * down


def glass(note: Note, seed: int, rise_s: float = 0.5, fall_s: float = 1.6) -> np.ndarray:
    """A wet finger on the rim of a glass: each mode is two that beat, the pitch settles upward, the skin hisses faintly."""
    random = np.random.default_rng(seed)
    length = int((note.length + fall_s) * RATE)
    t = np.arange(length) / RATE
    base = hertz(note.pitch)
    settle = 1 - 0.0022 * np.exp(-t / 0.35)
    tone = np.zeros(length)
    for ratio, level, delay in ((1.0, 1.0, 0.0), (2.003, 0.10, 0.25), (3.01, 0.025, 0.5)):
        for split, share in ((-0.11, 0.76), (0.27, 0.24)):
            phase = 2 * np.pi * np.cumsum(base * ratio * settle + split * ratio) / RATE + random.uniform(0, 6.28)
            tone += share * level * np.sin(phase) * np.clip((t - delay) / 0.6, 0, 1)
    stick_slip = 1 + 0.10 * np.sin(2 * np.pi * (3.1 * t + 0.4 * np.sin(2 * np.pi * 0.27 * t)))
    hiss = shaped(random.normal(size=length), chain(high_pass(base * 1.5, 2), low_pass(base * 4, 2))) * 0.006
    return (tone * stick_slip + hiss) * swelling(length, rise_s, fall_s) * (note.velocity / 60)


def hum(note: Note, rise_s: float = 1.1, fall_s: float = 1.6) -> np.ndarray:
    """Warmth under a chord: the tone and a little of its octave and twelfth, as through a wall; no attack."""
    length = int((note.length + fall_s) * RATE)
    t = np.arange(length) / RATE
    base = hertz(note.pitch)
    tone = sum(level * np.sin(2 * np.pi * base * ratio * t + ratio) for ratio, level in ((1, 1), (1.0018, 0.5), (2.001, 0.22), (3.003, 0.05)))
    return tone * swelling(length, rise_s, fall_s) * (note.velocity / 60) * 0.6


def drop(note: Note, seed: int) -> np.ndarray:
    """A drop on the tin part of a roof: a tick, a tone that bends up as the water closes, and the tin that rings after as long as it is held."""
    random = np.random.default_rng(seed)
    length = int((0.6 + note.length) * RATE)
    t = np.arange(length) / RATE
    base = hertz(note.pitch)
    phase = 2 * np.pi * np.cumsum(base * (1 - 0.03 * np.exp(-t / 0.03))) / RATE
    dies_s = 0.22 + 0.35 * note.length
    tin = sum(level * np.sin(ratio * phase + random.uniform(0, 6.28)) * np.exp(-t / (dies_s * share))
              for ratio, level, share in ((1, 1, 1), (2.76, 0.16, 0.3), (5.4, 0.05, 0.12)))
    tick = shaped(random.normal(size=length) * np.exp(-t / 0.003), chain(high_pass(900, 1), low_pass(4500, 2)))
    return (tin * (1 - np.exp(-t / 0.002)) + 0.35 * tick) * swelling(length, 0.002, 0.15) * (note.velocity / 60)


def fingertip(note: Note, seed: int) -> np.ndarray:
    """Skin laid on a wound string just before it is plucked: 70 ms of dull noise, louder on low strings, never twice the same."""
    random = np.random.default_rng(seed)
    length = int(random.uniform(0.05, 0.09) * RATE)
    wound = 1.0 if note.pitch < 55 else 0.55
    colour = chain(high_pass(500, 1), low_pass(random.uniform(1500, 2800), 2))
    rub = shaped(random.normal(size=length), colour) * np.hanning(length) ** 1.5
    return rub * wound * random.uniform(0.4, 1.0)


def breathed(note: Note, seed: int) -> np.ndarray:
    """The air that escapes beside a reed: most of it before the reed catches, then less and less."""
    random = np.random.default_rng(seed)
    length = int((note.length + 0.3) * RATE)
    t = np.arange(length) / RATE
    air = shaped(random.normal(size=length), chain(high_pass(500, 1), low_pass(2400, 1.5)))
    return air * swelling(length, 0.2, note.length * 0.5) * (0.3 + 0.7 * np.exp(-t / 0.35)) * (note.velocity / 60)
