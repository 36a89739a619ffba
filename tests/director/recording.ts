import type { Moment, Notice, Performance, Performer, Preferences, Stands } from '../../src/director';

/** What a reader could see and hear: the page's text in order, the options, what stands. */
export interface Shown {
  readonly page: readonly string[];
  readonly options: readonly string[];
  readonly stands: Stands;
}

/** A performer that writes down what it shows, and plays cues only where it should. */
export interface Recording extends Performer {
  /** What is shown now. */
  shown(): Shown;
  /** Names of the sounds played since the beginning, in order. */
  played(): readonly string[];
  /** How each performance came. */
  manners(): readonly Performance['how'][];
  notices(): readonly Notice[];
  preferences(): readonly Preferences[];
  disposed(): boolean;
}

/** The page's text of a road: what was said, and which option was taken. */
export function pageOf(road: readonly Moment[]): readonly string[] {
  return road.flatMap(({ chosen, lines }) => [
    ...(chosen === null ? [] : [`> ${chosen.text}`]),
    ...lines.map(({ speaker, text }) => (speaker === null ? text : `${speaker}: ${text}`)),
  ]);
}

export function record(): Recording {
  const performances: Performance[] = [];
  const played: string[] = [];
  const preferred: Preferences[] = [];
  let disposed = false;
  const last = (): Performance => {
    const performance = performances.at(-1);
    if (performance === undefined) throw new Error('Nothing has been performed.');
    return performance;
  };
  return {
    perform(performance) {
      performances.push(performance);
      if (performance.how === 'lived') played.push(...performance.now.happenings.map(({ name }) => name));
    },
    prefer: (preferences) => preferred.push(preferences),
    dispose() {
      disposed = true;
    },
    shown() {
      const { road, now } = last();
      return { page: pageOf(road), options: now.offers.map(({ text }) => text), stands: now.stands };
    },
    played: () => [...played],
    manners: () => performances.map(({ how }) => how),
    notices: () => last().notices,
    preferences: () => preferred,
    disposed: () => disposed,
  };
}
