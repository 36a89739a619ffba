import type { Performance, Performer } from './performer';
import { defaultPreferences, type Preferences } from './preferences';

/** All performers of a session, addressed as one. */
export interface Troupe {
  /** Takes in a performer: it is told the preferences, then what to show. */
  join(performer: Performer, performance: Performance): void;
  perform(performance: Performance): void;
  prefer(preferences: Preferences): void;
  /** Lets all go; none performs again. */
  dispose(): void;
}

/** A troupe of none yet, with the default preferences. */
export function gatherTroupe(): Troupe {
  const performers = new Set<Performer>();
  let preferences = defaultPreferences;

  /** A performer that throws is a programmer's mistake: the others perform all the same, then it is thrown on. */
  const each = (act: (performer: Performer) => void): void => {
    const failures: unknown[] = [];
    for (const performer of performers) {
      try {
        act(performer);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  };

  return {
    join(performer, performance) {
      performers.add(performer);
      performer.prefer(preferences);
      performer.perform(performance);
    },
    perform: (performance) => each((performer) => performer.perform(performance)),
    prefer(changed) {
      preferences = changed;
      each((performer) => performer.prefer(changed));
    },
    dispose() {
      try {
        each((performer) => performer.dispose());
      } finally {
        performers.clear();
      }
    },
  };
}
