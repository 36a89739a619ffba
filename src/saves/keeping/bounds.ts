import * as v from 'valibot';

/** More choices than a long story has in a hundred readings; what lies beyond is refused, not cut. */
export const mostNodes = 20_000;

/**
 * A list of no more than there may be nodes. Its length is looked at before anything in it: what a browser has cloned
 * may be a list of four thousand million that holds nothing, and looking into each place of it would never end.
 */
export const listOf = <const TItem extends v.GenericSchema>(item: TItem) =>
  v.pipe(
    v.unknown(),
    v.check((value) => Array.isArray(value) && value.length <= mostNodes),
    v.array(item),
  );

/**
 * The same where what is listed needs no schema: asked one by one, and a place that holds nothing is asked too. A tree of
 * fifty readings is read in a third of the time.
 * @param isOne whether a value may be in the list
 */
export const listOnly = <T>(isOne: (value: unknown) => value is T) =>
  v.custom<T[]>((value) => {
    if (!Array.isArray(value) || value.length > mostNodes) return false;
    for (let at = 0; at < value.length; at += 1) if (!isOne(value[at])) return false;
    return true;
  });
