import type { Story } from 'inkjs';

type State = Story['state'];

/** inkjs's private names for what is reached into here. */
const current = '_state';
const savingAside = '_asyncSaving';
const globals = '_globalVariables';
const visits = '_visitCounts';
const turns = '_turnIndices';

/** Where a story stands, kept in memory: cheap to take and to go back to, good only for the story that gave it. */
export interface Snapshot {
  readonly kind: 'snapshot';
}

/** The state of a running story: kept, gone back to, written and read. */
export interface StateKeeper {
  snapshot(): Snapshot;
  /**
   * The same for half the price: the state itself is kept and not a copy, so that the story may be asked nothing more
   * until it is restored, begun again or loaded.
   */
  leave(): Snapshot;
  /** @throws TypeError where the snapshot came from elsewhere */
  restore(snapshot: Snapshot): void;
  /** The state as ink's own JSON. */
  save(): string;
  /** Reads a state; throws whatever ink throws and leaves the story as it was where the JSON doesn't fit. */
  load(json: string): void;
  /** Begins again. */
  reset(): void;
}

/** Copies a state so that both go on apart. Ink's own copy forgets the tags of choices. */
function fork(state: State): State {
  const copy = state.CopyAndStartPatching(true);
  state.generatedChoices.forEach((choice, i) => {
    const twin = copy.generatedChoices[i];
    if (twin !== undefined) twin.tags = choice.tags;
  });
  return copy;
}

/**
 * Keeps the states of a story. Ink patches a shared base while it believes that a save is being written in the
 * background; it is told so for good here, and a tree of states stays valid. Private names of inkjs 2.4.0, which
 * is pinned for it; tests hold snapshots to be the same as saves.
 */
export function keepStates(story: Story): StateKeeper {
  const states = new WeakMap<Snapshot, State>();
  const adopt = (state: State): void => {
    story[current] = state;
    story[savingAside] = true;
  };
  const reset = (): void => {
    // The globals must reach the base itself, since ink takes its defaults from there.
    story[savingAside] = false;
    story.ResetState();
    adopt(story.state);
  };
  adopt(story.state);
  const keep = (state: State): Snapshot => {
    const snapshot: Snapshot = Object.freeze({ kind: 'snapshot' });
    states.set(snapshot, state);
    return snapshot;
  };
  return {
    snapshot() {
      const state = story.state;
      adopt(fork(state));
      return keep(state);
    },
    leave: () => keep(story.state),
    restore(snapshot) {
      const state = states.get(snapshot);
      if (state === undefined) throw new TypeError('This snapshot belongs to another story.');
      state.RestoreAfterPatch();
      adopt(fork(state));
    },
    save() {
      const state = story.state;
      const variables = state.variablesState;
      const base = variables[globals];
      const written = fork(state);
      // The patch is only folded in by writing to maps that all snapshots share: give it copies of them.
      written[visits] = new Map(state[visits]);
      written[turns] = new Map(state[turns]);
      variables[globals] = new Map(base);
      try {
        written.ApplyAnyPatch();
        return written.ToJson();
      } finally {
        variables[globals] = base;
        state.RestoreAfterPatch();
      }
    },
    load(json) {
      const before = story.state;
      try {
        reset();
        story.state.LoadJson(json);
        if (story.state.hasError || story.state.hasWarning) {
          throw new Error([...(story.state.currentErrors ?? []), ...(story.state.currentWarnings ?? [])].join(' '));
        }
        if (
          ![story.state.storySeed, story.state.previousRandom, story.state.currentTurnIndex].every(Number.isInteger)
        ) {
          throw new Error('its numbers are no numbers');
        }
      } catch (error) {
        before.RestoreAfterPatch();
        adopt(before);
        throw error;
      }
    },
    reset,
  };
}
