import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cueGrammar, isCue, lights, parseCue, stagings } from '../../src/story';
import { compileStory } from '../../src/story/compiler';

/** A row of the table in the document. */
interface Row {
  readonly cue: string;
  readonly on: string;
  readonly lasts: string;
  readonly does: string;
}

const document = readFileSync('story/README.md', 'utf8');
const rows: readonly Row[] = [...document.matchAll(/^\| `# ([^`]+)` \| (\w+) \| (\w+) \| (.+) \|$/gm)].map(
  ([, cue = '', on = '', lasts = '', does = '']) => ({ cue, on, lasts, does }),
);
const kindOf = ({ cue }: Row): string => cue.split(':')[0] ?? '';

test('every cue of the grammar is in the document, and the document has no other', () => {
  expect(rows.map(kindOf).sort()).toEqual(Object.keys(cueGrammar).sort());
});

test.each(rows)('the document is right about where # $cue is written, and whether it lasts', (row) => {
  const rule = Object.entries(cueGrammar).find(([kind]) => kind === kindOf(row))?.[1];
  expect({ on: row.on, lasts: row.lasts }).toEqual({ on: rule?.on, lasts: rule?.lasts });
});

const examples: Readonly<Record<string, string>> = {
  light: 'light: waking',
  staging: 'staging: desk',
  unsayable: 'unsayable',
};

test.each(rows)('# $cue can be read as the document writes it', (row) => {
  const tag = examples[kindOf(row)] ?? row.cue;
  expect(isCue(parseCue(tag, row.on === 'line' ? 'line' : 'option'))).toBe(true);
});

test('every mark is explained where the document tells what the checker reads', () => {
  const [, section = ''] = /\n## What the checker reads\n([\s\S]*?)\n## /.exec(document) ?? [];
  const marks = Object.entries(cueGrammar).flatMap(([kind, { lasts }]) => (lasts === 'marks' ? [kind] : []));
  const explained = [...section.matchAll(/^\*\*`# (\w+)/gm)].map(([, kind = '']) => kind);
  expect(explained.sort()).toEqual(marks.sort());
});

test('every thread of the story is named in the document, so that a misspelt one is noticed', async () => {
  const made = await compileStory({ entry: 'main.ink', readFile: (path) => readFileSync(`story/${path}`, 'utf8') });
  const cues = made.compiled === null ? [] : made.cues;
  const threads = cues.flatMap(({ read }) =>
    read !== null && isCue(read) && read.kind === 'thread' ? [read.name] : [],
  );
  const [, list = ''] = /^Their threads are marked ([\s\S]*?)\n\n/m.exec(document) ?? [];
  const listed = [...list.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  expect([...new Set(threads)].sort()).toEqual(listed.sort());
});

test('every light and every staging is in the document', () => {
  const does = (kind: string): readonly string[] =>
    [...(rows.find((row) => kindOf(row) === kind)?.does ?? '').matchAll(/`(\w+)`/g)].map(([, word = '']) => word);
  expect(does('light')).toEqual([...lights]);
  expect(does('staging')).toEqual([...stagings]);
});
