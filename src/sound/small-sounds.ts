import { Howl } from 'howler';

/** A small sound that would begin later than this answers to nothing any more. */
const staleMs = 1500;

/** What is to ring once, and hasn't yet: its file is on its way, or the machine keeps silent. */
interface Pending {
  readonly askedMs: number;
  readonly moment: AbortSignal;
}

/** Sounds that ring once, each loaded when it is first asked for. */
export interface SmallSounds {
  /**
   * Rings as soon as it can, or not at all: not when its moment has passed, nor more than once while it was waited for.
   * @param urls of the sound in several codecs, the preferred one first
   * @param moment aborted when another stands
   * @param onFail called where the file can't be had
   */
  ring(urls: readonly string[], moment: AbortSignal, onFail: () => void): void;
  /** How loud, 0 to 1. */
  volume(volume01: number): void;
  close(): void;
}

/** Opens them on Howler's context. @param onRing told of each as it begins, with its length in seconds */
export function openSmallSounds(
  context: AudioContext,
  document: Document,
  onRing: (lengthS: number) => void,
): SmallSounds {
  const heard = new Map<string, Howl>();
  /** One at most of each sound, so that none rings double. */
  const pending = new Map<string, Pending>();
  let volume = 1;

  const ringIfReady = (key: string): void => {
    const asked = pending.get(key);
    const sound = heard.get(key);
    if (asked === undefined || sound?.state() !== 'loaded') return;
    if (document.hidden || asked.moment.aborted || performance.now() - asked.askedMs > staleMs) {
      pending.delete(key);
    } else if (context.state === 'running') {
      pending.delete(key);
      sound.play();
    }
  };
  const onState = (): void => {
    for (const key of [...pending.keys()]) ringIfReady(key);
  };
  context.addEventListener('statechange', onState);

  const load = (key: string, urls: readonly string[], onFail: () => void): void => {
    const loading = new Howl({ src: [...urls], volume });
    heard.set(key, loading);
    loading.on('loaderror', () => {
      // The next time it is asked for it is fetched anew.
      heard.delete(key);
      pending.delete(key);
      loading.unload();
      onFail();
    });
    loading.on('load', () => ringIfReady(key));
    loading.on('play', () => {
      if (loading.volume() > 0) onRing(loading.duration());
    });
  };

  return {
    ring(urls, moment, onFail) {
      const key = urls.join(' ');
      pending.set(key, { askedMs: performance.now(), moment });
      if (!heard.has(key)) load(key, urls, onFail);
      else ringIfReady(key);
    },
    volume(volume01) {
      volume = volume01;
      for (const sound of heard.values()) sound.volume(volume01);
    },
    close() {
      context.removeEventListener('statechange', onState);
      pending.clear();
      for (const sound of heard.values()) sound.unload();
    },
  };
}
