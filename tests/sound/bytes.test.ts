import { expect, test } from 'vitest';
import { bytesOf, codecs, cuedIn, files, manifest, missing } from './fixture/shipped';

const megabyte = 1_000_000;
const sum = (paths: readonly string[]): number => paths.reduce((bytes, path) => bytes + bytesOf(path), 0);

test('whatever the manifest names has been rendered, in both codecs', () => {
  expect(missing()).toEqual([]);
});

test.each(codecs)('all that is heard is 25 MB or less in %s', (codec) => {
  const all = files.filter((file) => file.endsWith(`.${codec}`));
  expect(all.length).toBeGreaterThan(60);
  expect(sum(all)).toBeLessThanOrEqual(25 * megabyte);
});

test.each(codecs)('all that the first chapter asks for, whatever is chosen, is 1.2 MB or less in %s', (codec) => {
  const chapter = '01-the-letter-office.ink';
  const [airs, music, sounds] = [cuedIn(chapter, 'air'), cuedIn(chapter, 'music'), cuedIn(chapter, 'sound')];
  expect([airs.length, music.length, sounds.length].every((length) => length > 0)).toBe(true);
  const asked = [
    ...airs.map((name) => `airs/${name}.${codec}`),
    ...music.flatMap((name) =>
      (manifest.music[name]?.stems ?? []).map((stem) => `music/${name}/${stem.name}.${codec}`),
    ),
    ...sounds.map((name) => `sounds/${name}.${codec}`),
  ];
  for (const file of asked) expect(bytesOf(file), file).toBeGreaterThan(0);
  expect(sum(asked)).toBeLessThanOrEqual(1.2 * megabyte);
});
