// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { standInForTheBrowser, tryPage } from './browser';
import { line, moment, offer, performed } from './moments';

beforeEach(() => {
  standInForTheBrowser();
  history.replaceState(null, '', '/');
  return goBack;
});

// Two hundred and more words stand for a minute: nothing goes on by itself while a test runs.
const long = [line('word '.repeat(400))];
const first = moment(0, { lines: long, offers: [offer('left'), offer('right')] });
const road = [
  first,
  moment(1, { chosen: offer('left'), lines: long }),
  moment(2, { chosen: offer('on'), lines: long }),
];

const watchingStands = 'Watching. Press any key, or touch the page, to take over.';
const goBack = (): void => {
  window.dispatchEvent(new PopStateEvent('popstate', { state: { page: 'behind', link: null } }));
};
const takenOver = 'You are reading on from here.';

/** A page on which a road that a link brought is watched from its beginning, as far as a turn. */
async function watched(turn: number) {
  const trial = tryPage(first);
  trial.page.perform(performed(road, 'restored'));
  trial.page.offerRoad(road);
  const ask = () =>
    trial
      .all('.notice button')
      .find(({ textContent }) => textContent === 'watch it from the beginning')
      ?.click();
  const status = () => trial.find('[data-part="status"]');
  const begin = async (): Promise<void> => {
    ask();
    await vi.waitFor(() => expect(trial.intents.visit).toHaveBeenCalled());
    trial.page.perform(performed([first], 'restored'));
    for (let to = 1; to <= turn; to += 1) trial.page.perform(performed(road.slice(0, to + 1)));
  };
  return { ...trial, ask, begin, status };
}

test('what is said of the watching is said once, and stands while the road goes by', async () => {
  const { begin, page, status } = await watched(0);
  await begin();
  const said = status().firstChild;
  expect(said?.textContent).toBe(watchingStands);
  page.perform(performed(road.slice(0, 2)));
  page.perform(performed(road));
  expect(status().firstChild).toBe(said);
});

test('where it is too fast for the ear, what is shown is not read out, and the reader’s next choice is again', async () => {
  const { begin, find, page } = await watched(1);
  await begin();
  expect(find('[data-part="log"]').getAttribute('aria-live')).toBe('polite');
  document.documentElement.dataset.watching = 'quiet';
  page.perform(performed(road));
  expect(find('[data-part="log"]').getAttribute('aria-live')).toBe('off');
  goBack();
  page.perform(performed([...road, moment(3, { chosen: offer('on') })]));
  expect(find('[data-part="log"]').getAttribute('aria-live')).toBe('polite');
});

test('Back in the browser stops it, and the reader is told where they are', async () => {
  const { begin, intents, page, status } = await watched(1);
  await begin();
  goBack();
  expect(status().textContent).toBe(takenOver);
  expect(document.documentElement.dataset.watching).toBeUndefined();
  expect(intents.undo).toHaveBeenCalledOnce();
  page.perform(performed([first], 'restored'));
  expect(status().textContent).toBe('One choice back.');
});

test('a bare click on a choice takes it, and stops the watching', async () => {
  const { begin, find, intents, status } = await watched(1);
  await begin();
  find('[data-choice="left"]').click();
  expect(status().textContent).toBe(takenOver);
  expect(intents.choose).toHaveBeenCalledExactlyOnceWith('left');
});

test('a reader who acts before it has begun is not carried off', async () => {
  const { ask, find, intents, status } = await watched(0);
  ask();
  find('[data-act="menu"]').click();
  await vi.dynamicImportSettled();
  expect(intents.visit).not.toHaveBeenCalled();
  expect(status().textContent).not.toBe(watchingStands);
});
