import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../../scripts/setup/built-site.mjs';
import { smallProject } from './project';

/** Builds a small project where that is due, and tells whether it was. */
async function buildIn(root: string): Promise<{ readonly fault: string | null; readonly said: string }> {
  const said: string[] = [];
  const { fault } = await builtSite(root, (line) => said.push(line));
  return { fault, said: said.join('\n') };
}

test('the site is built once, and again only when something it is made of changed', async () => {
  const root = smallProject();
  expect(await buildIn(root)).toEqual({ fault: null, said: 'Building the site (vite build) …' });
  expect(readFileSync(join(root, 'dist', 'index.html'), 'utf8')).toContain('<title>A page</title>');
  expect(await buildIn(root)).toEqual({ fault: null, said: '' });

  writeFileSync(join(root, 'src', 'story', 'written.ts'), "export const written: string = 'It was light.';\n");
  expect((await buildIn(root)).said).toMatch('Building');
  rmSync(join(root, 'story', 'manifest.json'));
  expect((await buildIn(root)).said).toMatch('Building');
  expect((await buildIn(root)).said).toBe('');
});

test('a site that somebody else built is built again', async () => {
  const root = smallProject();
  await buildIn(root);
  writeFileSync(join(root, 'dist', 'index.html'), 'another story');
  expect((await buildIn(root)).said).toMatch('Building');
  rmSync(join(root, 'dist'), { recursive: true });
  expect((await buildIn(root)).said).toMatch('Building');
  expect(existsSync(join(root, 'dist', 'index.html'))).toBe(true);
});

test('a site that cannot be built says why', async () => {
  const { fault, said } = await buildIn(smallProject({ 'src/story/written.ts': 'export const written = ;\n' }));
  expect(fault).toMatch('could not be built');
  expect(said).toMatch('written.ts');
});
