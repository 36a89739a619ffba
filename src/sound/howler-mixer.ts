import { Howl, Howler } from 'howler';
import { honorSilence } from './audio-session';
import { createDuck } from './duck';
import { gainAt, planFade } from './fade';
import { positionIn, readLoopSpan } from './loop-span';
import type { Kind, Loop, Mixer } from './mixer';
import { airRate } from './rates';

/** Sources scheduled this far ahead start on the same sample; less was late while scripts ran (measured). */
const leadS = 0.25;

/** A small sound that would begin later than this answers to nothing any more. */
const staleMs = 1500;
/** A line that has gone silent for so long will not answer. */
const mostWaitMs = 30_000;

/** A tenth of a second of silence: the smallest thing that makes Howler open its context. */
const silence = 'data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAgD4AAIA+AAABAAgAZGF0YQAAAAA=';

/** A gain that knows where in a fade it is, since browsers can't all say. */
function fader(
  context: AudioContext,
  into: AudioNode,
): { node: GainNode; to(gain01: number, fadeMs: number, inS?: number): void } {
  const node = context.createGain();
  node.gain.value = 0;
  node.connect(into);
  let from = 0;
  let goal = 0;
  let startS = 0;
  let lengthS = 0;
  return {
    node,
    to(gain01, fadeMs, inS = 0) {
      const now = context.currentTime;
      const here = lengthS === 0 ? goal : gainAt(from, goal, (now - startS) / lengthS);
      if (gain01 === goal) return;
      from = here;
      goal = gain01;
      startS = now + inS;
      lengthS = Math.max(0.005, fadeMs / 1000);
      planFade(node.gain, { from01: from, to01: goal, nowS: now, startS, lengthS });
    },
  };
}

/**
 * Opens the machine's sound. To be called in answer to something the reader did, or browsers keep it silent.
 * Loops are own sources on Howler's context, since Howler can't start several on one sample; small sounds are Howls.
 * @returns null where there is no Web Audio
 */
