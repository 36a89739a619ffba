"""Six things that do what they are for, near by. Each is a function that gives one mono sound, its peak set by PEAK_DB."""

import numpy as np
from gestures import ended, lay, silence
from sound_circle import RATE, bell as hump, chain, gain, high_pass, low_pass, shaped
from sound_voices import swelling
from things import creak, rustle, struck, wavering

PEAK_DB = {"mail": -13.5, "page": -20.0, "ticket": -18.0, "bell": -19.0, "key": -21.0, "lamp": -14.0}


def mail() -> np.ndarray:
    """One knuckle, once, on a thick board; and the room behind the board. 0.5 s."""
    out = silence(0.5)
    board = struck(((168, 0.035, 1), (247, 0.045, 0.7), (531, 0.02, 0.45), (1040, 0.009, 0.25)), 0.45, 0.5, 1600, 31)
    lay(out, board, 0.01)
    lay(out, shaped(board, low_pass(500, 1)), 0.028, 0.22)
    return ended(out)


def page() -> np.ndarray:
    """A thumb under the corner, the leaf over, the leaf pressed flat. 1.3 s."""
    out = silence(1.3)
    lay(out, rustle(0.3, 1400, 4200, 41), 0.0, 0.5)
    random = np.random.default_rng(42)
    t = np.linspace(0, 1, int(0.46 * RATE))
    flutter = 0.75 + 0.2 * wavering(random, t.size, 900)
    leaf = shaped(random.normal(size=t.size), chain(high_pass(700, 1.5), hump(1500, 5, 1.2), low_pass(4000, 1.5))) * flutter
    lay(out, leaf * np.sin(np.pi * t**1.4) ** 1.6, 0.26, 0.28)
    lay(out, rustle(0.34, 1000, 4600, 43), 0.36, 0.9)
    lay(out, struck(((135, 0.02, 1),), 0.2, 0.8, 700, 44), 0.74, 0.12)
    lay(out, shaped(random.normal(size=t.size), chain(high_pass(800, 1), low_pass(2600, 1.5))) * np.sin(np.pi * t) ** 2, 0.79, 0.07)
    return ended(out, 0.15)


def ticket() -> np.ndarray:
    """Type on a card, a figure at a time and no two alike apart; the card is fed out; a blade comes down. 1.9 s."""
    out = silence(1.9)
    t = np.arange(out.size) / RATE
    runs = np.concatenate([swelling(int(1.62 * RATE), 0.08, 0.12), silence(0.28)])
    gears = np.sin(2 * np.pi * 73 * t) + 0.5 * np.sin(2 * np.pi * 219 * t + 1)
    lay(out, shaped((gears + 0.5 * np.random.default_rng(50).normal(size=t.size)) * runs, low_pass(700, 1.5)), 0, 0.05)
    for k, at in enumerate((0.12, 0.2, 0.31, 0.5, 0.56, 0.74)):
        figure = struck(((310 + 23 * k, 0.018, 1), (1240 + 70 * k, 0.008, 0.6), (2900, 0.004, 0.3)), 0.2, 0.8, 3500, 51 + k)
        lay(out, figure, at, 0.55 + 0.13 * (k * 2 % 3))
    lay(out, creak(0.42, 74, 92, ((950, 0.006, 1), (1900, 0.004, 0.5)), 58), 0.86, 0.22)
    n = int(0.09 * RATE)
    shear = shaped(np.random.default_rng(59).normal(size=n) * np.linspace(0.2, 1, n) ** 2, chain(high_pass(1500, 1.5), low_pass(5200, 2)))
    lay(out, shear, 1.41, 0.32)
    lay(out, struck(((150, 0.04, 1), (420, 0.03, 0.7), (1830, 0.02, 0.35)), 0.35, 0.9, 3000, 60), 1.5, 1.15)
    return ended(out, 0.1)


