import { linkParts as partsOf, openable, type Part } from '../../web-addresses.ts';
import { limits } from '../limits.ts';

/** What to hand to Slack to open `url`, or nothing if it could not be opened in a browser. */
export const href = (url: string): string | undefined => {
  const whole = openable(url)?.replaceAll('|', '%7C');
  return whole && whole.length <= limits.linkUrl ? whole : undefined;
};

/** A person's words, with the web addresses in them told apart. */
export const linkParts = (text: string): Part[] =>
  partsOf(text, (words) => (words.length <= limits.linkText ? href(words) : undefined));
