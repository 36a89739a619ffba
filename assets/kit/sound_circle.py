"""Sound on a circle: every process here treats the end of a loop as joined to its beginning.

A filter, a room or a tape that runs through the Fourier transform of the whole loop wraps round by itself, so no seam can be heard and none
has to be hidden by a crossfade. Arrays are float64, shape (samples,) for mono or (channels, samples).
"""

from collections.abc import Callable

import numpy as np

RATE = 48000


def fold(sound: np.ndarray, samples: int) -> np.ndarray:
    """A performance longer than the loop, with whatever rings past the end laid over the beginning."""
    out = np.zeros(sound.shape[:-1] + (samples,))
    for at in range(0, sound.shape[-1], samples):
        piece = sound[..., at:at + samples]
        out[..., :piece.shape[-1]] += piece
    return out


def place(loop: np.ndarray, event: np.ndarray, at_s: float) -> None:
    """Adds an event to a loop at a moment, in place, wrapping round past the end."""
    n = loop.shape[-1]
    where = (int(round(at_s * RATE)) + np.arange(event.shape[-1])) % n
    if loop.ndim == 1:
        np.add.at(loop, where, event)
    else:
        for channel in range(loop.shape[0]):
            np.add.at(loop[channel], where, event if event.ndim == 1 else event[channel])


