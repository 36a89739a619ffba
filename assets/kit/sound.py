"""Renders everything heard from its text: `npm run sound -- [evening|office|arrive|airs/line|sounds/line ...]`.

With no name, everything. A piece is a folder of `assets/music` with `score.py` and `stems.py`; an air is a script in `assets/airs`; small
sounds are the names in the PEAK_DB of any script in `assets/sounds`. A name that two kinds share renders both; `airs/line` renders one.
Needs Debian's fluidsynth, musescore-general-soundfont and ffmpeg, and Python's numpy.
Prints what it measured: loudness in LUFS, true peak in dBTP, and each loop's seam on the decoded file.
"""

import importlib.util
import inspect
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

ASSETS = Path(__file__).resolve().parents[1]
MUSIC, AIRS, SOUNDS = ASSETS / "music", ASSETS / "airs", ASSETS / "sounds"
sys.path[:0] = [str(p) for p in (ASSETS / "kit", MUSIC, AIRS, SOUNDS)]
sys.dont_write_bytecode = True

for tool in ("fluidsynth", "ffmpeg"):
    if not shutil.which(tool):
        raise SystemExit(f"{tool} is missing: sudo apt-get install fluidsynth musescore-general-soundfont ffmpeg")

import numpy as np  # noqa: E402
import provenance  # noqa: E402
from sound_circle import RATE, gain  # noqa: E402
from sound_encode import MARGIN_S, decode, encode, timing, with_margins, write_json  # noqa: E402
from sound_measure import loudness, stereo, worst_seam  # noqa: E402
from sound_score import themes  # noqa: E402

KIT = sorted((ASSETS / "kit").glob("sound*.py"))
MUSIC_LUFS, MUSIC_PEAK_DB, SMALL_PEAK_DB = -19.0, -1.5, -8.0


def load(path: Path, name: str) -> ModuleType:
    """The script at `path`, afresh, and known to whatever it imports next under `name`: two pieces each have a `score`."""
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def sources(module: ModuleType) -> list[Path]:
    """The kit, the script itself, and whatever scripts outside the kit it takes functions or modules from."""
    files = [v.__code__.co_filename for v in vars(module).values() if inspect.isfunction(v)]
    files += [v.__file__ for v in vars(module).values() if inspect.ismodule(v) and getattr(v, "__file__", None)]
    near = {Path(f).resolve() for f in [module.__file__, *files]}
    return [*KIT, *sorted(f for f in near if ASSETS in f.parents and f.parent != ASSETS / "kit")]


def report(name: str, sound: np.ndarray, files: list[Path], times: dict | None = None) -> None:
    """Prints what was made, as measured before encoding and, for a loop, at its seam after decoding."""
    lufs, peak = loudness(stereo(sound))
    print(f"{name:24} {sound.shape[-1] / RATE:7.3f} s  {lufs:6.1f} LUFS  {peak:6.1f} dBTP", end="")
    for path in files:
        print(f"   {path.suffix[1:]} {path.stat().st_size / 1024:6.1f} KB", end="")
        if times:
            jump, allowed = worst_seam(decode(path, 1 if sound.ndim == 1 else sound.shape[0]), path.suffix, times)
            print(f" seam {jump:.5f} of {allowed:.5f}{'' if jump <= allowed else ' !'}", end="")
    print(flush=True)


def mixed(loops: dict[str, np.ndarray], parts: tuple[str, ...], heard: tuple[str, ...]) -> np.ndarray:
    """The stems that are no part with the parts that are heard, twice round and stereo."""
    return np.tile(sum(stereo(x) for k, x in loops.items() if k not in parts or k in heard), 2)


def balanced(stems: dict[str, np.ndarray], targets: dict[str, float], parts: tuple[str, ...], heard: tuple[str, ...],
             lufs: float) -> dict[str, np.ndarray]:
    """The stems at their written loudness against each other, then all moved together until what is heard of them is at `lufs`."""
    set_level = {k: x * gain(targets[k] - loudness(stereo(np.tile(x, 2)))[0]) for k, x in stems.items()}
    together = gain(lufs - loudness(mixed(set_level, parts, heard))[0])
    return {k: x * together for k, x in set_level.items()}


