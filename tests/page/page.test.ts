// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPreferences } from '../../src/director';
import { standInForTheBrowser, tryPage } from './browser';
import { manifest, moment, offer, performed } from './moments';

beforeEach(() => {
  standInForTheBrowser();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => {
    vi.useRealTimers();
  };
});

const first = moment(0, { offers: [offer('left'), offer('mute', { unsayable: true }), offer('right')] });
const settle = (): void => {
  vi.runAllTimers();
};
const press = (key: string, more: KeyboardEventInit = {}): void => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
};

describe('choosing', () => {
  test('a click on a choice is an intent of its identity', () => {
    const { find, intents } = tryPage(first);
    settle();
    find('[data-choice="right"]').click();
    expect(intents.choose).toHaveBeenCalledExactlyOnceWith('right');
  });

  test('number keys choose by the number shown, which passes over what can’t be said', () => {
    const { intents, text } = tryPage(first);
    expect(text('[data-choice="right"] .number')).toBe('2');
    press('2');
    expect(intents.choose).toHaveBeenCalledExactlyOnceWith('right');
  });

  test('number keys can be switched off, and leave the browser’s own keys alone', () => {
    const { intents, page } = tryPage(first);
    press('1', { ctrlKey: true });
    press('1', { altKey: true });
    page.prefer({ ...defaultPreferences, numberKeys: false });
    press('1');
    expect(intents.choose).not.toHaveBeenCalled();
  });

  test('what can’t be said can be read and reached, says so to the ear, and does nothing', () => {
    const { find, intents } = tryPage(first);
    settle();
    const button = find('.unsayable button');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.querySelector('s')?.textContent).toBe('Take mute.');
    expect(button.textContent).toContain('not sayable yet');
    button.click();
    expect(intents.choose).not.toHaveBeenCalled();
  });

  test('a mark without words is seen, and to the ear it is what it means', () => {
    const { find } = tryPage(moment(0, { offers: [offer('still', { text: '·' })], staging: 'wordless' }));
    const button = find('.staging-wordless button');
    expect(button.querySelector('[aria-hidden]')?.textContent).toBe('·');
    expect(button.querySelector('.ear')?.textContent).toBe('Say nothing');
  });

  test('what lies ahead is told over the options that lead there, and over no others', () => {
    const { find, page, root } = tryPage(moment(0, { note: 'Sex is implied.' }));
    expect(find('.ahead').textContent).toBe('Ahead: Sex is implied.');
    page.perform(performed([moment(0), moment(1)]));
    expect(root.querySelector('.ahead')).toBeNull();
  });

  test('there is one intent for each performance', () => {
    const { find, intents, page } = tryPage(first);
    settle();
    find('[data-choice="left"]').click();
    find('[data-choice="right"]').click();
    press('1');
    expect(intents.choose).toHaveBeenCalledTimes(1);
    page.perform(performed([first, moment(1)]));
    press('1');
    expect(intents.choose).toHaveBeenCalledTimes(2);
  });

  test('the second tap of a double tap does not choose what the first one brought', () => {
    const { find, intents, page } = tryPage(first);
    settle();
    intents.choose.mockImplementation(() => page.perform(performed([first, moment(1)])));
    const tap = (detail: number): void => {
      find('[data-choice="left"]').dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    };
    tap(1);
    tap(1);
    tap(2);
    expect(intents.choose).toHaveBeenCalledTimes(1);
    settle();
    tap(1);
    expect(intents.choose).toHaveBeenCalledTimes(2);
  });

  test('a key that is held down chooses once', () => {
    const { intents, page } = tryPage(first);
    intents.choose.mockImplementation(() => page.perform(performed([first, moment(1)])));
    press('1');
    press('1', { repeat: true });
    expect(intents.choose).toHaveBeenCalledTimes(1);
  });

  test('after a choice the focus is on the choices, and the choice taken is on the page', () => {
    const { find, page, text } = tryPage(first);
    page.perform(performed([first, moment(1, { chosen: offer('left', { text: 'Go left.' }) })]));
    expect(document.activeElement).toBe(find('#choices'));
    expect(text('[data-turn="1"] .chosen')).toContain('Go left.');
  });

  test('where the story was lost, the same choice can be made again', () => {
    const { find, intents, page, text } = tryPage(first);
    settle();
    find('[data-choice="left"]').click();
    const finding = {
      severity: 'error',
      file: 'a.ink',
      line: 3,
      knot: 'cellar',
      message: 'It broke.',
      remedy: '',
    } as const;
    page.perform(performed([first], 'restored', [{ kind: 'lost', finding }]));
    expect(text('[data-part="notices"]')).toContain('cellar');
    find('[data-choice="left"]').click();
    expect(intents.choose).toHaveBeenCalledTimes(2);
  });
});

