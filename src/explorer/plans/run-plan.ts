import type { Moment, Offer } from '../../director';
import type { Director } from '../../director/telling';
import type { ChoiceId } from '../../story';
import { excerpt } from '../excerpt';
import { plain } from './alike';
import type { Plan, PlanResult, Step } from './plan';
import { findingAt } from './plan';

/** Why a step does not hold, in words. */
interface Break {
  readonly message: string;
  readonly remedy: string;
}

/** `knot:label` without its knot. */
const labelOf = (id: ChoiceId): string => id.slice(id.indexOf(':') + 1);

/** The offers that a plan may mean: those of that name; else those of that text; else those that begin so. */
function meant(offers: readonly Offer[], option: string): readonly Offer[] {
  const wanted = plain(option);
  const start = wanted.replace(/\.\.\.$/, '');
  const readings: readonly ((offer: Offer) => boolean)[] = [
    ({ id }) => id === option || labelOf(id) === option,
    ({ text }) => plain(text) === wanted,
    ({ text }) => start !== '' && plain(text).startsWith(start),
  ];
  return readings.map((fits) => offers.filter(fits)).find((found) => found.length > 0) ?? [];
}

/** In quotation marks, unless it is a line of speech and has its own. */
const quote = (text: string): string => (/^["“]/u.test(text) ? text : `“${text}”`);
const quoted = (texts: readonly string[]): string => texts.map(quote).join(', ');

function chosen({ offers }: Moment, option: string): Offer | Break {
  const [offer, ...others] = meant(offers, option);
  const sayable = offers.filter(({ unsayable }) => !unsayable).map(({ text }) => text);
  if (offer === undefined) {
    const remedy = sayable.length === 0 ? 'The story ends here.' : `Offered are ${quoted(sayable)}.`;
    return { message: `${quote(option)} is not offered here.`, remedy };
  }
  if (others.length > 0) {
    const remedy = `Tell ${quoted([offer, ...others].map(({ text }) => text))} apart by their labels.`;
    return { message: `${quote(option)} may mean ${others.length + 1} of the options.`, remedy };
  }
  if (!offer.unsayable) return offer;
  return { message: `${quote(option)} is struck through here.`, remedy: `Choose among ${quoted(sayable)}.` };
}

/** Checks a step that only looks; null where it holds. */
function look({ lines, stands }: Moment, step: Exclude<Step, { kind: 'choose' }>): Break | null {
  switch (step.kind) {
    case 'read':
    case 'unread': {
      const all = lines.map(({ text }) => text).join(' ');
      const isRead = plain(all).includes(plain(step.text));
      if (isRead === (step.kind === 'read')) return null;
      const message = isRead ? `${quote(step.text)} is read here.` : `${quote(step.text)} is not read here.`;
      const remedy = all === '' ? 'Nothing is read since the last choice.' : `What is read is “${excerpt(all, 160)}”.`;
      return { message, remedy };
    }
    case 'ending':
      if (stands.ending === step.name) return null;
      return {
        message: `The ending “${step.name}” is not reached here.`,
        remedy: stands.ending === null ? 'No ending is.' : `The one reached is “${stands.ending}”.`,
      };
    default:
      return step satisfies never;
  }
}

/**
 * Plays a plan, and stops where it no longer holds.
 * @param director of the story that it is about
 */
export function runPlan({ file, seed, steps }: Plan, director: Director): PlanResult {
  const choices: ChoiceId[] = [];
  let told = director.tell({ seed, choices });
  for (const step of steps) {
    const now = told.moments.at(-1);
    if (now === undefined) throw new TypeError('A telling has at least one moment.');
    const fails = (message: string, remedy: string): PlanResult => ({
      holds: false,
      finding: findingAt(file, step.line, message, remedy),
      offered: now.offers.filter(({ unsayable }) => !unsayable).map(({ text }) => text),
    });
    if (told.trouble !== null) return fails(told.trouble.message, told.trouble.remedy);
    if (step.kind !== 'choose') {
      const broken = look(now, step);
      if (broken !== null) return fails(broken.message, broken.remedy);
      continue;
    }
    const offer = chosen(now, step.option);
    if ('remedy' in offer) return fails(offer.message, offer.remedy);
    choices.push(offer.id);
    told = director.tell({ seed, choices });
    if (told.trouble !== null) return fails(told.trouble.message, told.trouble.remedy);
  }
  return { holds: true, road: { seed, choices } };
}
