import { Compiler, CompilerOptions } from 'inkjs/full';
import type { CompiledStory, SourceMap } from '../compiled';
import type { Finding } from '../finding';
import type { Manifest } from '../manifest';
import { axisFindings } from './axis-findings';
import { recordChoices } from './choices';
import { cueFindings } from './cue-findings';
import { fingerprintOf } from './fingerprint';
import { findingOf } from './ink-messages';
import { labelFindings } from './label-findings';
import { mapSources } from './line-map';
import { memoryFindings } from './memory-findings';
import type { WrittenCue } from './written-cues';
import { readWrittenCues } from './written-cues';

/** What is to be compiled. */
export interface CompileRequest {
  /** The ink file that the story starts in, relative to the story folder. */
  readonly entry: string;
  /**
   * The text of a file by its path relative to the story folder.
   * Whatever it throws is a finding where the file was asked for.
   */
  readonly readFile: (path: string) => string;
  /**
   * Names that cues may use. Without one no name is checked, and a tag that is no cue is a warning:
   * ink written for another game may have tags of its own.
   */
  readonly manifest?: Manifest | null;
}

/** What came of compiling. */
export type Compilation =
  | {
      readonly compiled: CompiledStory;
      readonly sources: SourceMap;
      /** Every cue written in the script, in its order. */
      readonly cues: readonly WrittenCue[];
      /** Warnings, and errors that leave the story able to run: cues that name nothing. */
      readonly findings: readonly Finding[];
      /** The files that were asked for, those that are missing included. */
      readonly files: readonly string[];
    }
  | { readonly compiled: null; readonly findings: readonly Finding[]; readonly files: readonly string[] };

/** The same file is asked for as `a.ink` and `./a.ink`. */
const tidy = (path: string): string => path.replaceAll('\\', '/').replace(/^(\.\/)+/, '');

/**
 * Compiles a story with its INCLUDEs.
 * @returns a story that runs, or none where ink found an error; in both cases all that the author should know
 */
export async function compileStory({ entry, readFile, manifest = null }: CompileRequest): Promise<Compilation> {
  const texts = new Map<string, string>();
  const files = new Set<string>();
  const read = (path: string): string => {
    const file = tidy(path);
    files.add(file);
    const text = readFile(file);
    texts.set(file, text);
    return text;
  };
  const failed = (findings: readonly Finding[]): Compilation => ({ compiled: null, findings, files: [...files] });

  let main: string;
  try {
    main = read(entry);
  } catch (error) {
    return failed([missingEntry(tidy(entry), error)]);
  }

  // Resolving must not throw: only a failed load is reported with the place of its INCLUDE.
  const fileHandler = { ResolveInkFilename: tidy, LoadInkFileContents: read };
  const compiler = new Compiler(main, new CompilerOptions(tidy(entry), [], false, null, fileHandler));
  let crash: string | null = null;
  let ink: string | null = null;
  try {
    // Errors may be reported without a throw: the lists count.
    const json = compiler.Compile().ToJson();
    ink = typeof json === 'string' ? json : null;
  } catch (error) {
    crash = error instanceof Error ? error.message : String(error);
  }
  const messages = [...compiler.errors, ...compiler.warnings, ...compiler.authorMessages];
  if (compiler.errors.length === 0 && (crash !== null || ink === null)) messages.push(`ERROR: ${crash ?? 'no story'}`);
  const said = messages.map((message) => findingOf(message, texts));
  if (ink === null || said.some((finding) => finding.severity === 'error')) return failed(said);

  const cues = readWrittenCues(compiler.parsedStory);
  return {
    compiled: {
      format: 1,
      fingerprint: await fingerprintOf(ink),
      ink,
      choices: recordChoices(compiler.parsedStory),
    },
    sources: mapSources(compiler.runtimeStory),
    cues,
    findings: [
      ...said,
      ...labelFindings(compiler.parsedStory),
      ...cueFindings(cues, manifest),
      ...axisFindings(compiler.runtimeStory, manifest),
      ...memoryFindings(compiler.parsedStory, manifest),
    ],
    files: [...files],
  };
}

function missingEntry(file: string, error: unknown): Finding {
  return {
    severity: 'error',
    file,
    line: null,
    knot: null,
    message: `There is no story to read here: ${error instanceof Error ? error.message : String(error)}.`,
    remedy: 'Write the file, or name the one that the story starts in.',
  };
}