def check_piece(name: str, loops: dict[str, np.ndarray], parts: tuple[str, ...], ways: tuple[tuple[str, ...], ...], lufs: float) -> None:
    """Stops where a piece, in any of the ways it may be heard, is too loud, too quiet or too high; tells what it takes decoded."""
    for heard in ways:
        whole = mixed(loops, parts, heard)
        loud, peak = loudness(whole)
        report(f"  with {' '.join(heard) or 'all'}"[:24], whole[:, :whole.shape[1] // 2], [])
        if abs(loud - lufs) > 1 or peak > MUSIC_PEAK_DB:
            raise SystemExit(f"{name} is {loud} LUFS with a true peak of {peak} dB: it may be {lufs} ±1 and under {MUSIC_PEAK_DB}")
    standing, chosen = (sum(size(x) for k, x in loops.items() if k in names) for names in (loops.keys() - set(parts), set(ways[0])))
    print(f"  decoded {standing / 1e6:.1f} MB and {chosen / 1e6:.1f} MB of parts")


def size(loop: np.ndarray) -> int:
    """How many bytes a loop's file takes in a browser, decoded: 32-bit samples in all its channels, margins and all."""
    channels = 1 if loop.ndim == 1 else loop.shape[0]
    return 4 * channels * (loop.shape[-1] + 2 * int(MARGIN_S * RATE))


def render_piece(folder: Path) -> None:
    """A piece: its stems in step, their timing, and the themes it states, as intervals.

    `stems.py` may name PARTS, stems that are sounded one by one; WAYS, the sets of parts that are heard together, the first of them as the
    measure of the rest; and WHOLE_LUFS for a piece that is quieter than others.
    """
    score, stems = load(folder / "score.py", "score"), load(folder / "stems.py", "stems")
    parts, ways = getattr(stems, "PARTS", ()), getattr(stems, "WAYS", ((),))
    lufs = getattr(stems, "WHOLE_LUFS", MUSIC_LUFS)
    loops = balanced({k: make() for k, make in stems.STEMS.items()}, stems.LUFS, parts, ways[0], lufs)
    loops = stems.with_air(loops) if hasattr(stems, "with_air") else loops
    times = timing(stems.SAMPLES, bars=score.METRE.bars, beatsPerBar=score.METRE.beats, barS=round(score.METRE.bar_s, 9))
    check_piece(folder.name, loops, parts, ways, lufs)
    made = [write_json(folder / "timing.json", times), write_json(folder / "themes.json", themes(vars(score), score.METRE))]
    for name, loop in loops.items():
        files = encode(with_margins(loop), folder / name, *stems.KBPS[name])
        report(f"{folder.name}/{name}", loop, files, times)
        made += files
    provenance.record(made, sources(stems))


def seams_hold(files: list[Path], channels: int, times: dict) -> bool:
    """Whether no decoded file jumps at its seam by more than it may."""
    return all(jump < allowed for jump, allowed in (worst_seam(decode(f, channels), f.suffix, times) for f in files))


def render_air(script: Path) -> None:
    """One place's air, at its written loudness, and the timing that all share.

    Noise comes out of a codec changed, a little differently at either end of the file. A place has no first bar, so the loop may begin
    anywhere on its circle: it is turned by 1.1 s at a time until both codecs meet themselves cleanly.
    """
    place = load(script, script.stem)
    loop = place.render()
    loop = loop * gain(place.LUFS - loudness(np.tile(loop, 2))[0])
    times = timing(place.SAMPLES)
    for _ in range(40):
        files = encode(with_margins(loop), script.with_suffix(""), 56, 64, 12000)
        if seams_hold(files, 2, times):
            break
        loop = np.roll(loop, -52800, axis=-1)
    else:
        raise SystemExit(f"no clean seam was found for {script.stem}")
    provenance.record([*files, write_json(AIRS / "timing.json", times)], sources(place))
    report(script.stem, loop, files, times)


def render_small(script: ModuleType, name: str) -> None:
    """One small sound, at its written peak."""
    sound = script.render(name)
    if loudness(stereo(sound))[1] > SMALL_PEAK_DB:
        raise SystemExit(f"{name} peaks over {SMALL_PEAK_DB} dB")
    files = encode(sound, SOUNDS / name, 48, 56)
    provenance.record(files, sources(script))
    report(name, sound, files)


def makers() -> dict[str, Callable[[], None]]:
    """Everything that can be rendered, by its path under `assets`."""
    pieces = [p.parent for p in sorted(MUSIC.glob("*/stems.py")) if (p.parent / "score.py").exists()]
    scripts = [load(p, p.stem) for p in sorted(SOUNDS.glob("*.py"))]
    return {
        **{f"music/{p.name}": lambda p=p: render_piece(p) for p in pieces},
        **{f"airs/{p.stem}": lambda p=p: render_air(p) for p in sorted(AIRS.glob("*.py"))},
        **{f"sounds/{n}": lambda s=s, n=n: render_small(s, n) for s in scripts if hasattr(s, "render") for n in getattr(s, "PEAK_DB", ())},
    }


def main(names: list[str]) -> None:
    """Renders what is named, or everything."""
    known = makers()
    for name in names or known:
        found = [path for path in known if name in (path, path.split("/")[1])]
        if not found:
            raise SystemExit(f"no sound is called {name}: there are {', '.join(known)}")
        for path in found:
            known[path]()


if __name__ == "__main__":
    main(sys.argv[1:])
