/** Lets one choice through for each performance, and none that a finger made by tapping twice. */
export interface ChoiceGuard {
  /** True where a choice may be made now; it then is, and none may until the next performance. */
  take(event: { readonly byPointer: boolean; readonly repeated: boolean }): boolean;
  /** New choices stand; pointers may choose after a moment, keys at once. */
  open(): void;
  /** What was chosen is taken back before it happened. */
  release(): void;
  dispose(): void;
}

interface ChoiceGuardOptions {
  /** Carries `data-open` while pointers may choose. */
  readonly host: HTMLElement;
  /** How long new choices are out of a finger's reach, in ms; they appear meanwhile. */
  readonly settleMs?: number;
}

/** Guards the choices in `host`. The second tap of a double tap would otherwise fall on what the first brought. */
export function guardChoices({ host, settleMs = 350 }: ChoiceGuardOptions): ChoiceGuard {
  let taken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    host.dataset.open = '';
  };
  return {
    take({ byPointer, repeated }) {
      if (taken || repeated || (byPointer && host.dataset.open === undefined)) return false;
      taken = true;
      delete host.dataset.open;
      return true;
    },
    open() {
      taken = false;
      delete host.dataset.open;
      clearTimeout(timer);
      timer = setTimeout(settle, settleMs);
    },
    release() {
      taken = false;
      settle();
    },
    dispose: () => clearTimeout(timer),
  };
}
