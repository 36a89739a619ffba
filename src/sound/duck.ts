import { gainAt, planFade } from './fade';

/** How far loops give way to a small sound: 4 dB. */
export const under01 = 10 ** (-4 / 20);
/** They go quickly, and come back so that it isn't noticed. */
export const downS = 0.12;
export const upS = 1.2;

/** A giving way, on the context's clock: down from `startS`, up again from `untilS`. */
interface Duck {
  readonly startS: number;
  readonly from01: number;
  readonly untilS: number;
}

/** The gain at a time of a giving way; 1 before and after. */
export function duckedAt({ startS, from01, untilS }: Duck, atS: number): number {
  return atS < untilS ? gainAt(from01, under01, (atS - startS) / downS) : gainAt(under01, 1, (atS - untilS) / upS);
}

/** Through which loops are led, so that they can give way. */
export interface Ducking {
  readonly node: GainNode;
  /** Gives way for as long as a sound lasts, from now, in seconds. */
  under(lengthS: number): void;
}

/**
 * Makes room for small sounds in what stands, on the audio's own clock: no timer can leave it low.
 * @param into where what stands goes
 */
export function createDuck(context: Pick<BaseAudioContext, 'createGain' | 'currentTime'>, into: AudioNode): Ducking {
  const node = context.createGain();
  node.connect(into);
  let last: Duck = { startS: 0, from01: 1, untilS: -upS };
  return {
    node,
    under(lengthS) {
      const nowS = context.currentTime;
      // One sound over another: the loops stay down until the later has ended.
      const untilS = Math.max(nowS + downS, nowS + lengthS, last.untilS);
      last = { startS: nowS, from01: duckedAt(last, nowS), untilS };
      planFade(node.gain, { from01: last.from01, to01: under01, nowS, lengthS: downS }, 8);
      planFade(node.gain, { from01: under01, to01: 1, nowS: untilS, lengthS: upS });
    },
  };
}
