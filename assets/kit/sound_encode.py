"""Writes a loop or a single sound as Opus in WebM and AAC in MP4.

Both codecs shift a sound by some fixed number of samples and blur its two ends. So a loop is written with a lead and a trail of its own
material, cut from the circle: whatever the shift, the player that loops between `loopStartS` and `loopEndS` never leaves the music.
"""

import json
import subprocess
from pathlib import Path

import numpy as np

RATE = 48000
MARGIN_S = 0.25  # lead and trail; the largest shift known, AAC's 2112 samples, is 0.044 s


def with_margins(loop: np.ndarray) -> np.ndarray:
    """The loop with its own end before it and its own beginning after it."""
    m = int(MARGIN_S * RATE)
    return np.concatenate([loop[..., -m:], loop, loop[..., :m]], axis=-1)


def timing(samples: int, **more: object) -> dict:
    """Where to loop inside the decoded file, in seconds; `more` is written beside it."""
    return {"sampleRate": RATE, "loopStartS": MARGIN_S, "loopEndS": round(MARGIN_S + samples / RATE, 9), **more}


def write_json(path: Path, value: object) -> Path:
    """Writes a value as JSON with a final newline, and names the file."""
    path.write_text(json.dumps(value, indent=2) + "\n")
    return path


def encode(sound: np.ndarray, stem: Path, opus_kbps: int, aac_kbps: int, top_hz: int = 20000) -> list[Path]:
    """Writes `stem`.webm and `stem`.m4a, and names them. Nothing about the machine or the date goes into the files.

    `top_hz` is where the codecs may stop (Opus knows 4000, 6000, 8000, 12000 and 20000): bits not spent on air are spent on what is there.
    """
    channels = 1 if sound.ndim == 1 else sound.shape[0]
    raw = np.ascontiguousarray(sound.T, dtype="<f4").tobytes()
    made = []
    for suffix, codec in (
        (".webm", ["-c:a", "libopus", "-b:a", f"{opus_kbps}k", "-vbr", "on", "-application", "audio", "-frame_duration", "20", "-cutoff", str(top_hz)]),
        (".m4a", ["-c:a", "aac", "-b:a", f"{aac_kbps}k", "-cutoff", str(min(15000, top_hz)), "-movflags", "+faststart"]),
    ):
        path = stem.with_suffix(suffix)
        subprocess.run(
            ["ffmpeg", "-v", "error", "-y", "-f", "f32le", "-ar", str(RATE), "-ac", str(channels), "-i", "pipe:0", "-map_metadata", "-1",
             "-fflags", "+bitexact", "-flags:a", "+bitexact", *codec, str(path)], input=raw, check=True)
        made.append(path)
    return made


def decode(path: Path, channels: int) -> np.ndarray:
    """A file as a browser would decode it: float64, shape (channels, samples)."""
    raw = subprocess.run(["ffmpeg", "-v", "error", "-i", str(path), "-f", "f32le", "-ar", str(RATE), "-ac", str(channels), "pipe:1"],
                         check=True, capture_output=True).stdout
    return np.frombuffer(raw, dtype="<f4").astype(float).reshape(-1, channels).T
