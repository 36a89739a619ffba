import { describe, expect, it } from 'vitest';
import { createSession, defaultPreferences, makeOpening, openingTeller, type Session } from '../../src/director';
import { beginPlaythrough, type Playthrough, road } from '../../src/playthrough';
import { createRelationshipStore } from '../../src/relationship';
import { type Recording, record } from './recording';
import { type TestStory, testStory } from './told';

const standing = await testStory('what-stands');
const breaking = await testStory('breaks-at-a-choice');
const before = await testStory('edited-before');
const after = await testStory('edited-after');

interface Sat {
  readonly session: Session;
  readonly recording: Recording;
  readonly kept: Playthrough[];
}

const begun = (story: TestStory, id = 'one'): Playthrough =>
  beginPlaythrough({ id, story: story.compiled.fingerprint, seed: 5, nowMs: 0 });

function sit(story: TestStory, teller = story.direct() as Parameters<Session['retell']>[0]): Sat {
  const kept: Playthrough[] = [];
  const recording = record();
  let ms = 0;
  const session = createSession({
    playthrough: begun(story),
    teller,
    fingerprint: story.compiled.fingerprint,
    keep: (playthrough) => kept.push(playthrough),
    now: () => ++ms,
  });
  session.join(recording);
  return { session, recording, kept };
}

/** The ids of the choices of `edited-*.ink` by their labels. */
const choicesOf = (session: Session): readonly string[] => session.performance().now.offers.map(({ id }) => id);

describe('a choice', () => {
  it('is lived: the next moment is shown, its cues are played, and it is kept', () => {
    const { session, recording, kept } = sit(standing);
    session.choose('hall:laugh');
    expect(recording.shown().page).toEqual([
      'Rain on the glass roof.',
      'guide: You came.',
      '> Laugh out loud.',
      'The hall laughs with you.',
      'A sheet of paper.',
      'How does it begin?',
    ]);
    expect(recording.played()).toEqual(['echo']);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toBe(session.playthrough());
    expect(road(session.playthrough()).choices).toEqual(['hall:laugh']);
  });

  it('that is not offered, or that cannot be said, is ignored', () => {
    const { session, recording, kept } = sit(standing);
    session.choose('hall:shout');
    session.choose('desk:dear');
    expect(recording.manners()).toEqual(['restored']);
    expect(kept).toEqual([]);
  });

  it('leaves the moments before it the same objects', () => {
    const { session } = sit(standing);
    const { road: shown } = session.performance();
    session.choose('hall:laugh');
    session.choose('desk:dear');
    expect(session.performance().road[0]).toBe(shown[0]);
  });

  it('at which the story breaks is not kept: the reader is told, and stands before it again', () => {
    const { session, recording, kept } = sit(breaking);
    session.choose('rooms:hold');
    const shown = recording.shown();
    session.choose('rooms:fall');
    expect(recording.shown()).toEqual(shown);
    expect(recording.notices()).toMatchObject([{ kind: 'lost', finding: { knot: 'shaft' } }]);
    expect(road(session.playthrough()).choices).toEqual(['rooms:hold']);
    expect(kept).toHaveLength(1);
    session.choose('rooms:hold');
    expect(recording.notices()).toEqual([]);
    expect(road(session.playthrough()).choices).toEqual(['rooms:hold', 'rooms:hold']);
  });
});

describe('a rewind', () => {
  it('shows what was shown then, and plays no cue', () => {
    const { session, recording, kept } = sit(standing);
    const opening = recording.shown();
    session.choose('hall:laugh');
    const desk = recording.shown();
    session.choose('desk:dear');
    const played = recording.played();
    session.undo();
    expect(recording.shown()).toEqual(desk);
    session.goTo(0);
    expect(recording.shown()).toEqual(opening);
    session.redo();
    expect(recording.shown()).toEqual(desk);
    expect(recording.played()).toEqual(played);
    expect(recording.manners().slice(-3)).toEqual(['restored', 'restored', 'restored']);
    expect(kept).toHaveLength(5);
  });

  it('to nowhere is ignored', () => {
    const { session, recording, kept } = sit(standing);
    session.undo();
    session.redo();
    session.goTo(0);
    session.goTo(7);
    session.goTo(-1);
    expect(recording.manners()).toEqual(['restored']);
    expect(kept).toEqual([]);
  });
});

