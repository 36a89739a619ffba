/**
 * The second door of the saves room, opened lazily by the first: the large store, and the strict reading of what comes
 * back from it. It brings a database wrapper and a schema library, which the page's first words do without.
 */
export type { Keeping } from './keeping';
export { openKeeping } from './keeping';
export { pack, unpack } from './parcel';
