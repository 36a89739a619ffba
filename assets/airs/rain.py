"""Rain on the roof of a cabin, and an iron stove: drops near enough to be drops, over all the others; a fire that is somebody's, and lower.

The roof is shingle, with tin over the stove. Nothing drips in time: what runs off the eaves falls when it falls.
"""

import numpy as np
from sound_circle import RATE, at_peak, at_rms, bell, chain, drift, high_pass, low_pass, narrow, noise, room, shaped, side
from things import laid, patter, rung, struck

LOOP_S = 36
SAMPLES = LOOP_S * RATE
LUFS = -32.0

TICKS = ((4.3, -0.4, -6), (5.1, -0.42, -13), (12.2, -0.38, -9), (19.8, -0.4, 0), (26.5, -0.41, -11), (27.0, -0.4, -8), (33.3, -0.39, -15))
LOG_S = 22.4  # a log shifts


def weather(seed: int) -> np.ndarray:
    """How hard it rains, 0 to 1, never steady and never none."""
    return np.clip(0.6 + 0.3 * drift(SAMPLES, [2, 3, 5, 8], seed), 0.1, 1)


def all_over() -> np.ndarray:
    """The rain that isn't drops: on the roof, dull; in the trees, less so."""
    hard = np.stack([weather(1001), weather(1002)])
    roof = noise(SAMPLES, chain(high_pass(180, 1), bell(480, 4, 1), low_pass(1300, 1), low_pass(6000, 3)), 1003, 2)
    trees = noise(SAMPLES, chain(high_pass(900, 1), low_pass(3200, 1), low_pass(7000, 3)), 1004, 2)
    return at_rms(roof * hard, -36) + at_rms(trees * hard**2, -44)


def drops() -> np.ndarray:
    """The drops one could count, on shingles to either side, and a few on tin, which rings."""
    out = np.zeros((2, SAMPLES))
    roofs = ((-0.8, 520, 0.008), (-0.3, 690, 0.006), (0.1, 430, 0.01), (0.45, 880, 0.006), (0.85, 610, 0.008))
    for k, (where, hz, dies) in enumerate(roofs):
        shingle = struck(((hz, dies, 1), (hz * 2.3, dies * 0.6, 0.6), (hz * 4.1, dies * 0.4, 0.3)), 0.08, 0.8, 3500, 1010 + k)
        out += side(rung(patter(SAMPLES, 34, 1020 + k, 4.5, weather(1001) ** 1.5), shingle), where)
    for k, hz in enumerate((1190, 1520, 1810)):
        tin = struck(((hz, 0.03, 1), (hz * 1.58, 0.02, 0.6), (hz * 2.7, 0.01, 0.3)), 0.2, 0.5, 5000, 1030 + k)
        out += 0.5 * side(rung(patter(SAMPLES, 2.2, 1040 + k, 4, weather(1002)), tin), -0.45)
    return out


def eaves() -> np.ndarray:
    """Off the edge of the roof into a barrel: each drop is a bubble that closes."""
    t = np.arange(int(0.09 * RATE)) / RATE
    bubble = np.sin(2 * np.pi * (640 * t + 2600 * t**2)) * np.exp(-t / 0.02) * np.clip(t / 0.002, 0, 1)
    return side(rung(patter(SAMPLES, 2.6, 1050, 4, weather(1001)), bubble), 0.75)


def stove() -> np.ndarray:
    """The draft, the wood, the iron: a low flutter, crackles that come several together, a tick where the plate gives."""
    pull = drift(SAMPLES, [3, 5, 9], 1060)
    flutter = noise(SAMPLES, chain(high_pass(2, 1), low_pass(7, 2)), 1061)
    draft = noise(SAMPLES, chain(high_pass(60, 2), bell(135, 6, 0.6), low_pass(300, 1.5)), 1062)
    draft *= (1 + 0.35 * np.clip(flutter, -2, 2)) * 10 ** (pull * 3 / 20)
    lively = np.clip(drift(SAMPLES, [4, 7, 11, 17], 1063), 0.02, 1) ** 1.5
    wood = struck(((1700, 0.0025, 1), (3300, 0.0015, 0.7), (620, 0.006, 0.5)), 0.05, 1, 5000, 1064)
    crackle = rung(patter(SAMPLES, 26, 1065, 6, lively), wood)
    return side(at_rms(draft, -40) + at_peak(crackle, -24), -0.4)


def iron() -> np.ndarray:
    """The stove's plates giving, and once a log that shifts and settles in its ash."""
    made = [struck(((820 + 97 * k, 0.04, 1), (2150 + 130 * k, 0.02, 0.6)), 0.25, 0.4, 4000, 1070 + k) for k in range(len(TICKS))]
    log = struck(((118, 0.05, 1), (265, 0.03, 0.6)), 0.5, 0.8, 900, 1080)
    return laid(SAMPLES, TICKS, made) + 1.3 * laid(SAMPLES, ((LOG_S, -0.4, 0), (LOG_S + 0.19, -0.4, -9)), [log, log])


def render() -> np.ndarray:
    """The air of the cabin in the rain: stereo, one loop, not yet at its loudness."""
    overhead = shaped(at_rms(drops(), -37) + at_peak(eaves(), -32), low_pass(4500, 1.5)) + all_over()
    inside = room(stove() + at_peak(iron(), -30), 0.45, 1800, -6, 1090)
    return narrow(overhead + inside, 150, 0.7)