describe('the opening teller', () => {
  const opening = () => openingTeller(makeOpening(standing.direct(), 5));

  it('answers the first choice at once, and the second when the director arrives', () => {
    const { session, recording, kept } = sit(standing, opening());
    session.choose('hall:nod');
    const shown = recording.shown();
    session.choose('desk:dear');
    expect(recording.shown()).toEqual(shown);
    expect(road(session.playthrough()).choices).toEqual(['hall:nod']);
    session.retell(standing.direct());
    expect(road(session.playthrough()).choices).toEqual(['hall:nod', 'desk:dear']);
    expect(recording.manners()).toEqual(['restored', 'lived', 'lived']);
    expect(kept).toHaveLength(2);
  });

  it('takes no other choice while one waits, but lets it be taken back', () => {
    const { session } = sit(standing, opening());
    session.choose('hall:nod');
    session.choose('desk:dear');
    session.choose('desk:sir');
    session.undo();
    session.choose('desk:sir');
    session.retell(standing.direct());
    expect(road(session.playthrough()).choices).toEqual(['hall:nod', 'desk:sir']);
  });

  it('hands over unseen: the same moments stay the same objects, and nothing is performed', () => {
    const { session, recording } = sit(standing, opening());
    session.choose('hall:nod');
    const { road: shown } = session.performance();
    session.retell(standing.direct());
    expect(recording.manners()).toEqual(['restored', 'lived']);
    session.choose('desk:dear');
    expect(session.performance().road.slice(0, 2)).toEqual(shown);
    session
      .performance()
      .road.slice(0, 2)
      .forEach((moment, turn) => {
        expect(moment).toBe(shown[turn]);
      });
  });

  it('lets a loaded playthrough wait for the director, and shows it restored', () => {
    const played = sit(standing);
    played.session.choose('hall:nod');
    played.session.choose('desk:dear');
    const { session, recording } = sit(standing, opening());
    session.begin(played.session.playthrough());
    expect(recording.shown().page).toHaveLength(2);
    session.choose('hall:laugh');
    session.retell(standing.direct());
    expect(recording.shown()).toEqual(played.recording.shown());
    expect(recording.played()).toEqual([]);
  });

  it('gives up what waits when no director will come, and undoes nothing', () => {
    const { session, recording } = sit(standing, opening());
    session.choose('hall:nod');
    const shown = recording.shown();
    session.choose('desk:dear');
    session.stopWaiting();
    session.stopWaiting();
    expect(recording.shown()).toEqual(shown);
    session.undo();
    session.choose('hall:laugh');
    session.retell(standing.direct());
    expect(road(session.playthrough()).choices).toEqual(['hall:laugh']);
  });

  it('lets the reader act again when a loaded playthrough can not be told', () => {
    const played = sit(standing);
    played.session.choose('hall:nod');
    played.session.choose('desk:dear');
    const { session } = sit(standing, opening());
    session.begin(played.session.playthrough());
    session.choose('hall:laugh');
    expect(road(session.playthrough()).choices).toEqual([]);
    session.stopWaiting();
    session.choose('hall:laugh');
    expect(road(session.playthrough()).choices).toEqual(['hall:laugh']);
  });

  it('cannot open a session that stands further than it knows', () => {
    const played = sit(standing);
    played.session.choose('hall:nod');
    played.session.choose('desk:dear');
    const playthrough = played.session.playthrough();
    expect(() =>
      createSession({ playthrough, teller: opening(), fingerprint: '', keep: () => undefined, now: () => 0 }),
    ).toThrow(TypeError);
  });
});

describe('an edit of the story', () => {
  const at = (session: Session, which: number): string => choicesOf(session)[which] ?? expect.fail('no such offer');

  it('tells the same choices anew, wherever they went in the script', () => {
    const { session, recording } = sit(before);
    session.choose(at(session, 1));
    session.choose(at(session, 1));
    session.choose(at(session, 0));
    session.retell(after.direct(), after.compiled.fingerprint);
    expect(recording.shown().page).toEqual([
      'Early morning.',
      '> Coffee.',
      'Foam.',
      'Noon.',
      '> Sleep.',
      'Feathers.',
      'Evening.',
      '> Read.',
      'Night.',
    ]);
    expect(recording.notices()).toEqual([]);
    expect(recording.manners().at(-1)).toBe('restored');
  });

  it('stops where a choice is no longer there and says so; the choices themselves are kept for a story that has them', () => {
    const { session, recording } = sit(before);
    session.choose(at(session, 0));
    session.choose(at(session, 0));
    session.choose(at(session, 0));
    const whole = recording.shown();
    const nodes = session.playthrough().nodes.length;
    session.retell(after.direct(), after.compiled.fingerprint);
    expect(recording.shown().page).toEqual(['Early morning.', '> Tea, with milk.', 'Steam.', 'Noon.']);
    expect(recording.notices()).toMatchObject([{ kind: 'changed', held: 1, of: 3 }]);
    expect(session.playthrough().nodes).toHaveLength(nodes);
    session.retell(before.direct(), before.compiled.fingerprint);
    expect(recording.shown()).toEqual(whole);
    expect(recording.notices()).toEqual([]);
  });

  it('does not bring back a place that the reader has gone on from', () => {
    const { session, recording } = sit(before);
    session.choose(at(session, 0));
    session.choose(at(session, 0));
    session.retell(after.direct(), after.compiled.fingerprint);
    session.choose(at(session, 0));
    session.retell(before.direct(), before.compiled.fingerprint);
    expect(recording.shown().page.at(-1)).toBe('Evening.');
    expect(road(session.playthrough()).choices.at(-1)).toContain('sleep');
    expect(session.playthrough().story).toBe(after.compiled.fingerprint);
  });

  it('performs nothing where nothing has changed', () => {
    const { session, recording } = sit(before);
    session.choose(at(session, 0));
    session.retell(before.direct());
    expect(recording.manners()).toEqual(['restored', 'lived']);
  });
});

