import { bundleFixture, openFixture } from '../sound/fixture/serve';
import { expect, test } from './reader';

/** The game's own mixer in a page of its own, with loops of clicks whose every sample is known. */
let code = '';
test.beforeAll(async () => {
  code = await bundleFixture();
});
test.setTimeout(240_000);

/** How often stems are started, and how long the page is busy between one and the next. */
const starts = 100;
const busyMs = 10;

test('stems start on the same sample, 100 of 100, with 10 ms of work between them; who comes later lies over them', async ({
  page,
}) => {
  await openFixture(page, code);
  await page.getByRole('button').click();
  const runs = await page.evaluate(
    async ({ times, workMs }) => {
      const { openHowlerMixer, openProbe } = window.soundFixture;
      const mixer = openHowlerMixer();
      if (mixer === null) throw new Error('This browser has no Web Audio.');
      const { clicks, clicksTiming, heard, until } = await openProbe();
      const { start } = AudioBufferSourceNode.prototype;
      AudioBufferSourceNode.prototype.start = function (...when) {
        const fromMs = performance.now();
        while (performance.now() - fromMs < workMs);
        return start.apply(this, when);
      };
      const timing = clicksTiming(0.3);
      const stems = { low: [clicks([0.2, 0], 0.3)], high: [clicks([0, 0.2], 0.3)], warm: [clicks([0.3, 0], 0.3)] };
      const late = { late: [clicks([0, 0.3], 0.3)] };
      const made: { together: boolean; joined: boolean; strays: number }[] = [];
      for (let time = 0; time < times; time += 1) {
        heard.length = 0;
        const loop = await mixer.loop('music', stems, timing);
        loop.level({ low: 1, high: 1, warm: 1 }, 0, false);
        await loop.add(late);
        loop.level({ late: 1 }, 0, false);
        await until((all) => all.some(({ right }) => right > 0.45));
        loop.stop(0);
        const [first, ...others] = heard;
        const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
        made.push({
          together: first !== undefined && near(first.left, 0.5) && near(first.right, 0.2),
          joined: others.some(({ left, right }) => near(left, 0.5) && near(right, 0.5)),
          strays: heard.filter(({ left, right }) => !near(left, 0.5) || !(near(right, 0.2) || near(right, 0.5))).length,
        });
        await new Promise((done) => setTimeout(done, 80));
      }
      mixer.close();
      return made;
    },
    { times: starts, workMs: busyMs },
  );
  expect(runs.filter(({ together }) => together)).toHaveLength(starts);
  expect(runs.filter(({ joined }) => joined)).toHaveLength(starts);
  expect(runs.filter(({ strays }) => strays > 0)).toEqual([]);
});

test('suspended 20 times by the machine, it goes on by itself, in step and in the right place', async ({ page }) => {
  await openFixture(page, code);
  await page.getByRole('button').click();
  const { rate, heard } = await page.evaluate(async () => {
    const { openHowlerMixer, openProbe } = window.soundFixture;
    const mixer = openHowlerMixer();
    if (mixer === null) throw new Error('This browser has no Web Audio.');
    const probe = await openProbe();
    const loop = await mixer.loop(
      'music',
      { low: [probe.clicks([0.2, 0], 0.2)], high: [probe.clicks([0, 0.2], 0.2)] },
      probe.clicksTiming(0.2),
    );
    loop.level({ low: 1, high: 1 }, 0, false);
    for (let time = 0; time < 20; time += 1) {
      const before = probe.heard.length;
      await probe.until((all) => all.length > before);
      await probe.context.suspend();
    }
    const before = probe.heard.length;
    await probe.until((all) => all.length > before + 1);
    mixer.close();
    return { rate: probe.context.sampleRate, heard: probe.heard };
  });
  const period = 0.2 * rate;
  const first = heard[0]?.frame ?? 0;
  expect(heard.length).toBeGreaterThan(20);
  for (const { frame, left, right } of heard) {
    expect((frame - first) % period).toBe(0);
    expect(left).toBeCloseTo(0.2, 2);
    expect(right).toBeCloseTo(0.2, 2);
  }
});