def bell() -> np.ndarray:
    """A small gong in an elevator's wall, struck once by its hammer, which rests on it a little too long. 1.8 s."""
    out = silence(1.8)
    cup = struck(((1108, 0.5, 1), (1110, 0.42, 0.22), (2310, 0.22, 0.3), (2874, 0.13, 0.22), (4420, 0.06, 0.1)), 1.75, 0.5, 2500, 71)
    lay(out, shaped(cup, chain(high_pass(200, 1), low_pass(3600, 1.5))), 0.01)
    lay(out, struck(((240, 0.02, 1),), 0.2, 0.8, 900, 72), 0.0, 0.3)
    return ended(out, 0.4)


def key() -> np.ndarray:
    """Brass against a wheel: the wheel is up to speed, five cuts, none as deep as another, and a brush over the burr. 2.6 s."""
    out = silence(2.6)
    t = np.arange(out.size) / RATE
    random = np.random.default_rng(80)
    depth = np.zeros(out.size)
    for at, seconds, deep in ((0.32, 0.2, 0.7), (0.6, 0.3, 1.0), (1.0, 0.14, 0.55), (1.21, 0.36, 0.9), (1.68, 0.17, 0.65)):
        lay(depth, np.hanning(int(seconds * RATE)) ** 0.6, at, deep)
    speed = 1 - 0.07 * shaped(depth, low_pass(6, 1))
    turn = 2 * np.pi * np.cumsum(118 * speed * np.clip(0.75 + t, 0, 1)) / RATE
    wheel = np.sin(turn) + 0.6 * np.sin(2 * turn + 1) + 0.3 * np.sin(5 * turn)
    lay(out, wheel * swelling(out.size, 0.25, 0.6), 0, 0.12)
    bite = shaped(random.normal(size=out.size), chain(high_pass(1100, 1.5), hump(2350, 9, 0.35), hump(3900, 6, 0.3), low_pass(4800, 2)))
    ring = np.sin(20.02 * turn) + 0.5 * np.sin(33.1 * turn)
    lay(out, (bite * (0.7 + 0.3 * np.sin(turn)) + 0.25 * ring) * depth, 0, 0.6)
    brush = int(0.34 * RATE)
    lay(out, shaped(random.normal(size=brush) * np.hanning(brush), chain(high_pass(1800, 1), low_pass(5000, 1.5))), 2.02, 0.13)
    return ended(out, 0.2)


def lamp() -> np.ndarray:
    """The hum of a bulb that one hadn't heard, the switch, no hum; the filament ticks twice as it cools. 1.4 s."""
    out = silence(1.4)
    n = int(0.42 * RATE)
    t = np.arange(n) / RATE
    hum = np.sin(2 * np.pi * 120 * t) + 0.4 * np.sin(2 * np.pi * 240 * t + 1) + 0.2 * np.sin(2 * np.pi * 600 * t)
    lay(out, hum * np.clip(t / 0.2, 0, 1) * np.clip((0.42 - t) / 0.012, 0, 1), 0, 0.05)
    lay(out, struck(((1350, 0.004, 0.7), (2600, 0.003, 0.5), (330, 0.008, 0.6)), 0.1, 0.8, 4000, 91), 0.4, 0.55)
    lay(out, struck(((410, 0.016, 1), (1020, 0.008, 0.6), (190, 0.025, 0.7)), 0.2, 0.9, 2800, 92), 0.437)
    for at, hz, level in ((0.66, 3720, 0.13), (0.99, 3460, 0.06)):
        lay(out, struck(((hz, 0.03, 1), (hz * 1.47, 0.02, 0.4)), 0.25, 0.2, 5000, 93), at, level)
    return ended(out, 0.2)


def render(name: str) -> np.ndarray:
    """The named sound at its peak."""
    sound = {"mail": mail, "page": page, "ticket": ticket, "bell": bell, "key": key, "lamp": lamp}[name]()
    return sound / np.max(np.abs(sound)) * gain(PEAK_DB[name])
