"""Takes the grain out of a picture rendered twice, and leaves its edges.

Debian's Blender has no denoiser. This is non-local means on two half-renders: how much the two differ at a place is the
noise there, the likeness of two places is judged on one half and applied to the other (so that noise cannot vote for
itself), and places whose colour of surface or direction differ are never mixed, so yarn and handwriting stay.
"""

import cv2
import numpy as np


def _tame(picture, other):
    """Lowers the sparks: what is far brighter than the same place and its neighbours are in the other half is luck, not light."""
    return np.minimum(picture, cv2.dilate(other, np.ones((3, 3))) * 1.5 + 0.1)


def clean(halves, reach_px=7, patch_px=3, strength=0.5, feature_weight=1.0):
    """The clean picture (linear, BGR) from two halves that hold colour, albedo and normal."""
    one, two = (_tame(halves[k]["colour"], halves[1 - k]["colour"]) for k in (0, 1))
    judged = [np.log1p(6 * np.maximum(p, 0)) for p in (one, two)]
    noise = cv2.GaussianBlur(((judged[0] - judged[1]) ** 2) / 2, (0, 0), 2.0) + 1e-5
    features = [(np.clip((halves[0][k] + halves[1][k]) / 2, -1, 4), tolerance) for k, tolerance in (("albedo", 0.04), ("normal", 0.22))]
    features = [(cv2.GaussianBlur(f, (0, 0), 0.5), t) for f, t in features]
    sums = [np.zeros_like(one), np.zeros_like(one)]
    totals = [np.zeros(one.shape[:2], np.float32) for _ in (0, 1)]
    height, width = one.shape[:2]
    pad = reach_px

    def padded(a):
        return cv2.copyMakeBorder(a, pad, pad, pad, pad, cv2.BORDER_REFLECT)

    big = [padded(p) for p in (one, two)]
    big_judged, big_noise = [padded(p) for p in judged], padded(noise)
    big_features = [(padded(f), t) for f, t in features]
    for dy in range(-reach_px, reach_px + 1):
        for dx in range(-reach_px, reach_px + 1):
            if dx * dx + dy * dy > (reach_px + 0.5) ** 2:
                continue
            window = (slice(pad + dy, pad + dy + height), slice(pad + dx, pad + dx + width))
            apart = np.zeros((height, width), np.float32)
            for (f, tolerance), (g, _) in zip(features, big_features):
                apart += ((f - g[window]) ** 2).sum(axis=2) / tolerance**2
            alike = np.exp(-apart * 0.5 * feature_weight)
            other_noise = big_noise[window]
            for k in (0, 1):
                gap = (judged[k] - big_judged[k][window]) ** 2 - (noise + np.minimum(noise, other_noise))
                gap = (gap / (1e-6 + strength**2 * (noise + other_noise))).mean(axis=2)
                weight = np.exp(-np.maximum(0, cv2.blur(gap, (2 * patch_px + 1,) * 2) * 0.5)) * alike
                sums[1 - k] += weight[..., None] * big[1 - k][window]
                totals[1 - k] += weight
    return (sums[0] / totals[0][..., None] + sums[1] / totals[1][..., None]) / 2
