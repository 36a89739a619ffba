import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStory, StoryError } from '../../src/story/running';
import type { Written } from './reading';
import { textOf, written } from './reading';

/** What a story says of itself when it breaks after the choices given. */
function fault({ compiled, sources }: Written, picks: readonly number[], maxSteps?: number): string {
  const story = openStory(compiled, sources, maxSteps === undefined ? {} : { maxSteps });
  try {
    story.advance();
    for (const pick of picks) {
      story.choose(pick);
      story.advance();
    }
  } catch (error) {
    if (error instanceof StoryError) return error.message;
    throw error;
  }
  return 'no fault';
}

test('a knot that runs out in mid-scene is told with its place', async () => {
  const story = await written('-> hall\n== hall\nA hall.\n* [Go.]\n  Gone.\n  -> stair\n== stair\nSteps.\nMore steps.');
  expect(fault(story, [0])).toBe(
    "main.ink:9 (stair) error: The story broke: ran out of content. Do you need a '-> DONE' or '-> END'? End the branch with a divert, -> DONE or -> END.",
  );
});

test('a runtime error in mid-scene is told with its file and line', async () => {
  const story = await written('INCLUDE two.ink\nA.\n* [Go.]\n-> hall', {
    'two.ink': 'VAR way = 0\n== hall\nA hall.\n-> way\n',
  });
  expect(fault(story, [0])).toMatch(/^two\.ink:4 \(hall\) error: The story broke: .*divert/i);
});

test('an external function without a fallback is told of before the first line', async () => {
  const story = await written('EXTERNAL thunder()\nA.\n~ thunder()\n-> END');
  expect(fault(story, [])).toMatch(
    /error: The story broke: .*external.*thunder.* Write an ink function of the same name as a fallback\.$/i,
  );
});

test('an external function with a fallback runs as in an editor', async () => {
  const { compiled } = await written('EXTERNAL thunder()\nA.\n~ thunder()\n-> END\n== function thunder()\nRumble.');
  expect(textOf(openStory(compiled).advance())).toEqual(['A.', 'Rumble.']);
});

/** Were the limit deaf, a loop would hang the tests; so this is looked at before each. */
async function limitHolds(): Promise<void> {
  expect(fault(await written('A.\nB.\nC.\n-> END'), [], 3)).toContain('goes round without end: 3 steps');
}

test('the limit on steps holds a straight story too', limitHolds);

const loops: readonly (readonly [string, string])[] = [
  ['silently', '== round\n-> again\n== again\n-> round'],
  ['saying something each time', '== round\nRound.\n-> round'],
  ['in a tunnel that calls itself', '== round\n-> round ->\n->->'],
  ['in a thread that starts itself', '== round\n<- round\n-> DONE'],
  ['in a function that calls itself', '== round\n~ spin()\n-> DONE\n== function spin()\n~ spin()'],
  ['in the text of a choice', '== round\n* [{spin()}]\n- -> END\n== function spin()\n~ spin()'],
  ['by a choice that takes itself', '== round\n+ -> round'],
];

test.each(loops)('a story that goes round without end %s is stopped, and the knot named', async (_, knots) => {
  await limitHolds();
  const story = await written(`A.\n* [Go.]\n-> round\n${knots}`);
  expect(fault(story, [0], 5_000)).toMatch(
    /^main\.ink:\d+ \((round|again|spin)\) error: The knot “(round|again|spin)” goes round without end: 5000 steps and no choice\. Give the loop a choice or a way out\.$/,
  );
});

test('a long passage is no loop', async () => {
  const story = await written(Array.from({ length: 1000 }, (_, i) => `Line ${i}.`).join('\n'));
  expect(textOf(openStory(story.compiled).advance())).toHaveLength(1000);
});

test('a loop that ends in time is no loop', async () => {
  const story = await written('VAR n = 0\n-> round\n== round\n~ n = n + 1\n{ n < 500: -> round }\nDone.\n-> END');
  expect(fault(story, [])).toBe('no fault');
});

test('after a fault the story goes on from a snapshot as if nothing had happened', async () => {
  const { compiled } = await written(
    'VAR way = 0\nA.\n+ (bad) [Bad.]\n  Into it.\n  -> way\n+ (good) [Good.]\n  Well.\n- -> END',
  );
  const story = openStory(compiled);
  const offered = story.advance().options;
  const before = story.snapshot();
  story.choose(0);
  expect(() => story.advance()).toThrow(StoryError);
  story.restore(before);
  expect(story.options()).toEqual(offered);
  story.choose(1);
  expect(textOf(story.advance())).toEqual(['Well.']);
});

test('after an endless loop the story goes on from a snapshot, and starts again', async () => {
  await limitHolds();
  const { compiled } = await written(
    'A.\n+ [Loop.]\n  Into it.\n  -> round\n+ [On.]\n  Well.\n- -> END\n== round\nRound.\n-> round',
  );
  const story = openStory(compiled, null, { maxSteps: 2_000 });
  story.advance();
  const before = story.snapshot();
  for (let time = 0; time < 3; time++) {
    story.choose(0);
    expect(() => story.advance()).toThrow(StoryError);
    story.restore(before);
  }
  story.choose(1);
  expect(textOf(story.advance())).toEqual(['Well.']);
  story.start(4);
  expect(textOf(story.advance())).toEqual(['A.']);
});

test.each(['', 'null', '{}', '[]', '{"inkSaveVersion": 10}', 'not JSON'])(
  '%j is no save, and changes nothing',
  async (json) => {
    const { compiled } = await written('VAR n = 1\nA.\n* [Go.]\n  ~ n = 2\n- N {n}.\n-> END');
    const story = openStory(compiled);
    story.advance();
    const before = story.save();
    expect(() => story.load(json)).toThrow(StoryError);
    expect(story.save()).toBe(before);
    story.choose(0);
    expect(textOf(story.advance())).toEqual(['N 2.']);
  },
);

test('a save that was spoilt anywhere either loads or leaves the story where it stood', async () => {
  const { compiled } = await written(
    'VAR n = 1\nLIST l = (a), b\n-> t ->\n== t\nA {n}.\n<- side\n+ (go) [Go.]\n  ~ n = n + 1\n  -> t\n== side\n+ [Side.] -> t\n- -> DONE',
  );
  const opened = openStory(compiled, null, { maxSteps: 2_000 });
  opened.advance();
  opened.choose(0);
  opened.advance();
  const json = opened.save();
  const options = opened.options();
  fc.assert(
    fc.property(fc.nat(json.length - 1), fc.integer({ min: 32, max: 126 }), fc.boolean(), (at, code, cut) => {
      const story = openStory(compiled, null, { maxSteps: 2_000 });
      story.load(json);
      const spoilt = json.slice(0, at) + (cut ? '' : String.fromCharCode(code)) + json.slice(at + 1);
      try {
        story.load(spoilt);
      } catch (error) {
        expect(error).toBeInstanceOf(StoryError);
        expect(story.save()).toBe(json);
        expect(story.options()).toEqual(options);
        return;
      }
      // It may have loaded something else; whatever it is, going on ends, in a passage or in a fault.
      try {
        if (story.options().length > 0) story.choose(0);
        story.advance();
      } catch (error) {
        expect(error).toBeInstanceOf(StoryError);
      }
      story.load(json);
      expect(story.options()).toEqual(options);
    }),
    { numRuns: 400 },
  );
});
