import { bundleFixture, openFixture } from '../sound/fixture/serve';
import { expect, test } from './reader';

/** The game's own mixer in a page of its own, with loops of clicks whose every sample is known. */
let code = '';
test.beforeAll(async () => {
  code = await bundleFixture();
});

/** How often stems are started, how many of them run at a time, and how long the page is busy between one and the next. */
const starts = 100;
const atATime = 25;
const busyMs = 10;

test('stems start on the same sample, 100 of 100, with 10 ms of work between them; who comes later lies over them', async ({
  page,
}) => {
  await openFixture(page, code);
  await page.getByRole('button').click();
  const { runs, strays } = await page.evaluate(
    async ({ times, together, workMs }) => {
      const { mixer, context, clicks, clicksTiming, heard, until } = await window.soundFixture.openBench();
      const { start } = AudioBufferSourceNode.prototype;
      AudioBufferSourceNode.prototype.start = function (...when) {
        const fromMs = performance.now();
        while (performance.now() - fromMs < workMs);
        return start.apply(this, when);
      };
      // Sources start where blocks of 128 frames do; with this remainder no two that have come round click on one frame.
      const loopFrames = 100 * 128 + 37;
      const loopS = loopFrames / context.sampleRate;
      const timing = clicksTiming(loopS);
      const stems = {
        low: [clicks([0.2, 0], loopS)],
        high: [clicks([0, 0.2], loopS)],
        warm: [clicks([0.3, 0], loopS)],
      };
      const late = { late: [clicks([0, 0.3], loopS)] };
      const runs: { left: number; right: number }[][] = [];
      const strays: (typeof heard)[number][] = [];
      for (let time = 0; time < times; time += together) {
        heard.length = 0;
        /** Each of these is as loud as none of the others, and known by that. */
        const gain01 = (n: number): number => 0.2 + (0.8 * n) / (together - 1);
        const heardOf = (n: number): typeof heard =>
          heard.filter(({ left, right }) => Math.abs(Math.max(left, right) - 0.5 * gain01(n)) < 0.005);
        const loops: { stop(fadeMs: number): Promise<void> }[] = [];
        for (let n = 0; n < together; n += 1) {
          const loop = await mixer.loop('music', stems, timing);
          const gain = gain01(n);
          loop.level({ low: gain, high: gain, warm: gain }, 0, false);
          loops.push(loop);
          // The next is to start on another frame.
          const sinceS = context.currentTime;
          await until(() => context.currentTime > sinceS);
          void loop.add(late).then(() => loop.level({ late: gain }, 0, false));
        }
        await until(() => loops.every((_, n) => heardOf(n).some(({ left, right }) => right > 0.9 * left)));
        const own = loops.map((_, n) => heardOf(n));
        strays.push(...heard.filter((click) => !own.flat().includes(click)));
        for (const [n, clicks] of own.entries()) {
          runs.push(clicks.map(({ left, right }) => ({ left: left / gain01(n), right: right / gain01(n) })));
        }
        await Promise.all(loops.map((loop) => loop.stop(0)));
      }
      mixer.close();
      return { runs, strays };
    },
    { times: starts, together: atATime, workMs: busyMs },
  );
  expect(strays).toEqual([]);
  expect(runs).toHaveLength(starts);
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.03;
  const three = (click?: { left: number; right: number }): boolean =>
    click !== undefined && near(click.left, 0.5) && near(click.right, 0.2);
  const four = ({ left, right }: { left: number; right: number }): boolean => near(left, 0.5) && near(right, 0.5);
  expect(runs.filter(([first]) => three(first))).toHaveLength(starts);
  expect(runs.filter((run) => run.some(four))).toHaveLength(starts);
  expect(runs.filter((run) => !run.every((click) => three(click) || four(click)))).toEqual([]);
});

test('suspended 20 times by the machine, it goes on by itself, in step and in the right place', async ({ page }) => {
  await openFixture(page, code);
  await page.getByRole('button').click();
  const { before, meanwhile, after, beatLevel01, rate } = await page.evaluate(async () => {
    const { mixer, pair, beat, context, heard, until } = await window.soundFixture.openBench();
    const beatLevel01 = 0.05;
    /** A click and a beat, with nothing between them. */
    const undisturbed = async () => {
      const from = heard.length;
      await until(
        (all) => all.slice(from).some(({ left }) => left < 0.1) && all.slice(from).some(({ left }) => left > 0.1),
      );
      return heard.slice(from);
    };
    await pair();
    beat(beatLevel01);
    const before = await undisturbed();
    const from = heard.length;
    for (let time = 0; time < 20; time += 1) {
      const soFar = heard.length;
      await until((all) => all.length > soFar);
      await context.suspend();
    }
    const meanwhile = heard.slice(from);
    // What was under way when it was suspended last.
    const soFar = heard.length;
    await until((all) => all.length > soFar);
    const after = await undisturbed();
    mixer.close();
    return { before, meanwhile, after, beatLevel01, rate: context.sampleRate };
  });
  const isBeat = ({ left }: { left: number }): boolean => left < 0.1;
  const all = [...before, ...meanwhile, ...after];
  expect(meanwhile.length).toBeGreaterThanOrEqual(20);
  for (const { left, right } of all.filter((click) => !isBeat(click)))
    expect([left, right]).toEqual([expect.closeTo(0.2, 2), expect.closeTo(0.2, 2)]);
  for (const { left } of all.filter(isBeat)) expect(left).toBeCloseTo(beatLevel01, 2);
  // By the count of frames alone it need not hold: where it is suspended a browser now and then counts blocks that it
  // has not run, for all that runs alike.
  const between = (clicks: typeof all): number => {
    const [one, other] = [clicks.find(isBeat), clicks.find((click) => !isBeat(click))];
    return (other?.frame ?? Number.NaN) - (one?.frame ?? Number.NaN);
  };
  const period = 0.2 * rate;
  const inPeriod = (frames: number): number => ((frames % period) + period) % period;
  expect(inPeriod(between(after))).toBe(inPeriod(between(before)));
});

