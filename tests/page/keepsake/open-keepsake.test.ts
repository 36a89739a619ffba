// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Moment } from '../../../src/director';
import { keepsakeOf, openKeepsake } from '../../../src/page/keepsake';
import { standInForTheBrowser } from '../browser';
import { line, manifest, moment, offer } from '../moments';
import { allTexts, link, watch } from './roads';

let host: HTMLElement;
/** The files that the browser was handed. */
let files: Blob[];

beforeEach(() => {
  standInForTheBrowser();
  // A dialog that is closed says so.
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  host = document.createElement('div');
  document.body.replaceChildren(host);
  files = [];
  vi.useFakeTimers();
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) files.push(blob);
    return '#kept';
  };
  URL.revokeObjectURL = () => {};
});
afterEach(() => {
  vi.useRealTimers();
});

const open = (road: readonly Moment[], to = link) => openKeepsake(host, keepsakeOf(road, manifest, to));
const all = (selector: string): HTMLElement[] => [...host.querySelectorAll<HTMLElement>(selector)];
const press = (name: string): void => {
  const button = all('button').find(({ textContent }) => textContent === name);
  if (button === undefined) throw new Error(`No button is called “${name}”.`);
  button.click();
};
/** What the eye reads of an element. */
const read = (element: Element): string => {
  const copy = element.cloneNode(true);
  if (copy instanceof Element) for (const ear of copy.querySelectorAll('.ear')) ear.remove();
  return copy.textContent ?? '';
};
/** The kept file, and the document that a browser makes of it. */
const kept = async (): Promise<{ readonly html: string; readonly alone: Document }> => {
  press('Keep it as a file');
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Error(`${files.length} files were kept.`);
  const html = await file.text();
  return { html, alone: new DOMParser().parseFromString(html, 'text/html') };
};

test('it opens over the page by its title, with what can be done with it', () => {
  open(watch);
  const [dialog] = all('dialog');
  expect(dialog).toHaveProperty('open', true);
  expect(document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('The Keeper’s Log');
  expect(all('button').map(({ textContent }) => textContent)).toEqual(['Close', 'Keep it as a file', 'Print it']);
});

test('what is read, in order: the title, each chapter under its own, the ending, the link in full', () => {
  open(watch);
  expect(all('h2, h3').map(({ textContent }) => textContent)).toEqual(['The Keeper’s Log', 'Watch', 'Day', 'Fog']);
  expect(all('section').flatMap((section) => [...section.querySelectorAll('p')].map(read))).toEqual(
    allTexts(keepsakeOf(watch, manifest, link)),
  );
  const [way] = all('a');
  expect(way?.getAttribute('href')).toBe(link);
  expect(way?.textContent).toBe(link);
  expect(host.querySelector('article')?.textContent?.endsWith(link)).toBe(true);
});

test('choices are set apart, letters are sheets, and voices are told apart as on the page', () => {
  open(watch);
  expect(all('.kept-choice').map(read)).toEqual(['Take the log.', 'None.']);
  expect(all('.kept-letter').map(({ children }) => children.length)).toEqual([4]);
  expect(all('.by-machine').map(read)).toEqual(['State the number of ships.', 'Recorded.']);
  expect(all('.by-light').map(read)).toEqual(['I saw it too.']);
});

test('captions of air, music and sound are left out', () => {
  open([moment(0, { happenings: [{ kind: 'sound', name: 'bell' }], stands: { air: 'sea', music: 'waltz' } })]);
  expect(host.textContent).not.toMatch(/Bell|sea|waltz/i);
});

test('text with <, & and quotes comes out as it was written, on the page and in the file', async () => {
  const odd = '<b class="x">5 < 6 && "so" &amp; ‘on’</b> <script>1</script>';
  const road = [
    moment(0, { lines: [line(odd), line(odd, { speaker: 'ines' }), line(odd, { letter: 'log' })] }),
    moment(1, { chosen: offer('odd', { text: odd }), stands: { chapter: odd, ending: odd } }),
  ];
  open(road, `https://example.org/?a="1"&b=<2>`);
  const wherever = async (article: Element | null) => {
    expect(article?.querySelectorAll('b, script')).toHaveLength(0);
    const texts = [...(article?.querySelectorAll('p, h3') ?? [])].map(read);
    expect(texts.filter((text) => text === odd)).toHaveLength(6);
    expect(article?.querySelector('a')?.getAttribute('href')).toBe(`https://example.org/?a="1"&b=<2>`);
  };
  await wherever(host.querySelector('article'));
  await wherever((await kept()).alone.querySelector('article'));
});

test('the file opens alone: all the words, its own styles, nothing to fetch and nothing that runs', async () => {
  open(watch);
  const words = host.querySelector('article')?.textContent;
  const { html, alone } = await kept();
  expect(alone.body.textContent?.trim()).toBe(words);
  expect(alone.title).toBe('The Keeper’s Log');
  expect(alone.documentElement.lang).toBe('en');
  expect(alone.body.className).toBe('keepsake-alone');
  expect(alone.querySelectorAll('style')).toHaveLength(1);
  expect(alone.querySelectorAll('script, link, img, button, [style], [src]')).toHaveLength(0);
  expect(html).not.toMatch(/url\(|@import/);
});

test('the file is called after the story and how it ended, so that readings don’t take each other’s place', async () => {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  for (const road of [watch, watch.slice(0, 2)]) {
    open(road);
    press('Keep it as a file');
    press('Close');
  }
  expect(names).toEqual(['the-keeper-s-log-fog.html', 'the-keeper-s-log-a-reading.html']);
});

test('printing prints, and closing leaves nothing behind', () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  open(watch);
  press('Print it');
  expect(print).toHaveBeenCalledOnce();
  press('Close');
  expect(host.childNodes).toHaveLength(0);
});

test('nothing on the page carries a style of its own, which its policy forbids', () => {
  open(watch);
  expect(all('[style], style')).toEqual([]);
});
