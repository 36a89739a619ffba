import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followLink, type Link, type Offered, type Road, readLink, writeLink } from '../../src/playthrough';
import { fromBase64Url, toBase64Url, varint } from '../../src/playthrough/bytes';
import { fnv1a } from '../../src/playthrough/hash';

const story = { id: 'lighthouse', fingerprint: 'a0b1c2d3e4f50617' };
const edited = { id: 'lighthouse', fingerprint: '0000000000000000' };

/** What is offered at each turn, whatever was chosen before; behind the last nothing is. */
type Menus = readonly (readonly Offered[])[];
const along =
  (menus: Menus) =>
  ({ choices }: Road): readonly Offered[] =>
    menus[choices.length] ?? [];

/** A road through menus: each choice and all that was offered with it. */
const offeredRoad = (menus: Menus, choices: readonly string[], seed = 1, of = story) => ({
  story: of,
  seed,
  choices: choices.map((id, turn) => ({ id, offered: (menus[turn] ?? []).map((offer) => offer.id) })),
});

const said = (id: string): Offered => ({ id, unsayable: false });
const unsaid = (id: string): Offered => ({ id, unsayable: true });

function good(read: ReturnType<typeof readLink>): Link {
  if (read === null || typeof read === 'string') throw new Error(`No link: ${read}`);
  return read;
}

/** A link of bytes that were put together by hand, with the checksum that belongs to them. */
const forged = (body: readonly number[]): string => {
  const sum = fnv1a(body);
  return `#road=${toBase64Url([...body, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255])}`;
};
/** The bytes of a good link, less its checksum. */
const bodyOf = (link: string): readonly number[] =>
  (fromBase64Url(link.slice('#road='.length)) ?? expect.fail('not base64url')).slice(0, -4);

const ids = fc.oneof(fc.stringMatching(/^[a-z]{1,4}:[a-z]{1,4}$/), fc.string({ minLength: 1, maxLength: 12 }));
const menu = (most: number): fc.Arbitrary<readonly Offered[]> =>
  fc
    .uniqueArray(ids, { minLength: 1, maxLength: most })
    .chain((all) => fc.tuple(...all.map((id) => fc.record({ id: fc.constant(id), unsayable: fc.boolean() }))));
const seeds = fc.nat(0x7fffffff);

/** Menus, and a road of one sayable choice from each; menus in which nothing can be said are left out. */
const walked = (most = 12, length = 40) =>
  fc
    .tuple(fc.array(menu(most), { maxLength: length }), fc.infiniteStream(fc.nat(999)), seeds)
    .map(([all, picks, seed]) => {
      const menus = all.filter((offers) => offers.some(({ unsayable }) => !unsayable));
      const choices = menus.map((offers) => {
        const sayable = offers.filter(({ unsayable }) => !unsayable);
        return sayable[(picks.next().value ?? 0) % sayable.length]?.id ?? '';
      });
      return { menus, choices, seed };
    });

