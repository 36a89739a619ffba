import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longStory } from '../../scripts/bench/long-story';
import { isOpened, openForExploring } from '../../src/explorer/open';
import { openNarrated } from '../../src/explorer/reading/narrated';
import { readOnce } from '../../src/explorer/reading/reader';
import { projectRoot } from './project';

test('the story that the bench searches is a long one, and can be read from its first telling to an ending', {
  timeout: 60_000,
}, async () => {
  const opened = await openForExploring(join(projectRoot, 'story'));
  if (!isOpened(opened)) throw new Error('The story does not compile.');
  const script = await longStory(opened.script);
  const narrated = openNarrated(script);
  const words = narrated.probe.content.pieces.reduce((sum, piece) => sum + piece.words, 0);
  expect(words).toBeGreaterThanOrEqual(15_000);
  const { trouble, ending, turns } = readOnce(narrated, script.manifest.personas, 1, 0);
  expect(trouble).toBeNull();
  expect(Object.keys(script.manifest.endings)).toContain(ending);
  expect(turns.length).toBeGreaterThan(60);
});
