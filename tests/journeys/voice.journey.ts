import type { Page } from '@playwright/test';
import { arrive, choose, expect, ready, settled, standAt, test } from './reader';

/** What the page asked of the browser's speech; each utterance ends when the test says so. */
interface Voice {
  readonly log: readonly string[];
}
declare global {
  interface Window {
    voice: Voice & { end(): void };
  }
}

/**
 * Puts a voice in the browser's place, which writes down what it is to say. As on a phone with iOS, it is deaf until the
 * page has spoken in the midst of something that the reader did.
 */
async function listen(page: Page): Promise<{ log: () => Promise<readonly string[]>; end: () => Promise<void> }> {
  await page.addInitScript(() => {
    const log: string[] = [];
    let saying: SpeechSynthesisUtterance | null = null;
    let allowed = false;
    const speechSynthesis = {
      speaking: false,
      getVoices: () => [{ lang: 'en-US', localService: true, default: true, name: 'Test', voiceURI: 'test' }],
      speak(utterance: SpeechSynthesisUtterance) {
        allowed ||= window.event?.isTrusted === true;
        if (!allowed || utterance.volume === 0) return;
        log.push(saying === null ? utterance.text : `two voices at once: ${utterance.text}`);
        saying = utterance;
        utterance.onstart?.call(utterance, new SpeechSynthesisEvent('start', { utterance }));
      },
      cancel() {
        if (saying !== null) log.push('—');
        saying = null;
      },
    };
    class Utterance {
      lang = '';
      voice = null;
      volume = 1;
      onstart = null;
      onend: (() => void) | null = null;
      onerror = null;
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
    Object.assign(window, {
      SpeechSynthesisUtterance: Utterance,
      SpeechSynthesisEvent: class {},
      voice: {
        log,
        end() {
          const over = saying;
          saying = null;
          over?.onend?.call(over, new SpeechSynthesisEvent('end', { utterance: over }));
        },
      },
    });
  });
  return {
    log: () => page.evaluate(() => window.voice.log),
    end: () => page.evaluate(() => window.voice.end()),
  };
}

async function askFor(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('radio', { name: label }).check();
  await page.keyboard.press('Escape');
}
const speaking = (page: Page) => page.locator('html[data-speaking]');

test('unless it is asked for, nothing is spoken; asked for, each moment is as it is lived', async ({ page }) => {
  const { log, end } = await listen(page);
  await arrive(page);
  await settled(page);
  await choose(page);
  await expect(speaking(page)).toHaveCount(0);
  expect(await log()).toEqual([]);
  await askFor(page, 'All lines');
  await choose(page);
  await expect.poll(log).toHaveLength(1);
  // The last turn's own words, whatever they are.
  const first = (await log())[0] ?? '';
  await expect(page.locator('[data-part="log"]')).toContainText(first.slice(0, 40));
  await end();
  await choose(page);
  await expect.poll(async () => (await log()).length).toBeGreaterThan(1);
  expect((await log()).filter((line) => line.startsWith('two voices'))).toEqual([]);
});

test('it is silent behind the menu, says again what it was at, and going back it is silent', async ({ page }) => {
  const { log } = await listen(page);
  await arrive(page);
  await settled(page);
  await askFor(page, 'All lines');
  await choose(page);
  await choose(page);
  await expect(speaking(page)).toHaveCount(1);
  await expect.poll(async () => (await log()).at(-1)).not.toBe('—');
  const said = (await log()).at(-1);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect.poll(async () => (await log()).at(-1)).toBe('—');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await log()).at(-1)).toBe(said);
  await page.goBack();
  await standAt(page, 1);
  await expect(speaking(page)).toHaveCount(0);
  await expect.poll(async () => (await log()).at(-1)).toBe('—');
});

test('what the reader asked for is kept, and a place that is loaded is silent until the next choice', async ({
  page,
}) => {
  const { log } = await listen(page);
  await arrive(page);
  await settled(page);
  await askFor(page, 'All lines');
  await choose(page);
  await page.reload();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await standAt(page, 1);
  await settled(page);
  expect(await log()).toEqual([]);
  await choose(page);
  await expect.poll(log).not.toEqual([]);
});

test('where the page alone may not speak, the reader who comes back with the voice on hears the first choice', async ({
  page,
}) => {
  const { log } = await listen(page);
  await arrive(page);
  await settled(page);
  await askFor(page, 'All lines');
  await page.reload();
  await ready(page);
  await settled(page);
  for (const _ of ['once', 'again']) {
    const before = (await log()).length;
    await choose(page);
    await expect.poll(async () => (await log()).length).toBeGreaterThan(before);
  }
});

test('in a browser without voices it is told once, and the reader reads on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'speechSynthesis', { value: undefined });
  });
  await arrive(page);
  await settled(page);
  await askFor(page, 'All lines');
  for (let made = 0; made < 3; made += 1) await choose(page);
  await expect(page.getByText(/^This browser could not speak the lines\./)).toHaveCount(1);
  await expect(speaking(page)).toHaveCount(0);
});
