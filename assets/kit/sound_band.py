"""The players: who can be asked to play a voice of a score, and how near and how worn each of them sounds.

A band keeps one metre and one tape. What it plays is mono and lies on the circle of the loop, dry but for its own wood.
"""

from dataclasses import dataclass, replace

import numpy as np

from sound_circle import RATE, bell, chain, fold, high_pass, low_pass, place, shaped, softened, tape
from sound_midi import play
from sound_score import Metre, Note, perform, read_voice
from sound_voices import breathed, drop, fingertip, glass, hum

NYLON, HARP, CELESTA, PIZZICATO, CLARINET = 24, 46, 8, 45, 71
VIOLAS, CELLI = (30, 49), (40, 49)  # bank and program
HEAD_MS = 60  # the loop is cut this long before its first beat: a plucked note that begins on the seam would be cut by it
MUTED = chain(high_pass(70, 1), bell(420, -1.5, 1.5), low_pass(2300, 1))


def ringing(notes: list[Note], more_s: float) -> list[Note]:
    """Notes left to ring past their written end, as a string is that no finger needs, or until the same string is struck again."""
    def rings(note: Note) -> float:
        again = [n.start - note.start - 0.02 for n in notes if n.pitch == note.pitch and n.start > note.start]
        return min([note.length + more_s, *again])

    return [replace(n, length=rings(n)) for n in notes]


@dataclass(frozen=True)
class Band:
    """Players who share a metre and, where they are worn, a tape: the same wander in every stem, or they would drift apart."""

    metre: Metre
    wear: int = 71

    @property
    def samples(self) -> int:
        """The loop, in samples."""
        return round(self.metre.loop_s * RATE)

    def voice(self, text: str, seed: int, lag_ms: float = 0, loose_ms: float = 8) -> list[Note]:
        """A voice of the score as somebody plays it."""
        return perform(read_voice(text, self.metre), self.metre, seed, HEAD_MS + lag_ms, loose_ms)

    def worn(self, sound: np.ndarray, cents: float = 4) -> np.ndarray:
        """The sound off the band's tape."""
        return tape(sound, cents, self.wear)

    def struck(self, notes: list[Note], program: int, more_s: float) -> np.ndarray:
        """Notes on anything that rings by itself, for `more_s` past what is written."""
        return fold(play(ringing(notes, more_s), 0, program, 6).mean(axis=0), self.samples)

    def guitar(self, text: str, seed: int, more_s: float = 2.2, top_hz: float = 7500) -> np.ndarray:
        """A nylon guitar close by, with the fingertips that find its strings."""
        notes = self.voice(text, seed, loose_ms=9)
        skin = np.zeros(self.samples)
        for k, note in enumerate(notes):
            place(skin, fingertip(note, 100 * seed + k), note.start - 0.075)
        wood = chain(high_pass(60, 1), bell(190, 1.5), bell(3000, 3, 2), low_pass(top_hz, 1.5))
        return softened(shaped(self.struck(notes, NYLON, more_s), wood) + skin * 0.006, 0.55)

    def harp(self, text: str, seed: int, more_s: float = 3, top_hz: float = 4200) -> np.ndarray:
        """A harp across the room, its brightness left there."""
        return shaped(self.struck(self.voice(text, seed), HARP, more_s), low_pass(top_hz, 1.5))

    def pizzicato(self, text: str, seed: int, top_hz: float = 3400) -> np.ndarray:
        """A few strings plucked by the finger, damped at once."""
        return shaped(self.struck(self.voice(text, seed, lag_ms=-15, loose_ms=11), PIZZICATO, 0), chain(high_pass(80, 1), low_pass(top_hz, 1.5)))

    def celesta(self, text: str, seed: int, more_s: float = 1.5, top_hz: float = 3400) -> np.ndarray:
        """Struck bars in felt."""
        return shaped(self.struck(self.voice(text, seed, loose_ms=6), CELESTA, more_s), chain(high_pass(150, 1), low_pass(top_hz, 1.2)))

    def bowed(self, text: str, seed: int, preset: tuple[int, int], lag_ms: float = -65) -> np.ndarray:
        """A few muted bows, VIOLAS or CELLI."""
        notes = self.voice(text, seed, lag_ms, 12)
        return shaped(fold(play(notes, *preset, 4, swelled=True).mean(axis=0), self.samples), MUTED)

    def clarinet(self, text: str, seed: int, top_hz: float = 2100, breath: float = 0.003) -> np.ndarray:
        """A clarinet in its low register, with its breath."""
        notes = self.voice(text, seed, lag_ms=-25, loose_ms=10)
        reed = shaped(fold(play(notes, 0, CLARINET, 2, swelled=True).mean(axis=0), self.samples), chain(bell(1500, -3, 2), low_pass(top_hz, 1.5)))
        air = np.zeros(self.samples)
        for k, note in enumerate(notes):
            place(air, breathed(note, 100 * seed + k), note.start - 0.12)
        return reed + air * breath

    def floor(self, text: str, seed: int) -> np.ndarray:
        """A hum under a chord, felt more than heard."""
        out = np.zeros(self.samples)
        for note in self.voice(text, seed, lag_ms=-120):
            place(out, hum(note), note.start)
        return out * 0.012

    def rim(self, text: str, seed: int) -> np.ndarray:
        """Rubbed glass."""
        out = np.zeros(self.samples)
        for k, note in enumerate(self.voice(text, seed, lag_ms=-180)):
            place(out, glass(note, 100 * seed + k), note.start)
        return out * 0.006

    def drops(self, text: str, seed: int) -> np.ndarray:
        """Water falling on tin, as far in tune as tin is."""
        out = np.zeros(self.samples)
        for k, note in enumerate(self.voice(text, seed, loose_ms=12)):
            place(out, drop(note, 100 * seed + k), note.start)
        return out * 0.02
