"""The people of the sets: faceless figurines in clothes, told by posture and outline.

Coat, sleeves and hem are lofted and then pressed into one skin, so the cloth runs unbroken from shoulder to cuff. Heads are
a little large and hands are mittens, as in stop motion. A pose is a dictionary of joints; all face +Y and stand at the origin.
"""

import math
import random

from mathutils import Matrix, Vector

from kit.materials import clay, felt, knit
from kit.shapes import ball, crumple, fuse, limb, place, solid

OCHRE = (0.62, 0.30, 0.055)

# Joints in metres: the spine upward, then elbow, wrist and fingertips of each arm, knee, ankle and toe of each leg.
WRITING = {
    "spine": [(0, -0.02, 0.47), (0, -0.01, 0.60), (0, 0.03, 0.79), (0, 0.085, 0.96), (0, 0.125, 1.055), (0, 0.15, 1.115)],
    "head": (0, 0.205, 1.275), "nod_deg": 24, "turn_deg": -8, "lean_deg": 5,
    "left": [(-0.185, 0.09, 1.015), (-0.315, 0.10, 0.80), (-0.16, 0.37, 0.785), (-0.06, 0.43, 0.775)],
    "right": [(0.185, 0.09, 1.015), (0.33, 0.13, 0.81), (0.20, 0.42, 0.785), (0.13, 0.50, 0.78)],
    "left_leg": [(-0.10, 0.0, 0.49), (-0.13, 0.42, 0.50), (-0.13, 0.36, 0.09), (-0.14, 0.50, 0.045)],
    "right_leg": [(0.10, 0.0, 0.49), (0.14, 0.44, 0.50), (0.15, 0.46, 0.09), (0.16, 0.60, 0.045)],
}
LISTENING = WRITING | {
    "spine": [(0, -0.04, 0.47), (0, -0.035, 0.61), (0, -0.005, 0.81), (0, 0.02, 0.99), (0, 0.035, 1.09), (0, 0.045, 1.155)],
    "head": (0, 0.075, 1.325), "nod_deg": 4, "turn_deg": -16, "lean_deg": -6,
    "left": [(-0.19, 0.02, 1.045), (-0.30, 0.06, 0.82), (-0.15, 0.33, 0.785), (-0.06, 0.41, 0.775)],
    "right": [(0.19, 0.02, 1.045), (0.31, 0.10, 0.83), (0.21, 0.40, 0.785), (0.16, 0.49, 0.775)],
}
REACHING = {
    "spine": [(0, 0, 0.86), (0, 0, 1.0), (0, 0.0, 1.18), (0, -0.01, 1.35), (0, -0.01, 1.44), (0, 0, 1.50)],
    "head": (0, 0.02, 1.665), "nod_deg": -18, "turn_deg": 8, "lean_deg": 4,
    "left": [(-0.18, 0, 1.40), (-0.39, -0.03, 1.19), (-0.21, 0.13, 1.03), (-0.12, 0.19, 1.01)],
    "right": [(0.18, 0, 1.42), (0.25, 0.10, 1.66), (0.20, 0.20, 1.92), (0.19, 0.22, 2.02)],
    "left_leg": [(-0.09, 0, 0.86), (-0.10, 0.03, 0.48), (-0.11, 0.0, 0.09), (-0.13, 0.13, 0.05)],
    "right_leg": [(0.09, 0, 0.86), (0.10, 0.02, 0.48), (0.10, -0.04, 0.10), (0.11, 0.09, 0.05)],
}


def figurine(name, pose, at_m, turn_deg=0.0, coat=OCHRE, trousers=(0.075, 0.06, 0.075), skin=(0.42, 0.235, 0.15),
             hair=(0.035, 0.022, 0.018), shirt=(0.62, 0.60, 0.52), long_coat=False, bun=False, seed=1):
    """One clothed person in `pose`, set down at `at_m` and turned about the upright axis (0 looks along +Y)."""
    wool, flesh = knit(f"{name} knit", coat), clay(f"{name} skin", skin)
    dark = knit(f"{name} corduroy", trousers, 0.013, sheen=0.15)
    parts = [_coat(name, pose, wool, long_coat), *_trims(name, pose, coat, shirt), *_legs(name, pose, dark)]
    for side in ("left", "right"):
        parts.append(_hand(f"{name} {side} hand", pose[side][2], pose[side][3], -1 if side == "left" else 1, flesh))
    parts += _head(name, pose, flesh, clay(f"{name} hair", hair), bun, seed)
    return place(parts, at_m, turn_deg)