describe('going back', () => {
  test('every choice taken is a way back to before it', () => {
    const { find, intents, page } = tryPage(first);
    page.perform(performed([first, moment(1), moment(2)], 'restored'));
    find('[data-turn="2"] .back').click();
    expect(intents.goTo).toHaveBeenCalledExactlyOnceWith(1);
  });

  test('what happened to the reader’s place is said in the era’s own words', () => {
    const { page, text } = tryPage(first);
    const lit = moment(1, { stands: { era: 'lit' } });
    page.perform(performed([first, lit, moment(2, { stands: { era: 'lit' } })], 'restored'));
    const road = [first, lit];
    page.perform(performed(road, 'restored'));
    expect(text('[data-part="status"]')).toBe('Unlit.');
    page.perform(performed([...road, moment(2, { stands: { era: 'lit' } })], 'restored'));
    expect(text('[data-part="status"]')).toBe('Lit again.');
  });

  test('what stands is on the document for whoever looks', () => {
    const { page } = tryPage(first);
    page.perform(performed([first, moment(1, { stands: { light: 'waking', music: 'waltz' } })]));
    expect({ ...document.documentElement.dataset }).toMatchObject({
      turnNow: '1',
      place: 'tower',
      hour: 'dusk',
      light: 'waking',
      music: 'waltz',
    });
  });
});

describe('the fragment of the address', () => {
  test('is an intent and leaves the address; as long as the reader has not gone on, a reload finds it again', async () => {
    history.replaceState(null, '', '/#road=abc');
    const visit = async () => {
      const trial = tryPage(first);
      await Promise.resolve();
      return trial;
    };
    const { intents } = await visit();
    expect(intents.follow).toHaveBeenCalledExactlyOnceWith('#road=abc');
    expect(location.href).toMatch(/\/$/);
    const { find, intents: again } = await visit();
    expect(again.follow).toHaveBeenCalledExactlyOnceWith('#road=abc');
    find('[data-act="menu"]').click();
    find('[data-act="close-menu"]').click();
    expect((await visit()).intents.follow).toHaveBeenCalledOnce();
    settle();
    find('[data-choice="left"]').click();
    expect((await visit()).intents.follow).not.toHaveBeenCalled();
  });
});

describe('the menu', () => {
  test('its controls are called the same in every era, and only the notes change', () => {
    const { find, all, page, text } = tryPage(first);
    const names = (): string[] =>
      all('dialog :is(button, label, summary, legend)').map(({ textContent }) => textContent ?? '');
    page.perform(performed([first, moment(1)]));
    find('[data-act="menu"]').click();
    const before = names();
    page.perform(performed([first, moment(1, { stands: { era: 'lit' } })], 'restored'));
    expect(names()).toEqual(before);
    expect(text('.menu-acts')).toContain('The lamp kept it.');
    expect(text('[data-part="menu-note"]')).toBe('Ask me');
  });

  test('each setting is a whole set of preferences', () => {
    const { find, intents } = tryPage(first);
    find('[data-act="menu"]').click();
    const size = find('#text-size') as HTMLInputElement;
    size.value = '200';
    size.dispatchEvent(new Event('input', { bubbles: true }));
    expect(intents.prefer).toHaveBeenLastCalledWith({ ...defaultPreferences, textScale: 2 });
    find('#motion-still').dispatchEvent(new Event('input', { bubbles: true }));
    expect(intents.prefer).toHaveBeenLastCalledWith({ ...defaultPreferences, still: true });
  });

  test('number keys do not choose while it is open', () => {
    const { find, intents } = tryPage(first);
    find('[data-act="menu"]').click();
    press('1');
    expect(intents.choose).not.toHaveBeenCalled();
  });

  test('going forward can be asked for only where there is a way', () => {
    const forward = (canRedo: boolean): boolean => {
      const { find } = tryPage(first, { canRedo });
      find('[data-act="menu"]').click();
      return (find('dialog [data-act="redo"]') as HTMLButtonElement).disabled;
    };
    expect([forward(true), forward(false)]).toEqual([false, true]);
  });
});

