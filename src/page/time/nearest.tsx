import { useEffect, useState } from 'preact/hooks';
import type { Turning } from '../../time';
import type { TimeSetting } from './setting';
import { inSlices } from './slices';

/** How much a hint says. */
const strengths = [
  { id: 'none', label: 'Nothing' },
  { id: 'far', label: 'How far it is' },
  { id: 'where', label: 'In which chapter' },
  { id: 'which', label: 'Which answer leads there' },
] as const;
type Strength = (typeof strengths)[number]['id'];

interface NearestSetting extends Pick<TimeSetting, 'back' | 'intents' | 'onClose'> {
  readonly unseen: readonly string[];
}

/** The nearest ending that the reader hasn’t seen, told as plainly as they ask for. */
export function Nearest({ back, intents, unseen, onClose }: NearestSetting) {
  const { view } = back;
  const [strength, setStrength] = useState<Strength>('none');
  const [found, setFound] = useState<Turning | null>(null);
  const [looking, setLooking] = useState(true);
  const asks = strength !== 'none';
  useEffect(() => {
    const last = view.endings.at(-1);
    if (!asks || last === undefined) return;
    let known: Turning | null = null;
    return inSlices(
      window,
      view.turningsTo(last.node),
      (turning) => {
        if (known !== null || turning === null || !unseen.includes(turning.ending)) return;
        known = turning;
        setFound(turning);
      },
      () => setLooking(false),
    );
  }, [asks, view]);
  const chapter =
    found === null ? null : view.momentsTo(view.endings.at(-1)?.node ?? 0)[found.turn + 1]?.stands.chapter;
  return (
    <fieldset class="hints">
      <legend>What would you like to be told of the nearest one?</legend>
      {strengths.map(({ id, label }) => (
        <div class="field tick" key={id}>
          <input id={`hint-${id}`} type="radio" name="hint" checked={strength === id} onInput={() => setStrength(id)} />
          <label for={`hint-${id}`}>{label}</label>
        </div>
      ))}
      <div role="status">
        {asks && found === null && (
          <p>
            {looking
              ? 'Looking …'
              : 'None is one answer away from your last ending. It takes more than one to be otherwise.'}
          </p>
        )}
        {asks && found !== null && (
          <p>
            One answer away from your last ending
            {strength !== 'far' && chapter != null && `, in “${chapter}”`}
            {strength === 'which' && `: ${found.otherText}`}.{' '}
            {strength === 'which' && (
              <button
                type="button"
                onClick={() => {
                  onClose();
                  intents.walk(found.choices);
                }}
              >
                Take that road
              </button>
            )}
          </p>
        )}
      </div>
    </fieldset>
  );
}
