import { expect, test } from 'vitest';
import { plansIn } from '../../src/explorer/plans/plan-files';
import { isPlan, readPlan } from '../../src/explorer/plans/read-plan';
import { runPlan } from '../../src/explorer/plans/run-plan';
import { formatFinding } from '../../src/story';
import { ownStory } from '../director/told';

const { story, trouble } = await ownStory();
const plans = plansIn('tests/plans');

test('the story can be told, and has plans', () => {
  expect(trouble).toBeNull();
  expect(plans).not.toEqual([]);
});

test.each(plans)('tests/plans/$name holds', ({ name, text }) => {
  const plan = readPlan(text, name);
  if (!isPlan(plan)) throw new Error(plan.map(formatFinding).join('\n'));
  if (story === null) throw new Error('There is no story.');
  const result = runPlan(plan, story.direct());
  expect(result.holds ? 'holds' : formatFinding(result.finding)).toBe('holds');
});
