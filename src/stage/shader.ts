import { livingSource } from './shader-living';
import { passageSource } from './shader-passages';

/**
 * The one shader that shows everything: two pictures on the way from one to the other, each its own light and the
 * second one added in linear light, moved by depth; then mood, vignette, grain and dither. One pass, one draw call,
 * eight samplers, which is what every WebGL 1 device has.
 *
 * `p` is a point of the surface, `q` a point of a picture, both in shares from the top left. Textures lie upside down.
 */

const head = `#pragma phaserTemplate(shaderName)
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
varying vec2 outTexCoord;

uniform sampler2D uBaseA, uLightA, uDepthA, uHaloA;
uniform sampler2D uBaseB, uLightB, uDepthB, uHaloB;
// Parts of each picture: those that its first three living details keep to (the fourth has the whole), and the one seen.
uniform mat4 uPartsA, uPartsB;
// What moves in them, by the numbers of their living details: two to a float, those of the first picture first.
uniform vec4 uDetails;
// Since each of the two was come to.
uniform float uSinceAS, uSinceBS;
// How far the second picture has come, and by which passage.
uniform float uCome, uPassage;

// Surface in device pixels; and how many of them make a CSS pixel.
uniform vec2 uSize;
uniform float uPixelRatio;
// Where the nearest things stand, in shares of the surface.
uniform vec2 uShift;
uniform float uTimeS;
// Which grain lies on the picture.
uniform float uGrain;

uniform float uIntensity, uWarmth, uReach, uSpread, uShimmer, uVoices;
uniform float uTemperature, uSaturation;
`;

const tools = `
float chance(vec2 p) {
  vec3 s = fract(vec3(p.xyx) * 0.1031);
  s += dot(s, s.yzx + 33.33);
  return fract((s.x + s.y) * s.z);
}
float noise(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(chance(i), chance(i + vec2(1.0, 0.0)), f.x),
             mix(chance(i + vec2(0.0, 1.0)), chance(i + vec2(1.0, 1.0)), f.x), f.y);
}
float luma(vec3 c) { return dot(c, vec3(0.2126, 0.7152, 0.0722)); }
vec3 linear(vec3 c) { return pow(c, vec3(2.2)); }
vec2 tex(vec2 q) { return vec2(q.x, 1.0 - q.y); }

// The halo is small: a smooth filter of four taps keeps its grid from showing.
vec3 soft(sampler2D map, vec2 uv) {
  vec2 size = vec2(60.0, 34.0);
  vec2 at = uv * size - 0.5;
  vec2 i = floor(at), f = at - i;
  vec2 f2 = f * f, f3 = f2 * f;
  vec2 w0 = (1.0 - f) * (1.0 - f) * (1.0 - f) / 6.0;
  vec2 w1 = (4.0 - 6.0 * f2 + 3.0 * f3) / 6.0;
  vec2 w3 = f3 / 6.0;
  vec2 w2 = 1.0 - w0 - w1 - w3;
  vec2 g0 = w0 + w1, g1 = w2 + w3;
  vec2 h0 = (i - 0.5 + w1 / g0) / size, h1 = (i + 1.5 + w3 / g1) / size;
  return (texture2D(map, h0).rgb * g0.x + texture2D(map, vec2(h1.x, h0.y)).rgb * g1.x) * g0.y
       + (texture2D(map, vec2(h0.x, h1.y)).rgb * g0.x + texture2D(map, h1).rgb * g1.x) * g1.y;
}
`;

const placing = `
// Where a point of the surface lies in the picture, near things moved. Twice, so that an edge moves with what it belongs to.
vec2 placed(sampler2D depth, vec2 p, vec4 crop) {
  vec2 q = crop.xy + p * crop.zw;
  vec2 by = uShift * crop.zw;
  float near = texture2D(depth, tex(q)).r;
  near = texture2D(depth, tex(q - by * (near - 0.35))).r;
  return q - by * (near - 0.35);
}
`;