def _coat(name, pose, wool, long_coat):
    spine = [Vector(p) for p in pose["spine"]]
    girth = [(0.205, 0.165), (0.19, 0.145), (0.208, 0.150), (0.205, 0.135), (0.135, 0.095), (0.072, 0.072)]
    if long_coat:
        girth[:3] = (0.195, 0.165), (0.158, 0.13), (0.19, 0.142)
    body = limb("body", spine, girth, steps=5, around=28, cap=0.5)
    # Shoulders that slope: without them a lofted chest is a bottle.
    yoke = limb("yoke", [pose["left"][0], spine[4] - Vector((0, 0.01, 0.01)), pose["right"][0]], [0.078, 0.098, 0.078], side=(0, 0, 1))
    parts = [body, yoke]
    for side in ("left", "right"):
        shoulder, elbow, wrist, _ = (Vector(p) for p in pose[side])
        parts.append(limb("sleeve", [shoulder, shoulder.lerp(elbow, 0.5), elbow, elbow.lerp(wrist, 0.55), wrist], [0.086, 0.078, 0.074, 0.064, 0.058]))
    hip, down = spine[0], Vector((0, 0, -1))
    if long_coat:
        parts.append(limb("skirt", [hip + Vector((0, 0, 0.05)), hip + down * 0.2, hip + down * 0.38], [(0.195, 0.165), (0.24, 0.20), (0.30, 0.25)], cap=0.1))
    coat = fuse(f"{name} coat", parts, wool, voxel_m=0.011, smoothing=7)
    return crumple(coat, 0.075, 0.022)


def _ring(name, at, tangent, radii_m, thick_m, material, side=(1, 0, 0), tall=1.0):
    """A band of cloth round a limb: cuff, hem or collar."""
    at, tangent = Vector(at), Vector(tangent).normalized()
    across = (Vector(side) - tangent * Vector(side).dot(tangent)).normalized()
    deep = tangent.cross(across)
    around, tube = 36, 10
    vertices, faces = [], []
    for k in range(around):
        a = 2 * math.pi * k / around
        out = across * math.cos(a) * radii_m[0] + deep * math.sin(a) * radii_m[1]
        for j in range(tube):
            b = 2 * math.pi * j / tube
            vertices.append(at + out + out.normalized() * math.cos(b) * thick_m + tangent * math.sin(b) * thick_m * tall)
    for k in range(around):
        for j in range(tube):
            n, m = (k + 1) % around, (j + 1) % tube
            faces.append((k * tube + j, n * tube + j, n * tube + m, k * tube + m))
    return solid(name, vertices, faces, material)


def _trims(name, pose, coat, shirt):
    """Cuffs, hem and collars: the edges by which cloth is believed; and tobacco patches on the elbows."""
    rib = knit(f"{name} rib", [c * 0.78 for c in coat], 0.014)
    linen, patch = felt(f"{name} shirt", shirt), felt(f"{name} patch", (0.13, 0.055, 0.022))
    spine = [Vector(p) for p in pose["spine"]]
    made = [
        _ring("hem", spine[0] + Vector((0, 0, 0.005)), spine[1] - spine[0], (0.205, 0.165), 0.018, rib, tall=2.0),
        _ring("collar", spine[5] - Vector((0, 0, 0.012)), spine[5] - spine[4], (0.078, 0.076), 0.017, rib, tall=1.5),
        _ring("shirt", spine[5] + (spine[5] - spine[4]) * 0.36, spine[5] - spine[4], (0.066, 0.066), 0.010, linen, tall=2.4),
    ]
    for side in ("left", "right"):
        shoulder, elbow, wrist, _ = (Vector(p) for p in pose[side])
        forearm = wrist - elbow
        made.append(_ring("cuff", wrist - forearm * 0.05, forearm, (0.056, 0.056), 0.013, rib, side=(0, 0, 1), tall=1.9))
        outward = (elbow - (shoulder + wrist) / 2).normalized()
        made.append(ball("patch", elbow + outward * 0.042, (0.052, 0.052, 0.048), patch))
    return made


