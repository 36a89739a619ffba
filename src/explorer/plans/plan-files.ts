import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A plan as it lies in a folder. */
export interface PlanFile {
  readonly name: string;
  readonly text: string;
}

/** The plans of a folder, by name; none where there is no such folder. */
export function plansIn(folder: string): readonly PlanFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.plan'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