const pictures = `
vec3 painted(sampler2D base, sampler2D light, sampler2D depth, sampler2D halo, vec4 details, mat4 areas, float sinceS, vec2 p) {
  vec4 crop = areas[3];
  vec2 q = placed(depth, p, crop);
  // Past an edge, where only covered parts of the surface reach, the picture is mirrored and dies away.
  float past = max(max(-q.x, q.x - 1.0), max(max(-q.y, q.y - 1.0), 0.0));
  q = 1.0 - abs(1.0 - abs(q));

  vec4 water = has(details, WATER, areas), glass = has(details, GLASS, areas);
  float far = 1.0 - smoothstep(0.1, 0.4, texture2D(depth, tex(q)).r);
  // What stands before the water or the pane is not moved by it.
  if (water.z > 0.0) q += swell(q, water) * step(0.5, 1.0 - texture2D(depth, tex(q)).r);
  if (glass.z > 0.0) q += drops(q, glass) * step(0.6, far);
  vec2 uv = tex(q);

  vec3 own = linear(texture2D(base, uv).rgb);
  // A wheel turns in his picture, and not in her light.
  float rests = 1.0;
  // They stand first: where nothing skips what is not so (software, old cards), a loop that is left costs one round.
  for (int n = 0; n < 3; n++) {
    if (details[n] != WHEEL) break;
    own = turning(base, depth, own, q, areas[n], rests);
  }
  vec4 night = has(details, LIGHTS_OUT, areas);
  if (night.z > 0.0) own = mix(own, darkening(base, depth, own, q, sinceS), within(q, night));
  vec4 city = has(details, CITY, areas), fog = has(details, FOG, areas);
  if (city.z > 0.0) own *= 1.0 + twinkle(base, own, q, crop) * far * rests * within(q, city);
  if (fog.z > 0.0) own *= 1.0 + drifting(q) * (0.25 + 0.75 * far) * within(q, fog);
  if (water.z > 0.0) own *= 1.0 + glitter(q, water) * smoothstep(0.04, 0.4, luma(own));
  vec4 embers = has(details, EMBERS, areas);
  if (embers.z > 0.0) own = smoulder(own, q, embers);

  vec3 second = linear(texture2D(light, uv).rgb);
  vec3 air = linear(soft(halo, uv));
  // Reach: a steeper or a flatter fall of the same light.
  second *= pow(luma(second) + 0.004, mix(0.32, -0.18, uReach));
  air *= pow(luma(air) + 0.004, mix(0.2, -0.2, uReach));
  // Movement within itself: few slow clouds of brightness for one voice, many small ones for several.
  float scale = 1.5 + 0.6 * uVoices;
  float cloud = noise(q * vec2(scale * 1.7, scale) + vec2(uTimeS * 0.11, -uTimeS * 0.07))
              + noise(q * vec2(scale * 3.1, scale * 2.0) + vec2(-uTimeS * 0.16, uTimeS * 0.13) + 31.0) - 1.0;
  second *= 1.0 + 0.8 * uShimmer * cloud;
  air *= 1.0 + 0.8 * uShimmer * cloud;

  vec3 tint = mix(vec3(0.80, 0.96, 1.26), vec3(1.14, 0.98, 0.74), uWarmth);
  // Low, it reddens as an ember does.
  tint *= mix(vec3(1.18, 0.84, 0.66), vec3(1.0), smoothstep(0.0, 0.4, uIntensity));
  // What fills the frame has forgotten where it came from: it falls on all things alike.
  vec3 everywhere = (own * 1.6 + vec3(0.075, 0.05, 0.025)) * (0.85 + 0.3 * cloud) * smoothstep(0.3, 1.0, uSpread);
  vec3 add = tint * uIntensity * (second * 2.3 + air * (0.22 + 1.1 * uSpread) + everywhere);
  vec4 dust = has(details, DUST, areas);
  if (dust.z > 0.0) {
    float lit = motes(base, halo, p, crop, uIntensity);
    own += vec3(0.62, 0.52, 0.40) * lit * (0.5 + luma(own));
    add += tint * uIntensity * 0.05 * lit;
  }
  // What falls before the picture takes its light from what is behind it, his and hers.
  vec4 rain = has(details, RAIN, areas), petals = has(details, PETALS, areas);
  if (rain.z > 0.0) own += (0.018 + 0.10 * (own + 0.5 * air * uIntensity)) * streaks(p) * within(q, rain);
  if (petals.z > 0.0) own = mix(own, PETAL * (0.10 + 0.9 * sqrt(luma(own))), falling(p) * within(q, petals));

  // Added in linear light, into the room that the picture leaves: nothing burns out.
  vec3 room = max(1.0 - own, 0.02);
  vec3 fill = exp(-2.0 * add / room);
  vec3 sum = own + room * (1.0 - fill) / (1.0 + fill);
  return sum * (1.0 - 0.9 * smoothstep(0.0, 0.22, past));
}
`;

const finish = `
void main() {
  vec2 p = vec2(outTexCoord.x, 1.0 - outTexCoord.y);
  // How much of the second picture is seen here, and what stands between the two.
  float come = passed(uCome, uPassage);
  vec3 c = vec3(0.0);
  if (come < 1.0) c += (1.0 - come) * painted(uBaseA, uLightA, uDepthA, uHaloA, numbersIn(uDetails.xy), uPartsA, uSinceAS, p);
  if (come > 0.0) c += come * painted(uBaseB, uLightB, uDepthB, uHaloB, numbersIn(uDetails.zw), uPartsB, uSinceBS, p);
  vec4 between = threshold(uCome, uPassage, p);
  c = mix(c, between.rgb, between.a);

  // Mood: colder or warmer, with the lights turned further than the darks.
  c *= 1.0 + uTemperature * vec3(0.10, 0.01, -0.12) * (0.6 + 0.4 * smoothstep(0.0, 0.4, luma(c)));
  c = max(mix(vec3(luma(c)), c, uSaturation), 0.0);

  vec2 rim = (p - 0.5) * vec2(1.05, 1.0);
  c *= 1.0 - 0.36 * smoothstep(0.28, 0.85, length(rim));

  vec3 s = pow(c, vec3(1.0 / 2.2));
  // Grain is as fine as a CSS pixel, strongest in the middle tones and nowhere coloured.
  vec2 pixel = gl_FragCoord.xy;
  vec2 corn = floor(pixel / max(1.0, uPixelRatio * 0.75));
  float grain = chance(corn + uGrain * 61.7) + chance(corn + 211.0 + uGrain * 37.3) - 1.0;
  float tone = luma(s);
  s += grain * 0.032 * (0.35 + 1.6 * tone * (1.0 - tone));
  float dither = chance(pixel + 3.1) + chance(pixel + 57.7) - 1.0;
  gl_FragColor = vec4(s + dither / 255.0, 1.0);
}
`;

/** The fragment shader's source. */
export const fragmentSource = head + tools + placing + livingSource + pictures + passageSource + finish;