test('hidden, the page is silent; shown again at once or later, it goes on where it was', async ({ page }) => {
  await openFixture(page, code);
  await page.getByRole('button').click();
  const { states, rate, heard } = await page.evaluate(async () => {
    const { openHowlerMixer, openProbe } = window.soundFixture;
    const mixer = openHowlerMixer();
    if (mixer === null) throw new Error('This browser has no Web Audio.');
    const probe = await openProbe();
    const { context } = probe;
    const hide = (hidden: boolean): void => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const become = async (state: AudioContextState): Promise<void> => {
      while (context.state !== state) await new Promise((done) => setTimeout(done, 5));
    };
    const loop = await mixer.loop('music', { air: [probe.clicks([0.2, 0.2], 0.2)] }, probe.clicksTiming(0.2));
    loop.level({ air: 1 }, 0, false);
    await probe.until((all) => all.length > 1);
    const states: string[] = [];
    hide(true);
    await become('suspended');
    // A touch that falls on a hidden page wakes nothing.
    document.dispatchEvent(new Event('pointerup'));
    await new Promise((done) => setTimeout(done, 100));
    states.push(context.state);
    hide(false);
    await become('running');
    hide(true);
    hide(false);
    const before = probe.heard.length;
    await probe.until((all) => all.length > before + 2);
    states.push(context.state);
    mixer.close();
    return { states, rate: context.sampleRate, heard: probe.heard };
  });
  expect(states).toEqual(['suspended', 'running']);
  for (const { frame } of heard) expect((frame - (heard[0]?.frame ?? 0)) % (0.2 * rate)).toBe(0);
});

test('where the browser refuses to begin, loops load all the same, and sound together from the first touch on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let touched = false;
    document.addEventListener('pointerup', () => (touched = true), { capture: true, once: true });
    const { resume } = AudioContext.prototype;
    AudioContext.prototype.resume = function () {
      return touched ? resume.call(this) : Promise.reject(new DOMException('Not yet.', 'NotAllowedError'));
    };
    // As it begins where a page must not sound before it is touched.
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        void this.suspend();
      }
    };
  });
  await openFixture(page, code);
  const before = await page.evaluate(async () => {
    const { openHowlerMixer, openProbe } = window.soundFixture;
    const mixer = openHowlerMixer();
    if (mixer === null) throw new Error('This browser has no Web Audio.');
    const probe = await openProbe();
    const loop = await mixer.loop(
      'music',
      { low: [probe.clicks([0.2, 0], 0.2)], high: [probe.clicks([0, 0.2], 0.2)] },
      probe.clicksTiming(0.2),
    );
    loop.level({ low: 1, high: 1 }, 0, false);
    await new Promise((done) => setTimeout(done, 300));
    Object.assign(window, { probe });
    return { state: probe.context.state, heard: probe.heard.length };
  });
  expect(before).toEqual({ state: 'suspended', heard: 0 });
  await page.getByRole('button').click();
  const heard = await page.evaluate(async () => {
    const { probe } = window as unknown as { probe: Awaited<ReturnType<Window['soundFixture']['openProbe']>> };
    await probe.until((all) => all.length > 2);
    return probe.heard;
  });
  for (const { left, right } of heard) expect([left, right]).toEqual([expect.closeTo(0.2, 2), expect.closeTo(0.2, 2)]);
});

test('music and places give way by four dB to a small sound and come back; in mono both ears hear the same', async ({
  page,
}) => {
  await openFixture(page, code);
  await page.getByRole('button').click();
  const { ducked, back, mono, stereo } = await page.evaluate(async () => {
    const { openHowlerMixer, openProbe } = window.soundFixture;
    const mixer = openHowlerMixer();
    if (mixer === null) throw new Error('This browser has no Web Audio.');
    const { clicks, clicksTiming, heard, until } = await openProbe();
    const loop = await mixer.loop('music', { left: [clicks([0.5, 0], 0.3, 0.05)] }, clicksTiming(0.3));
    loop.level({ left: 1 }, 0, false);
    const next = async (count = 3): Promise<readonly { left: number; right: number }[]> => {
      const before = heard.length;
      await until((all) => all.length > before + count);
      return heard.slice(before + 1);
    };
    const stereo = (await next()).at(-1);
    // As long as a small sound, and itself silent.
    const file = await (await fetch(clicks([0, 0], 0.2))).blob();
    const bell = await new Promise<string>((done) => {
      const reader = new FileReader();
      reader.onload = () => done(String(reader.result));
      reader.readAsDataURL(file);
    });
    mixer.once('sounds', [bell], () => undefined);
    const ducked = Math.min(...(await next(16)).map(({ left }) => left));
    await new Promise((done) => setTimeout(done, 1_500));
    const back = (await next()).at(-1)?.left;
    mixer.mono(true);
    await next();
    const mono = (await next()).at(-1);
    mixer.close();
    return { ducked, back, mono, stereo };
  });
  expect(stereo).toMatchObject({ left: expect.closeTo(0.5, 2), right: 0 });
  expect(20 * Math.log10(ducked / 0.5)).toBeCloseTo(-4, 1);
  expect(back).toBeCloseTo(0.5, 2);
  expect(mono).toMatchObject({ left: expect.closeTo(0.25, 2), right: expect.closeTo(0.25, 2) });
});
