"""Reads a score written as text, and lets it breathe.

A voice is a table of lines `bar beat pitch beats dynamic [shape] [theme]`; bars and beats count from 1, as a player would.
"""

import math
import random
from dataclasses import dataclass

STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
DYNAMICS = {"ppp": 26, "pp": 36, "p": 48, "mp": 60, "mf": 72}
SHAPES = {"<", ">", "<>", "-"}


@dataclass(frozen=True)
class Note:
    """One note: start and length in seconds, pitch in MIDI numbers, velocity 1-127, swell shape, and the theme it belongs to."""

    start: float
    length: float
    pitch: int
    velocity: int
    shape: str = "-"
    theme: str = ""


@dataclass(frozen=True)
class Metre:
    """The tempo in beats per minute, beats in a bar and bars in the loop."""

    bpm: float
    beats: int
    bars: int

    @property
    def beat_s(self) -> float:
        """Seconds in a beat."""
        return 60 / self.bpm

    @property
    def bar_s(self) -> float:
        """Seconds in a bar."""
        return self.beat_s * self.beats

    @property
    def loop_s(self) -> float:
        """Seconds in the whole loop."""
        return self.bar_s * self.bars


def midi_pitch(name: str) -> int:
    """The MIDI number of a pitch such as `F#4` (A4 is 69)."""
    sharp = name[1] == "#"
    return 12 * (int(name[2 if sharp else 1:]) + 1) + STEPS[name[0]] + sharp


def read_voice(text: str, metre: Metre) -> list[Note]:
    """The notes of a voice, exactly as written, before anyone plays them."""
    notes = []
    for line in text.strip().splitlines():
        fields = line.split("|")[0].split()
        if not fields:
            continue
        bar, beat, pitch, beats, dynamic, *rest = fields
        start = ((int(bar) - 1) * metre.beats + float(beat) - 1) * metre.beat_s
        shape = next((f for f in rest if f in SHAPES), "-")
        theme = next((f for f in rest if f not in SHAPES), "")
        notes.append(Note(start, float(beats) * metre.beat_s, midi_pitch(pitch), DYNAMICS[dynamic], shape, theme))
    return notes


def intervals(notes: list[Note], theme: str) -> list[int]:
    """The melodic intervals, in semitones, of the first statement of a theme, read from the notes that carry its name."""
    pitches = [n.pitch for n in sorted(notes, key=lambda n: n.start) if n.theme == theme]
    return [b - a for a, b in zip(pitches, pitches[1:])]


def themes(score: dict[str, object], metre: Metre) -> dict[str, list[int]]:
    """Each theme that the voices of a score name, as the intervals of its first statement, in the order of the score."""
    found: dict[str, list[int]] = {}
    for voice in (v for k, v in score.items() if k.isupper() and isinstance(v, str)):
        notes = read_voice(voice, metre)
        for theme in (n.theme for n in notes if n.theme and n.theme not in found):
            found.setdefault(theme, intervals(notes, theme))
    return found


def breath(seconds: float, loop_s: float) -> float:
    """Where the whole ensemble leans at a moment, in seconds late (+) or early (-), at most 22 ms.

    Three slow waves that each close on the loop, so that the stems lean together and the seam stays straight.
    """
    turn = 2 * math.pi * seconds / loop_s
    return 0.011 * math.sin(3 * turn + 0.4) + 0.007 * math.sin(7 * turn + 2.1) + 0.004 * math.sin(11 * turn + 5.0)


def perform(notes: list[Note], metre: Metre, seed: int, lag_ms: float = 0, loose_ms: float = 8) -> list[Note]:
    """The notes as played: leaning with the ensemble, each hand a little loose, each phrase an arc of velocity.

    `lag_ms` is how late an instrument speaks by nature; `loose_ms` the spread of one hand. A phrase ends where a rest of over a beat begins.
    """
    hand = random.Random(seed)
    played = []
    for phrase in phrases(sorted(notes, key=lambda n: n.start), metre.beat_s):
        first, last = phrase[0].start, phrase[-1].start
        for note in phrase:
            along = 0.5 if last == first else (note.start - first) / (last - first)
            arc = 0.9 + 0.2 * math.sin(math.pi * min(1, 0.15 + 0.85 * along))
            late = breath(note.start, metre.loop_s) + (lag_ms + hand.gauss(0, loose_ms)) / 1000
            velocity = round(max(1, min(127, note.velocity * arc + hand.gauss(0, 2))))
            played.append(Note(max(0.0, note.start + late), note.length, note.pitch, velocity, note.shape, note.theme))
    return played


def phrases(notes: list[Note], beat_s: float) -> list[list[Note]]:
    """Notes in order, parted wherever nothing has been started for over a beat and a half past the last note's end."""
    parted: list[list[Note]] = []
    for note in notes:
        if parted and note.start - max(n.start + n.length for n in parted[-1]) < 0.5 * beat_s:
            parted[-1].append(note)
        else:
            parted.append([note])
    return parted