def shaped(sound: np.ndarray, response: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """The sound with each frequency (Hz) scaled by `response`, without delay."""
    n = sound.shape[-1]
    return np.fft.irfft(np.fft.rfft(sound) * response(np.fft.rfftfreq(n, 1 / RATE)), n)


def low_pass(cut: float, order: float = 2) -> Callable[[np.ndarray], np.ndarray]:
    """A gentle slope down above `cut` Hz, 6 dB an octave for each order."""
    return lambda f: 1 / np.sqrt(1 + (f / cut) ** (2 * order))


def high_pass(cut: float, order: float = 2) -> Callable[[np.ndarray], np.ndarray]:
    """A gentle slope down below `cut` Hz, 6 dB an octave for each order; nothing at 0 Hz."""
    return lambda f: 1 / np.sqrt(1 + (cut / np.maximum(f, 1e-3)) ** (2 * order)) * (f > 0)


def bell(centre: float, gain_db: float, octaves: float = 1.0) -> Callable[[np.ndarray], np.ndarray]:
    """A hump or hollow of `gain_db` at `centre` Hz, about as wide as `octaves`."""
    return lambda f: 10 ** (gain_db / 20 * np.exp(-0.5 * (np.log2(np.maximum(f, 1) / centre) / (octaves / 2)) ** 2))


def chain(*responses: Callable[[np.ndarray], np.ndarray]) -> Callable[[np.ndarray], np.ndarray]:
    """Several responses, one after another."""
    return lambda f: np.prod([r(f) for r in responses], axis=0)


def noise(samples: int, response: Callable[[np.ndarray], np.ndarray], seed: int, channels: int = 1) -> np.ndarray:
    """Noise of a given colour that repeats exactly after `samples` with nothing to see at the seam; root mean square 1.

    Made in frequency: every bin has its own random phase and strength. Shape (channels, samples), or (samples,) for one.
    """
    random = np.random.default_rng(seed)
    bins = samples // 2 + 1
    colour = response(np.fft.rfftfreq(samples, 1 / RATE))
    spectrum = (random.normal(size=(channels, bins)) + 1j * random.normal(size=(channels, bins))) * colour
    spectrum[:, 0] = 0
    out = np.fft.irfft(spectrum, samples)
    out /= np.sqrt(np.mean(out**2, axis=-1, keepdims=True))
    return out[0] if channels == 1 else out


def drift(samples: int, cycles: list[int], seed: int) -> np.ndarray:
    """A slow wandering between about -1 and 1, made of waves that each close a whole number of times on the loop."""
    random = np.random.default_rng(seed)
    t = np.arange(samples) / samples
    waves = [np.sin(2 * np.pi * (c * t + random.random())) * random.uniform(0.6, 1) for c in cycles]
    return sum(waves) / max(1.0, np.sqrt(len(cycles)) * 0.9)


def side(sound: np.ndarray, where: float) -> np.ndarray:
    """A mono sound set between left (-1) and right (1), at equal power."""
    angle = (where + 1) * np.pi / 4
    return np.stack([sound * np.cos(angle), sound * np.sin(angle)])


def narrow(sound: np.ndarray, below_hz: float, width: float) -> np.ndarray:
    """A stereo sound whose bass stands in the middle and whose sides are `width` (0 to 1) of what they were; codecs spend less on it."""
    middle, sides = sound.mean(axis=0), (sound[0] - sound[1]) / 2
    sides = shaped(sides, high_pass(below_hz, 2)) * width
    return np.stack([middle + sides, middle - sides])


def at_rms(sound: np.ndarray, db: float) -> np.ndarray:
    """The sound at a root mean square of `db`, full scale: for what goes on all the time."""
    return sound * gain(db) / np.sqrt(np.mean(sound**2))


def at_peak(sound: np.ndarray, db: float) -> np.ndarray:
    """The sound with its highest peak at `db`, full scale: for what happens now and then."""
    return sound * gain(db) / np.max(np.abs(sound))


def room(sound: np.ndarray, t60_s: float, dark_hz: float, wet_db: float, seed: int, early_ms: tuple[float, ...] = (7, 13, 21, 34)) -> np.ndarray:
    """The sound in a room: itself, a few early walls, and a tail that dies 60 dB in `t60_s`, its treble sooner than its bass.

    A mono sound gives mono; a stereo one gets a tail of its own on each side. `wet_db` is the tail's energy against the dry sound's.
    """
    n = sound.shape[-1]
    length = min(n, int(t60_s * 1.3 * RATE))
    channels = 1 if sound.ndim == 1 else sound.shape[0]
    random = np.random.default_rng(seed)
    t = np.arange(length) / RATE
    out = np.empty_like(sound)
    for channel in range(channels):
        grain = random.normal(size=length)
        dull = shaped(grain, low_pass(dark_hz, 1.5))
        bright = shaped(grain, chain(low_pass(dark_hz * 3, 1.5), high_pass(dark_hz, 1)))
        tail = (dull * 10 ** (-3 * t / t60_s) + 0.5 * bright * 10 ** (-3 * t / (t60_s * 0.45))) * (1 - np.exp(-t / 0.012))
        tail = shaped(tail, high_pass(120, 1))
        for wall in early_ms:
            tail[int((wall + random.uniform(-2, 2)) / 1000 * RATE)] += random.choice([-1, 1]) * 2.5 * np.exp(-wall / 25)
        tail *= 10 ** (wet_db / 20) / np.sqrt(np.sum(tail**2))
        dry = sound if sound.ndim == 1 else sound[channel]
        wet = np.fft.irfft(np.fft.rfft(dry) * np.fft.rfft(tail, n), n)
        if sound.ndim == 1:
            return dry + wet
        out[channel] = dry + wet
    return out


def tape(sound: np.ndarray, cents: float, seed: int) -> np.ndarray:
    """The sound off a tape that is slightly worn: pitch wanders by about `cents` either way, slowly and in whole turns of the loop."""
    n = sound.shape[-1]
    loop_s = n / RATE
    turns = [round(loop_s * hz) for hz in (0.31, 0.55, 1.35)]
    random = np.random.default_rng(seed)
    t = np.arange(n) / n
    late = np.zeros(n)
    for turn, share in zip(turns, (0.6, 0.3, 0.1)):
        deviation = share * (2 ** (cents / 1200) - 1)
        late += deviation / (2 * np.pi * turn / loop_s) * RATE * np.sin(2 * np.pi * (turn * t + random.random()))
    return read_at(sound, np.arange(n) + late)


def read_at(sound: np.ndarray, where: np.ndarray) -> np.ndarray:
    """The sound read at fractional sample positions on the circle, through a smooth curve of four points."""
    n = sound.shape[-1]
    whole = np.floor(where).astype(int)
    x = where - whole
    a, b, c, d = (sound[..., (whole + k) % n] for k in (-1, 0, 1, 2))
    return b + 0.5 * x * (c - a + x * (2 * a - 5 * b + 4 * c - d + x * (3 * (b - c) + d - a)))


def softened(sound: np.ndarray, knee: float) -> np.ndarray:
    """Peaks rounded as a tape rounds them: straight when small, never past `knee` times 1.0 (linear amplitude)."""
    return knee * np.tanh(sound / knee)


def to_db(level: float) -> float:
    """Linear amplitude to decibels."""
    return 20 * np.log10(max(level, 1e-12))


def gain(db: float) -> float:
    """Decibels to linear amplitude."""
    return 10 ** (db / 20)
