import { type Moment, numbered } from '../../director';
import type { Manifest } from '../../story';
import type { Words } from '../words';
import { ChoiceLine } from './choice-line';
import { Ending } from './ending';

/** What the choices are drawn from. */
export interface ChoicesSetting {
  readonly now: Moment;
  /** The letter on the desk, for that staging; null for none or an empty sheet. */
  readonly desk: string | null;
  readonly manifest: Manifest;
  readonly words: Words;
  /** Choices that somebody made whose road the reader has beside their own. */
  readonly marks: ReadonlySet<string>;
}

/** The letter so far; to the ear it was told line by line as it was written. */
function LetterSoFar({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div class="so-far" aria-hidden="true">
      {lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </div>
  );
}

/** What can be chosen now, staged as the story asks; at an ending, what can be done instead. */
export function Choices({ now, desk, manifest, words, marks }: ChoicesSetting) {
  if (now.offers.length === 0) return <Ending now={now} manifest={manifest} words={words} />;
  const staging = now.staging ?? 'lines';
  return (
    <div class={`staging staging-${staging}`}>
      {now.note !== undefined && <p class="ahead">Ahead: {now.note}</p>}
      {words.choices !== '' && <p class="choices-note">{words.choices}</p>}
      {staging === 'desk' && <LetterSoFar lines={desk === null ? [] : (now.stands.letters[desk] ?? [])} />}
      <ol class="choice-list">
        {numbered(now.offers).map(({ offer, number }) => (
          <ChoiceLine key={`${now.turn} ${offer.id}`} offer={offer} number={number} isMarked={marks.has(offer.id)} />
        ))}
      </ol>
    </div>
  );
}
