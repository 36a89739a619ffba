import type { Compiler } from 'inkjs/full';
import type { Finding } from '../finding';
import type { Manifest } from '../manifest';
import { didYouMean } from './nearest';

type Variables = Compiler['runtimeStory']['variablesState'];

/** The names of all declared variables, of which ink's accessor tells its own as well. */
const variableNames = (variables: Variables): readonly string[] => Object.keys(variables);

/** What a manifest lets follow an axis, and by which name. */
function followers({ light, music }: Manifest): readonly { readonly where: string; readonly axis: string }[] {
  const roles = Object.entries(light).map(([role, axis]) => ({ where: `light.${role}`, axis }));
  const stems = Object.entries(music).flatMap(([piece, { stems: all }]) =>
    all.map(({ name, follows }) => ({ where: `music.${piece}, stem “${name}”,`, axis: follows })),
  );
  return [...roles, ...stems].flatMap(({ where, axis }) =>
    // The second light itself can be followed, and is no axis.
    axis === undefined || axis === 'light' ? [] : [{ where, axis }],
  );
}

/** Names of axes that a manifest uses and doesn't have. */
export function followingFindings(manifest: Manifest, manifestFile: string): readonly Finding[] {
  const axes = Object.keys(manifest.axes);
  return followers(manifest)
    .filter(({ axis }) => !axes.includes(axis))
    .map(({ where, axis }) => ({
      severity: 'error',
      file: manifestFile,
      line: null,
      knot: null,
      message: `In the manifest, ${where} follows “${axis}”, which is no axis.`,
      remedy: didYouMean(axis, axes, '“axes” in the manifest'),
    }));
}

/**
 * Axes of a manifest that the script doesn't declare, or begins elsewhere than the manifest says.
 * @param story the story just compiled
 */
export function axisFindings(story: Compiler['runtimeStory'], manifest: Manifest | null): readonly Finding[] {
  const variables = story.variablesState;
  return Object.entries(manifest?.axes ?? {}).flatMap(([axis, { start }]): readonly Finding[] => {
    const place = { file: null, line: null, knot: null };
    if (!variables.GlobalVariableExistsWithName(axis)) {
      const message = `The manifest has an axis “${axis}” and the ink no variable of that name.`;
      const near = didYouMean(axis, variableNames(variables), 'the ink');
      const remedy = near.startsWith('Did') ? near : `Declare it: VAR ${axis} = ${start}.`;
      return [{ severity: 'error', ...place, message, remedy }];
    }
    const value: unknown = variables.$(axis);
    if (value === start) return [];
    const message = `The axis “${axis}” starts at ${String(value)} in the ink and at ${start} in the manifest.`;
    return [{ severity: 'warning', ...place, message, remedy: 'Let both say the same.' }];
  });
}
