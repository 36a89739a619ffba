import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roadLink } from '../../src/director';
import { followLink, type Offered, type Road, readLink } from '../../src/playthrough';
import { fromBase64Url, toBase64Url } from '../../src/playthrough/bytes';
import { fnv1a } from '../../src/playthrough/hash';
import { type TestStory, testStory } from '../director/told';

type Bytes = readonly number[];

/** A story as links lead into it: what is offered at a road's end, told once and remembered. */
function land(story: TestStory) {
  const director = story.direct();
  const told = new Map<string, readonly Offered[] | null>();
  const tell = (road: Road): readonly Offered[] | null => {
    const { moments, trouble } = director.tell(road);
    return trouble === null ? (moments.at(-1)?.offers ?? null) : null;
  };
  const offeredAfter = (road: Road): readonly Offered[] | null => {
    const key = JSON.stringify(road);
    const known = told.get(key);
    const offered = known === undefined ? tell(road) : known;
    told.set(key, offered);
    return offered;
  };
  const id = { id: story.manifest.id, fingerprint: story.compiled.fingerprint };
  /** The bytes of the link to a road of so many choices, each picked by a number. */
  const linkBytes = (seed: number, picks: readonly number[]): Bytes => {
    let road: Road = { seed, choices: [] };
    for (const pick of picks) {
      const sayable = (offeredAfter(road) ?? []).filter(({ unsayable }) => !unsayable);
      const offer = sayable[pick % sayable.length];
      if (offer !== undefined) road = { seed, choices: [...road.choices, offer.id] };
    }
    const { moments } = director.tell(road);
    // A hand may forge what the page never writes: every third link ends in a choice that can't be said.
    const unsaid = picks.length % 3 === 0 ? offeredAfter(road)?.find(({ unsayable }) => unsayable) : undefined;
    if (unsaid !== undefined) road = { seed, choices: [...road.choices, unsaid.id] };
    const link = roadLink({ manifestId: id.id, fingerprint: id.fingerprint, road, moments });
    return fromBase64Url(link.slice(prefix.length)) ?? expect.fail('a link of no bytes');
  };
  return { id, offeredAfter, linkBytes };
}

const prefix = '#road=';
const standing = land(await testStory('what-stands'));
const loop = land(await testStory('random-loop'));
const lands = [standing, loop];
/** Good links into either story, short ones and long ones. */
const good: readonly Bytes[] = Array.from({ length: 24 }, (_, at) => {
  const picks = Array.from({ length: at * 2 }, (_, turn) => turn * 7 + at);
  return (lands[at % 2] ?? standing).linkBytes(at * 89_478_485, picks);
});

const summed = (body: Bytes): Bytes => {
  const sum = fnv1a(body);
  return [...body, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255];
};

/** What a hand, a mailer or a disk may do to bytes; places are from 0 to 1. */
type Hurt = (bytes: Bytes) => Bytes;
const place01 = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Bytes, where01: number): number => Math.floor(where01 * bytes.length);
const bytesHurt: fc.Arbitrary<Hurt> = fc.oneof(
  fc
    .array(fc.tuple(place01, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 })
    .map((flips) => (bytes: Bytes) => {
      const flipped = [...bytes];
      for (const [where01, mask] of flips) flipped[at(bytes, where01)] = (bytes[at(bytes, where01)] ?? 0) ^ mask;
      return flipped;
    }),
  // The head says version, story and seed: it is hit more often than its length would have it.
  fc.tuple(fc.nat(9), fc.nat(255)).map(
    ([where, byte]) =>
      (bytes: Bytes) =>
        bytes.map((old, index) => (index === where ? byte : old)),
  ),
  fc.tuple(place01, place01).map(
    ([a, b]) =>
      (bytes: Bytes) =>
        bytes.slice(at(bytes, Math.min(a, b)), at(bytes, Math.max(a, b))),
  ),
  place01.map((where01) => (bytes: Bytes) => bytes.slice(0, at(bytes, where01))),
  fc.constant((bytes: Bytes) => [...bytes, ...bytes]),
  place01.map((where01) => (bytes: Bytes) => [...bytes, ...bytes.slice(at(bytes, where01))]),
  fc.tuple(fc.constantFrom(...good), place01, place01).map(([other, a, b]) => (bytes: Bytes) => [
    ...bytes.slice(0, at(bytes, a)),
    ...other.slice(at(other, b)),
  ]),
  fc.tuple(fc.nat(255), fc.constantFrom(1, 60, 4080, 4096, 20_000)).map(([byte, length]) => (bytes: Bytes) => [
    ...bytes,
    ...new Uint8Array(length).fill(byte),
  ]),
  fc.array(fc.nat(255), { maxLength: 40 }).map((all) => (bytes: Bytes) => [...bytes.slice(0, 6), ...all]),
);
const lettersHurt: fc.Arbitrary<(letters: string) => string> = fc.oneof(
  { weight: 6, arbitrary: fc.constant((letters: string) => letters) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        place01,
        fc.constantFrom('+', '/', '=', '%', '%2D', ' ', '\n', '\0', '#', '#road=', '&', 'é', '\ud800', '😀', 'A'),
      )
      .map(([where01, strange]) => (letters: string) => {
        const where = Math.floor(where01 * letters.length);
        return letters.slice(0, where) + strange + letters.slice(where);
      }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      (letters: string) => letters.toUpperCase(),
      (letters: string) => prefix + letters,
      (letters: string) => `${letters}==`,
      (letters: string) => encodeURIComponent(letters.replaceAll('-', '+').replaceAll('_', '/')),
      (letters: string) => letters + 'A'.repeat(200_000),
      (letters: string) => letters.split('').reverse().join(''),
    ),
  },
);

