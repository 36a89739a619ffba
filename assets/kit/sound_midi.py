"""Turns played notes into a MIDI file and has FluidSynth play it, one instrument at a time."""

import math
import struct
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from sound_score import Note

RATE = 48000
TICKS = 960  # a quarter note; at 60 to the minute a tick is about a millisecond
FONT = Path("/usr/share/sounds/sf3/MuseScore_General_Full.sf3")


def play(notes: list[Note], bank: int, program: int, tail_s: float, swelled: bool = False) -> np.ndarray:
    """The notes played dry by one preset of the sound font: float64, shape (2, samples), with `tail_s` to ring in."""
    if not FONT.exists():
        raise SystemExit("The sound font is missing: sudo apt-get install musescore-general-soundfont fluidsynth")
    end = max(n.start + n.length for n in notes) + tail_s
    with tempfile.TemporaryDirectory() as folder:
        score, sound = Path(folder) / "voice.mid", Path(folder) / "voice.raw"
        score.write_bytes(midi_file(notes, bank, program, end, swelled))
        subprocess.run(
            ["fluidsynth", "-ni", "-q", "-o", "synth.dynamic-sample-loading=1", "-F", sound, "-T", "raw", "-O", "float", "-E", "little",
             "-r", str(RATE), "-R", "0", "-C", "0", "-g", "0.6", FONT, score],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return np.fromfile(sound, dtype="<f4").astype(float).reshape(-1, 2).T


def midi_file(notes: list[Note], bank: int, program: int, end_s: float, swelled: bool) -> bytes:
    """A format-0 MIDI file at one tick to 1/960 s, so that seconds are written as they are."""
    events = [(0.0, 0, bytes([0xB0, 0, bank])), (0.0, 1, bytes([0xC0, program])), (0.0, 2, bytes([0xB0, 11, 100]))]
    for note in notes:
        events.append((note.start, 5, bytes([0x90, note.pitch, note.velocity])))
        events.append((note.start + note.length, 3, bytes([0x80, note.pitch, 0])))
        if swelled:
            events += [(t, 4, bytes([0xB0, 11, v])) for t, v in swell(note)]
    events.append((end_s, 9, b"\xff\x2f\x00"))
    body, now = bytearray(b"\x00\xff\x51\x03" + (1_000_000).to_bytes(3, "big")), 0
    for seconds, _, message in sorted(events, key=lambda e: (e[0], e[1])):
        tick = round(seconds * TICKS)
        body += variable_length(tick - now) + message
        now = tick
    return b"MThd" + struct.pack(">IHHH", 6, 0, 1, TICKS) + b"MTrk" + struct.pack(">I", len(body)) + bytes(body)


def swell(note: Note, step_s: float = 0.03) -> list[tuple[float, int]]:
    """The bow's or breath's pressure over a note, as expression values 0-127 every `step_s`; a note is never held level."""
    values = []
    for k in range(int(note.length / step_s) + 1):
        x = min(1.0, k * step_s / note.length)
        level = {
            "<": 0.30 + 0.70 * x**1.3,
            ">": 1.0 - 0.75 * x**1.2,
            "<>": 0.28 + 0.72 * math.sin(math.pi * x**0.85) ** 1.2,
            "-": 0.80 + 0.20 * math.sin(math.pi * x),
        }[note.shape]
        values.append((note.start + k * step_s, round(min(127, 24 + 96 * level))))
    return values


def variable_length(value: int) -> bytes:
    """MIDI's variable-length number: seven bits a byte, the high bit set on all but the last."""
    out = [value & 127]
    while value := value >> 7:
        out.insert(0, value & 127 | 128)
    return bytes(out)
