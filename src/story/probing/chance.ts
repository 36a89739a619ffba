import { InkList, type Story } from 'inkjs';
import { isCommand, type RuntimeObject } from './runtime';

/** Decides what falls where the script leaves something to chance. */
export interface Chance {
  /**
   * One throw.
   * @param outcomes how many there are, at least 1
   * @returns which, from 0
   */
  draw(outcomes: number): number;
}

/** What is to be put in the place of what ink's own generator has drawn, once it has. */
export type Correction = (story: Story) => void;

/** inkjs's names for a value's content; a value just drawn belongs to nobody else. */
interface Drawn {
  value: number | InkList | null;
}

const top = (story: Story, below = 0): Drawn | undefined => {
  const stack: readonly RuntimeObject[] = story.state.evaluationStack;
  const value = stack[stack.length - 1 - below];
  return value !== undefined && 'value' in value ? (value as RuntimeObject & Drawn) : undefined;
};

/**
 * Looks at an object that is about to be performed.
 * @returns what puts the draw of `chance` in the place of ink's own; null where nothing is left to chance
 */
export function drawAt(object: RuntimeObject, story: Story, chance: Chance): Correction | null {
  if (isCommand(object, 'random')) {
    const most = top(story)?.value;
    const least = top(story, 1)?.value;
    // What is no range is an error of the script, which ink tells of when it comes to it.
    if (typeof most !== 'number' || typeof least !== 'number' || most < least) return null;
    return replaceBy(least + chance.draw(most - least + 1));
  }
  if (isCommand(object, 'shuffleIndex')) {
    const size = top(story)?.value;
    return typeof size === 'number' && size > 0 ? replaceBy(chance.draw(size)) : null;
  }
  if (isCommand(object, 'randomOfList')) {
    const list = top(story)?.value;
    if (!(list instanceof InkList) || list.size === 0) return null;
    // In an order that does not depend on how the list came to be, so that what fell can fall again.
    const [key, value] = [...list.entries()].sort(([a], [b]) => (a < b ? -1 : 1))[chance.draw(list.size)] ?? [];
    if (key === undefined || value === undefined) return null;
    const { originName } = JSON.parse(key);
    return (after) => {
      const drawn = top(after);
      if (drawn === undefined) return;
      const one = new InkList(String(originName), after);
      one.set(key, value);
      drawn.value = one;
    };
  }
  return null;
}

const replaceBy =
  (value: number): Correction =>
  (story) => {
    const drawn = top(story);
    if (drawn !== undefined) drawn.value = value;
  };
