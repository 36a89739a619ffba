import { roadLink } from '../../src/director';
import { createDirector, type Script } from '../../src/director/telling';
import { plansIn } from '../../src/explorer/plans/plan-files';
import { isPlan, readPlan } from '../../src/explorer/plans/read-plan';
import { runPlan } from '../../src/explorer/plans/run-plan';

/** A whole reading as a link. */
export interface WholeLink {
  readonly plan: string;
  /** The address's fragment, `#` included. */
  readonly link: string;
  /** How many choices it makes. */
  readonly choices: number;
}

/**
 * The links of all plans of a folder that hold and come to an ending, by name.
 * @param script of the story that they are about
 * @param folder where the plans lie; none are found where there is none
 */
export function wholeLinks(script: Script, folder: string): readonly WholeLink[] {
  const director = createDirector(script);
  return plansIn(folder).flatMap(({ name, text }) => {
    const plan = readPlan(text, name);
    const result = isPlan(plan) ? runPlan(plan, director) : null;
    if (result === null || !result.holds) return [];
    const { road } = result;
    const { moments } = director.tell(road);
    if ((moments.at(-1)?.stands.ending ?? null) === null) return [];
    const { fingerprint } = director;
    const link = roadLink({ manifestId: script.manifest.id, fingerprint, road, moments });
    return [{ plan: name, link, choices: road.choices.length }];
  });
}
