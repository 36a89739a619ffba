// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultPreferences, type Preferences } from '../../src/director';
import { Settings } from '../../src/page/menu/settings';
import { wordsOf } from '../../src/page/words';
import { manifest } from './moments';

function settings(own: Partial<Preferences> = {}) {
  const host = document.createElement('div');
  const onPrefer = vi.fn<(preferences: Preferences) => void>();
  const preferences = { ...defaultPreferences, ...own };
  render(<Settings preferences={preferences} words={wordsOf(manifest, 'plain')} sounds onPrefer={onPrefer} />, host);
  /** The control that a label names. */
  const control = (label: string): HTMLInputElement => {
    const named = [...host.querySelectorAll('label')].find(({ textContent }) => textContent === label);
    const input = host.querySelector<HTMLInputElement>(`#${named?.htmlFor}`);
    if (input === null) throw new Error(`There is no control “${label}”.`);
    return input;
  };
  const use = (label: string, change: (input: HTMLInputElement) => void): void => {
    change(control(label));
    control(label).dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { host, control, use, preferred: () => onPrefer.mock.calls.at(-1)?.[0] };
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'audioSession');
});

test.each([
  ['No lines are spoken', 'none'],
  ['Lines of a voice without a body', 'light'],
  ['All lines', 'all'],
] as const)('“%s” is one of three, of which the one that holds is checked', (label, spoken) => {
  expect(settings({ spoken }).control(label).checked).toBe(true);
  const { control, use, preferred } = settings({ spoken: spoken === 'none' ? 'all' : 'none' });
  expect(control(label).checked).toBe(false);
  use(label, (input) => (input.checked = true));
  expect(preferred()?.spoken).toBe(spoken);
});

test('the voice has a volume of its own, which leaves the others as they are', () => {
  const { use, preferred } = settings();
  use('Voice', (input) => (input.value = '35'));
  expect(preferred()?.volumes01).toEqual({ ...defaultPreferences.volumes01, voice: 0.35 });
});

test('both ears can be given the same', () => {
  const { use, preferred } = settings();
  use('Mono: the same in both ears', (input) => (input.checked = true));
  expect(preferred()?.mono).toBe(true);
});

test('a phone’s silent switch can be passed over only where a browser can be told so', () => {
  const label = 'Sound also when the phone is switched to silent';
  expect(settings().host.textContent).not.toContain(label);
  Object.defineProperty(navigator, 'audioSession', { value: { type: 'auto' }, configurable: true });
  const { control, use, preferred } = settings();
  expect(control(label).checked).toBe(false);
  use(label, (input) => (input.checked = true));
  expect(preferred()?.throughSilent).toBe(true);
});
