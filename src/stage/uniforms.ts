import { livingAreasMax, livingDetailsMax } from '../story';
import { type Area, wholeArea } from './framing';
import type { Detail } from './picture';
import { numberOf } from './shader-living';
import { passageNumber } from './shader-passages';
import type { Scene, Shown } from './surface';

/** The layers of a picture in the order that the shader samples them: first the standing picture's, then the coming one's. */
export const layers = ['base', 'light', 'depth', 'halo'] as const;
export type Layer = (typeof layers)[number];

const samplers = ['uBaseA', 'uLightA', 'uDepthA', 'uHaloA', 'uBaseB', 'uLightB', 'uDepthB', 'uHaloB'] as const;

/** A canvas in its own pixels, and how many of them make a CSS pixel. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** A uniform is a float, and a small device has room for few: two numbers of details share one. */
const pairOf = (first: Detail | undefined, second: Detail | undefined): number =>
  16 * (first === undefined ? 0 : numberOf(first.name)) + (second === undefined ? 0 : numberOf(second.name));

const sidesOf = ({ x, y, width, height }: Area): readonly number[] => [x, y, width, height];
const isWhole = ({ area }: Detail): boolean => sidesOf(area).every((side, i) => side === sidesOf(wholeArea)[i]);
/**
 * The living details of a picture in the shader's places for them: wheels, then what else keeps to a part of it, since
 * the last place has no room for an area. None on a still stage.
 */
function placesOf({ picture }: Shown, still: boolean): readonly (Detail | undefined)[] {
  const details = still ? [] : picture.details;
  const wheels = details.filter(({ name }) => name === 'wheel');
  const others = details.filter(({ name }) => name !== 'wheel');
  const parted = [...wheels, ...others.filter((detail) => !isWhole(detail))].slice(0, livingAreasMax);
  const ordered = [...parted, ...others.filter(isWhole)];
  return Array.from({ length: livingDetailsMax }, (_, i) => ordered[i]);
}

/** Tells the shader of a scene, one uniform after the other, by their names in its source. */
export function tellShader(
  scene: Scene,
  { width, height, ratio }: CanvasSize,
  tell: (name: string, value: number | readonly number[]) => void,
): void {
  const { light, mood, standing } = scene;
  const coming = scene.coming ?? standing;
  for (const [unit, name] of samplers.entries()) tell(name, unit);
  const [seen, next] = [placesOf(standing, scene.still), placesOf(coming, scene.still)];
  tell(
    'uDetails',
    [seen, next].flatMap(([a, b, c, d]) => [pairOf(a, b), pairOf(c, d)]),
  );
  for (const [letter, shown, places] of [
    ['A', standing, seen],
    ['B', coming, next],
  ] as const) {
    const areas = places.slice(0, livingAreasMax).flatMap((detail) => sidesOf(detail?.area ?? wholeArea));
    tell(`uParts${letter}`, [...areas, ...sidesOf(shown.crop)]);
    tell(`uSince${letter}S`, shown.sinceMs / 1000);
  }
  tell('uCome', scene.coming === null ? 0 : scene.come);
  tell('uPassage', scene.coming === null ? 0 : passageNumber(scene.passage));
  tell('uSize', [width, height]);
  tell('uPixelRatio', ratio);
  tell('uShift', [(scene.shift.x * ratio) / width, (scene.shift.y * ratio) / height]);
  tell('uTimeS', scene.timeMs / 1000);
  // Film runs at 24 frames a second; grain at half of that is alive and calm.
  tell('uGrain', scene.still ? 1 : Math.floor(scene.timeMs / 83) % 64);
  tell('uIntensity', light.intensity);
  tell('uWarmth', light.warmth);
  tell('uReach', light.reach);
  tell('uSpread', light.spread);
  tell('uShimmer', light.shimmer);
  tell('uVoices', light.voices);
  tell('uTemperature', mood.temperature);
  tell('uSaturation', mood.saturation);
}
