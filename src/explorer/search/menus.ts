import type { ChoiceId } from '../../story';

/** The same names in the same order are the same row, since thousands of states have it. */
export function shareMenus(): { shared(ids: readonly ChoiceId[]): readonly ChoiceId[] } {
  const menus = new Map<string, readonly ChoiceId[]>();
  return {
    shared(ids) {
      const name = ids.join('\n');
      const known = menus.get(name) ?? ids;
      menus.set(name, known);
      return known;
    },
  };
}
