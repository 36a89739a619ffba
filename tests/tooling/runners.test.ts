import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './project';

test('every file with tests in it is run by one of the two runners', () => {
  const files = readdirSync(join(projectRoot, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path));
  const withTests = files.filter((path) =>
    /^(test|it|describe)(\.\w+)*\(/m.test(readFileSync(join(projectRoot, 'tests', path), 'utf8')),
  );
  const stray = withTests.filter((path) =>
    path.startsWith('journeys/') ? !path.endsWith('.journey.ts') : !/\.test\.tsx?$/.test(path),
  );
  expect(stray).toEqual([]);
  expect(withTests.length).toBeGreaterThan(10);
});
