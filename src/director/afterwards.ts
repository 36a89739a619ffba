import type { Performance, Performer } from './performer';

/**
 * A performer that comes after all others, in a task of its own, so that what is read and seen never waits for it. Its
 * first performance, by which it joins, is performed at once: what a gesture allows is allowed only in it.
 * @param later runs an act once what is under way is done; by default after no time
 */
export function afterwards(performer: Performer, later: (act: () => void) => void = setTimeout): Performer {
  let due: Performance[] = [];
  let joined = false;
  return {
    perform(performance) {
      if (!joined) {
        joined = true;
        performer.perform(performance);
        return;
      }
      due.push(performance);
      if (due.length > 1) return;
      later(() => {
        const performances = due;
        due = [];
        for (const each of performances) performer.perform(each);
      });
    },
    prefer: (preferences) => performer.prefer(preferences),
    dispose() {
      // What is due finds nothing to perform.
      due = [];
      performer.dispose();
    },
  };
}
