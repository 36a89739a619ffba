"""Renders everything heard from its text: `npm run sound -- [evening|office|night|arrive|leave|line|choice|device ...]`.

With no name, everything. Needs Debian's fluidsynth, musescore-general-soundfont and ffmpeg, and Python's numpy.
Prints what it measured: loudness in LUFS, true peak in dBTP, and each loop's seam on the decoded file.
"""

import importlib
import shutil
import sys
from pathlib import Path

ASSETS = Path(__file__).resolve().parents[1]
EVENING, AIRS, SOUNDS = ASSETS / "music" / "evening", ASSETS / "airs", ASSETS / "sounds"
sys.path[:0] = [str(p) for p in (ASSETS / "kit", EVENING, AIRS, SOUNDS)]
sys.dont_write_bytecode = True

for tool in ("fluidsynth", "ffmpeg"):
    if not shutil.which(tool):
        raise SystemExit(f"{tool} is missing: sudo apt-get install fluidsynth musescore-general-soundfont ffmpeg")

import numpy as np  # noqa: E402
import provenance  # noqa: E402
from sound_circle import gain  # noqa: E402
from sound_encode import decode, encode, timing, with_margins, write_json  # noqa: E402
from sound_measure import loudness, stereo, worst_seam  # noqa: E402

KIT = sorted((ASSETS / "kit").glob("sound*.py"))
GESTURES = ("arrive", "leave", "line", "choice", "device")
MUSIC_LUFS, MUSIC_PEAK_DB, SMALL_PEAK_DB = -19.0, -1.5, -8.0


def report(name: str, sound: np.ndarray, files: list[Path], times: dict | None = None) -> None:
    """Prints what was made, as measured before encoding and, for a loop, at its seam after decoding."""
    lufs, peak = loudness(stereo(sound))
    print(f"{name:14} {sound.shape[-1] / 48000:7.3f} s  {lufs:6.1f} LUFS  {peak:6.1f} dBTP", end="")
    for path in files:
        print(f"   {path.suffix[1:]} {path.stat().st_size / 1024:6.1f} KB", end="")
        if times:
            jump, allowed = worst_seam(decode(path, 1 if sound.ndim == 1 else sound.shape[0]), path.suffix, times)
            print(f" seam {jump:.5f} of {allowed:.5f}{'' if jump <= allowed else ' !'}", end="")
    print()


def balanced(stems: dict[str, np.ndarray], targets: dict[str, float]) -> dict[str, np.ndarray]:
    """The stems at their written loudness against each other, then all moved together until their sum is MUSIC_LUFS."""
    set_level = {k: x * gain(targets[k] - loudness(stereo(np.tile(x, 2)))[0]) for k, x in stems.items()}
    whole = np.tile(sum(stereo(x) for x in set_level.values()), 2)
    together = gain(MUSIC_LUFS - loudness(whole)[0])
    return {k: x * together for k, x in set_level.items()}


def render_evening() -> None:
    """The first evening: four stems in step, their timing, and the themes as intervals."""
    score, stems = importlib.import_module("score"), importlib.import_module("stems")
    from sound_score import intervals, read_voice

    loops = stems.with_air(balanced({k: make() for k, make in stems.STEMS.items()}, stems.LUFS))
    times = timing(stems.SAMPLES, bars=score.METRE.bars, beatsPerBar=score.METRE.beats, barS=round(score.METRE.bar_s, 9))
    made = [
        write_json(EVENING / "timing.json", times),
        write_json(EVENING / "themes.json", {
            "theodore": intervals(read_voice(score.GUITAR, score.METRE), "theodore"),
            "samantha": intervals(read_voice(score.CELESTA, score.METRE), "samantha"),
        }),
    ]
    for name, loop in loops.items():
        files = encode(with_margins(loop), EVENING / name, *stems.KBPS[name])
        report(name, loop, files, times)
        made += files
    whole = sum(stereo(x) for x in loops.values())
    lufs, peak = loudness(np.tile(whole, 2))
    report("all four", whole, [])
    if abs(lufs - MUSIC_LUFS) > 1 or peak > MUSIC_PEAK_DB:
        raise SystemExit(f"the evening is {lufs} LUFS with a true peak of {peak} dB: it may be {MUSIC_LUFS} ±1 and under {MUSIC_PEAK_DB}")
    provenance.record(made, [*KIT, EVENING / "score.py", EVENING / "stems.py"])


def seams_hold(files: list[Path], channels: int, times: dict) -> bool:
    """Whether no decoded file jumps at its seam by more than it may."""
    return all(jump < allowed for jump, allowed in (worst_seam(decode(f, channels), f.suffix, times) for f in files))


def render_air(name: str) -> None:
    """One place's air, at its written loudness, and the timing that both share.

    Noise comes out of a codec changed, a little differently at either end of the file. A place has no first bar, so the loop may begin
    anywhere on its circle: it is turned by 1.1 s at a time until both codecs meet themselves cleanly.
    """
    place = importlib.import_module(name)
    loop = place.render()
    loop = loop * gain(place.LUFS - loudness(np.tile(loop, 2))[0])
    times = timing(place.SAMPLES)
    for _ in range(40):
        files = encode(with_margins(loop), AIRS / name, 56, 64, 12000)
        if seams_hold(files, 2, times):
            break
        loop = np.roll(loop, -52800, axis=-1)
    else:
        raise SystemExit(f"no clean seam was found for {name}")
    provenance.record([*files, write_json(AIRS / "timing.json", times)], [*KIT, AIRS / f"{name}.py"])
    report(name, loop, files, times)


def render_gesture(name: str) -> None:
    """One small sound, at its written peak."""
    sound = importlib.import_module("gestures").render(name)
    if loudness(stereo(sound))[1] > SMALL_PEAK_DB:
        raise SystemExit(f"{name} peaks over {SMALL_PEAK_DB} dB")
    files = encode(sound, SOUNDS / name, 48, 56)
    provenance.record(files, [*KIT, SOUNDS / "gestures.py"])
    report(name, sound, files)


def main(names: list[str]) -> None:
    """Renders what is named, or everything."""
    makers = {"evening": render_evening, **{n: (lambda n=n: render_air(n)) for n in ("office", "night")},
              **{n: (lambda n=n: render_gesture(n)) for n in GESTURES}}
    for name in names or makers:
        if name not in makers:
            raise SystemExit(f"no sound is called {name}: there are {', '.join(makers)}")
        makers[name]()


if __name__ == "__main__":
    main(sys.argv[1:])
