import { describe, expect, it } from 'vitest';
import { createLoop, type Pace } from '../../src/stage/loop';
import { createHandClock } from './fixture/hand-clock';

function setUp(pace: () => Pace, seen = () => true) {
  const clock = createHandClock();
  const drawn: number[] = [];
  const overs: number[] = [];
  const loop = createLoop(
    clock,
    seen,
    (nowMs) => {
      drawn.push(nowMs);
      return pace();
    },
    (over) => overs.push(over),
  );
  return { clock, drawn, loop, overs };
}

describe('the loop', () => {
  it('draws one frame when it is asked, and sleeps where nothing moves', () => {
    const { clock, drawn, loop } = setUp(() => 'rest');
    loop.ask();
    loop.ask();
    clock.step(16);
    expect(drawn).toHaveLength(1);
    expect(clock.waiting()).toBe(0);
  });

  it('goes on while something moves, at 30 frames a second where it moves slowly', () => {
    const { clock, drawn, loop } = setUp(() => 'calm');
    loop.ask();
    for (let i = 0; i < 60; i++) clock.step(1000 / 60);
    expect(drawn.length).toBeGreaterThanOrEqual(29);
    expect(drawn.length).toBeLessThanOrEqual(31);
  });

  it('draws every frame of a quick movement', () => {
    const { clock, drawn, loop } = setUp(() => 'quick');
    loop.ask();
    for (let i = 0; i < 60; i++) clock.step(1000 / 60);
    expect(drawn).toHaveLength(60);
  });

  it('draws nothing while nobody sees it, and wakes when asked again', () => {
    let visible = true;
    const { clock, drawn, loop } = setUp(
      () => 'quick',
      () => visible,
    );
    loop.ask();
    clock.step(16);
    visible = false;
    clock.step(16);
    clock.step(16);
    expect(drawn).toHaveLength(1);
    expect(clock.waiting()).toBe(0);
    loop.ask();
    expect(clock.waiting()).toBe(0);
    visible = true;
    loop.ask();
    clock.step(16);
    expect(drawn).toHaveLength(2);
  });

  it('says after each run of slow frames that a machine does not keep up', () => {
    const { clock, loop, overs } = setUp(() => 'quick');
    loop.ask();
    clock.step(16);
    for (let i = 0; i < 15; i++) clock.step(100);
    clock.step(16);
    for (let i = 0; i < 15; i++) clock.step(100);
    expect(overs).toHaveLength(0);
    clock.step(100);
    expect(overs).toHaveLength(1);
    for (let i = 0; i < 16; i++) clock.step(100);
    expect(overs).toHaveLength(2);
    // 60 ms are what a frame may take.
    for (const over of overs) expect(over).toBeCloseTo(100 / 60);
  });

  it('takes a few late frames for no slowness, however late they are', () => {
    const { clock, loop, overs } = setUp(() => 'quick');
    loop.ask();
    clock.step(16);
    for (let i = 0; i < 7; i++) clock.step(1000);
    expect(overs).toHaveLength(0);
    clock.step(1000);
    expect(overs).toHaveLength(1);
  });

  it('takes a long sleep for no slowness', () => {
    const { clock, loop, overs } = setUp(() => 'rest');
    for (let i = 0; i < 40; i++) {
      loop.ask();
      clock.step(5000);
    }
    expect(overs).toHaveLength(0);
  });

  it('stops', () => {
    const { clock, drawn, loop } = setUp(() => 'quick');
    loop.ask();
    loop.stop();
    clock.step(16);
    expect(drawn).toHaveLength(0);
  });
});
