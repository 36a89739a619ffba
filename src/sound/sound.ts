import type { Moment, Performer, Stands } from '../director';
import type { Manifest } from '../story';
import { stemGains } from './levels';
import type { Mixer } from './mixer';
import { createStanding, type Wanted } from './standing';

/** A place's air gives way slowly; music more slowly still. */
const airFadeMs = 2500;
const musicFadeMs = 4000;
/** Who goes back, or comes from elsewhere, isn't kept waiting for what they left. */
const restoredFadeMs = 600;

/** What the sound of a story is made from. */
export interface SoundOptions {
  readonly manifest: Manifest;
  /** URL of each file by its name under the assets folder. */
  readonly media: Readonly<Record<string, string>>;
  readonly mixer: Mixer;
  /** Told once, in a whole sentence, when a file won't sound. */
  readonly onFault: (sentence: string) => void;
}

const codecs = ['webm', 'm4a'];

/**
 * Performs the sound of moments: what stands keeps sounding, what happens sounds once. A file that fails is passed
 * over; the story never waits on one.
 */
export function createSound({ manifest, media, mixer, onFault }: SoundOptions): Performer {
  let closed = false;
  let faultTold = false;
  let shown: Moment | null = null;
  /** Called off when another moment stands: what was to ring in it is too late then. */
  let moment = new AbortController();

  const fault = (): void => {
    if (faultTold) return;
    faultTold = true;
    onFault('A sound could not be played. The story goes on without it.');
  };
  // Airs cross. Of music there are never two pieces in memory; there is a breath between them.
  const music = createStanding({ kind: 'music', crosses: false, mixer, onFault: fault });
  const air = createStanding({ kind: 'airs', crosses: true, mixer, onFault: fault });

  const files = (path: string): string[] =>
    codecs.flatMap((codec) => {
      const url = media[`${path}.${codec}`];
      return url === undefined ? [] : [url];
    });
  const recorded = (stems: readonly (readonly [name: string, path: string])[]): Wanted['stems'] =>
    Object.fromEntries(stems.map(([name, path]) => [name, files(path)] as const).filter(([, urls]) => urls.length > 0));

  const musicOf = (stands: Stands): Wanted | null => {
    const { music: name, parts } = stands;
    if (name === null) return null;
    const stems = manifest.music[name]?.stems ?? [];
    const now = stems.filter((stem) => stem.part !== true || parts.includes(stem.name));
    return {
      name,
      stems: recorded(now.map((stem) => [stem.name, `music/${name}/${stem.name}`])),
      timing: media[`music/${name}/timing.json`] ?? '',
      gains01: stemGains(stems, stands, manifest.axes),
      // Pieces with parts change on the bar; what only grows louder or softer needs none.
      onBar: stems.some(({ part }) => part === true),
    };
  };
  const airOf = ({ air: name }: Stands): Wanted | null =>
    name === null
      ? null
      : {
          name,
          stems: recorded([['air', `airs/${name}`]]),
          timing: media['airs/timing.json'] ?? '',
          gains01: { air: 1 },
          onBar: false,
        };

  const ring = ({ happenings }: Moment): void => {
    const rung = new Set<string>();
    for (const happening of happenings) {
      switch (happening.kind) {
        case 'sound': {
          const urls = files(`sounds/${happening.name}`);
          // The same sound twice in one instant would only be too loud.
          if (urls.length > 0 && !rung.has(happening.name)) mixer.once('sounds', urls, moment.signal, fault);
          rung.add(happening.name);
          break;
        }
        default:
          happening.kind satisfies never;
      }
    }
  };

  return {
    perform({ now, how }) {
      if (closed) return;
      // A notice performs the moment that stands once more.
      if (now !== shown) {
        moment.abort();
        moment = new AbortController();
        shown = now;
      }
      const restored = how === 'restored';
      music.become(musicOf(now.stands), restored ? restoredFadeMs : musicFadeMs);
      air.become(airOf(now.stands), restored ? restoredFadeMs : airFadeMs);
      if (!restored) ring(now);
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
      moment.abort();
      music.end();
      air.end();
      mixer.close();
    },
  };
}
