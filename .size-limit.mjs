import { readdirSync, readFileSync } from 'node:fs';

/**
 * How much a reader loads, from the built page itself: what index.html names is loaded before the first choice, and the
 * chunk with Phaser in it is the stage's. Files are compressed as a server would.
 */

const page = readFileSync('dist/index.html', 'utf8');

/** The scripts and styles that the page asks for by itself, as paths from here. */
const named = [...page.matchAll(/(?:src|href)="(?:\.?\/)?([^"]+\.(?:js|css))"/g)].map(([, path]) => `dist/${path}`);

const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.js'))
  .map((path) => `dist/${path.replaceAll('\\', '/')}`);
const stage = scripts.filter((path) => readFileSync(path, 'utf8').includes('webglcontextrestored'));

export default [
  { name: 'page', path: 'dist/index.html', gzip: false, brotli: false, limit: '30 kB' },
  { name: 'first choice', path: ['dist/index.html', ...named], gzip: true, limit: '130 kB' },
  ...(stage.length > 0 ? [{ name: 'stage', path: stage, gzip: true, limit: '240 kB' }] : []),
];
