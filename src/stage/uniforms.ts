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

const cropOf = ({ crop }: Shown): readonly number[] => [crop.x, crop.y, crop.width, crop.height];
const detailsOf = ({ picture }: Shown): readonly number[] => [
  picture.details.includes('dust') ? 1 : 0,
  picture.details.includes('city') ? 1 : 0,
];

/** Tells the shader of a scene, one uniform after the other, by their names in its source. */
export function tellShader(
  scene: Scene,
  { width, height, ratio }: CanvasSize,
  tell: (name: string, value: number | readonly number[]) => void,
): void {
  const { light, mood, standing } = scene;
  const coming = scene.coming ?? standing;
  for (const [unit, name] of samplers.entries()) tell(name, unit);
  tell('uCropA', cropOf(standing));
  tell('uCropB', cropOf(coming));
  tell('uDetailsA', scene.still ? [0, 0] : detailsOf(standing));
  tell('uDetailsB', scene.still ? [0, 0] : detailsOf(coming));
  tell('uCome', scene.coming === null ? 0 : scene.come);
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
