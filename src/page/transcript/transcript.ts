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
   * @returns the section of the last turn
   */
  show(performance: Performance): HTMLElement;
  /** Removes all turns. */
  clear(): void;
}

interface Shown {
  readonly moment: Moment | null;
  readonly section: HTMLElement;
  readonly desk: string | null;
}

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

  const takeAway = (from: number): void => {
    for (const { section } of shown.splice(from)) {
      render(null, section);
      section.remove();
    }
  };

  return {
    show({ road, how }) {
      const last = shown.at(-1);
      delete last?.section.dataset.now;
      const parting = shown.findIndex(({ moment }, at) => moment !== road[at]);
      if (parting >= 0) takeAway(parting);
      // Only what is lived is read out and fades in; a restored road has been read before.
      log.setAttribute('aria-live', how === 'lived' ? 'polite' : 'off');
      const kept = shown.length;
      for (const moment of road.slice(kept)) append(moment);
      const now = shown.at(-1);
      if (now === undefined) throw new TypeError('A road has at least one moment.');
      now.section.dataset.now = '';
      for (const { section } of shown.slice(0, kept)) delete section.dataset.lived;
      if (how === 'lived' && shown.length > kept) now.section.dataset.lived = '';
      return now.section;
    },
    clear: () => takeAway(0),
  };
}