export function openHowlerMixer(): Mixer | null {
  Howler.autoSuspend = false;
  const opener = new Howl({ src: [silence], format: ['wav'] });
  const context = Howler.ctx;
  if (!Howler.usingWebAudio || !context) {
    opener.unload();
    return null;
  }
  // Howler asks for it, too, and leaves a refusal to the console.
  const resume = context.resume.bind(context);
  context.resume = () => resume().catch(() => undefined);
  const airDecoder = new OfflineAudioContext(2, 1, Math.min(airRate, context.sampleRate));
  const duck = createDuck(context, Howler.masterGain);
  const buses = new Map<Kind, GainNode>();
  for (const kind of ['music', 'airs'] as const) {
    const bus = context.createGain();
    bus.connect(duck.node);
    buses.set(kind, bus);
  }
  const volumes01 = new Map<Kind, number>();
  const running = new Set<Loop>();
  const heard = new Map<string, Howl>();

  const wake = (): void => {
    if (!document.hidden && context.state !== 'running') void context.resume();
  };
  const followVisibility = (): void => {
    if (document.hidden) void context.suspend().catch(() => undefined);
    else wake();
  };
  document.addEventListener('visibilitychange', followVisibility);
  // A page that is hidden and shown at once is told of both before the first has been done.
  context.addEventListener('statechange', wake);
  // Phones suspend the context on calls and locks: every touch is a chance to have it back.
  document.addEventListener('pointerup', wake);
  document.addEventListener('keyup', wake);
  wake();

  const likely = (url: string): boolean => Howler.codecs(url.split('?')[0]?.split('.').pop() ?? '');

  const get = async (url: string | undefined): Promise<Response> => {
    if (url === undefined) throw new Error('A sound has no file.');
    const answer = await fetch(url, { signal: AbortSignal.timeout(mostWaitMs) });
    if (!answer.ok) throw new Error(`A sound could not be fetched (${answer.status}).`);
    return answer;
  };

  /** The first file that decodes; what a browser says of its codecs only tells where to begin. */
  const decode = async (urls: readonly string[], kind: Kind): Promise<AudioBuffer> => {
    const [url, ...others] = [...urls].sort((a, b) => Number(likely(b)) - Number(likely(a)));
    try {
      const bytes = await (await get(url)).arrayBuffer();
      return await (kind === 'airs' ? airDecoder : context).decodeAudioData(bytes);
    } catch (error) {
      if (others.length === 0) throw error;
      return decode(others, kind);
    }
  };

  return {
    async loop(kind, stems, timing) {
      const names = Object.keys(stems);
      const [span, ...buffers] = await Promise.all([
        get(timing).then(async (answer) => readLoopSpan(await answer.json())),
        ...names.map((name) => decode(stems[name] ?? [], kind)),
      ]);
      const bus = buses.get(kind) ?? Howler.masterGain;
      const startS = Math.ceil((context.currentTime + leadS) * context.sampleRate) / context.sampleRate;
      const begin = (name: string, buffer: AudioBuffer, whenS: number) => {
        const fade = fader(context, bus);
        const source = context.createBufferSource();
        source.buffer = buffer;
        source.loop = true;
        source.loopStart = span.loopStartS;
        source.loopEnd = span.loopEndS;
        source.connect(fade.node);
        source.start(whenS, positionIn(span, startS, whenS).offsetS);
        return { name, source, fade };
      };
      const parts = buffers.map((buffer, i) => begin(names[i] ?? '', buffer, startS));
      let stopped = false;
      const loop: Loop = {
        level(gains01, fadeMs, onBar) {
          const inS = onBar ? positionIn(span, startS, context.currentTime).restS : 0;
          for (const { name, fade } of parts) {
            const gain01 = gains01[name];
            if (gain01 !== undefined) fade.to(gain01, fadeMs, inS);
          }
        },
        async add(more) {
          const added = await Promise.all(
            Object.entries(more).map(async ([name, urls]) => ({ name, buffer: await decode(urls, kind) })),
          );
          if (stopped) return;
          // On a whole frame, so that the newcomer lies exactly over the others.
          const whenS = Math.ceil((context.currentTime + leadS) * context.sampleRate) / context.sampleRate;
          for (const { name, buffer } of added) parts.push(begin(name, buffer, Math.max(startS, whenS)));
        },
        stop(fadeMs) {
          stopped = true;
          running.delete(loop);
          const ended = parts.splice(0).map(
            ({ source, fade }) =>
              new Promise<void>((done) => {
                fade.to(0, fadeMs);
                source.onended = () => {
                  source.disconnect();
                  source.buffer = null;
                  fade.node.disconnect();
                  done();
                };
                source.stop(context.currentTime + fadeMs / 1000 + 0.05);
              }),
          );
          return Promise.all(ended).then(() => undefined);
        },
      };
      running.add(loop);
      return loop;
    },
    once(kind, urls, onFail) {
      const key = urls.join(' ');
      const volume = volumes01.get(kind) ?? 1;
      const askedMs = performance.now();
      const load = (): Howl => {
        const loading = new Howl({ src: [...urls], volume });
        loading.on('loaderror', () => {
          // The next time it is asked for it is fetched anew.
          heard.delete(key);
          loading.unload();
          onFail();
        });
        loading.on('play', () => {
          if (loading.volume() > 0) duck.under(loading.duration());
        });
        heard.set(key, loading);
        return loading;
      };
      const sound = heard.get(key) ?? load();
      const ring = (): void => {
        if (document.hidden || performance.now() - askedMs > staleMs) return;
        if (context.state === 'running') sound.play();
        else context.addEventListener('statechange', ring, { once: true });
      };
      sound.volume(volume);
      if (sound.state() === 'loaded') ring();
      else sound.once('load', ring);
    },
    volume(kind, volume01) {
      volumes01.set(kind, volume01);
      const bus = buses.get(kind);
      if (bus) bus.gain.value = volume01;
      else for (const sound of heard.values()) sound.volume(volume01);
    },
    mute(muted) {
      Howler.mute(muted);
    },
    mono(on) {
      // What has two channels is mixed down before the master, and what has one is played on both sides.
      Howler.masterGain.channelCount = on ? 1 : 2;
      Howler.masterGain.channelCountMode = on ? 'explicit' : 'max';
    },
    honorSilence: (honored) => honorSilence(navigator, honored),
    close() {
      document.removeEventListener('visibilitychange', followVisibility);
      context.removeEventListener('statechange', wake);
      document.removeEventListener('pointerup', wake);
      document.removeEventListener('keyup', wake);
      for (const loop of [...running]) void loop.stop(20);
      for (const sound of heard.values()) sound.unload();
      opener.unload();
    },
  };
}
