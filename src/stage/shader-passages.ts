import { passages } from '../story';
import type { Passage } from './picture';

/** The numbers by which the shader knows the passages. */
export const passageNumber = (passage: Passage): number => passages.indexOf(passage);

const numbers = passages.map((name) => `#define BY_${name.toUpperCase()} ${passageNumber(name)}.0`).join('\n');

/**
 * How one picture gives way to another. A fade mixes the two; the others put something between them, and change the
 * pictures behind it.
 */
export const passageSource = `
${numbers}
// How much of the second picture is mixed in: with something between, it changes while nothing of it is seen.
float passed(float come, float passage) {
  return passage == BY_FADE ? come : step(0.5, come);
}
// What stands between the pictures at a point: its colour in linear light, and how much of it is seen.
vec4 threshold(float come, float passage, vec2 p) {
  float shut = smoothstep(0.0, 0.42, come) * (1.0 - smoothstep(0.58, 1.0, come));
  if (passage == BY_DARK) return vec4(0.0, 0.0, 0.0, shut);
  if (passage == BY_PAPER) {
    float tooth = noise(p * uSize / (uPixelRatio * 3.0)) * 0.5 + noise(p * uSize / (uPixelRatio * 9.0)) * 0.5;
    return vec4(vec3(0.62, 0.585, 0.52) * (0.96 + 0.08 * tooth), shut);
  }
  if (passage == BY_DOORS) {
    // Two leaves of brushed steel; the light of the car shows in the gap.
    float leaf = abs(p.x - 0.5) * 2.0, edge = 1.0 - shut * 1.002;
    float there = smoothstep(edge - 0.0015, edge + 0.0015, leaf);
    float grain = noise(vec2(p.x * uSize.x / uPixelRatio, p.y * 3.0)) - 0.5;
    float across = leaf - edge;
    float sheen = 0.035 + 0.05 * exp(-18.0 * across * across) + 0.03 * smoothstep(0.0, 1.0, p.y);
    float rim = exp(-across * 240.0) * 0.10;
    return vec4(vec3(0.92, 0.86, 0.78) * (sheen + rim + 0.012 * grain), there);
  }
  return vec4(0.0);
}
`;
