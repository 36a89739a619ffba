/** Gives the browser's small synchronous storage; even asking for it throws where a reader forbids it. */
export type GiveLocal = () => Pick<Storage, 'getItem' | 'setItem'>;

/** The small storage, with every failure as a value. */
export interface Local {
  /** Null where nothing is kept, or nothing can be read. */
  read(key: string): string | null;
  /** @returns false where it could not be written: storage is forbidden, or full */
  write(key: string, text: string): boolean;
}

/**
 * The small storage under a prefix: several games of one origin share it, and would overwrite each other.
 * @param prefix the id of the story's manifest
 */
export function openLocal(prefix: string, give: GiveLocal): Local {
  return {
    read(key) {
      try {
        return give().getItem(`${prefix}:${key}`);
      } catch {
        return null;
      }
    },
    write(key, text) {
      try {
        give().setItem(`${prefix}:${key}`, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** JSON as an object whose members are unknown; null where it is none. */
export function readObject(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
