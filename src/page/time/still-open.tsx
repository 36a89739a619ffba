import { useState } from 'preact/hooks';
import type { MappedChapter } from '../../time';

/** How much is told of what the reader has not chosen. */
const strengths = [
  { id: 'none', label: 'Nothing' },
  { id: 'many', label: 'How many answers' },
  { id: 'which', label: 'Which answers' },
] as const;
type Strength = (typeof strengths)[number]['id'];

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

function sentenceOf({ untaken, closed }: Pick<MappedChapter, 'untaken' | 'closed'>): string {
  const open = counted(untaken.length, 'answer not given', 'answers not given');
  return closed.length === 0 ? open : `${open}, ${counted(closed.length, 'that', 'that')} could not be said`;
}

interface StillOpenSetting {
  readonly chapters: readonly MappedChapter[];
  readonly onGo: (node: number) => void;
}

/** What was offered where the reader has been, and never taken: told as plainly as they ask for. */
export function StillOpen({ chapters, onGo }: StillOpenSetting) {
  const [strength, setStrength] = useState<Strength>('none');
  const open = chapters.filter(({ untaken, closed }) => untaken.length + closed.length > 0);
  if (open.length === 0) return null;
  const all = { untaken: open.flatMap(({ untaken }) => untaken), closed: open.flatMap(({ closed }) => closed) };
  return (
    <fieldset class="hints">
      <legend>What would you like to be told of the answers you haven’t given?</legend>
      {strengths.map(({ id, label }) => (
        <div class="field tick" key={id}>
          <input id={`open-${id}`} type="radio" name="open" checked={strength === id} onInput={() => setStrength(id)} />
          <label for={`open-${id}`}>{label}</label>
        </div>
      ))}
      {/* The list may be long: the ear is told how long, and goes through it at will. */}
      <p class="ear" role="status">
        {strength === 'none' ? '' : `${sentenceOf(all)}.`}
      </p>
      {strength !== 'none' && (
        <ul class="still-open">
          {open.map((chapter) => (
            <li key={chapter.title}>
              {chapter.title ?? 'The beginning'}: {sentenceOf(chapter)}.
              {strength === 'which' && (
                <ul class="others">
                  {chapter.untaken.map(({ node, text }) => (
                    <li key={`${node} ${text}`}>
                      <button type="button" onClick={() => onGo(node)}>
                        <span class="ear">Go to where it was offered: </span>
                        {text}
                      </button>
                    </li>
                  ))}
                  {chapter.closed.map(({ node, text }) => (
                    <li key={`${node} ${text}`}>
                      <s>{text}</s> <span class="note">could not be said</span>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
