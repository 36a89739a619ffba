import { Story } from 'inkjs';
import { describe, expect, test } from 'vitest';
import { openStory, StoryError } from '../../src/story/running';
import { allStories } from './reading';

const stories = await allStories();
const turns = 30;

/** What a reader of plain inkjs is shown: lines of text, and the texts of the choices. */
function plainly(ink: string, seed: number): readonly string[] {
  const story = new Story(ink);
  story.state.storySeed = seed;
  const shown: string[] = [];
  for (let turn = 0; turn < turns; turn++) {
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim();
      if (text !== '') shown.push(text);
    }
    const choices = story.currentChoices;
    shown.push(...choices.map(({ text }) => `> ${text}`));
    if (choices.length === 0) break;
    story.ChooseChoiceIndex((turn * 7 + seed) % choices.length);
  }
  return shown;
}

/** The same by the story room, a snapshot taken at every turn. */
function byTheRoom(compiled: Parameters<typeof openStory>[0], seed: number): readonly string[] {
  const story = openStory(compiled);
  story.start(seed);
  const shown: string[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const { lines, options } = story.advance();
    story.snapshot();
    shown.push(
      ...lines.map(({ text }) => text).filter((text) => text !== ''),
      ...options.map(({ text }) => `> ${text}`),
    );
    if (options.length === 0) break;
    story.choose((turn * 7 + seed) % options.length);
  }
  return shown;
}

// What loops for ever would hang plain inkjs.
describe.each(stories.filter(({ name }) => !name.includes('breaks')))('$name', ({ compiled }) => {
  test('reads in plain inkjs as it does here', () => {
    for (const seed of [0, 1, 2, 3, 4]) {
      let here: readonly string[];
      try {
        here = byTheRoom(compiled, seed);
      } catch (error) {
        expect(error).toBeInstanceOf(StoryError);
        continue;
      }
      expect(plainly(compiled.ink, seed)).toEqual(here);
    }
  });
});
