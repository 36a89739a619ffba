import type { Ink } from './measures/typeset';
import type { Progress } from './search/explored';

/** Where the command is run, where it says things, and where it is answered. */
export interface Terminal {
  /** The folder that it was called in, which paths are relative to. */
  readonly from: string;
  /** The project's folder, where the story is that goes with it. */
  readonly home: string;
  /** How wide a line may be, in characters. */
  readonly columns: number;
  /** How it shows what is to stand out. */
  readonly ink: Ink;
  /** Says a line that was asked for. */
  readonly say: (line: string) => void;
  /** Says a line that is about the command itself. */
  readonly complain: (line: string) => void;
  /** Shows how far an exploration is, in place of what it showed before; null takes it away. */
  readonly progress: (progress: Progress | null) => void;
  /** The next line typed; null at the end of input. */
  readonly hear: () => Promise<string | null>;
}
