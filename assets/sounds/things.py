"""What places have in common: things that are struck, a patter, people who talk among themselves, a creak, what goes by.

Nothing here is a sound by itself; airs and small sounds are made of it. Loops are circles, as in `kit/sound_circle.py`.
"""

import numpy as np
from sound_circle import RATE, bell, chain, gain, high_pass, low_pass, place, shaped, side

Mode = tuple[float, float, float]  # frequency (Hz), seconds to fall by 1/e, level

# The two lowest resonances (Hz) of a mouth in six shapes: enough for a murmur, too few for a word.
MOUTHS = ((730, 1090), (300, 2200), (320, 870), (530, 1750), (570, 840), (440, 1100))


def struck(modes: tuple[Mode, ...], seconds: float, contact: float, contact_hz: float, seed: int) -> np.ndarray:
    """A thing that is hit once: the modes it rings in, and the dull or bright moment of being touched."""
    random = np.random.default_rng(seed)
    t = np.arange(int(seconds * RATE)) / RATE
    ring = sum(level * np.sin(2 * np.pi * hz * t + random.uniform(-0.5, 0.5)) * np.exp(-t / dies) for hz, dies, level in modes)
    touch = shaped(random.normal(size=t.size) * np.exp(-t / 0.003), low_pass(contact_hz, 2))
    out = (ring + contact * touch) * np.clip(t / 0.0006, 0, 1)
    return out * np.clip((seconds - t) / (0.2 * seconds), 0, 1)


def wavering(random: np.random.Generator, samples: int, each: int) -> np.ndarray:
    """A crooked line, about 0 and mostly within 1 of it, that turns every `each` samples: what hands and water do to a loudness."""
    turns = np.arange(0, samples + each, each)
    return np.interp(np.arange(samples), turns, random.normal(size=turns.size))


def patter(samples: int, each_s: float, seed: int, spread_db: float = 7, thick: np.ndarray | None = None) -> np.ndarray:
    """Single strokes strewn over a loop, about so many a second and no two as hard; `thick` (0 to 1) says where they crowd."""
    random = np.random.default_rng(seed)
    at = np.sort(random.integers(0, samples, int(each_s * samples / RATE)))
    if thick is not None:
        at = at[random.random(at.size) < thick[at]]
    out = np.zeros(samples)
    np.add.at(out, at, random.choice([-1, 1], at.size) * 10 ** (random.normal(0, spread_db, at.size) / 20))
    return out


def rung(strokes: np.ndarray, body: np.ndarray) -> np.ndarray:
    """Every stroke of a loop given the body of one struck thing."""
    n = strokes.shape[-1]
    return np.fft.irfft(np.fft.rfft(strokes) * np.fft.rfft(body, n), n)


def syllable(random: np.random.Generator, start_hz: float, end_hz: float, seconds: float) -> np.ndarray:
    """A voice for a moment, on its way from one shape of the mouth to another, with the breath before it."""
    length = int(seconds * RATE)
    x = np.linspace(0, 1, length)
    voice = 2 * np.pi * np.cumsum(start_hz + (end_hz - start_hz) * x) / RATE
    before, after = (np.array(MOUTHS[k], dtype=float) for k in random.integers(0, len(MOUTHS), 2))
    out = np.zeros(length)
    for k in range(1, int(2600 / start_hz)):
        throat = sum(share / (1 + ((k * start_hz - (a + (b - a) * x)) / 110) ** 2) for a, b, share in zip(before, after, (1, 0.5)))
        out += np.sin(k * voice) * (throat + 0.08) / k**0.6
    breath = random.normal(size=length) * np.exp(-x * seconds / 0.025) * random.choice([0, 0.3, 0.8])
    return (out + breath) * np.sin(np.pi * x**random.uniform(0.5, 0.9)) ** 0.8


def said(random: np.random.Generator, voice_hz: float, syllables: int) -> np.ndarray:
    """As much as somebody says at a time: the pitch comes down along it, a word is leaned on here and there."""
    parts = []
    for k in range(syllables):
        falls = voice_hz * 2 ** ((3 - 6 * k / syllables + random.normal(0, 1.4)) / 12)
        seconds = random.gamma(9, 0.019) + (0.1 if k == syllables - 1 else 0)
        parts += [syllable(random, falls, falls * random.uniform(0.9, 1.04), seconds) * random.uniform(0.45, 1)]
        parts += [np.zeros(int(random.choice([0.004, 0.03, 0.11], p=[0.6, 0.3, 0.1]) * RATE))]
    return np.concatenate(parts)


