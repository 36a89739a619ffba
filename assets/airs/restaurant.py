"""A restaurant on top of a tower, half full: five tables, of which none is near; forks, glasses, the kitchen door. There is carpet."""

import numpy as np
from sound_circle import RATE, at_peak, at_rms, chain, drift, high_pass, low_pass, narrow, noise, place, room, shaped, side
from things import creak, dish, laid, murmur, struck

LOOP_S = 36
SAMPLES = LOOP_S * RATE
LUFS = -35.0

TABLES = (((112, 205), -0.7, 0), ((128, 185, 220), 0.3, -2), ((100, 118), 0.8, -4), ((210, 232), -0.2, -5), ((140, 195), 0.6, -7))
# Forks and knives, then cups and glasses: moment, side, level (dB).
FORKS = ((1.2, -0.7, -8), (1.9, -0.68, -14), (4.4, 0.3, -5), (7.1, 0.32, -16), (8.8, -0.2, -10), (12.7, 0.8, -11), (13.3, -0.71, -7),
         (16.9, 0.28, -12), (17.15, 0.31, -18), (20.8, -0.7, -15), (22.6, 0.6, -9), (26.2, 0.29, -4), (26.9, -0.22, -13),
         (29.3, 0.78, -12), (33.8, -0.69, -6), (34.6, 0.6, -17))
GLASSES = ((3.0, 0.6, -9), (10.6, -0.2, -5), (15.1, 0.8, -12), (24.0, -0.7, -7), (31.4, 0.3, -10))
CHAIRS = ((5.9, 0.75, -5), (27.9, -0.25, 0))
DOOR_S = 18.7


def forks() -> np.ndarray:
    """Steel on china, lightly; none rings for long, because there's food on it."""
    return laid(SAMPLES, FORKS, [dish(510 + k, 1500 + 211 * (k * 7 % 9), 0.03) for k in range(len(FORKS))])


def glasses() -> np.ndarray:
    """A glass put back on a cloth."""
    made = [struck(((1250 + 230 * k, 0.07, 0.4), (260 + 30 * k, 0.025, 1)), 0.4, 0.5, 1500, 540 + k) for k in range(len(GLASSES))]
    return laid(SAMPLES, GLASSES, made)


def chairs() -> np.ndarray:
    """Somebody pushes back a little from the table."""
    return laid(SAMPLES, CHAIRS, [creak(0.4 + 0.3 * k, 60, 38 + 9 * k, ((210, 0.03, 1), (470, 0.02, 0.4)), 550 + k) for k in range(len(CHAIRS))])


def kitchen() -> np.ndarray:
    """The kitchen door swings: for a second and a half there is somebody else's work, then two beats of rubber, the second less."""
    n = int(1.9 * RATE)
    open_ = np.hanning(n) ** 1.5
    work = shaped(np.random.default_rng(560).normal(size=n), chain(high_pass(300, 1), low_pass(1600, 1.5))) * open_
    out = np.zeros((2, SAMPLES))
    place(out, side(work, 0.5), DOOR_S)
    for at, hard in ((1.75, 0.8), (2.43, 0.3)):
        place(out, side(struck(((88, 0.06, 4), (170, 0.03, 1.5)), 0.4, 0.6, 400, 561), 0.5) * hard, DOOR_S + at)
    return out


def render() -> np.ndarray:
    """The air of the restaurant: stereo, one loop, not yet at its loudness."""
    vents = noise(SAMPLES, chain(high_pass(90, 1), low_pass(260, 1), low_pass(2800, 3)), 570, 2) * (1 + 0.15 * drift(SAMPLES, [3, 5, 8], 571))
    people = at_rms(murmur(SAMPLES, TABLES, 2.2, 1050, 580), -40)
    far = people + at_peak(forks(), -23) + at_peak(glasses(), -26) + at_peak(chairs(), -37) + at_peak(kitchen(), -36)
    return narrow(room(shaped(far, low_pass(5000, 1.5)), 0.9, 1300, -2, 590) + at_rms(vents, -45), 170, 0.65)
