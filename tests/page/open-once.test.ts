import { expect, test, vi } from 'vitest';
import { openingOnce } from '../../src/page/open-once';

test('what is wanted again while it is on its way is opened once, and can be wanted again when it is there', async () => {
  const openOnce = openingOnce();
  const bring = vi.fn(async () => 'the book');
  const open = vi.fn();
  const want = () => openOnce('book', bring, open, expect.unreachable);
  want();
  want();
  await vi.waitFor(() => expect(open).toHaveBeenCalledExactlyOnceWith('the book'));
  expect(bring).toHaveBeenCalledOnce();
  want();
  await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(2));
});

test('what does not arrive can be wanted again, and others are not held up by it', async () => {
  const openOnce = openingOnce();
  const otherwise = vi.fn();
  const open = vi.fn();
  openOnce('book', () => Promise.reject(new TypeError('Failed to fetch')), expect.unreachable, otherwise);
  openOnce('time', async () => 'the roads', open, expect.unreachable);
  await vi.waitFor(() => expect(open).toHaveBeenCalledWith('the roads'));
  expect(otherwise).toHaveBeenCalledOnce();
  openOnce('book', async () => 'the book', open, expect.unreachable);
  await vi.waitFor(() => expect(open).toHaveBeenLastCalledWith('the book'));
});
