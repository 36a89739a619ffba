import type { Finding, Source } from '../../story';
import {
  type Content,
  type Gate,
  type Observation,
  type Probe,
  variablesOf,
  writeExpression,
} from '../../story/probing';
import { counted } from '../counted';
import type { Judged } from '../search/explored';
import type { Judgement } from '../search/judge';
import type { Kind } from '../search/sightings';

/** How much was looked at, for the word “not found”. */
export interface Looked {
  readonly states: number;
  readonly observations: ReadonlyMap<number, Observation>;
  /** What was come to in passages that broke, which have findings of their own. */
  readonly broken: Readonly<Record<Kind, ReadonlySet<number>>>;
}

/** Something that nobody came to, and by what it is kept. */
type Cause =
  | { readonly kind: 'knot'; readonly name: string }
  | { readonly kind: 'gate'; readonly gate: Gate }
  | { readonly kind: 'option'; readonly choice: Content['choices'][number] }
  | { readonly kind: 'line' };

interface Group {
  readonly cause: Cause;
  readonly source: Source | null;
  readonly knot: string | null;
  readonly text: string | null;
  words: number;
  proven: boolean;
}

const isReached = (judged: Judged | undefined): boolean => judged?.verdict === 'reached';

/**
 * What no reader comes to: one finding for each cause, be it a knot that nothing leads to, a condition that is never
 * met, an option that is never offered, or a line for itself. Proven unreachable is an error; what was only not found
 * is a warning, and says in how many states.
 */
