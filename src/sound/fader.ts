import { gainAt, planFade } from './fade';

/** A gain that moves from wherever it is. */
export interface Fader {
  readonly node: GainNode;
  /**
   * Brings it to a gain by a fade of equal power; nothing changes where it is on its way there already.
   * @param gain01 0 to 1
   * @param inS seconds until the fade begins; it holds still till then
   */
  to(gain01: number, fadeMs: number, inS?: number): void;
}

/** Makes a gain, at first silent, that knows where in a fade it is, since browsers can't all say. */
export function createFader(context: BaseAudioContext, into: AudioNode): Fader {
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