describe('beside the story', () => {
  test('the picture that came with the document stays when the page learns where pictures lie', () => {
    const pictured = moment(0, { stands: { place: { name: 'tower', hour: 'dusk' } } });
    const { all, page } = tryPage(pictured, { pictureUrl: './base.webp' });
    const stills = () => all('img.still').map((image) => image.getAttribute('src'));
    page.perform(performed([pictured], 'restored'));
    page.media({ 'places/tower/dusk/base.webp': './base.webp' });
    expect(stills()).toEqual(['./base.webp']);
  });

  test('a picture keeps one point beside the text, and may keep another over it', () => {
    const pictured = moment(0, { stands: { place: { name: 'tower', hour: 'dusk' } } });
    const pointsOf = (told: typeof manifest) => {
      const { style } = tryPage(pictured, { manifest: told }).find('.picture');
      return ['--focus', '--tall'].map((name) => style.getPropertyValue(name));
    };
    expect(pointsOf(manifest)).toEqual(['30% 60%', '30% 60%']);
    const told = structuredClone(manifest);
    Object.assign(told.places.tower?.hours.dusk ?? {}, { tall: [0.5, 0.4] });
    expect(pointsOf(told)).toEqual(['30% 60%', '50% 40%']);
  });

  test('a kept place is offered on the title, with a recap only after an absence', () => {
    const { find, intents, page, text } = tryPage(first);
    const kept = { era: 'lit', chapter: 'Watch', recap: 'You lit the lamp.' };
    page.offerContinue({ ...kept, absent: false });
    expect(text('.resume')).toContain('The lamp kept it.');
    expect(text('.resume')).not.toContain('You lit the lamp.');
    page.offerContinue({ ...kept, absent: true });
    expect(text('.resume')).toContain('You lit the lamp.');
    find('[data-act="continue"]').click();
    expect(intents.continueReading).toHaveBeenCalledOnce();
  });

  test('a fault is told once, put away by the reader, and takes neither focus nor place', () => {
    const { find, all, page } = tryPage(first);
    page.perform(performed([first, moment(1)]));
    const [now] = all('[data-now]');
    (document.activeElement as HTMLElement).blur();
    const road = [first, moment(1)];
    page.perform(performed(road));
    (document.activeElement as HTMLElement).blur();
    page.perform(performed(road, 'restored', [{ kind: 'fault', message: 'No sound.' }]));
    expect(document.activeElement).toBe(document.body);
    expect(all('.notice')).toHaveLength(1);
    find('.notice button').click();
    page.perform(performed(road, 'restored', [{ kind: 'fault', message: 'No sound.' }]));
    expect(all('.notice')).toHaveLength(0);
    expect(now).toBeDefined();
  });

  test('sounds are put into words where the reader wants that', () => {
    const { all, page } = tryPage(first);
    page.prefer({ ...defaultPreferences, captions: true });
    const heard = moment(1, { happenings: [{ kind: 'sound', name: 'bell' }], stands: { air: 'sea', music: 'waltz' } });
    page.perform(performed([first, heard]));
    expect(all('.captions p').map(({ textContent }) => textContent)).toEqual([
      '[A bell]',
      'The sea, far down.',
      'A waltz.',
    ]);
    page.perform(performed([first, heard, moment(2, { stands: { air: 'sea' } })], 'restored'));
    expect(all('.captions p').map(({ textContent }) => textContent)).toEqual(['The sea, far down.']);
  });

  test('an ending is named, and leads on', () => {
    const { find, intents, page, text } = tryPage(first);
    page.perform(performed([first, moment(1, { offers: [], stands: { ending: 'fog' } })]));
    expect(text('.ending-title')).toBe('Fog');
    find('#choices [data-act="begin-again"]').click();
    expect(intents.beginAgain).toHaveBeenCalledOnce();
  });
});

