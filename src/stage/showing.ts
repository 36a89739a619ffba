import type { Light, Manifest } from '../story';
import { noShift } from './drift';
import { clearOf, cropFor, type Size } from './framing';
import { createGallery } from './gallery';
import { lightAt } from './light-model';
import { sharesOf } from './light-roles';
import { moodOf } from './mood';
import { loadImage, loadPicture, type Media } from './picture';
import { openSurface } from './surfaces';

/** A picture as somebody wants to see it, without a story around it. */
export interface Sight {
  /** `place/hour` */
  readonly key: string;
  readonly light: Light;
  /** Levels of the axes that drive the second light. */
  readonly levels: Readonly<Record<string, number>>;
  /** In CSS pixels. */
  readonly size: Size;
  /** Height of the window that the picture stands in, by which it is known whether the text stands over it. */
  readonly windowPx: number;
  /** How finely it is painted before it is brought to its size, as a share of that size: over 0, up to 1. */
  readonly fineness01: number;
  /** Since the moment began. */
  readonly sinceMs: number;
  readonly still: boolean;
}

/** A stage without a story, for the studio: it paints sights one after the other. */
export interface Showing {
  /** Paints a sight into a canvas, which takes on its size. @returns false where there is no such picture */
  paint(sight: Sight, into: HTMLCanvasElement): Promise<boolean>;
  dispose(): void;
}

/**
 * Opens a stage that is told by hand what to show.
 * @param host a positioned element; it may lie outside of what is seen
 * @param onFault told in a sentence of each file that is missing
 */
export async function createShowing(
  host: HTMLElement,
  manifest: Manifest,
  media: Media,
  onFault: (sentence: string) => void,
): Promise<Showing> {
  const surface = await openSurface(host, { onBlank: () => {} });
  const gallery = createGallery(
    (key) => {
      const [name = '', hour = ''] = key.split('/');
      return loadPicture({ name, hour }, manifest, media, loadImage, onFault);
    },
    surface.forget,
    () => false,
  );
  return {
    async paint({ key, light, levels, size, windowPx, fineness01, sinceMs, still }, into) {
      const picture = await gallery.get(key);
      const drawn = host.querySelector('canvas');
      if (picture === null || drawn === null) return false;
      const natural = { width: picture.base.naturalWidth, height: picture.base.naturalHeight };
      const { focus, tall } = picture;
      const crop = cropFor({ host: size, picture: natural, focus, tall, safe: clearOf(size, windowPx) });
      const shares = sharesOf(levels, manifest.axes, manifest.light);
      surface.resize(size.width, size.height, fineness01 / window.devicePixelRatio);
      surface.draw({
        standing: { picture, crop, sinceMs },
        coming: null,
        come: 0,
        passage: 'fade',
        light: lightAt({ state: light, shares, words: [], sinceMs, still, from: null }),
        mood: moodOf(light, shares),
        shift: noShift,
        timeMs: sinceMs,
        still,
      });
      into.width = size.width;
      into.height = size.height;
      // In the same task as the drawing: a moment later the canvas is blank.
      into.getContext('2d')?.drawImage(drawn, 0, 0, size.width, size.height);
      return true;
    },
    dispose: surface.dispose,
  };
}
