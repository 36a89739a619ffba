import { describe, expect, it } from 'vitest';
import { arrive, type Game } from '../src/arrival';
import { createSession, makeOpening, openingTeller, roadLink, type Session } from '../src/director';
import type { Director } from '../src/director/telling';
import { beginPlaythrough, type Playthrough, road } from '../src/playthrough';
import { type TestStory, testStory } from './director/told';

const standing = await testStory('what-stands');
const before = await testStory('edited-before');
const after = await testStory('edited-after');

/** A reader at the opening of a story, and all that they are told. */
interface Reader {
  readonly session: Session;
  readonly kept: Playthrough[];
  readonly told: string[];
  readonly said: string[];
  /** Opens an address's fragment. */
  open(fragment: string, director?: Game['director']): Promise<void>;
}

function sit(story: TestStory): Reader {
  const { fingerprint } = story.compiled;
  const kept: Playthrough[] = [];
  const told: string[] = [];
  const said: string[] = [];
  let made = 0;
  const beginning = (seed: number): Playthrough =>
    beginPlaythrough({ id: `reading ${++made}`, story: fingerprint, seed, nowMs: 7 });
  const session = createSession({
    playthrough: beginning(5),
    teller: openingTeller(makeOpening(story.direct(), 5)),
    fingerprint,
    keep: (playthrough) => kept.push(playthrough),
    now: () => 7,
  });
  const arrived = async (): Promise<Director> => {
    const director = story.direct();
    session.retell(director, director.fingerprint);
    return director;
  };
  const offered: number[] = [];
  const page = {
    tell: (sentence: string) => told.push(sentence),
    say: (sentence: string) => said.push(sentence),
    offerRoad: (moments: readonly unknown[]) => offered.push(moments.length),
  };
  const of = { id: story.manifest.id, fingerprint };
  return {
    session,
    kept,
    told,
    said,
    open: (fragment, director = arrived) =>
      arrive(fragment, { story: of, session, page, director, beginning, now: () => 7 }),
  };
}

/** The link to the end of a road of these choices, by their place among those offered. */
function linkBy(story: TestStory, ...places: readonly number[]): string {
  const director = story.direct();
  const choices: string[] = [];
  for (const place of places) {
    choices.push(director.tell({ seed: 9, choices }).moments.at(-1)?.offers[place]?.id ?? expect.fail('no such offer'));
  }
  const whole = { seed: 9, choices };
  const { moments } = director.tell(whole);
  return roadLink({ manifestId: story.manifest.id, fingerprint: story.compiled.fingerprint, road: whole, moments });
}

describe('a link that is opened', () => {
  it('begins a new playthrough that stands where the link leads', async () => {
    const { session, told, said, open } = sit(standing);
    await open(linkBy(standing, 0, 0));
    expect(road(session.playthrough())).toEqual({ seed: 9, choices: ['hall:nod', 'desk:dear'] });
    expect(session.playthrough().id).toBe('reading 2');
    expect(session.performance()).toMatchObject({ how: 'restored', now: { turn: 2 } });
    expect(told).toEqual([]);
    expect(said).toEqual(['The link is being followed.', '', 'This is where the link leads.']);
  });

  it('is kept from the next choice on, beside what was read before', async () => {
    const { session, kept, open } = sit(standing);
    session.choose('hall:laugh');
    await open(linkBy(standing, 0, 0));
    expect(kept.map(({ id }) => id)).toEqual(['reading 1']);
    session.undo();
    expect(kept.map(({ id }) => id)).toEqual(['reading 1', 'reading 2']);
    expect(road(session.playthrough()).choices).toEqual(['hall:nod']);
  });

  it('leads as far as it holds where the story has changed, and says so in a sentence', async () => {
    const some = sit(after);
    await some.open(linkBy(before, 1, 0, 0));
    expect(some.session.performance().now.turn).toBe(1);
    expect(some.told).toEqual([
      'The story has changed since this link was made: 1 of its 3 choices hold, and you stand after the last of them.',
    ]);
    const none = sit(before);
    await none.open(linkBy(after, 0));
    expect(none.session.performance().now.turn).toBe(0);
    expect(none.told).toEqual([
      'The story has changed since this link was made: none of its choices holds any more, and you stand at the beginning.',
    ]);
  });

  it('says in a sentence why it leads nowhere, and the reader stays where they are', async () => {
    const reader = sit(standing);
    const link = linkBy(standing, 0);
    reader.session.choose('hall:laugh');
    const stood = reader.session.playthrough();
    await reader.open(link.slice(0, -1));
    const other = { ...standing, manifest: { ...standing.manifest, id: 'another' } };
    await reader.open(linkBy(other, 0));
    expect(reader.told).toEqual([
      'This link is damaged or was cut short: copy the whole of it, and open it again.',
      'This link leads into another story, and nowhere in this one.',
    ]);
    expect(reader.session.playthrough()).toBe(stood);
  });

  it('is none where the fragment is another, which is nobody’s trouble', async () => {
    const { session, told, said, open } = sit(standing);
    const stood = session.playthrough();
    await open('#choices');
    expect(session.playthrough()).toBe(stood);
    expect([...told, ...said]).toEqual([]);
  });

  it('leaves the reader where they are if the story does not arrive', async () => {
    const { session, said, open } = sit(standing);
    const stood = session.playthrough();
    await open(linkBy(standing, 0), async () => null);
    expect(session.playthrough()).toBe(stood);
    expect(said.at(-1)).toBe('');
  });

  it('leaves a reader alone who has taken up another reading meanwhile', async () => {
    const { session, open } = sit(standing);
    const kept = beginPlaythrough({ id: 'kept', story: standing.compiled.fingerprint, seed: 5, nowMs: 0 });
    await open(linkBy(standing, 0), async () => {
      session.begin(kept);
      return standing.direct();
    });
    expect(session.playthrough()).toBe(kept);
  });
});
