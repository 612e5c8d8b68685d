/** A sentence for each of some problems. */
export type Sentences<P> = { readonly [C in keyof P]: (params: P[C]) => string };
