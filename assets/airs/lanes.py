"""A bowling alley that isn't full: balls on boards, a few pins, machines that set them up. One ball is a long time on its way, and hits nothing."""

import numpy as np
from sound_circle import RATE, at_rms, bell, chain, drift, gain, high_pass, low_pass, narrow, noise, place, room, shaped, side
from things import murmur, struck

LOOP_S = 36
SAMPLES = LOOP_S * RATE
LUFS = -34.0

# Each ball: when it is let go (s), lane (-1 left, 1 right), seconds on the boards, pins, level (dB).
BALLS = ((0.7, 0.7, 3.3, 8, -7), (5.4, -0.15, 8.6, 0, -3), (11.6, -0.85, 2.7, 5, -10), (18.1, 0.5, 4.4, 3, -7),
         (26.3, -0.6, 3.7, 9, -8), (31.8, 0.95, 2.9, 6, -14))
RETURNS = ((9.2, 0.65, -6), (24.6, -0.2, 0), (34.9, -0.65, -5))  # a ball comes back under the floor: moment, side, level (dB)
PEOPLE = (((125, 205), 0.6, 0), ((110, 230), -0.7, -3), ((190, 260), 0.1, -6))


def roll(seconds: float, seed: int) -> np.ndarray:
    """A ball going away: it is put down, and then there is less and less of it; the boards are not even."""
    n = int((seconds + 0.1) * RATE)
    x = np.arange(n) / n
    random = np.random.default_rng(seed)
    size = 1 << (n - 1).bit_length()
    near = noise(size, chain(high_pass(70, 2), bell(190, 6, 0.7), bell(390, 5, 0.5), low_pass(650, 2.5)), seed)[:n]
    away = noise(size, chain(high_pass(55, 2), bell(92, 6, 0.5), bell(165, 5, 0.4), low_pass(240, 2.5)), seed + 1)[:n]
    knots = np.cumsum(random.gamma(2.5, 0.05, int(seconds / 0.06)))
    boards = np.interp(np.arange(n) / RATE, knots, random.uniform(0.55, 1.2, knots.size))
    out = (0.75 * near * (1 - x) ** 1.5 + 0.9 * away * x**0.5) * boards * (1 - 0.55 * x) * np.clip(np.arange(n) / RATE / 0.05, 0, 1)
    out *= np.clip((1 - x) * seconds / 0.08, 0, 1)
    down = struck(((84, 0.07, 3.5), (205, 0.04, 2), (420, 0.02, 0.8)), 0.5, 1.2, 900, seed)
    out[:down.size] += down * random.uniform(0.5, 0.9)
    return out


def pins(count: int, seed: int) -> np.ndarray:
    """Maple: most of them at once, the rest against each other, one that thinks about it."""
    random = np.random.default_rng(seed)
    out = np.zeros(int(2.2 * RATE))
    late = np.concatenate([random.gamma(1.2, 0.05, 2 * count), random.gamma(3, 0.13, count), [random.uniform(0.8, 1.3)]])
    for at in late:
        hz = random.uniform(640, 1250)
        pin = struck(((hz, 0.022, 1), (hz * 1.9, 0.012, 0.6), (hz * 0.37, 0.02, 0.7)), 0.2, 0.6, 2500, int(random.integers(1 << 30)))
        start = int(min(at, 1.9) * RATE)
        out[start:start + pin.size] += pin * random.uniform(0.15, 1) * np.exp(-at / 0.5)
    return out


def cushion(seed: int) -> np.ndarray:
    """The pit's back wall, when nothing was in the way."""
    return struck(((58, 0.09, 1), (117, 0.06, 0.6)), 0.6, 0.5, 350, seed)


def machine(seconds: float, seed: int) -> np.ndarray:
    """What sets the pins up: a motor takes the strain, something is lowered, something is let go."""
    n = int(seconds * RATE)
    t = np.arange(n) / RATE
    swell = np.sin(np.pi * t / seconds) ** 0.5
    motor = np.sin(2 * np.pi * 57 * t + 0.4 * np.sin(2 * np.pi * 0.7 * t)) + 0.5 * np.sin(2 * np.pi * 171 * t)
    belt = noise(1 << (n - 1).bit_length(), chain(high_pass(150, 1), low_pass(500, 1.5)), seed)[:n]
    return (motor + 0.8 * belt) * swell


def balls() -> np.ndarray:
    """Every ball, what it comes to, and the machine that clears up after it."""
    out = np.zeros((2, SAMPLES))
    for k, (moment, lane, seconds, count, level) in enumerate(BALLS):
        place(out, side(roll(seconds, 1100 + 10 * k), lane * 0.8) * gain(level), moment)
        end = shaped(pins(count, 1104 + 10 * k), low_pass(2000, 1.5)) * 3 if count else cushion(1105 + 10 * k) * 1.6
        place(out, side(end, lane * 0.6) * gain(level), moment + seconds)
        place(out, side(machine(2.9 + 0.4 * k % 1.7, 1106 + 10 * k), lane * 0.6) * gain(level - 19), moment + seconds + 1.1 + 0.3 * k % 0.8)
    return out


def returned() -> np.ndarray:
    """A ball back along its channel under the floor, up the ramp, against the others."""
    out = np.zeros((2, SAMPLES))
    for k, (moment, where, level) in enumerate(RETURNS):
        coming = shaped(roll(2.4 + 0.5 * k, 1180 + 3 * k)[::-1], low_pass(300, 1.5))
        touch = struck(((310 + 40 * k, 0.02, 1), (900, 0.012, 0.6)), 0.3, 0.4, 2000, 1190 + k)
        place(out, side(coming, where) * gain(level - 5), moment - coming.size / RATE)
        place(out, side(touch, where) * gain(level - 7), moment)
    return out


def render() -> np.ndarray:
    """The air of the lanes: stereo, one loop, not yet at its loudness."""
    hall = noise(SAMPLES, chain(high_pass(80, 1.5), low_pass(230, 1), bell(120, 4, 0.3), low_pass(2500, 3)), 1195, 2)
    hall *= 1 + 0.15 * drift(SAMPLES, [3, 5, 8], 1196)
    far = at_rms(balls() + returned(), -37) + at_rms(murmur(SAMPLES, PEOPLE, 3.4, 950, 1197), -45)
    return narrow(room(far, 1.5, 900, -3, 1199) + at_rms(hall, -43), 170, 0.65)
