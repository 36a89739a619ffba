import type { Preferences } from '../director';

/** The three kinds of sound, each with a volume of its own. The voice that speaks lines is the browser's, and no file. */
export type Kind = Exclude<keyof Preferences['volumes01'], 'voice'>;

/** One or more stems that run in step until they are stopped. */
export interface Loop {
  /**
   * Brings each stem to a gain, 0 to 1, over a fade of equal power. Stems left out keep theirs.
   * @param onBar true has the fade begin where the next bar does
   */
  level(gains01: Readonly<Record<string, number>>, fadeMs: number, onBar: boolean): void;
  /** Loads more stems, which run in step with the others, silent until levelled. @throws as the mixer's `loop` */
  add(stems: Readonly<Record<string, readonly string[]>>): Promise<void>;
  /** Fades out, then lets go of the buffers, which has happened when the promise is kept. */
  stop(fadeMs: number): Promise<void>;
  /**
   * Calls off a `stop` while it fades, whose promise is then never kept. The stems run on where they are, at the gains
   * that the fade has come to, until they are levelled.
   * @returns false where it is too late: the buffers are gone, or as good as gone
   */
  takeUp(): boolean;
}

/** All that the performer asks of the machine's sound. Howler fulfils it in a browser. */
export interface Mixer {
  /**
   * Loads stems and starts them in the same instant, silent until levelled.
   * @param stems URLs of each stem by name, the preferred codec first
   * @param timing URL of the JSON that says where the loop runs
   * @throws Error in a whole sentence, where a file can't be fetched or decoded
   */
  loop(kind: Kind, stems: Readonly<Record<string, readonly string[]>>, timing: string): Promise<Loop>;
  /**
   * Plays a small sound once, and has the loops give way to it a little; a failure goes to `onFail`. What can't begin
   * soon, since its file is slow or the machine keeps silent, is not played: it would answer to nothing.
   * @param moment the moment that it belongs to; aborted when another stands, which drops what has not begun
   */
  once(kind: Kind, urls: readonly string[], moment: AbortSignal, onFail: () => void): void;
  volume(kind: Kind, volume01: number): void;
  mute(muted: boolean): void;
  /** True has both ears hear the same. */
  mono(on: boolean): void;
  /** False has a phone sound that is switched to silent, where the browser can. */
  honorSilence(honored: boolean): void;
  /** Stops everything for good. */
  close(): void;
}
