import type { Preferences } from '../../director';
import type { Words } from '../words';
import { Group, Pick, Range, Tick } from './field';

interface SettingsSetting {
  readonly preferences: Preferences;
  readonly words: Words;
  /** False where the story has nothing to be heard. */
  readonly sounds: boolean;
  readonly onPrefer: (preferences: Preferences) => void;
}

const motions = [
  { id: 'motion-system', label: 'As the system asks', value: null },
  { id: 'motion-still', label: 'Nothing moves', value: true },
  { id: 'motion-moving', label: 'The picture moves', value: false },
] as const;

const kinds = [
  { kind: 'music', label: 'Music' },
  { kind: 'airs', label: 'Places' },
  { kind: 'sounds', label: 'Small sounds' },
] as const;

const spoken = [
  { id: 'spoken-none', label: 'No lines are spoken', value: 'none' },
  { id: 'spoken-light', label: 'Lines of a voice without a body', value: 'light' },
  { id: 'spoken-all', label: 'All lines', value: 'all' },
] as const;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How the reader wants things; each change is a whole set of preferences. */
export function Settings({ preferences, words, sounds, onPrefer }: SettingsSetting) {
  const change = (changed: Partial<Preferences>): void => onPrefer({ ...preferences, ...changed });
  const volume = (kind: keyof Preferences['volumes01'], label: string) => (
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
  );
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
        <Pick name="motion" options={motions} value={preferences.still} onValue={(still) => change({ still })} />
      </Group>
      <Group legend="Sound" note={sounds ? words.sound : words.silent}>
        <Tick id="muted" label="Mute" checked={preferences.muted} onChecked={(muted) => change({ muted })} />
        {kinds.map(({ kind, label }) => volume(kind, label))}
        <Tick
          id="mono"
          label="Mono: the same in both ears"
          checked={preferences.mono}
          onChecked={(mono) => change({ mono })}
        />
        {'audioSession' in navigator && (
          <Tick
            id="through-silent"
            label="Sound also when the phone is switched to silent"
            checked={preferences.throughSilent}
            onChecked={(throughSilent) => change({ throughSilent })}
          />
        )}
        <Tick
          id="captions"
          label="Captions for sounds"
          checked={preferences.captions}
          onChecked={(captions) => change({ captions })}
        />
      </Group>
      <Group legend="Spoken by your browser’s own voice" note="">
        <Pick
          name="spoken"
          options={spoken}
          value={preferences.spoken}
          onValue={(value) => change({ spoken: value })}
        />
        {volume('voice', 'Voice')}
      </Group>
    </>
  );
}