def talk(samples: int, voices_hz: tuple[float, ...], rest_s: float, seed: int) -> np.ndarray:
    """People at one table, one after another and sometimes not quite after; `rest_s` is how long they eat between."""
    random = np.random.default_rng(seed)
    out = np.zeros(samples)
    now = random.uniform(0, rest_s)
    while now < samples / RATE - 0.5:
        words = said(random, voices_hz[random.integers(len(voices_hz))], random.integers(2, 15))
        place(out, words * random.uniform(0.5, 1), now)
        now += words.size / RATE + random.gamma(1.3, rest_s / 1.3) - 0.15
    return out


def creak(seconds: float, start_hz: float, end_hz: float, modes: tuple[Mode, ...], seed: int) -> np.ndarray:
    """Something that sticks and slips, faster or slower as it goes, and the thing that rings with it."""
    random = np.random.default_rng(seed)
    moving = int(seconds * RATE)
    n = moving + int(0.3 * RATE)
    rate = np.linspace(start_hz, end_hz, moving) * (1 + 0.12 * wavering(random, moving, 480))
    slips = np.flatnonzero(np.diff(np.floor(np.cumsum(rate) / RATE)))
    out = np.zeros(n)
    out[slips] = random.uniform(0.3, 1, slips.size) * np.sin(np.pi * slips / moving) ** 0.7
    return np.convolve(out, struck(modes, 0.12, 0.2, 2000, seed))[:n]


def rustle(seconds: float, low_hz: float, high_hz: float, seed: int) -> np.ndarray:
    """Cloth or paper: a few crackles that crowd together and thin out, over a breath of their own color."""
    random = np.random.default_rng(seed)
    n = int(seconds * RATE)
    swell = np.hanning(n)
    grain = random.normal(size=n) * (random.random(n) < 0.02 * swell**0.7)
    return shaped(grain + random.normal(size=n) * 0.03 * swell**2, chain(high_pass(low_hz, 1.5), low_pass(high_hz, 1.5)))


def passing(sound: np.ndarray, nearest_s: float, seconds: float, start: float, end: float) -> np.ndarray:
    """A sound that comes by: up and down in `seconds`, loudest at `nearest_s`, from one side (-1 left) to another (1 right)."""
    n = sound.shape[-1]
    loop_s = n / RATE
    x = ((np.arange(n) / RATE - nearest_s + loop_s / 2) % loop_s - loop_s / 2) / (seconds / 2)
    near = np.exp(-0.5 * (x / 1.4) ** 4) / (1 + (2.2 * x) ** 2)
    angle = (np.clip(start + (end - start) * (x + 1) / 2, -1, 1) + 1) * np.pi / 4
    return np.stack([np.cos(angle), np.sin(angle)]) * sound * near


def dish(seed: int, pitch_hz: float, dies_s: float) -> np.ndarray:
    """A plate, a cup or a glass that is set down or touched by a fork; no two ring alike."""
    random = np.random.default_rng(seed)
    modes = tuple((pitch_hz * ratio * random.uniform(0.97, 1.03), dies_s * share, level)
                  for ratio, share, level in ((1, 1, 1), (1.63, 0.7, 0.6), (2.41, 0.5, 0.4), (3.3, 0.3, 0.2)))
    body = (random.uniform(240, 420), 0.02, 0.9)
    return struck((*modes, body), 0.5, 0.5, 4000, seed)


def laid(samples: int, events: tuple[tuple[float, float, float], ...], made: list[np.ndarray]) -> np.ndarray:
    """Events, each `(moment, side, level in dB)`, each with its own sound, on a stereo loop."""
    out = np.zeros((2, samples))
    for (moment, where, level), sound in zip(events, made, strict=True):
        place(out, side(sound / np.max(np.abs(sound)), where) * gain(level), moment)
    return out


def dulled(sound: np.ndarray, top_hz: float) -> np.ndarray:
    """What distance and people's coats leave of a voice."""
    return shaped(sound, chain(high_pass(110, 1), bell(400, 2, 2), low_pass(top_hz, 3)))


def murmur(samples: int, tables: tuple[tuple[tuple[float, ...], float, float], ...], rest_s: float, top_hz: float, seed: int) -> np.ndarray:
    """Several tables, each `(voices in Hz, side, level in dB)`, dulled until no word is one."""
    out = np.zeros((2, samples))
    for k, (voices, where, level) in enumerate(tables):
        out += side(dulled(talk(samples, voices, rest_s, seed + k), top_hz), where) * gain(level)
    return out
