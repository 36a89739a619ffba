import { lights, type Manifest } from '../../story';
import { drivingAxes, screens, type Wishes } from './wishes';

function labelled(text: string, control: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(text, control);
  return label;
}

function input(type: string, name: string, value: string | number): HTMLInputElement {
  const made = document.createElement('input');
  Object.assign(made, { type, name, value: String(value) });
  return made;
}

function slider(name: string, value: number, min: number, max: number, step: number): HTMLLabelElement {
  const made = input('range', name, value);
  Object.assign(made, { min: String(min), max: String(max), step: String(step) });
  // A range takes its value only after it knows its bounds.
  made.value = String(value);
  const said = document.createElement('output');
  said.value = made.value;
  made.addEventListener('input', () => {
    said.value = made.value;
  });
  const label = labelled(name, made);
  label.append(said);
  return label;
}

function several(name: string, all: readonly string[], chosen: readonly string[]): HTMLLabelElement {
  const select = document.createElement('select');
  select.name = name;
  select.multiple = true;
  select.size = 3;
  for (const value of all) select.append(new Option(value, value, chosen.includes(value), chosen.includes(value)));
  return labelled(name, select);
}

/** Fills the form with a control for each wish, and calls back with a query whenever one is changed. */
export function fillForm(
  form: HTMLFormElement,
  manifest: Manifest,
  wishes: Wishes,
  onChange: (query: URLSearchParams) => void,
): void {
  const still = input('checkbox', 'still', 'on');
  still.checked = wishes.still;
  form.append(
    labelled('only', input('search', 'only', wishes.only)),
    several('screen', Object.keys(screens), wishes.screens),
    several('light', lights, wishes.lights),
    ...drivingAxes(manifest).map((name) => {
      const { min, max } = manifest.axes[name] ?? { min: 0, max: 1 };
      return slider(name, wishes.levels[name] ?? min, min, max, 1);
    }),
    slider('at', wishes.atS, 0, 60, 0.1),
    slider('fine', wishes.fine, 0.05, 1, 0.05),
    slider('tall', wishes.tall, 100, 900, 50),
    labelled('still', still),
  );
  const tell = (): void =>
    onChange(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])));
  form.addEventListener('change', tell);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tell();
  });
}
