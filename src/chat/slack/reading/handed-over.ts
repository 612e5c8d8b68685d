import { harmless } from '../../words.ts';
import type { HandedMessage } from './payload.ts';
import { typedText } from './typed-text.ts';

/**
 * What a message says, with a line for each of its files. The link in it leads to the file's page in Slack,
 * which shows it to whoever the sender let see it; the file's own address would ask for our token.
 */
export const handedOver = ({ text, files }: HandedMessage, team: string): string =>
  [typedText(text, team), ...(files ?? []).flatMap(fileLine)].filter(Boolean).join('\n');

const fileLine = ({ name, permalink }: NonNullable<HandedMessage['files']>[number]): string[] => {
  if (!permalink) return [];
  return [name ? `${harmless(name)}: ${permalink}` : permalink];
};
