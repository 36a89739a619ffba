// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createSession } from '../src/director';
import { beginPlaythrough } from '../src/playthrough';
import { rememberRoads } from '../src/remembering';
import { testStory } from './director/told';

const story = await testStory('random-loop');

/** A reader of a story that goes on as long as they like, and what was handed over to be kept of their road. */
function reader() {
  const kept: { readonly id: string; readonly text: string }[] = [];
  const director = story.direct();
  const remember = (id: string, text: string): Promise<void> => {
    kept.push({ id, text });
    return Promise.resolve();
  };
  const soon = rememberRoads({ window, session: () => session, saves: { remember }, director: () => director });
  const session = createSession({
    playthrough: beginPlaythrough({ id: 'one', story: director.fingerprint, seed: 1, nowMs: 0 }),
    teller: director,
    fingerprint: director.fingerprint,
    keep: () => soon(),
    now: () => 0,
  });
  const choose = (times: number, which = 0): void => {
    for (let time = 0; time < times; time += 1) session.choose(session.performance().now.offers[which]?.id ?? '');
  };
  /** Whether a new visit is told by what was kept last the road that the reader stands at the end of. */
  const tells = (): boolean => {
    const later = story.direct();
    return later.recall(kept.at(-1)?.text ?? '') && later.recollect(roadHere()) === kept.at(-1)?.text;
  };
  const roadHere = () => ({
    seed: 1,
    choices: session.performance().road.flatMap(({ chosen }) => chosen?.id ?? []),
  });
  return { kept, choose, tells, undo: session.undo };
}

const hide = (): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  vi.restoreAllMocks();
};

test('a page that is put out of sight remembers the road to where the reader stands, once', () => {
  const { kept, choose, tells } = reader();
  choose(3);
  expect(kept).toEqual([]);
  hide();
  expect(kept.map(({ id }) => id)).toEqual(['one']);
  expect(tells()).toBe(true);
  hide();
  expect(kept).toHaveLength(1);
});

test('nothing is remembered of a reader who has chosen nothing', () => {
  const { kept } = reader();
  hide();
  expect(kept).toEqual([]);
});

test('in a long sitting the road is remembered now and then, when the page has nothing else to do', async () => {
  const { kept, choose, tells } = reader();
  choose(15);
  choose(1);
  await expect.poll(() => kept.length).toBe(1);
  expect(tells()).toBe(true);
});

test('going back and coming to as many choices by another way is another road, and is remembered', () => {
  const { kept, choose, tells, undo } = reader();
  choose(3);
  hide();
  undo();
  // All of it is remembered already.
  hide();
  expect(kept).toHaveLength(1);
  choose(1, 1);
  hide();
  expect(kept).toHaveLength(2);
  expect(tells()).toBe(true);
});
