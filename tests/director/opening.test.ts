import { describe, expect, it } from 'vitest';
import { makeOpening, openingTeller } from '../../src/director';
import { testStory } from './told';

const story = await testStory('what-stands');
const opening = makeOpening(story.direct(), 5);

describe('the opening', () => {
  it('holds the first moment and the reply to each offer that can be said', () => {
    expect(opening.fingerprint).toBe(story.compiled.fingerprint);
    expect(opening.seed).toBe(5);
    expect(Object.keys(opening.replies)).toEqual(['hall:nod', 'hall:laugh']);
  });

  it('travels as JSON', () => {
    expect(JSON.parse(JSON.stringify(opening))).toEqual(opening);
  });

  it('tells what the director tells, as far as it goes', () => {
    const teller = openingTeller(opening);
    for (const choices of [[], ['hall:nod'], ['hall:laugh']]) {
      expect(teller.tell({ seed: 5, choices })).toEqual(story.direct().tell({ seed: 5, choices }));
    }
  });

  it('knows nothing of longer roads, of other seeds, and of choices that it does not hold', () => {
    const teller = openingTeller(opening);
    expect(teller.tell({ seed: 5, choices: ['hall:nod', 'desk:dear'] })).toBeNull();
    expect(teller.tell({ seed: 6, choices: [] })).toBeNull();
    expect(teller.tell({ seed: 5, choices: ['hall:shout'] })).toBeNull();
    expect(teller.tell({ seed: 5, choices: ['toString'] })).toBeNull();
  });

  it('leaves a reply at which the story breaks to the director', async () => {
    const broken = makeOpening((await testStory('breaks-at-a-choice')).direct(), 5);
    expect(Object.keys(broken.replies)).toEqual(['rooms:hold']);
    expect(openingTeller(broken).tell({ seed: 5, choices: ['rooms:fall'] })).toBeNull();
  });
});
