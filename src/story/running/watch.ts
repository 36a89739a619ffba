import type { Story } from 'inkjs';

/** Watches the steps of a running story, for a limit on them and for the place where it went wrong. */
export interface Watch {
  /** Starts counting anew. */
  begin(): void;
  /** Runtime path of the last step, as it was when the limit was reached if it was; null before the first since `begin`. */
  path(): string | null;
  /** True where the limit was reached since `begin`. */
  exceeded(): boolean;
}

interface Pointing {
  readonly container: { readonly path: { toString(): string } } | null;
  readonly index: number;
}

/** inkjs's private name for the hook. */
const hook = '_profiler';

const pathOf = (at: Pointing | null): string | null => {
  if (at === null || at.container === null) return null;
  const container = at.container.path.toString();
  if (at.index < 0) return container;
  return container === '' ? String(at.index) : `${container}.${at.index}`;
};

/**
 * Hooks into a story's steps. inkjs has the hook ready under a private name and never fills it, so this file is the
 * only one that knows the name; a test runs an endless loop into it, which fails when another version drops it.
 * @param story the story to watch
 * @param maxSteps how many steps are allowed after each `begin`; the step after them is a runtime error of the story
 */
export function watchSteps(story: Story, maxSteps: number): Watch {
  let steps = 0;
  let last: Pointing | null = null;
  let reachedAt: Pointing | null = null;
  const nothing = (): void => {};
  story[hook] = {
    PreContinue: nothing,
    PostContinue: nothing,
    PreStep: nothing,
    PostStep: nothing,
    PreSnapshot: nothing,
    PostSnapshot: nothing,
    Step(callStack: { readonly currentElement: { readonly currentPointer: Pointing } }): void {
      last = callStack.currentElement.currentPointer;
      steps += 1;
      if (steps <= maxSteps) return;
      reachedAt ??= last;
      // ink's own way to fail: caught by its Continue, which leaves no half-made look-ahead behind.
      story.Error('the step limit was reached');
    },
  };
  return {
    begin() {
      steps = 0;
      last = null;
      reachedAt = null;
    },
    path: () => pathOf(reachedAt ?? last),
    exceeded: () => reachedAt !== null,
  };
}