def _legs(name, pose, dark):
    parts = []
    for side in ("left_leg", "right_leg"):
        hip, knee, ankle, _ = (Vector(p) for p in pose[side])
        parts.append(limb("leg", [hip, hip.lerp(knee, 0.5), knee, knee.lerp(ankle, 0.5), ankle], [0.112, 0.098, 0.082, 0.072, 0.066], side=(1, 0, 0)))
    made = [crumple(fuse(f"{name} trousers", parts, dark, voxel_m=0.012), 0.09, 0.02)]
    leather = clay(f"{name} shoes", (0.07, 0.032, 0.018))
    for side in ("left_leg", "right_leg"):
        _, _, ankle, toe = (Vector(p) for p in pose[side])
        made.append(limb("shoe", [ankle + Vector((0, -0.05, -0.035)), ankle.lerp(toe, 0.5) + Vector((0, 0, -0.01)), toe], [0.05, 0.052, 0.045], leather))
    return made


def _hand(name, wrist, tip, sign, flesh):
    """A mitten: a palm and a thumb."""
    wrist, tip = Vector(wrist), Vector(tip)
    reach = tip - wrist
    across = Vector((1, 0, 0)) - reach.normalized() * reach.normalized().x
    thumb = wrist + reach * 0.45 - across.normalized() * 0.045 * sign
    return fuse(name, [
        limb("palm", [wrist, wrist + reach * 0.5, tip], [(0.042, 0.036), (0.057, 0.034), (0.036, 0.027)]),
        limb("thumb", [wrist + reach * 0.1, thumb, thumb + reach * 0.25], [0.026, 0.023, 0.018]),
    ], flesh, voxel_m=0.006, smoothing=3)


def _head(name, pose, flesh, hair, bun, seed):
    """Skull, jaw, nose and ears pressed into one; over it hair, lock by lock, as it is modelled in clay."""
    dice = random.Random(seed)
    turn = Matrix.Rotation(math.radians(pose["turn_deg"]), 4, "Z") @ Matrix.Rotation(math.radians(-pose["nod_deg"]), 4, "X") @ Matrix.Rotation(math.radians(pose["lean_deg"]), 4, "Y")
    carried = Matrix.Translation(Vector(pose["head"])) @ turn
    # The neck grows out of the collar, wherever the head nods to.
    base, root = Vector((0, -0.02, -0.04)), carried.inverted() @ (Vector(pose["spine"][5]) - Vector((0, 0, 0.03)))
    skull = fuse(f"{name} head", [
        ball("skull", (0, -0.005, 0.02), (0.098, 0.118, 0.122)),
        ball("jaw", (0, 0.035, -0.062), (0.072, 0.082, 0.078)),
        ball("nose", (0, 0.123, -0.02), (0.016, 0.026, 0.024)),
        ball("left ear", (-0.1, 0.0, -0.012), (0.014, 0.026, 0.036), turn_deg=(0, 0, 20)),
        ball("right ear", (0.1, 0.0, -0.012), (0.014, 0.026, 0.036), turn_deg=(0, 0, -20)),
        limb("neck", [root, root.lerp(base, 0.5), base], [0.056, 0.055, 0.06]),
    ], flesh, voxel_m=0.007, smoothing=3)
    locks = [ball("cap", (0, -0.016, 0.036), (0.108, 0.118, 0.116))]
    crown = Vector((0.02, -0.055, 0.13))
    for k in range(64):
        lon = dice.uniform(0, 2 * math.pi)
        front = math.sin(lon) > 0.5
        low = dice.uniform(0.0, 0.05) if front else dice.uniform(-0.085, 0.05) if math.sin(lon) < -0.25 else dice.uniform(-0.03, 0.05)
        trail = []
        for t in (0.15, 0.45, 0.75, 1.0):
            spin = lon + 0.55 * t
            z = crown.z * (1 - t) + low * t
            girth = math.sqrt(max(0.05, 1 - ((z - 0.02) / 0.135) ** 2))
            trail.append(Vector((math.cos(spin) * 0.108 * girth, math.sin(spin) * 0.122 * girth - 0.014, z + 0.004)).lerp(crown, 0.5 * (1 - t)))
        width = dice.uniform(0.016, 0.027)
        locks.append(limb("lock", trail, [width * 0.6, width, width * 0.9, width * 0.3], around=8, steps=3))
    if bun:
        locks.append(ball("bun", (0, -0.125, 0.09), (0.062, 0.058, 0.056)))
    mane = fuse(f"{name} hair", locks, hair, voxel_m=0.0065, smoothing=2)
    for part in (skull, mane):
        part.data.transform(carried)
    return [skull, mane]