describe('beginning again after an end', () => {
  const secondTime = { ask: 'May it know you?', yes: 'It may.', no: 'It may not.' };
  const atTheEnd = (asks: boolean) => {
    const trial = tryPage(first, asks ? { manifest: { ...manifest, secondTime } } : {});
    trial.page.perform(performed([first, moment(1, { offers: [], stands: { ending: 'fog' } })]));
    return trial;
  };
  const again = ({ find }: ReturnType<typeof atTheEnd>) => find('#choices [data-act="begin-again"]').click();
  const answers = ({ all }: ReturnType<typeof atTheEnd>) => all('dialog[aria-labelledby="knowing-title"] li button');

  test('asks once whether the page may know its reader, and then begins', async () => {
    const trial = atTheEnd(true);
    again(trial);
    again(trial);
    await vi.waitFor(() => expect(answers(trial)).toHaveLength(3));
    expect(trial.intents.beginAgain).not.toHaveBeenCalled();
    answers(trial)[0]?.click();
    expect(trial.intents.prefer).toHaveBeenCalledExactlyOnceWith({ ...defaultPreferences, known: true });
    expect(trial.intents.beginAgain).toHaveBeenCalledOnce();
  });

  test('whoever was asked is not asked again, and can change it in the menu', () => {
    const trial = atTheEnd(true);
    trial.page.prefer({ ...defaultPreferences, known: false });
    expect(document.documentElement.dataset.known).toBe('false');
    again(trial);
    expect(trial.intents.beginAgain).toHaveBeenCalledOnce();
    trial.find('[data-act="menu"]').click();
    const tick = trial.find('#known');
    if (tick instanceof HTMLInputElement) tick.checked = true;
    tick.dispatchEvent(new Event('input', { bubbles: true }));
    expect(trial.intents.prefer).toHaveBeenLastCalledWith({ ...defaultPreferences, known: true });
  });

  test('a story that asks nothing begins at once', () => {
    const trial = atTheEnd(false);
    again(trial);
    expect(trial.intents.beginAgain).toHaveBeenCalledOnce();
  });
});

describe('a road that a link brought', () => {
  const road = [first, moment(1, { chosen: offer('left'), offers: [offer('on')] })];
  const brought = () => {
    const trial = tryPage(first);
    trial.page.perform(performed(road, 'restored'));
    trial.page.offerRoad(road);
    const act = (label: string) => trial.all('.notice button').find(({ textContent }) => textContent === label);
    return { ...trial, act };
  };

  test('can be had beside one’s own: what was chosen on it is marked, and nothing else', () => {
    const { act, all, intents, page } = brought();
    act('read your own, and see which answers were given')?.click();
    expect(intents.beginAgain).toHaveBeenCalledOnce();
    page.perform(performed([first], 'restored'));
    expect(all('.marked-choice').map(({ parentElement }) => parentElement?.dataset.choice)).toEqual(['left']);
    expect(all('.notice')).toEqual([]);
  });

  test('can be watched from its beginning', async () => {
    const { act, intents } = brought();
    act('watch it from the beginning')?.click();
    await vi.waitFor(() => expect(intents.visit).toHaveBeenCalledExactlyOnceWith(0));
  });

  test('is offered until the reader goes on from there', () => {
    const { all, page } = brought();
    page.perform(performed([...road, moment(2, { chosen: offer('on') })]));
    expect(all('.notice')).toEqual([]);
  });
});