describe('a link', () => {
  it('leads where the road led, whatever the menus', () => {
    fc.assert(
      fc.property(walked(), ({ menus, choices, seed }) => {
        const link = good(readLink(writeLink(offeredRoad(menus, choices, seed)), story));
        expect(link.changed).toBe(false);
        expect(followLink(link, along(menus))).toEqual({
          road: { seed, choices },
          held: choices.length,
          of: choices.length,
        });
      }),
    );
  });

  it('is found again in a whole address, and is made of what an address takes', () => {
    const link = writeLink(offeredRoad([[said('door:open')]], ['door:open']));
    expect(link).toMatch(/^#road=[\w-]+$/);
    expect(readLink(`https://example.org/play/?a=1${link}`, story)).toEqual(readLink(link, story));
  });

  it('of 130 choices among two or three has fewer than 160 bytes', () => {
    const menus = Array.from({ length: 130 }, (_, turn) =>
      Array.from({ length: 1 + (turn % 4) + (turn % 2) }, (_, at) => said(`knot_${turn}:option_${at}`)),
    );
    const choices = menus.map((offers) => offers[offers.length >> 1]?.id ?? '');
    const mean = menus.reduce((sum, { length }) => sum + length, 0) / menus.length;
    expect(mean).toBeGreaterThan(2.9);
    expect(bodyOf(writeLink(offeredRoad(menus, choices, 0x7fffffff))).length + 4).toBeLessThan(160);
  });

  it('goes on to more bytes where five bits do not tell two options apart, and for long menus', () => {
    const long = Array.from({ length: 300 }, (_, at) => said(`market:stall_${at}`));
    const choices = long.map(({ id }) => id);
    for (const id of choices) {
      const link = good(readLink(writeLink(offeredRoad([long], [id])), story));
      expect(followLink(link, along([long])).road.choices).toEqual([id]);
    }
  });

  it('can be of a road without a choice', () => {
    const link = good(readLink(writeLink({ story, seed: 0x7fffffff, choices: [] }), story));
    expect(followLink(link, () => [said('a')])).toEqual({ road: { seed: 0x7fffffff, choices: [] }, held: 0, of: 0 });
  });

  it('is not written of a choice that was not offered, of what is no seed, and of a road without end', () => {
    expect(() => writeLink(offeredRoad([[said('a')]], ['b']))).toThrow(RangeError);
    for (const seed of [-1, 0.5, 2 ** 31, Number.NaN]) {
      expect(() => writeLink({ story, seed, choices: [] })).toThrow(RangeError);
    }
    const round = Array.from({ length: 5000 }, () => ({ id: 'loop:again', offered: ['loop:again'] }));
    expect(() => writeLink({ story, seed: 1, choices: round })).toThrow(RangeError);
    expect(good(readLink(writeLink({ story, seed: 1, choices: round.slice(0, 4000) }), story)).marks).toHaveLength(
      4000,
    );
  });
});

describe('what is no link of this story', () => {
  const link = writeLink(offeredRoad([[said('a'), said('b')]], ['b']));

  it('is told apart: none at all, of another story, of a newer version', () => {
    expect(readLink('', story)).toBeNull();
    expect(readLink('#choices', story)).toBeNull();
    expect(readLink(link, { ...story, id: 'windmill' })).toBe('another story');
    expect(readLink(forged([2, ...bodyOf(link).slice(1)]), story)).toBe('newer version');
    expect(readLink(forged([2]), story)).toBe('newer version');
  });

  it('is damaged where it is cut, empty, far too long, or of bytes that mean nothing', () => {
    const [version = 0, ...rest] = bodyOf(link);
    const head = [version, ...rest.slice(0, 4)];
    expect(readLink('#road=', story)).toBe('damaged');
    expect(readLink(`#road=${'A'.repeat(1_000_000)}`, story)).toBe('damaged');
    expect(readLink(forged([]), story)).toBe('damaged');
    expect(readLink(forged([0, ...rest]), story)).toBe('damaged');
    expect(readLink(forged(head.slice(0, 4)), story)).toBe('damaged');
    expect(readLink(forged(head), story)).toBe('damaged');
    expect(readLink(forged([...head, ...varint(2 ** 31)]), story)).toBe('damaged');
    expect(readLink(forged([...head, 255, 255, 255, 255, 255, 1]), story)).toBe('damaged');
    expect(readLink(forged([...head, 1, 0xff]), story)).toBe('damaged');
    expect(readLink(forged([...head, 1, 0xff, 0x80]), story)).toBe('damaged');
  });

  // The checksum has 32 bits: damage passes for a good link once in four thousand million times.
  it('is damaged wherever it is cut off, and whatever letter of it is changed', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('');
    const strange = fc.oneof(
      fc.constantFrom(...letters),
      fc.constantFrom('+', '/', '=', '%', ' ', '\n', 'é', '\ud800'),
    );
    fc.assert(
      fc.property(walked(), fc.nat(), strange, ({ menus, choices, seed }, at, letter) => {
        const whole = writeLink(offeredRoad(menus, choices, seed));
        const body = whole.slice('#road='.length);
        const place = at % body.length;
        expect(readLink(`#road=${body.slice(0, place)}`, story)).toBe('damaged');
        if (body[place] === letter) return;
        const changed = `#road=${body.slice(0, place)}${letter}${body.slice(place + 1)}`;
        expect(readLink(changed, story)).toBe('damaged');
      }),
      { numRuns: 1000 },
    );
  });

  it('gives no road that is not offered, even where it is forged with the right checksum', () => {
    const head = bodyOf(link).slice(0, 5);
    const bytes = fc.array(fc.nat(255), { maxLength: 60 });
    fc.assert(
      fc.property(bytes, walked(8), fc.boolean(), (more, { menus }, changed) => {
        const read = readLink(forged([...head, ...more]), changed ? edited : story);
        if (read === null || typeof read === 'string') return;
        const { road, held, of } = followLink(read, along(menus));
        expect(held).toBe(road.choices.length);
        expect(held).toBeLessThanOrEqual(of);
        road.choices.forEach((id, turn) => {
          expect(menus[turn]).toContainEqual(said(id));
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('in a story that was edited since', () => {
  const follow = (link: string, menus: Menus) => followLink(good(readLink(link, edited)), along(menus));

  it('a link says so', () => {
    expect(good(readLink(writeLink(offeredRoad([], [])), edited)).changed).toBe(true);
  });

  it('a choice is found again where it stands now', () => {
    const link = writeLink(offeredRoad([[said('a:left'), said('a:right')], [said('b:go')]], ['a:right', 'b:go']));
    const now = [
      [said('a:right'), said('a:up'), said('a:left')],
      [unsaid('b:cry'), said('b:go')],
    ];
    expect(follow(link, now)).toEqual({ road: { seed: 1, choices: ['a:right', 'b:go'] }, held: 2, of: 2 });
  });

  it('options that were inserted, or put in another order, shift no choice to another', () => {
    fc.assert(
      fc.property(
        walked(6, 20),
        fc.array(fc.array(fc.tuple(fc.nat(9), menu(3)), { maxLength: 2 }), { minLength: 20, maxLength: 20 }),
        fc.boolean(),
        ({ menus, choices, seed }, insertions, turned) => {
          const now = menus.map((offers, turn) => {
            const mixed = turned ? offers.toReversed() : [...offers];
            for (const [at, more] of insertions[turn] ?? []) {
              const fresh = more.filter(({ id }) => mixed.every((other) => other.id !== id));
              mixed.splice(at, 0, ...fresh);
            }
            return mixed;
          });
          const { road, held } = follow(writeLink(offeredRoad(menus, choices, seed)), now);
          expect(road.choices).toEqual(choices.slice(0, held));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('menus that the edit left alone hold, all of them', () => {
    const menus = Array.from({ length: 3000 }, (_, turn) => ['a', 'b', 'c'].map((id) => said(`k${turn}:${id}`)));
    const choices = menus.map((_, turn) => `k${turn}:b`);
    const { road, held } = follow(writeLink(offeredRoad(menus, choices)), menus);
    expect(held).toBe(3000);
    expect(road.choices).toEqual(choices);
  });

  it('an option that was inserted ends the road once in some 32 times, and no more often', () => {
    const turns = 2000;
    let held = 0;
    for (let at = 0; at < turns; at += 1) {
      const menus = [[said(`k${at}:a`), said(`k${at}:b`)], [said('end')]];
      const link = writeLink(offeredRoad(menus, [`k${at}:b`, 'end']));
      held += follow(link, [[said(`k${at}:new`), said(`k${at}:a`), said(`k${at}:b`)], [said('end')]]).held / 2;
    }
    expect(turns - held).toBeGreaterThan(turns / 64);
    expect(turns - held).toBeLessThan(turns / 16);
  });

  it('the road ends where the choice is gone, and where it can no longer be said', () => {
    const menus = [[said('a:stay')], [said('b:sing'), said('b:hum')], [said('c:end')]];
    const link = writeLink(offeredRoad(menus, ['a:stay', 'b:sing', 'c:end']));
    const short = { road: { seed: 1, choices: ['a:stay'] }, held: 1, of: 3 };
    expect(follow(link, [[said('a:stay')], [said('b:hum')], [said('c:end')]])).toEqual(short);
    expect(follow(link, [[said('a:stay')], [unsaid('b:sing'), said('b:hum')], [said('c:end')]])).toEqual(short);
  });

  it('a choice that is gone is not taken for another where it was the last', () => {
    for (let at = 0; at < 5000; at += 1) {
      const link = writeLink(offeredRoad([[said(`k${at}:gone`)]], [`k${at}:gone`]));
      expect(follow(link, [[said(`k${at}:other`)]]).held).toBe(0);
    }
  });

  it('a choice that was taken for another is found out at the next', () => {
    const next = [said('b:on'), said('b:off'), said('b:wait')];
    let mistaken = 0;
    let unseen = 0;
    for (let at = 0; at < 5000; at += 1) {
      const chosen = [`k${at}:gone`, 'b:on', 'c:end'];
      const link = writeLink(offeredRoad([[said(`k${at}:gone`)], next, [said('c:end')]], chosen));
      const { held } = follow(link, [[said(`k${at}:other`)], next, [said('c:end')]]);
      if (held > 0) mistaken += 1;
      if (held > 1) unseen += 1;
    }
    expect(mistaken).toBeGreaterThan(5000 / 64);
    expect(mistaken).toBeLessThan(5000 / 16);
    expect(unseen).toBeLessThan(mistaken / 4);
  });
});

describe('following a link', () => {
  it('ends before a choice in which the story breaks', () => {
    const menus = [[said('a')], [said('b')], [said('c')]];
    const link = good(readLink(writeLink(offeredRoad(menus, ['a', 'b', 'c'])), story));
    const breaking = (road: Road) => (road.choices.length === 2 ? null : along(menus)(road));
    expect(followLink(link, breaking)).toEqual({ road: { seed: 1, choices: ['a'] }, held: 1, of: 3 });
    expect(followLink(link, () => null)).toEqual({ road: { seed: 1, choices: [] }, held: 0, of: 3 });
  });

  it('asks with the seed and one choice more each time', () => {
    const menus = [[said('a')], [said('b')]];
    const asked: Road[] = [];
    followLink(good(readLink(writeLink(offeredRoad(menus, ['a', 'b'], 9)), story)), (road) => {
      asked.push(road);
      return along(menus)(road);
    });
    expect(asked).toEqual([
      { seed: 9, choices: [] },
      { seed: 9, choices: ['a'] },
      { seed: 9, choices: ['a', 'b'] },
    ]);
  });
});
