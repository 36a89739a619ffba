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
