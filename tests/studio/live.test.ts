import { expect, test, vi } from 'vitest';
import type { StoryChange } from '../../src/studio/edits';
import type { LiveGame } from '../../src/studio/live';
import { followStory } from '../../src/studio/live';

/** A running game that follows edits, and the far end of its wire. */
function following(load: (url: string) => Promise<Response>) {
  const game = { retell: vi.fn<LiveGame['retell']>(), fault: vi.fn<LiveGame['fault']>() };
  const reload = vi.fn<() => void>();
  const clear = vi.fn<() => void>();
  let tell: (change: StoryChange) => void = () => {};
  const hot = {
    on(event: string, hear: (change: StoryChange) => void): void {
      if (event === 'story:changed') tell = hear;
    },
  };
  followStory(game, { hot, load, reload, clear });
  return {
    ...game,
    reload,
    clear,
    edited: (change: Partial<StoryChange>) => tell({ storyUrl: '/s', sourcesUrl: '/m', reload: false, ...change }),
  };
}

const answer = (what: unknown): Promise<Response> => Promise.resolve(Response.json(what));

test('an edit is fetched and told again by the running game', async () => {
  const { edited, retell, clear } = following((url) => answer({ from: url }));
  edited({ storyUrl: '/s?r=2', sourcesUrl: '/m?r=2' });
  await vi.waitFor(() => expect(retell).toHaveBeenCalledExactlyOnceWith({ from: '/s?r=2' }, { from: '/m?r=2' }));
  // Whatever was shown of a broken edit before is over.
  expect(clear).toHaveBeenCalledOnce();
});

test('of two edits at once only the later is told', async () => {
  const held: (() => void)[] = [];
  const { edited, retell } = following(
    (url) => new Promise((resolve) => held.push(() => resolve(Response.json({ from: url })))),
  );
  edited({ storyUrl: '/s?r=2' });
  edited({ storyUrl: '/s?r=3' });
  for (const arrive of held.reverse()) arrive();
  await vi.waitFor(() => expect(retell).toHaveBeenCalled());
  await Promise.resolve();
  expect(retell.mock.calls.map(([compiled]) => compiled)).toEqual([{ from: '/s?r=3' }]);
});

test('a changed manifest loads the page anew', () => {
  const { edited, reload, retell } = following(() => answer({}));
  edited({ reload: true });
  expect(reload).toHaveBeenCalledOnce();
  expect(retell).not.toHaveBeenCalled();
});

test('an edit that does not arrive is told in a sentence, and the game stays as it was', async () => {
  const { edited, fault, retell } = following(() => Promise.resolve(new Response('', { status: 404 })));
  edited({});
  await vi.waitFor(() => expect(fault).toHaveBeenCalledWith('The edited story did not arrive: /s answered 404.'));
  expect(retell).not.toHaveBeenCalled();
});
