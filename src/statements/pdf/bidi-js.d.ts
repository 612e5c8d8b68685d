/** The types that bidi-js comes with take it for a module of another kind than it is. */
declare module 'bidi-js/dist/bidi.mjs' {
  import type { Bidi } from 'bidi-js';

  function bidiFactory(): Bidi;
  export = bidiFactory;
}
