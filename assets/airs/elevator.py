"""An elevator on its way: the car's fan, the rails beside it, and, a good way above, the cable that it hangs from and the motor that winds it.

It never arrives: the story says when, and has a bell for it. The joints of the rails are passed at uneven times, or they would be a beat.
"""

import numpy as np
from sound_circle import RATE, at_peak, at_rms, bell, chain, drift, high_pass, low_pass, narrow, noise, room
from things import creak, laid, patter, rung, struck

LOOP_S = 36
SAMPLES = LOOP_S * RATE
LUFS = -34.0

JOINTS = ((2.3, -0.6, -3), (7.9, 0.5, -9), (8.6, -0.7, -14), (14.2, 0.6, 0), (19.4, -0.5, -7), (26.8, 0.7, -4), (28.1, 0.4, -13), (33.7, -0.6, -10))
GIVING = ((4.6, -0.3, -2), (17.3, 0.4, 0), (23.9, 0.1, -7), (31.2, -0.2, -4))  # moment, side, level (dB)


def car() -> np.ndarray:
    """The fan in the ceiling, and the box it blows into."""
    box = chain(bell(140, 7, 0.3), bell(310, 5, 0.3), bell(525, 4, 0.4), high_pass(90, 1), low_pass(500, 1), low_pass(3500, 3))
    return noise(SAMPLES, box, 201, 2) * (1 + 0.15 * drift(SAMPLES, [3, 5, 11], 202))


def rails() -> np.ndarray:
    """The shoes of the car along their two rails, now one of them, now the other."""
    rub = noise(SAMPLES, chain(high_pass(350, 2), bell(620, 6, 0.5), low_pass(1100, 1.5), low_pass(3500, 3)), 203, 2)
    lean = drift(SAMPLES, [2, 5, 9], 204)
    return rub * 10 ** (np.stack([lean, -lean]) * 6 / 20)


def cable() -> np.ndarray:
    """Steel rope over a wheel: a wire's low notes, kept up by its strands as they come on, and heard down the shaft."""
    modes = ((82, 0.5, 0.7), (164, 0.6, 1), (247, 0.4, 0.5), (333, 0.35, 0.4), (502, 0.2, 0.25))
    strands = patter(SAMPLES, 70, 205, 4, 0.5 + 0.35 * drift(SAMPLES, [3, 4, 7], 206))
    return rung(strands, struck(modes, 2, 0.4, 900, 207)) * 10 ** (drift(SAMPLES, [2, 3, 5], 208) * 4 / 20)


def motor() -> np.ndarray:
    """Two notes that part and meet too slowly to count, and the gear's unevenness; through a floor."""
    t = np.arange(SAMPLES) / RATE
    slip = 0.35 * drift(SAMPLES, [3, 5, 8], 209)
    return sum(level * np.sin(2 * np.pi * (hz * t + hz / 49 * slip) + hz)
               for hz, level in ((49, 0.5), (98, 1), (98 + 1 / 12, 0.6), (147, 0.3), (294, 0.08)))


def joints() -> np.ndarray:
    """A shoe over the joint of a rail."""
    made = [struck(((74 + 5 * k % 21, 0.06, 1), (190 + 17 * k % 60, 0.03, 0.5)), 0.4, 0.3, 700, 210 + k) for k in range(len(JOINTS))]
    return laid(SAMPLES, JOINTS, made)


def giving() -> np.ndarray:
    """A panel of the car that gives a little, and comes back."""
    made = [creak(0.35 + 0.2 * k, 26 + 9 * k, 17 + 5 * k, ((430 + 60 * k, 0.02, 1), (990, 0.01, 0.5)), 220 + k) for k in range(len(GIVING))]
    return laid(SAMPLES, GIVING, made)


def render() -> np.ndarray:
    """The air of the elevator: stereo, one loop, not yet at its loudness."""
    above = np.stack([at_rms(cable(), -43) + at_rms(motor(), -46)] * 2)
    near = at_rms(car(), -41) + at_rms(rails(), -50) + at_peak(giving(), -38)
    return narrow(room(above + at_peak(joints(), -34), 1.9, 900, 0, 230) + near, 160, 0.6)
