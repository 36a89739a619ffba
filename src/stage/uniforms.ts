import { type Area, wholeArea } from './framing';
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

const sidesOf = ({ x, y, width, height }: Area): readonly number[] => [x, y, width, height];
/** The living details of a picture in the shader's two places for them; none on a still stage. */
function detailsOf({ picture }: Shown, still: boolean): { readonly kinds: readonly number[]; readonly areas: Area[] } {
  const [first, second] = still ? [] : picture.details;
  const kinds = [first, second].map((detail) => (detail === undefined ? 0 : numberOf(detail.name)));
  return { kinds, areas: [first, second].map((detail) => detail?.area ?? wholeArea) };
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
  tell('uCropA', sidesOf(standing.crop));
  tell('uCropB', sidesOf(coming.crop));
  for (const [letter, shown] of [
    ['A', standing],
    ['B', coming],
  ] as const) {
    const { kinds, areas } = detailsOf(shown, scene.still);
    tell(`uDetails${letter}`, kinds);
    for (const [i, area] of areas.entries()) tell(`uAreas${letter}${i + 1}`, sidesOf(area));
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
