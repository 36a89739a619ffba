import { Howl, Howler } from 'howler';
import { honorSilence } from './audio-session';
import { keepAwake } from './awake';
import { createDuck } from './duck';
import { decodeFirst, fetchSpan } from './files';
import type { Kind, Loop, Mixer } from './mixer';
import { airRate } from './rates';
import { openSmallSounds } from './small-sounds';
import { startStems } from './stems';

/** A tenth of a second of silence: the smallest thing that makes Howler open its context. */
const silence = 'data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAgD4AAIA+AAABAAgAZGF0YQAAAAA=';

/**
 * Opens the machine's sound. To be called in answer to something the reader did, or browsers keep it silent.
 * Loops run on Howler's context and through its master, so that its unlocking and muting holds for them; small sounds
 * are Howls.
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
  const running = new Set<Loop>();
  const small = openSmallSounds(context, document, duck.under);
  const letSleep = keepAwake(context, document);

  return {
    async loop(kind, stems, timing) {
      const decode = (urls: readonly string[]): Promise<AudioBuffer> =>
        decodeFirst(urls, kind === 'airs' ? airDecoder : context);
      const [span, ...decoded] = await Promise.all([
        fetchSpan(timing),
        ...Object.entries(stems).map(async ([name, urls]) => [name, await decode(urls)] as const),
      ]);
      const loop = startStems({
        context,
        into: buses.get(kind) ?? Howler.masterGain,
        span,
        buffers: Object.fromEntries(decoded),
        decode,
        onEnd: () => void running.delete(loop),
      });
      running.add(loop);
      return loop;
    },
    once: (_kind, urls, moment, onFail) => small.ring(urls, moment, onFail),
    volume(kind, volume01) {
      const bus = buses.get(kind);
      if (bus) bus.gain.value = volume01;
      else small.volume(volume01);
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
      letSleep();
      for (const loop of running) void loop.stop(20);
      small.close();
      opener.unload();
    },
  };
}
