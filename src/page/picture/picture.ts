import type { Stands } from '../../director';
import type { Manifest } from '../../story';
import { altOf, focusOf, pictureName } from './alt';
import { scrimOf } from './scrim';

/** The still picture behind the text: what is seen before the stage draws, and where it never does. */
export interface Picture {
  show(stands: Pick<Stands, 'place' | 'light'>): void;
  /** From now on the opening's picture may be asked for: the line is free of what is needed to read on. */
  begin(): void;
  /** Takes in where pictures lie, by their names under the assets folder. */
  media(urls: Readonly<Record<string, string>>): void;
  dispose(): void;
}

interface PictureOptions {
  readonly host: HTMLElement;
  /** Carries `data-pictured`. The host carries `--focus` and `--tall`, and the body `--scrim`. */
  readonly root: HTMLElement;
  readonly manifest: Manifest;
  readonly onFault: (sentence: string) => void;
}

/** Small enough to be read in no time, large enough to know the picture's colour. */
const sampleWidth = 16;
const sampleHeight = 9;

/** Reads the colour that a loaded picture lends its scrim; null where it can't be read. */
function sampled(image: HTMLImageElement): string | null {
  const canvas = image.ownerDocument.createElement('canvas');
  canvas.width = sampleWidth;
  canvas.height = sampleHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(image, 0, 0, sampleWidth, sampleHeight);
  return `rgb(${scrimOf(context.getImageData(0, 0, sampleWidth, sampleHeight).data).join(' ')})`;
}

/** Opens the picture in its host, which says in `data-opening` where the opening's picture lies. */
export function openPicture({ host, root, manifest, onFault }: PictureOptions): Picture {
  const opening = host.dataset.opening;
  /** Not the root: whatever changes there is asked of everything on the page again. */
  const ground = root.ownerDocument.body;
  let urls: Readonly<Record<string, string>> | null = null;
  let place: Stands['place'] = null;
  let image: HTMLImageElement | null = null;
  let begun = false;
  let closed = false;

  const stood = (loaded: HTMLImageElement): void => {
    if (closed || loaded !== image) return;
    root.dataset.pictured = 'true';
    for (const old of host.querySelectorAll('img.still')) if (old !== loaded) old.remove();
    const scrim = sampled(loaded);
    if (scrim !== null) ground.style.setProperty('--scrim', scrim);
  };
  const failed = (lost: HTMLImageElement): void => {
    lost.remove();
    if (closed || lost !== image) return;
    image = null;
    root.dataset.pictured = 'false';
    ground.style.removeProperty('--scrim');
    onFault('A picture could not be loaded. The story goes on without it.');
  };
  const watch = (watched: HTMLImageElement): void => {
    if (watched.complete && watched.src !== '') {
      if (watched.naturalWidth > 0) stood(watched);
      else failed(watched);
      return;
    }
    // Decoded beside the main thread first: to read its colour would decode it on it.
    const decoded = (): Promise<void> => watched.decode().catch(() => undefined);
    watched.addEventListener('load', () => void decoded().then(() => stood(watched)), { once: true });
    watched.addEventListener('error', () => failed(watched), { once: true });
  };

  const draw = (): void => {
    const url = place === null ? undefined : urls === null ? opening : urls[pictureName(place)];
    // Until it is known where pictures lie, there is only the opening's.
    if (urls === null && (url === undefined || !begun)) return;
    if (url === undefined) {
      for (const old of host.querySelectorAll('img.still')) old.remove();
      image = null;
      root.dataset.pictured = 'false';
      ground.style.removeProperty('--scrim');
      return;
    }
    if (image !== null && image.src === new URL(url, image.ownerDocument.baseURI).href) return;
    image = host.ownerDocument.createElement('img');
    image.className = 'still';
    image.alt = '';
    image.decoding = 'async';
    image.src = url;
    host.prepend(image);
    watch(image);
  };

  return {
    show({ place: next, light }) {
      const same = next?.name === place?.name && next?.hour === place?.hour;
      place = next;
      host.setAttribute('aria-label', altOf(manifest, { place, light }));
      for (const [name, at] of Object.entries(focusOf(manifest, place))) host.style.setProperty(`--${name}`, at);
      if (!same) draw();
    },
    begin() {
      begun = true;
      draw();
    },
    media(found) {
      urls = found;
      draw();
    },
    dispose() {
      closed = true;
    },
  };
}
