/** Longest name of an agency or a client, in characters. */
export const nameLimit = 80;

/** Longest name of a skill, in characters. */
export const skillLimit = 40;

/** Two names with the same key are the same name: case, accents of compatibility and spaces do not count. */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').toLocaleLowerCase('en').replace(/\s+/gu, ' ').trim();

/** A typed name without the quotation marks people put round several words. */
export const withoutQuotes = (name: string): string =>
  name
    .trim()
    .replace(/^["'“”„«»‚‘](.*)["'“”„«»‘’]$/u, '$1')
    .trim();
