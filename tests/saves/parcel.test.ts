import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginPlaythrough, choose, goTo, type Playthrough } from '../../src/playthrough';
import { pack, unpack } from '../../src/saves/keeping';
import { mostNodes } from '../../src/saves/keeping/bounds';

const rowOf = (playthrough: Playthrough) => ({
  id: playthrough.id,
  chapter: 'One',
  recap: null,
  era: null,
  keptAtMs: 7,
  playthrough,
});
const begun = beginPlaythrough({ id: 'a-1', story: 'f', seed: 5, nowMs: 1 });

test('whatever was chosen, gone back to and chosen otherwise, a reading comes back whole from its code', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(40), fc.string({ minLength: 1, maxLength: 12 })), { maxLength: 60 }),
      async (acts) => {
        const row = rowOf(
          acts.reduce((way, [at, choice], nowMs) => choose(goTo(way, at % way.nodes.length), choice, nowMs), begun),
        );
        expect(await unpack('game', await pack('game', row))).toEqual(row);
      },
    ),
    { numRuns: 60 },
  );
});

test('the largest reading that is kept comes back from its code', async () => {
  const nodes = Array.from({ length: mostNodes }, (_, at) => ({
    parent: at === 0 ? null : at - 1,
    choice: at === 0 ? null : `some_knot.some_stitch:label_${(at * 7919) % 691}`,
    madeAtMs: 1_764_000_000_000 + at * 1009,
    onward: at === mostNodes - 1 ? null : at + 1,
  }));
  const row = rowOf({ ...begun, nodes, at: mostNodes - 1 });
  expect(await unpack('game', await pack('game', row))).toEqual(row);
});

/** What an earlier build, or somebody else, made a code of. */
async function codeOf(json: string): Promise<string> {
  const packed = await new Response(
    new Blob([json]).stream().pipeThrough(new CompressionStream('deflate')),
  ).arrayBuffer();
  return `reading1.${Buffer.from(packed).toString('base64url')}`;
}

test('a code that an earlier build made, node by node, is read, and is made a good deal shorter', async () => {
  const row = rowOf(
    Array.from({ length: 300 }, (_, turn) => turn).reduce<Playthrough>(
      (way, turn) => choose(way, `some_knot:label_${turn % 70}`, turn * 1009),
      begun,
    ),
  );
  const earlier = await codeOf(JSON.stringify({ format: 1, game: 'game', reading: row }));
  expect(await unpack('game', earlier)).toEqual(row);
  expect((await pack('game', row)).length).toBeLessThan(earlier.length / 2);
});

test('white space that a mail put into a code does no harm', async () => {
  const code = await pack('game', rowOf(begun));
  expect(await unpack('game', ` ${code.replace(/.{20}/g, '$&\r\n')} \n`)).toEqual(rowOf(begun));
});

test('a reading of another story is told apart from what is no reading', async () => {
  const code = await pack('other', rowOf(begun));
  expect(await unpack('game', code)).toBe('another story');
  for (const text of ['', 'reading1.', 'reading1.AAAA', 'hello', code.slice(0, -6), code.slice(4)])
    expect(await unpack('other', text)).toBe('unreadable');
});

test('a code that unpacks to more than any reading is let go of', async () => {
  const code = await codeOf('0'.repeat(32 * 1024 * 1024));
  expect(code.length).toBeLessThan(100_000);
  expect(await unpack('game', code)).toBe('unreadable');
});

test('a code that was changed anywhere is unreadable, or still reads as what it was', async () => {
  const row = rowOf(choose(begun, 'knot:label', 9));
  const code = await pack('game', row);
  await fc.assert(
    fc.asyncProperty(fc.nat(code.length - 1), fc.constantFrom('A', 'z', '-', '_', '9', '!'), async (at, letter) => {
      const read = await unpack('game', code.slice(0, at) + letter + code.slice(at + 1));
      if (read !== 'unreadable') expect(read).toEqual(row);
    }),
    { numRuns: 300 },
  );
});
