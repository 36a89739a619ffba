import type { Preferences } from '../../director';
import type { Words } from '../words';
import { Group, Range, Tick } from './field';

interface SettingsSetting {
  readonly preferences: Preferences;
  readonly words: Words;
  /** False where the story has nothing to be heard. */
  readonly sounds: boolean;
  readonly onPrefer: (preferences: Preferences) => void;
}

const motions = [
  { id: 'motion-system', label: 'As the system asks', still: null },
  { id: 'motion-still', label: 'Nothing moves', still: true },
  { id: 'motion-moving', label: 'The picture moves', still: false },
] as const;

const kinds = [
  { kind: 'music', label: 'Music' },
  { kind: 'airs', label: 'Places' },
  { kind: 'sounds', label: 'Small sounds' },
] as const;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How the reader wants things; each change is a whole set of preferences. */
export function Settings({ preferences, words, sounds, onPrefer }: SettingsSetting) {
  const change = (changed: Partial<Preferences>): void => onPrefer({ ...preferences, ...changed });
  return (
    <>
      <Group legend="Text" note="">
        <Range
          id="text-size"
          label="Text size"
          note={words.textSize}
          min={80}
          max={200}
          step={10}
          value={Math.round(preferences.textScale * 100)}
          said={percent(preferences.textScale)}
          onValue={(value) => change({ textScale: value / 100 })}
        />
        <Tick
          id="number-keys"
          label="Number keys choose"
          checked={preferences.numberKeys}
          onChecked={(numberKeys) => change({ numberKeys })}
        />
        {preferences.known !== null && (
          <Tick
            id="known"
            label="Notes in the margin, for who reads again"
            checked={preferences.known}
            onChecked={(known) => change({ known })}
          />
        )}
      </Group>
      <Group legend="Motion" note={words.motion}>
        {motions.map(({ id, label, still }) => (
          <div class="field tick" key={id}>
            <input
              id={id}
              type="radio"
              name="motion"
              checked={preferences.still === still}
              onInput={() => change({ still })}
            />
            <label for={id}>{label}</label>
          </div>
        ))}
      </Group>
      <Group legend="Sound" note={sounds ? words.sound : words.silent}>
        <Tick id="muted" label="Mute" checked={preferences.muted} onChecked={(muted) => change({ muted })} />
        {kinds.map(({ kind, label }) => (
          <Range
            key={kind}
            id={`volume-${kind}`}
            label={label}
            min={0}
            max={100}
            step={5}
            value={Math.round(preferences.volumes01[kind] * 100)}
            said={percent(preferences.volumes01[kind])}
            onValue={(value) => change({ volumes01: { ...preferences.volumes01, [kind]: value / 100 } })}
          />
        ))}
        <Tick
          id="captions"
          label="Captions for sounds"
          checked={preferences.captions}
          onChecked={(captions) => change({ captions })}
        />
      </Group>
    </>
  );
}
