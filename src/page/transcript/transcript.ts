import { h, render } from 'preact';
import type { Moment, Performance } from '../../director';
import type { Manifest } from '../../story';
import { letterOnDesk } from './desk-letter';
import { Turn } from './turn';

/** What was read, turn by turn. */
export interface Transcript {
  /**
   * Brings the transcript to the end of a road: turns that stand already are left alone, others are taken away or
   * appended, each rendered once.
   * @param quiet keeps from the ear what is lived
   * @returns the section of the last turn
   */
  show(performance: Performance, quiet?: boolean): HTMLElement;
  /** Removes all turns. */
  clear(): void;
}

interface Shown {
  readonly moment: Moment | null;
  readonly section: HTMLElement;
  readonly desk: string | null;
}

/** So many turns before the present one can stand in the window beside it. */
const nearTurns = 4;

/**
 * Takes over the transcript in `log`.
 * @param log an element that holds nothing, or the first turn as it was rendered at build
 */
export function openTranscript(log: HTMLElement, manifest: Manifest): Transcript {
  const shown: Shown[] = [];
  let rendered = log.querySelector<HTMLElement>(':scope > [data-turn="0"]');

  const append = (moment: Moment): void => {
    const deskBefore = shown.at(-1)?.desk ?? null;
    const desk = letterOnDesk(moment, deskBefore);
    // The opening came with the document: what stands there is what this moment says.
    if (rendered !== null && shown.length === 0) {
      shown.push({ moment, section: rendered, desk });
      rendered = null;
      return;
    }
    const before = shown.flatMap((turn) => turn.moment ?? []);
    const section = log.ownerDocument.createElement('section');
    section.className = 'turn';
    section.dataset.turn = String(moment.turn);
    render(h(Turn, { moment, before, deskBefore, manifest }), section);
    log.append(section);
    shown.push({ moment, section, desk });
  };

  /** Turns hold nothing that wants to be told of its end, so that a hundred of them go in one step. */
  const takeAway = (from: number): void => {
    const [first] = shown.splice(from);
    if (first === undefined) return;
    const gone = log.ownerDocument.createRange();
    gone.setStartBefore(first.section);
    gone.setEndAfter(log.lastChild ?? first.section);
    gone.deleteContents();
  };

  /** Marks the turns that lie behind those near the present one; those before `from` are marked as they should be. */
  const markPast = (from: number): void => {
    for (const [at, { section }] of shown.slice(from).entries())
      section.toggleAttribute('data-past', from + at < shown.length - 1 - nearTurns);
  };

  return {
    show({ road, how }, quiet = false) {
      const last = shown.at(-1);
      delete last?.section.dataset.now;
      const parting = shown.findIndex(({ moment }, at) => moment !== road[at]);
      if (parting >= 0) takeAway(parting);
      // Only what is lived is read out and fades in; a restored road has been read before.
      log.setAttribute('aria-live', how === 'lived' && !quiet ? 'polite' : 'off');
      const kept = shown.length;
      for (const moment of road.slice(kept)) append(moment);
      const now = shown.at(-1);
      if (now === undefined) throw new TypeError('A road has at least one moment.');
      now.section.dataset.now = '';
      markPast(Math.max(0, kept - 1 - nearTurns));
      for (const { section } of shown.slice(0, kept)) delete section.dataset.lived;
      if (how === 'lived' && shown.length > kept) now.section.dataset.lived = '';
      return now.section;
    },
    clear: () => takeAway(0),
  };
}
