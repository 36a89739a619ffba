import type { Performer, Stands } from '../director';
import type { Manifest } from '../story';
import { stemGains } from './levels';
import type { Kind, Loop, Mixer } from './mixer';

/** A place's air gives way slowly; music more slowly still; levels move while a line is read. */
const airFadeMs = 2500;
const musicFadeMs = 4000;
/** Who goes back, or comes from elsewhere, isn't kept waiting for what they left. */
const restoredFadeMs = 600;
const levelFadeMs = 3000;

/** What the sound of a story is made from. */
export interface SoundOptions {
  readonly manifest: Manifest;
  /** URL of each file by its name under the assets folder. */
  readonly media: Readonly<Record<string, string>>;
  readonly mixer: Mixer;
  /** Told once, in a whole sentence, when a file won't sound. */
  readonly onFault: (sentence: string) => void;
}

/** One standing loop: what is wanted, and what has come of it. Loading takes a while, and wants change meanwhile. */
interface Standing {
  name: string | null;
  loop: Loop | null;
  /** The last that stood, while it still fades; null once its memory is free. */
  leaving: Promise<void> | null;
  /** Counts the changes, so that a load knows whether it was overtaken. */
  changes: number;
  /** Stems that are loaded or on their way. */
  stems: readonly string[];
  /** Files of the stems that the newest moment asks for. */
  wanted: Readonly<Record<string, string[]>>;
}

const codecs = ['webm', 'm4a'];

/**
 * Performs the sound of moments: what stands keeps sounding, what happens sounds once. A file that fails is passed
 * over; the story never waits on one.
 */
export function createSound({ manifest, media, mixer, onFault }: SoundOptions): Performer {
  const music: Standing = { name: null, loop: null, leaving: null, changes: 0, stems: [], wanted: {} };
  const air: Standing = { name: null, loop: null, leaving: null, changes: 0, stems: [], wanted: {} };
  let stands: Stands | null = null;
  let closed = false;
  let faultTold = false;

  const fault = (): void => {
    if (faultTold) return;
    faultTold = true;
    onFault('A sound could not be played. The story goes on without it.');
  };

  const files = (path: string): string[] =>
    codecs.flatMap((codec) => {
      const url = media[`${path}.${codec}`];
      return url === undefined ? [] : [url];
    });

  const musicGains = (name: string): Readonly<Record<string, number>> => {
    const piece = manifest.music[name];
    return piece && stands ? stemGains(piece.stems, stands, manifest.axes) : {};
  };

  /** Pieces with parts change on the bar; what only grows louder or softer needs none. */
  const partsOf = (name: string): boolean => manifest.music[name]?.stems.some(({ part }) => part === true) ?? false;

  /** Levels what already sounds, and brings in the parts that have come to be wanted; they begin with a bar. */
  const keepUp = (
    standing: Standing,
    name: string,
    wanted: Readonly<Record<string, string[]>>,
    gains: (name: string) => Readonly<Record<string, number>>,
  ): void => {
    const { loop } = standing;
    if (loop === null) return;
    const missing = Object.entries(wanted).filter(([stem, urls]) => urls.length > 0 && !standing.stems.includes(stem));
    if (missing.length === 0) {
      loop.level(gains(name), levelFadeMs, partsOf(name));
      return;
    }
    standing.stems = [...standing.stems, ...missing.map(([stem]) => stem)];
    loop
      .add(Object.fromEntries(missing))
      .then(() => {
        if (!closed && standing.loop === loop) loop.level(gains(name), levelFadeMs, partsOf(name));
      })
      .catch(() => {
        fault();
        const failed = missing.map(([stem]) => stem);
        if (standing.loop === loop) standing.stems = standing.stems.filter((stem) => !failed.includes(stem));
      });
  };

  const leave = (standing: Standing, fadeMs: number): void => {
    standing.changes += 1;
    const { loop } = standing;
    standing.loop = null;
    if (loop === null) return;
    const leaving = loop.stop(fadeMs).then(() => {
      if (standing.leaving === leaving) standing.leaving = null;
    });
    standing.leaving = leaving;
  };

  /** Brings one standing loop to what is wanted; a load that was overtaken is let go on arrival. */
  const change = (
    standing: Standing,
    name: string | null,
    kind: Kind,
    fadeMs: number,
    load: (name: string) => { stems: Record<string, string[]>; timing: string },
    gains: (name: string) => Readonly<Record<string, number>>,
  ): void => {
    if (standing.name === name) {
      if (name === null) return;
      standing.wanted = load(name).stems;
      keepUp(standing, name, standing.wanted, gains);
      return;
    }
    leave(standing, fadeMs);
    standing.name = name;
    if (name === null) return;
    const { stems, timing } = load(name);
    standing.wanted = stems;
    // What nobody has recorded yet is silence, and no fault.
    if (Object.values(stems).every((urls) => urls.length === 0)) return;
    const { changes } = standing;
    const overtaken = (): boolean => closed || standing.changes !== changes;
    const bring = (): void => {
      if (overtaken()) return;
      standing.stems = Object.keys(standing.wanted);
      mixer
        .loop(kind, standing.wanted, media[timing] ?? '')
        .then((loop) => {
          if (overtaken()) {
            void loop.stop(0);
            return;
          }
          standing.loop = loop;
          loop.level(gains(name), fadeMs, false);
          // What is wanted may have grown while this was on its way.
          const { wanted } = standing;
          if (Object.keys(wanted).some((stem) => !standing.stems.includes(stem))) keepUp(standing, name, wanted, gains);
        })
        .catch(() => {
          fault();
          // The next moment that stands so tries again: a reader comes out of a tunnel, too.
          if (!overtaken()) standing.name = null;
        });
    };
    // Airs cross. Of music there are never two pieces in memory; there is a breath between them.
    if (kind === 'airs' || standing.leaving === null) bring();
    else void standing.leaving.then(bring);
  };

  return {
    perform({ now, how }) {
      if (closed) return;
      stands = now.stands;
      change(
        music,
        now.stands.music,
        'music',
        how === 'restored' ? restoredFadeMs : musicFadeMs,
        (name) => ({
          stems: Object.fromEntries(
            (manifest.music[name]?.stems ?? [])
              .filter((stem) => stem.part !== true || now.stands.parts.includes(stem.name))
              .map((stem) => [stem.name, files(`music/${name}/${stem.name}`)]),
          ),
          timing: `music/${name}/timing.json`,
        }),
        musicGains,
      );
      change(
        air,
        now.stands.air,
        'airs',
        how === 'restored' ? restoredFadeMs : airFadeMs,
        (name) => ({ stems: { air: files(`airs/${name}`) }, timing: 'airs/timing.json' }),
        () => ({ air: 1 }),
      );
      if (how === 'restored') return;
      for (const happening of now.happenings) {
        switch (happening.kind) {
          case 'sound': {
            const urls = files(`sounds/${happening.name}`);
            if (urls.length > 0) mixer.once('sounds', urls, fault);
            break;
          }
          default:
            happening.kind satisfies never;
        }
      }
    },
    prefer({ volumes01, muted, mono, throughSilent }) {
      mixer.volume('music', volumes01.music);
      mixer.volume('airs', volumes01.airs);
      mixer.volume('sounds', volumes01.sounds);
      mixer.mute(muted);
      mixer.mono(mono);
      mixer.honorSilence(!throughSilent);
    },
    dispose() {
      closed = true;
      leave(music, 0);
      leave(air, 0);
      mixer.close();
    },
  };
}
