import { expect, test } from 'vitest';
import { createSession } from '../src/director';
import { lookBack } from '../src/looking-back';
import { beginPlaythrough, choose, goTo, type Playthrough, road } from '../src/playthrough';
import { testStory } from './director/told';
import { testBrowser } from './saves/browser';

const story = await testStory('three-ends');
const director = story.direct();
const begun = (id: string): Playthrough => beginPlaythrough({ id, story: director.fingerprint, seed: 1, nowMs: 0 });
const [open = '', leave = ''] = director.tell(road(begun('a'))).moments[0]?.offers.map(({ id }) => id) ?? [];

/** A reader who stands somewhere, in a browser of their own. */
function reader(playthrough: Playthrough) {
  const saves = testBrowser().visit();
  const session = createSession({
    playthrough,
    teller: director,
    fingerprint: director.fingerprint,
    keep: (kept, { stands }) => void saves.keep(kept, stands),
    now: () => 9,
  });
  const look = () => lookBack({ manifestId: 'test', session, saves, director, address: 'https://a.test/' });
  return { session, saves, look };
}

const ways = ({ nodes }: Playthrough): readonly (string | null)[] => nodes.map(({ choice }) => choice).sort();

test('a reading that is brought in stands where it stood, and is kept beside the others', async () => {
  const code = (await (await reader(choose(begun('far'), open, 1)).look()).pack()) ?? '';
  const { session, saves, look } = reader(choose(begun('near'), leave, 1));
  await saves.keep(session.playthrough(), session.performance().now.stands);
  expect(await (await look()).bringIn(code)).toBeNull();
  expect(road(session.playthrough()).choices).toEqual([open]);
  await expect.poll(async () => (await saves.list()).map(({ id }) => id).sort()).toEqual(['far', 'near']);
});

test('the same reading from elsewhere is joined with what was read here: no road is lost', async () => {
  const code = (await (await reader(choose(begun('one'), open, 1)).look()).pack()) ?? '';
  const { session, look } = reader(choose(begun('one'), leave, 1));
  expect(await (await look()).bringIn(code)).toBeNull();
  expect(ways(session.playthrough())).toEqual([null, open, leave].sort());
  expect(road(session.playthrough()).choices).toEqual([open]);
});

test('what is no reading changes nothing, and says so in a sentence', async () => {
  const here = choose(begun('one'), leave, 1);
  const { session, look } = reader(here);
  for (const code of ['', 'reading1.zzz', '<b>'])
    expect(await (await look()).bringIn(code)).toMatch(/^This is no reading/);
  expect(session.playthrough()).toBe(here);
});

test('the other kept readings are looked back on one after another', async () => {
  const { session, saves, look } = reader(begun('now'));
  await saves.keep(goTo(choose(begun('before'), open, 1), 0), session.performance().now.stands);
  const found = [];
  for await (const { id, view } of (await look()).elsewhere()) found.push([id, view.chapters.length]);
  expect(found).toEqual([['before', 1]]);
});
