// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { StillOpen } from '../../src/page/time/still-open';
import type { MappedChapter } from '../../src/time';

const untaken = (count: number) => Array.from({ length: count }, (_, node) => ({ node, text: `Answer ${node}.` }));
const chapter = (title: string, open: number, closed: number): MappedChapter => ({
  title,
  forks: [],
  ends: [],
  start: null,
  untaken: untaken(open),
  closed: untaken(closed),
});

test('the ear is told how many answers there are, however many are listed', async () => {
  const host = document.createElement('div');
  render(<StillOpen chapters={[chapter('Dusk', 40, 0), chapter('Dawn', 2, 1)]} onGo={() => {}} />, host);
  const status = () => host.querySelectorAll('[role="status"]');
  const told = () => [...status()].map(({ textContent }) => textContent);
  expect(told()).toEqual(['']);
  for (const strength of ['many', 'which']) {
    host.querySelector(`#open-${strength}`)?.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(host.querySelectorAll('.still-open > li')).toHaveLength(2));
    expect(told()).toEqual(['42 answers not given, 1 that could not be said.']);
  }
  await vi.waitFor(() => expect(host.querySelectorAll('.others li')).toHaveLength(43));
  expect(status()[0]?.querySelector('li, button')).toBeNull();
  expect(host.querySelector('.still-open')?.closest('[role="status"], [aria-live]')).toBeNull();
});
