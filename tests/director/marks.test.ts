import { expect, test } from 'vitest';
import { makeOpening } from '../../src/director';
import { createDirector, type Director } from '../../src/director/telling';
import { bareManifest } from '../../src/story';
import { compileStory } from '../../src/story/compiler';

/** A small story, with or without its marks, and else the same line by line. */
function ink(isMarked: boolean): string {
  const mark = (tags: string): string => (isMarked ? tags : '');
  return `
VAR rang = false
# scene: hall
${mark('# held # thread: bell')}
Somebody rings. ${mark('# again')}
${mark('# thread: door')}
Who is it? # speaker: guide
# speaker: guest
${mark('# reflective')}
{ true: ${mark('# secret')} }
Only me.
${mark('# reflective')}
* (open) [Open. # manner: bold ${mark('# leans: kind')}]
    ~ rang = true
    # letter: aunt
    ${mark('# thread: bell')}
    Dear aunt,
    # sound: door
    ${mark('# again')}
* (wait) [Wait. ${mark('# later # leans: shy')}]
* (shout) [Shout. # unsayable ${mark('# leans: bold')}]
- ${mark('# thread: door')}
{ rang: ${mark('# thread: bell')} }
It is late. # ending: late
${mark('# secret')}
-> END`;
}

async function direct(isMarked: boolean): Promise<Director> {
  const made = await compileStory({ entry: 'main.ink', readFile: () => ink(isMarked) });
  if (made.compiled === null) throw new Error(made.findings.map(({ message }) => message).join('\n'));
  const { compiled, sources } = made;
  return createDirector({ compiled, sources, manifest: bareManifest('test', 'Test', 'main.ink') });
}

const marked = await direct(true);
const unmarked = await direct(false);

test.each([[[]], [[':open']], [[':wait']]])(
  'a road is told the same with marks for the checker and without: %j',
  (choices) => {
    const told = marked.tell({ seed: 1, choices });
    expect(told).toEqual(unmarked.tell({ seed: 1, choices }));
    expect(told.trouble).toBe(null);
    expect(told.moments).toHaveLength(choices.length + 1);
  },
);

test('the opening that travels with the page does not grow by marks', () => {
  const { first, replies } = makeOpening(marked, 1);
  expect(Object.keys(replies)).toEqual([':open', ':wait']);
  expect(makeOpening(unmarked, 1)).toMatchObject({ first, replies });
  expect(JSON.stringify({ first, replies })).not.toMatch(/leans|later|reflective|thread|held|secret|again/);
});
