import type { ComponentChildren } from 'preact';

interface Field {
  readonly id: string;
  readonly label: string;
  /** The era's word about this control; empty for none. */
  readonly note?: string;
}

interface RangeField extends Field {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value as it is read, such as `120 %`. */
  readonly said: string;
  readonly onValue: (value: number) => void;
}

/** A slider with its name, its value in words and its note. */
export function Range({ id, label, note = '', min, max, step, value, said, onValue }: RangeField) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={said}
        onInput={({ currentTarget }) => onValue(currentTarget.valueAsNumber)}
      />
      <output for={id}>{said}</output>
      {note !== '' && <span class="note">{note}</span>}
    </div>
  );
}

interface TickField extends Field {
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
}

/** Something that is on or off. */
export function Tick({ id, label, note = '', checked, onChecked }: TickField) {
  return (
    <div class="field tick">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onInput={({ currentTarget }) => onChecked(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {note !== '' && <span class="note">{note}</span>}
    </div>
  );
}

interface PickField<T> {
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly value: T }[];
  readonly value: T;
  readonly onValue: (value: T) => void;
}

/** One of several, each with its name. */
export function Pick<T>({ name, options, value, onValue }: PickField<T>) {
  return options.map((option) => (
    <div class="field tick" key={option.id}>
      <input
        id={option.id}
        type="radio"
        name={name}
        checked={value === option.value}
        onInput={() => onValue(option.value)}
      />
      <label for={option.id}>{option.label}</label>
    </div>
  ));
}

interface GroupField {
  readonly legend: string;
  readonly note: string;
  readonly children: ComponentChildren;
}

/** Controls that belong together, under one name. */
export function Group({ legend, note, children }: GroupField) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {note !== '' && <p class="note">{note}</p>}
      {children}
    </fieldset>
  );
}
