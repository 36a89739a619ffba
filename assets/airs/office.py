"""The office, thirty-odd floors up: the tower's hum, keyboards far off, paper now and then, a lift that stops for somebody else.

Everything is written in seconds of a 36 s loop. Nobody types in time; nothing rings; no voice is made out.
"""

import numpy as np
from sound_circle import RATE, at_peak, at_rms, bell, chain, drift, gain, high_pass, low_pass, narrow, noise, place, room, shaped, side

LOOP_S = 36
SAMPLES = LOOP_S * RATE
LUFS = -33.0

# Who types: where (-1 left, 1 right), how dull with distance (Hz), how loud (dB), and the moments they begin, with how many keys.
TYPISTS = (
    (-0.7, 1500, -6, ((1.7, 11), (4.9, 3), (15.2, 17), (27.6, 7))),
    (0.5, 1100, -9, ((6.3, 23), (20.1, 5), (22.0, 14))),
    (0.9, 800, -11, ((11.8, 9), (30.4, 19))),
    (-0.2, 2100, -10, ((24.8, 4), (25.9, 2))),
)
PAPER = ((9.4, -0.4, 0.9), (19.1, 0.6, 0.5), (33.2, -0.1, 1.3))  # moment, side, seconds
LIFT_S = 12.6  # the motor begins


def hum() -> np.ndarray:
    """Mains, fans and the air they push, never quite level."""
    t = np.arange(SAMPLES) / RATE
    mains = sum(a * np.sin(2 * np.pi * f * t + p) for f, a, p in ((60, 0.6, 0), (120, 1, 1), (180, 0.3, 2), (240, 0.3, 0.5), (360, 0.1, 3)))
    fans = noise(SAMPLES, chain(high_pass(70, 2), low_pass(130, 1), low_pass(650, 2), bell(310, 5, 0.5)), 5, 2)
    vents = noise(SAMPLES, chain(high_pass(300, 1), low_pass(800, 1), low_pass(2800, 4)), 6, 2)
    return (
        at_rms(fans * (1 + 0.2 * drift(SAMPLES, [2, 5, 7], 7)), -40)
        + at_rms(mains * (1 + 0.2 * drift(SAMPLES, [3, 4], 8)), -44)
        + at_rms(vents * (1 + 0.3 * drift(SAMPLES, [4, 9, 13], 9)), -57)
    )


def key(random: np.random.Generator, hard: float) -> np.ndarray:
    """One key: the cap landing, the thock of the desk under it, the softer coming up."""
    length = int(0.16 * RATE)
    t = np.arange(length) / RATE
    out = random.normal(size=length) * np.exp(-t / 0.004) + 0.8 * np.sin(2 * np.pi * random.uniform(190, 260) * t) * np.exp(-t / 0.018)
    up = int(random.uniform(0.07, 0.11) * RATE)
    out[up:] += 0.35 * random.normal(size=length - up) * np.exp(-t[:length - up] / 0.003)
    return out * hard


def typing() -> np.ndarray:
    """Four people far apart, each in bursts: quick inside a word, slower between words, a longer look at the screen after."""
    random = np.random.default_rng(17)
    out = np.zeros((2, SAMPLES))
    for where, dull, level, bursts in TYPISTS:
        desk = np.zeros(SAMPLES)
        for moment, keys in bursts:
            left = random.integers(3, 8)
            for _ in range(keys):
                place(desk, key(random, random.uniform(0.4, 1)), moment)
                left -= 1
                moment += random.gamma(6, 0.021) if left else random.uniform(0.28, 0.7)
                left = left or random.integers(2, 8)
        out += side(shaped(desk, chain(high_pass(160, 1), low_pass(dull, 1))), where) * gain(level)
    return out


def paper() -> np.ndarray:
    """A sheet taken up or turned: a few crackles that crowd together and thin out."""
    random = np.random.default_rng(23)
    out = np.zeros((2, SAMPLES))
    for moment, where, seconds in PAPER:
        length = int(seconds * RATE)
        grain = random.normal(size=length) * (random.random(length) < 0.02 * np.hanning(length) ** 0.7)
        sheet = shaped(grain, chain(high_pass(900, 1), low_pass(3000, 1.5)))
        body = shaped(random.normal(size=length) * np.hanning(length) ** 2, chain(high_pass(700, 1), low_pass(2200, 2))) * 0.02
        event = np.zeros((2, length)) + side(sheet + body, where)
        place(out, event, moment)
    return out


def lift() -> np.ndarray:
    """Behind two walls: a motor winds up, carries, winds down; a door meets its rubber."""
    seconds = 8.5
    t = np.arange(int(seconds * RATE)) / RATE
    speed = np.clip(t / 1.8, 0, 1) * np.clip((seconds - 0.4 - t) / 2.4, 0, 1)
    speed = speed * speed * (3 - 2 * speed)
    phase = 2 * np.pi * np.cumsum(38 + 51 * speed + 0.8 * np.sin(2 * np.pi * 1.7 * t) * speed) / RATE
    motor = (np.sin(phase) + 0.4 * np.sin(2 * phase + 1) + 0.12 * np.sin(5.02 * phase)) * speed**0.7 * (1 - 0.3 * np.sin(2 * np.pi * 0.41 * t))
    out = np.zeros((2, SAMPLES))
    place(out, side(motor, 0.3), LIFT_S)
    random = np.random.default_rng(29)
    for moment, hard in ((seconds + 0.5, 1.0), (seconds + 3.1, 0.7)):
        u = np.arange(int(0.5 * RATE)) / RATE
        thud = np.sin(2 * np.pi * 62 * u) * np.exp(-u / 0.07) + 0.3 * shaped(random.normal(size=u.size) * np.exp(-u / 0.05), low_pass(300, 2))
        place(out, side(thud * hard, 0.3), LIFT_S + moment)
    return out


def render() -> np.ndarray:
    """The air of the office: stereo, one loop, not yet at its loudness."""
    far = at_peak(typing(), -23) + at_peak(paper(), -30) + at_peak(lift(), -40)
    return narrow(hum() + room(far, 1.1, 1500, -3, 33), 180, 0.6)
