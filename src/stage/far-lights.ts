import type { Area } from './framing';

/**
 * The far lights of a picture, each with the moment at which it goes out. They are found once, when a picture is taken up:
 * a shader sees points, and can't tell which of them are one light.
 */

/** A picture's tones as one byte a point, row after row. */
export interface Tones {
  readonly width: number;
  readonly height: number;
  readonly at: Uint8Array;
}

/** A point that is nearer than this (0 far, 255 near) is no far light. */
const nearest = 26;
/** Stands where no light is: past all moments, so that what a shader reads between the two goes later, and never sooner. */
const none = 255;
/** What the moments stay under: far enough from `none` to be told from it. */
const last = 230;
/** A light is brighter than what is round it by so much. */
const brighter = 24;

/** Each point the mean of a square about it, `reach` points to each side. */
function blurred(tones: Float32Array, width: number, height: number, reach: number): Float32Array {
  const along = (from: Float32Array, step: number, length: number, lines: number, next: number): Float32Array => {
    const to = new Float32Array(from.length);
    const value = (line: number, i: number): number =>
      from[line * next + Math.min(length - 1, Math.max(0, i)) * step] ?? 0;
    for (let line = 0; line < lines; line++) {
      let sum = 0;
      for (let i = -reach; i <= reach; i++) sum += value(line, i);
      for (let i = 0; i < length; i++) {
        to[line * next + i * step] = sum / (2 * reach + 1);
        sum += value(line, i + reach + 1) - value(line, i - reach);
      }
    }
    return to;
  };
  return along(along(tones, 1, width, height, width), width, height, width, 1);
}

/** A number for a place, the same each time: 0 up to 1, without a pattern. */
function chanceOf(x: number, y: number): number {
  let mixed = Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 1, 0x85ebca77);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

/** Tones without their grain, as far as a square of `reach` goes; of near things, which hide what is behind, nothing counts. */
function farTones(picture: Tones, far: Float32Array, reach: number): Float32Array {
  const { width, height } = picture;
  const tones = blurred(
    far.map((share, i) => share * (picture.at[i] ?? 0)),
    width,
    height,
    reach,
  );
  const shares = blurred(far, width, height, reach);
  return tones.map((tone, i) => tone / Math.max(0.01, shares[i] ?? 0));
}

/** Labels grown by some steps into points that have none; into those that are not `open`, by fewer. */
function spread(labels: Uint8Array, width: number, open: Float32Array, steps: number, fewer: number): Uint8Array {
  let from = labels;
  for (let step = 0; step < steps; step++) {
    const before = from;
    from = before.map((own, i) => {
      if (own !== none || (step >= fewer && open[i] === 0)) return own;
      const x = i % width;
      const left = x > 0 ? (before[i - 1] ?? none) : none;
      const right = x < width - 1 ? (before[i + 1] ?? none) : none;
      return Math.min(left, right, before[i - width] ?? none, before[i + width] ?? none);
    });
  }
  return from;
}

/**
 * When each far light goes out, in shares of a time that whoever draws it knows. All points of one light, and of the
 * glow about it, have one moment.
 * @param picture how bright it is
 * @param depth white is near; as large as the picture
 * @param grain how many points make the smallest light, from side to side
 * @returns a byte a point: 255 where there is no light, else 0 up to 229
 */
export function momentsOf(picture: Tones, depth: Tones, grain: number): Uint8Array {
  const { width } = picture;
  const far = Float32Array.from(depth.at, (near) => (near > nearest ? 0 : 1));
  const round = farTones(picture, far, grain * 5);
  const bright = picture.at.map((tone, i) => (far[i] === 1 && tone > (round[i] ?? 0) + brighter ? 1 : 0));
  // Lights that touch are one: half a disc that goes is seen as a hole in it.
  const lights: { readonly points: readonly number[]; readonly chance: number }[] = [];
  for (const start of bright.keys()) {
    if (bright[start] === 0) continue;
    const points = [start];
    bright[start] = 0;
    // The list grows while it is read, by what touches what is on it.
    for (const i of points) {
      const x = i % width;
      for (const next of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width]) {
        if (bright[next] !== 1) continue;
        bright[next] = 0;
        points.push(next);
      }
    }
    lights.push({ points, chance: chanceOf(start % width, Math.floor(start / width)) });
  }
  const moments = new Uint8Array(bright.length).fill(none);
  // By turns, so that of few lights too a third is left.
  for (const [turn, { points }] of lights.sort((a, b) => a.chance - b.chance).entries())
    for (const i of points) moments[i] = Math.floor((last * (turn + 0.5)) / lights.length);
  // The depth is soft at the edge of a near thing: a little of the light before it is seen there.
  return spread(moments, width, far, grain * 2, grain);
}

function drawn(image: CanvasImageSource, width: number, height: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0, width, height);
  return pen;
}

/**
 * A picture's depth in red, and beside it in green the moments of its far lights, full where there is none.
 * @param depth an image, as large as what is made of it
 * @param area where there are lights that go out
 * @returns null where the browser gives no canvas to draw it on, or the area is out of the picture
 */
export function depthWithLights(base: HTMLImageElement, depth: HTMLImageElement, area: Area): HTMLCanvasElement | null {
  const { naturalWidth: width, naturalHeight: height } = depth;
  const [seen, far, made] = [drawn(base, width, height), drawn(depth, width, height), drawn(depth, width, height)];
  const [left, top] = [Math.max(0, Math.floor(area.x * width)), Math.max(0, Math.floor(area.y * height))];
  const right = Math.min(width, Math.ceil((area.x + area.width) * width));
  const bottom = Math.min(height, Math.ceil((area.y + area.height) * height));
  if (seen === null || far === null || made === null || right <= left || bottom <= top) return null;
  const tonesOf = (pen: CanvasRenderingContext2D): Tones => {
    const { data } = pen.getImageData(left, top, right - left, bottom - top);
    return { width: right - left, height: bottom - top, at: Uint8Array.from(data.filter((_, i) => i % 4 === 1)) };
  };
  const moments = momentsOf(tonesOf(seen), tonesOf(far), Math.max(1, Math.round(width / 200)));
  const pixels = seen.createImageData(right - left, bottom - top);
  for (const [i, moment] of moments.entries()) pixels.data.set([0, moment, 0, 255], 4 * i);
  seen.fillStyle = '#0f0';
  seen.fillRect(0, 0, width, height);
  seen.putImageData(pixels, left, top);
  // The depth itself isn't read and written back: a browser that blurs what pages read would spoil it.
  made.globalCompositeOperation = 'multiply';
  made.fillStyle = '#f00';
  made.fillRect(0, 0, width, height);
  made.globalCompositeOperation = 'lighter';
  made.drawImage(seen.canvas, 0, 0);
  return made.canvas;
}