test('taken up while it fades, it swells from where the fade is, on the same beat, and stays', async ({ page }) => {
  await openFixture(page, code);
  await page.getByRole('button').click();
  const { rate, heard, faintest, tooLate } = await page.evaluate(async () => {
    const { mixer, pair, context, heard, until } = await window.soundFixture.openBench();
    const loop = await pair();
    await until((all) => all.length > 2);
    void loop.stop(1_000);
    const untilS = context.currentTime + 1.2;
    await until((all) => (all.at(-1)?.left ?? 1) < 0.17);
    const taken = loop.takeUp();
    loop.level({ low: 1, high: 1 }, 400, false);
    const faintest = heard.length - 1;
    // Beyond the end that the fade would have had.
    await until((all) => (all.at(-1)?.frame ?? 0) > untilS * context.sampleRate);
    if (!taken) throw new Error('It was not taken up.');
    const all = [...heard];
    await loop.stop(0);
    const tooLate = !loop.takeUp();
    mixer.close();
    return { rate: context.sampleRate, heard: all, faintest, tooLate };
  });
  // Each click a round after the last: it was never silent, and never began anew.
  const frames = heard.map(({ frame }) => frame);
  expect(frames).toEqual(frames.map((_, round) => (frames[0] ?? 0) + Math.round(round * 0.2 * rate)));
  const after = heard.slice(faintest + 1).map(({ left }) => left);
  expect(after).toEqual(after.toSorted((a, b) => a - b));
  expect(after[0]).toBeGreaterThan(0.05);
  expect(heard.at(-1)).toMatchObject({ left: expect.closeTo(0.2, 2), right: expect.closeTo(0.2, 2) });
  expect(tooLate).toBe(true);
});

test('hidden, the page is silent; shown again at once or later, it goes on where it was', async ({ page }) => {
  await openFixture(page, code);
  await page.getByRole('button').click();
  const { states, rate, heard } = await page.evaluate(async () => {
    const { mixer, context, clicks, clicksTiming, heard, until } = await window.soundFixture.openBench();
    const hide = (hidden: boolean): void => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const become = async (state: AudioContextState): Promise<void> => {
      while (context.state !== state) await new Promise((done) => setTimeout(done, 5));
    };
    const loop = await mixer.loop('music', { air: [clicks([0.2, 0.2], 0.2)] }, clicksTiming(0.2));
    loop.level({ air: 1 }, 0, false);
    await until((all) => all.length > 1);
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
    const before = heard.length;
    await until((all) => all.length > before + 2);
    states.push(context.state);
    mixer.close();
    return { states, rate: context.sampleRate, heard };
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
    const bench = await window.soundFixture.openBench();
    await bench.pair();
    await new Promise((done) => setTimeout(done, 300));
    Object.assign(window, { bench });
    return { state: bench.context.state, heard: bench.heard.length };
  });
  expect(before).toEqual({ state: 'suspended', heard: 0 });
  await page.getByRole('button').click();
  const heard = await page.evaluate(async () => {
    const { bench } = window as unknown as { bench: Awaited<ReturnType<Window['soundFixture']['openBench']>> };
    await bench.until((all) => all.length > 2);
    return bench.heard;
  });
  for (const { left, right } of heard) expect([left, right]).toEqual([expect.closeTo(0.2, 2), expect.closeTo(0.2, 2)]);
});

test('music and places give way by four dB to a small sound and come back; in mono both ears hear the same', async ({
  page,
}) => {
  await openFixture(page, code);
  await page.getByRole('button').click();
  const { ducked, back, mono, stereo } = await page.evaluate(async () => {
    const { mixer, clicks, clicksTiming, heard, until } = await window.soundFixture.openBench();
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
    mixer.once('sounds', [bell], new AbortController().signal, () => undefined);
    const ducked = Math.min(...(await next(16)).map(({ left }) => left));
    await until((all) => Math.abs((all.at(-1)?.left ?? 0) - 0.5) < 0.001);
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
