import { createDirector, type Script } from '../../director/telling';
import type { Finding } from '../../story';
import type { PlanFile } from '../plans/plan-files';
import { isPlan, readPlan } from '../plans/read-plan';
import { runPlan } from '../plans/run-plan';

/** Where plans no longer hold that held before an edit; a plan that can't be read held nowhere. */
export function brokenPlans(plans: readonly PlanFile[], before: Script, after: Script): readonly Finding[] {
  const then = createDirector(before);
  const now = createDirector(after);
  return plans.flatMap(({ name, text }) => {
    const plan = readPlan(text, name);
    if (!isPlan(plan) || !runPlan(plan, then).holds) return [];
    const result = runPlan(plan, now);
    return result.holds ? [] : [result.finding];
  });
}
