/** All of a keepsake, to be imported in one, and only when a reader wants it: it brings its styles along. */
export { type Keepsake, keepsakeOf } from './keepsake';
export { openKeepsake } from './open-keepsake';
