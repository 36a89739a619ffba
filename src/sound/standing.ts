import type { Kind, Loop, Mixer } from './mixer';

/** Levels move while a line is read. */
const levelFadeMs = 3000;

/** What is to stand, from how things are. */
export interface Wanted {
  readonly name: string;
  /** Files of each stem that has some, the preferred codec first. */
  readonly stems: Readonly<Record<string, readonly string[]>>;
  readonly timing: string;
  readonly gains01: Readonly<Record<string, number>>;
  /** Stems come and go where a bar begins. */
  readonly onBar: boolean;
}

/** One standing loop: it is told what is wanted, and brings it about as files arrive and fades end. */
export interface Standing {
  /** @param fadeMs how long what is new takes to come, and what is left to go */
  become(wanted: Wanted | null, fadeMs: number): void;
  /** Silent at once, and for good. */
  end(): void;
}

/** Of what a standing loop is made. */
export interface StandingOptions {
  readonly kind: Kind;
  /** Whether the next comes while the last still fades; otherwise there are never two in memory. */
  readonly crosses: boolean;
  readonly mixer: Pick<Mixer, 'loop'>;
  readonly onFault: () => void;
}

interface Playing {
  readonly name: string;
  readonly loop: Loop;
  /** Stems that are loaded or on their way. */
  stems: readonly string[];
  /** What it was last brought to. */
  gains01: Readonly<Record<string, number>>;
}

/** Makes one that is silent. A load that was overtaken is let go on arrival. */
export function createStanding({ kind, crosses, mixer, onFault }: StandingOptions): Standing {
  let wanted: Wanted | null = null;
  let playing: Playing | null = null;
  /** The load that is waited for; another, or none, once it was overtaken. */
  let coming: symbol | null = null;
  /** What still fades, each with the promise that its memory is free. */
  const leaving = new Map<Playing, Promise<void>>();

  const level = (of: Playing, { gains01 }: Wanted, fadeMs: number, onBar: boolean): void => {
    of.gains01 = gains01;
    of.loop.level(gains01, fadeMs, onBar);
  };

  /** Levels what sounds, and brings in the stems that have come to be wanted; they begin with a bar. */
  const keepUp = (sounding: Playing, now: Wanted): void => {
    const missing = Object.entries(now.stems).filter(([stem]) => !sounding.stems.includes(stem));
    if (missing.length === 0) {
      level(sounding, now, levelFadeMs, now.onBar);
      return;
    }
    sounding.stems = [...sounding.stems, ...missing.map(([stem]) => stem)];
    sounding.loop
      .add(Object.fromEntries(missing))
      .then(() => {
        if (playing === sounding && wanted !== null) level(sounding, wanted, levelFadeMs, wanted.onBar);
      })
      .catch(() => {
        onFault();
        const failed = missing.map(([stem]) => stem);
        sounding.stems = sounding.stems.filter((stem) => !failed.includes(stem));
      });
  };

  const leave = (fadeMs: number): void => {
    coming = null;
    if (playing === null) return;
    const left = playing;
    playing = null;
    leaving.set(
      left,
      left.loop.stop(fadeMs).then(() => void leaving.delete(left)),
    );
  };

  /** What is wanted again while it still fades goes on: nothing is loaded, and nothing begins anew. */
  const takeUp = (now: Wanted, fadeMs: number): boolean => {
    const back = [...leaving.keys()].find(({ name }) => name === now.name);
    if (back === undefined || !back.loop.takeUp()) return false;
    leaving.delete(back);
    playing = back;
    // What was sounding swells from where its fade is; what wasn't comes in as it always does.
    const sounded = Object.entries(now.gains01).filter(([stem]) => (back.gains01[stem] ?? 0) > 0);
    back.loop.level(Object.fromEntries(sounded), fadeMs, false);
    keepUp(back, now);
    return true;
  };

  const load = async (own: symbol, fadeMs: number): Promise<void> => {
    const asked = wanted;
    if (coming !== own || asked === null) return;
    try {
      const loop = await mixer.loop(kind, asked.stems, asked.timing);
      if (coming !== own || wanted === null) {
        void loop.stop(0);
        return;
      }
      coming = null;
      playing = { name: asked.name, loop, stems: Object.keys(asked.stems), gains01: {} };
      level(playing, wanted, fadeMs, false);
      // What is wanted may have grown while this was on its way.
      if (Object.keys(wanted.stems).some((stem) => !(stem in asked.stems))) keepUp(playing, wanted);
    } catch {
      onFault();
      // The next moment that stands so tries again: a reader comes out of a tunnel, too.
      if (coming === own) coming = null;
    }
  };

  const bring = (now: Wanted, fadeMs: number): void => {
    // What nobody has recorded yet is silence, and no fault. So are parts, until one is named.
    if (coming !== null || Object.keys(now.stems).length === 0) return;
    const own = Symbol(now.name);
    coming = own;
    if (crosses || leaving.size === 0) void load(own, fadeMs);
    else void Promise.all(leaving.values()).then(() => load(own, fadeMs));
  };

  return {
    become(now, fadeMs) {
      const same = wanted?.name === now?.name;
      wanted = now;
      if (!same) leave(fadeMs);
      if (now === null) return;
      if (playing !== null) keepUp(playing, now);
      else if (!takeUp(now, fadeMs)) bring(now, fadeMs);
    },
    end() {
      wanted = null;
      leave(0);
    },
  };
}
