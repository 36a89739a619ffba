/**
 * Opens what the page does without until it is first wanted, as most dialogs are: brings its module, then opens it.
 * What is wanted again while it is on its way is opened once.
 * @param name what it is told from others by
 * @param bring imports it
 * @param open told what came
 * @param otherwise done where it did not come; it may be wanted again then
 */
export type OpenOnce = <T>(
  name: string,
  bring: () => Promise<T>,
  open: (brought: T) => void,
  otherwise: () => void,
) => void;

/** Makes a way of opening things once, which knows what is on its way. */
export function openingOnce(): OpenOnce {
  const coming = new Set<string>();
  return (name, bring, open, otherwise) => {
    if (coming.has(name)) return;
    coming.add(name);
    bring().then(
      (brought) => {
        coming.delete(name);
        open(brought);
      },
      () => {
        coming.delete(name);
        otherwise();
      },
    );
  };
}
