import { h, render } from 'preact';
import type { Performance } from '../director';
import { Notices, type NoticeText, noticeText } from './notices';
import type { Words } from './words';

/** What the reader is told beside the story: notices, which stay until put away, and a passing status. */
export interface Tidings {
  /** Takes in a performance's notices; where the reader has gone on, those of a place left behind go. */
  take(performance: Performance, words: Words, wentOn: boolean): void;
  /** One short sentence in place of the last; empty for none. */
  say(sentence: string): void;
  fault(sentence: string): void;
  /** A sentence about the place where the reader stands, with what they can do there. */
  offer(sentence: string, acts: NonNullable<NoticeText['acts']>): void;
}

/** Opens the two places where tidings stand. */
export function openTidings(notices: HTMLElement, status: HTMLElement): Tidings {
  let texts: readonly NoticeText[] = [];
  /** Faults come with every performance until the reader moves on; one that was put away stays away. */
  const putAway = new Set<string>();

  const draw = (): void => {
    const onDismiss = (text: NoticeText): void => {
      if (!text.passes) putAway.add(text.sentence);
      texts = texts.filter((other) => other !== text);
      draw();
    };
    render(h(Notices, { texts, onDismiss }), notices);
  };
  const add = (text: NoticeText): void => {
    if (!putAway.has(text.sentence) && !texts.some(({ sentence }) => sentence === text.sentence))
      texts = [...texts, text];
  };

  return {
    take(performance, words, wentOn) {
      if (wentOn) texts = texts.filter(({ passes }) => !passes);
      for (const notice of performance.notices) add(noticeText(notice, words));
      draw();
    },
    say(sentence) {
      // A new element each time, so that the same sentence twice is said twice.
      const line = status.ownerDocument.createElement('p');
      line.textContent = sentence;
      status.replaceChildren(...(sentence === '' ? [] : [line]));
    },
    offer(sentence, acts) {
      texts = texts.filter((other) => other.sentence !== sentence);
      add({ sentence, detail: null, passes: true, acts });
      draw();
    },
    fault(sentence) {
      putAway.delete(sentence);
      add({ sentence, detail: null, passes: false });
      draw();
    },
  };
}
