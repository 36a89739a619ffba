import type { Manifest } from '../story';
import { type Area, wholeArea } from './framing';

type Place = Manifest['places'][string];
type Written = Place['hours'][string]['details'][number];

/** A small movement within a picture, and the part of the picture that it keeps to. */
export interface Detail {
  readonly name: Exclude<Written, object>;
  readonly area: Area;
}

/** How one picture gives way to another. */
export type Passage = Place['passage'];

/** A place at an hour, loaded and ready to be shown. */
export interface Picture {
  /** `place/hour` */
  readonly key: string;
  readonly base: HTMLImageElement;
  /** The second light alone; null where there is none to be had. */
  readonly light: HTMLImageElement | null;
  /** White is near, black is far; null where nothing is known of depth. */
  readonly depth: HTMLImageElement | null;
  readonly focus: readonly [number, number];
  readonly tall?: readonly [number, number] | undefined;
  readonly details: readonly Detail[];
  /** How one comes to it, and leaves it. */
  readonly passage: Passage;
}

/** The files that a picture is made of. */
export const pictureLayers = ['base', 'light', 'depth'] as const;

/** Where the page's pictures are: path below the story's assets → address. */
export type Media = Readonly<Record<string, string>>;

/** Loads an image until it can be drawn without a pause; rejects where it can't. */
export type LoadImage = (url: string) => Promise<HTMLImageElement>;

function detailOf(written: Written): Detail {
  if (typeof written === 'string') return { name: written, area: wholeArea };
  const [x, y, width, height] = written.area;
  return { name: written.name, area: { x, y, width, height } };
}

/** The way a browser loads an image. */
export async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.decoding = 'async';
  image.alt = '';
  image.src = url;
  await image.decode();
  return image;
}

/**
 * Loads the three files of a picture. A place that nobody has drawn yet has none, which is no fault: the card of its
 * mood stands there.
 * @param onFault told one sentence for each file that fails; where it is only the light or the depth, the picture stands without
 * @returns null where there is no picture to show
 */
export async function loadPicture(
  place: { readonly name: string; readonly hour: string },
  { places }: Pick<Manifest, 'places'>,
  media: Media,
  load: LoadImage,
  onFault: (message: string) => void,
): Promise<Picture | null> {
  const key = `${place.name}/${place.hour}`;
  if (media[`places/${key}/base.webp`] === undefined) return null;
  const said = places[place.name];
  const hour = said?.hours[place.hour];
  const part = async (layer: (typeof pictureLayers)[number]): Promise<HTMLImageElement | null> => {
    const url = media[`places/${key}/${layer}.webp`];
    return url === undefined ? null : load(url).catch(() => null);
  };
  const [base, light, depth] = await Promise.all([part('base'), part('light'), part('depth')]);
  const name = said?.name ?? place.name;
  if (base === null) {
    onFault(`The picture of “${name}” could not be shown; the story goes on without it.`);
    return null;
  }
  if (light === null || depth === null) onFault(`A part of the picture of “${name}” is missing; it is shown without.`);
  return {
    key,
    base,
    light,
    depth,
    focus: hour?.focus ?? [0.5, 0.5],
    tall: hour?.tall,
    details: (hour?.details ?? []).map(detailOf),
    passage: said?.passage ?? 'fade',
  };
}
