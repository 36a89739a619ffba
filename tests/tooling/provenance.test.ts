import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from './project';

/** What assets/provenance.json says of a made file: its own hash, and those of what it was made from. */
interface Origin {
  readonly sha256: string;
  readonly sources: Readonly<Record<string, string>>;
}

const ledger: Readonly<Record<string, Origin>> = JSON.parse(
  readFileSync(join(projectRoot, 'assets', 'provenance.json'), 'utf8'),
);

/** The hash of a file as it stands, null where it is missing. */
function sha256(path: string): string | null {
  const file = join(projectRoot, path);
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null;
}

/** Pictures and sounds that are committed. */
const made = readdirSync(join(projectRoot, 'assets'), { recursive: true, encoding: 'utf8' })
  .map((path) => `assets/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(webp|webm|m4a)$/.test(path))
  .sort();

describe('the ledger of pictures and sounds', () => {
  test('names every picture and sound, and nothing that is gone', () => {
    const named = Object.keys(ledger).filter((path) => /\.(webp|webm|m4a)$/.test(path));
    expect(named.sort()).toEqual(made);
    expect(made.length).toBeGreaterThan(0);
  });

  test('holds for each made file: it is the one that was made', () => {
    const changed = Object.entries(ledger).filter(([path, origin]) => sha256(path) !== origin.sha256);
    expect(changed.map(([path]) => path)).toEqual([]);
  });

  test('holds for each source: nothing was edited and not made again', () => {
    const stale = Object.entries(ledger).flatMap(([path, { sources }]) =>
      Object.entries(sources)
        .filter(([source, hash]) => sha256(source) !== hash)
        .map(([source]) => `${path} was made before ${source} changed`),
    );
    expect(stale).toEqual([]);
  });

  test('gives each made file a source', () => {
    expect(Object.entries(ledger).filter(([, { sources }]) => Object.keys(sources).length === 0)).toEqual([]);
  });
});
