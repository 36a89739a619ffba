"""Measures what was made: loudness, true peak, and the seam of each loop as it comes back out of the file."""

import re
import subprocess

import numpy as np

RATE = 48000
SHIFTS = {".webm": (0, 24), ".m4a": (0,)}  # samples; Chromium rounds Opus's pre-skip in WebM up and drops 24 more
SILENT = 1e-4  # -80 dB: a jump below this is nothing


def loudness(sound: np.ndarray) -> tuple[float, float]:
    """Integrated loudness (LUFS) and true peak (dBTP) by ffmpeg's ebur128. A mono sound is measured as one channel, as played alone."""
    channels = 1 if sound.ndim == 1 else sound.shape[0]
    raw = np.ascontiguousarray(sound.T, dtype="<f4").tobytes()
    log = subprocess.run(
        ["ffmpeg", "-hide_banner", "-nostats", "-f", "f32le", "-ar", str(RATE), "-ac", str(channels), "-i", "pipe:0", "-af",
         "ebur128=peak=true", "-f", "null", "-"], input=raw, check=True, capture_output=True).stderr.decode()
    summary = log[log.rindex("Summary:"):]
    number = r"(-?[\d.]+|-inf|nan)"
    return float(re.search(rf"I:\s+{number} LUFS", summary)[1]), float(re.search(rf"Peak:\s+{number} dBFS", summary)[1])


def stereo(sound: np.ndarray) -> np.ndarray:
    """A mono sound on both sides, as a browser plays it; a stereo one as it is."""
    return np.stack([sound, sound]) if sound.ndim == 1 else sound


def seam(decoded: np.ndarray, start_s: float, end_s: float, shift: int = 0) -> tuple[float, float]:
    """The jump from the loop's last sample to its first, and what it may be (linear amplitude).

    It may be as large as the largest step between neighbours within 10 ms either side, or as is usual in the whole loop, whichever is less:
    a seam hidden under a loud moment is still a seam. `shift` is how many samples more a browser drops from the head than ffmpeg does.
    """
    start, end = round(start_s * RATE) + shift, round(end_s * RATE) + shift
    near = RATE // 100
    steps = np.abs(np.diff(decoded[:, start:end])).max(axis=0)
    usual = np.median(steps[:steps.size // near * near].reshape(-1, near).max(axis=1))
    beside = max(steps[:near].max(), steps[-near:].max())
    return float(np.max(np.abs(decoded[:, start] - decoded[:, end - 1]))), max(SILENT, float(min(beside, usual)))


def worst_seam(decoded: np.ndarray, suffix: str, times: dict) -> tuple[float, float]:
    """The seam as it is worst in any decoder known, for a file of that suffix looped at those times."""
    seams = [seam(decoded, times["loopStartS"], times["loopEndS"], shift) for shift in SHIFTS[suffix]]
    return max(seams, key=lambda s: s[0] / s[1])
