import type { Moment, Performer } from '../director';
import type { Manifest } from '../story';
import { openEye } from './eye';
import { type Area, clearOf, cropFor, type Size } from './framing';
import { createGallery } from './gallery';
import { bring, comeAt, emptyHanging, hang, passageOf, settle, settled } from './hanging';
import { type Lamp, lampOf, lookAt, moodAt } from './lamp';
import { fetchAhead, lookAhead } from './look-ahead';
import { browserClock, type Clock, createLoop, type Pace } from './loop';
import { type LoadImage, loadImage, loadPicture, type Media, type Picture } from './picture';
import { createPlainSurface } from './plain-surface';
import { bestQuality, lower } from './quality';
import { watchReducedMotion, watchSeen } from './seen';
import type { Scene, Shown, Surface, SurfaceEvents } from './surface';
import { openSurface } from './surfaces';

export interface StageOptions {
  /** A positioned element behind the page, which the stage fills and whose size it follows. */
  readonly host: HTMLElement;
  readonly manifest: Manifest;
  readonly media: Media;
  /** Pictures (`place/hour`) in the order in which the script comes to them, for those to come to be fetched ahead. */
  readonly scenery?: readonly string[];
  /** Told one whole sentence when something cannot be shown; at most once in the life of a stage. */
  readonly onFault: (sentence: string) => void;
  /** Which part of a host (in CSS pixels) no text covers; what the page's own layout leaves where not given. */
  readonly clear?: (host: Size) => Area;
  /** What is outside: time, images, the graphics card. The browser's own where not given. */
  readonly clock?: Clock;
  readonly load?: LoadImage;
  readonly open?: (host: HTMLElement, events: SurfaceEvents) => Promise<Surface>;
}

/** How long the stage takes to show itself over the page's card, or to clear away. */
const revealMs = 700;
/** The light moves quicker than the rest for so long after a moment began. */
const livelyMs = 1600;

/**
 * Opens the stage. It returns at once and shows what was performed last as soon as it can: its renderer loads behind.
 *
 * On the host stands for whoever looks at the page from outside: `data-stage` (`live`, `plain`, or `card` where no
 * picture is shown), `data-picture` (`place/hour`, once it hangs) and `data-light` (the state of the second light).
 */
