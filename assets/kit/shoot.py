"""Runs inside Blender: builds one place at one hour and takes its three pictures.

blender -b -P assets/kit/shoot.py -- <scene.py> <hour> <out folder> <width px> <samples> <finish|rough>
"""

import importlib.util
import json
import sys
import time
from pathlib import Path

ASSETS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ASSETS))

import bpy  # noqa: E402
import cv2  # noqa: E402

from kit import denoise, develop, passes, shafts  # noqa: E402
from kit.camera import in_picture  # noqa: E402


def main(scene_path, hour, out, width_px, samples, finish):
    started = time.time()
    out.mkdir(parents=True, exist_ok=True)
    work = Path(bpy.app.tempdir)
    bpy.ops.wm.read_factory_settings(use_empty=True)
    spec = importlib.util.spec_from_file_location("place", scene_path)
    place = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(place)
    setting = place.build(hour)
    passes.ready(width_px, width_px * 9 // 16)
    print("focus", {k: in_picture(v) for k, v in setting.get("points_m", {}).items()}, f"built in {time.time() - started:.0f} s", flush=True)

    base = passes.by_light(work, "base", samples, hers=False, own=True)
    print(f"base {time.time() - started:.0f} s", flush=True)
    hers = passes.by_light(work, "hers", samples, hers=True, own=False, scale=0.5)
    print(f"hers {time.time() - started:.0f} s", flush=True)
    nearness, metres = passes.depth(work, *setting["depth_m"], scale=0.5 if finish else 1)
    print(f"depth {time.time() - started:.0f} s", flush=True)

    reach = 7 if finish else 4
    own_light = denoise.clean(base, reach)
    her_light = denoise.clean(hers, reach, feature_weight=0.5)
    if "shafts" in setting:
        own_light += shafts.standing_in(cv2.resize(metres, own_light.shape[1::-1]), **setting["shafts"])
    own_light = develop.bloom(own_light, setting.get("bloom", 0.07))
    small = cv2.resize(own_light, her_light.shape[1::-1], interpolation=cv2.INTER_AREA)
    curve = setting["exposure"], setting["look"]
    pictures = {
        "base": develop.film(own_light, *curve),
        "light": develop.difference(develop.film(small + develop.bloom(her_light, setting.get("bloom", 0.07)), *curve), develop.film(small, *curve)),
        "depth": nearness,
    }
    limits = {"base": (88, 220), "light": (86, 60), "depth": (80, 30)}
    for name, picture in pictures.items():
        quality = develop.save_webp(picture, out / f"{name}.webp", *limits[name])
        print(name, picture.shape[1::-1], f"q{quality}", f"{(out / f'{name}.webp').stat().st_size / 1024:.0f} KB")
    kit = [m.__file__ for m in list(sys.modules.values()) if str(getattr(m, "__file__", "") or "").startswith(str(ASSETS / "kit"))]
    (out / "sources.json").write_text(json.dumps(sorted({*kit, __file__, str(scene_path)})))
    print(f"done in {time.time() - started:.0f} s", flush=True)


if __name__ == "__main__":
    scene_path, hour, out, width_px, samples, mode = sys.argv[sys.argv.index("--") + 1 :]
    main(Path(scene_path).resolve(), hour, Path(out).resolve(), int(width_px), int(samples), mode == "finish")
