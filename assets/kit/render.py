"""`npm run art -- <place> [hour] [--rough]`: renders a place's pictures, encodes them, and records what they were made from.

A rough goes to .cache/roughs at 480x270 in well under a minute and is recorded nowhere; it is for looking at.
`--samples=64` and `--width=1280` make a quicker finish than the usual one.
"""

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLACES, KIT = ROOT / "assets" / "places", ROOT / "assets" / "kit"
sys.path.insert(0, str(KIT))

import provenance  # noqa: E402

FINISH_PX, FINISH_SAMPLES = 1440, 36
ROUGH_PX, ROUGH_SAMPLES = 480, 16


def hours_of(scene):
    """The hours that a scene script offers, read from its `HOURS` without running it."""
    for node in ast.parse(scene.read_text()).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "HOURS":
            return list(ast.literal_eval(node.value))
    return []


def main(arguments):
    rough = "--rough" in arguments
    asked = dict(a[2:].split("=") for a in arguments if a.startswith("--") and "=" in a)
    named = [a for a in arguments if not a.startswith("--")]
    places = {p.parent.name: p for p in sorted(PLACES.glob("*/scene.py"))}
    if not named:
        for name, scene in places.items():
            print(f"{name}: {', '.join(hours_of(scene))}")
        return 0
    if named[0] not in places:
        print(f"There is no place called {named[0]}; there are {', '.join(places)}.")
        return 1
    if not shutil.which("blender") or not shutil.which("cwebp"):
        print("Rendering needs Blender, OpenCV and cwebp: apt-get install blender python3-opencv webp")
        return 1
    scene = places[named[0]]
    hours = named[1:2] or hours_of(scene)
    for hour in hours:
        if hour not in hours_of(scene):
            print(f"{named[0]} has no hour called {hour}; it has {', '.join(hours_of(scene))}.")
            return 1
        out = ROOT / ".cache" / "roughs" / named[0] / hour if rough else scene.parent / hour
        size = (ROUGH_PX, ROUGH_SAMPLES, "rough") if rough else (asked.get("width", FINISH_PX), asked.get("samples", FINISH_SAMPLES), "finish")
        command = ["blender", "-b", "--factory-startup", "--python-exit-code", "1", "-noaudio", "-P", str(KIT / "shoot.py"), "--", str(scene), hour, str(out), *map(str, size)]
        # Debian's Blender takes its Python from the path: the system's, which has OpenCV, must come before any other.
        env = {**os.environ, "PATH": f"/usr/bin:{os.environ['PATH']}"}
        ran = subprocess.run(["nice", "-n", "10", *command], env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        said = [line for line in ran.stdout.splitlines() if line and not line.startswith(("Fra:", "Saved:", " Time", "Blender", "Read"))]
        print("\n".join(said[-40:]))
        if ran.returncode:
            return ran.returncode
        sources = [Path(p) for p in json.loads((out / "sources.json").read_text())]
        (out / "sources.json").unlink()
        if not rough:
            provenance.record([out / f"{n}.webp" for n in ("base", "light", "depth")], [*sources, KIT / "render.py"])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