export function createStage(options: StageOptions): Performer {
  const {
    host,
    manifest,
    media,
    scenery = [],
    clear = (host) => clearOf(host, window.innerHeight),
    clock = browserClock,
    load = loadImage,
    open = openSurface,
  } = options;
  const beganMs = clock.now();

  let surface: Surface | null = null;
  let disposed = false;
  let faulted = false;
  let asksStill: boolean | null = null;
  let quality = bestQuality;
  let moment: Moment | null = null;
  let lamp: Lamp | null = null;
  let wanted: string | null = null;
  let reached = 0;
  let hanging = emptyHanging;
  /** When each picture was come to. */
  const cameMs = new WeakMap<Picture, number>();
  // Kept, since asking the host or the window in each frame would have the page laid out early.
  let size: Size = { width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight) };
  let safe = clear(size);

  const seen = watchSeen(host, () => loop.ask());
  const reduced = watchReducedMotion(() => loop.ask());
  const loop = createLoop(clock, seen, draw, (over) => {
    quality = lower(quality, over);
    surface?.resize(size.width, size.height, quality.fineness01);
  });
  const still = (): boolean => quality.still || (asksStill ?? reduced());
  /** A plain surface shows stills: what moves by itself on it is the browser's. */
  const fixed = (): boolean => still() || surface?.kind === 'plain';
  const eye = openEye(beganMs, fixed, () => loop.ask());

  const gallery = createGallery(
    (key) => {
      const [name = '', hour = ''] = key.split('/');
      return loadPicture({ name, hour }, manifest, media, load, (sentence) => {
        if (!faulted && !disposed) options.onFault(sentence);
        faulted = true;
      });
    },
    (picture) => surface?.forget(picture),
    (picture) => picture === hanging.standing || picture === hanging.coming || picture === hanging.next,
  );

  function shown(picture: Picture, nowMs: number): Shown {
    const natural = { width: picture.base.naturalWidth || 16, height: picture.base.naturalHeight || 9 };
    const { focus, tall } = picture;
    const crop = cropFor({ host: size, picture: natural, focus, tall, safe });
    return { picture, crop, sinceMs: nowMs - (cameMs.get(picture) ?? nowMs) };
  }

  /** A graphics card may refuse the shader at its first drawing: then a plain surface takes its place. */
  function drawOn(drawing: Surface, scene: Scene): void {
    try {
      drawing.draw(scene);
    } catch (error) {
      if (drawing.kind === 'plain') throw error;
      console.warn('The stage shows stills, since its renderer could not draw.', error);
      for (const canvas of host.querySelectorAll('canvas')) canvas.remove();
      surface = createPlainSurface(host);
      reveal();
      surface.draw(scene);
    }
  }

  function draw(nowMs: number): Pace {
    hanging = fixed() ? hang(settled(hanging)) : settle(hanging, nowMs);
    if (surface === null || hanging.standing === null || lamp === null) return 'rest';
    drawOn(surface, {
      standing: shown(hanging.standing, nowMs),
      coming: hanging.coming === null ? null : shown(hanging.coming, nowMs),
      come: comeAt(hanging, nowMs),
      passage: passageOf(hanging),
      light: lookAt(lamp, nowMs, fixed()),
      mood: moodAt(lamp, nowMs, fixed()),
      shift: eye.shiftAt(nowMs),
      timeMs: still() ? 0 : nowMs - beganMs,
      still: still(),
    });
    host.dataset.picture = (hanging.coming ?? hanging.standing).key;
    if (fixed()) return 'rest';
    return eye.leaning() || hanging.coming !== null || nowMs - lamp.sinceMs < livelyMs ? 'quick' : 'calm';
  }

  function clearAway(): void {
    hanging = emptyHanging;
    host.dataset.stage = 'card';
    delete host.dataset.picture;
    surface?.reveal(false, fixed() ? 0 : revealMs);
  }

  function reveal(): void {
    if (surface === null || hanging.standing === null) return;
    host.dataset.stage = surface.kind;
    surface.reveal(true, still() ? 0 : revealMs);
    loop.ask();
  }

  async function show(key: string, lived: boolean): Promise<void> {
    const picture = await gallery.get(key);
    if (picture !== null && !disposed) await surface?.prepare(picture);
    if (disposed || wanted !== key) return;
    if (picture === null) return clearAway();
    // What is still seen goes on as it was.
    if (picture !== hanging.standing && picture !== hanging.coming) cameMs.set(picture, clock.now());
    hanging = lived && !fixed() ? bring(hanging, picture, clock.now()) : hang(picture);
    reveal();
    // Fetched, not loaded: what is in the browser's cache costs no memory of ours.
    const ahead = lookAhead(scenery, reached, key);
    reached = ahead.at;
    for (const next of ahead.keys) fetchAhead(media, next);
  }

  const sizes = new ResizeObserver(() => {
    if (host.clientWidth === 0 || host.clientHeight === 0) return;
    size = { width: host.clientWidth, height: host.clientHeight };
    safe = clear(size);
    surface?.resize(size.width, size.height, quality.fineness01);
    // A canvas that is resized is blank, and would be seen so until the next frame.
    if (seen()) draw(clock.now());
    loop.ask();
  });
  sizes.observe(host);

  void open(host, { onBlank: () => loop.ask() }).then(async (opened) => {
    if (hanging.standing !== null) await opened.prepare(hanging.standing);
    if (disposed) return opened.dispose();
    surface = opened;
    surface.resize(size.width, size.height, quality.fineness01);
    reveal();
  });

  return {
    perform({ now, how }) {
      if (disposed || now === moment) return;
      moment = now;
      const nowMs = clock.now();
      lamp = lampOf(now, manifest, manifest.light, nowMs, how === 'lived' ? lamp : null);
      host.dataset.light = now.stands.light;
      const { place } = now.stands;
      const key = place === null ? null : `${place.name}/${place.hour}`;
      if (key !== wanted) {
        wanted = key;
        if (key === null) clearAway();
        else void show(key, how === 'lived');
      } else if (how === 'restored') {
        hanging = hang(settled(hanging));
      }
      loop.ask();
    },
    prefer(preferences) {
      asksStill = preferences.still;
      loop.ask();
    },
    dispose() {
      disposed = true;
      loop.stop();
      seen.dispose();
      reduced.dispose();
      sizes.disconnect();
      eye.dispose();
      surface?.dispose();
      surface = null;
      for (const mark of ['stage', 'picture', 'light']) delete host.dataset[mark];
    },
  };
}
