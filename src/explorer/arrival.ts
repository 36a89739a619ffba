import type { Moment } from '../director';
import type { ChoiceId, CompiledStory } from '../story';
import type { Content } from '../story/probing';
import type { Destination } from './destination';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether an offer is of a choice as it is written. */
function isOf(id: ChoiceId, path: string, { choices }: CompiledStory): boolean {
  const { label = null, knot = null } = choices[path] ?? {};
  const name = `${knot ?? ''}:${label ?? path}`;
  return id === name || id.startsWith(`${name}${label === null ? '|' : '~'}`);
}

/**
 * Whether a moment of the game is what was looked for, as far as a moment can tell: of a knot it can't.
 * @param now the last moment of the way that was found
 */
export function isThere(
  destination: Destination,
  { lines, offers, stands }: Moment,
  { compiled, content }: { readonly compiled: CompiledStory; readonly content: Content },
): boolean {
  switch (destination.kind) {
    case 'ending':
      return stands.ending === destination.name;
    case 'knot':
      return true;
    case 'line': {
      const seen = [...lines, ...offers].map(({ text }) => flat(text));
      const pieces = destination.pieces.map((index) => flat(content.pieces[index]?.text ?? ''));
      const paths = destination.choices.map((index) => content.choices[index]?.path ?? '');
      return (
        pieces.some((piece) => seen.some((text) => text.includes(piece))) ||
        paths.some((path) => offers.some(({ id }) => isOf(id, path, compiled)))
      );
    }
    default:
      return destination satisfies never;
  }
}
