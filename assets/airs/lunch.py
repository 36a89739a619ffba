"""A lunch counter at noon: plates, a grill, few people, and on a shelf a small radio nobody listens to, which talks to itself."""

import numpy as np
from sound_circle import RATE, at_peak, at_rms, bell, chain, drift, high_pass, low_pass, narrow, noise, place, room, shaped, side
from things import creak, dish, laid, murmur, patter, rung, struck, talk

LOOP_S = 36
SAMPLES = LOOP_S * RATE
LUFS = -34.0

TABLES = (((122, 198), -0.6, 0), ((108, 140), 0.2, -4), ((215, 180), 0.7, -3))
# Plates and cups, one at a time, and plates put on a pile: moment, side, level (dB).
DISHES = ((2.1, -0.5, -9), (4.7, 0.7, -13), (6.2, 0.1, -6), (9.6, -0.6, -15), (12.9, 0.2, -10), (18.4, 0.7, -8), (19.0, 0.68, -16),
          (22.3, -0.55, -12), (25.8, 0.15, -5), (30.1, -0.5, -14), (35.0, 0.6, -10))
PILES = ((7.7, 0.4, 3), (16.1, 0.45, 2), (28.6, 0.38, 4))  # moment, side, plates
CUTLERY = ((14.3, 0.5, 7), (32.2, 0.48, 11))  # moment, side, pieces
STOOL = ((10.9, -0.2, -4), (23.6, 0.3, 0))


def dishes() -> np.ndarray:
    """Thick china on a hard counter."""
    return laid(SAMPLES, DISHES, [dish(810 + k, 1050 + 187 * (k * 5 % 8), 0.055) for k in range(len(DISHES))])


def piles() -> np.ndarray:
    """Plates from one pile to another, as fast as a hand goes; and a fistful of forks into a bin."""
    random = np.random.default_rng(830)
    out = np.zeros((2, SAMPLES))
    for moment, where, count in PILES:
        for k in range(count):
            place(out, side(dish(831 + 10 * count + k, random.uniform(800, 1200), 0.045) * random.uniform(0.4, 1), where), moment)
            moment += random.gamma(7, 0.05)
    for moment, where, count in CUTLERY:
        for k in range(count):
            fork = dish(871 + 20 * count + k, random.uniform(2300, 3900), 0.03) * random.uniform(0.1, 0.5)
            place(out, side(fork, where), moment + random.gamma(2, 0.11))
    return out


def grill() -> np.ndarray:
    """Fat on iron: a hiss that spits when it's turned over."""
    heat = drift(SAMPLES, [2, 5, 7], 890)
    spit = rung(patter(SAMPLES, 16, 891, 8, 0.4 + 0.35 * heat), struck(((2600, 0.0015, 1),), 0.03, 1, 5000, 892))
    hiss = noise(SAMPLES, chain(high_pass(1500, 1.5), low_pass(4800, 1.5)), 893) * 10 ** (heat * 4 / 20)
    return side(at_rms(hiss, -20) + at_peak(spit, -6), -0.35)


def cooler() -> np.ndarray:
    """The compressor under the counter, and the fan of the hood."""
    t = np.arange(SAMPLES) / RATE
    hum = sum(a * np.sin(2 * np.pi * f * t + f) for f, a in ((59.25, 0.5), (118.5, 1), (118.5 + 1 / 12, 0.4), (177.75, 0.2), (237, 0.12)))
    hood = noise(SAMPLES, chain(high_pass(110, 1), low_pass(380, 1), low_pass(3000, 3)), 895, 2)
    return at_rms(np.stack([hum, hum * 0.8]), -50) + at_rms(hood * (1 + 0.15 * drift(SAMPLES, [3, 7], 896)), -46)


def radio() -> np.ndarray:
    """Two people who agree with each other, through three inches of paper, with the weather in the wire; no word of it comes as far as a table."""
    voices = talk(SAMPLES, (112, 131), 0.45, 900)
    static = noise(SAMPLES, low_pass(4000, 1), 901) * 10 ** (drift(SAMPLES, [3, 5, 8], 902) * 5 / 20)
    crackle = rung(patter(SAMPLES, 5, 903, 9), struck(((1300, 0.001, 1),), 0.02, 1, 3000, 904))
    paper = chain(high_pass(420, 3), bell(850, 7, 0.6), bell(1650, 4, 0.5), low_pass(1900, 3))
    return side(shaped(at_rms(voices, -20) + at_rms(static, -37) + at_peak(crackle, -16), paper), 0.65)


def stool() -> np.ndarray:
    """A stool that turns, with somebody on it."""
    return laid(SAMPLES, STOOL, [creak(0.6 + 0.4 * k, 52, 71 - 20 * k, ((690, 0.015, 1), (1480, 0.01, 0.5)), 910 + k) for k in range(len(STOOL))])


def render() -> np.ndarray:
    """The air of the lunch counter: stereo, one loop, not yet at its loudness."""
    people = at_rms(murmur(SAMPLES, TABLES, 3.0, 1000, 920), -44)
    things = at_peak(dishes(), -20) + at_peak(piles(), -21) + at_peak(stool(), -36)
    far = people + shaped(things, low_pass(5000, 1.5)) + at_rms(radio(), -46) + at_rms(grill(), -56)
    return narrow(room(far, 0.6, 1900, -3, 930) + cooler(), 170, 0.65)