const mutated = fc
  .record({
    link: fc.constantFrom(...good),
    /** Where the checksum is made to belong to what was hurt, the hurt goes deeper than the checksum. */
    forged: fc.boolean(),
    hurts: fc.array(bytesHurt, { minLength: 1, maxLength: 3 }),
    letters: lettersHurt,
    before: fc.constantFrom('', 'https://example.org/play/', '?a=%FF&b'),
  })
  .map(({ link, forged, hurts, letters, before }) => {
    const hurt = hurts.reduce((bytes, make) => make(bytes), forged ? link.slice(0, -4) : link);
    return before + prefix + letters(toBase64UrlOfAny(forged ? summed(hurt) : hurt));
  });

/** Base64url of bytes of any number, more than one call takes as arguments. */
const toBase64UrlOfAny = (bytes: Bytes): string =>
  Array.from({ length: Math.ceil(bytes.length / 3000) }, (_, part) =>
    toBase64Url(bytes.slice(part * 3000, part * 3000 + 3000)),
  ).join('');

describe('a link that was damaged, or forged', () => {
  it('never throws, is told for what it is, and leads only along what is offered and can be said', () => {
    const seen = {
      damaged: 0,
      'another story': 0,
      'newer version': 0,
      stayed: 0,
      wentOn: 0,
      'to the end': 0,
      changed: 0,
    };
    fc.assert(
      fc.property(mutated, fc.constantFrom(...lands), (address, { id, offeredAfter }) => {
        const read = readLink(address, id);
        if (read === null) expect.fail('the address holds a link');
        if (typeof read === 'string') {
          seen[read] += 1;
          return;
        }
        const asked: Road[] = [];
        const { road, held, of } = followLink(read, (way) => {
          asked.push(way);
          return offeredAfter(way);
        });
        // Counted, not timed: following asks once for the beginning, and at most once for each mark.
        expect(asked.length).toBeLessThanOrEqual(read.marks.length + 1);
        expect(read.marks.length).toBeLessThanOrEqual(4096);
        expect([of, road.choices.length]).toEqual([read.marks.length, held]);
        expect(road.seed).toBe(read.seed);
        expect(Number.isInteger(road.seed) && road.seed >= 0 && road.seed <= 0x7fffffff).toBe(true);
        road.choices.forEach((choice, turn) => {
          const offered = offeredAfter({ seed: road.seed, choices: road.choices.slice(0, turn) });
          expect(offered?.find((offer) => offer.id === choice)?.unsayable).toBe(false);
        });
        // Where it ended the story goes on, or has ended; it has not broken.
        expect(offeredAfter(road)).not.toBeNull();
        seen[held === 0 ? 'stayed' : 'wentOn'] += 1;
        if (held === of) seen['to the end'] += 1;
        if (read.changed) seen.changed += 1;
      }),
      { numRuns: 10_000, seed: 20_261_125 },
    );
    // Every fate was met, so none of the laws above held for want of a link.
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(50);
  });
});