export function unreachedFindings(probe: Probe, judged: Judgement, looked: Looked): readonly Finding[] {
  const { content, inventory, gates, flow } = probe;
  const { parentOf, placeOf, choiceOf, pieceOf } = inventory;
  const groups = new Map<string, Group>();
  const isMissing = (kind: Kind, number: number, one: Judged): boolean =>
    !isReached(one) && !looked.broken[kind].has(number);

  /** The gates that never opened, by the container that they open. */
  const shut = new Map<number, Gate>();
  for (const gate of gates) {
    const opens = flow.opened.get(gate.object);
    if (opens === undefined || isReached(judged.gates[gate.index]) || looked.broken.gate.has(gate.index)) continue;
    // A branch is gone to by its first object, and all of it stands behind the gate.
    const branch = placeOf[opens] === 0 ? (parentOf[opens] ?? -1) : opens;
    shut.set(gate.opens === 'branch' ? branch : opens, gate);
  }
  const shutAt = new Map([...shut.values()].map((gate) => [gate.object, gate]));
  const branchOf = new Map(content.choices.map((choice) => [choice.path, choice]));

  const knotUnreached = (knot: string | null): string | null => {
    if (knot === null) return null;
    const [outer = knot] = knot.split('.');
    const outerJudged = judged.knots.get(outer);
    if (outerJudged !== undefined && !isReached(outerJudged)) {
      // A knot whose stitches alone are come to is come to.
      const within = [...judged.knots].some(([name, one]) => name.startsWith(`${outer}.`) && isReached(one));
      if (!within) return outer;
    }
    const own = judged.knots.get(knot);
    return own !== undefined && !isReached(own) ? knot : null;
  };

  /** The outermost thing that keeps an object from being come to. */
  const causeOf = (object: number, knot: string | null): Cause => {
    const unreached = knotUnreached(knot);
    if (unreached !== null) return { kind: 'knot', name: unreached };
    let cause: Cause = { kind: 'line' };
    for (let above = object; above >= 0; above = parentOf[above] ?? -1) {
      const gate = shut.get(above) ?? shutAt.get(above);
      if (gate !== undefined) {
        cause = { kind: 'gate', gate };
        continue;
      }
      const path = inventory.objects[above]?.path.toString() ?? '';
      const choice = branchOf.get(path) ?? content.choices[choiceOf[above] ?? -1];
      if (choice !== undefined && (!isReached(judged.choices[choice.index]) || choice.tags.includes('unsayable'))) {
        cause = { kind: 'option', choice };
      }
    }
    return cause;
  };

  const note = (
    object: number,
    at: { source: Source | null; knot: string | null },
    text: string | null,
    words: number,
    proven: boolean,
  ): void => {
    const cause = causeOf(object, at.knot);
    const name =
      cause.kind === 'knot'
        ? `knot ${cause.name}`
        : cause.kind === 'gate'
          ? `gate ${cause.gate.index}`
          : cause.kind === 'option'
            ? `option ${cause.choice.index}`
            : `line ${at.source?.file}:${at.source?.line} ${text}`;
    const place = cause.kind === 'gate' ? cause.gate : cause.kind === 'option' ? cause.choice : at;
    const known = groups.get(name);
    if (known === undefined) {
      groups.set(name, { cause, source: place.source, knot: place.knot, text, words, proven });
    } else {
      known.words += words;
      known.proven &&= proven;
    }
  };

  inventory.objects.forEach((_, object) => {
    const piece = content.pieces[pieceOf[object] ?? -1];
    const judgedPiece = judged.pieces[piece?.index ?? -1];
    if (piece !== undefined && judgedPiece !== undefined && isMissing('piece', piece.index, judgedPiece)) {
      // The words of an option that is never offered are kept by what keeps the option.
      const isOffered = piece.choice === null || isReached(judged.choices[piece.choice]);
      const kept = isOffered ? object : choiceOf.indexOf(piece.choice ?? -1);
      note(kept, piece, piece.text, piece.words, judgedPiece.verdict === 'unreachable');
    }
    const choice = content.choices[choiceOf[object] ?? -1];
    const judgedChoice = judged.choices[choice?.index ?? -1];
    if (choice !== undefined && judgedChoice !== undefined && isMissing('choice', choice.index, judgedChoice)) {
      note(object, choice, null, 0, judgedChoice.verdict === 'unreachable');
    }
  });
  for (const gate of shutAt.values()) {
    note(gate.object, gate, null, 0, judged.gates[gate.index]?.verdict === 'unreachable');
  }
  return [...groups.values()].map((group) => findingOf(group, looked));
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

function findingOf({ cause, source, knot, text, words, proven }: Group, looked: Looked): Finding {
  const place = { file: source?.file ?? null, line: source?.line ?? null, knot };
  const severity = proven ? 'error' : 'warning';
  const isNever = proven ? 'can’t be reached' : `was not found in ${counted(looked.states, 'state')}`;
  const behind = words === 0 ? '' : ` What stands behind it (${counted(words, 'word')}) ${isNever}.`;
  switch (cause.kind) {
    case 'knot':
      return {
        ...place,
        severity,
        message: `The knot “${cause.name}” (${counted(words, 'word')}) ${isNever}.`,
        remedy: 'Divert to it from where readers come by, or take it out.',
      };
    case 'gate': {
      const never = proven ? 'is never true here' : `was never true here in ${counted(looked.states, 'state')}`;
      const seen = seenAt(cause.gate, looked.observations);
      return {
        ...place,
        severity,
        message: `“${writeExpression(cause.gate.condition)}” ${never}${seen}.${behind}`,
        remedy:
          cause.gate.opens === 'option'
            ? 'Let something before it meet the condition, ask for less, or take the option out.'
            : 'Let something before it meet the condition, ask for less, or take the branch out.',
      };
    }
    case 'option': {
      const unsayable = cause.choice.tags.includes('unsayable');
      return {
        ...place,
        severity,
        message: unsayable
          ? `Nobody can choose this option, since it is unsayable.${behind}`
          : `This option ${proven ? 'is never offered' : `was never offered in ${counted(looked.states, 'state')}`}.${behind}`,
        remedy: unsayable
          ? 'Take out what stands behind it.'
          : 'Let readers come by while it can be offered, or take it out.',
      };
    }
    case 'line':
      return {
        ...place,
        severity,
        message: `“${shorten(text ?? '')}” ${isNever}.`,
        remedy: 'Let readers come by, or take it out.',
      };
    default:
      return cause satisfies never;
  }
}

/** What the variables of a condition held when it was asked. */
function seenAt(gate: Gate, observations: ReadonlyMap<number, Observation>): string {
  const observed = observations.get(gate.index);
  if (observed === undefined) return '';
  const parts = variablesOf(gate.condition).flatMap((name) => {
    const numbers = observed.numbers.get(name);
    const texts = observed.texts.get(name);
    if (numbers !== undefined) {
      const { least, most } = numbers;
      return [least === most ? `${name} was ${least}` : `${name} was ${least} to ${most}`];
    }
    return texts === undefined ? [] : [`${name} was ${[...texts].map((value) => `"${value}"`).join(' or ')}`];
  });
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}
