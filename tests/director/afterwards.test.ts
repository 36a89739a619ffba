import { describe, expect, it } from 'vitest';
import { afterwards, defaultPreferences, type Performance, type Performer } from '../../src/director';

/** A performance that can be told from others. */
const performance = (chapter: string): Performance => {
  const now = { stands: { chapter } } as Performance['now'];
  return { road: [now], now, how: 'lived', notices: [] };
};

function tryAfterwards() {
  const did: string[] = [];
  const tasks: (() => void)[] = [];
  const performer: Performer = {
    perform: ({ now }) => did.push(String(now.stands.chapter)),
    prefer: () => did.push('preferred'),
    dispose: () => did.push('let go'),
  };
  const runTasks = () => {
    for (const task of tasks.splice(0)) task();
  };
  return { did, runTasks, ...afterwards(performer, (act) => tasks.push(act)) };
}

describe('a performer that comes after all others', () => {
  it('performs at once what it joins by, and later what follows', () => {
    const { did, runTasks, perform } = tryAfterwards();
    perform(performance('one'));
    expect(did).toEqual(['one']);
    perform(performance('two'));
    expect(did).toEqual(['one']);
    runTasks();
    expect(did).toEqual(['one', 'two']);
  });

  it('leaves out none of what came meanwhile, since what happens in each sounds once', () => {
    const { did, runTasks, perform } = tryAfterwards();
    for (const chapter of ['one', 'two', 'three']) perform(performance(chapter));
    runTasks();
    perform(performance('four'));
    runTasks();
    expect(did).toEqual(['one', 'two', 'three', 'four']);
  });

  it('takes up preferences at once, and performs nothing once it is let go', () => {
    const { did, runTasks, perform, prefer, dispose } = tryAfterwards();
    perform(performance('one'));
    perform(performance('two'));
    prefer(defaultPreferences);
    dispose();
    runTasks();
    expect(did).toEqual(['one', 'preferred', 'let go']);
  });
});
