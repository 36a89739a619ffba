import { livingDetails } from '../story';
import type { Detail } from './picture';

/** The numbers by which the shader knows the living details; 0 is none. */
export const numberOf = (name: Detail['name']): number => livingDetails.indexOf(name) + 1;

const numbers = livingDetails
  .map((name) => `#define ${name.toUpperCase().replaceAll('-', '_')} ${numberOf(name)}.0`)
  .join('\n');

/**
 * The living details. Each is slow or small or both: nothing here brightens a patch that one could name more than
 * three times a second. `q` is a point of a picture, `p` one of the surface.
 */
export const livingSource = `
${numbers}
#define PETAL vec3(0.38, 0.21, 0.52)
// A minute for a wheel to go round once.
#define TURN (6.2832 / 60.0)

// The numbers of four details, told as two floats.
vec4 numbersIn(vec2 pairs) {
  vec2 firsts = floor((pairs + 0.5) / 16.0), seconds = pairs - 16.0 * firsts;
  return vec4(firsts.x, seconds.x, firsts.y, seconds.y);
}
// The area that a detail keeps to; nothing where the picture has no such detail.
vec4 has(vec4 details, float which, mat4 areas) {
  if (details.x == which) return areas[0];
  if (details.y == which) return areas[1];
  if (details.z == which) return areas[2];
  return details.w == which ? vec4(0.0, 0.0, 1.0, 1.0) : vec4(0.0);
}
// 1 within an area, easing to 0 at its rim.
float within(vec2 q, vec4 area) {
  vec2 rim = max(area.zw * 0.08, 0.004);
  vec2 into = smoothstep(vec2(0.0), rim, q - area.xy + rim * step(area.xy, vec2(0.001)))
            * smoothstep(vec2(0.0), rim, area.xy + area.zw - q + rim * step(vec2(0.999), area.xy + area.zw));
  return into.x * into.y;
}

// Dust: few motes on three depths, each a soft disc that wanders in its own cell, seen where there is light to see it by.
float motes(sampler2D base, sampler2D halo, vec2 p, vec4 crop, float second) {
  float lit = 0.0;
  float aspect = uSize.x / uSize.y;
  for (int layer = 0; layer < 3; layer++) {
    float l = float(layer);
    float cells = 5.0 + 4.0 * l;
    vec2 flow = vec2(0.12 * sin(uTimeS * 0.05 + l), -(0.004 + 0.002 * l) * uTimeS);
    vec2 g = (p + uShift * (1.6 - 0.5 * l)) * vec2(aspect, 1.0) * cells + flow * cells + l * 17.0;
    vec2 cell = floor(g);
    float c = chance(cell), d = chance(cell + 41.3);
    vec2 home = 0.5 + 0.28 * vec2(sin(uTimeS * (0.11 + 0.1 * c) + 6.3 * d), cos(uTimeS * (0.09 + 0.1 * d) + 6.3 * c));
    float size = (0.032 + 0.05 * c * c) / (1.0 + 0.25 * l);
    float disc = 1.0 - smoothstep(size * 0.25, size, distance(g - cell, home));
    vec2 centre = (cell + home - l * 17.0 - flow * cells) / (vec2(aspect, 1.0) * cells) - uShift * (1.6 - 0.5 * l);
    vec2 q = clamp(crop.xy + centre * crop.zw, 0.0, 1.0);
    // What falls on a mote is what is bright about it, not what is behind it.
    float about = 0.3 * luma(texture2D(base, tex(q)).rgb)
                + 0.35 * luma(texture2D(base, tex(q - vec2(0.10, 0.06))).rgb)
                + 0.35 * luma(texture2D(base, tex(q - vec2(-0.10, 0.12))).rgb);
    float beam = smoothstep(0.15, 0.6, about) * 0.6
               + smoothstep(0.02, 0.35, luma(texture2D(halo, tex(q)).rgb)) * second;
    float glint = 0.55 + 0.45 * sin(uTimeS * (0.4 + 0.5 * d) + 6.3 * c);
    lit += disc * beam * glint * step(0.45, d);
  }
  return lit;
}

// Lights far off: each brightens and dims in its own time.
float twinkle(sampler2D base, vec3 own, vec2 q, vec4 crop) {
  // A light is brighter than what is round it; a sky is not.
  vec2 uv = tex(q), aside = vec2(0.015, 0.0) * crop.z, below = vec2(0.0, 0.024) * crop.w;
  float round = 0.25 * (texture2D(base, uv + aside).g + texture2D(base, uv - aside).g
                      + texture2D(base, uv + below).g + texture2D(base, uv - below).g);
  float bright = smoothstep(0.08, 0.3, own.g - round * round);
  // Phases differ from light to light, speeds do not: where speed differs, phases drift apart without end and a
  // single disc of light comes to be striped.
  vec2 window = q * vec2(18.0, 10.0);
  float slow = 0.5 * (sin(uTimeS * 0.47 + 6.3 * noise(window)) + sin(uTimeS * 0.31 + 6.3 * noise(window * 1.3 + 7.0)));
  return bright * (0.34 * slow - 0.1);
}

// Lights far off that go out, each at a moment of its own, which stands beside the depth, 1 where no light is. What is
// left is the ground: what is about it, as far, and no light itself.
vec3 darkening(sampler2D base, sampler2D depth, vec3 own, vec2 q, float sinceS) {
  float moment = texture2D(depth, tex(q)).g;
  if (moment > 0.95) return own;
  vec4 ground = vec4(own, 1.0) * 0.0001;
  for (int n = 0; n < 12; n++) {
    float k = float(n);
    vec2 uv = tex(q + (0.012 + 0.002 * k) * vec2(1.0, 1.7778) * vec2(cos(2.4 * k), sin(2.4 * k)));
    vec4 there = texture2D(depth, uv);
    vec3 c = linear(texture2D(base, uv).rgb);
    ground += vec4(c, 1.0) * (1.0 - smoothstep(0.03, 0.1, there.r)) * (0.002 + smoothstep(0.92, 0.99, there.g)) / (0.001 + luma(c) * luma(c));
  }
  // A third of them stays: those whose moment is past the last.
  float atS = 3.0 + 394.0 * moment;
  return mix(own, min(own, ground.rgb / ground.a), smoothstep(atS, atS + 5.0, min(sinceS, 240.0)));
}

// Mist that goes by, in two depths: brighter and darker, never a shape.
float drifting(vec2 q) {
  vec2 wide = q * vec2(2.2, 3.4);
  float slow = noise(wide + vec2(uTimeS * 0.045, 0.0)) + 0.6 * noise(wide * 2.3 + vec2(uTimeS * 0.08, uTimeS * 0.01) + 9.0);
  return 0.34 * (slow - 0.8);
}

// Water: rows of swell, small at the far rim of the area and wide at the near one.
float depthOf(vec2 q, vec4 area) { return clamp((q.y - area.y) / area.w, 0.0, 1.0); }
vec2 swell(vec2 q, vec4 area) {
  float near = depthOf(q, area);
  float row = 14.0 / (0.12 + near);
  float wave = sin(row * 2.1 - uTimeS * 0.9 + 3.0 * noise(q * vec2(7.0, 2.0)))
             + 0.6 * sin(row * 3.7 - uTimeS * 1.3 + 5.0 * noise(q * vec2(13.0, 3.0) + 4.0));
  return vec2(0.0012, 0.0009) * wave * (0.15 + near) * within(q, area);
}
float glitter(vec2 q, vec4 area) {
  float near = depthOf(q, area);
  vec2 cell = vec2(q.x * 46.0 / (0.35 + near), 11.0 / (0.10 + near));
  float a = noise(cell + vec2(uTimeS * 0.22, -uTimeS * 0.5)), b = noise(cell * 1.7 + vec2(-uTimeS * 0.31, -uTimeS * 0.4) + 19.0);
  return (a * b - 0.24) * 1.1 * within(q, area);
}

// Rain in the air: thin strokes on three depths, a little aslant.
float streaks(vec2 p) {
  float sum = 0.0;
  for (int layer = 0; layer < 3; layer++) {
    float l = float(layer);
    vec2 g = (p + uShift * (1.2 - 0.4 * l)) * vec2(uSize.x / uSize.y, 1.0);
    g = vec2((g.x + g.y * 0.07) * (24.0 + 17.0 * l), g.y * (1.5 + 0.7 * l));
    float column = floor(g.x), c = chance(vec2(column, 3.0 + l));
    g.y -= uTimeS * (1.5 + 0.5 * c) - 9.0 * c;
    float d = chance(vec2(column + 7.0 * l, floor(g.y)));
    float x = abs(fract(g.x) - 0.2 - 0.6 * d), y = fract(g.y);
    sum += (1.0 - smoothstep(0.0, 0.07, x)) * smoothstep(0.0, 0.3, y) * (1.0 - smoothstep(0.45, 0.6, y)) * step(0.5, d) * (1.0 - 0.25 * l);
  }
  return sum;
}

// Rain on a pane: drops that hang, and some that find a way down; each bends what is behind it.
vec2 drops(vec2 q, vec4 area) {
  vec2 at = (q - area.xy) / area.zw;
  vec2 bent = vec2(0.0);
  for (int layer = 0; layer < 2; layer++) {
    float l = float(layer);
    vec2 g = at * vec2(9.0 + 6.0 * l, 6.0 + 4.0 * l) + l * 5.0;
    float column = floor(g.x), c = chance(vec2(column, 11.0 + l));
    // It clings, and then it goes.
    float way = uTimeS * (0.05 + 0.07 * c) + 6.0 * c;
    g.y -= floor(way) + smoothstep(0.35, 1.0, fract(way));
    vec2 cell = floor(g);
    float d = chance(cell + 23.0), e = chance(cell + 71.0);
    vec2 home = vec2(0.25 + 0.5 * d, 0.3 + 0.4 * e);
    vec2 off = (g - cell - home) * vec2(1.0, 0.8);
    float size = 0.09 + 0.14 * e * d;
    float inside = 1.0 - smoothstep(size * 0.7, size, length(off));
    bent -= off * inside * step(0.45, d) * 0.9 / (9.0 + 6.0 * l);
  }
  return bent * area.zw * within(q, area);
}

// A fire: what is warm breathes, and a spark goes up now and then.
vec3 smoulder(vec3 own, vec2 q, vec4 area) {
  float warm = smoothstep(0.15, 0.75, (own.r - own.b) / (own.r + own.b + 0.03));
  float breath = noise(vec2(uTimeS * 0.9, 2.0)) + 0.6 * noise(vec2(uTimeS * 1.7, 8.0)) - 0.8;
  vec2 middle = area.xy + area.zw * 0.5;
  float near = 1.0 - smoothstep(0.0, 0.7, length((q - middle) * vec2(1.0, 0.6)));
  own *= 1.0 + 0.26 * breath * warm * near;
  vec3 sparks = vec3(0.0);
  for (int n = 0; n < 6; n++) {
    float k = float(n), life = fract(uTimeS * (0.11 + 0.03 * chance(vec2(k, 1.0))) + chance(vec2(k, 2.0)));
    float turn = floor(uTimeS * (0.11 + 0.03 * chance(vec2(k, 1.0))) + chance(vec2(k, 2.0)));
    vec2 at = area.xy + area.zw * vec2(0.2 + 0.6 * chance(vec2(k, turn)) + 0.06 * sin(uTimeS * 1.1 + k), 0.9 - 0.85 * life);
    float size = 0.0022 * (1.0 - 0.5 * life);
    float disc = 1.0 - smoothstep(size * 0.3, size, length((q - at) * vec2(1.0, 0.5625)));
    sparks += vec3(1.0, 0.42, 0.12) * disc * sin(3.14 * life);
  }
  return own + sparks * 0.7;
}

// The sky beside a wheel, at a height of it.
vec3 beside(sampler2D base, vec2 hub, vec2 reach, float y) {
  vec2 left = clamp(hub + reach * vec2(-1.06, y), 0.002, 0.998), right = clamp(hub + reach * vec2(1.06, y), 0.002, 0.998);
  return min(linear(texture2D(base, tex(left)).rgb), linear(texture2D(base, tex(right)).rgb));
}
// A wheel that goes round, fastened at its hub. Its lower half is its upper one once more, since booths and people stand
// before it there. Where it is seen, nothing rests.
vec3 turning(sampler2D base, sampler2D depth, vec3 own, vec2 q, vec4 area, inout float rests) {
  vec2 reach = 0.5 * area.zw, hub = area.xy + reach;
  vec2 e = (q - hub) / reach;
  float rim = length(e);
  if (rim >= 1.0) return own;
  float hangs = texture2D(depth, tex(hub)).r, before = smoothstep(0.06, 0.2, texture2D(depth, tex(q)).r - hangs);
  // A booth at its foot is only a hair nearer than it is: less than the depth's own flaws, but for their size.
  vec2 by = 0.004 * vec2(1.0, 1.7778);
  float about = 0.25 * (texture2D(depth, tex(q + by)).r + texture2D(depth, tex(q - by)).r
                      + texture2D(depth, tex(q + by * vec2(1.0, -1.0))).r + texture2D(depth, tex(q - by * vec2(1.0, -1.0))).r);
  before = max(before, smoothstep(0.4, 0.95, 255.0 * (about - hangs)) * smoothstep(0.52, 0.7, e.y));
  float seen = (1.0 - smoothstep(0.95, 1.0, rim)) * (1.0 - smoothstep(0.74, 0.86, e.y)) * (1.0 - before);
  float a = uTimeS * TURN, c = cos(a), s = sin(a);
  vec2 from = vec2(e.x * c - e.y * s, e.x * s + e.y * c);
  // Where the two halves meet, one eases into the other.
  float lower = smoothstep(0.0, 0.1, from.y);
  vec2 here = clamp(hub + from * reach, 0.002, 0.998), across = clamp(hub - from * reach, 0.002, 0.998);
  vec3 paper = mix(linear(texture2D(base, tex(here)).rgb), linear(texture2D(base, tex(across)).rgb), lower);
  // The sky that is seen through it has not turned.
  vec3 sky = beside(base, hub, reach, -abs(from.y));
  vec3 there = min(beside(base, hub, reach, min(e.y, 0.1)), beside(base, hub, reach, min(e.y, 0.45)));
  paper += (there - sky) * (1.0 - smoothstep(0.02, 0.1, distance(paper, sky)));
  rests *= 1.0 - seen;
  return mix(own, paper, seen);
}

// Petals: few, each on a way of its own, turning as it comes down.
float falling(vec2 p) {
  float seen = 0.0;
  for (int layer = 0; layer < 2; layer++) {
    float l = float(layer), cells = 3.0 + 2.0 * l;
    vec2 g = (p + uShift * (1.5 - 0.6 * l)) * vec2(uSize.x / uSize.y, 1.0) * cells + l * 13.0;
    g -= vec2(0.10 * sin(uTimeS * 0.13 + l), 0.17 + 0.05 * l) * vec2(1.0, uTimeS);
    vec2 cell = floor(g);
    float c = chance(cell), d = chance(cell + 41.3);
    vec2 home = 0.5 + 0.26 * vec2(sin(uTimeS * (0.4 + 0.3 * c) + 6.3 * d), 0.4 * cos(uTimeS * (0.5 + 0.3 * d) + 6.3 * c));
    float turn = uTimeS * (0.5 + c) + 6.3 * d;
    vec2 off = g - cell - home;
    off = vec2(off.x * cos(turn) - off.y * sin(turn), off.x * sin(turn) + off.y * cos(turn));
    off.y /= 0.35 + 0.4 * abs(sin(turn * 0.7));
    float size = 0.028 + 0.02 * d;
    seen = max(seen, (1.0 - smoothstep(size * 0.75, size, length(off))) * step(0.72, c) * (1.0 - 0.35 * l));
  }
  return seen;
}
`;