describe('another playthrough', () => {
  it('is begun in place of the present one, restored, and leaves that one as it was', () => {
    const { session, recording, kept } = sit(standing);
    session.choose('hall:laugh');
    session.begin(begun(standing, 'two'));
    expect(recording.shown().page).toEqual(['Rain on the glass roof.', 'guide: You came.']);
    expect(recording.manners().at(-1)).toBe('restored');
    session.choose('hall:nod');
    expect(kept.map(({ id }) => id)).toEqual(['one', 'two']);
  });
});

describe('performers', () => {
  it('that join late are told the preferences and shown the present as restored', () => {
    const { session } = sit(standing);
    const still = { ...defaultPreferences, still: true };
    session.prefer(still);
    session.choose('hall:laugh');
    const late = record();
    session.join(late);
    expect(late.preferences()).toEqual([still]);
    expect(late.manners()).toEqual(['restored']);
    expect(late.played()).toEqual([]);
    expect(late.shown().page).toHaveLength(6);
  });

  it('all perform and the choice is kept, though one of them throws', () => {
    const { session, recording, kept } = sit(standing);
    let calm = true;
    session.join({
      ...record(),
      perform: () => {
        if (!calm) throw new Error('no canvas');
      },
    });
    calm = false;
    const last = record();
    session.join(last);
    expect(() => session.choose('hall:laugh')).toThrow('no canvas');
    expect(recording.shown()).toEqual(last.shown());
    expect(kept).toHaveLength(1);
  });

  it('are let go of at the end, after which nothing happens any more', () => {
    const { session, recording, kept } = sit(standing);
    session.dispose();
    session.choose('hall:laugh');
    session.begin(begun(standing, 'two'));
    session.retell(before.direct());
    session.tellFault('There is no sound.');
    session.dispose();
    expect(recording.disposed()).toBe(true);
    expect(recording.manners()).toEqual(['restored']);
    expect(kept).toEqual([]);
  });
});

describe('a fault', () => {
  it('is told once, beside what is shown, and plays no cue', () => {
    const { session, recording } = sit(standing);
    session.choose('hall:laugh');
    const shown = recording.shown();
    session.tellFault('There is no sound.');
    session.tellFault('There is no picture.');
    session.tellFault('There is no sound.');
    expect(recording.shown()).toEqual(shown);
    expect(recording.played()).toEqual(['echo']);
    expect(recording.notices()).toEqual([
      { kind: 'fault', message: 'There is no sound.' },
      { kind: 'fault', message: 'There is no picture.' },
    ]);
    expect(recording.manners()).toHaveLength(4);
  });
});

describe('the relationship store', () => {
  it('follows what is performed, back as well as on', () => {
    const relationship = createRelationshipStore(standing.manifest.axes);
    const session = createSession({
      playthrough: begun(standing),
      teller: standing.direct(),
      fingerprint: standing.compiled.fingerprint,
      relationship,
      keep: () => undefined,
      now: () => 0,
    });
    const opening = relationship.getState();
    expect(opening).toEqual({ levels: { warmth: 2 }, ledger: [], derived: { manner: '', warmth_band: 'cool' } });
    session.choose('hall:laugh');
    expect(relationship.getState()).toMatchObject({
      levels: { warmth: 6 },
      ledger: [{ axis: 'warmth', from: 2, to: 6 }],
      derived: { warmth_band: 'warm' },
    });
    session.undo();
    expect(relationship.getState()).toEqual(opening);
  });
});
