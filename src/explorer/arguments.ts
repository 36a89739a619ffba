import { parseArgs } from 'node:util';
import { nearest } from '../story/compiler';
import { type NumberName, numberNames, numberOf } from './numbers';

/** Options that not every verb takes. */
export type OwnOption = 'json' | 'ratchet' | 'link' | 'as';

/** What stands behind a verb. */
export interface Form {
  /** What its argument is, for who leaves it out; null where it takes none. */
  readonly argument: string | null;
  readonly options: readonly OwnOption[];
}

/** What a verb was asked. */
export interface Wanted {
  /** '' where the verb takes none. */
  readonly argument: string;
  /** The path of a story; null for the project's own. */
  readonly story: string | null;
  readonly link: string | null;
  /** Who reads, by the name of a persona; null for nobody in particular. */
  readonly as: string | null;
  readonly json: boolean;
  readonly ratchet: boolean;
  readonly numbers: Readonly<Partial<Record<NumberName, number>>>;
}

/** Why nothing can be done, as one sentence; null where it was asked how the command is used. */
export interface NotUnderstood {
  readonly sentence: string | null;
}

const flags = ['json', 'ratchet', 'help'];
const common = ['story', ...numberNames, 'help'];
const unclear = (sentence: string): NotUnderstood => ({ sentence });
const didYouMean = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known);
  return near === null ? '' : ` Did you mean “${near}”?`;
};

/**
 * Reads what stands behind `npm run story --`.
 * @param args as the shell gives them
 * @param forms of the verbs there are, by name
 */
export function readArguments<F extends Form>(
  args: readonly string[],
  forms: Readonly<Record<string, F>>,
): { readonly form: F; readonly wanted: Wanted } | NotUnderstood {
  // Not strictly: the sentences of parseArgs are long, and about parseArgs.
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      [...common, 'json', 'ratchet', 'link', 'as'].map((name) => [
        name,
        { type: flags.includes(name) ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  if (options.some(({ name }) => name === 'help')) return { sentence: null };

  const [verb, argument, ...more] = words;
  if (verb === undefined) return unclear('A verb is missing.');
  const form = Object.hasOwn(forms, verb) ? forms[verb] : undefined;
  if (form === undefined) return unclear(`There is no verb “${verb}”.${didYouMean(verb, Object.keys(forms))}`);

  const values = new Map<string, string>();
  const numbers: Partial<Record<NumberName, number>> = {};
  const takes = [...common, ...form.options];
  for (const { name, rawName, value } of options) {
    if (!takes.includes(name)) return unclear(`“${verb}” takes no option “${rawName}”.${didYouMean(name, takes)}`);
    const isFlag = flags.includes(name);
    if (isFlag && value !== undefined) return unclear(`The option “${rawName}” takes no value.`);
    if (!isFlag && (value === undefined || value === '')) return unclear(`The option “${rawName}” needs a value.`);
    values.set(name, value ?? '');
    const number = numberNames.find((known) => known === name);
    if (number === undefined) continue;
    const read = numberOf(number, value ?? '');
    if (typeof read === 'string') return unclear(read);
    numbers[number] = read;
  }

  if (form.argument !== null && argument === undefined) return unclear(`“${verb}” needs ${form.argument}.`);
  const stray = form.argument === null ? argument : more[0];
  if (stray !== undefined) return unclear(`“${verb}” has no use for “${stray}”.`);
  const wanted = {
    argument: argument ?? '',
    story: values.get('story') ?? null,
    link: values.get('link') ?? null,
    as: values.get('as') ?? null,
    json: values.has('json'),
    ratchet: values.has('ratchet'),
    numbers,
  };
  return { form, wanted };
}
