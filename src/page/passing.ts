import type { Performance } from '../director';
import type { Words } from './words';

/**
 * What happened to the reader's place, in a word of the era; empty where they have gone on, or went elsewhere.
 * @param before what was shown until now
 * @param resumed whether the place is one that was kept
 */
export function wordInPassing(before: Performance, shown: Performance, words: Words, resumed: boolean): string {
  if (shown.how === 'lived') return '';
  if (resumed) return words.kept;
  const [long, short] = before.road.length > shown.road.length ? [before, shown] : [shown, before];
  if (long === short || short.road.some((moment, turn) => moment !== long.road[turn])) return '';
  return long === before ? words.undone : words.redone;
}
