import type { Report } from './report';
import { greatest, least } from './statistics';
import { counted } from './typeset';

/** One number of a report, by the name that a target calls it by. */
export interface Measured {
  /** A dotted path into the report, or one of what its lists can be asked for. */
  readonly measure: string;
  /** What it is, for a reader of the page. */
  readonly label: string;
  /** Null where it can't be taken. */
  readonly value: number | null;
  /** True for a share from 0 to 1, which is shown in percent. */
  readonly isShare: boolean;
}

/** Numbers that are read together, and how they are taken. */
export interface MeasuredGroup {
  readonly title: string;
  readonly measured: readonly Measured[];
  readonly taken: string;
  /** Lists that the numbers are taken from, by what they list: each member with its number. */
  readonly lists?: Readonly<Record<string, readonly { readonly name: string; readonly value: number | null }[]>>;
}

const number = (measure: string, label: string, value: number | null): Measured => ({
  measure,
  label,
  value,
  isShare: false,
});
const share = (measure: string, label: string, value: number | null): Measured => ({
  measure,
  label,
  value,
  isShare: true,
});

/** Every number of a report that can be aimed at, in the order of the page. */
export function catalogue(report: Report): readonly MeasuredGroup[] {
  const { words, choices, gap, seenShare, secondRun, endings, personas, lastChoice } = report;
  const { delayed, threads, coverage, rare } = report;
  const reached = endings.filter(({ verdict }) => verdict === 'reached');
  return [
    {
      title: 'Length',
      measured: [
        number('words.written', 'words written', words.written),
        number('words.run.median', 'words one reader reads, median', words.run.median),
        number('words.run.p10', 'one reader in ten reads at most', words.run.p10),
        number('words.run.p90', 'nine readers in ten read at most', words.run.p90),
        share('seenShare.median', 'of all that one reader sees', seenShare.median),
      ],
      taken:
        'Written is all prose, options included; read are the lines and the options taken; seen is what is said, each once, of all that can be said.',
    },
    {
      title: 'Choices',
      measured: [
        number('choices.authored', 'choices written', choices.authored),
        number('choices.run.median', 'times one reader chooses, median', choices.run.median),
        number('choices.options.mean', 'options to choose from, mean', choices.options.mean),
        number('choices.options.max', 'options to choose from, most', choices.options.max),
      ],
      taken: 'An option that is struck through counts as none.',
    },
    {
      title: 'Words between choices',
      measured: [
        number('gap.median', 'median', gap.median),
        number('gap.p90', 'nine in ten are at most', gap.p90),
        number('gap.max', 'longest outside held scenes', gap.max),
        number('gap.maxHeld', 'longest in a held scene', gap.maxHeld),
      ],
      taken:
        'Words of the lines from one asking to the next, over all readers; what follows the last choice is no gap.',
    },
    {
      title: 'A second reading',
      measured: [
        share('secondRun.newWords', 'new words, median', secondRun.newWords),
        number('secondRun.newScenes', 'new scenes, median', secondRun.newScenes),
      ],
      taken:
        'Over pairs of readers of different personas; a scene is new if the first never came there, or half of its words are.',
    },
    {
      title: 'Memory',
      measured: [
        share('delayed.scene1', 'choices read again a scene later', delayed.scene1),
        share('delayed.scene2', 'choices read again two scenes later', delayed.scene2),
        number('threads.count', 'threads', threads.length),
        number(
          'threads.minReturns',
          'fewest returns of a thread',
          least(threads.flatMap(({ returns }) => returns ?? [])),
        ),
        number('axes.minScenes', 'fewest scenes that read an axis', least(report.axes.map(({ scenes }) => scenes))),
        number('stateLineEvery', 'words to a passage on state, median', report.stateLineEvery),
      ],
      lists: {
        'returns of each thread': threads.map(({ name, returns }) => ({ name, value: returns })),
        'scenes that read each axis': report.axes.map(({ name, scenes }) => ({ name, value: scenes })),
      },
      taken:
        'A choice is read again where what it wrote is read before anyone writes it anew; axes and manner don’t count. A passage on state is a line with 25 words or more in alternatives.',
    },
    {
      title: 'Answers',
      measured: [
        share('echoed', 'choices answered at once', report.echoed),
        share('reflective', 'choices that only say who one is', report.reflective),
      ],
      taken:
        'Answered: words are read before the next choice, and the option isn’t marked “later”. The others stand behind a line marked “reflective”.',
    },
    {
      title: 'Voices',
      measured: report.speakers.map(({ name, at }) => number(`speakers.${name}.at`, `words before ${name} speaks`, at)),
      taken: 'The median over the readers who hear them.',
    },
    {
      title: 'Dead content',
      measured: [
        number('coverage.lines', 'lines of prose', coverage.lines),
        number('coverage.reached', 'reached', coverage.reached),
        number('coverage.unreachable', 'proven unreachable', coverage.unreachable),
        number('coverage.notFound', `not found in ${counted(report.states, 'state')}`, coverage.notFound),
        number('rare.count', 'rare pieces', rare === null ? null : rare.length),
        number('repeats.count', 'lines read twice in one reading', report.repeats.length),
      ],
      taken:
        'Rare is what the search reaches and under 0.1 % of 1,000 readers or more do, unless it is marked “secret”.',
    },
    {
      title: 'Endings',
      measured: [
        number('endings.count', 'kinds reached', reached.length),
        share('endings.maxShare', 'largest share of one kind', greatest(endings.flatMap((one) => one.share ?? []))),
        number(
          'endings.minPersonas',
          'fewest personas that reach a kind',
          least(reached.map((one) => one.personas.length)),
        ),
        number('endings.minVariations', 'fewest variations of a kind', least(reached.map((one) => one.variations))),
        number(
          'personas.minEndings',
          'fewest kinds that a persona reaches',
          least(personas.map((one) => one.endings.length)),
        ),
        number('lastChoice.maxKinds', 'most kinds that one choice decides', lastChoice.maxKinds),
      ],
      taken: 'A variation is a different set of lines from the last choice to the end.',
    },
  ];
}

/** The same numbers by their names. */
export const measuresOf = (report: Report): ReadonlyMap<string, Measured> =>
  new Map(catalogue(report).flatMap(({ measured }) => measured.map((one) => [one.measure, one])));
