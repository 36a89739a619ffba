import { createFader, type Fader } from './fader';
import { type LoopSpan, positionIn } from './loop-span';
import type { Loop } from './mixer';

/** Sources scheduled this far ahead start on the same sample; less was late while scripts ran (measured). */
const leadS = 0.25;
/** Silence after a fade, before its sources are stopped. */
const restS = 0.05;

/** What runs in step. */
export interface StemsOptions {
  readonly context: AudioContext;
  /** Where they are heard. */
  readonly into: AudioNode;
  readonly span: LoopSpan;
  readonly buffers: Readonly<Record<string, AudioBuffer>>;
  /** Brings a stem that comes later. */
  readonly decode: (urls: readonly string[]) => Promise<AudioBuffer>;
  /** Told when they have been stopped and their buffers are let go of. */
  readonly onEnd: () => void;
}

/**
 * Calls back after a time on the audio's own clock, which stands still while the audio does.
 * @returns calls it off
 */
function afterS(context: AudioContext, into: AudioNode, waitS: number, act: () => void): () => void {
  const clock = context.createConstantSource();
  clock.offset.value = 0;
  // What is connected to nothing is not run.
  clock.connect(into);
  let wanted = true;
  clock.onended = () => {
    clock.disconnect();
    if (wanted) act();
  };
  clock.start();
  clock.stop(context.currentTime + waitS);
  return () => {
    wanted = false;
    clock.stop();
  };
}

/** Starts stems in the same instant, as sources of their own, since Howler can't start several on one sample. */
export function startStems({ context, into, span, buffers, decode, onEnd }: StemsOptions): Loop {
  /** As soon as is safe, on a whole frame. */
  const soonS = (): number => Math.ceil((context.currentTime + leadS) * context.sampleRate) / context.sampleRate;
  const startS = soonS();
  const begin = (name: string, buffer: AudioBuffer, whenS: number) => {
    const fade = createFader(context, into);
    const source = context.createBufferSource();
    source.buffer = buffer;
    source.loop = true;
    source.loopStart = span.loopStartS;
    source.loopEnd = span.loopEndS;
    source.connect(fade.node);
    source.start(whenS, positionIn(span, startS, whenS).offsetS);
    return { name, source, fade };
  };
  const end = ({ source, fade }: { source: AudioBufferSourceNode; fade: Fader }): Promise<void> =>
    new Promise((done) => {
      source.onended = () => {
        source.disconnect();
        source.buffer = null;
        fade.node.disconnect();
        done();
      };
      source.stop();
    });

  const parts = Object.entries(buffers).map(([name, buffer]) => begin(name, buffer, startS));
  let leaving: { readonly ended: Promise<void>; readonly callOff: () => void } | null = null;
  let over = false;

  return {
    level(gains01, fadeMs, onBar) {
      const inS = onBar ? positionIn(span, startS, context.currentTime).restS : 0;
      for (const { name, fade } of parts) {
        const gain01 = gains01[name];
        if (gain01 !== undefined) fade.to(gain01, fadeMs, inS);
      }
    },
    async add(more) {
      const added = await Promise.all(
        Object.entries(more).map(async ([name, urls]) => ({ name, buffer: await decode(urls) })),
      );
      // While the others fade it still comes: they may be taken up again.
      if (over) return;
      // Where the others are at that time, so that the newcomer lies exactly over them.
      const whenS = Math.max(startS, soonS());
      for (const { name, buffer } of added) parts.push(begin(name, buffer, whenS));
    },
    stop(fadeMs) {
      if (leaving !== null) return leaving.ended;
      for (const { fade } of parts) fade.to(0, fadeMs);
      let callOff = (): void => undefined;
      const ended = new Promise<void>((done) => {
        callOff = afterS(context, into, fadeMs / 1000 + restS, () => {
          over = true;
          void Promise.all(parts.splice(0).map(end)).then(() => {
            onEnd();
            done();
          });
        });
      });
      leaving = { ended, callOff };
      return ended;
    },
    takeUp() {
      if (over) return false;
      leaving?.callOff();
      leaving = null;
      return true;
    },
  };
}
