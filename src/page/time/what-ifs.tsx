import { useState } from 'preact/hooks';
import type { Manifest } from '../../story';
import type { PastChoice, TimeView, WhatIf } from '../../time';
import type { Compared } from './compare';
import type { TimeSetting } from './setting';

interface WhatIfsSetting {
  readonly view: TimeView;
  readonly manifest: Manifest;
  /** The endings that the reader has come to, in any reading. */
  readonly seen: readonly string[];
  readonly onGo: (choices: readonly string[]) => void;
  readonly onCompare: (other: Compared) => void;
  readonly onWatch: TimeSetting['onWatch'];
}

/** What another choice leads to, in a sentence or two. */
function sentenceOf({ held, of, firstChanged, ending }: WhatIf, manifest: Manifest, seen: readonly string[]): string {
  const holds =
    of === 0
      ? ''
      : held === of
        ? 'All the choices you made behind it hold. '
        : `${held} of the ${of} choices you made behind it hold. `;
  const changed = firstChanged === null ? '' : `The first other line: “${firstChanged.text}” `;
  const known = ending !== null && seen.includes(ending);
  const comes =
    ending === null
      ? ''
      : known
        ? `It comes to ${manifest.endings[ending]?.title ?? ending}.`
        : 'It comes to an ending that you haven’t seen.';
  return `${holds}${changed}${comes}`.trim() || 'From here the road is open.';
}

/** The turn before the first line that reads otherwise: what was read up to there is passed over. */
const firstOther = ({ firstChanged }: WhatIf, { turn }: PastChoice): number => (firstChanged?.turn ?? turn + 1) - 1;

function Past({ choice, ...setting }: WhatIfsSetting & { readonly choice: PastChoice }) {
  const { view, manifest, seen, onGo, onCompare, onWatch } = setting;
  const [tried, setTried] = useState<{ readonly text: string; readonly what: WhatIf } | null>(null);
  return (
    <li>
      <p class="past">{choice.chosen}</p>
      <ul class="others">
        {choice.others.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                const what = view.whatIf(choice.turn, id);
                setTried(what === null ? null : { text, what });
              }}
            >
              <span class="ear">What if: </span>
              {text}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {tried !== null && (
          <p class="what-if">
            {sentenceOf(tried.what, manifest, seen)}{' '}
            <button type="button" onClick={() => onGo(tried.what.road.choices)}>
              Go there
            </button>{' '}
            <button
              type="button"
              onClick={() => onWatch(tried.what.moments, 'reading', firstOther(tried.what, choice))}
            >
              Watch from the first line that is other
            </button>{' '}
            <button type="button" onClick={() => onCompare({ name: tried.text, moments: tried.what.moments })}>
              Read the two side by side
            </button>
          </p>
        )}
      </div>
    </li>
  );
}

/** Each choice of the present road, what else could have been chosen, and what would have come of it. */
export function WhatIfs(setting: WhatIfsSetting) {
  const { choices } = setting.view;
  const open = choices.filter(({ others }) => others.length > 0);
  if (open.length === 0) return null;
  const chapters = [...new Set(open.map(({ chapter }) => chapter))];
  return (
    <section aria-labelledby="what-if-title">
      <h3 id="what-if-title">What if</h3>
      <p class="note">
        Take another answer, and let all that you chose behind it stand as far as it holds. Nothing that you read is
        lost.
      </p>
      {chapters.map((chapter) => (
        <details key={chapter}>
          <summary>{chapter ?? 'The beginning'}</summary>
          <ol class="pasts">
            {open
              .filter((choice) => choice.chapter === chapter)
              .map((choice) => (
                <Past key={choice.turn} choice={choice} {...setting} />
              ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
